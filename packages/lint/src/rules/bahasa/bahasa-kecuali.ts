import { defineRule } from '../../rule.ts'
import { contohPasal1 as contoh, visitorFrasa } from './frasa.ts'

/** What is not included is said with "kecuali" (butir 257, 258). */
export const bahasaKecuali = defineRule({
  id: 'bahasa-kecuali',
  summary: 'Pengecualian dinyatakan dengan “kecuali”.',
  sources: [
    { kode: 'A', butir: '257' },
    { kode: 'A', butir: '258' },
  ],
  severity: 'peringatan',
  fix: 'none',
  examples: () => ({
    invalid: [
      {
        pedoman: ['BHS-16'],
        salah: contoh('Rapat dihadiri semua anggota, «terkecuali» ketua.'),
        benar: contoh('Rapat dihadiri semua anggota, kecuali ketua.'),
      },
    ],
    valid: [contoh('Rapat dihadiri semua anggota tanpa terkecuali.')],
  }),
  create: context =>
    visitorFrasa(context, [
      {
        pemicu: ['terkecuali'],
        pola: /\bterkecuali\b/gi,
        pesan: tertulis => `“${tertulis}”: makna tidak termasuk dinyatakan dengan “kecuali” (butir 257 Lampiran II UU 12/2011).`,
        kecuali: sebelum => /\b(?:tanpa|tak|tidak) $/i.test(sebelum),
      },
    ]),
})
