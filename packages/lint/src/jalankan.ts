import {
  type Diagnostic,
  type Edit,
  masukkan,
  type Naskah,
  type Severity,
  type Span,
  spanAsal,
  type Teks,
  telusuri,
  type Visitor,
} from '@perkada/core'
import { isDerau } from './derau.ts'
import { TAHUN_RUMUSAN } from './fakta/butir-pembukaan.ts'
import { isPutusan } from './fakta/putusan.ts'
import { tahunNaskah } from './fakta/tahun-naskah.ts'
import { buatFakta } from './fakta.ts'
import { pedomanMengikat } from './pedoman-mengikat.ts'
import { pilihSatu } from './pilih-satu.ts'
import type { Context, Daerah, Letak, ReportOptions, Rule, RuleVisitor, Sumber } from './rule.ts'
import { rules as semuaRules } from './rules/index.ts'
import { isMenurutHuruf, isSusunanRusak } from './susunan.ts'

/** What a run is given beside the text. */
export interface JalankanOptions {
  /** Only these rules; all by default. */
  readonly rules?: readonly Rule[]
  /** What a house sets of rules, by id and option; `bacaSetelan` checks such values. */
  readonly options?: NilaiPilihan
  /** The region whose text it is. */
  readonly daerah?: Daerah
}

/** Values of options, by the id of the rule. */
export type NilaiPilihan = Readonly<Record<string, Readonly<Record<string, unknown>>>>

const tanpaPilihan = {}
const daerahTakDikenal: Daerah = { kata: new Set() }

const kekuatan: Readonly<Record<Severity, number>> = { saran: 0, peringatan: 1, galat: 2 }
/** The weaker of two severities. */
export const terlemah = (a: Severity, b: Severity): Severity => (kekuatan[a] <= kekuatan[b] ? a : b)

const batasSumber: Readonly<Record<Sumber['kode'], Severity>> = {
  A: 'galat',
  A22: 'galat',
  UU: 'galat',
  T: 'galat',
  M53: 'peringatan',
  K: 'peringatan',
  S: 'peringatan',
  P: 'peringatan',
  G: 'saran',
}

/** The strongest severity that the sources of a rule can carry. */
export const batasKeparahan = (rule: Rule): Severity =>
  rule.sources.reduce<Severity>((kuat, { kode }) => (kekuatan[batasSumber[kode]] > kekuatan[kuat] ? batasSumber[kode] : kuat), 'saran')

const logis = (rule: Rule) => rule.sources.some(({ kode }) => kode === 'T')

/** How far the guidelines bind a text: `sebelum` is older than any statute on drafting, `asing` no regulation at all. */
type Ikatan = 'mengikat' | 'longgar' | 'sebelum' | 'asing'

function ikatanMenurutTahun({ identitas }: Naskah, tahun: number): Ikatan {
  if (tahun < TAHUN_RUMUSAN) return 'sebelum'
  return pedomanMengikat({ ...identitas, tahun }) ? 'mengikat' : 'longgar'
}

/** The severity that a rule may reach in a text that the guidelines bind or not, and which may prove little (`ragu`): its letters are noise, or its order was lost. */
function batasUntuk(rule: Rule, ikatan: Ikatan, ragu: boolean): Severity {
  const batas = terlemah(rule.severity, batasKeparahan(rule))
  if (ikatan === 'sebelum' && !logis(rule)) return 'saran'
  return ragu || ikatan === 'asing' || (ikatan === 'longgar' && !logis(rule)) ? terlemah(batas, 'peringatan') : batas
}

/** A finding that still knows the text it was made on, so that findings compare without positions. */
export interface Temuan {
  readonly diagnostic: Diagnostic
  readonly teks?: Teks
  readonly start: number
  readonly end: number
}

const spanLetak = (letak: Letak): Span | undefined => ('span' in letak ? letak.span : spanAsal(letak.teks, letak.start, letak.end))

/** A list without the room to grow that it has been pushed into: a text may have a hundred thousand findings with one place each. */
const seukuran = <T>(daftar: readonly T[]): readonly T[] => daftar.slice()

/** A message on one line: what it quotes of a cell may have line breaks. */
const sebaris = (message: string): string => (message.includes('\n') ? message.replace(/\n+/g, ' ') : message)

/** A range of a cell that holds a line break, which is one letter of the text and a tag of the source. */
const berpatah = (letak: Letak): boolean => 'teks' in letak && letak.teks.isi.slice(letak.start, letak.end).includes('\n')

/** The edits of a fix; none at all where a range of the text is not one range of the source (joined lines, marks between the letters). */
function daftarEdit(perbaikan: NonNullable<ReportOptions['perbaikan']>): readonly Edit[] {
  const edits: Edit[] = []
  for (const { letak, isi } of perbaikan) {
    const span = spanLetak(letak)
    if (!span) return []
    const panjang = 'span' in letak ? span.end - span.start : (letak.end ?? letak.teks.isi.length) - (letak.start ?? 0)
    if (span.end - span.start !== panjang || berpatah(letak)) return []
    edits.push({ span, isi })
  }
  return seukuran(edits)
}

function buatTemuan(rule: Rule, batas: Severity, ...[letak, message, options]: Parameters<Context['report']>): Temuan {
  const span = spanLetak(letak)
  // "ada di sini" says nothing without a place, as where the title stands in the front matter alone.
  const related: { message: string; span?: Span }[] = []
  for (const lain of options?.related ?? []) {
    const tempat = spanLetak(lain)
    if (tempat) related.push({ message: sebaris(lain.message), span: tempat })
    else if (!span) related.push({ message: sebaris(lain.message) })
  }
  const diagnostic: { -readonly [kunci in keyof Diagnostic]: Diagnostic[kunci] } = {
    rule: rule.id,
    severity: options?.severity ? terlemah(options.severity, batas) : batas,
    message: sebaris(message),
  }
  if (span) diagnostic.span = span
  if (related.length) diagnostic.related = seukuran(related)
  if (rule.fix !== 'none' && options?.perbaikan) {
    const edits = daftarEdit(options.perbaikan)
    if (edits.length) diagnostic.fix = { jenis: rule.fix, edits }
  }
  if ('span' in letak) return { diagnostic, start: span?.start ?? 0, end: span?.end ?? 0 }
  return { diagnostic, teks: letak.teks, start: letak.start ?? 0, end: letak.end ?? letak.teks.isi.length }
}

type Pendengar = (node: never, tempat: never, peran: never) => void

/** One visitor that passes every call on to those that listen, so that all rules share one walk. */
function serentak(visitors: readonly RuleVisitor[]): Visitor {
  const menurutKait = new Map<string, Pendengar[]>()
  for (const visitor of visitors) for (const kait in visitor) masukkan(menurutKait, kait, visitor[kait as keyof RuleVisitor] as Pendengar)
  const kabarkan =
    (daftar: readonly Pendengar[]): Pendengar =>
    (node, tempat, peran) => {
      for (const dengar of daftar) dengar(node, tempat, peran)
    }
  return Object.fromEntries([...menurutKait].map(([kait, daftar]) => [kait, kabarkan(daftar)]))
}

/** Runs rules over a Naskah, with or without positions; findings come in the order of the text, one for one range. */
export function jalankan(naskah: Naskah, options: JalankanOptions = {}): Diagnostic[] {
  const { rules = semuaRules, daerah = daerahTakDikenal } = options
  const fakta = buatFakta(naskah)
  const tahun = fakta(tahunNaskah)
  const derau = fakta(isDerau)
  const susunanRusak = !derau && fakta(isSusunanRusak)
  const ikatan = fakta(isPutusan) ? 'asing' : ikatanMenurutTahun(naskah, tahun)
  const daftarTemuan: Temuan[] = []
  const visitors = rules
    .filter(rule => tahun >= (rule.since ?? 0) && (ikatan !== 'asing' || logis(rule)))
    .map(rule => {
      // Most rules report nothing.
      let batas: Severity | undefined
      const report: Context['report'] = (...isi) => {
        batas ??= batasUntuk(rule, ikatan, derau || (susunanRusak && !isMenurutHuruf(rule)))
        daftarTemuan.push(buatTemuan(rule, batas, ...isi))
      }
      const context = { naskah, identitas: naskah.identitas, tahun, derau, daerah, report, fakta }
      const dipilih = options.options?.[rule.id]
      const bawaan = rule.options?.bawaan ?? tanpaPilihan
      return rule.create(context, dipilih && rule.options ? { ...bawaan, ...dipilih } : bawaan)
    })
  telusuri(naskah, serentak(visitors))
  for (const visitor of visitors) visitor.selesai?.(naskah)
  return pilihSatu(daftarTemuan)
}
