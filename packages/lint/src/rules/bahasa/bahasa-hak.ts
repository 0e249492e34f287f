import { defineRule } from '../../rule.ts'
import { contohPasal1 as contoh, visitorFrasa } from './frasa.ts'

/** Rights and powers have words of their own (butir 265, 266). */
export const bahasaHak = defineRule({
  id: 'bahasa-hak',
  summary: 'Hak dinyatakan dengan “berhak” dan kewenangan dengan “berwenang”.',
  sources: [
    { kode: 'A', butir: '265' },
    { kode: 'A', butir: '266' },
  ],
  severity: 'saran',
  fix: 'none',
  examples: () => ({
    invalid: [
      {
        pedoman: ['BHS-23'],
        salah: contoh('Ketua «mempunyai kewenangan untuk» menunda rapat dan anggota «mempunyai hak untuk» bertanya.'),
        benar: contoh('Ketua berwenang menunda rapat dan anggota berhak bertanya.'),
      },
    ],
    valid: [contoh('Ketua mempunyai tugas memimpin rapat dan berwenang menundanya.')],
  }),
  create: context =>
    visitorFrasa(context, [
      {
        pemicu: ['hak'],
        pola: /\b(?:mempunyai|memiliki) hak untuk\b/gi,
        pesan: tertulis => `“${tertulis}”: hak dinyatakan dengan “berhak” (butir 265 Lampiran II UU 12/2011).`,
      },
      {
        pemicu: ['kewenangan', 'wewenang'],
        pola: /\b(?:mempunyai|memiliki|diberikan|diberi) (?:kewenangan|wewenang) untuk\b/gi,
        pesan: tertulis => `“${tertulis}”: kewenangan dinyatakan dengan “berwenang” (butir 266 Lampiran II UU 12/2011).`,
      },
    ]),
})
