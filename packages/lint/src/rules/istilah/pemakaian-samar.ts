import { daftarKata, type Istilah, type Kata, kataTugas, sambung, sepertiSingkatan } from '@perkada/core'
import { isAwalanKerja, isInti, isPokok, type KamusTeks, penghubung, sejajar, type TeksDicari } from './teks-dicari.ts'

const penyambung = (kata: Kata): boolean => penghubung.has(kata.rendah) || kata.sela.includes(',') || kata.sela.includes('/')

const samaDi = (kata: readonly Kata[], mulai: number, bentuk: readonly string[]): boolean =>
  mulai >= 0 && bentuk.every((satu, i) => kata[mulai + i]?.rendah === satu)

/** Words of the other part at most: "pengelolaan sampah rumah tangga dan limbah padat". */
const BAGIAN_LAIN = 3

/** "pengelolaan sampah dan limbah padat" uses "pengelolaan limbah padat": the other part has fewer words, or more. */
function berbagiAwal(kata: readonly Kata[], sesudah: number, ekor: readonly string[]): boolean {
  if (ekor.length < 2) return false
  const letak = kata.slice(sesudah + 1, sesudah + 1 + BAGIAN_LAIN).findIndex(({ rendah }) => penghubung.has(rendah))
  return letak >= 0 && samaDi(kata, sesudah + letak + 2, ekor)
}

/** "Pimpinan dan Anggota Dewan" uses "Pimpinan Dewan"; "izin lokasi dan usaha" uses "izin usaha": parts of equal length share the rest. */
function terlesap(kata: readonly Kata[], bentuk: readonly string[]): boolean {
  const bersama = (sesudah: number, akhir: number, lompat: number): boolean =>
    kata.slice(sesudah, akhir).filter(penyambung).length >= lompat
  for (let i = 0; i < kata.length; i++) {
    for (let potong = 1; potong < bentuk.length && kata[i + potong - 1]?.rendah === bentuk[potong - 1]; potong++) {
      const ekor = bentuk.slice(potong)
      const sesudah = i + potong
      if (berbagiAwal(kata, sesudah, ekor)) return true
      for (let lompat = 1; lompat <= 4; lompat++) {
        for (const sela of [1, 2]) {
          const [a, b] = [sesudah + lompat * potong + sela, sesudah + lompat * ekor.length + sela]
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
function tersalah(kata: readonly Kata[], bentuk: readonly string[], kamus: KamusTeks): boolean {
  const rapat = bentuk.join('')
  const daftarSerupa = bentuk.map(satu => kamus.serupa(satu))
  return kata.some(({ rendah }, i) => {
    if (bentuk.length > 1 && rendah.length >= rapat.length && rendah.includes(rapat)) return true
    if (!daftarSerupa[0]?.has(rendah) || samaDi(kata, i, bentuk)) return false
    return daftarSerupa.every((serupa, j) => {
      const lain = kata[i + j]
      return lain !== undefined && (j === 0 || sambung(lain.sela)) && serupa.has(lain.rendah)
    })
  })
}

/** The letters of the form stand there, cut into other words: "kerja sama" for "kerjasama", "nonbank" for "non-bank". */
function tersambung(kata: readonly Kata[], rapat: string): boolean {
  const berklitika = `${rapat}nya`
  return kata.some((_, i) => {
    let isi = ''
    for (let j = i; j < kata.length && isi.length < rapat.length && berklitika.startsWith(isi); j++) isi += kata[j]?.rendah ?? ''
    return isi === rapat || isi === berklitika
  })
}

/** The words of the form stand there in another order. */
function tertukar(kata: readonly Kata[], bentuk: readonly string[]): boolean {
  if (bentuk.length < 3) return false
  const urut = (daftar: readonly string[]): string => [...daftar].sort().join(' ')
  let harap: string | undefined
  return kata.some((satu, i) => {
    if (satu.rendah !== bentuk[0]) return false
    harap ??= urut(bentuk)
    return urut(kata.slice(i, i + bentuk.length).map(({ rendah }) => rendah)) === harap
  })
}

/** One form of a term as it is looked for. */
interface Bentuk {
  readonly sejajar: string
  /** Without prepositions. */
  readonly inti: readonly string[]
  /** Without joining words, run together. */
  readonly rapat: string
}

/** A term as it is looked for: its forms, and the initials of its name. */
export interface IstilahDicari {
  readonly istilah: Istilah
  readonly daftarBentuk: readonly [Bentuk, ...Bentuk[]]
  readonly inisial: string
}

function siapkanBentuk(kata: readonly Kata[]): Bentuk {
  const rendah = (daftar: readonly Kata[]): string[] => daftar.map(satu => satu.rendah)
  return { sejajar: sejajar(kata), inti: rendah(kata.filter(isInti)), rapat: rendah(kata.filter(isPokok)).join('') }
}

/** Makes a term ready to be looked for. */
export function siapkanIstilah(istilah: Istilah): IstilahDicari {
  const nama = daftarKata(istilah.nama.isi)
  const inisial = nama
    .filter(({ rendah }) => !kataTugas.has(rendah))
    .map(({ rendah }) => rendah.charAt(0))
    .join('')
  const lain = istilah.daftarSebutan.map(({ isi }) => siapkanBentuk(daftarKata(isi)))
  return { istilah, daftarBentuk: [siapkanBentuk(nama), ...lain], inisial }
}

/** The texts in which the words of a phrase stand: whole ones, where it has spaces around it, too. */
export function teksBerfrasa(frasa: string, kamus: KamusTeks): readonly TeksDicari[] {
  const kata = frasa.trim().split(' ')
  const utuh = frasa.startsWith(' ') && frasa.endsWith(' ')
  return kamus.berisiTerjarang(utuh ? kata : kata.slice(0, 1)).filter(satu => satu.sejajar.includes(frasa))
}

/** The texts in which the words of the term stand, if only inside a longer term. */
export const teksMemuat = ({ daftarBentuk }: IstilahDicari, kamus: KamusTeks): readonly TeksDicari[] =>
  daftarBentuk.flatMap(bentuk => teksBerfrasa(bentuk.sejajar, kamus))

/** Only these texts may use the term: one has its first word, letters it begins with, or initials. */
export function calonPemakai({ daftarBentuk, inisial }: IstilahDicari, kamus: KamusTeks): ReadonlySet<TeksDicari> {
  const kunci = new Set<string>()
  for (const { inti, rapat } of daftarBentuk) {
    for (const serupa of kamus.serupa(inti[0] ?? '')) kunci.add(serupa)
    for (let panjang = 1; panjang <= rapat.length + 3; panjang++) kunci.add(`${rapat}nya`.slice(0, panjang))
    const menyatu = inti.length > 1 ? inti.join('') : undefined
    if (menyatu) for (const kata of kamus.daftarKata) if (kata.length >= menyatu.length && kata.includes(menyatu)) kunci.add(kata)
  }
  for (let panjang = 3; panjang <= inisial.length; panjang++) kunci.add(inisial.slice(0, panjang))
  for (const { inti } of daftarBentuk)
    if (inti.length === 1) for (const kata of kamus.kataKerja) if (berkataKerja(kata, inti[0] as string)) kunci.add(kata)
  const hasil = new Set<TeksDicari>()
  for (const kata of kunci) for (const satu of kamus.berisi(kata)) hasil.add(satu)
  return hasil
}

/** "direviu", "mereviu": the verb of the term "Reviu". */
const berkataKerja = (kata: string, nama: string): boolean => nama.length >= KATA_DASAR && isAwalanKerja(kata) && kata.includes(nama)
const KATA_DASAR = 4

/** A text may use a term without its exact words: shared parts of a coordination, other joints, a slip of the pen, another order. */
export function mungkinDipakai({ daftarBentuk, inisial }: IstilahDicari, dicari: TeksDicari, kamus: KamusTeks): boolean {
  return (
    tersingkat(inisial, dicari.kata) ||
    daftarBentuk.some(({ sejajar: utuh, inti, rapat }) => {
      if (inti.length === 0) return false
      if (inti.length === 1 && dicari.kata.some(({ rendah }) => berkataKerja(rendah, inti[0] as string))) return true
      if (tersalah(dicari.inti, inti, kamus) || (inti.length > 1 && terlesap(dicari.inti, inti))) return true
      const lain = (rapat.length > 5 && tersambung(dicari.pokok, rapat)) || tertukar(dicari.inti, inti)
      return lain && !dicari.sejajar.includes(utuh)
    })
  )
}

/** An abbreviation that nobody introduced stands for the term: its letters are the initials of the words ("STNK"). */
const tersingkat = (inisial: string, kata: readonly Kata[]): boolean =>
  kata.some(
    ({ isi, rendah }) => isi.length > 2 && inisial.startsWith(rendah) && (isi.length > 3 || rendah === inisial) && sepertiSingkatan(isi),
  )
