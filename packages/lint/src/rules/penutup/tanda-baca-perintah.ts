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
  examples: () => ({
    invalid: [{ pedoman: ['KKI-01'], salah: naskahContoh({ perintah: ASLI.replace(/Contoh$/, '«Contoh»') }), benar: naskahContoh() }],
    valid: [naskahContoh()],
  }),
  create: ({ naskah, report, derau }) => ({
    selesai({ penutup: { perintah } }) {
      if (derau || !perintah || !isDaerah(naskah)) return
      const isi = perintah.isi.trimEnd()
      const badan = /[;,:]$/.test(isi) ? isi.slice(0, -1).trimEnd() : isi
      const gazet = Math.max(badan.lastIndexOf('Berita '), badan.lastIndexOf('Lembaran '))
      if (gazet < 0 || badan.length - gazet > 80 || !/^[A-Za-zÀ-ɏ '-]+$/u.test(badan.slice(gazet))) return
      const start = badan.lastIndexOf(' ') + 1
      const end = isi.length
      report(
        { teks: perintah, start, end },
        'Perintah pengundangan tidak diakhiri dengan titik (butir 163 Lampiran II UU 12/2011). Tambahkan titik.',
        {
          perbaikan: [{ letak: { teks: perintah, start, end }, isi: `${badan.slice(start)}.` }],
        },
      )
    },
  }),
})
