import { naskahContoh } from '../../naskah-contoh.ts'
import { defineRule } from '../../rule.ts'
import { visitorAlinea } from '../../visitor-alinea.ts'

const contoh = (isi: string) => naskahContoh({ isi: `Pasal 1\n\n${isi}` })
const BENAR = contoh('Ketentuan lebih lanjut mengenai tata cara rapat diatur dengan Keputusan Bupati.')

const blangko =
  /\b(?:hal(?:-hal)?|segala sesuatu|ketentuan(?:-ketentuan)?|sesuatu)(?: lain(?:nya)?)?(?: yang)? belum (?:cukup |jelas |sempat |lengkap )?(?:diatur|ditetapkan|tercantum|dimuat)\b/i
const dilimpahkan =
  /(?:akan )?(?:diatur|ditetapkan)(?: lebih lanjut| kemudian| tersendiri)?\s?(?:dengan|dalam|oleh|kemudian|tersendiri|lebih|[.;]|$)/

/** Where a sentence leaves to another instrument what has not been regulated. */
function cariBlangko(isi: string): { readonly start: number; readonly end: number } | undefined {
  const cocok = blangko.exec(isi)
  const end = cocok ? cocok.index + cocok[0].length : 0
  return cocok && cocok.index <= 40 && dilimpahkan.test(isi.slice(end)) ? { start: cocok.index, end } : undefined
}

/** A sentence that delegasi-blangko tells: what else is wrong with its delegation goes with it. */
export const isBlangko = (isi: string): boolean => isi.includes('belum') && cariBlangko(isi) !== undefined

/** Whatever has not been regulated is left to another instrument. */
export const delegasiBlangko = defineRule({
  id: 'delegasi-blangko',
  summary: 'Pendelegasian tidak bersifat blangko (“hal-hal yang belum diatur …”).',
  sources: [{ kode: 'A', butir: '210' }],
  severity: 'galat',
  fix: 'none',
  examples: () => ({
    invalid: [
      {
        pedoman: ['DLG-04'],
        salah: contoh('«Hal-hal yang belum diatur» dalam Peraturan Bupati ini diatur lebih lanjut dengan Keputusan Bupati.'),
        benar: BENAR,
      },
    ],
    valid: [BENAR, contoh('Hal-hal yang belum diatur dalam Peraturan Bupati ini berpedoman pada Peraturan Menteri.')],
  }),
  create: context => {
    const { report } = context
    return visitorAlinea(context, ['belum'], teks => {
      const letak = cariBlangko(teks.isi)
      if (!letak) return
      report(
        { teks, ...letak },
        'Ini delegasi blangko, yang tidak boleh ada (butir 210 Lampiran II UU 12/2011). Sebut materi tertentu yang didelegasikan, atau hapus ketentuannya.',
      )
    })
  },
})
