import type { BerkasPdf, Huruf, TataLetak } from '@perkada/pdf'
import { GalatPemakaian } from '../galat-pemakaian.ts'
import { cetakSumber, type HasilCetak, siapkan } from './cetak-naskah.ts'
import { bukaHurufUntuk } from './huruf.ts'
import { pembukaPercetakan } from './percetakan.ts'
import { ambilSerta, bandingkanCatatan, namaCatatan, type Serta, susunCatatan } from './serta.ts'

/** How far a verification could go: by printing anew and comparing the files, or by comparing the text alone. */
export type CaraVerifikasi = 'bita' | 'objek' | 'teks'

/** What was found of a PDF. */
export interface HasilVerifikasi {
  readonly jenisCetak: string
  readonly halaman: number
  readonly cara: CaraVerifikasi
  /** What differs from the source inside, one line each; empty when nothing does. */
  readonly daftarSelisih: readonly string[]
  /** What is worth knowing and no difference. */
  readonly catatan: readonly string[]
}

type Pdf = typeof import('@perkada/pdf')

const samaByte = (a: Uint8Array, b: Uint8Array) => a.length === b.length && a.every((byte, i) => byte === b[i])

function buka(pdf: Pdf, bytes: Uint8Array, path: string): BerkasPdf {
  const berkas = new pdf.BerkasPdf(bytes)
  if (berkas.akhir.has('Encrypt')) throw new GalatPemakaian(`${path} tersandi; simpan dahulu tanpa sandi, lalu periksa salinan itu`)
  return berkas
}

const urutan = (daftar: Iterable<number>) => [...new Set(daftar)].sort((a, b) => a - b).join(', ')

/** The differences of two files part by part, in the words of one who does not read PDF. */
function uraikanBeda(pdf: Pdf, asli: BerkasPdf, ulang: BerkasPdf): { daftarBerkas: string[]; daftarSelisih: string[]; catatan: string[] } {
  const daftarBagian = pdf.bandingkanObjek(asli, ulang).map(pdf.bagianBeda)
  const halaman = (jenis: string) =>
    urutan(daftarBagian.flatMap(satu => (satu.bagian === jenis && 'halaman' in satu ? [satu.halaman] : [])))
  const ada = (jenis: string) => daftarBagian.some(({ bagian }) => bagian === jenis)
  const diHalaman = (jenis: string, pesan: (nomor: string) => string) => (ada(jenis) ? [pesan(halaman(jenis))] : [])
  const daftarSelisih = [
    ...(ada('jumlah-halaman') ? ['susunan halaman tidak sama dengan cetak ulang'] : []),
    ...diHalaman('halaman', nomor => `halaman ${nomor}: isi halaman (tulisan, garis, atau letaknya) tidak sama dengan cetak ulang`),
    ...diHalaman('gambar', nomor => `halaman ${nomor}: gambar tidak sama dengan cetak ulang`),
    ...diHalaman('peta-huruf', nomor => `mulai halaman ${nomor}: peta huruf ke teks diubah; yang terlihat bukan lagi yang tersalin`),
    ...diHalaman('huruf', nomor => `mulai halaman ${nomor}: bentuk huruf tidak sama dengan cetak ulang`),
    ...diHalaman('tautan', nomor => `halaman ${nomor}: tautan atau catatan di atas halaman tidak sama dengan cetak ulang`),
    ...(ada('keterangan') ? ['keterangan dokumen (judul, pembuat, tanggal) tidak sama dengan cetak ulang'] : []),
    ...(ada('struktur') ? ['struktur baca tidak sama dengan cetak ulang'] : []),
    ...(ada('penanda') ? ['penanda atau tujuan tautan tidak sama dengan cetak ulang'] : []),
    ...(ada('warna') ? ['profil warna tidak sama dengan cetak ulang'] : []),
    ...(ada('tindakan') ? ['ada tindakan otomatis yang tidak dicetak Perkada'] : []),
    ...(ada('lain') ? ['bagian lain berkas tidak sama dengan cetak ulang'] : []),
    ...pdf.isiLepas(asli).map(satu => sebutanLepas[satu]),
  ]
  const catatan = ada('tanda-tangan') ? ['ditandatangani secara elektronik sesudah dicetak; tanda tangannya sendiri tidak diperiksa'] : []
  return { daftarBerkas: uraikanBerkas(pdf, asli, ulang, ada('berkas')), daftarSelisih, catatan }
}

const sebutanLepas = {
  objek: 'ada objek di luar tabel letak, yang dapat ditampilkan program lain sebagai isi halaman',
  ekor: 'ada isi lain sesudah akhir berkas',
} as const

/** What came in beside a signature. */
function uraikanFormulir(pdf: Pdf, asli: BerkasPdf, { tanda_tangan_elektronik: { keterangan } }: TataLetak): string[] {
  return pdf.susupanFormulir(asli, `${keterangan} ttd`).map(susupan => {
    if (susupan.jenis === 'isian') return 'ada isian formulir yang bukan tanda tangan'
    if (susupan.jenis === 'tindakan') return 'ada tindakan pada tanda tangan atau isian formulir'
    const { halaman, tulisan } = susupan
    return `halaman ${halaman}: gambar tanda tangan menutupi tulisan "${tulisan.length > 60 ? `${tulisan.slice(0, 57)}...` : tulisan}"`
  })
}

/** The files inside that are not those of a print anew; of the record also where. */
function uraikanBerkas(pdf: Pdf, asli: BerkasPdf, ulang: BerkasPdf, beda: boolean): string[] {
  const [a, b] = [pdf.berkasDalam(asli), pdf.berkasDalam(ulang)]
  const daftar = [...new Set([...a.keys(), ...b.keys()])].flatMap(nama => {
    const [x, y] = [a.get(nama), b.get(nama)]
    if (!y) return [`berkas ${nama} di dalam PDF bukan dari Perkada`]
    if (!x) return [`berkas ${nama} hilang dari PDF`]
    if (samaByte(x, y)) return []
    const teks = (isi: Uint8Array) => new TextDecoder().decode(isi)
    const rincian = nama.endsWith('.json') ? bandingkanCatatan(teks(x), teks(y)) : []
    return rincian.length ? rincian.map(satu => `berkas ${nama}: ${satu}`) : [`berkas ${nama} tidak sama dengan cetak ulang`]
  })
  return daftar.length || !beda
    ? daftar
    : ['keterangan tentang berkas di dalam PDF (hubungan, ukuran, tanggal) tidak sama dengan cetak ulang']
}

/**
 * Verifies a PDF of this house against the source that it carries: prints that source anew and compares the files, byte by byte
 * and else object by object; where the bureau's own font is not at hand (`profil`), the text alone. Throws GalatPemakaian when the
 * bytes are no PDF of this house.
 */
export async function periksaPdf(bytes: Uint8Array, path: string, profil?: string): Promise<HasilVerifikasi> {
  const pdf = await import('@perkada/pdf')
  try {
    return await periksa(pdf, bytes, path, profil)
  } catch (galat) {
    throw galat instanceof pdf.GalatObjek ? new GalatPemakaian(`${path} bukan PDF yang dapat dibaca: ${galat.message}`) : galat
  }
}

async function periksa(pdf: Pdf, bytes: Uint8Array, path: string, profil: string | undefined): Promise<HasilVerifikasi> {
  const asli = buka(pdf, bytes, path)
  const serta = ambilSerta(pdf.berkasDalam(asli))
  const tataLetak = pdf.skemaTataLetak.safeParse(serta?.tataLetak)
  if (!serta || !tataLetak.success)
    throw new GalatPemakaian(`${path} tidak memuat naskah sumber; hanya PDF dari perkada pdf yang dapat diperiksa`)
  const umum = { jenisCetak: serta.jenisCetak, halaman: pdf.daftarHalaman(asli).length, catatan: [] }
  if (tataLetak.data.kop.lambang && !serta.lambang)
    return { ...umum, cara: 'objek', daftarSelisih: ['berkas lambang hilang dari PDF, sehingga halamannya tidak dapat dicetak ulang'] }
  const hurufSendiri = serta.hurufSendiri && profil !== undefined ? await bukaHurufSendiri(profil, path) : undefined
  if (serta.hurufSendiri && !hurufSendiri)
    return { ...umum, cara: 'teks', daftarSelisih: await bandingkanTeksSaja(pdf, asli, serta, tataLetak.data, path) }
  const ulang = await cetakUlang(serta, tataLetak.data, path, hurufSendiri)
  if ('gagal' in ulang) return { ...umum, cara: 'teks', daftarSelisih: ulang.gagal }
  if (samaByte(bytes, ulang.bytes)) return { ...umum, cara: 'bita', daftarSelisih: [] }
  const berkasUlang = new pdf.BerkasPdf(ulang.bytes)
  const { daftarBerkas, daftarSelisih, catatan } = uraikanBeda(pdf, asli, berkasUlang)
  const teks = daftarSelisih.length ? await bedaTeks(pdf, bytes, ulang.siap.teks) : []
  const semua = [...daftarBerkas, ...teks, ...daftarSelisih, ...uraikanFormulir(pdf, asli, tataLetak.data)]
  const lain =
    serta.perkada !== perkadaIni(pdf, berkasUlang)
      ? [`dicetak oleh Perkada ${serta.perkada}; letak di halaman dapat berbeda, periksa juga dengan versi itu`]
      : []
  const tulisUlang = semua.length ? [] : ['berkas ditulis ulang oleh program lain, isinya tetap']
  return { ...umum, cara: 'objek', daftarSelisih: semua, catatan: [...catatan, ...lain, ...(catatan.length ? [] : tulisUlang)] }
}

const perkadaIni = (pdf: Pdf, ulang: BerkasPdf) => ambilSerta(pdf.berkasDalam(ulang))?.perkada

async function bedaTeks(pdf: Pdf, bytes: Uint8Array, teks: string): Promise<string[]> {
  const terbaca = await pdf.bacaPdf(bytes).catch(() => undefined)
  if (!terbaca) return ['teks halaman tidak dapat dibaca']
  return pdf.bandingkanTeks(teks, terbaca.daftarHalaman).map(pdf.jelaskanSelisih)
}

type HurufSendiri = { readonly berkas: NonNullable<TataLetak['huruf']['berkas']>; readonly huruf: Huruf }

/** The bureau's font as a profile names it. */
async function bukaHurufSendiri(profil: string, path: string): Promise<HurufSendiri> {
  const { tataLetak, huruf } = await pembukaPercetakan(profil)(path)
  const { berkas } = tataLetak.huruf
  if (!berkas) throw new GalatPemakaian(`${profil}: huruf.berkas tidak ada; diharapkan huruf yang dipakai untuk mencetak ${path}`)
  return { berkas, huruf }
}

async function cetakUlang(
  serta: Serta,
  tataLetak: TataLetak,
  path: string,
  sendiri: HurufSendiri | undefined,
): Promise<HasilCetak | { gagal: string[] }> {
  const { bacaLambang } = await import('@perkada/pdf')
  const terbaca = serta.lambang && bacaLambang(serta.lambang)
  if (terbaca && 'gagal' in terbaca) return { gagal: [`lambang di dalam PDF tidak dapat dicetak ulang: ${terbaca.gagal}`] }
  try {
    const huruf = sendiri?.huruf ?? (await bukaHurufUntuk(tataLetak))
    const lengkap = sendiri ? { ...tataLetak, huruf: { ...tataLetak.huruf, berkas: sendiri.berkas } } : tataLetak
    const percetakan = { tataLetak: lengkap, huruf, lambang: terbaca?.lambang }
    return await cetakSumber(serta.sumber, path, serta.jenisCetak, percetakan)
  } catch (galat) {
    if (galat instanceof GalatPemakaian) return { gagal: [`naskah di dalam PDF tidak dapat dicetak ulang: ${galat.message}`] }
    throw galat
  }
}

/** What can be compared without the font: the record, the text, and whether anything was laid on top. */
async function bandingkanTeksSaja(pdf: Pdf, asli: BerkasPdf, serta: Serta, tataLetak: TataLetak, path: string): Promise<string[]> {
  const { lint } = await import('@perkada/lint')
  const { sumber, jenisCetak, catatan } = serta
  const { naskah, diagnostics } = lint(sumber)
  const { teks } = await siapkan(naskah, sumber, path, jenisCetak, { tataLetak, huruf: await bukaHurufUntuk(tataLetak) })
  const seharusnya = susunCatatan({ naskah, diagnostics, sumber, jenisCetak, tataLetak }, true)
  return [
    ...bandingkanCatatan(catatan, seharusnya).map(satu => `berkas ${namaCatatan}: ${satu}`),
    ...(await bedaTeks(pdf, asli.bytes, teks)),
    ...pdf.isiLepas(asli).map(satu => sebutanLepas[satu]),
    ...uraikanFormulir(pdf, asli, tataLetak),
  ]
}
