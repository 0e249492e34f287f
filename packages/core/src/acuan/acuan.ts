import { bacaDaftarSitasi, type Sitasi } from '../sitasi/sitasi.ts'
import { pecahToken, type Token } from '../token.ts'
import { bacaDeret, mungkinKepala } from './deret.ts'
import { bacaMilik, type Milik } from './milik.ts'
import { bacaPengantar, type Pengantar } from './pengantar.ts'
import type { Unsur } from './unsur.ts'

export { isAktaLainDiAwal, type Milik } from './milik.ts'
export type { Pengantar } from './pengantar.ts'
export type { Penunjuk, Unsur } from './unsur.ts'

/** A reference in a text: "sebagaimana dimaksud dalam Pasal 5 ayat (1) dan ayat (2)". Offsets are those of the text. */
export interface Acuan extends Milik {
  /** From the words that introduce it to its last number. */
  readonly start: number
  readonly end: number
  readonly pengantar: Pengantar
  readonly daftarUnsur: readonly [Unsur, ...Unsur[]]
}

/** Every reference of a text, in order; linear in its length. The titles of acts that the text cites hold none. */
export function parseAcuan(isi: string): Acuan[] {
  const daftarToken = pecahToken(isi)
  return daftarToken.some(mungkinKepala) ? bacaDaftarAcuan(isi, daftarToken, bacaDaftarSitasi(isi, daftarToken)) : []
}

/** The same, of a text that was cut into its words and searched for citations before. */
export function bacaDaftarAcuan(isi: string, daftarToken: readonly Token[], daftarSitasi: readonly Sitasi[]): Acuan[] {
  const hasil: Acuan[] = []
  let nomorSitasi = 0
  for (let at = 0; at < daftarToken.length; ) {
    const pengantar = mungkinKepala(daftarToken[at] as Token) ? bacaPengantar(daftarToken, at) : undefined
    const deret = pengantar && bacaDeret(isi, daftarToken, at, pengantar)
    if (!pengantar || !deret) {
      at++
      continue
    }
    const start = pengantar.start ?? daftarToken[at]?.start ?? 0
    while ((daftarSitasi[nomorSitasi + 1]?.start ?? Number.POSITIVE_INFINITY) < start) nomorSitasi++
    const milik = menurutSitasi(isi, start, pengantar, daftarSitasi[nomorSitasi], bacaMilik(daftarToken, at, deret))
    if (milik) hasil.push({ start, end: deret.end, pengantar, daftarUnsur: deret.daftarUnsur, ...milik })
    at = deret.at
  }
  return hasil
}

/** What an act cited before the reference changes: undefined where the reference stands in its title. */
function menurutSitasi(isi: string, start: number, pengantar: Pengantar, sitasi: Sitasi | undefined, milik: Milik): Milik | undefined {
  if (!sitasi || sitasi.start > start) return milik
  if (isDalamJudul(sitasi, start)) return undefined
  if (milik.milik !== 'sendiri' || milik.akta || sitasi.end > start || start - sitasi.end > 400) return milik
  if (pengantar.sebagaimana && sitasi.judul && !sitasi.nomor) return milik
  const sela = isi.slice(sitasi.end, start)
  if (/^[\s,]*$/.test(sela)) return { milik: 'luar', akta: { start: sitasi.start, end: sitasi.end } }
  return pengantar.sebagaimana || /[.;]/.test(sela) ? milik : { milik: 'tidak-pasti' }
}

const isDalamJudul = (sitasi: Sitasi, start: number): boolean =>
  [sitasi, ...sitasi.daftarPerubahan].some(({ judul }) => judul !== undefined && start >= judul.start && start < judul.end)
