import { berkapital, daftarKata, type Istilah, type Kata, kataTugas, type Teks } from '@perkada/core'
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
}

/** The names of terms by their first word; of two with one name the first. */
function namaMenurutAwal(daftarIstilah: readonly Istilah[]): ReadonlyMap<string, readonly NamaAsli[]> {
  const hasil = new Map<string, NamaAsli[]>()
  const sudah = new Set<string>()
  for (const istilah of daftarIstilah) {
    const kata = isi(daftarKata(istilah.nama.isi))
    const [pertama = '', ...lain] = kata
    const nama = kata.join(' ')
    if (lain.length < 2 || sudah.has(nama)) continue
    sudah.add(nama)
    const seawal = hasil.get(pertama)
    if (seawal) seawal.push({ istilah, kata })
    else hasil.set(pertama, [{ istilah, kata }])
  }
  return hasil
}

/** The names that drop or shuffle the words of a known term and occur only once, so that no other thing of that name exists. */
export function namaMenyimpang(
  daftarTeks: readonly TeksBeristilah[],
  daftarIstilah: readonly Istilah[],
  semua: ReadonlyMap<string, Kosakata>,
): NamaMenyimpang[] {
  const asli = namaMenurutAwal(daftarIstilah)
  if (!asli.size) return []
  const dikenal = new Set(
    daftarIstilah.flatMap(({ nama, daftarSebutan }) => [nama, ...daftarSebutan].map(bentuk => isi(daftarKata(bentuk.isi)).join(' '))),
  )
  const sekali = (nama: readonly string[]): boolean =>
    (semua.get(nama[0] ?? '')?.daftarTeks ?? []).filter(({ kata }) => ` ${isi(kata).join(' ')} `.includes(` ${nama.join(' ')} `)).length ===
    1
  return daftarTeks
    .filter(({ tempat, peran }) => tempat.ruas === 'batang-tubuh' && !tempat.kutipan && peran === 'alinea')
    .flatMap(({ teks, kata }) => namaTertulis(teks, kata))
    .flatMap(({ teks, kata }) =>
      kata.flatMap((pertama, i) => {
        const seawal = asli.get(pertama.rendah)
        if (!seawal || kataTugas.has(pertama.rendah)) return []
        const bagian = kata.slice(i)
        const nama = isi(bagian)
        if (dikenal.has(nama.join(' '))) return []
        const cocok = seawal.find(satu => terpenggal(nama, satu.kata) || tertukar(nama, satu.kata))
        return cocok && sekali(nama) ? [{ teks, start: pertama.start, end: bagian.at(-1)?.end ?? pertama.end, istilah: cocok.istilah }] : []
      }),
    )
}
