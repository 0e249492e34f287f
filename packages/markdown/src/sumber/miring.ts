import { isAwalMiring, type Rentang, rapikanMiring } from '@perkada/core'
import { kosong } from './huruf-kosong.ts'
import { isLembar } from './lembar-himpunan.ts'

const hurufAngka = /[A-Za-zÀ-ɏ0-9]/u

/** "*5541 …": the page of a collection, and no number that stands in italics with the words behind it. */
function menandaiLembar(sumber: string, i: number, end: number): boolean {
  if (!isLembar(sumber, i)) return false
  const berikut = sumber.indexOf('*', i + 1)
  return berikut < 0 || berikut >= end || kosong(sumber.charCodeAt(berikut - 1))
}

/** Emphasis marks: `**`, `*kata*`, `__`, `_kata_`; a lone star, one that marks a page, or an underscore inside a word is text. */
export function hiasan(sumber: string, i: number, start: number, end: number): boolean {
  const huruf = sumber[i]
  if (huruf !== '*' && huruf !== '_') return false
  const lalu = i > start ? (sumber[i - 1] as string) : ' '
  const lanjut = i + 1 < end ? (sumber[i + 1] as string) : ' '
  if (lalu === huruf || lanjut === huruf) return true
  const spasiLalu = kosong(lalu.charCodeAt(0))
  const spasiLanjut = kosong(lanjut.charCodeAt(0))
  if (huruf === '*') return !(spasiLalu && (spasiLanjut || menandaiLembar(sumber, i, end)))
  return !hurufAngka.test(lalu) || !hurufAngka.test(lanjut)
}

type Tanda = '*' | '_'
interface TeksBaris {
  readonly isi: string
  miring?: readonly Rentang[]
}

/** A line that begins a unit of its own ends the paragraph before it. */
const awalSatuan = /^(?:\(?(?:\d{1,3}|[a-z]{1,2})[.)]|Pasal \d)/
/** Lines over which italics go on that were opened and not yet closed. */
const BARIS_TERJAUH = 4

/**
 * Pairs the marks of italics of lines that are read one after another: `*…*`, `_…_`, `***…***`. A pair may be parted by line
 * breaks of its paragraph; a mark without its like marks nothing.
 */
export class PasanganMiring {
  private terbuka: Record<Tanda, number> = { '*': -1, _: -1 }
  private daftar: Rentang[] = []
  /** The lines since a mark that is still open, and what it is. */
  private tertunda: { readonly teks: TeksBaris; readonly start: number }[] = []
  private luar: Tanda | undefined
  private menutup = false
  /** The line has a mark, or an earlier one waits for its like. */
  ada = false

  /** Begins a line, its text at `i`; `bersambung` when it may go on with the paragraph of the line before. */
  mulai(bersambung: boolean, sumber: string, i: number): void {
    if (this.luar && !(bersambung && this.tertunda.length < BARIS_TERJAUH && !awalSatuan.test(sumber.slice(i, i + 8)))) this.lepaskan()
    this.ada = this.luar !== undefined
  }

  /** Takes the run of marks at `i`, of which a text as long as `panjang` has been read so far; the length of the run. */
  tanda(sumber: string, i: number, start: number, end: number, panjang: number): number {
    const huruf = sumber[i] as Tanda
    let akhir = i + 1
    while (akhir < end && sumber[akhir] === huruf) akhir++
    if (akhir - i === 1 || (akhir - i === 3 && huruf === '*'))
      this.pasangkan(huruf, i > start ? (sumber[i - 1] as string) : ' ', akhir < end ? (sumber[akhir] as string) : ' ', panjang)
    return akhir - i
  }

  private pasangkan(huruf: Tanda, lalu: string, lanjut: string, panjang: number): void {
    const diKata = huruf === '_' && hurufAngka.test(lalu) && hurufAngka.test(lanjut)
    const buka = this.terbuka[huruf]
    if (!diKata && !kosong(lalu.charCodeAt(0)) && (buka >= 0 || this.luar === huruf)) {
      if (buka < 0) {
        this.menutup = true
        this.luar = undefined
      }
      this.tutup(Math.max(0, buka), panjang)
      this.terbuka[huruf] = -1
    } else if (!diKata && !kosong(lanjut.charCodeAt(0)) && isAwalMiring(lanjut)) {
      if (this.luar === huruf) this.lepaskan()
      this.terbuka[huruf] = panjang
    }
    this.ada = true
  }

  /** Ranges stand in order; one that encloses others takes their place. */
  private tutup(start: number, end: number): void {
    let awal = start
    while (this.daftar.length && (this.daftar[this.daftar.length - 1] as Rentang)[1] > awal)
      awal = Math.min(awal, (this.daftar.pop() as Rentang)[0])
    this.daftar.push([awal, end])
  }

  private lepaskan(): void {
    this.luar = undefined
    this.tertunda = []
  }

  /** Ends the line, and writes into its text, and into those that waited for it, what stands in italics. */
  selesai(teks: TeksBaris): void {
    if (this.menutup) {
      for (const satu of this.tertunda) tambahkan(satu.teks, [satu.start, satu.teks.isi.length])
      this.tertunda = []
      this.menutup = false
    }
    const miring = rapikanMiring(teks.isi, this.daftar)
    if (miring) teks.miring = miring
    const start = Math.max(this.terbuka['*'], this.terbuka._)
    if (start >= 0) {
      this.tertunda = [{ teks, start }]
      this.luar = this.terbuka['*'] === start ? '*' : '_'
    } else if (this.luar) this.tertunda.push({ teks, start: 0 })
    this.terbuka = { '*': -1, _: -1 }
    this.daftar = []
  }
}

function tambahkan(teks: TeksBaris, rentang: Rentang): void {
  const miring = rapikanMiring(teks.isi, [...(teks.miring ?? []), rentang])
  if (miring) teks.miring = miring
}
