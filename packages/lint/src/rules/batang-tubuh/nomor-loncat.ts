import { caraKutip, formatHuruf, formatRomawi, formatTingkat, letakPertama, type Nomor, spanAsal } from '@perkada/core'
import { butirNomor, type DeretNomor, daftarDeret, daftarDeretKutipan, sebut, sebutAwal } from '../../fakta/deret-nomor.ts'
import { pencariHilang } from '../../fakta/nomor-hilang.ts'
import { isTerlipat, tajukTerlipat } from '../../fakta/tajuk-terlipat.ts'
import { adaTandaAyat } from '../../fakta/tanda-ayat.ts'
import { TAHUN_PEDOMAN } from '../../pedoman-mengikat.ts'
import { type Context, defineRule, type Fakta } from '../../rule.ts'

const naskah = (isi: string) => `PERATURAN BUPATI CONTOH
NOMOR 1 TAHUN 2024

TENTANG

TATA KERJA

BAB I KETENTUAN UMUM

${isi}
`

const nilai = (jenis: DeretNomor['jenis'], urutan: number): string =>
  ({ bab: formatRomawi, bagian: formatTingkat, paragraf: String, pasal: String, ayat: String, huruf: formatHuruf, angka: String })[jenis](
    urutan,
  )

/** "huruf c" or "Pasal 8 sampai dengan Pasal 10". */
function sebutHilang(jenis: DeretNomor['jenis'], dari: number, sampai: number): string {
  const awal = sebut(jenis, nilai(jenis, dari))
  if (dari === sampai) return awal
  return `${awal} ${sampai === dari + 1 ? 'dan' : 'sampai dengan'} ${sebut(jenis, nilai(jenis, sampai))}`
}

/** The mark of the missing unit stands inside the line before: the transcription lost a line break and the text no number. */
const adaDiDalamBaris = (jenis: DeretNomor['jenis'], urutan: number, isi: string): boolean => {
  const tanda = nilai(jenis, urutan)
  if (jenis !== 'ayat')
    return [`${tanda}.`, `${tanda})`].some(mark => isi.startsWith(`${mark} `) || isi.includes(` ${mark} `) || isi.includes(`:${mark} `))
  // A scanner reads the closing bracket as a stroke, and the number one as a letter: `(ll`, `(21`.
  const bentuk = [`(${tanda})`, `(${tanda}l`, `(${tanda}1`, ...(urutan === 1 ? ['(l)', '(ll', '(l1'] : [])]
  return bentuk.some(mark => adaTandaAyat(isi, mark))
}

/** A mark as a scanner may have read it: silence is asked for where new text of another act might hold the missing unit. */
const miripTanda = /(?<!ayat )\(\s?[\dlIZzOS]{1,2}\s?\)|[;,] [a-z0-9] ?[.)] /

const perubahan = (isi: string, perintah = 'Ketentuan Pasal 4 diubah sehingga berbunyi sebagai berikut:\n\nPasal 4') =>
  `PERATURAN BUPATI CONTOH\nNOMOR 3 TAHUN 2024\nTENTANG\nPERUBAHAN ATAS PERATURAN BUPATI NOMOR 5 TAHUN 2020 TENTANG RAPAT\n\nPasal I\n\nBeberapa ketentuan diubah sebagai berikut:\n\n1. ${perintah}\n\n${isi}\n\nPasal II\n\nPeraturan Bupati ini mulai berlaku pada tanggal diundangkan.`

const SISIPAN = 'Di antara Pasal 4 dan Pasal 5 disisipkan 1 (satu) pasal, yakni Pasal 4A, yang berbunyi sebagai berikut:\n\nPasal 4A'

/** Only these stand as headings. */
const bertajuk: ReadonlySet<DeretNomor['jenis']> = new Set(['bab', 'bagian', 'paragraf', 'pasal'])

/** The numbers of headings inside running text that a sequence lacks, as far as its own numbers go. */
function nomorTertulis(jenis: DeretNomor['jenis'], daftar: readonly Nomor[], ada: (urutan: number) => boolean, fakta: Fakta): number[] {
  const terlipat = bertajuk.has(jenis) ? fakta(tajukTerlipat) : undefined
  if (!terlipat?.size) return []
  const terbesar = daftar.reduce((besar, { urutan = 0 }) => Math.max(besar, urutan), 0)
  const hasil: number[] = []
  for (let n = 1; n <= terbesar; n++) if (!ada(n) && isTerlipat(terlipat, sebut(jenis, nilai(jenis, n)))) hasil.push(n)
  return hasil
}

/** Every number is the next one: most sequences are so. */
const beruntun = (daftar: readonly Nomor[], sebelum: number): boolean =>
  daftar.every(({ urutan, sisipan }, ke) => urutan === sebelum + 1 + ke && sisipan === undefined)

/** So many numbers without a gap show that a quoted list is given as a whole. */
const BERUNTUN = 3

function periksa(
  { jenis, daftar, tempat, sebelum, teksSebelum }: DeretNomor,
  { naskah: { sisa }, report, fakta, derau, tahun }: Context,
): void {
  let semuaNomor: ReadonlySet<number | undefined> | undefined
  const ada = (urutan: number): boolean => {
    semuaNomor ??= new Set(daftar.flatMap(({ urutan, sisipan }) => (sisipan ? [] : [urutan])))
    return semuaNomor.has(urutan)
  }
  let berselip: boolean | undefined
  const bersisipan = (): boolean => {
    berselip ??= daftar.some(({ sisipan }) => sisipan)
    return berselip
  }
  let terbaca: boolean | undefined
  const terbacaSemua = (): boolean => {
    terbaca ??= daftar.every(({ urutan }) => urutan !== undefined)
    return terbaca
  }
  /** Pasal 5A is inserted behind Pasal 5: it does not stand for it. */
  const tanpaDasar = ({ urutan, sisipan }: Nomor): boolean => {
    if (sisipan === undefined || urutan === undefined) return false
    return !derau && !tempat.kutipan && terbacaSemua() && !ada(urutan)
  }
  if (beruntun(daftar, sebelum)) return
  let cariHilang: ReturnType<typeof pencariHilang> | undefined
  let daftarTertulis: readonly number[] | undefined
  /** A missing number from `dari` until before `sampai` stands as a heading inside running text. */
  const adaTertulis = (dari: number, sampai: number): boolean => {
    daftarTertulis ??= nomorTertulis(jenis, daftar, ada, fakta)
    return (daftarTertulis[letakPertama(daftarTertulis, dari)] ?? sampai) < sampai
  }
  let lalu = sebelum
  let nomorLalu: Nomor | undefined
  let takTerbaca = 0
  daftar.forEach((nomor, index) => {
    const { urutan } = nomor
    if (urutan === undefined) {
      takTerbaca++
      return
    }
    const seharusnya = lalu + 1 + takTerbaca
    const sampai = tanpaDasar(nomor) ? urutan + 1 : urutan
    if (sampai > seharusnya) {
      const berikut = daftar[index + 1]?.urutan
      const salahTulis = sampai === urutan && (berikut === seharusnya + 1 || (berikut === seharusnya && urutan !== berikut + 1))
      const dari = lalu + 1
      cariHilang ??= pencariHilang(daftar.flatMap(({ urutan, sisipan }) => (sisipan || urutan === undefined ? [] : [urutan])))
      const hilang = cariHilang(dari, sampai)
      const terlipat = (jenis === 'ayat' || jenis === 'huruf' || jenis === 'angka') && adaDiDalamBaris(jenis, dari, teksSebelum(index))
      // A column of marks whose texts follow behind it: one that a scanner lost leaves no gap.
      const tanpaIsi = tempat.ruas === 'mengingat' && index > 0 && teksSebelum(index) === ''
      const tertulis = hilang !== undefined && adaTertulis(dari, sampai)
      const bolehTiada =
        tempat.kutipan && bolehMeloncat(index, hilang?.jumlah ?? 0, salahTulis) && (salahTulis || !hilangDariUtuh(index, nomor))
      if (!terlipat && !tanpaIsi && !bolehTiada)
        laporkan(salahTulis || !hilang ? undefined : sebutHilang(jenis, hilang.pertama, hilang.terakhir), nomor, seharusnya, tertulis)
      lalu = salahTulis ? seharusnya - (berikut === seharusnya ? 1 : 0) : urutan
    } else if (urutan > lalu || urutan === 1) lalu = urutan
    nomorLalu = nomor
    takTerbaca = 0
  })

  /** New text for another act may leave out what stays: it slips only where the next number shows it, or behind a run in which one is missing. */
  function bolehMeloncat(index: number, hilang: number, salahTulis: boolean): boolean {
    if (daftar[0]?.urutan !== 1 || bersisipan()) return true
    return !salahTulis && (hilang !== 1 || index < BERUNTUN || nomorLalu?.urutan !== index || jenis === 'angka')
  }

  /** Dots on a line of their own stand for what a new text leaves as it is. */
  function bertitik(lalu: Nomor | undefined, nomor: Nomor): boolean {
    return sisa.some(({ teks }) => {
      if (!/^[.…\s]+$/.test(teks.isi)) return false
      const span = spanAsal(teks)
      return !span || !nomor.span || (span.start > (lalu?.span?.end ?? 0) && span.end < nomor.span.start)
    })
  }

  /** A Pasal that is inserted is new from its first number to its last; of one that is changed, more than one number may be left out on purpose. */
  function hilangDariUtuh(index: number, nomor: Nomor): boolean {
    const cara = caraKutip(tempat)
    if (!cara || daftar[0]?.urutan !== 1 || bersisipan() || !terbacaSemua() || bertitik(nomorLalu, nomor)) return false
    const satuHilang = jenis !== 'angka' && daftar.at(-1)?.urutan === daftar.length + 1
    return (cara === 'baru' || (satuHilang && tahun >= TAHUN_PEDOMAN)) && !miripTanda.test(teksSebelum(index))
  }

  function laporkan(hilang: string | undefined, nomor: Nomor, seharusnya: number, tertulis: boolean): void {
    const ini = sebutAwal(jenis, nomor.nilai)
    const sesudah = nomorLalu ? `sesudah ${sebut(jenis, nomorLalu.nilai)}` : 'di awal urutan'
    const message = hilang
      ? `${ini} berdiri ${sesudah}, sedangkan ${hilang} tidak ada. Satuan diberi nomor urut (butir ${butirNomor[jenis]} Lampiran II UU 12/2011): pulihkan yang hilang, atau rapikan nomor sesudahnya beserta semua acuannya.`
      : `${ini} berdiri ${sesudah}, padahal urutannya ${sebut(jenis, nilai(jenis, seharusnya))} (butir ${butirNomor[jenis]} Lampiran II UU 12/2011). Rapikan nomornya beserta acuannya.`
    const keparahan = tertulis ? { severity: 'saran' as const } : tempat.kutipan && hilang ? { severity: 'peringatan' as const } : {}
    const related = nomorLalu ? [{ span: nomorLalu.span, message: `${sebutAwal(jenis, nomorLalu.nilai)} ada di sini.` }] : []
    report({ span: nomor.span }, message, { related, ...keparahan })
  }
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
  examples: {
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
  },
  create: context => ({
    selesai({ sifat }) {
      if (sifat.cuplikan) return
      for (const deret of context.fakta(daftarDeret).concat(context.fakta(daftarDeretKutipan)))
        if (!context.derau || (deret.jenis !== 'huruf' && deret.jenis !== 'angka')) periksa(deret, context)
    },
  }),
})
