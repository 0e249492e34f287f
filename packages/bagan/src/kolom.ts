import type { GarisGambar, JenisGaris, KotakGambar } from '@perkada/core'
import type { Cabang, Pilar } from './rangka.ts'
import { buatKotak, tinggiKotak, type Ukuran } from './ukuran.ts'

/** Offices stand in bold, the units of an office do not. */
export const tebalCabang = ({ simpul, daftarAnak }: Cabang): boolean => simpul.induk === undefined || daftarAnak.length > 0

/** Height of a branch hung into a column of this width. */
function tinggiCabang(cabang: Cabang, lebar: number, u: Ukuran): number {
  const dalam = lebar - u.inden
  const sendiri = tinggiKotak(cabang.simpul, dalam, tebalCabang(cabang), u)
  return cabang.daftarAnak.reduce((tinggi, anak) => tinggi + u.celah + tinggiCabang(anak, dalam, u), sendiri)
}

/** Cuts a list into `jumlah` runs so that the tallest is as low as can be. */
export function bagiKolom(daftar: readonly Cabang[], jumlah: number, lebar: number, u: Ukuran): Cabang[][] {
  const tinggi = daftar.map(cabang => tinggiCabang(cabang, lebar, u) + u.celah)
  const bagi = (batas: number): Cabang[][] => {
    const kolom: Cabang[][] = [[]]
    let isi = 0
    for (const [i, cabang] of daftar.entries()) {
      const t = tinggi[i] ?? 0
      if (isi > 0 && isi + t > batas) {
        kolom.push([])
        isi = 0
      }
      kolom.at(-1)?.push(cabang)
      isi += t
    }
    return kolom
  }
  let low = Math.max(0, ...tinggi)
  let high = tinggi.reduce((a, b) => a + b, 0)
  for (let i = 0; i < 20; i++) {
    const tengah = (low + high) / 2
    if (bagi(tengah).length <= jumlah) high = tengah
    else low = tengah
  }
  return bagi(high + 1e-6)
}

/** More columns than these leave no room for words. */
export const kolomTerbanyak = (lebar: number, u: Ukuran): number => Math.floor(lebar / (5 * u.huruf + u.inden))

/** A column is never wider than this when there are `jumlah`. */
export const lebarPaling = (jumlah: number, lebar: number, u: Ukuran): number => Math.min(24 * u.huruf, lebar / Math.max(1, jumlah))

/** How many columns each pillar gets when there are `jumlah`: one each, the others where the stack is tallest; with the height of the tallest. */
export function kolomPerPilar(
  daftarPilar: readonly Pilar[],
  jumlah: number,
  lebar: number,
  u: Ukuran,
): { kolom: number[]; tertinggi: number } {
  const selebar = lebarPaling(jumlah, lebar, u)
  const tinggi = daftarPilar.map(pilar => pilar.daftarAnak.reduce((t, anak) => t + tinggiCabang(anak, selebar, u) + u.celah, 0))
  const kolom = daftarPilar.map(() => 1)
  const isi = (i: number) => (tinggi[i] ?? 0) / (kolom[i] ?? 1)
  for (let sisa = jumlah - kolom.length; sisa > 0; sisa--) {
    let pilih = -1
    for (const [i, pilar] of daftarPilar.entries())
      if ((kolom[i] ?? 1) < pilar.daftarAnak.length && isi(i) > (pilih < 0 ? 0 : isi(pilih))) pilih = i
    if (pilih < 0) break
    kolom[pilih] = (kolom[pilih] ?? 1) + 1
  }
  return { kolom, tertinggi: kolom.reduce((t, _, i) => Math.max(t, isi(i)), 0) }
}

/** The least height of pillars in so many columns: their stacks as if they could be shared out evenly. */
export const tinggiTerkecil = (daftarPilar: readonly Pilar[], jumlah: number, lebar: number, u: Ukuran): number =>
  kolomPerPilar(daftarPilar, jumlah, lebar, u).tertinggi - u.celah

interface Induk {
  readonly id: string
  /** A trunk beside which no bus may run. */
  readonly batang?: number
  /** Where the bus leaves the superior. */
  readonly y: number
}

/** Hangs branches into a column from `y` downwards, with a bus at the left and a line to every box; returns the lower edge. */
export function gantungkan(
  daftar: readonly Cabang[],
  x: number,
  lebar: number,
  y: number,
  induk: Induk | undefined,
  u: Ukuran,
  hasil: { daftarKotak: KotakGambar[]; daftarGaris: GarisGambar[] },
): number {
  const komando = daftar.filter(cabang => cabang.jenis === 'komando')
  const urut = [...komando, ...daftar.filter(cabang => cabang.jenis !== 'komando')]
  const campur = komando.length > 0 && komando.length < daftar.length
  const letakKoordinasi = campur ? [0.3, -0.1, 0.02] : [0.5, 0.1]
  const letakBus: Record<JenisGaris, number> = {
    komando: x + u.inden * (campur ? 0.66 : 0.5),
    koordinasi: x + u.inden * (letakKoordinasi.find(p => Math.abs(x + u.inden * p - (induk?.batang ?? -100)) > 2.5) ?? 0.3),
  }
  const akhirBus: Record<JenisGaris, number> = { komando: induk?.y ?? y, koordinasi: induk?.y ?? y }
  let kini = y
  for (const cabang of urut) {
    if (kini > y) kini += u.celah
    const kotak = { ...buatKotak(cabang.simpul, lebar - u.inden, tebalCabang(cabang), u), x: x + u.inden, y: kini }
    hasil.daftarKotak.push(kotak)
    if (induk) {
      const bus = letakBus[cabang.jenis]
      const tengah = kini + kotak.tinggi / 2
      const titik = [[bus, akhirBus[cabang.jenis]] as const, [bus, tengah] as const, [kotak.x, tengah] as const]
      hasil.daftarGaris.push({ titik, jenis: cabang.jenis, panah: 'tanpa', dari: induk.id, ke: cabang.simpul.id })
      akhirBus[cabang.jenis] = tengah
    }
    kini += kotak.tinggi
    if (cabang.daftarAnak.length > 0)
      kini = gantungkan(cabang.daftarAnak, kotak.x, kotak.lebar, kini + u.celah, { id: cabang.simpul.id, y: kini }, u, hasil)
  }
  return kini
}
