import type { Teks } from '@perkada/core'
import { diBadan, isBadanUtuh } from '../../fakta/badan-sendiri.ts'
import { jugaDiSini } from '../../juga-di-sini.ts'
import { defineRule } from '../../rule.ts'
import { contohPasal } from './contoh-badan.ts'

/** No space before the mark that ends a text, told once for a regulation (custom of all examples of Lampiran II). */
export const tandaBacaSpasi = defineRule({
  id: 'tanda-baca-spasi',
  summary: 'Tidak ada spasi sebelum titik dua, titik koma, atau titik di akhir teks.',
  sources: [
    { kode: 'T', catatan: 'Semua contoh Lampiran II UU 12/2011 menulis tanda baca rapat pada kata.' },
    { kode: 'P', catatan: 'Ejaan yang lazim.' },
  ],
  severity: 'saran',
  fix: 'safe',
  examples: () => ({
    invalid: [
      {
        pedoman: ['RNC-16'],
        salah: contohPasal('Rapat membahas« :»\n\na. rencana; dan\n\nb. hasil.'),
        benar: contohPasal('Rapat membahas:\n\na. rencana; dan\n\nb. hasil.'),
      },
    ],
    valid: [contohPasal('Rapat membahas sebagai berikut:\n\na. rencana; dan\n\nb. hasil.')],
  }),
  create: ({ naskah, derau, report }) => {
    const daftar: { teks: Teks; start: number; end: number }[] = []
    return {
      alinea({ teks }, tempat) {
        if (derau || !diBadan(tempat) || !isBadanUtuh(naskah)) return
        const end = teks.isi.trimEnd().length
        if (/ [:;.]$/.test(teks.isi.slice(0, end))) daftar.push({ teks, start: end - 2, end })
      },
      selesai() {
        const [satu, ...lain] = daftar
        if (!satu) return
        const juga = lain.length ? ` Spasi yang sama ada di ${lain.length} tempat lain.` : ''
        report(
          satu,
          `Tanda baca “${satu.teks.isi.charAt(satu.start + 1)}” ditulis rapat pada kata sebelumnya, seperti dalam contoh Lampiran II UU 12/2011. Hapus spasinya.${juga}`,
          {
            related: jugaDiSini(lain),
            perbaikan: daftar.map(letak => ({ letak: { ...letak, end: letak.start + 1 }, isi: '' })),
          },
        )
      },
    }
  },
})
