import { cariJenis, type Tempat } from '@perkada/core'
import { naskahContoh } from '../../naskah-contoh.ts'
import { defineRule, type Letak } from '../../rule.ts'

const contoh = (isi: string) =>
  naskahContoh({
    isi: 'Pasal 1\n\nTata cara rapat tercantum dalam Lampiran yang merupakan bagian tidak terpisahkan dari Peraturan Bupati ini.',
    lampiran: `LAMPIRAN\nPERATURAN BUPATI CONTOH\nNOMOR 1 TAHUN 2024\nTENTANG\nTATA KERJA\n\nTATA CARA RAPAT\n\n${isi}`,
  })

/** An annex is divided into Pasal, as only a body is. */
export const lampiranPasal = defineRule({
  id: 'lampiran-pasal',
  summary: 'Lampiran memuat uraian, daftar, tabel, gambar, peta, atau sketsa, bukan pasal.',
  sources: [{ kode: 'A', butir: '193' }],
  severity: 'saran',
  fix: 'none',
  examples: () => ({
    invalid: [
      {
        pedoman: ['LMP-08'],
        salah: contoh('«Pasal 1»\n\nRapat dibuka oleh camat.'),
        benar: contoh('1. Rapat dibuka oleh camat.\n2. Rapat dicatat.'),
      },
    ],
    valid: [contoh('1. Rapat dibuka oleh camat.\n2. Rapat dicatat.')],
  }),
  create: ({ identitas, report, derau }) => {
    const dilaporkan = new Set<unknown>()
    const lapor = (letak: Letak, { ruas, lampiran, kutipan }: Tempat) => {
      if (derau || kutipan || ruas !== 'lampiran' || dilaporkan.has(lampiran) || !cariJenis(identitas.jenis)?.perkada) return
      dilaporkan.add(lampiran)
      report(
        letak,
        'Lampiran memuat uraian, daftar, tabel, gambar, peta, atau sketsa (butir 193 Lampiran II UU 12/2011). Norma yang dirumuskan dalam pasal ditempatkan di batang tubuh.',
      )
    }
    return {
      pasal: ({ nomor }, tempat) => nomor.span && lapor({ span: nomor.span }, tempat),
      alinea({ teks }, tempat) {
        const tajuk = /^Pasal \d{1,3}(?=$| [A-ZÀ-Þ])/u.exec(teks.isi)
        if (tajuk) lapor({ teks, start: 0, end: tajuk[0].length }, tempat)
      },
    }
  },
})
