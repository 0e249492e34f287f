import type { Rule } from '../rule.ts'
import { uraikanAturan } from './uraian-aturan.ts'

const SETELAN = 'perkada.config.yaml'

/** The documentation page of a rule in Markdown. */
export function halamanAturan(rule: Rule): string {
  const { id, apa, sifat, dasar, salah, benar, abaikan } = uraikanAturan(rule)
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
    '## Mendiamkan',
    '',
    `Di satu tempat, dengan alasan: \`${abaikan}\` sebelum satuannya atau di akhir barisnya. Di semua naskah: \`rules: { ${id}: mati }\` dalam \`${SETELAN}\`.`,
    '',
  ].join('\n')
}

/** What `perkada-lint explain` prints. */
export function jelaskanAturan(rule: Rule): string {
  const { id, apa, sifat, dasar, salah, benar, abaikan } = uraikanAturan(rule)
  const masuk = (baris: readonly string[]) => baris.map(isi => `  ${isi}`)
  return [
    `${id} (${sifat.join('; ')})`,
    '',
    ...masuk([apa]),
    '',
    'Mengapa',
    ...masuk(dasar),
    '',
    'Salah («» mengapit yang dilaporkan)',
    ...masuk(salah),
    '',
    'Benar',
    ...masuk(benar),
    '',
    'Mendiamkan',
    ...masuk([
      `${abaikan}  di satu tempat: sebelum satuannya atau di akhir barisnya`,
      `rules: { ${id}: mati }  di semua naskah: dalam ${SETELAN}`,
    ]),
    '',
  ].join('\n')
}
