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
