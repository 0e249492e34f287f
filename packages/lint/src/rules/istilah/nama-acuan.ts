import {
  type Acuan,
  type Alamat,
  alamatTempat,
  banyakSebelum,
  daftarKata,
  ingat,
  type Kata,
  kelompokkan,
  lengkapiAlamat,
  masukkan,
  rataKata,
  type Teks,
  type Tempat,
} from '@perkada/core'
import type { LetakAcuan } from '../../fakta/daftar-acuan.ts'
import type { TeksBeristilah } from './fakta-istilah.ts'
import { type NamaTertulis, namaTertulis } from './nama-tidak-konsisten.ts'

interface Bagian {
  readonly teks: Teks
  readonly start: number
  readonly end: number
}

/** Two places that name one thing differently. */
export interface NamaBerselisih {
  readonly di: Bagian
  readonly lain: Bagian
}

const kunci = ({ pasal, ayat, huruf, angka, subhuruf, subangka }: Alamat): string =>
  [pasal, ayat, huruf, angka, subhuruf, subangka]
    .map(nilai => nilai ?? '')
    .join('|')
    .toLowerCase()
const memuat = (panjang: string, pendek: string): boolean => ` ${panjang} `.includes(` ${pendek} `)
const rentang = (teks: Teks, kata: readonly Kata[]): Bagian => ({ teks, start: kata[0]?.start ?? 0, end: kata.at(-1)?.end ?? 0 })

/** A reference to one unit of the regulation itself, with the words that stand before it. */
interface Rujukan {
  readonly teks: Teks
  readonly alamat: Alamat
  readonly sebelum: readonly Kata[]
}

function alamatTunggal(acuan: Acuan, tempat: Tempat): Alamat | undefined {
  const [unsur, ...lain] = acuan.daftarUnsur
  if (acuan.milik !== 'sendiri' || lain.length || unsur.sampai || unsur.ragu || unsur.ini) return undefined
  return acuan.pengantar.kerja?.includes('maksud') ? lengkapiAlamat(unsur.alamat, alamatTempat(tempat)) : undefined
}

/** As many words before a reference as a name can have. */
const JANGKAUAN = 24

function rujukanDalam({ teks, tempat, kata }: TeksBeristilah, daftarAcuan: readonly LetakAcuan[]): Rujukan[] {
  const sebelum = (offset: number): readonly Kata[] => {
    const at = banyakSebelum(kata, offset)
    return kata.slice(Math.max(0, at - JANGKAUAN), at)
  }
  return daftarAcuan.flatMap(({ acuan }) => {
    const alamat = alamatTunggal(acuan, tempat)
    return alamat?.pasal ? [{ teks, alamat, sebelum: sebelum(acuan.start) }] : []
  })
}

const pembentuk = new Set(
  'dibentuk membentuk pembentukan disebut dinamakan bernama disusun menyusun ditetapkan menetapkan diangkat ditunjuk'.split(' '),
)

/** Names that a text introduces by "dibentuk …", "disusun …". */
function namaDibentuk({ teks, kata }: TeksBeristilah): NamaTertulis[] {
  return namaTertulis(teks, kata).filter(nama => {
    const [pertama] = nama.kata
    const sebelum = pertama && kata[banyakSebelum(kata, pertama.start) - 1]
    return nama.kata.length > 2 && pembentuk.has(sebelum?.rendah ?? '')
  })
}

/** The norms of a regulation by their addresses, with the references between them. */
export interface PetaNorma {
  readonly norma: readonly TeksBeristilah[]
  readonly menurutPasal: ReadonlyMap<string, readonly TeksBeristilah[]>
  readonly menurutButir: ReadonlyMap<string, TeksBeristilah>
  readonly daftarRujukan: readonly Rujukan[]
}

const tanpaNorma: PetaNorma = { norma: [], menurutPasal: new Map(), menurutButir: new Map(), daftarRujukan: [] }

/** Sorts the norms by address, where any refers to another; of two with one address the first counts. */
export function petakanNorma(daftarTeks: readonly TeksBeristilah[], daftarAcuan: readonly LetakAcuan[]): PetaNorma {
  if (!daftarAcuan.length) return tanpaNorma
  const menurutTeks = kelompokkan(daftarAcuan, ({ teks }) => teks)
  const norma = daftarTeks.filter(
    ({ tempat, peran }) => tempat.ruas === 'batang-tubuh' && !tempat.kutipan && peran === 'alinea' && tempat.pasal,
  )
  const menurutPasal = new Map<string, TeksBeristilah[]>()
  const menurutButir = new Map<string, TeksBeristilah>()
  const daftarRujukan = norma.flatMap(satu => {
    const milik = menurutTeks.get(satu.teks)
    return milik ? rujukanDalam(satu, milik) : []
  })
  if (!daftarRujukan.length) return { norma, menurutPasal, menurutButir, daftarRujukan }
  for (const satu of norma) {
    const { tempat } = satu
    const pasal = tempat.pasal?.nomor.nilai.toLowerCase() ?? ''
    masukkan(menurutPasal, pasal, satu)
    const butir = tempat.butir ? kunci(alamatTempat(tempat)) : undefined
    if (butir !== undefined && !menurutButir.has(butir)) menurutButir.set(butir, satu)
  }
  return { norma, menurutPasal, menurutButir, daftarRujukan }
}

/** The words of a text, joined. */
interface Frasa {
  readonly isi: string
}

/** The texts with each word. */
function frasaMenurutKata(norma: readonly TeksBeristilah[]): ReadonlyMap<string, readonly Frasa[]> {
  const hasil = new Map<string, Frasa[]>()
  for (const { kata } of norma) {
    const satu = { isi: rataKata(kata) }
    for (const rendah of new Set(kata.map(({ rendah }) => rendah))) masukkan(hasil, rendah, satu)
  }
  return hasil
}

/** A body that one Pasal forms by name, and that a reference to this Pasal calls otherwise. */
export function badanBerselisih({ norma, menurutPasal, daftarRujukan }: PetaNorma, daerah: string | undefined): NamaBerselisih[] {
  const kataDaerah = daftarKata(daerah ?? '').map(({ rendah }) => rendah)
  const namaPasal = ingat(pasal => (menurutPasal.get(pasal) ?? []).flatMap(namaDibentuk))
  let berkata: ReadonlyMap<string, readonly Frasa[]> | undefined
  /** How many norms hold a phrase, counted no further than two: only those with its rarest word are searched. */
  const banyakMemuat = ingat((dicari: string): number => {
    berkata ??= frasaMenurutKata(norma)
    let calon: readonly Frasa[] | undefined
    for (const kata of dicari.split(' ')) {
      const daftar = berkata.get(kata) ?? []
      if (!calon || daftar.length < calon.length) calon = daftar
    }
    let banyak = 0
    for (const { isi } of calon ?? []) if (memuat(isi, dicari) && ++banyak > 1) break
    return banyak
  })
  return daftarRujukan.flatMap(({ teks, alamat, sebelum }) => {
    const daftarNama = namaPasal(alamat.pasal?.toLowerCase() ?? '')
    if (!daftarNama.length) return []
    const nama = namaTertulis(teks, sebelum).at(-1)?.kata ?? []
    if (nama.at(-1) !== sebelum.at(-1)) return []
    const inti = kataDaerah.length && rataKata(nama).endsWith(kataDaerah.join(' ')) ? nama.slice(0, -kataDaerah.length) : nama
    const sendiri = rataKata(inti)
    const lain = daftarNama.find(({ kata }) => inti.length > 2 && rataKata(kata.slice(0, 2)) === rataKata(inti.slice(0, 2)))
    if (!lain || memuat(sendiri, rataKata(lain.kata)) || memuat(rataKata(lain.kata), sendiri)) return []
    const bernama = banyakMemuat(sendiri)
    return bernama === 1 ? [{ di: rentang(teks, inti), lain: rentang(lain.teks, lain.kata) }] : []
  })
}

const AWAL_SAMA = 5
const AKHIR_TERPANJANG = 4
const UNSUR_TERPANJANG = 8

/** Two words from one stem with different endings, neither the bare stem of the other: "koordinasi", "koordinatif". */
function bedaAkhiran(a: string, b: string): boolean {
  let sama = 0
  while (sama < a.length && a.charAt(sama) === b.charAt(sama)) sama++
  return sama >= AWAL_SAMA && sama < a.length && sama < b.length && Math.max(a.length, b.length) - sama <= AKHIR_TERPANJANG
}

/** An element of a list that a reference to it ("… sebagaimana dimaksud dalam Pasal 5 huruf e") calls by a slightly different name. */
export function unsurBerselisih({ menurutButir, daftarRujukan }: PetaNorma): NamaBerselisih[] {
  const hasil = new Map<Teks, NamaBerselisih>()
  for (const { teks, alamat, sebelum } of daftarRujukan) {
    const target = alamat.huruf || alamat.angka ? menurutButir.get(kunci(alamat)) : undefined
    const butir = [...(target?.kata ?? [])]
    while (['dan', 'atau'].includes(butir.at(-1)?.rendah ?? '')) butir.pop()
    if (!target || butir.length < 2 || butir.length > UNSUR_TERPANJANG || hasil.has(target.teks)) continue
    const sebutan = sebelum.slice(-butir.length)
    const beda = butir.flatMap((kata, i) => (kata.rendah === sebutan[i]?.rendah ? [] : [[kata.rendah, sebutan[i]?.rendah ?? ''] as const]))
    const [satu] = beda
    if (beda.length === 1 && satu && bedaAkhiran(...satu))
      hasil.set(target.teks, { di: rentang(target.teks, butir), lain: rentang(teks, sebutan) })
  }
  return [...hasil.values()]
}
