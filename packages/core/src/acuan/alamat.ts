import { bacaRomawi, bacaTingkat } from '../penomoran.ts'

/**
 * The address of a unit, from the widest to the narrowest; each number as written, without brackets ("5A", "1a", "Kesatu").
 * Levels left out are those of the place where the address stands. `subhuruf` and `subangka` are the third and fourth
 * level of a list (butir 94, 95); an annex that carries no number is "".
 */
export interface Alamat {
  readonly lampiran?: string
  readonly bab?: string
  readonly bagian?: string
  readonly paragraf?: string
  readonly pasal?: string
  readonly ayat?: string
  readonly huruf?: string
  readonly angka?: string
  readonly subhuruf?: string
  readonly subangka?: string
}

/** A level of an address. */
export type Tingkat = keyof Alamat

/** A unit as a text names it: `subhuruf` is written "huruf", `subangka` "angka". */
export type SatuanAcuan = Exclude<Tingkat, 'subhuruf' | 'subangka'>

/** The levels of an address, the widest first. */
export const daftarTingkat: readonly Tingkat[] = [
  'lampiran',
  'bab',
  'bagian',
  'paragraf',
  'pasal',
  'ayat',
  'huruf',
  'angka',
  'subhuruf',
  'subangka',
]

/** The unit that names a level. */
export const satuanTingkat = (tingkat: Tingkat): SatuanAcuan =>
  tingkat === 'subhuruf' ? 'huruf' : tingkat === 'subangka' ? 'angka' : tingkat

const sebutan: Readonly<Record<Tingkat, (nilai: string) => string>> = {
  lampiran: nilai => (nilai ? `Lampiran ${nilai}` : 'Lampiran'),
  bab: nilai => `BAB ${nilai}`,
  bagian: nilai => `Bagian ${nilai}`,
  paragraf: nilai => `Paragraf ${nilai}`,
  pasal: nilai => `Pasal ${nilai}`,
  ayat: nilai => `ayat (${nilai})`,
  huruf: nilai => `huruf ${nilai}`,
  angka: nilai => `angka ${nilai}`,
  subhuruf: nilai => `huruf ${nilai}`,
  subangka: nilai => `angka ${nilai}`,
}

/** One level as the standard writes it: "Pasal 5", "ayat (1)", "huruf a" (butir 80, 84). */
export const formatTingkatAlamat = (tingkat: Tingkat, nilai: string): string => sebutan[tingkat](nilai)

/** The levels that an address has, the widest first. */
export const tingkatAlamat = (alamat: Alamat): Tingkat[] => daftarTingkat.filter(tingkat => alamat[tingkat] !== undefined)

/** An address as the standard writes it: "Pasal 5 ayat (1) huruf a". */
export const formatAlamat = (alamat: Alamat): string =>
  tingkatAlamat(alamat)
    .map(tingkat => formatTingkatAlamat(tingkat, alamat[tingkat] as string))
    .join(' ')

/** What the number of an annex or a Bab counts, "II" as "2"; NaN where it counts nothing. */
export const angkaRomawi = (nilai: string): number => (nilai === '' ? Number.NaN : (bacaRomawi(nilai.toUpperCase()) ?? Number(nilai)))

/** Two numbers that name the same unit: "5a" and "5A", "Pertama" and "Kesatu", "II" and "2" of an annex. */
export function samaNomor(tingkat: Tingkat, a: string, b: string): boolean {
  if (a.toLowerCase() === b.toLowerCase()) return true
  if (tingkat === 'bagian' || tingkat === 'paragraf') {
    const [x, y] = [a, b].map(nilai => bacaTingkat(nilai) ?? Number(nilai))
    return x === y
  }
  return (tingkat === 'lampiran' || tingkat === 'bab') && angkaRomawi(a) === angkaRomawi(b)
}

/** Two addresses that name the same levels by the same numbers. */
export const samaAlamat = (a: Alamat, b: Alamat): boolean =>
  daftarTingkat.every(tingkat => {
    const [x, y] = [a[tingkat], b[tingkat]]
    return x === undefined || y === undefined ? x === y : samaNomor(tingkat, x, y)
  })

/** The same address with the levels above its own first one taken from the place where it stands. */
export function lengkapiAlamat(alamat: Alamat, tempat: Alamat): Alamat {
  const pertama = tingkatAlamat(alamat)[0]
  if (pertama === undefined) return tempat
  const atas: Partial<Record<Tingkat, string>> = {}
  for (const tingkat of daftarTingkat.slice(0, daftarTingkat.indexOf(pertama))) {
    const nilai = tempat[tingkat]
    if (nilai !== undefined) atas[tingkat] = nilai
  }
  return { ...atas, ...alamat }
}
