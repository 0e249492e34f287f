import { nomorSerentang } from '../../fakta/tajuk-terlipat.ts'
import { defineRule } from '../../rule.ts'
import { contohPenjelasan } from './contoh-penjelasan.ts'
import { tajukGabungan } from './urutan-penjelasan.ts'

const BENAR = contohPenjelasan({})
const tajuk = /^(?:([A-Z0-9]{1,3})[.)]? ?)?(?:PENJELASAN )?(UMUM|PASAL DEMI PASAL)(?=$|[ .:])/
const DIGABUNG =
  'Penjelasan pasal demi pasal tidak digabungkan, walaupun beberapa pasal berurutan cukup jelas (butir 188 Lampiran II UU 12/2011). Tulis satu per satu.'
const baku: Readonly<Record<string, string>> = { UMUM: 'I', 'PASAL DEMI PASAL': 'II' }

/** Headings of the two parts of the explanation, and Pasal that are explained together: the reader gives them one heading. */
export const penjelasanBentuk = defineRule({
  id: 'penjelasan-bentuk',
  summary: 'Penjelasan terdiri atas “I. UMUM” dan “II. PASAL DEMI PASAL”, dan setiap pasal dijelaskan sendiri.',
  sources: [
    { kode: 'A', butir: '182' },
    { kode: 'A22', butir: '188' },
  ],
  severity: 'galat',
  fix: 'safe',
  examples: () => ({
    invalid: [
      {
        pedoman: ['PJL-03'],
        salah: contohPenjelasan({ umum: '«A. UMUM»\n\nTata kerja perlu ditata.\n\n«B. PASAL DEMI PASAL»' }),
        benar: BENAR,
      },
      { pedoman: ['PJL-04'], salah: contohPenjelasan({ pasal: '«Pasal 1 sampai dengan Pasal 3»\n\nCukup jelas.' }), benar: BENAR },
      contohPenjelasan({ pasal: 'Pasal 1\n\nCukup jelas.\n\n«Pasal 2 dan Pasal 3»\n\nCukup jelas.' }),
      contohPenjelasan({ pasal: 'Pasal 1\n\nCukup jelas.\n\n«Pasal 2, 3, dan 4»\n\nCukup jelas.' }),
      contohPenjelasan({ pasal: 'Pasal 1\n\n«Sudah jelas.»' }),
      contohPenjelasan({ pasal: 'Pasal 1\n\n«Cukup Jelas»' }),
      contohPenjelasan({ pasal: '«Pasal 1-3»\n\nCukup jelas.' }),
      contohPenjelasan({ pasal: 'Pasal 1\n\nCukup jelas.\n\n«Pasal 2 s/d Pasal 5» Cukup jelas.' }),
    ],
    valid: [
      BENAR,
      contohPenjelasan({ pasal: 'Pasal 1\n\nPasal 2 dan Pasal 3 berlaku bersama.' }),
      contohPenjelasan({ pasal: 'Pasal 1\n\nYang dimaksud dengan “rapat” adalah rapat menurut:\n\nPasal 2 dan Pasal 3.' }),
    ],
  }),
  create: ({ naskah, report, derau, tahun }) => {
    if (derau || !naskah.penjelasan) return {}
    return {
      alinea({ teks }, { ruas }) {
        if (ruas !== 'penjelasan') return
        const jelas = /^(?:cukup|sudah|telah) jelas\W{0,3}$/i.test(teks.isi)
        if (jelas && teks.isi.trim() !== 'Cukup jelas.')
          report(
            { teks },
            'Pasal atau ayat yang tidak memerlukan penjelasan diberi keterangan “Cukup jelas.” (butir 188 Lampiran II UU 12/2011). Tulis demikian, dengan titik.',
            { severity: 'peringatan', perbaikan: [{ letak: { teks, start: 0, end: teks.isi.length }, isi: 'Cukup jelas.' }] },
          )
        const kepala = tajuk.exec(teks.isi)
        if (kepala?.[2] && kepala[1] !== baku[kepala[2]])
          report(
            { teks, start: 0, end: kepala[0].length },
            `Judul bagian penjelasan ini tidak baku (butir 182 Lampiran II UU 12/2011). Tulis “${baku[kepala[2]]}. ${kepala[2]}”.`,
            {
              severity: tahun < 2011 ? 'saran' : 'peringatan',
            },
          )
      },
      deret(isi, { ruas }) {
        if (ruas !== 'penjelasan') return
        for (const [ke, satuan] of isi.entries()) {
          const gabungan = satuan.tipe === 'alinea' && tajukGabungan.exec(satuan.teks.isi)
          const sebelum = isi[ke - 1]
          if (gabungan && !(sebelum?.tipe === 'alinea' && sebelum.teks.isi.endsWith(':')))
            report({ teks: satuan.teks, start: 0, end: gabungan[0].length }, DIGABUNG)
        }
      },
      penjelasan({ isi }) {
        const daftarPasal = isi.filter(satuan => satuan.tipe === 'pasal')
        const bersama = daftarPasal.map(({ nomor, isi }, i) => {
          const lanjut = daftarPasal[i + 1]
          return lanjut !== undefined && isi.length === 0 && lanjut.nomor.span?.start === nomor.span?.start
        })
        for (const [i, { nomor }] of daftarPasal.entries())
          if ((bersama[i] && !bersama[i - 1]) || nomorSerentang(nomor.nilai).length > 1) report({ span: nomor.span }, DIGABUNG)
      },
    }
  },
})
