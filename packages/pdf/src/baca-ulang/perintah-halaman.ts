import type { Nilai } from '../objek/nilai.ts'
import { perintah } from './peta-huruf.ts'

type Perintah = readonly [operator: string, operan: readonly Nilai[]]

/** Words and numbers with single spaces between them. */
const polos = /^[^()<>[\]{}/%\0\t\n\f\r]*$/
/** What may hold a line end that ends no word, a string of letters or a comment, and bytes that are no ASCII. */
const takPerBaris = /[(%]|[^\0-\x7f]/
const angka = /^[+-9]/
/** A piece longer than this is no line of a print; the rest of its stream is read as a whole. */
const terpanjang = 2000
/** Where a word of a print stands: upright, unscaled. */
const letakTegak = /^1 0 0 1 -?[\d.]+ -?[\d.]+ Tm$/
const [AWAL_LETAK, AKHIR_LETAK] = ['1 0 0 1 '.length, ' Tm'.length]

/** The operators of a line of words and numbers; undefined where values are left for an operator of the next. */
function bacaPolos(baris: string): readonly Perintah[] | undefined {
  const hasil: Perintah[] = []
  let operan: Nilai[] = []
  for (const kata of baris.split(' ')) {
    if (kata === '') continue
    if (angka.test(kata)) operan.push(Number(kata))
    else {
      hasil.push([kata, operan])
      operan = []
    }
  }
  return operan.length ? undefined : hasil
}

/** Where a word stands, of which hardly two are the same. */
function bacaLetak(baris: string): readonly Nilai[] {
  const jeda = baris.indexOf(' ', AWAL_LETAK)
  return [1, 0, 0, 1, Number(baris.slice(AWAL_LETAK, jeda)), Number(baris.slice(jeda + 1, -AKHIR_LETAK))]
}

/** The operators of any piece of a stream; undefined where it ends before the last operator. */
function bacaUmum(isi: string): readonly Perintah[] | undefined {
  const hasil: Perintah[] = []
  const bytes = new Uint8Array(isi.length)
  for (let i = 0; i < isi.length; i++) bytes[i] = isi.charCodeAt(i)
  const pembaca = perintah(bytes)
  for (let satu = pembaca.next(); ; satu = pembaca.next()) {
    if (satu.done) return satu.value ? hasil : undefined
    hasil.push(satu.value)
  }
}

/**
 * Reads the operators of pages: the same as `perintah`, line by line, since the lines of a print say the same again and again
 * and are then read once. A stream in which a line end may stand inside a value is read as a whole.
 */
export class PembacaPerintah {
  private readonly ascii = new TextDecoder()
  private readonly terbaca = new Map<string, readonly Perintah[] | undefined>()

  /** Tells each operator of a stream in order, with the values before it. */
  baca(bytes: Uint8Array, jalankan: (operator: string, operan: readonly Nilai[]) => void): void {
    const isi = this.ascii.decode(bytes)
    if (takPerBaris.test(isi)) {
      for (const [operator, operan] of perintah(bytes)) jalankan(operator, operan)
      return
    }
    for (let awal = 0, akhir = 0; awal < isi.length; ) {
      akhir = isi.indexOf('\n', akhir)
      if (akhir < 0) akhir = isi.length
      const potongan = akhir - awal <= terpanjang ? isi.slice(awal, akhir) : undefined
      if (potongan !== undefined && letakTegak.test(potongan)) {
        jalankan('Tm', bacaLetak(potongan))
        awal = ++akhir
        continue
      }
      const daftar = potongan === undefined ? undefined : this.bagian(potongan)
      // Counted, not iterated: a page has thousands of lines.
      if (daftar) for (let ke = 0; ke < daftar.length; ke++) jalankan((daftar[ke] as Perintah)[0], (daftar[ke] as Perintah)[1])
      else if (akhir === isi.length || potongan === undefined) {
        for (const [operator, operan] of perintah(bytes.subarray(awal))) jalankan(operator, operan)
        return
      }
      akhir++
      if (daftar) awal = akhir
    }
  }

  private bagian(isi: string): readonly Perintah[] | undefined {
    const ada = this.terbaca.get(isi)
    if (ada || this.terbaca.has(isi)) return ada
    const daftar = polos.test(isi) ? bacaPolos(isi) : bacaUmum(isi)
    this.terbaca.set(isi, daftar)
    return daftar
  }
}
