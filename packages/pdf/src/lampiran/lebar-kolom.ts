import type { Tabel } from '@perkada/core'
import { bersih } from '../tata-letak/bersih.ts'
import { lepaskan } from '../tata-letak/lekat.ts'
import type { Ruang } from '../tata-letak/ruang.ts'

/** Room at either side of a cell, pt. */
export const bantalan = 4

/** Columns that ask for more than there is: who asks for no more than an even share gets it, the others share the rest evenly. */
function bagiRata(perlu: readonly number[], lebar: number): number[] {
  const urut = perlu.map((nilai, urutan) => ({ nilai, urutan })).sort((a, b) => a.nilai - b.nilai)
  const hasil: number[] = []
  let sisa = lebar
  urut.forEach(({ nilai, urutan }, ke) => {
    hasil[urutan] = Math.min(nilai, sisa / (urut.length - ke))
    sisa -= hasil[urutan]
  })
  return hasil
}

/** Some cell has words in italics, which in bold are wider than all others. */
export const adaMiring = ({ kepala, baris }: Tabel): boolean => [kepala, ...baris].some(deret => deret.some(({ miring }) => miring))

/** What a word takes at most, in whatever face it stands. */
function lebarKata(isi: string, { huruf, ukuran }: Ruang, miring: boolean): number {
  const kata = lepaskan(isi)
  return miring ? Math.max(huruf.ukur(kata, ukuran, true), huruf.ukur(kata, ukuran, true, true)) : huruf.ukur(kata, ukuran, true)
}

/** What the longest word of each column needs. */
const lebarTerkecil = (kolom: readonly (readonly string[])[], ruang: Ruang, miring: boolean): number[] =>
  kolom.map(isi => 1 + Math.max(0, ...isi.flatMap(sel => sel.split(/[ \n]/)).map(kata => lebarKata(kata, ruang, miring))))

const perKolom = (baris: readonly (readonly string[])[], jumlah: number): string[][] =>
  Array.from({ length: jumlah }, (_, urutan) => baris.map(isi => isi[urutan] ?? ''))

/** Every word of a table stands whole in so wide a table, those joined to their numbers too. */
export const kataMuat = (baris: readonly (readonly string[])[], jumlah: number, lebar: number, ruang: Ruang, miring: boolean): boolean =>
  lebarTerkecil(perKolom(baris, jumlah), ruang, miring).reduce((a, b) => a + b, 0) <= lebar

/** A column gets each of its cells on one line where that takes at most so much more than its longest word. */
const tambahanPendek = 0.35

/** Columns of short cells have each of them on one line, the narrowest first, as far as the others leave room: no number stands below its word. */
function pendekUtuh(perlu: readonly number[], terkecil: readonly number[], lebar: number): number[] {
  const hasil = [...terkecil]
  let sisa = lebar - terkecil.reduce((a, b) => a + b, 0)
  for (const { nilai, urutan } of perlu.map((nilai, urutan) => ({ nilai, urutan })).sort((a, b) => a.nilai - b.nilai)) {
    const kata = terkecil[urutan] as number
    if (nilai <= kata || nilai > kata * (1 + tambahanPendek) || nilai - kata > sisa) continue
    hasil[urutan] = nilai
    sisa -= nilai - kata
  }
  return hasil
}

/** How many pieces the width is handed out in that the longest words leave. */
const jatah = 60

/** What stays empty at the end of a line, as part of the longest word of the column. */
const ujungKosong = 0.35

/**
 * What the next pt would save each column: lines of its cells that need more than one, of which those of the highest cell of a row
 * count most (the fourth power of what a row has, so that two cells of one height are both worth widening).
 */
function untung(daftarBaris: readonly (readonly number[])[], lebar: readonly number[], terkecil: readonly number[]): number[] {
  const hasil = lebar.map(() => 0)
  const terisi = lebar.map((nilai, urutan) => nilai - (terkecil[urutan] as number) * ujungKosong)
  for (const penuh of daftarBaris) {
    const pangkat = penuh.map((perlu, urutan) => (perlu > (lebar[urutan] as number) ? (perlu / (terisi[urutan] as number)) ** 4 : 1))
    const tinggi = pangkat.reduce((a, b) => a + b, 0) ** 0.75
    for (const [urutan, nilai] of pangkat.entries())
      if (nilai > 1) hasil[urutan] = (hasil[urutan] as number) + nilai / tinggi / (terisi[urutan] as number)
  }
  return hasil
}

/**
 * Column widths in pt: what the longest word needs, the rest piece by piece to the column that makes rows lowest, as long as any
 * does; `miring` where some of it is in italics.
 */
export function lebarKolom(baris: readonly (readonly string[])[], jumlah: number, lebar: number, ruang: Ruang, miring = false): number[] {
  const { huruf, ukuran } = ruang
  const terkecil = lebarTerkecil(perKolom(baris, jumlah), ruang, miring)
  if (terkecil.reduce((a, b) => a + b, 0) >= lebar) return bagiRata(terkecil, lebar)
  const lebarBaris = (sel: string) => Math.max(...sel.split('\n').map(isi => huruf.ukur(lepaskan(isi), ukuran)))
  const penuh = baris.map(deret => terkecil.map((_, urutan) => 1 + lebarBaris(deret[urutan] ?? '')))
  const hasil = pendekUtuh(
    terkecil.map((_, urutan) => Math.max(0, ...penuh.map(deret => deret[urutan] as number))),
    terkecil,
    lebar,
  )
  const satu = (lebar - hasil.reduce((a, b) => a + b, 0)) / jatah
  for (let ke = 0; ke < jatah; ke++) {
    const nilai = untung(penuh, hasil, terkecil)
    const terbesar = Math.max(...nilai)
    if (terbesar === 0) break
    const pilih = nilai.indexOf(terbesar)
    hasil[pilih] = (hasil[pilih] as number) + satu
  }
  return hasil
}

/** The least width in pt at which no word of the table is broken. */
export function lebarTerkecilTabel(tabel: Tabel, ruang: Ruang): number {
  const { kepala, baris } = tabel
  const miring = adaMiring(tabel)
  const jumlah = Math.max(1, kepala.length, ...baris.map(deret => deret.length))
  const kolom = Array.from({ length: jumlah }, (_, urutan) =>
    [kepala, ...baris].flatMap(deret => bersih(deret[urutan]?.isi ?? '').split(' ')),
  )
  return kolom.reduce((lebar, kata) => lebar + 2 * bantalan + 2 + Math.max(0, ...kata.map(isi => lebarKata(isi, ruang, miring))), 0)
}
