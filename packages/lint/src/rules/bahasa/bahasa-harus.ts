import { defineRule } from '../../rule.ts'
import { contohPasal1 as contoh, visitorFrasa } from './frasa.ts'

/** Conditions are laid down with "harus", duties with "wajib" (butir 268, 269). */
export const bahasaHarus = defineRule({
  id: 'bahasa-harus',
  summary: 'Kewajiban dinyatakan dengan “wajib” dan persyaratan dengan “harus”, bukan “diwajibkan” atau “diharuskan”.',
  sources: [
    { kode: 'A', butir: '268' },
    { kode: 'A', butir: '269' },
  ],
  severity: 'peringatan',
  fix: 'none',
  examples: () => ({
    invalid: [
      {
        pedoman: ['BHS-25'],
        salah: contoh('Setiap anggota «diharuskan» menghadiri rapat.'),
        benar: contoh('Setiap anggota harus menghadiri rapat.'),
      },
    ],
    valid: [
      contoh('Dokumen yang diwajibkan disimpan oleh sekretaris.'),
      contoh('Wajib Lapor adalah badan yang menurut ketentuan peraturan perundang-undangan perpajakan diwajibkan melapor.'),
    ],
  }),
  create: context =>
    visitorFrasa(context, [
      {
        pemicu: ['diwajibkan', 'diharuskan'],
        pola: /\b(?:diwajibkan|diharuskan)\b/gi,
        pesan: tertulis =>
          `“${tertulis}”: kewajiban dinyatakan dengan “wajib” (butir 268), syarat dengan “harus” (butir 269 Lampiran II UU 12/2011). Tulis ${tertulis.toLowerCase() === 'diwajibkan' ? '“wajib”, atau “harus” jika yang dimaksud syarat' : '“harus”, atau “wajib” jika yang dimaksud kewajiban'}.`,
        kecuali: (sebelum, sesudah) =>
          /\b(?:yang|sebagaimana|telah|tidak|dapat) $/i.test(sebelum) ||
          /[Uu]ndang(?:an)?(?: [a-z]+){0,3} $/.test(sebelum) ||
          /^ (?:oleh|menurut|dalam)\b/.test(sesudah),
      },
    ]),
})
