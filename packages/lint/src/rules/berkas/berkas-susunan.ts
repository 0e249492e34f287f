import { defineRule } from '../../rule.ts'
import { isSusunanRusak, ukurSusunan } from '../../susunan.ts'

const naskah = (isi: string) => `PERATURAN BUPATI CONTOH
NOMOR 1 TAHUN 2024

TENTANG

TATA KERJA

BAB I
RAPAT

${isi}
`

/** Says once that the order of a text was lost in copying, so that nobody repairs an act that is in order. */
export const berkasSusunan = defineRule({
  id: 'berkas-susunan',
  summary: 'Teks salinan yang susunannya rusak: urutan, nomor, dan kelengkapannya tidak dapat dipercaya.',
  sources: [{ kode: 'T', catatan: 'Salah salin program bukan kesalahan perancang.' }],
  severity: 'peringatan',
  fix: 'none',
  examples: () => ({
    invalid: [
      // The marks of each page were copied first, the texts behind them.
      naskah(
        'Pasal 1\n\n«(1)»\n\n(2)\n\na.\n\nb.\n\nc.\n\nRapat diadakan setiap bulan. Rapat dihadiri:\n\ncamat; lurah; dan kepala desa.\n\nPasal 2\n\na.\n\nb.\n\nc.\n\nd.\n\nRapat membahas: rencana; hasil; dana; dan laporan.',
      ),
      // Two columns were read line by line.
      naskah(
        'Pasal 1\n\n(1) Rapat diadakan setiap bulan dan dipimpin sekretaris\n\n(3) Notula rapat disimpan.\n\n«daerah bersama kepala bagian.»\n\n(2) Peserta rapat diundang secara tertulis paling\n\n(5) Rapat luar biasa diadakan bila perlu.\n\nlambat tiga hari sebelum rapat.\n\n(4) Hasil rapat dilaporkan.',
      ),
    ],
    valid: [
      naskah(
        'Pasal 1\n\n(1) Rapat diadakan setiap bulan.\n\n(2) Rapat dihadiri:\n\na. camat; dan\n\nb. lurah.\n\nPasal 2\n\nHasil rapat dicatat.',
      ),
      // A drafter who leaves out some numbers lost no order.
      naskah(
        'Pasal 1\n\n(1) Rapat diadakan setiap bulan.\n\n(3) Rapat dihadiri:\n\na. camat;\n\nc. lurah; dan\n\nd. kepala desa.\n\nPasal 3\n\nHasil rapat dicatat.',
      ),
    ],
  }),
  create: ({ fakta, derau, report }) => ({
    selesai() {
      if (derau || !fakta(isSusunanRusak)) return
      const { contoh } = fakta(ukurSusunan)
      if (!contoh) return
      report(
        contoh.letak,
        `Susunan naskah ini tampaknya rusak ketika disalin, misalnya ${contoh.gejala} di sini. Temuan lain yang bergantung pada susunan paling tinggi dilaporkan sebagai peringatan; salin ulang naskah asli menurut urutan halaman dan kolomnya, lalu periksa lagi.`,
      )
    },
  }),
})
