import { berkapital, daftarKata, type Istilah, ingat, type Kata, kataTugas, masukkan, type Teks } from '@perkada/core'
import type { Kosakata } from '../../fakta/kosakata.ts'
import type { TeksBeristilah } from './fakta-istilah.ts'

/** A name in a text: capitalised words with small joining words between them. */
export interface NamaTertulis {
  readonly teks: Teks
  readonly kata: readonly Kata[]
}

/** A longer run of capitals is a heading, not a name. */
const NAMA_TERPANJANG = 24

/** The capitalised names of a text, as long as they reach; a comma, a stop or a bracket ends a name. */
export function namaTertulis(teks: Teks, daftar: readonly Kata[] = daftarKata(teks.isi)): NamaTertulis[] {
  const hasil: NamaTertulis[] = []
  let awal = -1
  let akhir = -1
  const tutup = (): void => {
    const banyak = akhir - awal + 1
    if (awal >= 0 && banyak > 1 && banyak <= NAMA_TERPANJANG) hasil.push({ teks, kata: daftar.slice(awal, akhir + 1) })
    awal = -1
  }
  for (let i = 0; i < daftar.length; i++) {
    const { isi, rendah, sela } = daftar[i] as Kata
    if (awal >= 0 && sela !== ' ' && !/^[\s/-]*$/.test(sela)) tutup()
    if (berkapital(isi)) {
      if (awal < 0) awal = i
      akhir = i
    } else if (awal >= 0 && (!kataTugas.has(rendah) || rendah === 'yang')) tutup()
  }
  tutup()
  return hasil
}

const isi = (daftar: readonly Kata[]): string[] => daftar.map(({ rendah }) => rendah).filter(rendah => !kataTugas.has(rendah))
const sambungan = (panjang: readonly string[], pendek: readonly string[]): boolean =>
  ` ${panjang.join(' ')} `.includes(` ${pendek.join(' ')} `)

/** Every word of the name comes in the term, in the same order, but words between them are gone and the end is cut off. */
function terpenggal(nama: readonly string[], asli: readonly string[]): boolean {
  if (nama.length < 2 || nama.length >= asli.length || nama[0] !== asli[0] || nama.at(-1) === asli.at(-1) || sambungan(asli, nama))
    return false
  let at = 0
  for (const kata of asli) if (kata === nama[at]) at++
  return at === nama.length
}

/** The words of the term in another order. */
const tertukar = (nama: readonly string[], asli: readonly string[]): boolean =>
  asli.length > 2 &&
  nama.length === asli.length &&
  nama[0] === asli[0] &&
  nama.join(' ') !== asli.join(' ') &&
  [...nama].sort().join(' ') === [...asli].sort().join(' ')

/** A name that stands where a term is meant: cut to pieces, or with its words in another order. */
export interface NamaMenyimpang {
  readonly teks: Teks
  readonly start: number
  readonly end: number
  readonly istilah: Istilah
}

interface NamaAsli {
  readonly istilah: Istilah
  readonly kata: readonly string[]
  readonly urutan: number
}

/** The names of terms, of two with one name the first, found by what a name that deviates from them shares with them. */
class NamaIstilah {
  private readonly menurutKata = new Map<string, NamaAsli[]>()
  private readonly menurutIsi = new Map<string, NamaAsli[]>()
  /** The words with which they begin. */
  readonly awal = new Set<string>()

  constructor(daftarIstilah: readonly Istilah[]) {
    const sudah = new Set<string>()
    for (const istilah of daftarIstilah) {
      const kata = isi(daftarKata(istilah.nama.isi))
      const [pertama = '', ...lain] = kata
      const nama = kata.join(' ')
      if (lain.length < 2 || sudah.has(nama)) continue
      const satu = { istilah, kata, urutan: sudah.size }
      sudah.add(nama)
      this.awal.add(pertama)
      for (const berikut of new Set(lain)) masukkan(this.menurutKata, `${pertama} ${berikut}`, satu)
      masukkan(this.menurutIsi, kata.toSorted().join(' '), satu)
    }
  }

  /** The first term that a name (words in lower case, blanks between) cuts to pieces or puts into another order. */
  readonly menyimpang = ingat((nama): Istilah | undefined => {
    const kata = nama.split(' ')
    const [pertama = '', ...lain] = kata
    const calon = lain.map(berikut => this.menurutKata.get(`${pertama} ${berikut}`) ?? [])
    const tersedikit = calon.reduce<readonly NamaAsli[]>((sedikit, satu) => (satu.length < sedikit.length ? satu : sedikit), calon[0] ?? [])
    const penggal = tersedikit.find(asli => terpenggal(kata, asli.kata))
    const acak = this.menurutIsi.get(kata.toSorted().join(' '))?.find(asli => tertukar(kata, asli.kata))
    return penggal && acak ? (penggal.urutan < acak.urutan ? penggal : acak).istilah : (penggal ?? acak)?.istilah
  })
}

/** The names that drop or shuffle the words of a known term and occur only once, so that no other thing of that name exists. */
export function namaMenyimpang(
  daftarTeks: readonly TeksBeristilah[],
  daftarIstilah: readonly Istilah[],
  semua: ReadonlyMap<string, Kosakata>,
): NamaMenyimpang[] {
  const asli = new NamaIstilah(daftarIstilah)
  if (!asli.awal.size) return []
  const dikenal = new Set(
    daftarIstilah.flatMap(({ nama, daftarSebutan }) => [nama, ...daftarSebutan].map(bentuk => isi(daftarKata(bentuk.isi)).join(' '))),
  )
  const sekali = ingat((nama: string): boolean => {
    const daftar = nama.split(' ').map(kata => semua.get(kata)?.daftarTeks ?? [])
    const tersedikit = daftar.reduce((sedikit, satu) => (satu.length < sedikit.length ? satu : sedikit))
    return tersedikit.filter(({ kata }) => ` ${isi(kata).join(' ')} `.includes(` ${nama} `)).length === 1
  })
  const hasil: NamaMenyimpang[] = []
  for (const satu of daftarTeks) {
    if (satu.tempat.ruas !== 'batang-tubuh' || satu.tempat.kutipan || satu.peran !== 'alinea') continue
    if (!satu.kata.some(({ rendah }) => asli.awal.has(rendah))) continue
    for (const { teks, kata } of namaTertulis(satu.teks, satu.kata))
      for (const [i, pertama] of kata.entries()) {
        if (!asli.awal.has(pertama.rendah) || kataTugas.has(pertama.rendah)) continue
        const bagian = kata.slice(i)
        const bentuk = isi(bagian).join(' ')
        const istilah = dikenal.has(bentuk) ? undefined : asli.menyimpang(bentuk)
        if (istilah && sekali(bentuk)) hasil.push({ teks, start: pertama.start, end: bagian.at(-1)?.end ?? pertama.end, istilah })
      }
  }
  return hasil
}
