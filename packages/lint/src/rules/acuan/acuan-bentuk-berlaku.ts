import { teksBerkata } from '../../fakta/kosakata.ts'
import { naskahContoh } from '../../naskah-contoh.ts'
import { defineRule } from '../../rule.ts'

const contoh = (isi: string) => naskahContoh({ isi: `Pasal 1\n\n${isi}` })
const BENAR = contoh('Rapat dibiayai sesuai dengan ketentuan peraturan perundang-undangan.')
const berlaku =
  /(?<=\bperaturan perundang-undangan) yang (?:telah |masih |sedang )?berlaku(?=[.,;:]|\s*$|\s+(?:dan|atau|serta|di bidang|mengenai|tentang)\b)/i

/** "Legislation in force": only legislation in force can be referred to. */
export const acuanBentukBerlaku = defineRule({
  id: 'acuan-bentuk-berlaku',
  summary: 'Acuan umum berbunyi “sesuai dengan ketentuan peraturan perundang-undangan”, tanpa “yang berlaku”.',
  sources: [{ kode: 'A', butir: '281' }],
  severity: 'peringatan',
  fix: 'safe',
  examples: {
    invalid: [
      {
        pedoman: ['ACU-17'],
        salah: contoh('Rapat dibiayai sesuai dengan ketentuan peraturan perundang-undangan« yang berlaku».'),
        benar: BENAR,
      },
    ],
    valid: [BENAR, contoh('Peraturan perundang-undangan yang berlaku sebelum tahun 2010 diperiksa.')],
  },
  create: ({ report, fakta, derau, tahun }) => ({
    selesai() {
      for (const { teks, tempat, peran } of derau ? [] : teksBerkata(fakta, ['berlaku'])) {
        const diperiksa = peran === 'alinea' && !tempat.kutipan && (tempat.ruas === 'batang-tubuh' || tempat.ruas === 'menimbang')
        const cocok = diperiksa && berlaku.exec(teks.isi)
        if (!cocok) continue
        const letak = { teks, start: cocok.index, end: cocok.index + cocok[0].length }
        report(
          letak,
          'Cukup “sesuai dengan ketentuan peraturan perundang-undangan” (butir 281 Lampiran II UU 12/2011). Hapus “yang berlaku”.',
          {
            severity: tahun < 2011 ? 'saran' : 'peringatan',
            perbaikan: [{ letak, isi: '' }],
          },
        )
      }
    },
  }),
})
