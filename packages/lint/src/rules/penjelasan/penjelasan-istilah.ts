import { defineRule } from '../../rule.ts'
import { contohPenjelasan } from './contoh-penjelasan.ts'

const pasal = (isi: string) => contohPenjelasan({ pasal: `Pasal 1\n\n${isi}` })
const BENAR = pasal('Yang dimaksud dengan “rapat berkala” adalah rapat pada waktu yang tetap.')
const PEMBUKA = 'Yang dimaksud dengan '
const petik = /^["“”„‘’'`*_«]/
const bukanIstilah = /["“”„‘’'`.;:]/
const ialah = / (?:adalah|ialah|yaitu|meliputi) /
const [TERPENDEK, TERPANJANG] = [2, 80]

/** The first term between "Yang dimaksud dengan" and "adalah" that no quotation mark opens. */
function cariTanpaPetik(isi: string): { start: number; end: number } | undefined {
  for (let at = isi.indexOf(PEMBUKA); at >= 0; at = isi.indexOf(PEMBUKA, at + 1)) {
    const start = at + PEMBUKA.length
    const ekor = isi.slice(start, start + TERPANJANG + ' meliputi '.length)
    const panjang = TERPENDEK + ekor.slice(TERPENDEK).search(ialah)
    if (panjang < TERPENDEK || panjang > TERPANJANG || petik.test(ekor) || bukanIstilah.test(ekor.slice(0, panjang))) continue
    return { start, end: start + panjang }
  }
  return undefined
}

/** A term is explained without quotation marks. */
export const penjelasanIstilah = defineRule({
  id: 'penjelasan-istilah',
  summary: 'Istilah yang dijelaskan ditulis di antara tanda petik.',
  sources: [{ kode: 'A', butir: '191' }],
  severity: 'peringatan',
  fix: 'none',
  examples: () => ({
    invalid: [
      { pedoman: ['PJL-06'], salah: pasal('Yang dimaksud dengan «rapat berkala» adalah rapat pada waktu yang tetap.'), benar: BENAR },
    ],
    valid: [BENAR],
  }),
  create: ({ naskah, report, derau, tahun }) => {
    if (derau || !naskah.penjelasan) return {}
    return {
      alinea({ teks }, { ruas }) {
        const letak = ruas === 'penjelasan' ? cariTanpaPetik(teks.isi) : undefined
        if (letak)
          report(
            { teks, ...letak },
            'Istilah yang dijelaskan ditulis di antara tanda petik (butir 191 Lampiran II UU 12/2011). Tambahkan tanda petiknya.',
            {
              severity: tahun < 2011 ? 'saran' : 'peringatan',
            },
          )
      },
    }
  },
})
