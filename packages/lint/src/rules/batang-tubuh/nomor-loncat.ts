import { formatRomawi, letakPertama, type Nomor, type Severity } from '@perkada/core'
import {
  butirNomor,
  type DeretNomor,
  daftarDeret,
  daftarDeretKutipan,
  nilaiNomor,
  sebut,
  sebutAwal,
  sebutUrutan,
} from '../../fakta/deret-nomor.ts'
import { type NomorHilang, pencariHilang } from '../../fakta/nomor-hilang.ts'
import { isTerlipat, tajukTerlipat } from '../../fakta/tajuk-terlipat.ts'
import { adaTandaAyat, adaTandaRincian } from '../../fakta/tanda-terlipat.ts'
import { type Context, defineRule, type Fakta } from '../../rule.ts'
import { contohBab as naskah } from './contoh-badan.ts'
import { beruntun, cariLoncatan, type Loncatan } from './loncatan.ts'
import { penilaiLoncatan } from './loncatan-kutipan.ts'

/** "huruf c" or "Pasal 8 sampai dengan Pasal 10". */
function sebutHilang({ pertama, terakhir }: NomorHilang, sebutKe: (urutan: number) => string): string {
  const awal = sebutKe(pertama)
  if (pertama === terakhir) return awal
  return `${awal} ${terakhir === pertama + 1 ? 'dan' : 'sampai dengan'} ${sebutKe(terakhir)}`
}

/** What a scanner makes of a figure or a letter that stands alone. */
const salahBaca: Readonly<Record<string, string>> = {
  1: 'lI|',
  0: 'Oo',
  5: 'S',
  8: 'B',
  2: 'Z',
  6: 'Gb',
  l: '1I',
  i: '1',
  o: '0',
  g: '9q',
  s: '5',
  b: '6h',
  c: 'e',
  e: 'c',
  h: 'b',
  u: 'n',
  n: 'u',
}

/** A mark as written, and with one or more of its letters misread. */
const kemungkinan = (tanda: string): string[] =>
  Array.from(tanda).reduce<string[]>(
    (awal, satu) => awal.flatMap(depan => [satu, ...(salahBaca[satu] ?? '')].map(huruf => depan + huruf)),
    [''],
  )

/** "2 2013, No Peraturan …": the number of the gazette in a running head, and the mark behind it, fell away together. */
const nomorTertelan = /(?:^| )(?:19|20)\d\d, No (?=[A-ZÀ-Þ][a-zß-ÿ])/
/** A legal basis without its mark. */
const dasarTanpaTanda = /^(?:Undang-Undang|Peraturan|Keputusan|Instruksi|Ketetapan) [^;]{20,600};?$/i

/** The mark of the missing unit stands inside the line before: the transcription lost a line break and the text no number. */
function adaDiDalamBaris(jenis: DeretNomor['jenis'], urutan: number, isi: string): boolean {
  const tanda = nilaiNomor(jenis, urutan)
  if (jenis === 'huruf' || jenis === 'angka')
    return kemungkinan(tanda).some(satu => adaTandaRincian(isi, `${satu}.`) || adaTandaRincian(isi, `${satu})`))
  if (jenis !== 'ayat') return false
  // A scanner reads the closing bracket as a stroke, and the number one as a letter: `(ll`, `(21`.
  const bentuk = kemungkinan(tanda).flatMap(satu => [`(${satu})`, `(${satu}l`, `(${satu}1`])
  return bentuk.some(mark => adaTandaAyat(isi, mark))
}

const perubahan = (isi: string, perintah = 'Ketentuan Pasal 4 diubah sehingga berbunyi sebagai berikut:\n\nPasal 4') =>
  `PERATURAN BUPATI CONTOH\nNOMOR 3 TAHUN 2024\nTENTANG\nPERUBAHAN ATAS PERATURAN BUPATI NOMOR 5 TAHUN 2020 TENTANG RAPAT\n\nPasal I\n\nBeberapa ketentuan diubah sebagai berikut:\n\n1. ${perintah}\n\n${isi}\n\nPasal II\n\nPeraturan Bupati ini mulai berlaku pada tanggal diundangkan.`

const SISIPAN = 'Di antara Pasal 4 dan Pasal 5 disisipkan 1 (satu) pasal, yakni Pasal 4A, yang berbunyi sebagai berikut:\n\nPasal 4A'

/** Only these stand as headings. */
const bertajuk: ReadonlySet<DeretNomor['jenis']> = new Set(['bab', 'bagian', 'paragraf', 'pasal'])

/** The numbers that a sequence lacks, as far as its own go, and whose headings stand inside running text; rising. */
function nomorTertulis({ jenis, daftar }: DeretNomor, semuaNomor: ReadonlySet<number>, fakta: Fakta): number[] {
  const terlipat = bertajuk.has(jenis) ? fakta(tajukTerlipat) : undefined
  if (!terlipat?.size) return []
  const hasil: number[] = []
  const terbesar = daftar.reduce((besar, { urutan = 0 }) => Math.max(besar, urutan), 0)
  for (let n = 1; n <= terbesar; n++) if (!semuaNomor.has(n) && isTerlipat(terlipat, sebutUrutan(jenis, n))) hasil.push(n)
  return hasil
}

function periksa(deret: DeretNomor, context: Context): void {
  const { jenis, daftar, tempat } = deret
  if (beruntun(deret)) return
  const semuaNomor = new Set(daftar.flatMap(({ urutan, sisipan }) => (sisipan || urutan === undefined ? [] : [urutan])))
  const menilaiSisipan = !context.derau && !tempat.kutipan && daftar.every(({ urutan }) => urutan !== undefined)
  const tanpaDasar = ({ urutan = 0, sisipan }: Nomor) => menilaiSisipan && sisipan !== undefined && !semuaNomor.has(urutan)
  const daftarLoncatan = cariLoncatan(deret, tanpaDasar)
  if (!daftarLoncatan.length) return
  const cariHilang = pencariHilang(semuaNomor)
  const bolehDilewati = tempat.kutipan ? penilaiLoncatan(deret, context) : undefined
  const daftarTertulis = nomorTertulis(deret, semuaNomor, context.fakta)
  for (const loncatan of daftarLoncatan) {
    const { index, dari, sampai } = loncatan
    const sebelumnya = deret.teksSebelum(index)
    // A column of marks whose texts follow behind it: one that a scanner lost leaves no gap.
    const tanpaIsi = tempat.ruas === 'mengingat' && index > 0 && sebelumnya === ''
    if (tanpaIsi || adaDiDalamBaris(jenis, dari, sebelumnya)) continue
    const hilang = cariHilang(dari, sampai)
    if (jenis === 'angka' && hilang?.jumlah === 1 && nomorTertelan.test(sebelumnya)) continue
    if (bolehDilewati?.(loncatan, hilang?.jumlah ?? 0)) continue
    const tertulis = (daftarTertulis[letakPertama(daftarTertulis, dari)] ?? sampai) < sampai
    // A first consideration, or a legal basis, stands there without its mark: a column of marks lost one, or the drafter forgot it.
    const tanpaTanda =
      index === 0 &&
      ((tempat.ruas === 'menimbang' && sampai === 2 && /\bbahwa /.test(sebelumnya)) ||
        (tempat.ruas === 'mengingat' && hilang?.jumlah === 1 && dasarTanpaTanda.test(sebelumnya)))
    const keparahan = tertulis ? 'saran' : tanpaTanda || (tempat.kutipan && hilang) ? 'peringatan' : 'galat'
    laporkan(deret, loncatan, loncatan.salahTulis ? undefined : hilang, keparahan, context.report)
  }
}

function laporkan(
  { jenis, sebelum }: DeretNomor,
  { nomor, nomorLalu, seharusnya }: Loncatan,
  hilang: NomorHilang | undefined,
  severity: Severity,
  report: Context['report'],
): void {
  const ini = sebutAwal(jenis, nomor.nilai)
  const lalu = nomorLalu ? sebut(jenis, nomorLalu.nilai) : sebelum > 0 ? sebutUrutan(jenis, sebelum) : undefined
  const sesudah = lalu ? `sesudah ${lalu}` : 'di awal urutan'
  // Pasal I and Pasal II of a regulation that amends others count in Roman numbers.
  const romawi = jenis === 'pasal' && /^[IVX]+$/.test(nomor.nilai)
  const sebutKe = (urutan: number): string => (romawi ? sebut(jenis, formatRomawi(urutan)) : sebutUrutan(jenis, urutan))
  const message = hilang
    ? `${ini} berdiri ${sesudah}, sedangkan ${sebutHilang(hilang, sebutKe)} tidak ada. Satuan diberi nomor urut (butir ${butirNomor[jenis]} Lampiran II UU 12/2011): pulihkan yang hilang, atau rapikan nomor sesudahnya beserta semua acuannya.`
    : `${ini} berdiri ${sesudah}, padahal urutannya ${sebutKe(seharusnya)} (butir ${butirNomor[jenis]} Lampiran II UU 12/2011). Rapikan nomornya beserta acuannya.`
  const related = nomorLalu ? [{ span: nomorLalu.span, message: `${sebutAwal(jenis, nomorLalu.nilai)} ada di sini.` }] : []
  report({ span: nomor.span }, message, { related, severity })
}

/** A gap in the numbers of bab, bagian, paragraf, Pasal, ayat, huruf or angka; numbers that cannot be read fill one place each. */
export const nomorLoncat = defineRule({
  id: 'nomor-loncat',
  summary: 'Nomor bab, bagian, paragraf, Pasal, ayat, huruf, dan angka berurutan tanpa loncatan.',
  sources: [
    { kode: 'T', catatan: 'Nomor urut tidak meloncat.' },
    { kode: 'A', butir: '72' },
    { kode: 'A', butir: '73' },
    { kode: 'A', butir: '75' },
    { kode: 'A', butir: '79' },
    { kode: 'A', butir: '82' },
    { kode: 'A', butir: '87' },
  ],
  severity: 'galat',
  fix: 'none',
  examples: () => ({
    invalid: [
      {
        pedoman: ['KON-02'],
        salah: naskah('Pasal 1\n\nRapat diadakan.').replace(
          'BAB I',
          'Menimbang : a. bahwa rapat perlu diadakan;\n\n«c.» bahwa laporan perlu disusun;\n\nBAB I',
        ),
        benar: naskah('Pasal 1\n\nRapat diadakan.').replace(
          'BAB I',
          'Menimbang : a. bahwa rapat perlu diadakan;\n\nb. bahwa laporan perlu disusun;\n\nBAB I',
        ),
      },
      {
        pedoman: ['DSH-02'],
        salah: naskah('Pasal 1\n\nRapat diadakan.').replace(
          'BAB I',
          'Mengingat : 1. Undang-Undang Nomor 1 Tahun 2004;\n\n«3.» Undang-Undang Nomor 2 Tahun 2005;\n\nBAB I',
        ),
        benar: naskah('Pasal 1\n\nRapat diadakan.').replace(
          'BAB I',
          'Mengingat : 1. Undang-Undang Nomor 1 Tahun 2004;\n\n2. Undang-Undang Nomor 2 Tahun 2005;\n\nBAB I',
        ),
      },
      {
        pedoman: ['BTB-17'],
        salah: naskah('Pasal 1\n\nTata kerja disusun bersama.\n\n«Pasal 3»\n\nTata kerja dilaporkan.'),
        benar: naskah('Pasal 1\n\nTata kerja disusun bersama.\n\nPasal 2\n\nTata kerja dilaporkan.'),
      },
      {
        pedoman: ['BTB-19'],
        salah: naskah('Pasal 1\n\n(1) Tata kerja disusun bersama.\n\n«(3)» Tata kerja dilaporkan.'),
        benar: naskah('Pasal 1\n\n(1) Tata kerja disusun bersama.\n\n(2) Tata kerja dilaporkan.'),
      },
      {
        pedoman: ['BTB-15'],
        salah: naskah(
          'Bagian Kesatu\nRapat\n\nPasal 1\n\nRapat diadakan.\n\nBAB II PELAPORAN\n\n«Bagian Kedua»\nLaporan\n\nPasal 2\n\nLaporan dibuat.',
        ),
        benar: naskah(
          'Bagian Kesatu\nRapat\n\nPasal 1\n\nRapat diadakan.\n\nBAB II PELAPORAN\n\nBagian Kesatu\nLaporan\n\nPasal 2\n\nLaporan dibuat.',
        ),
      },
      {
        pedoman: ['RNC-17'],
        salah: naskah('Pasal 1\n\nRapat membahas:\n\na. rencana;\n\nb. hasil; dan\n\n«d.» dana.'),
        benar: naskah('Pasal 1\n\nRapat membahas:\n\na. rencana;\n\nb. hasil; dan\n\nc. dana.'),
      },
      naskah('Pasal 1\n\n(1) Rapat sebagaimana dimaksud dalam Pasal 2 ayat (2) huruf a dicatat.\n\n«(3)» Rapat dilaporkan.'),
      perubahan('(1) Satu.\n(2) Dua.\n(3) Tiga.\n«(5)» Empat.'),
      perubahan('Rapat terdiri atas:\na. rapat kecil;\n«c.» rapat besar; dan\nc. rapat kerja.'),
      perubahan('(1) Satu.\n«(3)» Tiga.'),
      perubahan('Rapat terdiri atas:\na. rapat kecil;\n«c.» rapat besar; dan\nd. rapat kerja.'),
      perubahan('(1) Satu.\n«(3)» Tiga.\n«(6)» Enam.', SISIPAN),
      perubahan('(1) Satu.\n(2) Dua.\n«(4)» Empat.', SISIPAN)
        .replace('PERUBAHAN ATAS PERATURAN BUPATI NOMOR 5 TAHUN 2020 TENTANG RAPAT', 'HARMONISASI PERATURAN RAPAT')
        .replace('Pasal I\n', 'Pasal 1\n')
        .replace('Pasal II\n', 'Pasal 2\n'),
      perubahan(
        '(1) Satu.\n«(4)» Empat.',
        'Setelah Pasal 8 ditambahkan 1 (satu) pasal, yakni Pasal 9 sehingga berbunyi sebagai berikut:\n\nPasal 9',
      ),
      naskah('Pasal 1\n\nTata kerja disusun bersama.\n\n«Pasal 2A»\n\nTata kerja dinilai.\n\nPasal 3\n\nTata kerja dilaporkan.'),
      naskah('Pasal 1\n\n«(1a)» Tata kerja disusun bersama.\n\n(2) Tata kerja dilaporkan.'),
      naskah('Pasal 1\n\nTata kerja disusun.\n\n«BAB IIA» PELAPORAN\n\nPasal 2\n\nTata kerja dilaporkan.'),
      naskah('Pasal 1\n\nTata kerja disusun.\n\n«BAB III» KETENTUAN PENUTUP\n\nPasal 2\n\nTata kerja dilaporkan.'),
    ],
    valid: [
      naskah(
        'Pasal 1\n\nRapat terdiri atas:\n\na. rapat kecil; dan\n\nb. rapat besar. (ll Rapat kecil dicatat. (21 Rapat besar dicatat.\n\n(3) Rapat dilaporkan.',
      ),
      perubahan('(1a) Tambahan.\n(1b) Tambahan lain.'),
      naskah('Pasal 1\n\n(1) Rapat diadakan.\n\n(1a) Rapat dicatat.\n\n(2) Rapat dilaporkan.'),
      naskah('Pasal 1\n\nTata kerja disusun.\n\nBAB IA PELAPORAN\n\nPasal 2\n\nTata kerja dilaporkan.'),
      perubahan('(1) Satu.\n(3) Tiga.\n(6) Enam.'),
      perubahan(
        '(1) Satu.\n(3) Tiga.',
        'Ketentuan Pasal 4 ayat (1) dan ayat (3) diubah sehingga Pasal 4 berbunyi sebagai berikut:\n\nPasal 4',
      ),
      perubahan(
        '(1) Satu.\n(2) Dua.\n(3) Tiga.\n(5) Lima.',
        'Ketentuan ayat (1), ayat (2), ayat (3), dan ayat (5) Pasal 4 diubah sehingga berbunyi sebagai berikut:\n\nPasal 4',
      ),
      perubahan(
        '(1) Satu.\n(2) Dua.\n(3) Tiga.\n(5) Lima.',
        'Ketentuan Pasal 4 ayat (4) dihapus sehingga Pasal 4 berbunyi sebagai berikut:\n\nPasal 4',
      ),
      perubahan('(1) Satu. (2) Dua.\n(3) Tiga.'),
      perubahan('(1) Satu.\n\n. . .\n\n(3) Tiga.'),
      perubahan('(1) Satu.\n(2) Dua.', SISIPAN),
      perubahan('(1) Satu.\n(2) Dua.\n(2a) Tambahan.\n(3) Tiga.'),
      naskah('Pasal 1\n\n(1) Tata kerja disusun bersama.\n\n(2) Tata kerja dilaporkan.\n\nPasal 2\n\nTata kerja dinilai.'),
      naskah('Pasal 1\n\nTata kerja meliputi :a. rapat;\n\nb. laporan; dan\n\nc. penilaian.'),
      naskah('Pasal 1\n\nRapat diadakan.').replace(
        'BAB I',
        'Mengingat :\n\n1.\n\n2.\n\n4.\n\nUndang-Undang Nomor 1 Tahun 2004; Undang-Undang Nomor 2 Tahun 2005;\n\nBAB I',
      ),
      'Paragraf 6\nRapat\n\nPasal 50\n\n(1) Rapat diadakan.\n\n(2) Rapat dicatat.\n\nPasal 51\n\nRapat dilaporkan.\n',
      naskah('Pasal 1\n\nTata kerja meliputi: a. rapat;\n\nb. laporan; dan\n\nc. penilaian.'),
      naskah('Pasal 1\n\nTata kerja disusun bersama.\n\nPasal 1A\n\nTata kerja dinilai.\n\nPasal 2\n\nTata kerja dilaporkan.'),
    ],
  }),
  create: context => ({
    selesai({ sifat }) {
      if (sifat.cuplikan) return
      for (const deret of context.fakta(daftarDeret).concat(context.fakta(daftarDeretKutipan)))
        if (!context.derau || (deret.jenis !== 'huruf' && deret.jenis !== 'angka')) periksa(deret, context)
    },
  }),
})
