import { berkapital, daftarKata, type Istilah, type Kata, kataTugas, type Teks } from '@perkada/core'
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
  let kini: Kata[] = []
  const tutup = (): void => {
    while (kini.length && !berkapital(kini.at(-1)?.isi ?? '')) kini.pop()
    if (kini.length > 1 && kini.length <= NAMA_TERPANJANG) hasil.push({ teks, kata: kini })
    kini = []
  }
  for (const kata of daftar) {
    if (kini.length && !/^[\s/-]*$/.test(kata.sela)) tutup()
    if (berkapital(kata.isi) || (kini.length && kataTugas.has(kata.rendah) && kata.rendah !== 'yang')) kini.push(kata)
    else tutup()
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

/** The names that drop or shuffle the words of a known term and occur only once, so that no other thing of that name exists. */
export function namaMenyimpang(daftarTeks: readonly TeksBeristilah[], daftarIstilah: readonly Istilah[]): NamaMenyimpang[] {
  const asli = daftarIstilah.map(istilah => ({ istilah, kata: isi(daftarKata(istilah.nama.isi)) })).filter(({ kata }) => kata.length > 2)
  const dikenal = new Set(
    daftarIstilah.flatMap(({ nama, daftarSebutan }) => [nama, ...daftarSebutan].map(bentuk => isi(daftarKata(bentuk.isi)).join(' '))),
  )
  if (!asli.length) return []
  const semua = daftarTeks.map(({ kata }) => ` ${isi(kata).join(' ')} `)
  const sekali = (nama: readonly string[]): boolean => semua.filter(satu => satu.includes(` ${nama.join(' ')} `)).length === 1
  return daftarTeks
    .filter(({ tempat, peran }) => tempat.ruas === 'batang-tubuh' && !tempat.kutipan && peran === 'alinea')
    .flatMap(({ teks, kata }) => namaTertulis(teks, kata))
    .flatMap(({ teks, kata }) =>
      kata.flatMap((pertama, i) => {
        const bagian = kata.slice(i)
        const nama = isi(bagian)
        if (kataTugas.has(pertama.rendah) || dikenal.has(nama.join(' '))) return []
        const cocok = asli.find(satu => terpenggal(nama, satu.kata) || tertukar(nama, satu.kata))
        return cocok && sekali(nama) ? [{ teks, start: pertama.start, end: bagian.at(-1)?.end ?? pertama.end, istilah: cocok.istilah }] : []
      }),
    )
}
