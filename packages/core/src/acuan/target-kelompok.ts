import type { Kelompok } from '../naskah.ts'
import { sekali } from '../sekali.ts'
import { samaNomor } from './alamat.ts'
import type { Indeks } from './target-indeks.ts'

type DaftarKelompok = Indeks['daftarKelompok']
type TingkatKelompok = Kelompok['tipe']

const daftarTingkat = ['bab', 'bagian', 'paragraf'] as const

/** Every Bab, Bagian and Paragraf of a regulation, each with those inside it. */
const beserta = sekali((semua: DaftarKelompok): ReadonlyMap<Kelompok, DaftarKelompok> => {
  const hasil = new Map<Kelompok, DaftarKelompok[number][]>()
  for (const satu of semua) {
    hasil.set(satu.node, [satu])
    for (const tingkat of daftarTingkat) {
      const luar = satu.tempat[tingkat]
      if (luar) hasil.get(luar)?.push(satu)
    }
  }
  return hasil
})

/** A Bab, Bagian or Paragraf and those inside it; `semua` are all of the regulation. */
export const kelompokDi = (semua: DaftarKelompok, sekitar: Kelompok): DaftarKelompok => beserta(semua).get(sekitar) ?? []

/** Units of one level that have the number asked for, and these with all inside them. */
interface KelompokBernomor {
  readonly target: readonly Kelompok[]
  readonly beserta: DaftarKelompok
}

const tersaring = sekali((_calon: DaftarKelompok) => new Map<string, KelompokBernomor>())

/** Of some units, those of a level with this number: many references ask the same of the same units. */
export function kelompokBernomor(calon: DaftarKelompok, tingkat: TingkatKelompok, nilai: string): KelompokBernomor {
  const kunci = `${tingkat} ${nilai}`
  const sudah = tersaring(calon).get(kunci)
  if (sudah) return sudah
  const target = calon.map(({ node }) => node).filter(({ tipe, nomor }) => tipe === tingkat && samaNomor(tingkat, nomor.nilai, nilai))
  const ketemu = new Set<Kelompok | undefined>(target)
  const hasil = { target, beserta: calon.filter(({ node, tempat }) => ketemu.has(node) || ketemu.has(tempat[tingkat])) }
  tersaring(calon).set(kunci, hasil)
  return hasil
}

/** Among some units are some of a level, each with a number that can be read: one that is not among them is absent. */
export const isTerbaca = (calon: DaftarKelompok, tingkat: TingkatKelompok): boolean => bacaanTingkat(calon)[tingkat]

const bacaanTingkat = sekali((calon: DaftarKelompok): Readonly<Record<TingkatKelompok, boolean>> => {
  const terbaca = (tingkat: TingkatKelompok): boolean => {
    const sejenis = calon.filter(({ node }) => node.tipe === tingkat)
    return sejenis.length > 0 && sejenis.every(({ node }) => node.nomor.urutan !== undefined)
  }
  return { bab: terbaca('bab'), bagian: terbaca('bagian'), paragraf: terbaca('paragraf') }
})
