import { cariJenis, cariRincian, type Naskah, namaButir, type SimpulBagan } from '@perkada/core'
import { type BaganNaskah, daftarBagan, letakDiBagan } from '../../fakta/daftar-bagan.ts'
import { naskahContoh } from '../../naskah-contoh.ts'
import { type Context, defineRule } from '../../rule.ts'
import { daftarGaris, type Garis } from './garis-bagan.ts'
import { ASISTEN, isAsisten, kepalaLain, salahKomando, tingkatJabatan } from './susunan-jabatan.ts'

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
