import type { Span } from '@perkada/core'
import { kosong, spasi, tanpaLebar } from './huruf-kosong.ts'
import { hiasan, type PasanganMiring } from './miring.ts'

/** Code units of "<" and of the backslash. */
export const kurungSudut = 60
const garisMiring = 92

/** The letters of a line with their way back. */
export interface TeksBaris {
  readonly isi: string
  readonly peta: readonly (readonly [number, number])[]
}

const namaTag =
  /^<\/?(?:a|b|br|center|div|em|font|h[1-6]|hr|i|img|li|ol|p|small|span|strong|sub|sup|table|tbody|td|th|thead|tr|u|ul)(?=[\s/>])/i

/** The length of an HTML tag that a transcription left behind; 0 where none begins. */
export function panjangTag(sumber: string, i: number, end: number): number {
  const potong = sumber.slice(i, Math.min(end, i + 300))
  if (!namaTag.test(potong)) return 0
  const tutup = potong.indexOf('>')
  return tutup < 0 ? 0 : tutup + 1
}

const pemutusHtml = /^<(?:br|\/(?:p|div|td|th|tr|li|h[1-6]))[\s/>]/i

/** Backslashes before `i` leave none over that would make what follows text. */
function lepas(sumber: string, i: number, start: number): boolean {
  let awal = i
  while (awal > start && sumber.charCodeAt(awal - 1) === garisMiring) awal--
  return (i - awal) % 2 === 0
}

/** The length of the tag at `i` where it ends a line that HTML left behind, and no backslash since `start` makes it text; 0 elsewhere. */
export const panjangPemutus = (sumber: string, i: number, start: number, end: number): number =>
  pemutusHtml.test(sumber.slice(i, i + 8)) && lepas(sumber, i, start) ? panjangTag(sumber, i, end) : 0

/** The text of a line that stands for itself, letter by letter, as most do; undefined for any other. */
export function teksPolos(sumber: string, awal: number, end: number): TeksBaris | undefined {
  if (awal >= end || !polos(sumber.charCodeAt(awal)) || akhirPolos(sumber, awal, end) < end) return undefined
  return { isi: sumber.slice(awal, end), peta: [[0, awal]] }
}

/** The text of a line from `awal` on, whatever marks stand between its letters. */
export function bacaHuruf(
  sumber: string,
  { start, awal, end }: { readonly start: number; readonly awal: number; readonly end: number },
  komentar: readonly Span[],
  komentarKe: number,
  miring: PasanganMiring,
): TeksBaris {
  let i = awal
  let ke = komentarKe
  let isi = ''
  const peta: [number, number][] = []
  let sambung = false
  let berspasi = false
  const tulis = (dari: number, sampai: number) => {
    if (berspasi) {
      isi += ' '
      berspasi = false
      if (peta.length) peta.push([isi.length - 1, dari - 1])
      sambung = true
    }
    if (!sambung) peta.push([isi.length, dari])
    isi += sumber.slice(dari, sampai)
    sambung = true
  }
  while (i < end) {
    while (ke < komentar.length && (komentar[ke] as Span).end <= i) ke++
    const batas = komentar[ke]
    if (batas && i >= batas.start && i < batas.end) {
      i = Math.min(end, batas.end)
      sambung = false
      continue
    }
    const kode = sumber.charCodeAt(i)
    if (polos(kode)) {
      const akhir = akhirPolos(sumber, i, end)
      tulis(i, akhir)
      i = akhir
      continue
    }
    const tag = kode === kurungSudut ? panjangTag(sumber, i, end) : 0
    if (tag) {
      sambung = false
      i += tag
      continue
    }
    if (spasi(kode)) {
      berspasi = isi !== ''
      sambung = false
      i++
      continue
    }
    if (hiasan(sumber, i, start, end)) {
      sambung = false
      i += miring.tanda(sumber, i, start, end, isi.length)
      continue
    }
    if (tanpaLebar(kode)) {
      sambung = false
      i++
      continue
    }
    if (kode === garisMiring && (i + 1 === end || terlindung.includes(sumber[i + 1] as string))) {
      sambung = false
      i++
      if (i === end) break
    }
    tulis(i, i + 1)
    i++
  }
  return { isi, peta: rapatkan(peta) }
}

/** Letters that a backslash before them makes text: all that CommonMark names (a converter writes `\\(1\\)` and `a\\.`), and the bullets of a draft. At the end of a line it is a line break of Markdown. */
export const terlindung = '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~•·▪●○'
/** Letters that stand for themselves, wherever they are. */
const polos = (kode: number) =>
  kode < 0x80 ? kode > 32 && kode !== 42 && kode !== 95 && kode !== kurungSudut && kode !== garisMiring : !kosong(kode)

/** The end of a run of such letters with single spaces between them, begun at `i`. */
function akhirPolos(sumber: string, i: number, end: number): number {
  let akhir = i + 1
  while (akhir < end) {
    const kode = sumber.charCodeAt(akhir)
    if (polos(kode)) akhir++
    else if (kode === 32 && akhir + 1 < end && polos(sumber.charCodeAt(akhir + 1))) akhir += 2
    else break
  }
  return akhir
}

/** Pairs that only repeat the step of the pair before them are left out. */
function rapatkan(peta: readonly [number, number][]): [number, number][] {
  const hasil: [number, number][] = []
  for (const pasangan of peta) {
    const lalu = hasil[hasil.length - 1]
    if (!lalu || pasangan[1] - lalu[1] !== pasangan[0] - lalu[0]) hasil.push(pasangan)
  }
  return hasil
}
