import type { Diagnostic } from '@perkada/core'
import type { Temuan } from './jalankan.ts'

/** Stems whose findings speak about letters: where two see the same ones, the earlier stem explains more. */
const urutanMata = ['judul', 'nama', 'istilah', 'ejaan']
const peringkat = (id: string) => urutanMata.findIndex(mata => id.startsWith(`${mata}-`))

const bertindih = (a: Temuan, b: Temuan): boolean => {
  const [x, y] = [a.diagnostic.span, b.diagnostic.span]
  if (x && y) return x.start < y.end && y.start < x.end
  return !x && !y && a.teks !== undefined && a.teks === b.teks && a.start < b.end && b.start < a.end
}

/** Compares findings by their place in the source; those without a place come last. */
export function menurutLetak(a: Diagnostic, b: Diagnostic): number {
  const awal = (diagnostic: Diagnostic) => diagnostic.span?.start ?? Number.MAX_SAFE_INTEGER
  return awal(a) - awal(b) || (a.span?.end ?? 0) - (b.span?.end ?? 0)
}

/** One range, one finding: judul goes before nama, nama before istilah, istilah before ejaan. The rest in the order of the text. */
export function pilihSatu(daftarTemuan: readonly Temuan[]): Diagnostic[] {
  const mata = daftarTemuan.filter(temuan => peringkat(temuan.diagnostic.rule) >= 0)
  const kalah = new Set(
    mata.filter(temuan =>
      mata.some(lain => peringkat(lain.diagnostic.rule) < peringkat(temuan.diagnostic.rule) && bertindih(lain, temuan)),
    ),
  )
  return daftarTemuan
    .filter(temuan => !kalah.has(temuan))
    .map(temuan => temuan.diagnostic)
    .sort(menurutLetak)
}
