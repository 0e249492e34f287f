import { naskahContoh } from '../../naskah-contoh.ts'
import { defineRule } from '../../rule.ts'

const contoh = (isi: string) => naskahContoh({ isi: `Pasal 1\n\n${isi}` })
const BENAR = contoh('Ketentuan lebih lanjut mengenai tata cara rapat diatur dengan Keputusan Bupati.')

const tanpaJenis =
  /\bdiatur (?:(?:lebih lanjut|lebih rinci) )?(?:kemudian|tersendiri|lebih lanjut|(?:dengan|dalam) (?:ketentuan|peraturan|aturan) (?:tersendiri|lain|tersebut))(?:$|[.;]|\s(?!(?:dengan|dalam|oleh|melalui|berdasarkan|pada|menurut|sesuai|di|secara|lebih)\b))/
const olehPejabat = /\bdiatur (?:lebih lanjut )?oleh (?:\p{Lu}[\p{L}/-]*(?: dan)? ?){1,8}[.;]?$/u

/** Power to regulate is handed on without the kind of instrument. */
export const delegasiJenis = defineRule({
  id: 'delegasi-jenis',
  summary: 'Pendelegasian menyebut jenis peraturan yang diberi delegasi.',
  sources: [{ kode: 'A', butir: '200' }],
  severity: 'galat',
  fix: 'none',
  examples: {
    invalid: [
      { pedoman: ['DLG-01'], salah: contoh('Tata cara rapat «diatur kemudian».'), benar: BENAR },
      { pedoman: ['DLG-01'], salah: contoh('Ketentuan mengenai tata cara rapat «diatur lebih lanjut oleh Kepala Dinas.»'), benar: BENAR },
    ],
    valid: [
      BENAR,
      contoh('Tata cara rapat diatur tersendiri dengan Peraturan Bupati.'),
      contoh('Rapat diatur oleh Kepala Dinas setiap bulan.'),
    ],
  },
  create: ({ report, derau, tahun }) => ({
    alinea({ teks }, { ruas, kutipan }) {
      if (derau || ruas !== 'batang-tubuh' || kutipan || !teks.isi.includes('diatur ')) return
      const tegas = tanpaJenis.exec(teks.isi)
      const cocok = tegas ?? (/lebih lanjut|^Ketentuan /.test(teks.isi) ? olehPejabat.exec(teks.isi) : null)
      if (!cocok || /\b(?:yang|telah|belum|sudah|tidak) (?:telah |belum )?$/.test(teks.isi.slice(0, cocok.index))) return
      const panjang = tegas ? cocok[0].replace(/[\s.;]+$/, '').length : cocok[0].length
      report(
        { teks, start: cocok.index, end: cocok.index + panjang },
        'Pendelegasian kewenangan mengatur menyebut dengan tegas ruang lingkup materi dan jenis peraturannya (butir 200 Lampiran II UU 12/2011). Sebut jenisnya, misalnya “diatur dengan Peraturan Bupati”.',
        { severity: tegas ? 'galat' : tahun < 2011 ? 'saran' : 'peringatan' },
      )
    },
  }),
})
