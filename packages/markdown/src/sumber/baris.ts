import { awalHuruf, type BlokBagan, letakPertama, type Span, type Tabel, type Teks } from '@perkada/core'
import type { Bacaan } from '../identitas.ts'
import { bacaHuruf, kurungSudut, panjangPemutus, panjangTag, teksPolos } from './huruf-baris.ts'
import { kosong, spasi } from './huruf-kosong.ts'
import { daftarKomentar, lewatiKomentar } from './komentar.ts'
import { bacaBlokMarkdown, type DepanMarkdown } from './mdast.ts'
import { PasanganMiring } from './miring.ts'
import { bacaSel } from './sel.ts'
import { bacaTabel, type GarisTabel } from './tabel.ts'
import { cariTabelHtml } from './tabel-html.ts'
import { pembacaTabelKisi } from './tabel-kisi.ts'
import { bacaTabelTab } from './tabel-tab.ts'
import { komentarMenelan, selTergabung, tabelTersisa } from './temuan-sumber.ts'

/** One line of a draft, cleaned of Markdown and layout; `tajuk` is the number of `#` before it. */
export interface Baris {
  readonly jenis: 'teks'
  readonly teks: Teks
  readonly span: Span
  /** A blank line, a heading or a block stands before it. */
  readonly setelahJeda: boolean
  /** Blank lines before it, counted in the source. */
  readonly jeda: number
  readonly tajuk: number
  readonly kutip: boolean
  /** It stood behind a bullet. */
  readonly butir: boolean
  /** White space before the text, counted in the source. */
  readonly lekuk: number
  /** Page furniture: it belongs to the page and not to the regulation. */
  readonly perabot?: true
  /** "Pasal 2" at a line end whose reference goes on in the next line, or at the head of a sentence that only names it. */
  readonly acuanTerputus?: true
  /** "Pasal 5" alone on its line, before a line that begins as a Pasal does. */
  readonly diikutiKalimat?: true
}

/** A line of text, or a block that fences or a table make. */
export type Potongan =
  | Baris
  | { readonly jenis: 'blok'; readonly blok: Tabel | BlokBagan; readonly span: Span; readonly terkutip?: boolean }

/** A draft as its front matter and its pieces, in order. */
export interface SumberTerbaca {
  readonly depan?: DepanMarkdown
  readonly diagnostics: readonly Bacaan[]
  readonly potongan: readonly Potongan[]
}

/** The source cut into cleaned lines, tables and charts, with the front matter apart. Nothing but white space and comments is lost. */
export function bacaSumber(sumber: string): SumberTerbaca {
  const blok = new Map<number, Extract<Potongan, { jenis: 'blok' }>>()
  const { depan, daftarBagan } = bacaBlokMarkdown(sumber)
  for (const span of daftarBagan) blok.set(span.start, { jenis: 'blok', blok: bacaBagan(sumber, span), span })
  const potongan: Potongan[] = []
  const komentar = daftarKomentar(sumber)
  let komentarKe = 0
  const miring = new PasanganMiring()
  const garis = garisTabel(sumber, komentar)
  const tabelHtml = cariTabelHtml(sumber)
  const bacaTabelKisi = pembacaTabelKisi(sumber, garis)
  const diagnostics = komentarMenelan(sumber, komentar)
  const sel = (span: Span): Teks => {
    komentarKe = lewatiKomentar(komentar, komentarKe, span.start)
    return bacaSel(sumber, span, komentar, komentarKe, miring)
  }
  let offset = depan?.span.end ?? 0
  let jeda = true
  let barisKosong = 0
  let pipa = sumber.indexOf('|')
  let tab = sumber.indexOf('\t')
  let lampiran = false
  while (offset < sumber.length) {
    const akhir = akhirBaris(sumber, offset)
    if (pipa >= 0 && pipa < offset) pipa = sumber.indexOf('|', offset)
    const isiBlok = blok.size ? (blok.get(offset) ?? blok.get(offset + lekukAwal(sumber, offset, akhir))) : undefined
    if (isiBlok) {
      potongan.push(isiBlok)
      jeda = true
      offset = setelahBaris(sumber, akhirBaris(sumber, isiBlok.span.end))
      continue
    }
    const tabel = pipa >= offset && awalGaris(sumber, offset) && pipa < garis.akhir(offset) && bacaTabel(sumber, offset, garis, sel)
    if (tabel) {
      potongan.push({ jenis: 'blok', blok: tabel.tabel, span: tabel.tabel.span as Span, terkutip: tabel.kutip })
      jeda = true
      offset = setelahBaris(sumber, tabel.akhir)
      continue
    }
    const html = tabelHtml?.baca(offset, garis.akhir(offset), sel)
    if (html) {
      const judul = html.judul && bersihkan(sumber, html.judul.start, html.judul.end, komentar, 0, miring, true, 1)
      if (judul) potongan.push(judul)
      potongan.push({ jenis: 'blok', blok: html.tabel, span: html.tabel.span as Span })
      if (html.selGabung) diagnostics.push(selTergabung(html.selGabung))
      jeda = true
      offset = html.akhir
      continue
    }
    komentarKe = lewatiKomentar(komentar, komentarKe, offset)
    if (tab >= 0 && tab < offset) tab = sumber.indexOf('\t', offset)
    const bertab = lampiran && tab >= offset && tab < akhir && awalGaris(sumber, offset) && bacaTabelTab(sumber, offset, garis, sel)
    const lain = bertab || (sumber[offset] === '+' && bacaTabelKisi(offset, sel))
    if (lain) {
      potongan.push({ jenis: 'blok', blok: lain, span: lain.span as Span })
      jeda = true
      offset = garis.setelah((lain.span as Span).end)
      continue
    }
    const baris = bersihkan(sumber, offset, akhir, komentar, komentarKe, miring, jeda, barisKosong)
    if (baris) {
      potongan.push(baris)
      lampiran ||= tab >= 0 && tajukLampiran.test(baris.teks.isi)
      jeda = baris.tajuk > 0
      barisKosong = 0
    } else if (kosongSemua(sumber, offset, akhir)) {
      jeda = true
      barisKosong++
    }
    offset = setelahBaris(sumber, akhir)
  }
  for (const span of tabelHtml?.tersisa(komentar) ?? []) diagnostics.push(tabelTersisa(span))
  return depan ? { depan, diagnostics, potongan } : { diagnostics, potongan }
}

/** The heading of an annex, above which tabs only set text side by side. */
const tajukLampiran = /^LAMPIRAN\b|^Lampiran(?: [IVXLC]{1,6})?(?: ?:|$)/

/** A line of the source begins here, not one that HTML parts. */
const awalGaris = (sumber: string, offset: number): boolean => offset === 0 || /[\n\r]/.test(sumber.charAt(offset - 1))

/** The rows of a table: HTML ends none of them, and a comment between two parts them no more than it parts lines. */
function garisTabel(sumber: string, komentar: readonly Span[]): GarisTabel {
  const awalKomentar = komentar.map(({ start }) => start)
  // A line is asked for its end as often as HTML parts it.
  let [awalLalu, akhirLalu] = [0, -1]
  const akhir = (offset: number): number => {
    if (offset >= awalLalu && offset <= akhirLalu) return akhirLalu
    let i = offset
    while (i < sumber.length && sumber.charCodeAt(i) !== 10 && sumber.charCodeAt(i) !== 13) i++
    awalLalu = offset
    akhirLalu = i
    return i
  }
  const setelah = (akhir: number): number => (sumber.startsWith('\r\n', akhir) ? akhir + 2 : akhir + 1)
  const lewatiKomentar = (dari: number): number => {
    for (let offset = dari; ; ) {
      const awal = setelahKosong(sumber, offset, akhir(offset))
      const satu = sumber.startsWith('<!--', awal) ? komentar[letakPertama(awalKomentar, awal)] : undefined
      const ujung = satu?.start === awal ? akhir(satu.end) : -1
      if (!satu || ujung < 0 || !kosongSemua(sumber, satu.end, ujung)) return offset
      offset = setelah(ujung)
    }
  }
  return { akhir, setelah, lewatiKomentar }
}

/** The end of a line: at its line break, or where HTML that a transcription left behind ends one. */
function akhirBaris(sumber: string, offset: number): number {
  let i = offset
  for (; i < sumber.length; i++) {
    const kode = sumber.charCodeAt(i)
    if (kode === 10 || kode === 13) return i
    if (kode === kurungSudut && i > offset && panjangPemutus(sumber, i, offset, sumber.length)) return i
  }
  return i
}
const setelahBaris = (sumber: string, akhir: number) => {
  if (sumber[akhir] === '<') return akhir + panjangTag(sumber, akhir, sumber.length)
  return sumber[akhir] === '\r' && sumber[akhir + 1] === '\n' ? akhir + 2 : akhir + 1
}

function lekukAwal(sumber: string, start: number, end: number): number {
  let i = start
  while (i < end && kosong(sumber.charCodeAt(i))) i++
  return i - start
}
/** A blank line, also inside a quotation. */
function kosongSemua(sumber: string, start: number, end: number): boolean {
  let i = start
  while (i < end && (kosong(sumber.charCodeAt(i)) || sumber[i] === '>')) i++
  return i === end
}

/** Reads one line letter by letter: drops bullets, `#`, `>`, emphasis, escapes and comments, folds white space. */
function bersihkan(
  sumber: string,
  start: number,
  end: number,
  komentar: readonly Span[],
  komentarKe: number,
  miring: PasanganMiring,
  setelahJeda = true,
  jeda = 0,
): Baris | undefined {
  const lekuk = lekukAwal(sumber, start, end)
  let i = start + lekuk
  let tajuk = 0
  let kutip = false
  let butir = false
  while (sumber[i] === '>' && i < end) {
    kutip = true
    i = setelahKosong(sumber, i + 1, end)
  }
  if (sumber[i] === '#') {
    let j = i
    while (sumber[j] === '#' && j < end) j++
    if (j - i <= 6 && (j === end || kosong(sumber.charCodeAt(j)))) {
      tajuk = j - i
      i = setelahKosong(sumber, j, end)
    }
  }
  if (butirMungkin.includes(sumber[i] as string)) {
    const huruf = hurufPertama(sumber, i, end)
    const akhirIsi = akhirTanpaSpasi(sumber, i, end)
    while (
      i < huruf &&
      butirMungkin.includes(sumber[i] as string) &&
      kosong(sumber.charCodeAt(i + 1)) &&
      !(akhirIsi - i <= nomorTerpanjang && nomorHalaman(sumber.slice(i, akhirIsi)))
    ) {
      butir = true
      i = setelahKosong(sumber, i + 1, end)
    }
  }
  const awal = i
  miring.mulai(!setelahJeda && tajuk === 0 && !butir, sumber, i)
  const berkomentar = (komentar[komentarKe]?.start ?? end) < end
  const teks = berkomentar ? undefined : teksPolos(sumber, i, end)
  const terbaca = teks ?? bacaHuruf(sumber, { start, awal, end }, komentar, komentarKe, miring)
  if (terbaca.isi === '') return undefined
  if (miring.ada) miring.selesai(terbaca)
  return { jenis: 'teks', teks: terbaca, span: { start: awal, end }, setelahJeda, jeda, tajuk, kutip, butir, lekuk }
}

function setelahKosong(sumber: string, dari: number, end: number): number {
  let i = dari
  while (i < end && kosong(sumber.charCodeAt(i))) i++
  return i
}

const butirMungkin = '-*+•·▪●○'
/** Letters of "- 1234 -". */
const nomorTerpanjang = 8

/** The place of the first letter, number or colon; -1 where there is none. */
function hurufPertama(sumber: string, start: number, end: number): number {
  const huruf = awalHuruf(sumber, start, end)
  const titikDua = sumber.slice(start, huruf < 0 ? end : huruf).indexOf(':')
  return titikDua < 0 ? huruf : start + titikDua
}

function akhirTanpaSpasi(sumber: string, start: number, end: number): number {
  let akhir = end
  while (akhir > start && spasi(sumber.charCodeAt(akhir - 1))) akhir--
  return akhir
}

/** "- 2 -" as a page carries it; "2 ©" at the foot of a collection. */
export const nomorHalaman = (isi: string): boolean =>
  /^[-–—~] {0,3}\d{1,4} {0,3}[-–—~]?$/.test(isi.trim()) || /^\d{1,4}(?: ?©)?$/.test(isi.trim())

const polaBerkata =
  /^(?:(?:[Hh]alaman|HALAMAN|[Hh]al\.?|Page) ?:? ?\d{1,4}(?: ?(?:dari|of|\/) ?\d{1,4})?|\d{1,4} ?(?:\| ?)?(?:Halaman|Hal\.?|Page|P a g e)|\d{1,4} ?\| ?halaman)$/
const HALAMAN_TERPANJANG = 22

/** "Halaman 2 dari 9", "Hal. 2", "Page 2 of 9", "2 | Halaman". */
export const halamanBerkata = (isi: string): boolean =>
  isi.length <= HALAMAN_TERPANJANG && /^[Hh]al|^HAL|^Page|^\d{1,4} ?[|HP]/.test(isi) && polaBerkata.test(isi)

function bacaBagan(sumber: string, span: Span): BlokBagan {
  const awal = Math.min(sumber.length, setelahBaris(sumber, akhirBaris(sumber, span.start)))
  let akhir = span.end
  const barisAkhir = sumber.lastIndexOf('\n', span.end - 1) + 1
  if (barisAkhir >= awal && /^\s*(```|~~~)/.test(sumber.slice(barisAkhir, span.end))) akhir = barisAkhir
  const isi = sumber.slice(awal, Math.max(awal, akhir))
  return { tipe: 'bagan', sumber: { isi, peta: [[0, awal]] }, span }
}
