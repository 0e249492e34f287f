import {
  banyakSebelum,
  daftarKata,
  type Istilah,
  ingat,
  type Kata,
  masukkan,
  type Naskah,
  type Pasal,
  sekali,
  type Teks,
} from '@perkada/core'
import type { Fakta } from '../rule.ts'
import { faktaIstilah, type TeksBeristilah } from '../rules/istilah/fakta-istilah.ts'
import { akarKata } from './akar-kata.ts'
import { type Kosakata, kosakata, type TeksNaskah } from './kosakata.ts'

/** Words that say nothing about the matter of a norm. */
const kataHampa: ReadonlySet<string> = new Set(
  (
    'yang dan atau di ke dari dalam pada untuk dengan oleh sebagai sebagaimana dimaksud tersebut ini itu adalah ialah merupakan tidak bukan belum ' +
    'dapat wajib harus akan telah sudah serta secara bagi atas terhadap antara antar kepada tentang mengenai hal apabila jika bila selain setelah ' +
    'sebelum paling setiap semua seluruh masing lain lebih lanjut ketentuan pasal ayat huruf angka bab bagian paragraf peraturan bupati wali kota ' +
    'walikota gubernur daerah pemerintah kabupaten provinsi undang atur berdasarkan sesuai melalui meliputi terdiri berupa termasuk maka agar ' +
    'hanya juga baik maupun laksana lakukan memberikan diberikan tugas tata cara bentuk jenis tercantum guna rangka memenuhi ada satu dua tiga ' +
    'para suatu sama seperti tanpa hingga sampai sejak selama saat waktu kegiatan tetapkan menteri presiden negara republik indonesia perundang ' +
    'keputusan sehingga karena akibat kecuali menurut jangka hari kerja pihak langgar rincian dokumen kedudukan'
  )
    .split(' ')
    .map(akarKata),
)

/** The root of a word; undefined for a word that says nothing of the matter. */
const akarBermakna = ingat((rendah): string | undefined => {
  const akar = akarKata(rendah)
  return rendah.length > 2 && !kataHampa.has(akar) && !/\d/.test(rendah) ? akar : undefined
})

/** What words speak of: their roots, without those that say nothing of the matter. */
export function pokokKata(daftar: Iterable<Pick<Kata, 'rendah'>>): Set<string> {
  const hasil = new Set<string>()
  for (const { rendah } of daftar) {
    const akar = akarBermakna(rendah)
    if (akar !== undefined) hasil.add(akar)
  }
  return hasil
}

/** What a range of a text speaks of; a term in it stands for its other names too. */
export function pokokTeks({ kata, daftarPemakaian }: TeksBeristilah, start = 0, end = Number.POSITIVE_INFINITY): Set<string> {
  const hasil = pokokKata(diDalam(kata, start, end))
  for (const { daftarIstilah } of diDalam(daftarPemakaian, start, end)) for (const akar of pokokBersama(daftarIstilah)) hasil.add(akar)
  return hasil
}

/** What stands wholly between two offsets, of ranges in order. */
const diDalam = <T extends { readonly start: number; readonly end: number }>(
  daftar: readonly T[],
  start: number,
  end: number,
): readonly T[] => daftar.slice(banyakSebelum(daftar, start), banyakSebelum(daftar, end)).filter(satu => satu.start >= start)

/** What the terms that share a form speak of together: a thousand definitions of one name are asked once. */
const pokokBersama = sekali((daftar: readonly Istilah[]) => new Set(daftar.flatMap(istilah => [...pokokIstilah(istilah)])))

const pokokIstilah = sekali(({ nama, daftarSebutan }: Istilah) => pokokKata([nama, ...daftarSebutan].flatMap(({ isi }) => daftarKata(isi))))

/** The texts of each Pasal of the body, and each text by itself. */
export interface IsiPasal {
  readonly menurutPasal: ReadonlyMap<Pasal, readonly TeksBeristilah[]>
  readonly menurutTeks: ReadonlyMap<Teks, TeksBeristilah>
  /** The headings of chapters and their parts. */
  readonly menurutJudul: ReadonlyMap<Teks, TeksBeristilah>
  /** The Pasal that speak of a root, in document order. */
  berakar(akar: string): ReadonlySet<Pasal>
}

/** Finds the texts that speak of a root, by its words and by the terms with it in one of their names. */
function pencariAkar(daftarTeks: readonly TeksBeristilah[], semua: ReadonlyMap<string, Kosakata>): (akar: string) => readonly TeksNaskah[] {
  const menurutAkar = new Map<string, (readonly TeksNaskah[])[]>()
  const menurutBentuk = new Map<readonly Istilah[], TeksNaskah[]>()
  for (const [kata, { daftarTeks: berkata }] of semua) {
    const akar = akarBermakna(kata)
    if (akar !== undefined) masukkan(menurutAkar, akar, berkata)
  }
  for (const satu of daftarTeks) for (const { daftarIstilah } of satu.daftarPemakaian) masukkan(menurutBentuk, daftarIstilah, satu)
  for (const [daftarIstilah, beristilah] of menurutBentuk)
    for (const akar of pokokBersama(daftarIstilah)) masukkan(menurutAkar, akar, beristilah)
  return akar => (menurutAkar.get(akar) ?? []).flat()
}

/** Sorts the texts of the body by Pasal (a fact). */
export function isiPasal(_naskah: Naskah, fakta: Fakta): IsiPasal {
  const { daftarTeks } = fakta(faktaIstilah)
  const menurutPasal = new Map<Pasal, TeksBeristilah[]>()
  const menurutTeks = new Map<Teks, TeksBeristilah>()
  const menurutJudul = new Map<Teks, TeksBeristilah>()
  for (const satu of daftarTeks) {
    const { tempat, teks, peran } = satu
    if (tempat.ruas !== 'batang-tubuh' || tempat.kutipan) continue
    if (peran === 'judul') menurutJudul.set(teks, satu)
    if (!tempat.pasal) continue
    menurutTeks.set(teks, satu)
    masukkan(menurutPasal, tempat.pasal, satu)
  }
  let cari: ReturnType<typeof pencariAkar> | undefined
  const berakar = ingat((akar): ReadonlySet<Pasal> => {
    cari ??= pencariAkar(daftarTeks, fakta(kosakata))
    const hasil = new Set<Pasal>()
    for (const { teks, tempat } of [...cari(akar)].sort((a, b) => a.urutan - b.urutan))
      if (tempat.pasal && menurutTeks.has(teks)) hasil.add(tempat.pasal)
    return hasil
  })
  return { menurutPasal, menurutTeks, menurutJudul, berakar }
}
