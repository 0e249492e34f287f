import type { BagianBerkas, BerkasPdf, TataLetak } from '@perkada/pdf'
import { type BedaCatatan, bandingkanCatatan, namaCatatan } from './serta.ts'

type Pdf = typeof import('@perkada/pdf')

/** What was found of a file, one line each: what was changed, what this build cannot judge, what is worth knowing. */
export interface Temuan {
  readonly selisih: readonly string[]
  readonly takPasti: readonly string[]
  readonly catatan: readonly string[]
}

/** One finding of several. */
export const gabung = (...daftar: readonly Partial<Temuan>[]): Temuan => ({
  selisih: daftar.flatMap(({ selisih = [] }) => selisih),
  takPasti: daftar.flatMap(({ takPasti = [] }) => takPasti),
  catatan: daftar.flatMap(({ catatan = [] }) => catatan),
})

const tanpaTemuan = gabung()
const banyak = ({ selisih, takPasti }: Temuan): number => selisih.length + takPasti.length

const urutan = (daftar: Iterable<number>) => [...new Set(daftar)].sort((a, b) => a - b).join(', ')

const perHalaman: readonly (readonly [jenis: BagianBerkas['bagian'], pesan: (nomor: string) => string])[] = [
  ['halaman', nomor => `halaman ${nomor}: isi halaman (tulisan, garis, atau letaknya) tidak sama dengan cetak ulang`],
  ['gambar', nomor => `halaman ${nomor}: gambar tidak sama dengan cetak ulang`],
  ['peta-huruf', nomor => `mulai halaman ${nomor}: peta huruf ke teks diubah; yang terlihat bukan lagi yang tersalin`],
  ['huruf', nomor => `mulai halaman ${nomor}: bentuk huruf tidak sama dengan cetak ulang`],
  ['tautan', nomor => `halaman ${nomor}: tautan atau catatan di atas halaman tidak sama dengan cetak ulang`],
]
const seluruhBerkas: readonly (readonly [jenis: BagianBerkas['bagian'], pesan: string])[] = [
  ['keterangan', 'keterangan dokumen (judul, pembuat, tanggal) tidak sama dengan cetak ulang'],
  ['struktur', 'struktur baca tidak sama dengan cetak ulang'],
  ['penanda', 'penanda atau tujuan tautan tidak sama dengan cetak ulang'],
  ['warna', 'profil warna tidak sama dengan cetak ulang'],
]

/**
 * The differences of two files part by part, in the words of one who does not read PDF. What two builds may rightly lay out
 * otherwise is beyond judgement where another build (`lain`) printed; what none prints never is.
 */
export function uraikanBeda(pdf: Pdf, asli: BerkasPdf, ulang: BerkasPdf, lain: boolean): Temuan {
  const daftarBagian = pdf.bandingkanObjek(asli, ulang).map(pdf.bagianBeda)
  const ada = (jenis: string) => daftarBagian.some(({ bagian }) => bagian === jenis)
  const halaman = (jenis: string) =>
    urutan(daftarBagian.flatMap(satu => (satu.bagian === jenis && 'halaman' in satu ? [satu.halaman] : [])))
  const letak = [
    ...(ada('jumlah-halaman') ? ['susunan halaman tidak sama dengan cetak ulang'] : []),
    ...perHalaman.flatMap(([jenis, pesan]) => (ada(jenis) ? [pesan(halaman(jenis))] : [])),
    ...seluruhBerkas.flatMap(([jenis, pesan]) => (ada(jenis) ? [pesan] : [])),
    ...(ada('lain') ? ['bagian lain berkas tidak sama dengan cetak ulang'] : []),
  ]
  return gabung(
    uraikanBerkas(pdf, asli, ulang, ada('berkas'), lain),
    lain ? { takPasti: letak } : { selisih: letak },
    { selisih: ada('tindakan') ? ['ada tindakan otomatis yang tidak dicetak Perkada'] : [] },
    { catatan: ada('tanda-tangan') ? ['ditandatangani secara elektronik sesudah dicetak; tanda tangannya sendiri tidak diperiksa'] : [] },
  )
}

const sebutanLepas = {
  objek: 'ada objek di luar tabel letak, yang dapat ditampilkan program lain sebagai isi halaman',
  ekor: 'ada isi lain sesudah akhir berkas',
} as const

/**
 * What lies over or beside the print that no build of this house puts there: other fields, actions, bytes that no table leads to,
 * and notes, which the pages themselves tell where they can be compared (`letak`).
 */
export function uraikanTambahan(
  pdf: Pdf,
  asli: BerkasPdf,
  { tanda_tangan_elektronik: { keterangan } }: TataLetak,
  letak: boolean,
): string[] {
  const tempelan = letak ? '' : urutan(pdf.halamanBercatatan(asli))
  return [
    ...pdf.isiLepas(asli).map(satu => sebutanLepas[satu]),
    ...pdf.susupanFormulir(asli, `${keterangan} ttd`).map(susupan => {
      if (susupan.jenis === 'isian') return 'ada isian formulir yang bukan tanda tangan'
      if (susupan.jenis === 'tindakan') return 'ada tindakan pada tanda tangan atau isian formulir'
      const { halaman, tulisan } = susupan
      return `halaman ${halaman}: gambar tanda tangan menutupi tulisan “${tulisan.length > 60 ? `${tulisan.slice(0, 57)}...` : tulisan}”`
    }),
    ...(tempelan ? [`halaman ${tempelan}: ada catatan atau tautan keluar di atas halaman, yang tidak dicetak Perkada`] : []),
  ]
}

/** What of a record follows from the source alone; the rest rests on the rules and settings of a build too. */
const dariSumber: ReadonlySet<string> = new Set(['', 'identitas', 'jenis_cetak'])

/** The record of a print against what it should be. */
export function uraikanCatatan(dalamPdf: string, seharusnya: string, lain: boolean): Partial<Temuan> {
  const daftar = bandingkanCatatan(dalamPdf, seharusnya)
  const sebut = (satu: BedaCatatan) => `berkas ${namaCatatan}: ${satu.pesan}`
  if (!lain) return { selisih: daftar.map(sebut) }
  return {
    selisih: daftar.filter(({ kunci }) => dariSumber.has(kunci)).map(sebut),
    takPasti: daftar.filter(({ kunci }) => !dariSumber.has(kunci)).map(sebut),
  }
}

/** The files inside that are not those of a print anew; of the record also where. */
function uraikanBerkas(pdf: Pdf, asli: BerkasPdf, ulang: BerkasPdf, beda: boolean, lain: boolean): Temuan {
  const [a, b] = [pdf.berkasDalam(asli), pdf.berkasDalam(ulang)]
  const teks = (isi: Uint8Array) => new TextDecoder().decode(isi)
  const daftar = [...new Set([...a.keys(), ...b.keys()])].map((nama): Partial<Temuan> => {
    const [x, y] = [a.get(nama), b.get(nama)]
    if (!y) return { selisih: [`berkas ${nama} di dalam PDF bukan dari Perkada`] }
    if (!x) return { selisih: [`berkas ${nama} hilang dari PDF`] }
    if (pdf.samaByte(x, y)) return {}
    const rincian = nama === namaCatatan ? gabung(uraikanCatatan(teks(x), teks(y), lain)) : tanpaTemuan
    return banyak(rincian) ? rincian : { selisih: [`berkas ${nama} tidak sama dengan cetak ulang`] }
  })
  const hasil = gabung(...daftar)
  if (!beda || banyak(hasil)) return hasil
  const keterangan = ['keterangan tentang berkas di dalam PDF (hubungan, ukuran, tanggal) tidak sama dengan cetak ulang']
  return gabung(lain ? { takPasti: keterangan } : { selisih: keterangan })
}
