import type { Gambar, JenisGaris } from '@perkada/core'
import { ruasanDari } from './kisi.ts'

/** A straight stroke to be drawn once; `putus` are the lengths of dash and gap in pt. */
export interface Goresan {
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
  readonly putus?: readonly [number, number]
}

const panjangDas = 4
const panjangJeda = 2.6

/** Dash and gap that let a stroke begin and end with a whole dash. */
function pola(panjang: number): [number, number] {
  const jumlah = Math.max(1, Math.round((panjang + panjangJeda) / (panjangDas + panjangJeda)))
  const skala = panjang / (jumlah * panjangDas + (jumlah - 1) * panjangJeda)
  return [panjangDas * skala, panjangJeda * skala]
}

/** The strokes of all lines of a drawing: where lines run together the stretch comes once, so that dashes stay clear. */
export function daftarGoresan(gambar: Gambar): Goresan[] {
  const kelompok = new Map<string, { jenis: JenisGaris; tegak: boolean; letak: number; daftar: [number, number][] }>()
  for (const { x1, y1, x2, y2, jenis } of gambar.daftarGaris.flatMap(ruasanDari)) {
    const tegak = x1 === x2
    const letak = tegak ? x1 : y1
    const kunci = `${jenis} ${tegak} ${letak.toFixed(2)}`
    const isi = kelompok.get(kunci) ?? { jenis, tegak, letak, daftar: [] }
    isi.daftar.push(tegak ? [y1, y2] : [x1, x2])
    kelompok.set(kunci, isi)
  }
  return [...kelompok.values()].flatMap(({ jenis, tegak, letak, daftar }) =>
    uraikan(daftar).map(([a, b]): Goresan => {
      const garis = tegak ? { x1: letak, y1: a, x2: letak, y2: b } : { x1: a, y1: letak, x2: b, y2: letak }
      return jenis === 'koordinasi' ? { ...garis, putus: pola(b - a) } : garis
    }),
  )
}

/** Stretches that overlap are cut at each other's ends and kept once. */
function uraikan(daftar: readonly (readonly [number, number])[]): [number, number][] {
  const batas = [...new Set(daftar.flat())].sort((a, b) => a - b)
  return batas.slice(1).flatMap((akhir, i): [number, number][] => {
    const awal = batas[i] ?? akhir
    return akhir - awal > 0.01 && daftar.some(([a, b]) => a <= awal && b >= akhir) ? [[awal, akhir]] : []
  })
}
