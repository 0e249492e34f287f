import { defineRule } from '../../rule.ts'
import { contohPerubahan } from './contoh-perubahan.ts'

const ubah = (kalimat: string) => contohPerubahan({ daftar: `1. ${kalimat}\n\n2. Pasal 9 dihapus.` })
const SISIP =
  'Di antara Pasal 5 dan Pasal 6 disisipkan 1 (satu) pasal, yakni Pasal 5A sehingga berbunyi sebagai berikut:\n\n> Pasal 5A\n>\n> Rapat dicatat.'
const AYAT =
  'Di antara ayat (1) dan ayat (2) Pasal 5 disisipkan 1 (satu) ayat, yakni ayat (1a) sehingga Pasal 5 berbunyi sebagai berikut:\n\n> Pasal 5\n>\n> (1) Rapat dibuka.\n>\n> (1a) Rapat dicatat.\n>\n> (2) Rapat ditutup.'
const TAMBAH =
  'Setelah Pasal 8 ditambahkan 1 (satu) pasal, yakni Pasal 9 sehingga berbunyi sebagai berikut:\n\n> Pasal 9\n>\n> Rapat dicatat.'

interface Salah {
  readonly pola: RegExp
  readonly butir: string
  readonly pesan: string
  /** A matter of wording, not of the number of the new unit. */
  readonly ringan?: true
}

const daftarSalah: readonly Salah[] = [
  { pola: /\bdisisipi\b/, butir: '234', pesan: 'tulis “disisipkan”', ringan: true },
  {
    pola: /\bdisisipkan (?:\d{1,2}|[a-z]{3,12}) (?:bab|bagian|paragraf|pasal|ayat|huruf|angka)\b/i,
    butir: '234',
    pesan: 'banyaknya ditulis dengan angka dan huruf: “disisipkan 1 (satu) pasal, yakni …”',
    ringan: true,
  },
  {
    pola: /\b(?:yakni|yaitu) Pasal \d{1,3}\s?[a-z]\b(?! dan)/,
    butir: '234',
    pesan: 'pasal sisipan ditandai dengan huruf kapital: “Pasal 5A”',
  },
  { pola: /\b(?:yakni|yaitu) (?:BAB|Bab) [IVXL]+\s?[a-z]\b/, butir: '234', pesan: 'bab sisipan ditandai dengan huruf kapital: “BAB IXA”' },
  { pola: /\b(?:yakni|yaitu) ayat \(\d{1,2}\s?[A-Z]\)/, butir: '235', pesan: 'ayat sisipan ditandai dengan huruf kecil: “ayat (1a)”' },
  {
    pola: /^(?:Sesudah|Setelah) (?:Bab|BAB|Bagian|Paragraf|Pasal) [^.:;]{1,60}? ditambah(?= |:)/,
    butir: '234a',
    pesan: 'tulis “ditambahkan 1 (satu) …, yakni … sehingga berbunyi sebagai berikut:”',
    ringan: true,
  },
  {
    pola: /^Ditambahkan (?:\d{1,2} \([A-Za-zÀ-ɏ]+\) )?(?:bab|bagian|paragraf|pasal)(?: baru)?(?= setelah| sesudah)/iu,
    butir: '234a',
    pesan: 'tulis “Setelah … ditambahkan 1 (satu) …, yakni …”',
    ringan: true,
  },
]

/** Butir 234a is of 2022. */
const TAHUN_TAMBAHAN = 2022

/** The sentences that insert or add units in an amending regulation. */
export const perubahanSisipan = defineRule({
  id: 'perubahan-sisipan',
  summary:
    'Sisipan berbunyi “Di antara … dan … disisipkan 1 (satu) …, yakni …”; pasal sisipan berhuruf kapital, ayat sisipan berhuruf kecil.',
  sources: [
    { kode: 'A', butir: '234' },
    { kode: 'A', butir: '235' },
    { kode: 'A22', butir: '234a' },
  ],
  severity: 'galat',
  fix: 'none',
  examples: {
    invalid: [
      { pedoman: ['PBH-06'], salah: ubah(SISIP.replace('yakni Pasal 5A', '«yakni Pasal 5a»')), benar: ubah(SISIP) },
      {
        pedoman: ['PBH-07'],
        salah: ubah(TAMBAH.replace('Setelah Pasal 8 ditambahkan', '«Setelah Pasal 8 ditambah»')),
        benar: ubah(TAMBAH),
      },
      { pedoman: ['PBH-08'], salah: ubah(AYAT.replace('yakni ayat (1a)', '«yakni ayat (1A)»')), benar: ubah(AYAT) },
    ],
    valid: [ubah(SISIP), ubah(AYAT), ubah(TAMBAH)],
  },
  create: ({ naskah, report, derau, tahun }) => {
    if (derau || !naskah.sifat.perubahan) return {}
    return {
      alinea({ teks }, { ruas, kutipan }) {
        if (kutipan || ruas !== 'batang-tubuh' || !/disisip|ditambah/i.test(teks.isi)) return
        for (const { pola, butir, pesan, ringan } of daftarSalah) {
          const cocok = pola.exec(teks.isi)
          if (!cocok || (butir === '234a' && tahun < TAHUN_TAMBAHAN)) continue
          report(
            { teks, start: cocok.index, end: cocok.index + cocok[0].length },
            `“${cocok[0]}”: ${pesan} (butir ${butir} Lampiran II UU 12/2011).`,
            {
              severity: ringan ? (tahun < 2011 ? 'saran' : 'peringatan') : 'galat',
            },
          )
        }
      },
    }
  },
})
