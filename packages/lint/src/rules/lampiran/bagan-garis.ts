import { cariJenis, cariRincian, type GarisBagan, type Naskah, namaButir, type SimpulBagan } from '@perkada/core'
import { type BaganNaskah, daftarBagan, letakDiBagan } from '../../fakta/daftar-bagan.ts'
import { naskahContoh } from '../../naskah-contoh.ts'
import { type Context, defineRule, type Letak } from '../../rule.ts'

const contoh = (komando: string, koordinasi = '') =>
  naskahContoh({
    isi: 'Pasal 1\n\n(1) Asisten membantu Sekretaris Daerah dalam melaksanakan koordinasi dengan Instansi Vertikal.\n\n(2) Bagan tercantum dalam Lampiran yang merupakan bagian tidak terpisahkan dari Peraturan Bupati ini.',
    lampiran: `LAMPIRAN\nPERATURAN BUPATI CONTOH\nNOMOR 1 TAHUN 2024\nTENTANG\nTATA KERJA\n\nBAGAN KOORDINASI\n\n\`\`\`bagan\njudul: Bagan Koordinasi\nsimpul: [Bupati, Wakil Bupati, Sekretaris Daerah, Asisten Umum, Asisten Ekonomi, Instansi Vertikal]\nkomando:\n${komando}${koordinasi && `\nkoordinasi:\n${koordinasi}`}\n\`\`\``,
  })
const ATAS = '  - Bupati > Wakil Bupati > Sekretaris Daerah\n'
const BENAR = contoh(
  `${ATAS}  - Sekretaris Daerah > Asisten Umum, Asisten Ekonomi`,
  '  - Asisten Umum <> Asisten Ekonomi\n  - Asisten Ekonomi <> Instansi Vertikal',
)

/** The offices that every region has, the highest first. */
const jenjang = [/^(?:bupati|wali ?kota|gubernur)$/i, /^wakil (?:bupati|wali ?kota|gubernur)$/i, /^sekretaris daerah$/i, /^asisten\b/i]
const ASISTEN = jenjang.length - 1
const tingkatJabatan = (nama: string): number | undefined => {
  const tingkat = jenjang.findIndex(pola => pola.test(nama))
  return tingkat < 0 ? undefined : tingkat
}
const isAsisten = (nama: string): boolean => /^asisten /i.test(nama)
const isInstansiVertikal = (nama: string): boolean => /^instansi vertikal\b/i.test(nama)

interface Garis extends Pick<GarisBagan, 'jenis'> {
  readonly dari: string
  readonly ke: string
  readonly letak: Letak
}

/** The lines that the chart writes itself, by the names of their boxes; none of a chart whose lines mean something else. */
function daftarGaris({ sumber, tertulis, terurai }: BaganNaskah): Garis[] {
  if (tertulis.tata_letak === 'forum' || (tertulis.legenda && tertulis.legenda !== true && tertulis.legenda.komando)) return []
  // In a process without levels the arrows are the way of a document, which often goes upwards.
  if (tertulis.tata_letak === 'proses' && !tertulis.simpul.some(({ tingkat }) => tingkat)) return []
  const nama = new Map(terurai.daftarSimpul.map(({ id, nama: isi }) => [id, isi]))
  const letakGaris = (...ujung: readonly string[]): Letak => {
    const disebut = (isi: string) => ujung.every(id => isi.includes(id) || isi.includes(nama.get(id) ?? id))
    const baris = sumber.isi.split('\n').find(isi => isi.includes('>') && disebut(isi))
    return letakDiBagan(sumber, baris?.trim().replace(/^- /, '') ?? 'komando:')
  }
  return terurai.daftarGaris
    .filter(({ panah, sebutan }) => panah !== 'awal' && sebutan === undefined)
    .map(({ dari, ke, jenis }) => ({ jenis, dari: nama.get(dari) ?? dari, ke: nama.get(ke) ?? ke, letak: letakGaris(dari, ke) }))
}

/** What is wrong with a line of command; undefined where nothing can be said against it. */
function salahKomando({ dari, ke }: Garis): string | undefined {
  const [atas, bawah] = [tingkatJabatan(dari), tingkatJabatan(ke)]
  if (atas !== undefined && bawah !== undefined && atas > bawah)
    return `Garis komando ini terbalik: “${ke}” membawahi “${dari}”. Tulis “${ke} > ${dari}”.`
  if (isAsisten(dari) && isAsisten(ke))
    return `“${dari}” dan “${ke}” setingkat, sehingga hubungannya koordinasi, bukan komando. Pindahkan garis ini ke koordinasi.`
  if (isInstansiVertikal(ke) && !isInstansiVertikal(dari))
    return `Instansi Vertikal di luar susunan pemerintah daerah, sehingga “${dari}” tidak membawahinya. Pindahkan garis ini ke koordinasi.`
  return undefined
}

/** Boxes of Asisten that nobody commands, though others of the chart have one who does. */
function tanpaAtasan({ terurai }: BaganNaskah, daftar: readonly Garis[]): { readonly nama: string; readonly atasan: string }[] {
  const asisten = terurai.daftarSimpul.filter(({ nama, induk }) => induk === undefined && isAsisten(nama)).map(({ nama }) => nama)
  const atasan = new Map(daftar.flatMap(({ jenis, dari, ke }) => (jenis === 'komando' && !isAsisten(dari) ? [[ke, dari] as const] : [])))
  const lain = asisten.map(nama => atasan.get(nama)).find(nama => nama !== undefined)
  const terbalik = new Set(
    daftar.filter(({ jenis, ke }) => jenis === 'komando' && (tingkatJabatan(ke) ?? ASISTEN) < ASISTEN).map(({ dari }) => dari),
  )
  return lain === undefined ? [] : asisten.filter(nama => !atasan.has(nama) && !terbalik.has(nama)).map(nama => ({ nama, atasan: lain }))
}

/** Boxes whose units the text calls partners of coordination, drawn under them by lines of command. */
const mitraDibawahi = (
  { tertulis }: BaganNaskah,
  naskah: Naskah,
): { readonly nama: string; readonly dari: string; readonly isi: string }[] =>
  tertulis.simpul.flatMap(({ nama, dari, hubungan }) => {
    const hasil = dari === undefined || hubungan === 'koordinasi' ? undefined : cariRincian(naskah, dari)
    if (dari === undefined || !hasil || 'pesan' in hasil || !('tipe' in hasil.node) || hasil.node.tipe !== 'butir') return []
    const isi = namaButir(hasil.node)
    return /^instansi vertikal\b|\bmitra (?:kerja|koordinasi)\b/i.test(isi) ? [{ nama, dari, isi }] : []
  })

/** An office that this chart leaves out between two that other charts of the regulation join through it. */
function dilompati(daftar: readonly Garis[], daftarSimpul: readonly SimpulBagan[], semua: readonly (readonly Garis[])[]) {
  const ada = new Set(daftarSimpul.map(({ nama }) => nama))
  return daftar.flatMap(garis => {
    if (garis.jenis !== 'komando') return []
    const lewat = semua.flatMap(lain =>
      lain.filter(({ jenis, dari }) => jenis === 'komando' && dari === garis.dari).map(({ ke }) => [ke, lain] as const),
    )
    const antara = lewat.find(
      ([ke, lain]) => !ada.has(ke) && lain.some(({ jenis, dari, ke: akhir }) => jenis === 'komando' && dari === ke && akhir === garis.ke),
    )
    return antara ? [{ garis, antara: antara[0] }] : []
  })
}

/** Boxes of the head of another kind of region ("Wali Kota" under a Bupati), where his own has no box. */
function kepalaLain({ terurai }: BaganNaskah, jabatan: string | undefined): string[] {
  const sendiri = jabatan?.toLowerCase().replace('walikota', 'wali kota')
  const kepala = terurai.daftarSimpul.filter(({ nama }) => /^(?:wakil )?(?:bupati|wali ?kota)$/i.test(nama)).map(({ nama }) => nama)
  const milik = (nama: string) => nama.toLowerCase().replace('walikota', 'wali kota').replace('wakil ', '') === sendiri
  return sendiri === 'bupati' || sendiri === 'wali kota' ? kepala.filter(nama => !milik(nama)) : []
}

function periksa(
  bagan: BaganNaskah,
  daftar: readonly Garis[],
  semua: readonly (readonly Garis[])[],
  { naskah, identitas, report }: Context,
): void {
  const jabatan = cariJenis(identitas.jenis)?.jabatan
  for (const nama of kepalaLain(bagan, jabatan))
    report(
      letakDiBagan(bagan.sumber, nama),
      `“${nama}” ada pada bagan, sedangkan peraturan ini ditetapkan oleh ${jabatan}. Samakan keduanya.`,
    )
  for (const garis of daftar) {
    const salah = garis.jenis === 'komando' ? salahKomando(garis) : undefined
    if (salah) report(garis.letak, salah)
  }
  for (const { nama, atasan } of bagan.masalah.length ? [] : tanpaAtasan(bagan, daftar))
    report(
      letakDiBagan(bagan.sumber, nama),
      `“${nama}” tidak digambar di bawah siapa pun, sedangkan Asisten lain di bawah “${atasan}”. Tambahkan garis komandonya.`,
    )
  for (const { nama, dari, isi } of mitraDibawahi(bagan, naskah))
    report(
      letakDiBagan(bagan.sumber, dari),
      `Menurut ${dari} yang digambar di bawah “${nama}” ialah “${isi}”, sedangkan garisnya komando. Tambahkan “hubungan: koordinasi”.`,
    )
  for (const { garis, antara } of dilompati(daftar, bagan.terurai.daftarSimpul, semua))
    report(
      garis.letak,
      `Bagan ini tidak memuat “${antara}” di antara “${garis.dari}” dan “${garis.ke}”, sedangkan bagan lain dalam naskah ini memuatnya. Samakan keduanya.`,
      { severity: 'saran' },
    )
}

/** A line of a chart that turns the order of offices round, commands whom nobody there commands, or leaves somebody out; the head of another region in it. */
export const baganGaris = defineRule({
  id: 'bagan-garis',
  summary:
    'Bagan mengikuti susunan jabatan: kepala daerah sendiri di atas, garis komando dari atasan ke bawahan, garis koordinasi antara yang setingkat atau di luar pemerintah daerah.',
  sources: [{ kode: 'T', catatan: 'Lampiran merupakan bagian peraturan, sehingga isinya tidak bertentangan dengan batang tubuh.' }],
  severity: 'peringatan',
  fix: 'none',
  examples: () => ({
    invalid: [
      contoh(
        `${ATAS}  - Sekretaris Daerah > Asisten Umum, Asisten Ekonomi\n`
          .replace('Bupati > Wakil Bupati >', '«Wakil Bupati > Bupati >')
          .replace('Daerah\n', 'Daerah»\n'),
        '  - Asisten Ekonomi <> Instansi Vertikal',
      ),
      contoh(
        `${ATAS}  - Sekretaris Daerah > Asisten Umum\n  - «Asisten Umum > Asisten Ekonomi»`,
        '  - Asisten Ekonomi <> Instansi Vertikal',
      ).replace(
        '  - Sekretaris Daerah > Asisten Umum\n',
        '  - Sekretaris Daerah > Asisten Umum\n  - Sekretaris Daerah > Asisten Ekonomi\n',
      ),
      contoh(`${ATAS}  - Sekretaris Daerah > Asisten Umum, Asisten Ekonomi\n  - «Asisten Ekonomi > Instansi Vertikal»`),
      contoh(`${ATAS}  - Sekretaris Daerah > Asisten Umum`, '  - Asisten Umum <> «Asisten Ekonomi»\n  - Instansi Vertikal <> Asisten Umum'),
      contoh('  - Bupati > Sekretaris Daerah > Asisten Umum, Asisten Ekonomi', '  - Asisten Umum <> Instansi Vertikal')
        .replace('[Bupati, Wakil Bupati,', '[Wali Kota,')
        .replace('- Bupati >', '- «Wali Kota» >'),
    ],
    valid: [
      BENAR,
      contoh('  - Asisten Umum > Asisten Ekonomi > Sekretaris Daerah > Wakil Bupati > Bupati > Instansi Vertikal').replace(
        'judul: Bagan Koordinasi',
        '$&\ntata_letak: proses',
      ),
      contoh(
        '  - Bupati > Sekretaris Daerah > Asisten Umum, Asisten Ekonomi\n  - Bupati > Wakil Bupati',
        '  - Asisten Umum <> Instansi Vertikal',
      ),
    ],
  }),
  create: context => ({
    selesai({ sifat }) {
      if (context.derau || sifat.cuplikan || sifat.perubahan) return
      const daftar = context.fakta(daftarBagan)
      const semua = daftar.map(daftarGaris)
      for (const [i, bagan] of daftar.entries()) periksa(bagan, semua[i] ?? [], semua, context)
    },
  }),
})
