import type { Kamus, Nilai } from './nilai.ts'

/** The bytes are no PDF, or one whose objects cannot be found; the message is Indonesian. */
export class GalatObjek extends Error {}

const putih = new Set([0, 9, 10, 12, 13, 32])
const pemisah = new Set([...'()<>[]{}/%'].map(huruf => huruf.charCodeAt(0)))
const kode = (huruf: string) => huruf.charCodeAt(0)
const isPutih = (byte: number) => putih.has(byte)
const isAngka = (byte: number) => byte >= 48 && byte <= 57

/** The first place from `at` on whose byte is of another sort. */
function lewati(bytes: Uint8Array, at: number, cocok: (byte: number) => boolean): number {
  let kini = at
  while (kini < bytes.length && cocok(bytes[kini] as number)) kini++
  return kini
}
const biasa = (byte: number | undefined) => byte !== undefined && !putih.has(byte) && !pemisah.has(byte)
const lepasan: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }

/** Values nested deeper than any real file has them, which would take the stack of a reader. */
const terdalam = 200

/** Reads values from the bytes of a file or of a stream, from `at` on. */
export class Pembaca {
  readonly bytes: Uint8Array
  at: number

  constructor(bytes: Uint8Array, at = 0) {
    this.bytes = bytes
    this.at = at
  }

  lewatiPutih(): void {
    for (;;) {
      const byte = this.bytes[this.at]
      if (byte === undefined) return
      if (byte === kode('%')) while (this.at < this.bytes.length && this.bytes[this.at] !== 10 && this.bytes[this.at] !== 13) this.at++
      else if (putih.has(byte)) this.at++
      else return
    }
  }

  /** The next word: a number, a keyword, an operator. Empty where something else stands. */
  kata(): string {
    this.lewatiPutih()
    const awal = this.at
    while (biasa(this.bytes[this.at])) this.at++
    return this.potong(awal, this.at)
  }

  /** The next word as `Number` reads it. */
  angka(): number {
    this.lewatiPutih()
    const awal = this.at
    let hasil = 0
    for (let byte = this.bytes[awal]; byte !== undefined && isAngka(byte); byte = this.bytes[++this.at]) hasil = hasil * 10 + byte - 48
    if (this.at > awal && !biasa(this.bytes[this.at])) return hasil
    this.at = awal
    return Number(this.kata())
  }

  potong(awal: number, akhir: number): string {
    let hasil = ''
    for (let i = awal; i < akhir; i++) hasil += String.fromCharCode(this.bytes[i] as number)
    return hasil
  }

  /** The next value; undefined where an operator or the end stands, which is then left unread. */
  nilai(dalam = 0): Nilai | undefined {
    if (dalam > terdalam) throw new GalatObjek('nilai PDF bersarang terlalu dalam')
    this.lewatiPutih()
    const byte = this.bytes[this.at]
    if (byte === undefined) return undefined
    if (byte === kode('/')) return this.nama()
    if (byte === kode('(')) return this.untai()
    if (byte === kode('[')) return this.deret(dalam)
    if (byte === kode('<')) return this.bytes[this.at + 1] === kode('<') ? this.kamus(dalam) : this.untaiHeks()
    return this.angkaAtauKata()
  }

  private angkaAtauKata(): Nilai | undefined {
    const awal = this.at
    const kata = this.kata()
    if (kata === 'true' || kata === 'false') return kata === 'true'
    if (kata === 'null') return null
    if (!/^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/.test(kata)) {
      this.at = awal
      return undefined
    }
    return /^\d+$/.test(kata) && this.rujukan() ? { ref: Number(kata) } : Number(kata)
  }

  /** Goes past what makes a number a reference, its generation and R; stays where no such thing stands. */
  private rujukan(): boolean {
    const { bytes, at: awal } = this
    const angka = lewati(bytes, awal, isPutih)
    const jeda = lewati(bytes, angka, isAngka)
    const at = lewati(bytes, jeda, isPutih)
    if (angka === awal || jeda === angka || at === jeda || bytes[at] !== kode('R') || biasa(bytes[at + 1])) return false
    if (Number(this.potong(angka, jeda)) !== 0) throw new GalatObjek('rujukan ke turunan objek (generasi) tidak dikenal')
    this.at = at + 1
    return true
  }

  private nama(): Nilai {
    this.at++
    const awal = this.at
    while (biasa(this.bytes[this.at])) this.at++
    return {
      nama: this.potong(awal, this.at).replace(/#([0-9a-fA-F]{2})/g, (_, heks: string) => String.fromCharCode(Number.parseInt(heks, 16))),
    }
  }

  private untai(): Nilai {
    let isi = ''
    let sarang = 1
    for (this.at++; this.at < this.bytes.length; this.at++) {
      const huruf = String.fromCharCode(this.bytes[this.at] as number)
      if (huruf === '\\') isi += this.lolos()
      else {
        if (huruf === '(') sarang++
        if (huruf === ')' && --sarang === 0) break
        isi += huruf
      }
    }
    this.at++
    return { untai: isi }
  }

  private lolos(): string {
    const huruf = String.fromCharCode(this.bytes[++this.at] ?? 0)
    if (/[0-7]/.test(huruf)) {
      const oktal = /^[0-7]{1,3}/.exec(this.potong(this.at, this.at + 3))?.[0] ?? '0'
      this.at += oktal.length - 1
      return String.fromCharCode(Number.parseInt(oktal, 8) & 255)
    }
    if (huruf === '\r' && this.bytes[this.at + 1] === 10) this.at++
    return huruf === '\r' || huruf === '\n' ? '' : (lepasan[huruf] ?? huruf)
  }

  private untaiHeks(): Nilai {
    const awal = ++this.at
    while (this.at < this.bytes.length && this.bytes[this.at] !== kode('>')) this.at++
    const heks = this.potong(awal, this.at++).replace(/[^0-9a-fA-F]/g, '')
    let isi = ''
    for (let i = 0; i < heks.length; i += 2) isi += String.fromCharCode(Number.parseInt(heks.slice(i, i + 2).padEnd(2, '0'), 16))
    return { untai: isi }
  }

  private deret(dalam: number): Nilai {
    this.at++
    const hasil: Nilai[] = []
    for (let nilai = this.nilai(dalam + 1); nilai !== undefined; nilai = this.nilai(dalam + 1)) hasil.push(nilai)
    if (this.bytes[this.at] === kode(']')) this.at++
    return hasil
  }

  private kamus(dalam: number): Kamus {
    this.at += 2
    const hasil = new Map<string, Nilai>()
    for (;;) {
      this.lewatiPutih()
      if (this.bytes[this.at] !== kode('/')) break
      const kunci = (this.nama() as { readonly nama: string }).nama
      if (hasil.has(kunci)) throw new GalatObjek(`kunci /${kunci} ditulis dua kali, sehingga pembaca PDF dapat menampilkan isi lain`)
      hasil.set(kunci, this.nilai(dalam + 1) ?? null)
    }
    if (this.bytes[this.at] === kode('>')) this.at += 2
    return hasil
  }
}
