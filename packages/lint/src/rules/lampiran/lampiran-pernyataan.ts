import { cariJenis, telusuri } from '@perkada/core'
import { naskahContoh } from '../../naskah-contoh.ts'
import { defineRule } from '../../rule.ts'

const LAMPIRAN = 'PERATURAN BUPATI CONTOH\nNOMOR 1 TAHUN 2024\nTENTANG\nTATA KERJA\n\nBAGAN RAPAT\n\n1. Bupati\n2. Camat'
const contoh = (isi: string, lampiran: string) => naskahContoh({ isi: `Pasal 1\n\n${isi}`, lampiran: `${lampiran}\n${LAMPIRAN}` })
const BENAR = contoh('Bagan rapat tercantum dalam Lampiran yang merupakan bagian tidak terpisahkan dari Peraturan Bupati ini.', 'LAMPIRAN')

/** The body does not say that the annex is part of the regulation. */
export const lampiranPernyataan = defineRule({
  id: 'lampiran-pernyataan',
  summary: 'Batang tubuh menyatakan bahwa lampiran merupakan bagian yang tidak terpisahkan dari peraturan.',
  sources: [{ kode: 'A', butir: '192' }],
  severity: 'galat',
  fix: 'none',
  examples: {
    invalid: [{ pedoman: ['LMP-01'], salah: contoh('Bagan rapat tercantum dalam Lampiran.', '«LAMPIRAN»'), benar: BENAR }],
    valid: [BENAR],
  },
  create: ({ naskah, identitas, report, derau }) => ({
    selesai({ daftarLampiran, sifat }) {
      const teks = daftarLampiran[0]?.kepala[0]
      if (derau || sifat.cuplikan || !teks) return
      let disebut = false
      let menyatu = false
      telusuri(naskah, {
        teks({ isi }, { ruas }) {
          if (ruas === 'lampiran' || ruas === 'penjelasan') return
          disebut ||= /lampir/i.test(isi)
          menyatu ||= /terpisah/i.test(isi)
        },
      })
      if (disebut && !menyatu)
        report(
          { teks, end: Math.min(teks.isi.length, 40) },
          'Batang tubuh tidak menyatakan bahwa lampiran merupakan bagian yang tidak terpisahkan dari peraturan ini (butir 192 Lampiran II UU 12/2011). Tambahkan pada ketentuan yang mengacunya.',
          { severity: cariJenis(identitas.jenis)?.perkada ? 'galat' : 'peringatan' },
        )
    },
  }),
})
