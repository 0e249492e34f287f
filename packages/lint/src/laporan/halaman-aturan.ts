import { bacaContoh } from '../contoh.ts'
import { lint } from '../lint.ts'
import type { Rule } from '../rule.ts'
import { uraikanAturan } from './uraian-aturan.ts'

const SETELAN = 'perkada.config.yaml'

/** The documentation page of a rule in Markdown. */
export function halamanAturan(rule: Rule): string {
  const { id, apa, sifat, dasar, isi, salah, benar, abaikan, pilihan } = uraikanAturan(rule)
  return [
    `# ${id}`,
    '',
    apa,
    '',
    `${sifat.join(' · ')}.`,
    '',
    '## Dasar',
    '',
    ...dasar.map(satu => `- ${satu}`),
    '',
    ...(isi.length ? ['Yang diperiksa:', '', ...isi.map(satu => `- ${satu}`), ''] : []),
    '## Salah',
    '',
    '````text',
    ...salah,
    '````',
    '',
    '## Benar',
    '',
    '````text',
    ...benar,
    '````',
    '',
    ...(pilihan.length
      ? [
          '## Pilihan',
          '',
          ...pilihan.map(satu => `- ${satu}`),
          '',
          `Ditulis \`rules: { ${id}: { … } }\`, atau bersama tingkatnya \`rules: { ${id}: [saran, { … }] }\`.`,
          '',
        ]
      : []),
    '## Mendiamkan',
    '',
    `Di satu tempat, dengan alasan: \`${abaikan}\` sebelum satuannya atau di akhir barisnya. Di semua naskah: \`rules: { ${id}: mati }\` dalam \`${SETELAN}\`.`,
    '',
  ].join('\n')
}

/** What the rule says of its first example, as a report says it. */
function laporanContoh(rule: Rule): string[] {
  const [contoh = ''] = rule.examples().invalid
  const { source } = bacaContoh(typeof contoh === 'string' ? contoh : contoh.salah)
  const temuan = lint(source).diagnostics.filter(satu => satu.rule === rule.id)
  return [...new Set(temuan.map(({ severity, message }) => `${severity}: ${message}`))]
}

/** What `perkada-lint explain` prints. */
export function jelaskanAturan(rule: Rule): string {
  const { id, apa, sifat, dasar, isi, salah, benar, abaikan, pilihan } = uraikanAturan(rule)
  const masuk = (baris: readonly string[]) => baris.map(satu => `  ${satu}`)
  return [
    `${id} (${sifat.join('; ')})`,
    '',
    ...masuk([apa]),
    '',
    'Mengapa',
    ...masuk(dasar),
    ...masuk(isi.map(satu => `- ${satu}`)),
    '',
    'Salah («» mengapit yang dilaporkan)',
    ...masuk(salah),
    '',
    'Yang dilaporkan',
    ...masuk(laporanContoh(rule)),
    '',
    'Benar',
    ...masuk(benar),
    '',
    ...(pilihan.length
      ? [`Pilihan (rules: { ${id}: { … } } dalam ${SETELAN})`, ...masuk(pilihan.map(satu => satu.replaceAll('`', ''))), '']
      : []),
    'Mendiamkan',
    ...masuk([
      `${abaikan}  di satu tempat: sebelum satuannya atau di akhir barisnya`,
      `rules: { ${id}: mati }  di semua naskah: dalam ${SETELAN}`,
    ]),
    '',
  ].join('\n')
}
