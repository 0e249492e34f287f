import { daftarDefinisiUmum, isKetentuanUmum } from '../../fakta/definisi-umum.ts'
import { isKataDikenal } from '../../leksikon.ts'
import { defineRule } from '../../rule.ts'
import { contohPasal } from '../batang-tubuh/contoh-badan.ts'

const isi = (kata: string) =>
  contohPasal(`Dalam Peraturan Bupati ini yang dimaksud dengan:\n\n1. Bupati adalah Bupati Contoh.\n\n2. ${kata} adalah pertemuan resmi.`)

/** A meaning begins with a capital (butir 101). */
export const definisiHurufAwal = defineRule({
  id: 'definisi-huruf-awal',
  summary: 'Pengertian dalam ketentuan umum diawali huruf kapital.',
  sources: [{ kode: 'A', butir: '101' }],
  severity: 'peringatan',
  fix: 'safe',
  examples: () => ({
    invalid: [{ pedoman: ['KTU-04'], salah: isi('«rapat»'), benar: isi('Rapat') }],
    valid: [isi('e-Rapat')],
  }),
  create: ({ fakta, derau, report }) => ({
    selesai() {
      if (derau) return
      for (const { daftar } of fakta(daftarDefinisiUmum).filter(isKetentuanUmum))
        for (const { teks } of daftar) {
          const kata = /^[a-zß-ÿ]{3,30}(?![A-Za-zÀ-ɏ-])/u.exec(teks.isi)?.[0]
          if (!kata || !isKataDikenal(kata) || !/\sadalah\s/.test(teks.isi)) continue
          const benar = kata.charAt(0).toUpperCase()
          report(
            { teks, start: 0, end: kata.length },
            `Pengertian diawali huruf kapital (butir 101 Lampiran II UU 12/2011). Tulis “${benar}${kata.slice(1)}”.`,
            {
              perbaikan: [{ letak: { teks, start: 0, end: 1 }, isi: benar }],
            },
          )
        }
    },
  }),
})
