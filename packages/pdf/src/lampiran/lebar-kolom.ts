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
  kolom.map(isi => 1 + Math.max(0, ...isi.flatMap(sel => sel.split(' ')).map(kata => lebarKata(kata, ruang, miring))))

const perKolom = (baris: readonly (readonly string[])[], jumlah: number): string[][] =>
  Array.from({ length: jumlah }, (_, urutan) => baris.map(isi => isi[urutan] ?? ''))

/** Every word of a table stands whole in so wide a table, those joined to their numbers too. */
export const kataMuat = (baris: readonly (readonly string[])[], jumlah: number, lebar: number, ruang: Ruang, miring: boolean): boolean =>
  lebarTerkecil(perKolom(baris, jumlah), ruang, miring).reduce((a, b) => a + b, 0) <= lebar

/** Column widths in pt: what the longest word needs, the rest shared by the amount of text; `miring` where some of it is in italics. */
export function lebarKolom(baris: readonly (readonly string[])[], jumlah: number, lebar: number, ruang: Ruang, miring = false): number[] {
  const { huruf, ukuran } = ruang
  const kolom = perKolom(baris, jumlah)
  const terkecil = lebarTerkecil(kolom, ruang, miring)
  const perlu = kolom.map((isi, urutan) => Math.max(terkecil[urutan] as number, ...isi.map(sel => 1 + huruf.ukur(lepaskan(sel), ukuran))))
  const sisa = lebar - terkecil.reduce((a, b) => a + b, 0)
  const lebih = perlu.map((nilai, urutan) => nilai - (terkecil[urutan] as number))
  const jumlahLebih = lebih.reduce((a, b) => a + b, 0)
  if (sisa <= 0) return bagiRata(terkecil, lebar)
  const bagian = jumlahLebih > sisa ? sisa / jumlahLebih : 1
  return terkecil.map((nilai, urutan) => nilai + (lebih[urutan] as number) * bagian)
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
