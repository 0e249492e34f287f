import { cocokSemua } from '@perkada/core'
import { daftarBilangan, rupiahBaku } from '../../fakta/bilangan-badan.ts'
import { defineRule } from '../../rule.ts'
import { contohPasal } from '../batang-tubuh/contoh-badan.ts'

/** An amount from its first digit to its last. */
const jumlahUang = /(?<![A-Za-z])Rp\.? ?(\d[\d.,]{0,24})/g
/** Thousands parted by full stops, decimals by a comma; either may be left out. */
const baku = /^(?:\d{1,3}(?:\.\d{3}){0,7}|\d{1,15})(?:,\d{1,4})?$/

/** An amount whose marks are those of another language ("Rp1,000,000.00"), or that stand at the wrong digits. */
function* salahPisah(isi: string): Generator<{ readonly start: number; readonly end: number }> {
  for (const { 0: utuh, 1: tertulis = '', index } of cocokSemua(isi, jumlahUang)) {
    const angka = tertulis.replace(/[.,]{1,24}$/, '')
    const start = index + utuh.length - tertulis.length
    if (angka && !baku.test(angka)) yield { start, end: start + angka.length }
  }
}

/** "Rp50.000.000,00 (lima puluh juta rupiah)": no space behind Rp, two decimals, words that end with rupiah (example of butir 255). */
export const bilanganRupiah = defineRule({
  id: 'bilangan-rupiah',
  summary: 'Rupiah ditulis rapat dan berdesimal: Rp50.000.000,00 (lima puluh juta rupiah).',
  sources: [{ kode: 'A', butir: '255', catatan: 'Bentuk dalam contoh.' }],
  severity: 'peringatan',
  fix: 'safe',
  examples: () => ({
    invalid: [
      {
        pedoman: ['BIL-04'],
        salah: contohPasal('Modal paling sedikit «Rp 50.000.000,-» (lima puluh juta rupiah).'),
        benar: contohPasal('Modal paling sedikit Rp50.000.000,00 (lima puluh juta rupiah).'),
      },
      contohPasal('Modal paling sedikit «Rp50.000.000» (lima puluh juta rupiah).'),
      contohPasal('Modal paling sedikit Rp50.000.000,00 («lima puluh juta»).'),
      contohPasal('Modal paling sedikit Rp«50,000,000.00» (lima puluh juta rupiah).'),
      contohPasal('Modal paling sedikit Rp«50.000.00,00» (lima puluh juta rupiah).'),
    ],
    valid: [contohPasal('Modal paling sedikit Rp1.000,50 (seribu koma lima puluh rupiah) atau Rp5 juta.')],
  }),
  create: ({ fakta, derau, report }) => ({
    alinea({ teks }, { ruas, kutipan }) {
      if (derau || kutipan || ruas !== 'batang-tubuh' || !teks.isi.includes('Rp')) return
      for (const letak of salahPisah(teks.isi))
        report(
          { teks, ...letak },
          'Ribuan dalam jumlah uang dipisahkan titik setiap tiga angka, desimal dipisahkan koma (contoh butir 255 Lampiran II UU 12/2011). Tulis seperti “Rp50.000.000,00”.',
        )
    },
    selesai() {
      if (derau) return
      for (const { teks, start, end, nilai, rupiah, kata, kutipan } of fakta(daftarBilangan)) {
        if (kutipan) continue
        if (!rupiah || /^ (?:ribu|juta|miliar|milyar|triliun)\b/.test(teks.isi.slice(end, end + 16))) continue
        const ekor = /^,[-–=]{1,2}/.exec(teks.isi.slice(end, end + 16))?.[0] ?? ''
        const akhir = end + ekor.length
        const tertulis = teks.isi.slice(start, akhir)
        const angka = tertulis.replace(/^Rp\.? ?/, '').replace(/,[-–=]{1,2}$/, '')
        const benar = rupiahBaku(angka, nilai)
        if (benar !== tertulis)
          report(
            { teks, start, end: akhir },
            `Rupiah ditulis rapat pada “Rp” dengan dua angka desimal (contoh butir 255 Lampiran II UU 12/2011). Tulis “${benar}”.`,
            {
              perbaikan: [{ letak: { teks, start, end: akhir }, isi: benar }],
            },
          )
        if (kata && !/rupiah$/i.test(kata.isi.trim()))
          report(
            { teks, start: kata.start, end: kata.end },
            `Kata untuk jumlah uang diakhiri “rupiah” (contoh butir 255 Lampiran II UU 12/2011). Tulis “${kata.isi} rupiah”.`,
            {
              perbaikan: [{ letak: { teks, start: kata.end, end: kata.end }, isi: ' rupiah' }],
            },
          )
      }
    },
  }),
})
