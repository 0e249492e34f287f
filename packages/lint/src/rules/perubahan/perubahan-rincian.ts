import type { Pasal } from '@perkada/core'
import { defineRule } from '../../rule.ts'
import { contohPerubahan } from './contoh-perubahan.ts'

/** Several provisions of Pasal II that are not numbered. */
export const perubahanRincian = defineRule({
  id: 'perubahan-rincian',
  summary: 'Materi Pasal II yang lebih dari satu dirinci dengan angka Arab.',
  sources: [{ kode: 'A22', butir: '233a' }],
  severity: 'peringatan',
  since: 2022,
  fix: 'none',
  examples: () => ({
    invalid: [
      {
        pedoman: ['PBH-05'],
        salah: contohPerubahan({
          berlaku:
            '(1) «Tim yang sudah ada tetap bekerja sampai dengan tahun 2025.»\n\n(2) Peraturan Bupati ini mulai berlaku pada tanggal diundangkan.',
        }),
        benar: contohPerubahan({
          berlaku:
            '1. Tim yang sudah ada tetap bekerja sampai dengan tahun 2025.\n\n2. Peraturan Bupati ini mulai berlaku pada tanggal diundangkan.',
        }),
      },
    ],
    valid: [contohPerubahan({})],
  }),
  create: ({ naskah, report, derau }) => ({
    pasal({ nomor, isi }: Pasal, { ruas, kutipan }) {
      if (derau || !naskah.sifat.perubahan || kutipan || ruas !== 'batang-tubuh' || nomor.nilai !== 'II') return
      const daftarAyat = isi.filter(blok => blok.tipe === 'ayat')
      const daftarAlinea = isi.filter(blok => blok.tipe === 'alinea')
      const ayat = daftarAyat.length > 1 ? daftarAyat[0]?.isi.find(blok => blok.tipe === 'alinea') : undefined
      const teks = (ayat ?? (daftarAlinea.length > 1 && isi.length === daftarAlinea.length ? daftarAlinea[0] : undefined))?.teks
      if (teks)
        report(
          { teks },
          'Pasal II yang memuat lebih dari satu materi dirinci dengan angka Arab: 1., 2., dan seterusnya (butir 233a Lampiran II UU 12/2011 sebagaimana diubah dengan UU 13/2022). Beri angka pada tiap materinya.',
        )
    },
  }),
})
