import { kerangka, sebutKelompok } from '../../fakta/satuan-kerangka.ts'
import { defineRule } from '../../rule.ts'
import { contohBadan } from './contoh-badan.ts'

/** A Bab with one Bagian, or a Bagian with one Paragraf, is divided into nothing. */
export const kerangkaTunggal = defineRule({
  id: 'kerangka-tunggal',
  summary: 'Bab tidak dibagi ke dalam satu Bagian saja, dan Bagian tidak ke dalam satu Paragraf saja.',
  sources: [
    { kode: 'T', catatan: 'Pengelompokan memerlukan lebih dari satu kelompok.' },
    { kode: 'A', butir: '70' },
  ],
  severity: 'peringatan',
  fix: 'none',
  examples: () => ({
    invalid: [
      contohBadan('BAB I\nRAPAT\n\n«Bagian Kesatu»\nUmum\n\nPasal 1\n\nRapat diadakan.\n\nBAB II\nPENUTUP\n\nPasal 2\n\nRapat dicatat.'),
    ],
    valid: [
      contohBadan('BAB I\nRAPAT\n\nBagian Kesatu\nUmum\n\nPasal 1\n\nRapat diadakan.\n\nBagian Kedua\nKhusus\n\nPasal 2\n\nRapat dicatat.'),
    ],
  }),
  create: ({ fakta, derau, report }) => ({
    selesai() {
      if (derau) return
      for (const { kelompok } of fakta(kerangka).daftarKelompok) {
        const [satu, lain] = kelompok.isi.filter(({ tipe }) => tipe === 'bagian' || tipe === 'paragraf')
        if (!satu || lain || (satu.tipe !== 'bagian' && satu.tipe !== 'paragraf') || satu.nomor.urutan !== 1) continue
        const nama = satu.tipe === 'bagian' ? 'Bagian' : 'Paragraf'
        report(
          { span: satu.nomor.span },
          `${sebutKelompok(kelompok)} hanya memuat ${sebutKelompok(satu)}, sehingga tidak ada yang dikelompokkan (butir 70 Lampiran II UU 12/2011). Hapus judul ${nama} ini, atau tambahkan ${nama} berikutnya.`,
        )
      }
    },
  }),
})
