import { parseAcuan } from '../acuan/acuan.ts'
import { type Alamat, formatAlamat, satuanTingkat, type Tingkat, tingkatAlamat } from '../acuan/alamat.ts'
import type { RuasBernomor } from './deret.ts'

/** A unit that a person names on the command line: "Pasal 7 ayat (2)", "Menimbang huruf b". */
export interface AlamatSatuan {
  readonly ruas: Exclude<RuasBernomor, 'lampiran'>
  readonly alamat: Alamat
}

const konsiderans = ['menimbang', 'mengingat', 'memperhatikan'] as const

/** Reads one address, full from the Pasal down; undefined when the words are none. */
export function bacaAlamatSatuan(tertulis: string): AlamatSatuan | undefined {
  const isi = tertulis.trim().replace(/\s+/g, ' ')
  const ruas = konsiderans.find(satu => isi.toLowerCase().startsWith(`${satu} `)) ?? 'batang-tubuh'
  const sisa = ruas === 'batang-tubuh' ? isi : isi.slice(ruas.length + 1)
  const daftarAcuan = parseAcuan(sisa)
  const [acuan] = daftarAcuan
  const [unsur] = acuan?.daftarUnsur ?? []
  if (!acuan || !unsur || daftarAcuan.length > 1 || acuan.daftarUnsur.length > 1) return undefined
  if (acuan.start !== 0 || acuan.end !== sisa.length || unsur.sampai || unsur.ini || unsur.ragu) return undefined
  if (unsur.daftarPenunjuk.some(({ derau }) => derau)) return undefined
  const daftarTingkat = tingkatAlamat(unsur.alamat)
  const [pertama] = daftarTingkat
  const rincian = pertama !== undefined && ['huruf', 'angka'].includes(satuanTingkat(pertama))
  if (ruas === 'batang-tubuh' ? pertama !== 'pasal' : !rincian) return undefined
  return { ruas, alamat: unsur.alamat }
}

/** The address with its part: "Menimbang huruf b"; units of the body need none. */
export function formatAlamatSatuan({ ruas, alamat }: { readonly ruas: RuasBernomor; readonly alamat: Alamat }): string {
  const depan = konsiderans.find(satu => satu === ruas)
  return depan ? `${depan.charAt(0).toUpperCase()}${depan.slice(1)} ${formatAlamat(alamat)}` : formatAlamat(alamat)
}

/** The address without its last level, and that level. */
export function pisahAlamat(alamat: Alamat): { readonly atas: Alamat; readonly tingkat: Tingkat; readonly nilai: string } {
  const tingkat = tingkatAlamat(alamat).at(-1) as Tingkat
  const { [tingkat]: nilai = '', ...atas } = alamat
  return { atas, tingkat, nilai }
}
