import { daftarDefinisiUmum, definisiTanpaNomor, isKetentuanUmum } from '../../fakta/definisi-umum.ts'
import { defineRule } from '../../rule.ts'
import { contohPasal } from '../batang-tubuh/contoh-badan.ts'

const isi = (a: string, b: string) =>
  contohPasal(`Dalam Peraturan Bupati ini yang dimaksud dengan:\n\n${a} Bupati adalah Bupati Contoh.\n\n${b} Rapat adalah pertemuan resmi.`)

const RINCIAN = '\nPasal 2\n\nRapat membahas:\n\na. rencana; dan\n\nb. hasil.\n'

const PESAN =
  'Pengertian yang lebih dari satu diberi nomor urut dengan angka Arab (butir 101 Lampiran II UU 12/2011). Tulis “1.”, “2.”, dan seterusnya.'

/** Meanings carry Arabic numbers with a full stop (butir 101). */
export const definisiPenomoran = defineRule({
  id: 'definisi-penomoran',
  summary: 'Pengertian dalam ketentuan umum bernomor angka Arab: 1., 2., 3.',
  sources: [{ kode: 'A', butir: '101' }],
  severity: 'peringatan',
  fix: 'none',
  examples: () => ({
    invalid: [
      { pedoman: ['KTU-03'], salah: isi('«a.»', 'b.'), benar: isi('1.', '2.') },
      {
        pedoman: ['KTU-03'],
        salah: `${isi('', '').replace(' Bupati adalah Bupati Contoh.', '«Bupati adalah Bupati Contoh.»')}${RINCIAN}`,
        benar: `${isi('1.', '2.')}${RINCIAN}`,
      },
      `${isi('', '').replace(' Bupati adalah Bupati Contoh.', '(1) «Bupati adalah Bupati Contoh.»').replace(' Rapat adalah', '(2) Rapat adalah')}${RINCIAN}`,
    ],
    valid: [isi('1.', '2.'), isi('', '')],
  }),
  create: ({ fakta, derau, report }) => ({
    selesai() {
      if (derau) return
      for (const daftar of fakta(daftarDefinisiUmum).filter(isKetentuanUmum)) {
        const { rincian } = daftar
        if (rincian.bentuk === 'angka' || rincian.daftarButir.length < 2) continue
        report({ span: rincian.daftarButir[0]?.nomor.span }, PESAN)
      }
      const lepas = fakta(definisiTanpaNomor)
      if (lepas) report({ teks: lepas }, PESAN)
    },
  }),
})
