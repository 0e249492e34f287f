import { cariJenis } from '@perkada/core'
import { naskahContoh } from '../../naskah-contoh.ts'
import { defineRule } from '../../rule.ts'
import { visitorAlinea } from '../../visitor-alinea.ts'

const contoh = (isi: string) => naskahContoh({ isi: `Pasal 1\n\n${isi}` })
const BENAR = contoh('Ketentuan lebih lanjut mengenai tata cara rapat diatur dengan Keputusan Bupati.')
const jabatan = 'Kepala|Direktur|Camat|Sekretaris Daerah|Asisten|Inspektur|Lurah'
/** Few of the sentences that hand on to another act name an office at all. */
const berpejabat = new RegExp(jabatan)
const pejabat = `(?:${jabatan})(?! Daerah)(?:[A-Za-zÀ-ɏ ]{0,60}[A-Za-zÀ-ɏ])?`
const sub = new RegExp(
  `\\bdiatur (?:lebih lanjut )?(?:dengan|dalam|melalui) ((?:Peraturan|Keputusan|Surat Edaran|Petunjuk Teknis)(?: oleh)? ${pejabat})`,
)
/** A Peraturan regulates, whatever its verb; that of an office of the state is none of the region's. */
const ditetapkan = new RegExp(`\\bditetapkan dengan (Peraturan ${pejabat})`)
const negara = /\b(?:Negara|Nasional|Republik|Indonesia|Pusat|Kepolisian)\b/

/** A regional head hands on to an office what was handed to him. */
export const delegasiSub = defineRule({
  id: 'delegasi-sub',
  summary: 'Kewenangan yang didelegasikan kepada kepala daerah tidak didelegasikan lagi kepada pejabat di bawahnya.',
  sources: [{ kode: 'A', butir: '212' }],
  severity: 'peringatan',
  fix: 'none',
  examples: () => ({
    invalid: [
      {
        pedoman: ['DLG-06'],
        salah: contoh('Ketentuan lebih lanjut mengenai tata cara rapat diatur dengan «Peraturan Kepala Dinas».'),
        benar: BENAR,
      },
      contoh('Ketentuan lebih lanjut mengenai tata cara rapat diatur dengan «Peraturan Inspektur».'),
      contoh('Ketentuan lebih lanjut mengenai tata cara rapat diatur dengan «Surat Edaran Sekretaris Daerah».'),
      contoh('Tata tertib rapat ditetapkan dengan «Peraturan Kepala Dinas».'),
    ],
    valid: [
      BENAR,
      contoh('Ketentuan lebih lanjut mengenai rapat diatur dengan Peraturan Kepala Daerah.'),
      contoh('Susunan tim ditetapkan dengan Keputusan Kepala Dinas.'),
      contoh('Jenjang jabatan ditetapkan dengan Peraturan Kepala Badan Kepegawaian Negara.'),
    ],
  }),
  create: context => {
    const { identitas, report } = context
    return visitorAlinea(context, ['diatur', 'ditetapkan'], teks => {
      if (!cariJenis(identitas.jenis)?.perkada || !berpejabat.test(teks.isi)) return
      const cocok = sub.exec(teks.isi) ?? ditetapkan.exec(teks.isi)
      if (!cocok?.[1] || negara.test(cocok[1])) return
      const start = cocok.index + cocok[0].length - cocok[1].length
      report(
        { teks, start, end: start + cocok[1].length },
        'Kewenangan mengatur yang didelegasikan tidak didelegasikan lebih lanjut, kecuali dibuka oleh peraturan yang mendelegasikan (butir 212 Lampiran II UU 12/2011). Atur di sini, atau tunjuk dasar yang membukanya.',
      )
    })
  },
})
