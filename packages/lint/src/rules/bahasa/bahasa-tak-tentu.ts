import { defineRule } from '../../rule.ts'
import { contohPasal1 as contoh, type Frasa, visitorFrasa } from './frasa.ts'

const pesan = (tertulis: string): string =>
  `“${tertulis}” tidak menentukan apa pun (butir 245 Lampiran II UU 12/2011). Sebutkan apa saja, berapa, atau siapa yang dimaksud.`

const daftarFrasa: readonly Frasa[] = [
  {
    pemicu: ['lain', 'sebagainya', 'seterusnya'],
    pola: /\bdan (?:lain-lain|sebagainya|seterusnya)\b/g,
    pesan,
    kecuali: (_, sesudah) => !/^\s*(?:[.;,)]|$)/.test(sesudah),
  },
  {
    pemicu: ['secukupnya', 'seperlunya', 'sedapat', 'seyogianya', 'seyogyanya', 'sebaiknya', 'sewajarnya'],
    pola: /\b(?:secukupnya|seperlunya|sedapat mungkin|seyogianya|seyogyanya|sebaiknya|sewajarnya)\b/gi,
    pesan,
  },
  { pemicu: ['diharapkan'], pola: /\bdiharapkan (?=dapat|untuk|agar|mampu)/gi, pesan: tertulis => pesan(tertulis.trim()) },
  { pemicu: ['diupayakan'], pola: /\bdiupayakan (?=agar|untuk)/gi, pesan: tertulis => pesan(tertulis.trim()) },
]

/** Words whose meaning is open (butir 245). */
export const bahasaTakTentu = defineRule({
  id: 'bahasa-tak-tentu',
  summary: 'Norma tidak memakai kata yang artinya tidak menentu: “dan lain-lain”, “secukupnya”, “sebaiknya”.',
  sources: [{ kode: 'A', butir: '245' }],
  severity: 'peringatan',
  fix: 'none',
  examples: {
    invalid: [
      {
        pedoman: ['BHS-06'],
        salah: contoh('Rapat «sebaiknya» dihadiri oleh camat, lurah, «dan lain-lain».'),
        benar: contoh('Rapat dihadiri oleh camat dan lurah.'),
      },
    ],
    valid: [contoh('Rapat membahas pajak dan lain-lain pendapatan yang sah serta hasil yang diharapkan.')],
  },
  create: context => visitorFrasa(context, daftarFrasa),
})
