import { defineRule } from '../../rule.ts'
import { contohPasal1 as contoh, type Frasa, visitorFrasa } from './frasa.ts'

const pasangan: readonly (readonly [pemicu: string, pola: RegExp, ganti: string])[] = [
  ['rangka', /\bdalam rangka untuk\b/gi, 'untuk” atau “dalam rangka'],
  ['supaya', /\bagar supaya\b/gi, 'agar” atau “supaya'],
  ['merupakan', /\b(?:adalah merupakan|merupakan adalah)\b/gi, 'adalah” atau “merupakan'],
  ['disebabkan', /\bdisebabkan karena\b/gi, 'disebabkan oleh” atau “karena'],
  ['demi', /\bdemi untuk\b/gi, 'demi” atau “untuk'],
  ['guna', /\bguna untuk\b/gi, 'guna” atau “untuk'],
  ['bertujuan', /\bbertujuan untuk dapat\b/gi, 'bertujuan'],
  ['misalnya contohnya', /\b(?:seperti|misalnya|contohnya) (?:misalnya|seperti)\b/gi, 'seperti” atau “misalnya'],
  ['saling', /\bsaling satu sama lain\b/gi, 'saling” atau “satu sama lain'],
  ['naik', /\bnaik ke atas\b/gi, 'naik'],
  ['wajib', /\b(?:wajib harus|harus wajib)\b/gi, 'wajib” atau “harus'],
  ['dapat', /\bdapat (?:diperbolehkan|diperkenankan|bisa)\b/gi, 'dapat'],
  ['hanya', /\bhanya [a-z]{3,20} saja\b/gi, 'hanya” atau “saja'],
  ['sejak', /\bsejak dari\b/gi, 'sejak” atau “dari'],
]

const daftarFrasa: readonly Frasa[] = pasangan.map(([pemicu, pola, ganti]) => ({
  pemicu: pemicu.split(' '),
  pola,
  pesan: tertulis => `“${tertulis}” memakai dua kata untuk satu arti (butir 243 huruf b Lampiran II UU 12/2011). Cukup “${ganti}”.`,
}))

/** Two words where one says it (butir 243.b). */
export const bahasaBoros = defineRule({
  id: 'bahasa-boros',
  summary: 'Bahasa peraturan hemat: satu arti cukup satu kata.',
  sources: [{ kode: 'A', butir: '243.b' }],
  severity: 'saran',
  fix: 'none',
  examples: () => ({
    invalid: [
      {
        pedoman: ['BHS-05'],
        salah: contoh('Tim dibentuk «dalam rangka untuk» membantu Bupati «agar supaya» rapat tertib.'),
        benar: contoh('Tim dibentuk untuk membantu Bupati agar rapat tertib.'),
      },
      contoh('Camat «wajib harus» hadir.'),
    ],
    valid: [contoh('Tim dibentuk dalam rangka koordinasi untuk membantu Bupati.')],
  }),
  create: context =>
    visitorFrasa(
      context,
      daftarFrasa,
      ({ ruas }, peran) => ['menimbang', 'batang-tubuh', 'penjelasan'].includes(ruas) && peran === 'alinea',
    ),
})
