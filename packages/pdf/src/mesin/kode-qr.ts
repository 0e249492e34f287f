import * as modulQr from 'pdfmake/js/qrEnc.js'
import type { CanvasElement } from './definisi.ts'

interface Modul {
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
}
interface Pengukur {
  measure(simpul: { qr: string; eccLevel: 'M' }): { readonly _canvas: readonly Modul[]; readonly _width: number }
}

function pengukur(modul: unknown): Pengukur {
  let nilai = modul
  while (typeof nilai === 'object' && nilai !== null && 'default' in nilai) nilai = nilai.default
  return nilai as Pengukur
}

/** A QR code of `isi` (up to 300 letters, error correction M) as black squares on a side of `sisi` pt; neighbours in a row are one stroke. */
export function kodeQr(isi: string, sisi: number): CanvasElement[] {
  const { _canvas: daftar, _width: lebar } = pengukur(modulQr).measure({ qr: isi, eccLevel: 'M' })
  const skala = sisi / lebar
  const baris: { x: number; y: number; w: number; h: number }[] = []
  for (const { x, y, w, h } of daftar.slice(1)) {
    const lalu = baris.at(-1)
    if (lalu && lalu.y === y && lalu.x + lalu.w === x) lalu.w += w
    else baris.push({ x, y, w, h })
  }
  return baris.map(({ x, y, w, h }) => ({
    type: 'rect',
    x: x * skala,
    y: y * skala,
    w: w * skala,
    h: h * skala,
    lineWidth: 0,
    color: 'black',
  }))
}
