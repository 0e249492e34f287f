import { cocokSemua } from '@perkada/core'
import { diBadan } from '../../fakta/badan-sendiri.ts'
import { kataBilanganSebelum } from '../../fakta/bilangan-badan.ts'
import { bacaAngka } from '../../fakta/bilangan-kata.ts'
import { defineRule } from '../../rule.ts'
import { contohPasal } from '../batang-tubuh/contoh-badan.ts'

/** Digits in brackets that are no number of an ayat. */
const angkaKurung = /(?<!ayat )\((\d[\d.,]{0,20})\)/gi

/** Digits first, words in brackets behind them: never "tiga (3)" (butir 86). */
export const bilanganUrutan = defineRule({
  id: 'bilangan-urutan',
  summary: 'Bilangan ditulis dengan angka dahulu, kemudian kata di antara tanda kurung.',
  sources: [
    { kode: 'A', butir: '86' },
    { kode: 'T', catatan: 'Angka diikuti dengan kata, tidak sebaliknya.' },
  ],
  severity: 'peringatan',
  fix: 'safe',
  examples: () => ({
    invalid: [
      {
        pedoman: ['BIL-03'],
        salah: contohPasal('Laporan disampaikan paling lama «tiga (3)» hari.'),
        benar: contohPasal('Laporan disampaikan paling lama 3 (tiga) hari.'),
      },
    ],
    valid: [contohPasal('Ketentuan ayat dua (2) tidak ada, dan rapat diadakan 3 (tiga) kali.')],
  }),
  create: ({ derau, report }) => ({
    alinea({ teks }, tempat) {
      if (derau || !diBadan(tempat)) return
      for (const { 0: kurung, index } of cocokSemua(teks.isi, angkaKurung)) {
        const angka = kurung.slice(1, -1)
        const kata = kataBilanganSebelum(teks.isi, index)
        if (
          !kata ||
          kata.nilai !== bacaAngka(angka) ||
          /(?:ayat|huruf|angka|pasal|nomor) $/i.test(teks.isi.slice(Math.max(0, kata.start - 8), kata.start))
        )
          continue
        const letak = { teks, start: kata.start, end: index + kurung.length }
        const benar = `${angka} (${kata.isi})`
        report(
          letak,
          `Angka Arab ditulis dahulu, diikuti kata di antara tanda kurung (butir 86 Lampiran II UU 12/2011). Tulis “${benar}”.`,
          {
            perbaikan: [{ letak, isi: benar }],
          },
        )
      }
    },
  }),
})
