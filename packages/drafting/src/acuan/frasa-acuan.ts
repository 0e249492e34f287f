import { type Alamat, formatAlamat, formatTingkatAlamat, type Tingkat, tingkatAlamat } from '@perkada/core'
import { daftarSebaris } from '../bahasa.ts'

/** Levels that a reference inside the same Pasal leaves out, and the preposition that the first named level asks for (butir 272). */
const kataDepan = (alamat: Alamat): string => (tingkatAlamat(alamat)[0] === 'ayat' ? 'pada' : 'dalam')

/** The address as seen from a place: what both share goes, undefined when nothing is left (the place refers to itself). */
export function relatif(sasaran: Alamat, tempat: Alamat): Alamat | undefined {
  if (sasaran.pasal === undefined || sasaran.pasal !== tempat.pasal) return sasaran
  const { pasal: _, ...dalamPasal } = sasaran
  if (dalamPasal.ayat === undefined || dalamPasal.ayat !== tempat.ayat) return kosong(dalamPasal) ? undefined : dalamPasal
  const { ayat: __, ...dalamAyat } = dalamPasal
  return kosong(dalamAyat) ? undefined : dalamAyat
}

const kosong = (alamat: Alamat) => tingkatAlamat(alamat).length === 0

/**
 * The words that refer from a place to one or more targets, preposition included: "pada ayat (1)", "dalam Pasal 7 ayat (2)",
 * "dalam Pasal 5 sampai dengan Pasal 9" (butir 272, 273, 276). Undefined when a target is the place itself.
 */
export function frasaAcuan(daftarSasaran: readonly Alamat[], tempat: Alamat): string | undefined {
  const daftar: Alamat[] = []
  for (const sasaran of daftarSasaran) {
    const dekat = relatif(sasaran, tempat)
    if (!dekat) return undefined
    daftar.push(dekat)
  }
  daftar.sort((a, b) => jauh(a) - jauh(b) || bandingkan(a, b))
  const pertama = daftar[0]
  if (!pertama) return undefined
  return `${kataDepan(pertama)} ${daftarSebaris(gabungDeret(daftar))}`
}

const jauh = (alamat: Alamat) => (alamat.pasal === undefined ? 0 : 1)

function bandingkan(a: Alamat, b: Alamat): number {
  const [x, y] = [formatAlamat(a), formatAlamat(b)]
  return x.localeCompare(y, 'id', { numeric: true })
}

/** Units under one head are named once with their head: "Pasal 7 ayat (2) dan ayat (4)"; runs of more than two are shortened. */
function gabungDeret(daftar: readonly Alamat[]): string[] {
  const hasil: string[] = []
  for (let i = 0; i < daftar.length; ) {
    let akhir = i + 1
    while (akhir < daftar.length && sekandung(daftar[i] as Alamat, daftar[akhir] as Alamat)) akhir++
    hasil.push(...sebutDeret(daftar.slice(i, akhir)))
    i = akhir
  }
  return hasil
}

const ujung = (alamat: Alamat): readonly [string, Tingkat, string] => {
  const tingkat = tingkatAlamat(alamat).at(-1) as Tingkat
  const { [tingkat]: nilai, ...induk } = alamat
  return [formatAlamat(induk), tingkat, nilai ?? '']
}

function sekandung(a: Alamat, b: Alamat): boolean {
  const [indukA, tingkatA] = ujung(a)
  const [indukB, tingkatB] = ujung(b)
  return indukA === indukB && tingkatA === tingkatB
}

function sebutDeret(deret: readonly Alamat[]): string[] {
  const bagian = deret.map(ujung)
  const induk = bagian[0]?.[0]
  const nama = bagian.map(([, tingkat, nilai]) => formatTingkatAlamat(tingkat, nilai))
  const ringkas = nama.length > 2 && berurutan(bagian.map(([, , nilai]) => nilai)) ? [`${nama[0]} sampai dengan ${nama.at(-1)}`] : nama
  return induk ? [`${induk} ${daftarSebaris(ringkas)}`] : ringkas
}

const berurutan = (daftar: readonly string[]) =>
  daftar.every((nilai, i) => {
    const sebelum = daftar[i - 1]
    return sebelum === undefined || urutan(nilai) === urutan(sebelum) + 1
  })

const urutan = (nilai: string) => (/^\d+$/.test(nilai) ? Number(nilai) : nilai.length * 26 + nilai.charCodeAt(0))
