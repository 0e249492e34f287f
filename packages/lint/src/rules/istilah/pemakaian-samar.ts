import { batasMirip, daftarKata, type Istilah, jarakKata, type Kata, kataTugas, sambung, sepertiSingkatan } from '@perkada/core'
import { isKataDikenal } from '../../leksikon.ts'
import { ejaanLama } from './slip.ts'

const penghubung = new Set(['dan', 'atau', 'serta', 'maupun'])
/** Prepositions come and go in a long name ("pembinaan atas …", "pembinaan …"). */
const inti = ({ rendah }: Kata): boolean => !kataTugas.has(rendah) || penghubung.has(rendah)
const penyambung = (kata: Kata): boolean => penghubung.has(kata.rendah) || kata.sela.includes(',') || kata.sela.includes('/')

const samaDi = (kata: readonly Kata[], mulai: number, bentuk: readonly string[]): boolean =>
  mulai >= 0 && bentuk.every((satu, i) => kata[mulai + i]?.rendah === satu)

/** "Pimpinan dan Anggota Dewan" uses "Pimpinan Dewan"; "izin lokasi dan usaha" uses "izin usaha": parts of equal length share the rest. */
function terlesap(kata: readonly Kata[], bentuk: readonly string[]): boolean {
  const bersama = (sesudah: number, akhir: number, lompat: number): boolean =>
    kata.slice(sesudah, akhir).filter(penyambung).length >= lompat
  for (let potong = 1; potong < bentuk.length; potong++) {
    const [kepala, ekor] = [bentuk.slice(0, potong), bentuk.slice(potong)]
    for (let i = 0; i < kata.length; i++) {
      if (!samaDi(kata, i, kepala)) continue
      const sesudah = i + kepala.length
      for (let lompat = 1; lompat <= 4; lompat++) {
        for (const sela of [1, 2]) {
          const [a, b] = [sesudah + lompat * kepala.length + sela, sesudah + lompat * ekor.length + sela]
          if (samaDi(kata, a, ekor) && penyambung(kata[sesudah] as Kata) && bersama(sesudah, a, lompat)) return true
          if (samaDi(kata, b, ekor) && kata.slice(b - sela, b).every(({ rendah }) => penghubung.has(rendah)) && bersama(sesudah, b, lompat))
            return true
        }
      }
    }
  }
  return false
}

/** The words of the form stand there but for a slip of the pen, or run together. */
function tersalah(kata: readonly Kata[], bentuk: readonly string[]): boolean {
  const rapat = bentuk.join('')
  return kata.some((satu, i) => {
    if (bentuk.length > 1 && satu.rendah.includes(rapat)) return true
    if (bentuk.every((huruf, j) => kata[i + j]?.rendah === huruf)) return false
    return bentuk.every((huruf, j) => {
      const lain = kata[i + j]
      if (!lain || (j > 0 && !sambung(lain.sela))) return false
      if (lain.rendah === huruf) return true
      if (ejaanLama(lain.rendah, huruf)) return true
      const batas = huruf.length < 6 ? 0 : batasMirip(huruf.length)
      return batas > 0 && !isKataDikenal(lain.rendah) && jarakKata(lain.rendah, huruf, batas) <= batas
    })
  })
}

/** The letters of the form stand there, cut into other words: "kerja sama" for "kerjasama", "nonbank" for "non-bank". */
function tersambung(kata: readonly Kata[], rapat: string): boolean {
  return kata.some((_, i) => {
    let isi = ''
    for (let j = i; j < kata.length && isi.length < rapat.length; j++) isi += kata[j]?.rendah ?? ''
    return isi === rapat || isi === `${rapat}nya`
  })
}

/** The words of the form stand there in another order. */
function tertukar(kata: readonly Kata[], bentuk: readonly string[]): boolean {
  const urut = (daftar: readonly string[]): string => [...daftar].sort().join(' ')
  const harap = urut(bentuk)
  return (
    bentuk.length > 2 &&
    kata.some((satu, i) => satu.rendah === bentuk[0] && urut(kata.slice(i, i + bentuk.length).map(({ rendah }) => rendah)) === harap)
  )
}

/** The words of the term stand in the text, if only inside a longer term. */
export function memuatBentuk(istilah: Istilah, kata: readonly Kata[]): boolean {
  const isi = ` ${kata.map(({ rendah }) => rendah).join(' ')} `
  return [istilah.nama, ...istilah.daftarSebutan].some(bentuk =>
    isi.includes(
      ` ${daftarKata(bentuk.isi)
        .map(({ rendah }) => rendah)
        .join(' ')} `,
    ),
  )
}

const rapat = (kata: readonly string[]): string => kata.join('')

/** A text may use a term without its exact words: shared parts of a coordination, other joints, a slip of the pen, another order. */
export function mungkinDipakai(istilah: Istilah, daftar: readonly Kata[]): boolean {
  const kata = daftar.filter(inti)
  const isi = daftar.filter(({ rendah }) => !kataTugas.has(rendah) && !penghubung.has(rendah))
  if (tersingkat(istilah, daftar)) return true
  return [istilah.nama, ...istilah.daftarSebutan].some(({ isi: bentuk }) => {
    const semua = daftarKata(bentuk)
    const huruf = semua.filter(inti).map(({ rendah }) => rendah)
    const pokok = semua.map(({ rendah }) => rendah).filter(satu => !kataTugas.has(satu) && !penghubung.has(satu))
    const lain = berbeda(daftar, semua)
    const rangkap = huruf.length > 1 && terlesap(kata, huruf)
    const sambungLain = lain && rapat(pokok).length > 5 && tersambung(isi, rapat(pokok))
    return huruf.length > 0 && (tersalah(kata, huruf) || rangkap || sambungLain || (lain && tertukar(kata, huruf)))
  })
}

/** An abbreviation that nobody introduced stands for the term: its letters are the initials of the words ("STNK"). */
function tersingkat(istilah: Istilah, kata: readonly Kata[]): boolean {
  const huruf = daftarKata(istilah.nama.isi)
    .filter(({ rendah }) => !kataTugas.has(rendah))
    .map(({ rendah }) => rendah.charAt(0))
    .join('')
  return kata.some(
    ({ isi, rendah }) => isi.length > 2 && sepertiSingkatan(isi) && (rendah === huruf || (isi.length > 3 && huruf.startsWith(rendah))),
  )
}

/** The exact words do not stand in the text: where they do, only a longer term holds them. */
const berbeda = (kata: readonly Kata[], bentuk: readonly Kata[]): boolean =>
  !` ${kata.map(({ rendah }) => rendah).join(' ')} `.includes(` ${bentuk.map(({ rendah }) => rendah).join(' ')} `)
