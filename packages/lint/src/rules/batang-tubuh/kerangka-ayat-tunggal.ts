import { daftarTeksNaskah } from '../../fakta/kosakata.ts'
import { kerangka } from '../../fakta/satuan-kerangka.ts'
import { defineRule } from '../../rule.ts'
import { contohPasal } from './contoh-badan.ts'

/** A Pasal is divided into several ayat, never into ayat (1) alone (butir 81). */
export const kerangkaAyatTunggal = defineRule({
  id: 'kerangka-ayat-tunggal',
  summary: 'Pasal yang berayat memuat lebih dari satu ayat.',
  sources: [
    { kode: 'T', catatan: 'Satu ayat tidak membagi Pasal.' },
    { kode: 'A', butir: '81' },
  ],
  severity: 'peringatan',
  fix: 'none',
  examples: () => ({
    invalid: [
      {
        pedoman: ['BTB-19'],
        salah: contohPasal('«(1)» Rapat diadakan setiap bulan.\n\nPasal 2\n\nRapat dicatat.'),
        benar: contohPasal('Rapat diadakan setiap bulan.\n\nPasal 2\n\nRapat dicatat.'),
      },
    ],
    valid: [contohPasal('(1) Rapat diadakan.\n\n(2) Rapat dicatat.')],
  }),
  create: ({ fakta, derau, report }) => ({
    selesai() {
      if (derau) return
      const menyebutAyat2 = new Set<unknown>()
      for (const { teks, tempat } of fakta(daftarTeksNaskah))
        if (teks.isi.includes('(2)')) for (const induk of tempat.jalur) menyebutAyat2.add(induk)
      for (const { pasal } of fakta(kerangka).daftarPasal) {
        const [satu, ...lain] = pasal.isi
        if (satu?.tipe !== 'ayat' || lain.length || satu.nomor.urutan !== 1) continue
        if (menyebutAyat2.has(satu)) continue
        report(
          { span: satu.nomor.span },
          `Pasal ${pasal.nomor.nilai} hanya memuat ayat (1), padahal Pasal dirinci ke dalam beberapa ayat (butir 81 Lampiran II UU 12/2011). Hapus nomor ayat ini, atau lengkapi ayat berikutnya.`,
        )
      }
    },
  }),
})
