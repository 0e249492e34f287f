import { defineRule } from '../../rule.ts'
import { contohPenjelasan } from './contoh-penjelasan.ts'

const BENAR = contohPenjelasan({})
const tajuk = /^(?:([A-Z0-9]{1,3})[.)]? ?)?(?:PENJELASAN )?(UMUM|PASAL DEMI PASAL)(?=$|[ .:])/
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
  fix: 'none',
  examples: {
    invalid: [
      {
        pedoman: ['PJL-03'],
        salah: contohPenjelasan({ umum: '«A. UMUM»\n\nTata kerja perlu ditata.\n\n«B. PASAL DEMI PASAL»' }),
        benar: BENAR,
      },
      { pedoman: ['PJL-04'], salah: contohPenjelasan({ pasal: '«Pasal 1 sampai dengan Pasal 3»\n\nCukup jelas.' }), benar: BENAR },
    ],
    valid: [BENAR],
  },
  create: ({ report, derau, tahun }) => ({
    alinea({ teks }, { ruas }) {
      if (derau || ruas !== 'penjelasan') return
      const kepala = tajuk.exec(teks.isi)
      if (kepala?.[2] && kepala[1] !== baku[kepala[2]])
        report(
          { teks, start: 0, end: kepala[0].length },
          `Bagian penjelasan ini berjudul “${baku[kepala[2]]}. ${kepala[2]}” (butir 182 Lampiran II UU 12/2011).`,
          {
            severity: tahun < 2011 ? 'saran' : 'peringatan',
          },
        )
    },
    penjelasan({ isi }) {
      const daftarSpan = isi.flatMap(satuan => (!derau && satuan.tipe === 'pasal' && satuan.nomor.span ? [satuan.nomor.span] : []))
      for (const [i, span] of daftarSpan.entries())
        if (daftarSpan[i - 1]?.start !== span.start && daftarSpan[i + 1]?.start === span.start)
          report(
            { span },
            'Penjelasan pasal demi pasal tidak digabungkan, walaupun beberapa pasal berurutan cukup jelas (butir 188 Lampiran II UU 12/2011). Tulis satu per satu.',
          )
    },
  }),
})
