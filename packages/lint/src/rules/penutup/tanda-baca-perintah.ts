import { isDaerah } from '../../fakta/daftar-ketentuan.ts'
import { naskahContoh } from '../../naskah-contoh.ts'
import { defineRule } from '../../rule.ts'

const ASLI =
  'Agar setiap orang mengetahuinya, memerintahkan pengundangan Peraturan Bupati ini dengan penempatannya dalam Berita Daerah Kabupaten Contoh'

/** The order to promulgate is a sentence and ends with a full stop. */
export const tandaBacaPerintah = defineRule({
  id: 'tanda-baca-perintah',
  summary: 'Perintah pengundangan diakhiri dengan tanda baca titik.',
  sources: [{ kode: 'A', butir: '163' }],
  severity: 'peringatan',
  fix: 'safe',
  examples: {
    invalid: [{ pedoman: ['KKI-01'], salah: naskahContoh({ perintah: ASLI.replace(/Contoh$/, '«Contoh»') }), benar: naskahContoh() }],
    valid: [naskahContoh()],
  },
  create: ({ naskah, report, derau }) => ({
    selesai({ penutup: { perintah } }) {
      if (derau || !perintah || !isDaerah(naskah)) return
      const kata = /(?:Berita|Lembaran)(?: Daerah)? [\p{L} .'-]{2,60}$/u.test(perintah.isi) && /[\p{L}'-]+[;,:]?\s*$/u.exec(perintah.isi)
      if (!kata) return
      const tanda = /[;,:]?\s*$/.exec(kata[0])?.[0] ?? ''
      const end = kata.index + kata[0].trimEnd().length
      report(
        { teks: perintah, start: kata.index, end },
        'Perintah pengundangan tidak diakhiri dengan titik (butir 163 Lampiran II UU 12/2011). Tambahkan titik.',
        {
          perbaikan: [{ letak: { teks: perintah, start: kata.index, end }, isi: `${kata[0].slice(0, kata[0].length - tanda.length)}.` }],
        },
      )
    },
  }),
})
