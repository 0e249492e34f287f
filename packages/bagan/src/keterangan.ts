import type { BaganTerurai, GarisGambar, JenisGaris, TulisanGambar } from '@perkada/core'
import { bungkus } from './bungkus.ts'
import { hurufTerkecil, skalaBaris, type Ukuran } from './ukuran.ts'

/** Id that stands for both ends of the sample lines of the legend. */
export const idLegenda = 'legenda'

/** What stands under a chart: samples of the lines, and the numbered explanations. */
export interface Catatan {
  readonly tinggi: number
  readonly daftarGaris: readonly GarisGambar[]
  readonly daftarTulisan: readonly TulisanGambar[]
}

/** The lines with an explanation, numbered from 1 in the order of the chart; the same words share a number. */
export function nomorKeterangan(bagan: BaganTerurai): Map<string, number> {
  const nomor = new Map<string, number>()
  for (const { keterangan } of bagan.daftarGaris) if (keterangan && !nomor.has(keterangan)) nomor.set(keterangan, nomor.size + 1)
  return nomor
}

/** Sets the legend with the kinds of line that occur, and the explanations of numbered lines, from `y` downwards between `kiri` and `kanan`. */
export function susunCatatan(bagan: BaganTerurai, kiri: number, kanan: number, y: number, u: Ukuran): Catatan {
  const ukuran = Math.max(hurufTerkecil, u.huruf * 0.95)
  const pitch = ukuran * 1.45
  const lebarTulisan = (isi: string) => u.measure(isi, ukuran, false)
  const daftarGaris: GarisGambar[] = []
  const daftarTulisan: TulisanGambar[] = []
  const legenda = bagan.legenda
  const dipakai = legenda
    ? (['komando', 'koordinasi'] as const).filter(jenis => bagan.daftarGaris.some(garis => garis.jenis === jenis))
    : []
  const nomor = [...nomorKeterangan(bagan)]
  const catatan = bagan.catatan ?? []
  if (dipakai.length === 0 && nomor.length === 0 && catatan.length === 0) return { tinggi: 0, daftarGaris, daftarTulisan }
  let kini = y + ukuran
  const tulis = (x: number, isi: string, lanjut = false) =>
    daftarTulisan.push({ x, y: kini, isi, ukuran, jangkar: 'kiri', ...(lanjut && { lanjut }) })
  tulis(kiri, 'Keterangan:')
  kini += pitch
  const contoh = 4.2 * ukuran
  let x = kiri
  for (const [i, jenis] of dipakai.entries()) {
    const isi = (legenda as Readonly<Record<JenisGaris, string>>)[jenis]
    const perlu = contoh + 0.7 * ukuran + lebarTulisan(isi)
    if (i > 0 && x + perlu > kanan) {
      x = kiri
      kini += pitch
    }
    const tinggi = kini - ukuran * 0.32
    daftarGaris.push({
      titik: [
        [x, tinggi],
        [x + contoh, tinggi],
      ],
      jenis,
      panah: 'tanpa',
      dari: idLegenda,
      ke: idLegenda,
    })
    tulis(x + contoh + 0.7 * ukuran, isi)
    x += perlu + 2.5 * ukuran
  }
  if (dipakai.length > 0) kini += pitch
  const label = 2 * ukuran
  for (const [isi, n] of nomor) {
    for (const [i, baris] of bungkus(isi, kanan - kiri - label, lebarTulisan).entries()) {
      if (i === 0) tulis(kiri, `(${n})`)
      tulis(kiri + label, baris, true)
      kini += ukuran * skalaBaris
    }
  }
  for (const satu of catatan)
    for (const [i, baris] of bungkus(satu, kanan - kiri, lebarTulisan).entries()) {
      tulis(kiri, baris, i > 0)
      kini += ukuran * skalaBaris
    }
  return { tinggi: kini - pitch + ukuran * 0.5 - y, daftarGaris, daftarTulisan }
}
