import { bacaTanggal, daftarBulan, jarakKata, nearMiss } from '@perkada/core'
import { naskahContoh } from '../../naskah-contoh.ts'
import { defineRule } from '../../rule.ts'

const contoh = (tanggal: string) =>
  naskahContoh({ ditetapkan: `Ditetapkan di Contoh\npada tanggal ${tanggal}\n\nBUPATI CONTOH,\n\nttd\n\nFULAN BIN FULAN` })

const berangka = /\btanggal (\d{1,2}\s?[-/.]\s?\d{1,2}\s?[-/.]\s?\d{4})\b/
const diPengesahan = /^\d{1,2}\s?[-/.]\s?\d{1,2}\s?[-/.]\s?\d{2,4}\b/

const berbulan = /^(\d{1,2} )([A-Za-z]{3,12}) \d{4}\b/

/** A date written in figures alone, and a month misspelt where the act is made or promulgated. */
export const tanggalBentuk = defineRule({
  id: 'tanggal-bentuk',
  summary: 'Tanggal ditulis dengan nama bulan: 21 November 2026.',
  sources: [{ kode: 'A', butir: '166', catatan: 'Contoh butir 166 dan butir 169 menulis nama bulan.' }],
  severity: 'peringatan',
  fix: 'none',
  examples: {
    invalid: [{ pedoman: ['KKI-14'], salah: contoh('«2-1-2024»'), benar: contoh('2 Januari 2024') }, contoh('2 «Januri» 2024')],
    valid: [contoh('2 Januari 2024'), contoh('2 Djuni 1954'), contoh('')],
  },
  create: ({ report, derau }) => ({
    pengesahan({ tanggal }) {
      const cocok = !derau && tanggal && diPengesahan.exec(tanggal.isi)
      if (tanggal && cocok)
        report(
          { teks: tanggal, start: 0, end: cocok[0].length },
          'Tulis tanggal dengan nama bulan, misalnya “21 November 2026” (contoh butir 166 Lampiran II UU 12/2011).',
        )
      const [, hari = '', bulan = ''] = (!derau && tanggal && berbulan.exec(tanggal.isi)) || []
      const baku =
        bulan && !bacaTanggal(`1 ${bulan.replace(/^Dj/i, 'J')} 2024`)
          ? (nearMiss(bulan, daftarBulan) ?? daftarBulan.find(satu => jarakKata(satu, bulan, 1) <= 1))
          : undefined
      if (tanggal && baku)
        report(
          { teks: tanggal, start: hari.length, end: hari.length + bulan.length },
          `Nama bulan “${bulan}” tampaknya salah ketik dari “${baku}” (contoh butir 166 Lampiran II UU 12/2011). Tulis “${baku}”.`,
        )
    },
    alinea({ teks }, { ruas, kutipan }) {
      if (derau || kutipan || ruas === 'lampiran' || ruas === 'sisa') return
      const cocok = berangka.exec(teks.isi)
      const end = cocok ? cocok.index + cocok[0].length : 0
      if (cocok?.[1])
        report(
          { teks, start: end - cocok[1].length, end },
          'Tulis tanggal dengan nama bulan, misalnya “21 November 2026” (contoh butir 166 Lampiran II UU 12/2011).',
        )
    },
  }),
})
