import { defineRule } from '../../rule.ts'
import { contohPasal1 as contoh, type Frasa, visitorFrasa } from './frasa.ts'

const pasangan: readonly (readonly [RegExp, string])[] = [
  [/\bdalam rangka untuk\b/gi, 'untuk" atau "dalam rangka'],
  [/\bagar supaya\b/gi, 'agar" atau "supaya'],
  [/\b(?:adalah merupakan|merupakan adalah)\b/gi, 'adalah" atau "merupakan'],
  [/\bdisebabkan karena\b/gi, 'disebabkan oleh" atau "karena'],
  [/\bdemi untuk\b/gi, 'demi" atau "untuk'],
  [/\bguna untuk\b/gi, 'guna" atau "untuk'],
  [/\bbertujuan untuk dapat\b/gi, 'bertujuan'],
  [/\b(?:seperti|misalnya|contohnya) (?:misalnya|seperti)\b/gi, 'seperti" atau "misalnya'],
  [/\bsaling satu sama lain\b/gi, 'saling" atau "satu sama lain'],
  [/\bnaik ke atas\b/gi, 'naik'],
  [/\bsejak dari\b/gi, 'sejak" atau "dari'],
]

const daftarFrasa: readonly Frasa[] = pasangan.map(([pola, ganti]) => ({
  pola,
  pesan: tertulis => `"${tertulis}" memakai dua kata untuk satu arti (butir 243 huruf b Lampiran II UU 12/2011). Cukup "${ganti}".`,
}))

/** Two words where one says it (butir 243.b). */
export const bahasaBoros = defineRule({
  id: 'bahasa-boros',
  summary: 'Bahasa peraturan hemat: satu arti cukup satu kata.',
  sources: [{ kode: 'A', butir: '243.b' }],
  severity: 'saran',
  fix: 'none',
  examples: {
    invalid: [
      {
        pedoman: ['BHS-05'],
        salah: contoh('Tim dibentuk «dalam rangka untuk» membantu Bupati «agar supaya» rapat tertib.'),
        benar: contoh('Tim dibentuk untuk membantu Bupati agar rapat tertib.'),
      },
    ],
    valid: [contoh('Tim dibentuk dalam rangka koordinasi untuk membantu Bupati.')],
  },
  create: context =>
    visitorFrasa(
      context,
      daftarFrasa,
      ({ ruas }, peran) => ['menimbang', 'batang-tubuh', 'penjelasan'].includes(ruas) && peran === 'alinea',
    ),
})
