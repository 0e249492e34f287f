import { naskahContoh } from '../../naskah-contoh.ts'
import { defineRule } from '../../rule.ts'
import { visitorAlinea } from '../../visitor-alinea.ts'

const contoh = (isi: string) => naskahContoh({ isi: `Pasal 1\n\n${isi}` })
const diatur =
  /\bdiatur(?: lebih lanjut)? (?:dengan|dalam|melalui) (?:Surat )?Keputusan (?:Bupati|Wali ?[Kk]ota|Gubernur|Kepala Daerah|Presiden|Menteri)\b/

/** A decision determines, it does not regulate. */
export const delegasiKeputusan = defineRule({
  id: 'delegasi-keputusan',
  summary: 'Penetapan konkret “ditetapkan dengan Keputusan …”, bukan “diatur dengan Keputusan …”.',
  sources: [{ kode: 'G', catatan: 'Keputusan menetapkan, peraturan mengatur.' }],
  severity: 'saran',
  fix: 'none',
  examples: () => ({
    invalid: [
      {
        pedoman: ['DLG-07'],
        salah: contoh('Susunan tim «diatur dengan Keputusan Bupati».'),
        benar: contoh('Susunan tim ditetapkan dengan Keputusan Bupati.'),
      },
      contoh('Susunan tim «diatur lebih lanjut dalam Keputusan Bupati».'),
    ],
    valid: [contoh('Ketentuan lebih lanjut mengenai tim diatur dengan Peraturan Bupati.')],
  }),
  create: context => {
    const { report } = context
    return visitorAlinea(context, ['diatur'], teks => {
      const cocok = diatur.exec(teks.isi)
      if (cocok)
        report(
          { teks, start: cocok.index, end: cocok.index + cocok[0].length },
          'Keputusan menetapkan dan peraturan mengatur. Tulis “ditetapkan dengan Keputusan …”, atau delegasikan kepada Peraturan.',
        )
    })
  },
})
