import { kerangka, sebutKelompok } from '../../fakta/satuan-kerangka.ts'
import { defineRule } from '../../rule.ts'
import { contohBadan } from './contoh-badan.ts'

/** Paragraf stand in a Bagian, Bagian in a Bab (butir 70). */
export const kerangkaTingkat = defineRule({
  id: 'kerangka-tingkat',
  summary: 'Bagian berada di dalam Bab, dan Paragraf di dalam Bagian.',
  sources: [{ kode: 'A', butir: '70' }],
  severity: 'peringatan',
  fix: 'none',
  examples: () => ({
    invalid: [
      {
        pedoman: ['BTB-08'],
        salah: contohBadan(
          'BAB I\nRAPAT\n\n«Paragraf 1»\nUmum\n\nPasal 1\n\nRapat diadakan.\n\nParagraf 2\nKhusus\n\nPasal 2\n\nRapat dicatat.',
        ),
        benar: contohBadan(
          'BAB I\nRAPAT\n\nBagian Kesatu\nUmum\n\nPasal 1\n\nRapat diadakan.\n\nBagian Kedua\nKhusus\n\nPasal 2\n\nRapat dicatat.',
        ),
      },
      contohBadan('«Bagian Kesatu»\nUmum\n\nPasal 1\n\nRapat diadakan.\n\nBagian Kedua\nKhusus\n\nPasal 2\n\nRapat dicatat.'),
    ],
    valid: [
      contohBadan(
        'BAB I\nRAPAT\n\nBagian Kesatu\nUmum\n\nParagraf 1\nJadwal\n\nPasal 1\n\nRapat diadakan.\n\nParagraf 2\nTempat\n\nPasal 2\n\nRapat dicatat.',
      ),
    ],
  }),
  create: ({ fakta, derau, report }) => ({
    selesai() {
      if (derau) return
      const dilaporkan = new Set<unknown>()
      for (const { kelompok, tempat } of fakta(kerangka).daftarKelompok) {
        const kurang =
          kelompok.tipe === 'bagian' && !tempat.bab ? 'Bab' : kelompok.tipe === 'paragraf' && !tempat.bagian ? 'Bagian' : undefined
        if (!kurang || dilaporkan.has(tempat.bab)) continue
        dilaporkan.add(tempat.bab)
        report(
          { span: kelompok.nomor.span },
          `${sebutKelompok(kelompok)} tidak berada di dalam ${kurang}, sedangkan pengelompokan berurutan Bab, Bagian, Paragraf (butir 70 Lampiran II UU 12/2011). Tambahkan ${kurang}, atau naikkan tingkat ${kelompok.tipe === 'bagian' ? 'Bagian' : 'Paragraf'} ini.`,
        )
      }
    },
  }),
})
