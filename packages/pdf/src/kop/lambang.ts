import { bacaPng } from './png.ts'
import { bersihkanSvg } from './svg-bersih.ts'

/** An emblem as it may be printed: `data` goes into the page as it is, sizes are in its own units. */
export interface Lambang {
  readonly jenis: 'svg' | 'png'
  readonly data: string
  readonly lebar: number
  readonly tinggi: number
  /** What lies below shows through it, which part 1 of PDF/A does not allow. */
  readonly tembus: boolean
}

const terbesar_byte = 2_000_000
const tandaPng = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

/**
 * Reads an emblem from the bytes of a file: PNG by its magic bytes, else SVG, from which everything is taken that our own drawing
 * does not know (scripts, references, embedded pictures). The fault in Indonesian where it cannot be printed.
 */
export function bacaLambang(bytes: Uint8Array): { readonly lambang: Lambang } | { readonly gagal: string } {
  if (bytes.length > terbesar_byte) return { gagal: `lambang berukuran ${bytes.length} byte; diharapkan paling besar ${terbesar_byte}` }
  if (tandaPng.every((byte, letak) => bytes[letak] === byte)) return bacaPng(bytes)
  let sumber: string
  try {
    sumber = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return { gagal: 'lambang bukan PNG dan bukan SVG' }
  }
  return bersihkanSvg(sumber)
}
