import { defineRule } from '../../rule.ts'
import { contohPasal1 as contoh, visitorFrasa } from './frasa.ts'

/** Suppositions are made with "jika", "apabila" or "dalam hal" (butir 260), without "maka" after them. */
export const bahasaPengandaian = defineRule({
  id: 'bahasa-pengandaian',
  summary: 'Pengandaian dinyatakan dengan “jika”, “apabila”, atau “dalam hal”, tanpa “maka”.',
  sources: [{ kode: 'A', butir: '260' }],
  severity: 'peringatan',
  fix: 'none',
  examples: () => ({
    invalid: [
      {
        pedoman: ['BHS-18'],
        salah: contoh('«Bilamana» ketua berhalangan, rapat dipimpin oleh sekretaris.'),
        benar: contoh('Apabila ketua berhalangan, rapat dipimpin oleh sekretaris.'),
      },
      {
        pedoman: ['BHS-20'],
        salah: contoh('Dalam hal ketua berhalangan, «maka» rapat dipimpin oleh sekretaris.'),
        benar: contoh('Dalam hal ketua berhalangan, rapat dipimpin oleh sekretaris.'),
      },
      contoh('Dalam hal ketua berhalangan «maka» rapat dipimpin oleh sekretaris.'),
      contoh('«Seandainya» ketua berhalangan, rapat ditunda.'),
    ],
    valid: [contoh('Jika ketua berhalangan, rapat ditunda. Dalam hal hasil rapat, apa bila perlu, dicatat.')],
  }),
  create: context =>
    visitorFrasa(context, [
      {
        pemicu: ['bila', 'bilamana', 'kalau', 'manakala', 'jikalau', 'seandainya', 'andaikata'],
        pola: /\b(?:bila|bilamana|kalau|manakala|jikalau|seandainya|andaikata)\b/gi,
        pesan: tertulis =>
          `“${tertulis}”: pengandaian dinyatakan dengan “jika” (sebab-akibat), “apabila” (sebab-akibat yang mengandung waktu), atau “dalam hal” (keadaan yang mungkin terjadi) (butir 260 Lampiran II UU 12/2011).`,
        kecuali: (sebelum, sesudah) => /\bapa $/i.test(sebelum) || /^-/.test(sesudah) || /-$/.test(sebelum),
      },
      {
        pemicu: ['maka'],
        pola: /\bmaka\b/g,
        pesan: () =>
          'Sesudah “Dalam hal …,” tidak perlu “maka”: contoh butir 260 Lampiran II UU 12/2011 langsung menyebut akibatnya. Hapus “maka”.',
        kecuali: (sebelum, _sesudah, depan) => !sebelum.endsWith(' ') || !depan.startsWith('Dalam hal ') || /[.;:]/.test(depan),
      },
    ]),
})
