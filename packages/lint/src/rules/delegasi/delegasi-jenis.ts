import { naskahContoh } from '../../naskah-contoh.ts'
import { defineRule } from '../../rule.ts'
import { visitorAlinea } from '../../visitor-alinea.ts'
import { isBlangko } from './delegasi-blangko.ts'

const contoh = (isi: string) => naskahContoh({ isi: `Pasal 1\n\n${isi}` })
const BENAR = contoh('Ketentuan lebih lanjut mengenai tata cara rapat diatur dengan Keputusan Bupati.')

const tanpaJenis =
  /\bdiatur (?:(?:lebih lanjut|lebih rinci) )?(?:kemudian|tersendiri|lebih lanjut|(?:dengan|dalam) (?:ketentuan|peraturan|aturan) (?:tersendiri|lain|tersebut))(?:$|[.;]|\s(?!(?:dengan|dalam|oleh|melalui|berdasarkan|pada|menurut|sesuai|di|secara|lebih)\b))/

/** "diatur lebih lanjut oleh Kepala Dinas." at the end of a sentence: an officer and no kind of instrument. */
function cariPejabat(isi: string): { start: number; end: number } | undefined {
  const cocok = /\bdiatur (?:lebih lanjut )?oleh /.exec(isi)
  if (!cocok || !/lebih lanjut|^Ketentuan /.test(isi)) return undefined
  const pejabat = isi.slice(cocok.index + cocok[0].length)
  const kata = pejabat.replace(/[.;]$/, '').split(' ')
  return kata.length < 12 && kata.every(satu => satu === 'dan' || /^[A-ZÀ-Þ]/u.test(satu))
    ? { start: cocok.index, end: isi.length }
    : undefined
}

/** Power to regulate is handed on without the kind of instrument. */
export const delegasiJenis = defineRule({
  id: 'delegasi-jenis',
  summary: 'Pendelegasian menyebut jenis peraturan yang diberi delegasi.',
  sources: [{ kode: 'A', butir: '200' }],
  severity: 'galat',
  fix: 'none',
  examples: () => ({
    invalid: [
      { pedoman: ['DLG-01'], salah: contoh('Tata cara rapat «diatur kemudian».'), benar: BENAR },
      { pedoman: ['DLG-01'], salah: contoh('Ketentuan mengenai tata cara rapat «diatur lebih lanjut oleh Kepala Dinas.»'), benar: BENAR },
    ],
    valid: [
      BENAR,
      contoh('Tata cara rapat diatur tersendiri dengan Peraturan Bupati.'),
      contoh('Rapat diatur oleh Kepala Dinas setiap bulan.'),
      contoh('Hal-hal yang belum diatur dalam Peraturan Bupati ini akan diatur kemudian.'),
    ],
  }),
  create: context => {
    const { report, tahun } = context
    return visitorAlinea(context, ['diatur'], teks => {
      const tegas = tanpaJenis.exec(teks.isi)
      const frasa = tegas?.[0].trimEnd() ?? ''
      const letak = tegas
        ? { start: tegas.index, end: tegas.index + (/[.;]$/.test(frasa) ? frasa.length - 1 : frasa.length) }
        : cariPejabat(teks.isi)
      if (!letak || isBlangko(teks.isi) || /\b(?:yang|telah|belum|sudah|tidak) (?:telah |belum )?$/.test(teks.isi.slice(0, letak.start)))
        return
      report(
        { teks, ...letak },
        'Pendelegasian kewenangan mengatur menyebut dengan tegas ruang lingkup materi dan jenis peraturannya (butir 200 Lampiran II UU 12/2011). Sebut jenisnya, misalnya “diatur dengan Peraturan Bupati”.',
        { severity: tegas ? 'galat' : tahun < 2011 ? 'saran' : 'peringatan' },
      )
    })
  },
})
