import type { BaganTerurai, Measure } from '@perkada/core'
import fc from 'fast-check'
import { idAsal } from '../src/id-salinan.ts'
import type { BidangDua, LembarBagan } from '../src/lembar/susun-lembar.ts'
import { cacat } from './cacat.ts'

/** Widths as a plain font has them. */
export const measure: Measure = (isi, ukuran, tebal) => isi.length * ukuran * (tebal ? 0.62 : 0.56)

/** The free space of an F4 page less some height, pt. */
const bidang = (kurang: number): BidangDua => ({
  tegak: { lebar: 467, tinggi: 790 - kurang },
  mendatar: { lebar: 822, tinggi: 510 - kurang },
})
/** The pages on which charts are tested. */
export const ruang = { berbagi: bidang(220), sendiri: bidang(10), pertama: bidang(140), lanjutan: bidang(40), terakhir: bidang(150) }
const kata = fc.string({ unit: fc.constantFrom(...'abcdefghiklmnoprstu'), minLength: 1, maxLength: 15 })
/** Names of up to 120 letters. */
export const nama = fc.array(kata, { minLength: 1, maxLength: 12 }).map(daftar => daftar.join(' ').slice(0, 120).trim())

/** What the sheets of a chart together may never do, in words. */
export function cacatLembar(daftar: readonly LembarBagan[], bagan: BaganTerurai): string[] {
  const hasil = daftar.flatMap(({ gambar, bagan: isi, orientasi, nomor = '-' }, i) => {
    const ruangan = daftar.length === 1 ? ruang.sendiri : i === 0 ? ruang.pertama : ruang.lanjutan
    return cacat(gambar, isi, ruangan[orientasi], measure).map(satu => `${nomor}: ${satu}`)
  })
  const semuaKotak = new Set(daftar.flatMap(({ gambar }) => gambar.daftarKotak.map(({ id }) => idAsal(id))))
  for (const { id } of bagan.daftarSimpul) if (!semuaKotak.has(id)) hasil.push(`unit ${id} hilang`)
  const semuaGaris = new Set(
    daftar.flatMap(({ gambar }) => gambar.daftarGaris.map(({ dari, ke, jenis }) => `${idAsal(dari)} ${idAsal(ke)} ${jenis}`)),
  )
  for (const { dari, ke, jenis } of bagan.daftarGaris)
    if (!semuaGaris.has(`${dari} ${ke} ${jenis}`)) hasil.push(`garis ${dari} ke ${ke} hilang`)
  const nomor = daftar.map(lembar => lembar.nomor)
  if (new Set(nomor).size !== daftar.length) hasil.push('nomor lembar berulang')
  const disebut = daftar.flatMap(({ bagan: isi }) =>
    [...isi.daftarSimpul.map(({ rujukan = '' }) => rujukan), ...(isi.catatan ?? [])].flatMap(isi => isi.match(/Bagan [\d.]*\d/g) ?? []),
  )
  for (const satu of disebut) if (!nomor.includes(satu.slice('Bagan '.length))) hasil.push(`rujukan ke ${satu} yang tidak ada`)
  for (const satu of nomor)
    if (daftar.length > 1 && !disebut.includes(`Bagan ${satu}`) && !dalamRentang(satu ?? '', daftar))
      hasil.push(`tidak ada yang merujuk Bagan ${satu}`)
  return hasil
}

/** A sheet between the two ends of "Bagan 1.1 sampai dengan Bagan 1.4" is referred to. */
function dalamRentang(nomor: string, daftar: readonly LembarBagan[]): boolean {
  const akhir = Number(nomor.split('.').at(-1))
  const awalan = nomor.slice(0, nomor.lastIndexOf('.') + 1)
  return daftar.some(({ bagan }) =>
    [...bagan.daftarSimpul.map(({ rujukan = '' }) => rujukan), ...(bagan.catatan ?? [])].some(isi =>
      [...isi.matchAll(/Bagan ([\d.]*\d) sampai dengan Bagan ([\d.]*\d)/g)].some(
        ([, a = '', b = '']) => a.startsWith(awalan) && Number(a.split('.').at(-1)) <= akhir && akhir <= Number(b.split('.').at(-1)),
      ),
    ),
  )
}
