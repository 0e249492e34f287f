import { type Diagnostic, masukkan, type Severity, type Span, tanpaCrTunggal } from '@perkada/core'
import type { HasilBerkas } from '../hasil.ts'
import { kelompokkanTerkait } from './kelompok-terkait.ts'
import { luput } from './luput-xml.ts'
import { buatSumber, type Sumber } from './posisi.ts'

/** The severities, the heaviest first. */
export const daftarSeverity: readonly Severity[] = ['galat', 'peringatan', 'saran']

/** The anchor of a finding in the text; of its `ke`-th second place, counted from 1 as `tempatLain` gives them. */
export const jangkarTempat = (awalan: string, nomor: number, ke?: number): string => `${awalan}t${nomor}${ke === undefined ? '' : `-${ke}`}`

/** The second places of a finding in the order in which its list names them. */
const tempatLain = ({ related = [] }: Diagnostic): Span[] => kelompokkanTerkait(related).flatMap(({ daftarSpan }) => daftarSpan)

/** A place in the text that is marked: of a finding, or a second place of one. Findings are counted from 1. */
interface Tanda {
  readonly span: Span
  readonly nomor: number
  readonly severity: Severity
  readonly jangkar: string
  readonly kedua: boolean
}

/** A piece of a text between two ends of marked places, with those that cover it. */
interface Ruas {
  readonly start: number
  readonly end: number
  readonly daftarTanda: readonly Tanda[]
}

const tandai = (diagnostics: readonly Diagnostic[], awalan: string): Tanda[] =>
  diagnostics.flatMap((diagnostic, index): Tanda[] => {
    const { severity, span } = diagnostic
    const nomor = index + 1
    const lain = tempatLain(diagnostic).map((satu, ke) => ({
      span: satu,
      nomor,
      severity,
      jangkar: jangkarTempat(awalan, nomor, ke + 1),
      kedua: true,
    }))
    return span ? [{ span, nomor, severity, jangkar: jangkarTempat(awalan, nomor), kedua: false }, ...lain] : lain
  })

/** The marked places that touch each line, lines counted from 0. */
function menurutBaris(source: string, daftarTanda: readonly Tanda[]): ReadonlyMap<number, readonly Tanda[]> {
  const { posisi } = buatSumber(source)
  const hasil = new Map<number, Tanda[]>()
  for (const tanda of daftarTanda) {
    const akhir = posisi(tanda.span.end).line
    for (let line = posisi(tanda.span.start).line - 1; line < akhir; line++) masukkan(hasil, line, tanda)
  }
  return hasil
}

/** Cuts a range of the text where marked places begin and end; one without letters keeps an empty piece. */
function potong(start: number, end: number, daftarTanda: readonly Tanda[]): Ruas[] {
  const batas = [start, end, ...daftarTanda.flatMap(({ span }) => [span.start, span.end])].filter(at => at >= start && at <= end)
  const titik = [...new Set(batas)].sort((a, b) => a - b)
  return titik.flatMap((at, index): Ruas[] => {
    const sampai = titik[index + 1]
    const kosong = daftarTanda.filter(({ span }) => span.start === at && (span.end === at || sampai === undefined))
    const isi = sampai === undefined ? [] : daftarTanda.filter(({ span }) => span.start <= at && span.end >= sampai)
    return [
      ...(kosong.length ? [{ start: at, end: at, daftarTanda: kosong }] : []),
      ...(sampai === undefined ? [] : [{ start: at, end: sampai, daftarTanda: isi }]),
    ]
  })
}

const terberat = (daftarTanda: readonly Tanda[]): Severity =>
  daftarSeverity.find(severity => daftarTanda.some(tanda => tanda.severity === severity)) ?? 'saran'

/** The way from a place to its finding: its number, and before it an arrow where this is only a second place. */
function rujukan({ nomor, severity, jangkar, kedua }: Tanda, awalan: string, berjangkar: boolean): string {
  const id = berjangkar ? ` id="${jangkar}"` : ''
  const isi = kedua ? ` title="tempat lain dari temuan ${nomor}">→${nomor}` : `>${nomor}`
  return `<sup class="${severity}"${id}><a href="#${awalan}n${nomor}"${isi}</a></sup>`
}

/** A piece as it stands in the page; a place has its anchor and its number where it begins. */
function ruasHtml(huruf: string, daftarTanda: readonly Tanda[], awalan: string, sudah: Set<Tanda>): string {
  if (!daftarTanda.length) return huruf
  const utama = daftarTanda.filter(({ kedua }) => !kedua)
  const kelas = utama.length ? terberat(utama) : `kedua ${terberat(daftarTanda)}`
  const baru = daftarTanda.filter(satu => !sudah.has(satu))
  for (const satu of baru) sudah.add(satu)
  const id = baru[0] ? ` id="${baru[0].jangkar}"` : ''
  return `<mark class="${kelas}"${id}>${huruf}</mark>${baru.map((satu, ke) => rujukan(satu, awalan, ke > 0)).join('')}`
}

/** Blank lines in a row that are shown: more of them say nothing more, and a page of them would be many times their size. */
const KOSONG = 20

/** The text of a file as numbered lines, with what was found in it and the second places of that marked and linked to the list of findings. */
export function naskahHtml({ source: tertulis, diagnostics }: HasilBerkas, awalan: string, sumber: Sumber): string {
  const source = tanpaCrTunggal(tertulis)
  const sudah = new Set<Tanda>()
  let offset = 0
  let lalu = 0
  let kosong = 0
  const perBaris = menurutBaris(source, tandai(diagnostics, awalan))
  const huruf = (start: number, end: number): string => luput(source.slice(start, end).replaceAll('\r', ''))
  const daftarBaris = source.split('\n').flatMap((isi, index) => {
    const milik = perBaris.get(index)
    kosong = milik || isi.trim() ? 0 : kosong + 1
    if (kosong > KOSONG) {
      offset += isi.length + 1
      return []
    }
    const ruas = milik
      ? potong(offset, offset + isi.length, milik).map(({ start, end, daftarTanda }) =>
          ruasHtml(huruf(start, end), daftarTanda, awalan, sudah),
        )
      : [huruf(offset, offset + isi.length)]
    const line = sumber.satuan === 'baris' ? index + 1 : isi.trim() ? sumber.posisi(offset).line : lalu
    const [id, angka] = line === lalu ? ['', ''] : [` id="${awalan}L${line}"`, `${line}`]
    lalu = line
    offset += isi.length + 1
    return `<div class="${isi.trim() || ruas.some(Boolean) ? 'b' : 'b k'}"${id}><span class="n">${angka}</span><span class="i">${ruas.join('')}</span></div>`
  })
  return daftarBaris.join('\n')
}
