import { bacaHuruf, bacaRomawi, tingkatDiAwal } from '../penomoran.ts'
import type { Token } from '../token.ts'
import type { SatuanAcuan } from './alamat.ts'

/** A number read after its unit: `panjang` in tokens. */
export interface NomorAcuan {
  readonly nilai: string
  readonly panjang: number
  readonly end: number
  /** Read through scanning noise ("( l)" for (1)): the text may mean another number. */
  readonly derau?: true
  /** An ayat without its brackets, a huruf or angka with them. */
  readonly kurungSalah?: true
}

const angkaMirip: Readonly<Record<string, string>> = { l: '1', I: '1', i: '1', '|': '1', O: '0', o: '0', S: '5', Z: '2', B: '8' }

/** Digits behind what a scanner made of them; undefined when too little is a digit. */
function luruskanAngka(isi: string): string | undefined {
  const hasil = [...isi].map(huruf => angkaMirip[huruf] ?? huruf).join('')
  return /^\d{1,3}$/.test(hasil) && isi.length <= 3 ? hasil : undefined
}

/** The number goes on as a decimal or a sum of money: "2,5", "10.000". */
const berpecahan = (isi: string, end: number) => /^[.,]\d/.test(isi.slice(end, end + 2))

const jadi = (token: Token, nilai: string, tambahan: Partial<NomorAcuan> = {}): NomorAcuan => ({
  nilai,
  panjang: 1,
  end: token.end,
  ...tambahan,
})

/** "Pasal 1O", "Pasal 1l": no Pasal is inserted with these letters, which a scanner makes of 0 and 1. */
const hurufMiripAngka = /^\d{1,2}[Ol]$/

/** "Pasal 14 A ayat (2)": the letter of an inserted Pasal that stands apart from its figure; a word in small letters, a sign or nothing follows it. */
function hurufRenggang(token: Token, huruf: Token | undefined, berikut: Token | undefined): NomorAcuan | undefined {
  if (huruf?.jenis !== 'kata' || huruf.start !== token.end + 1 || !/^[A-HJ-NP-Z]$/.test(huruf.isi) || !/^\d{1,3}$/.test(token.isi))
    return undefined
  const utuh = !berikut || (berikut.jenis === 'tanda' ? /[,;)]/.test(berikut.isi) : berikut.isi === berikut.kecil)
  return utuh ? { nilai: token.isi.replace(/^0+(?=\d)/, '') + huruf.isi, panjang: 2, end: huruf.end } : undefined
}

function nomorPasal(token: Token): NomorAcuan | undefined {
  if (token.jenis !== 'kata') return undefined
  if (/^\d{1,4}[A-Za-z]{0,2}$/.test(token.isi) && !hurufMiripAngka.test(token.isi)) return jadi(token, token.isi.replace(/^0+(?=\d)/, ''))
  if (bacaRomawi(token.isi) !== undefined) return jadi(token, token.isi)
  const lurus = token.isi.length > 1 ? luruskanAngka(token.isi) : undefined
  return lurus === undefined ? undefined : jadi(token, lurus, { derau: true })
}

/** The number of an ayat whose brackets a scanner read as digits or letters: "ayat (21", "ayat 12)", "ayat l2l". */
function ayatPindaian(token: Token, berikut: Token | undefined): NomorAcuan | undefined {
  const rapat = berikut?.start === token.end
  if (token.isi === '(' && rapat && berikut?.jenis === 'kata') {
    const nilai = /^(\d{1,2})[1lIt]$/.exec(berikut.isi)?.[1]
    return nilai ? { nilai, panjang: 2, end: berikut.end, derau: true } : undefined
  }
  if (token.jenis !== 'kata') return undefined
  const diTutup = rapat && berikut?.isi === ')' ? /^[1lI](\d{1,2})$/.exec(token.isi)?.[1] : undefined
  if (diTutup) return { nilai: diTutup, panjang: 2, end: berikut?.end ?? token.end, derau: true }
  const nilai = /^[lI](\d{1,2})[lI]$/.exec(token.isi)?.[1]
  return nilai ? jadi(token, nilai, { derau: true }) : undefined
}

function nomorAyat(token: Token): NomorAcuan | undefined {
  if (token.jenis === 'tanda') return undefined
  const kurungSalah = token.jenis === 'kata' ? ({ kurungSalah: true } as const) : {}
  if (/^\d{1,2}[a-z]?$/.test(token.isi)) return jadi(token, token.isi, kurungSalah)
  if (token.jenis === 'kata') return undefined
  const lurus = luruskanAngka(token.isi)
  return jadi(token, lurus ?? token.isi, { derau: true })
}

/** "huruf a1": an element inserted behind huruf a. */
const hurufSisipan = /^[a-km-np-z]\d$/

function nomorHuruf(token: Token): NomorAcuan | undefined {
  if (token.jenis === 'tanda') return undefined
  const kurungSalah = token.jenis === 'kurung' ? ({ kurungSalah: true } as const) : {}
  if (bacaHuruf(token.kecil) !== undefined || hurufSisipan.test(token.isi)) return jadi(token, token.isi, kurungSalah)
  return token.isi === '1' ? jadi(token, 'l', { derau: true }) : undefined
}

function nomorAngka(token: Token): NomorAcuan | undefined {
  if (token.jenis === 'tanda') return undefined
  if (/^\d{1,3}[a-z]?$/.test(token.isi)) return jadi(token, token.isi, token.jenis === 'kurung' ? { kurungSalah: true } : {})
  return token.jenis === 'kata' && bacaRomawi(token.isi) !== undefined ? jadi(token, token.isi) : undefined
}

function nomorTingkat(daftarToken: readonly Token[], at: number): NomorAcuan | undefined {
  const kata = daftarToken.slice(at, at + 3).map(token => (token.jenis === 'kata' ? token.isi : '-'))
  const tingkat = tingkatDiAwal(kata)
  const akhir = tingkat && daftarToken[at + tingkat.kata - 1]
  if (!tingkat || !akhir) return undefined
  return { nilai: kata.slice(0, tingkat.kata).join(' '), panjang: tingkat.kata, end: akhir.end }
}

const romawiAtauAngka = (token: Token): NomorAcuan | undefined => {
  if (token.jenis !== 'kata') return undefined
  if (/^[IVXLC]{1,7}[A-Z]?$/.test(token.isi) || /^\d{1,2}[A-Z]?$/.test(token.isi)) return jadi(token, token.isi)
  return undefined
}

/** Reads the number that a unit carries at this token; undefined when there is none. */
export function bacaNomorAcuan(isi: string, daftarToken: readonly Token[], at: number, satuan: SatuanAcuan): NomorAcuan | undefined {
  const token = daftarToken[at]
  if (!token) return undefined
  const nomor = bacaSatu(daftarToken, at, token, satuan)
  return nomor && !berpecahan(isi, nomor.end) ? nomor : undefined
}

function bacaSatu(daftarToken: readonly Token[], at: number, token: Token, satuan: SatuanAcuan): NomorAcuan | undefined {
  switch (satuan) {
    case 'pasal':
      return hurufRenggang(token, daftarToken[at + 1], daftarToken[at + 2]) ?? nomorPasal(token)
    case 'ayat':
      return ayatPindaian(token, daftarToken[at + 1]) ?? nomorAyat(token)
    case 'huruf':
      return nomorHuruf(token)
    case 'angka':
      return nomorAngka(token)
    case 'bagian':
      return nomorTingkat(daftarToken, at)
    case 'paragraf':
      return romawiAtauAngka(token) ?? nomorTingkat(daftarToken, at)
    case 'lampiran':
    case 'bab':
      return romawiAtauAngka(token)
  }
}
