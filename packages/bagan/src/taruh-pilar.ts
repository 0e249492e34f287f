import type { GarisGambar, KotakGambar } from '@perkada/core'
import { bagiKolom, gantungkan } from './kolom.ts'
import type { Pilar } from './rangka.ts'
import type { Kolom } from './susun-kolom.ts'
import { type CobaPohon, deretJalur, type Hasil, lurus } from './tempat.ts'
import { buatKotak, type Ukuran } from './ukuran.ts'

/** Width of a pillar: from its first column to the end of its last. */
export const lebarPilar = (letak: readonly number[], lebar: number): number => (letak.at(-1) ?? 0) + lebar - (letak[0] ?? 0)

/** Sets the pillars under the line that distributes command; returns the lower edge of the tallest. */
export function taruhPilar(
  daftarPilar: readonly Pilar[],
  kolom: Kolom,
  y: number,
  induk: string | undefined,
  coba: CobaPohon,
  u: Ukuran,
  hasil: Hasil,
  jalurY: number[],
): number {
  if (daftarPilar.length === 0) return y
  const akhir = hasil.daftarKotak.find(({ id }) => id === induk)
  const tengah = coba.lebar / 2
  let kepalaY = y
  let bagi = y
  if (akhir) {
    bagi = y + u.turun * 0.6
    if (coba.jalur > 0) jalurY.push(...deretJalur(bagi + u.lajur, u.lajur, coba.jalur))
    kepalaY = bagi + (coba.jalur > 0 ? coba.jalur * u.lajur + u.tepi : u.turun * 0.6)
  }
  const daftarKepala = daftarPilar.map(
    (pilar, i) => pilar.kepala && buatKotak(pilar.kepala, lebarPilar(kolom.letak[i] ?? [], kolom.lebar), true, u),
  )
  const tinggiKepala = Math.max(0, ...daftarKepala.map(kotak => kotak?.tinggi ?? 0))
  let bawah = kepalaY + tinggiKepala
  for (const [i, pilar] of daftarPilar.entries()) {
    const letak = kolom.letak[i] ?? []
    const kepala = daftarKepala[i]
    if (kepala) {
      const kotak = { ...kepala, x: letak[0] ?? 0, y: kepalaY, tinggi: tinggiKepala }
      hasil.daftarKotak.push(kotak)
      const x = kotak.x + kotak.lebar / 2
      if (akhir && pilar.jenis) hasil.daftarGaris.push(cabangkan(akhir, kotak.id, [x, kepalaY], tengah, bagi, pilar.jenis, u))
    }
    const tergantung = kepala !== undefined || (akhir !== undefined && pilar.jenis !== undefined)
    const yBus = kepala ? kepalaY + tinggiKepala : bagi
    const idInduk = pilar.kepala?.id ?? akhir?.id
    for (const [j, isi] of bagiKolom(pilar.daftarAnak, letak.length, kolom.lebar, u).entries()) {
      const x = letak[j] ?? 0
      const mulai = kepala || akhir === undefined ? kepalaY + tinggiKepala + (kepala ? u.turun * 0.7 : 0) : kepalaY
      const garisAwal = hasil.daftarGaris.length
      bawah = Math.max(
        bawah,
        gantungkan(
          isi,
          x,
          kolom.lebar,
          mulai,
          tergantung && idInduk ? { id: idInduk, y: yBus, ...(kepala ? {} : { batang: tengah }) } : undefined,
          u,
          hasil,
        ),
      )
      if (!kepala && akhir) sambungKeBatang(hasil, garisAwal, akhir, tengah, bagi, u)
    }
  }
  return bawah
}

/** From the foot of the trunk along the distributing line and down; dashed lines keep a trunk of their own. */
function cabangkan(
  akhir: KotakGambar,
  ke: string,
  [x, y]: readonly [number, number],
  tengah: number,
  bagi: number,
  jenis: GarisGambar['jenis'],
  u: Ukuran,
): GarisGambar {
  const geser = jenis === 'komando' ? 0 : u.huruf
  const batang = tengah + geser
  const datar = bagi - (jenis === 'komando' ? 0 : u.turun * 0.25)
  const dasar = akhir.y + akhir.tinggi
  const masuk = Math.abs(x + geser - tengah) < 2.5 && geser !== 0 ? x - geser : x + geser
  const titik: [number, number][] =
    Math.abs(x - batang) < 0.01
      ? [
          [x, dasar],
          [x, y],
        ]
      : [
          [batang, dasar],
          [batang, datar],
          [masuk, datar],
          [masuk, y],
        ]
  return lurus(akhir.id, ke, titik, jenis)
}

/** The first line of every bus of a stack without head begins at the distributing line: it is led back to the trunk. */
function sambungKeBatang(hasil: Hasil, garisAwal: number, akhir: KotakGambar, tengah: number, bagi: number, u: Ukuran): void {
  const sudah = new Set<string>()
  for (let i = garisAwal; i < hasil.daftarGaris.length; i++) {
    const garis = hasil.daftarGaris[i]
    if (!garis || garis.dari !== akhir.id || sudah.has(garis.jenis)) continue
    sudah.add(garis.jenis)
    const [bus, ...sisa] = garis.titik
    if (!bus) continue
    const geser = garis.jenis === 'komando' ? 0 : u.huruf
    const datar = bagi - (garis.jenis === 'komando' ? 0 : u.turun * 0.25)
    const titik: (readonly [number, number])[] = [
      [tengah + geser, akhir.y + akhir.tinggi],
      [tengah + geser, datar],
      [bus[0], datar],
      ...sisa,
    ]
    hasil.daftarGaris[i] = { ...garis, titik }
  }
}
