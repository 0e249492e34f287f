import { offsetAsal, type Peran, type Teks, type Tempat } from '@perkada/core'
import { naskahContoh } from '../../naskah-contoh.ts'
import { defineRule } from '../../rule.ts'
import { cariFrasa, type PolaFrasa, polaKata } from './frasa.ts'

const contoh = (isi: string) => naskahContoh({ isi: `Pasal 1\n\n${isi}` })
const frasa: PolaFrasa = {
  pemicu: ['dan atau', 'atau dan', 'maupun atau'],
  pola: polaKata(['dan (?:/ ?)?atau', 'dan/ atau', 'dan-atau', 'atau ?/? ?dan', 'maupun ?/ ?atau']),
}
const diperiksa = ({ ruas }: Tempat, peran: Peran): boolean =>
  ruas !== 'mengingat' && ruas !== 'sisa' && (peran === 'alinea' || peran === 'sel')

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
  examples: () => ({
    invalid: [
      {
        pedoman: ['BHS-22'],
        salah: contoh('Rapat dilakukan secara langsung «dan atau» dengan cara lain.'),
        benar: contoh('Rapat dilakukan secara langsung dan/atau dengan cara lain.'),
      },
      contoh('Rapat dilakukan secara langsung «dan / atau» dengan cara lain, tertulis «maupun/atau» lisan, sendiri «atau dan» bersama.'),
    ],
    valid: [contoh('Rapat dilakukan secara langsung dan, atau, bila perlu, atau dengan cara lain; “dan atau” tidak dipakai.')],
  }),
  create: ({ fakta, derau, report }) => ({
    selesai() {
      for (const { teks, start, end, tertulis } of derau ? [] : cariFrasa(fakta, frasa, diperiksa)) {
        const rapat = tertulis.replace(/ ?\/ ?/, '/').toLowerCase() === 'dan/atau'
        if (tertulis.includes('/') && berlipat(teks, start, end)) continue
        const letak = { teks, start, end }
        report(
          letak,
          rapat
            ? `“${tertulis}” ditulis rapat: “dan/atau” (butir 264 Lampiran II UU 12/2011).`
            : `“${tertulis}” tidak menyatakan apakah syaratnya kumulatif, alternatif, atau keduanya. Pakai “dan” (butir 262), “atau” (butir 263), atau “dan/atau” (butir 264 Lampiran II UU 12/2011).`,
          { perbaikan: [{ letak, isi: 'dan/atau' }], ...(rapat && { severity: 'peringatan' as const }) },
        )
      }
    },
  }),
})
