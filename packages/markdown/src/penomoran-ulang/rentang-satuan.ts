import { type Blok, type Satuan, type SatuanBernomor, type Span, spanAsal, type Teks } from '@perkada/core'
import { daftarKomentar } from '../sumber/komentar.ts'

/** The lines of a unit in the source: comments right above it belong to it. `depan` is what stands before its mark on its first line. */
export interface RentangSatuan extends Span {
  readonly depan: string
}

/** Marks of Markdown and transcriptions; letters before the mark mean that something else shares the line. */
const hanyaHiasan = /^[\s#>*_+\-•·▪●○\\]*$/u

const akhirTeks = (teks: Teks | undefined): number => (teks && spanAsal(teks)?.end) ?? -1

/** The last offset of a unit and all that stands in it; -1 for a unit without a source. */
function akhirIsi(satu: Satuan | SatuanBernomor): number {
  if (!('tipe' in satu)) return satu.span?.end ?? -1
  switch (satu.tipe) {
    case 'alinea':
      return akhirTeks(satu.teks)
    case 'tabel':
    case 'bagan':
      return satu.span?.end ?? -1
    case 'rincian':
      return Math.max(-1, ...satu.daftarButir.map(akhirIsi), akhirTeks(satu.penutup?.teks))
    case 'kutipan':
      return Math.max(-1, ...satu.isi.map(akhirIsi))
    default:
      return Math.max(
        satu.nomor.span?.end ?? -1,
        'judul' in satu ? akhirTeks(satu.judul) : -1,
        ...(satu.isi as readonly (Satuan | Blok)[]).map(akhirIsi),
      )
  }
}

const awalBaris = (sumber: string, offset: number): number => sumber.lastIndexOf('\n', offset - 1) + 1
const akhirBaris = (sumber: string, offset: number): number => {
  const at = sumber.indexOf('\n', offset)
  const end = at < 0 ? sumber.length : at
  return sumber[end - 1] === '\r' && end > offset ? end - 1 : end
}

/** The start of the first line with letters at or after an offset; the end of the text where there is none. */
export function barisBerikut(sumber: string, offset: number): number {
  let at = offset
  while (at < sumber.length && /\s/.test(sumber[at] as string)) at++
  return at === sumber.length ? at : Math.max(offset, awalBaris(sumber, at))
}

/** The white space before an offset, from the end of the last line with letters. */
export function selaSebelum(sumber: string, offset: number): string {
  let at = offset
  while (at > 0 && /\s/.test(sumber[at - 1] as string)) at--
  return sumber.slice(at, offset)
}

/** Finds the lines of units in a source; undefined where a unit shares its line with something else. */
export function pencariRentang(sumber: string): (satuan: SatuanBernomor) => RentangSatuan | undefined {
  const komentar = daftarKomentar(sumber)
  const naikiKomentar = (start: number): number => {
    const end = start - selaSebelum(sumber, start).length
    const satu = komentar.findLast(span => span.end === end)
    return satu && hanyaHiasan.test(sumber.slice(awalBaris(sumber, satu.start), satu.start)) && !satuBaris(satu.start)
      ? naikiKomentar(awalBaris(sumber, satu.start))
      : start
  }
  /** A comment at the end of a line belongs to the unit of that line. */
  const satuBaris = (offset: number) => sumber.slice(awalBaris(sumber, offset), offset).trim() !== ''
  return satuan => {
    const tanda = satuan.nomor?.span
    const akhir = akhirIsi(satuan)
    if (!tanda || akhir < 0) return undefined
    const awal = awalBaris(sumber, tanda.start)
    const depan = sumber.slice(awal, tanda.start)
    if (!hanyaHiasan.test(depan)) return undefined
    return { start: naikiKomentar(awal), end: akhirBaris(sumber, akhir), depan }
  }
}
