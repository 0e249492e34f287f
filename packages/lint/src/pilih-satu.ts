import { type Diagnostic, ingat, kelompokkan, type Span } from '@perkada/core'
import type { Temuan } from './jalankan.ts'

/** Stems whose findings speak about letters or ask for other words: where two see the same ones, the earlier stem explains more. */
const urutanMata = ['judul-berbeda', 'nama', 'istilah', 'acuan-bentuk-terdahulu', 'kerangka-label', 'bilangan-berbeda', 'ejaan']
const peringkatAturan = ingat((rule: string): number => urutanMata.findIndex(mata => `${rule}-`.startsWith(`${mata}-`)))
const peringkat = ({ diagnostic }: Temuan): number => peringkatAturan(diagnostic.rule)

/** The range of a finding: in the source, or in its own text where there is no source. */
const rentang = ({ diagnostic, start, end }: Temuan): Span => diagnostic.span ?? { start, end }

/** Findings whose ranges overlap one of an earlier stem; linear but for the findings that overlap. */
function daftarKalah(daftarTemuan: readonly Temuan[]): Temuan[] {
  const urut = daftarTemuan.toSorted((a, b) => rentang(a).start - rentang(b).start)
  const kalah: Temuan[] = []
  let terbuka: Temuan[] = []
  for (const temuan of urut) {
    terbuka = terbuka.filter(lain => rentang(lain).end > rentang(temuan).start)
    for (const lain of terbuka) {
      const selisih = peringkat(lain) - peringkat(temuan)
      if (selisih !== 0 && rentang(temuan).end > rentang(lain).start) kalah.push(selisih < 0 ? temuan : lain)
    }
    terbuka.push(temuan)
  }
  return kalah
}

/** Compares findings by their place in the source; those without a place come last. */
export function menurutLetak(a: Diagnostic, b: Diagnostic): number {
  const awal = (diagnostic: Diagnostic) => diagnostic.span?.start ?? Number.MAX_SAFE_INTEGER
  return awal(a) - awal(b) || (a.span?.end ?? 0) - (b.span?.end ?? 0)
}

/** One range, one finding: judul goes before nama, nama before istilah, all before ejaan. The rest in the order of the text. */
export function pilihSatu(daftarTemuan: readonly Temuan[]): Diagnostic[] {
  const mata = daftarTemuan.filter(temuan => peringkat(temuan) >= 0)
  const menurutTeks = mungkinBertindih(mata)
  const kalah = new Set([...menurutTeks.values()].flatMap(daftarKalah))
  const hasil: Diagnostic[] = []
  for (const temuan of daftarTemuan) if (!kalah.has(temuan)) hasil.push(temuan.diagnostic)
  return hasil.sort(menurutLetak)
}

/** Findings that can overlap at all: those with a source together, the others by their text. */
const mungkinBertindih = (daftarTemuan: readonly Temuan[]): Map<unknown, Temuan[]> =>
  kelompokkan<unknown, Temuan>(daftarTemuan, ({ diagnostic, teks }) => (diagnostic.span ? 'sumber' : teks))
