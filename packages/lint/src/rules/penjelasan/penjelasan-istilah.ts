import { defineRule } from '../../rule.ts'
import { contohPenjelasan } from './contoh-penjelasan.ts'

const pasal = (isi: string) => contohPenjelasan({ pasal: `Pasal 1\n\n${isi}` })
const BENAR = pasal('Yang dimaksud dengan “rapat berkala” adalah rapat pada waktu yang tetap.')
const tanpaPetik = /(?<=Yang dimaksud dengan )(?!["“”„‘’'`*_«])[^"“”„‘’'`.;:]{2,80}?(?= (?:adalah|ialah|yaitu|meliputi) )/

/** A term is explained without quotation marks. */
export const penjelasanIstilah = defineRule({
  id: 'penjelasan-istilah',
  summary: 'Istilah yang dijelaskan ditulis di antara tanda petik.',
  sources: [{ kode: 'A', butir: '191' }],
  severity: 'peringatan',
  fix: 'none',
  examples: {
    invalid: [
      { pedoman: ['PJL-06'], salah: pasal('Yang dimaksud dengan «rapat berkala» adalah rapat pada waktu yang tetap.'), benar: BENAR },
    ],
    valid: [BENAR],
  },
  create: ({ naskah, report, derau, tahun }) => {
    if (derau || !naskah.penjelasan) return {}
    return {
      alinea({ teks }, { ruas }) {
        if (ruas !== 'penjelasan' || !teks.isi.includes('Yang dimaksud dengan ')) return
        const cocok = tanpaPetik.exec(teks.isi)
        if (cocok)
          report(
            { teks, start: cocok.index, end: cocok.index + cocok[0].length },
            'Istilah yang dijelaskan ditulis di antara tanda petik (butir 191 Lampiran II UU 12/2011).',
            {
              severity: tahun < 2011 ? 'saran' : 'peringatan',
            },
          )
      },
    }
  },
})
