import { daftarRincianBadan } from '../../fakta/rincian-badan.ts'
import { defineRule } from '../../rule.ts'
import { contohPasal } from '../batang-tubuh/contoh-badan.ts'

/** A list of one element is no list (butir 85: rincian are several). */
export const rincianTunggal = defineRule({
  id: 'rincian-tunggal',
  summary: 'Rincian memuat lebih dari satu unsur.',
  sources: [
    { kode: 'T', catatan: 'Satu unsur tidak perlu dirinci.' },
    { kode: 'A', butir: '85' },
  ],
  severity: 'peringatan',
  fix: 'none',
  examples: () => ({
    invalid: [
      {
        pedoman: ['RNC-18'],
        salah: contohPasal('Rapat membahas:\n\n«a.» rencana kerja.'),
        benar: contohPasal('Rapat membahas rencana kerja.'),
      },
    ],
    valid: [contohPasal('Rapat membahas:\n\na. rencana; dan\n\nb. hasil.')],
  }),
  create: ({ fakta, derau, report }) => ({
    selesai() {
      if (derau) return
      for (const { rincian, pembuka, terpotong, tempat } of fakta(daftarRincianBadan)) {
        const satu = rincian.daftarButir[0]
        if (!satu || rincian.daftarButir.length > 1 || terpotong || satu.nomor.urutan !== 1 || !pembuka?.isi.trimEnd().endsWith(':'))
          continue
        const isi = satu.isi.length === 1 && satu.isi[0]?.tipe === 'alinea' ? satu.isi[0].teks.isi : ''
        if (!isi || / (?:b|2)[.)] /.test(isi)) continue
        report(
          { span: satu.nomor.span },
          `Rincian ${tempat.ayat ? 'ayat' : 'Pasal'} ini hanya memuat satu unsur (butir 85 Lampiran II UU 12/2011 merinci lebih dari satu). Tulis unsur itu dalam kalimatnya, atau lengkapi rinciannya.`,
        )
      }
    },
  }),
})
