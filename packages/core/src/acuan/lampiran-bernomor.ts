import type { Lampiran, Naskah } from '../naskah.ts'
import { sekali } from '../sekali.ts'
import { angkaRomawi } from './alamat.ts'

/** The annexes of a regulation by the letters of their numbers and by what they count, the first of each. */
interface IndeksLampiran {
  readonly menurutTulisan: ReadonlyMap<string, number>
  readonly menurutAngka: ReadonlyMap<number, number>
  /** The number of one cannot be read: it may be any. */
  readonly ragu: boolean
}

const indeksLampiran = sekali(({ daftarLampiran }: Naskah): IndeksLampiran => {
  const menurutTulisan = new Map<string, number>()
  const menurutAngka = new Map<number, number>()
  for (const [letak, { nomor }] of daftarLampiran.entries()) {
    const nilai = nomor?.nilai ?? ''
    const angka = angkaRomawi(nilai)
    if (!menurutTulisan.has(nilai.toLowerCase())) menurutTulisan.set(nilai.toLowerCase(), letak)
    if (!Number.isNaN(angka) && !menurutAngka.has(angka)) menurutAngka.set(angka, letak)
  }
  return { menurutTulisan, menurutAngka, ragu: daftarLampiran.some(({ nomor }) => nomor && nomor.urutan === undefined) }
})

/** The first annex with a number, as `samaNomor` compares them: "II" and "2" are one. */
export function lampiranBernomor(naskah: Naskah, nilai: string): Lampiran | undefined {
  const { menurutTulisan, menurutAngka } = indeksLampiran(naskah)
  const tertulis = menurutTulisan.get(nilai.toLowerCase()) ?? Number.POSITIVE_INFINITY
  const terhitung = menurutAngka.get(angkaRomawi(nilai)) ?? Number.POSITIVE_INFINITY
  return naskah.daftarLampiran[Math.min(tertulis, terhitung)]
}

/** The number of one of its annexes cannot be read. */
export const isLampiranRagu = (naskah: Naskah): boolean => indeksLampiran(naskah).ragu
