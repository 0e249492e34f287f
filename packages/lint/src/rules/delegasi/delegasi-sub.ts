import { cariJenis } from '@perkada/core'
import { naskahContoh } from '../../naskah-contoh.ts'
import { defineRule } from '../../rule.ts'
import { visitorAlinea } from '../../visitor-alinea.ts'

const contoh = (isi: string) => naskahContoh({ isi: `Pasal 1\n\n${isi}` })
const BENAR = contoh('Ketentuan lebih lanjut mengenai tata cara rapat diatur dengan Keputusan Bupati.')
const sub =
  /\bdiatur (?:lebih lanjut )?(?:dengan|dalam|melalui) ((?:Peraturan|Keputusan|Surat Edaran|Petunjuk Teknis)(?: oleh)? (?:Kepala|Direktur|Camat|Sekretaris Daerah|Asisten|Lurah)(?! Daerah)[A-Za-zÀ-ɏ ]{0,60}[A-Za-zÀ-ɏ])/u

/** A regional head hands on to an office what was handed to him. */
export const delegasiSub = defineRule({
  id: 'delegasi-sub',
  summary: 'Kewenangan yang didelegasikan kepada kepala daerah tidak didelegasikan lagi kepada pejabat di bawahnya.',
  sources: [{ kode: 'A', butir: '212' }],
  severity: 'peringatan',
  fix: 'none',
  examples: {
    invalid: [
      {
        pedoman: ['DLG-06'],
        salah: contoh('Ketentuan lebih lanjut mengenai tata cara rapat diatur dengan «Peraturan Kepala Dinas».'),
        benar: BENAR,
      },
    ],
    valid: [BENAR, contoh('Ketentuan lebih lanjut mengenai rapat diatur dengan Peraturan Kepala Daerah.')],
  },
  create: context => {
    const { identitas, report } = context
    return visitorAlinea(context, ['diatur'], teks => {
      if (!cariJenis(identitas.jenis)?.perkada) return
      const cocok = sub.exec(teks.isi)
      if (!cocok?.[1]) return
      const start = cocok.index + cocok[0].length - cocok[1].length
      report(
        { teks, start, end: start + cocok[1].length },
        'Kewenangan mengatur yang didelegasikan tidak didelegasikan lebih lanjut, kecuali dibuka oleh peraturan yang mendelegasikan (butir 212 Lampiran II UU 12/2011). Atur di sini, atau tunjuk dasar yang membukanya.',
      )
    })
  },
})
