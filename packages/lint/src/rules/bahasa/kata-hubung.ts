import { offsetAsal, type Teks } from '@perkada/core'
import { lindungan } from '../../fakta/lindungan.ts'
import { naskahContoh } from '../../naskah-contoh.ts'
import { defineRule } from '../../rule.ts'

const contoh = (isi: string) => naskahContoh({ isi: `Pasal 1\n\n${isi}` })
const pola = /(?<![\p{L}-])(?:dan (?:\/ ?)?atau|dan\/ atau|dan-atau|atau ?\/ ?dan|maupun ?\/ ?atau)(?![\p{L}-])/giu

/** A line end stands inside the range: the blank there is the transcription's. */
const berlipat = (teks: Teks, start: number, end: number): boolean => {
  const [awal, akhir] = [offsetAsal(teks, start), offsetAsal(teks, end - 1)]
  return awal !== undefined && akhir !== undefined && akhir - awal !== end - 1 - start
}

/** Cumulative and alternative at once is written "dan/atau" (butir 264). */
export const kataHubung = defineRule({
  id: 'kata-hubung',
  summary: 'Sifat kumulatif sekaligus alternatif ditulis “dan/atau”.',
  sources: [
    { kode: 'A', butir: '264' },
    { kode: 'A', butir: '262' },
    { kode: 'A', butir: '263' },
  ],
  severity: 'galat',
  fix: 'unsafe',
  examples: {
    invalid: [
      {
        pedoman: ['BHS-22'],
        salah: contoh('Rapat dilakukan secara langsung «dan atau» dengan cara lain.'),
        benar: contoh('Rapat dilakukan secara langsung dan/atau dengan cara lain.'),
      },
      contoh('Rapat dilakukan secara langsung «dan / atau» dengan cara lain, tertulis «maupun/atau» lisan.'),
    ],
    valid: [contoh('Rapat dilakukan secara langsung dan, atau, bila perlu, atau dengan cara lain; “dan atau” tidak dipakai.')],
  },
  create: ({ fakta, derau, report }) => ({
    teks(teks, { ruas }, peran) {
      if (derau || ruas === 'mengingat' || ruas === 'sisa' || (peran !== 'alinea' && peran !== 'sel')) return
      for (const { 0: tertulis, index } of teks.isi.matchAll(pola)) {
        const end = index + tertulis.length
        const rapat = tertulis.replace(/ ?\/ ?/, '/').toLowerCase() === 'dan/atau'
        if ((tertulis.includes('/') && berlipat(teks, index, end)) || fakta(lindungan)(teks, index, end)) continue
        report(
          { teks, start: index, end },
          rapat
            ? `"${tertulis}" ditulis rapat: "dan/atau" (butir 264 Lampiran II UU 12/2011).`
            : `"${tertulis}" tidak menyatakan apakah syaratnya kumulatif, alternatif, atau keduanya. Pakai "dan" (butir 262), "atau" (butir 263), atau "dan/atau" (butir 264 Lampiran II UU 12/2011).`,
          { perbaikan: [{ letak: { teks, start: index, end }, isi: 'dan/atau' }], ...(rapat && { severity: 'peringatan' as const }) },
        )
      }
    },
  }),
})
