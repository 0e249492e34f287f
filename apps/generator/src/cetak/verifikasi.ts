import type { BerkasPdf, Huruf, TataLetak } from '@perkada/pdf'
import { GalatPemakaian } from '../galat-pemakaian.ts'
import { cetakSumber, type HasilCetak, siapkan } from './cetak-naskah.ts'
import { bukaHurufUntuk } from './huruf.ts'
import { pembukaPercetakan } from './percetakan.ts'
import { ambilSerta, bangunLain, type Serta, susunCatatan } from './serta.ts'
import { gabung, type Temuan, uraikanBeda, uraikanCatatan, uraikanTambahan } from './uraian-beda.ts'

/** How far a verification could go: by printing anew and comparing the files, or by comparing the text alone. */
export type CaraVerifikasi = 'bita' | 'objek' | 'teks'

/** What was found of a PDF. */
export interface HasilVerifikasi {
  readonly jenisCetak: string
  readonly halaman: number
  readonly cara: CaraVerifikasi
  /** What differs from the source inside, one line each; empty when nothing does. */
  readonly daftarSelisih: readonly string[]
  /** What could not be judged here, one line each: another build or a font that is not at hand laid the pages out. */
  readonly takPasti: readonly string[]
  /** What is worth knowing and no difference. */
  readonly catatan: readonly string[]
}

type Pdf = typeof import('@perkada/pdf')

function buka(pdf: Pdf, bytes: Uint8Array, path: string): BerkasPdf {
  const berkas = new pdf.BerkasPdf(bytes)
  if (berkas.akhir.has('Encrypt')) throw new GalatPemakaian(`${path} tersandi; simpan dahulu tanpa sandi, lalu periksa salinan itu`)
  return berkas
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
  const lain = bangunLain(serta)
  const hasil = (cara: CaraVerifikasi, ...daftar: readonly Partial<Temuan>[]): HasilVerifikasi => {
    const { selisih, takPasti, catatan } = gabung(...daftar, { catatan: lain ? [lain] : [] })
    return { jenisCetak: serta.jenisCetak, halaman: pdf.daftarHalaman(asli).length, cara, daftarSelisih: selisih, takPasti, catatan }
  }
  if (tataLetak.data.kop.lambang && !serta.lambang)
    return hasil('objek', { selisih: ['berkas lambang hilang dari PDF, sehingga halamannya tidak dapat dicetak ulang'] })
  const hurufSendiri = serta.hurufSendiri && profil !== undefined ? await bukaHurufSendiri(profil, path) : undefined
  const tanpaHuruf = serta.hurufSendiri && !hurufSendiri
  const tambahan = { selisih: uraikanTambahan(pdf, asli, tataLetak.data, !tanpaHuruf && !lain) }
  if (tanpaHuruf) return hasil('teks', await bandingkanTeksSaja(pdf, asli, serta, tataLetak.data, path, lain !== undefined), tambahan)
  const ulang = await cetakUlang(serta, tataLetak.data, path, hurufSendiri)
  if ('gagal' in ulang) return hasil('teks', lain ? { takPasti: ulang.gagal } : { selisih: ulang.gagal }, tambahan)
  if (pdf.samaByte(bytes, ulang.bytes)) return hasil('bita')
  const beda = gabung(uraikanBeda(pdf, asli, new pdf.BerkasPdf(ulang.bytes), lain !== undefined), tambahan)
  const teks = beda.selisih.length + beda.takPasti.length ? await bedaTeks(pdf, bytes, ulang.siap.teks) : []
  const tulisUlang = beda.selisih.length + beda.takPasti.length + beda.catatan.length === 0
  return hasil('objek', { selisih: teks }, beda, { catatan: tulisUlang ? ['berkas ditulis ulang oleh program lain, isinya tetap'] : [] })
}

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
    const percetakan = { tataLetak: lengkap, huruf, lambang: terbaca?.lambang, pencetak: serta.pencetak }
    return await cetakSumber(serta.sumber, path, serta.jenisCetak, percetakan)
  } catch (galat) {
    if (galat instanceof GalatPemakaian) return { gagal: [`naskah di dalam PDF tidak dapat dicetak ulang: ${galat.message}`] }
    throw galat
  }
}

/** What can be compared without the font: the record and the text. */
async function bandingkanTeksSaja(
  pdf: Pdf,
  asli: BerkasPdf,
  serta: Serta,
  tataLetak: TataLetak,
  path: string,
  lain: boolean,
): Promise<Temuan> {
  const { lint } = await import('@perkada/lint')
  const { sumber, jenisCetak, catatan, pencetak } = serta
  const { naskah, diagnostics } = lint(sumber)
  const { teks } = await siapkan(naskah, sumber, path, jenisCetak, { tataLetak, huruf: await bukaHurufUntuk(tataLetak) })
  const seharusnya = susunCatatan({ naskah, diagnostics, sumber, jenisCetak, tataLetak, pencetak }, true)
  return gabung(uraikanCatatan(catatan, seharusnya, lain), {
    selisih: await bedaTeks(pdf, asli.bytes, teks),
    takPasti: ['tata letak tidak diperiksa karena huruf milik bagian hukum tidak ikut dalam PDF; berikan --layout'],
  })
}
