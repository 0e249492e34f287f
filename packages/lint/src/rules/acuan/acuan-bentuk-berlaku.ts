import { cocokSemua } from '@perkada/core'
import { teksBerkata } from '../../fakta/kosakata.ts'
import { naskahContoh } from '../../naskah-contoh.ts'
import { defineRule } from '../../rule.ts'

const contoh = (isi: string) => naskahContoh({ isi: `Pasal 1\n\n${isi}` })
const BENAR = contoh('Rapat dibiayai sesuai dengan ketentuan peraturan perundang-undangan.')
/** What both have; they are dear to compile, and most texts say "berlaku" of something else. */
const yangBerlaku = /yang (?:[a-z]{5,6} )?berlaku/i
/** Where the words end the reference: "yang berlaku bagi guru" goes on to say which rules are meant. */
const berlaku =
  /(?<=\bperaturan perundang-undangan) yang (?:telah |masih |sedang )?berlaku(?=[.,;:]|\s*$|\s+(?:dan|atau|serta|di bidang|mengenai|tentang)\b)/i
/** The same under a shorter name: what legislation is not called so. */
const berlakuSingkat =
  /\b(?:[Ss]esuai|[Mm]enurut|[Bb]erdasarkan|[Mm]engikuti)(?: dengan)? (?:[Kk]etentuan )?(?:(?:[Pp]eraturan )?[Pp]erundang(?:-[Uu]ndang)?an|[Pp]eraturan|[Kk]etentuan|[Aa]turan) yang (?:telah |masih |sedang )?berlaku(?=[.,;:]|$)/g
const CUKUP = 'Cukup “sesuai dengan ketentuan peraturan perundang-undangan” (butir 281 Lampiran II UU 12/2011).'

/** "Legislation in force": only legislation in force can be referred to. */
export const acuanBentukBerlaku = defineRule({
  id: 'acuan-bentuk-berlaku',
  summary: 'Acuan umum berbunyi “sesuai dengan ketentuan peraturan perundang-undangan”, tanpa “yang berlaku”.',
  sources: [{ kode: 'A', butir: '281' }],
  severity: 'peringatan',
  fix: 'safe',
  examples: () => ({
    invalid: [
      {
        pedoman: ['ACU-17'],
        salah: contoh('Rapat dibiayai sesuai dengan ketentuan peraturan perundang-undangan« yang berlaku».'),
        benar: BENAR,
      },
      contoh('Rapat dibiayai «sesuai ketentuan yang berlaku», dan honorarium dibayar «menurut perundang-undangan yang berlaku».'),
      contoh('Rapat dibiayai «berdasarkan peraturan perundangan yang berlaku».'),
    ],
    valid: [
      BENAR,
      contoh('Peraturan perundang-undangan yang berlaku sebelum tahun 2010 diperiksa.'),
      contoh('Rapat dipimpin sesuai dengan ketentuan yang berlaku bagi guru.'),
    ],
  }),
  create: ({ report, fakta, derau, tahun }) => ({
    selesai() {
      for (const { teks, tempat, peran } of derau ? [] : teksBerkata(fakta, ['berlaku'])) {
        const diperiksa = peran === 'alinea' && !tempat.kutipan && (tempat.ruas === 'batang-tubuh' || tempat.ruas === 'menimbang')
        if (!diperiksa || !yangBerlaku.test(teks.isi)) continue
        const severity = tahun < 2011 ? 'saran' : 'peringatan'
        const cocok = berlaku.exec(teks.isi)
        if (cocok) {
          const letak = { teks, start: cocok.index, end: cocok.index + cocok[0].length }
          report(letak, `${CUKUP} Hapus “yang berlaku”.`, { severity, perbaikan: [{ letak, isi: '' }] })
        }
        for (const { 0: tertulis, index: start } of cocokSemua(teks.isi, berlakuSingkat))
          if (!/peraturan perundang-undangan/i.test(tertulis)) report({ teks, start, end: start + tertulis.length }, CUKUP, { severity })
      }
    },
  }),
})
