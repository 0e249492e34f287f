import { lint, rules } from '@perkada/lint'

const naskah = `PERATURAN BUPATI CONTOH
NOMOR 1 TAHUN 2024

TENTANG

TATA KERJA

Pasal 1

Rapat diadakan setiap bulan, dan membahas kerjasama.

Pasal 3

Hasil rapat sebagaimana dimaksud dalam Pasal 7 dicatat.
`

const { diagnostics } = lint(naskah, {
  rules: rules.filter(({ id }) => /^(?:acuan|ejaan|nomor)-/.test(id)),
  options: { 'ejaan-salah': { kata: ['uma'] } },
})

for (const { rule, severity, span, message, fix } of diagnostics) {
  const letak = span ? naskah.slice(span.start, span.end) : ''
  console.log(`${severity} ${rule} "${letak}": ${message}${fix ? ` [${fix.jenis}]` : ''}`)
}
