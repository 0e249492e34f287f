import { defineRule } from '../../rule.ts'
import { contohPasal1 as contoh, type Frasa, visitorFrasa } from './frasa.ts'

const pesan = (tertulis: string): string =>
  `“${tertulis}” tidak menentukan apa pun (butir 245 Lampiran II UU 12/2011). Sebutkan apa saja, berapa, atau siapa yang dimaksud.`

/** A stretch or an area as a map gives it, never exact: "seluas kurang lebih 12 hektare". */
const hasilUkur = /\b(?:luas|luasnya|seluas|panjang|panjangnya|sepanjang) (?:adalah )?$/

const daftarFrasa: readonly Frasa[] = [
  {
    pemicu: ['lain', 'sebagainya', 'seterusnya', 'lainnya'],
    pola: /\bdan (?:lain-lain(?:nya)?|(?:lain )?sebagainya|seterusnya)\b/g,
    pesan,
    kecuali: (_, sesudah) => !/^\s*(?:[.;,)]|$)/.test(sesudah),
  },
  {
    pemicu: [
      'secukupnya',
      'seperlunya',
      'sedapat',
      'sebisa',
      'semaksimal',
      'seoptimal',
      'seyogianya',
      'seyogyanya',
      'sebaiknya',
      'sewajarnya',
    ],
    pola: /\b(?:secukupnya|seperlunya|(?:sedapat|sebisa|semaksimal|seoptimal) mungkin|seyogianya|seyogyanya|sebaiknya|sewajarnya)\b/gi,
    pesan,
  },
  {
    pemicu: ['diharapkan'],
    pola: /(?<!\byang )\bdiharapkan(?= (?:dapat|untuk|agar|mampu|me[mnlr][a-z]+)\b)/gi,
    pesan,
  },
  {
    pemicu: ['kurang lebih', 'lebih kurang'],
    pola: /\b(?:[Kk]urang lebih|[Ll]ebih kurang)(?= \d)/g,
    pesan: tertulis =>
      `“${tertulis}” tidak menentukan batas (butir 245 Lampiran II UU 12/2011). Tulis jumlah yang pasti, atau batasnya: “paling sedikit”, “paling lama”.`,
    kecuali: sebelum => hasilUkur.test(sebelum),
  },
  { pemicu: ['diupayakan'], pola: /\bdiupayakan (?=agar|untuk)/gi, pesan: tertulis => pesan(tertulis.trim()) },
]

/** Words whose meaning is open (butir 245). */
export const bahasaTakTentu = defineRule({
  id: 'bahasa-tak-tentu',
  summary: 'Norma tidak memakai kata yang artinya tidak menentu: “dan lain-lain”, “secukupnya”, “sebaiknya”.',
  sources: [{ kode: 'A', butir: '245' }],
  severity: 'peringatan',
  fix: 'none',
  examples: () => ({
    invalid: [
      {
        pedoman: ['BHS-06'],
        salah: contoh('Rapat «sebaiknya» dihadiri oleh camat, lurah, «dan lain-lain».'),
        benar: contoh('Rapat dihadiri oleh camat dan lurah.'),
      },
      contoh('Peserta «diharapkan» mencatat hasil rapat «semaksimal mungkin» dalam buku, papan tulis, «dan lain sebagainya».'),
      contoh('Rapat diadakan «kurang lebih» 3 (tiga) jam.'),
    ],
    valid: [
      contoh('Rapat membahas pajak dan lain-lain pendapatan yang sah serta hasil yang diharapkan mencakup seluruh warga.'),
      contoh('Zona lindung seluas kurang lebih 1.245,67 (seribu dua ratus empat puluh lima koma enam tujuh) hektare dirawat.'),
    ],
  }),
  create: context => visitorFrasa(context, daftarFrasa),
})
