import { bacaTanggal, cocokSemua } from '@perkada/core'
import { teksBerkata } from '../../fakta/kosakata.ts'
import { lindungan } from '../../fakta/lindungan.ts'
import { naskahContoh } from '../../naskah-contoh.ts'
import { defineRule } from '../../rule.ts'

const contoh = (tanggal: string) => naskahContoh({ isi: `Pasal 1\n\nLaporan disampaikan paling lambat tanggal ${tanggal}.` })

const namaBulan = 'januari februari pebruari maret april mei juni juli agustus september oktober november nopember desember'.split(' ')
const pola = /(?<![\d/.-])\d{1,2} [A-Za-z]{3,9} \d{4}(?!\d)/g
const SEHARI = 86_400_000

/** Whether the calendar has a day, written as 2024-02-29; every month and year that stand here are read. */
function adaHarinya(tanggal: string): boolean {
  const [tahun = 0, bulan = 0, hari = 0] = tanggal.split('-').map(Number)
  const awalBulan = Date.UTC(tahun, bulan - 1, 1)
  return hari >= 1 && hari <= (Date.UTC(tahun, bulan, 1) - awalBulan) / SEHARI
}

/** A day that no calendar has. */
export const tanggalBentukKalender = defineRule({
  id: 'tanggal-bentuk-kalender',
  summary: 'Tanggal yang ditulis ada dalam kalender.',
  sources: [{ kode: 'T', catatan: 'Tanggal yang tidak ada tidak dapat dipenuhi.' }],
  severity: 'galat',
  fix: 'none',
  examples: {
    invalid: [contoh('«31 Februari 2025»'), contoh('«29 Februari 2023»'), contoh('«31 November 2024»')],
    valid: [contoh('29 Februari 2024'), contoh('31 Desember 2025')],
  },
  create: ({ derau, fakta, report }) => ({
    selesai() {
      if (derau) return
      const terlindung = fakta(lindungan)
      for (const { teks } of teksBerkata(fakta, namaBulan))
        for (const { 0: tertulis, index: start } of cocokSemua(teks.isi, pola)) {
          const tanggal = bacaTanggal(tertulis)
          const end = start + tertulis.length
          if (!tanggal || adaHarinya(tanggal) || terlindung(teks, start, end)) continue
          report({ teks, start, end }, `Tanggal ${tertulis} tidak ada dalam kalender. Periksa hari, bulan, dan tahunnya.`)
        }
    },
  }),
})
