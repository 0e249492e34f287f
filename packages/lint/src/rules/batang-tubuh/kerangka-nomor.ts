import { bacaRomawi, formatRomawi } from '@perkada/core'
import { diBadan, isBadanUtuh } from '../../fakta/badan-sendiri.ts'
import { kerangka } from '../../fakta/satuan-kerangka.ts'
import { defineRule } from '../../rule.ts'
import { contohBadan } from './contoh-badan.ts'

const isi = (bab: string, pasal: string, paragraf = '') =>
  contohBadan(`BAB I\nUMUM\n\nPasal 1\n\nRapat diadakan.\n\n${bab}\nJADWAL\n\n${paragraf}${pasal}\n\nRapat dicatat.`)
const babLain = /^BAB (?:\d{1,2}|KE-?\d{1,2}|(?:PERTAMA|KESATU|KEDUA|KETIGA|KEEMPAT|KELIMA))\b(?: [^a-zß-ÿ.;]{0,120})?$/u
const pasalLain = /^(?:pasal \d{1,3}|Pasal ke-?\d{1,3}|Ps\. ?\d{1,3})$/
const paragrafLain = /^Paragraf (?:[IVX]{1,5}|Kesatu|Kedua|Ketiga|Keempat|Kelima|Pertama)\b(?: [^.;:]{0,80})?$/

const salahTulis: readonly { readonly pola: RegExp; readonly pesan: string }[] = [
  {
    pola: babLain,
    pesan: 'Bab diberi nomor urut dengan angka Romawi (butir 72 Lampiran II UU 12/2011). Tulis “BAB I”, “BAB II”, dan seterusnya.',
  },
  {
    pola: pasalLain,
    pesan:
      'Pasal diberi nomor urut dengan angka Arab dan huruf awalnya kapital (butir 79 Lampiran II UU 12/2011). Tulis “Pasal 1”, “Pasal 2”, dan seterusnya.',
  },
  {
    pola: paragrafLain,
    pesan:
      'Paragraf diberi nomor urut dengan angka Arab (butir 75 Lampiran II UU 12/2011). Tulis “Paragraf 1”, “Paragraf 2”, dan seterusnya.',
  },
]

/** Roman numbers for Bab, Arabic ones for Paragraf and Pasal (butir 72, 75, 79). */
export const kerangkaNomor = defineRule({
  id: 'kerangka-nomor',
  summary: 'Bab bernomor Romawi, Paragraf dan Pasal bernomor Arab.',
  sources: [
    { kode: 'A', butir: '72' },
    { kode: 'A', butir: '75' },
    { kode: 'A', butir: '79' },
  ],
  severity: 'peringatan',
  fix: 'none',
  examples: () => ({
    invalid: [
      { pedoman: ['BTB-10'], salah: isi('«BAB IIII»', 'Pasal 2'), benar: isi('BAB II', 'Pasal 2') },
      {
        pedoman: ['BTB-14'],
        salah: isi('BAB II', 'Pasal 2', 'Bagian Kesatu\nRuang\n\n«Paragraf I»\n\n'),
        benar: isi('BAB II', 'Pasal 2', 'Bagian Kesatu\nRuang\n\nParagraf 1\nUmum\n\n'),
      },
      { pedoman: ['BTB-16'], salah: isi('BAB II', '«Pasal II»'), benar: isi('BAB II', 'Pasal 2') },
    ],
    valid: [isi('BAB II', 'Pasal 2')],
  }),
  create: ({ naskah, fakta, derau, tahun, report }) => ({
    alinea({ teks }, tempat) {
      if (derau || !diBadan(tempat) || !isBadanUtuh(naskah) || tempat.butir) return
      const salah = /^(?:BAB |Paragraf |[Pp]asal |Ps)/.test(teks.isi) && salahTulis.find(({ pola }) => pola.test(teks.isi))
      if (salah) report({ teks, start: 0, end: /^\S+ ?\S*/.exec(teks.isi)?.[0].length ?? teks.isi.length }, salah.pesan)
    },
    selesai() {
      if (derau) return
      const { daftarBab, daftarPasal } = fakta(kerangka)
      daftarBab.forEach(({ nomor }, letak) => {
        if (nomor.urutan === undefined && /^[IVXLC]+$/.test(nomor.nilai) && bacaRomawi(nomor.nilai) === undefined)
          report(
            { span: nomor.span },
            `“${nomor.nilai}” bukan angka Romawi yang baku (butir 72 Lampiran II UU 12/2011). Bab ke-${letak + 1} bernomor “BAB ${formatRomawi(letak + 1)}”.`,
          )
      })
      const arab = daftarPasal.filter(({ pasal }) => /^\d/.test(pasal.nomor.nilai)).length
      if (arab === 0 || tahun < 2011 || /PERUBAHAN|MENGUBAH|DIUBAH|PENGESAHAN/i.test(naskah.kepala.judul?.isi ?? '')) return
      for (const { pasal } of daftarPasal)
        if (/^[IVXLC]+$/.test(pasal.nomor.nilai))
          report(
            { span: pasal.nomor.span },
            `Pasal diberi nomor urut dengan angka Arab (butir 79 Lampiran II UU 12/2011). Tulis nomor Arab menggantikan “${pasal.nomor.nilai}”.`,
          )
    },
  }),
})
