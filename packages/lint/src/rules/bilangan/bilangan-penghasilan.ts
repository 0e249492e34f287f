import { daftarBilangan } from '../../fakta/bilangan-badan.ts'
import { defineRule } from '../../rule.ts'
import { contohPasal } from '../batang-tubuh/contoh-badan.ts'
import { isTanpaKata, menyebutPenghasilan } from './bilangan-tanpa-kata.ts'

/** Amounts of income are written in words too, except in tables (butir 270c). */
export const bilanganPenghasilan = defineRule({
  id: 'bilangan-penghasilan',
  summary: 'Besaran rupiah gaji, honorarium, tunjangan, dan insentif diikuti kata di antara tanda kurung, kecuali dalam tabel.',
  sources: [{ kode: 'A22', butir: '270c' }],
  severity: 'galat',
  since: 2022,
  fix: 'none',
  examples: () => ({
    invalid: [
      {
        pedoman: ['BIL-05'],
        salah: contohPasal('Honorarium anggota sebesar «Rp500.000,00» setiap bulan.'),
        benar: contohPasal('Honorarium anggota sebesar Rp500.000,00 (lima ratus ribu rupiah) setiap bulan.'),
      },
    ],
    valid: [contohPasal('| Jabatan | Honorarium |\n|---|---|\n| Ketua | Rp750.000,00 |')],
  }),
  create: ({ fakta, derau, report }) => ({
    selesai() {
      if (derau) return
      for (const bilangan of fakta(daftarBilangan)) {
        if (bilangan.kutipan) continue
        const { teks, start, end } = bilangan
        if (bilangan.rupiah && isTanpaKata(bilangan) && menyebutPenghasilan(bilangan))
          report(
            { teks, start, end },
            `Besaran ${teks.isi.slice(start, end)} harus ditulis juga dengan kata di antara tanda kurung (butir 270c Lampiran II UU 12/2011 sebagaimana diubah dengan UU 13/2022). Tambahkan katanya.`,
          )
      }
    },
  }),
})
