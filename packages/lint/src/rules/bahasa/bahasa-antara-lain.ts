import { lindungan } from '../../fakta/lindungan.ts'
import { defineRule } from '../../rule.ts'
import { contohPasal1 as contoh, diNorma } from './frasa.ts'

const pola = /\b(?:antara lain|(?:namun|tetapi|dan|akan tetapi) tidak (?:terbatas|dibatasi) pada)\b/gi

/** A norm says all that it means (butir 270b). */
export const bahasaAntaraLain = defineRule({
  id: 'bahasa-antara-lain',
  summary: 'Rumusan norma tidak memakai “antara lain” atau “namun tidak terbatas pada”.',
  sources: [{ kode: 'A22', butir: '270b' }],
  severity: 'galat',
  since: 2022,
  fix: 'none',
  examples: {
    invalid: [
      {
        pedoman: ['BHS-28'],
        salah: contoh('Rapat membahas «antara lain» anggaran, termasuk «namun tidak terbatas pada» honorarium.'),
        benar: contoh('Rapat membahas anggaran, termasuk honorarium.'),
      },
    ],
    valid: [contoh('Rapat membahas hubungan antara daerah; frasa “antara lain” tidak dipakai.')],
  },
  create: ({ derau, fakta, report }) => ({
    teks(teks, tempat, peran) {
      if (derau || !tempat.pasal || !diNorma(tempat, peran)) return
      for (const { 0: tertulis, index } of teks.isi.matchAll(pola)) {
        const end = index + tertulis.length
        if (fakta(lindungan)(teks, index, end)) continue
        const definisi = tempat.pasal.nomor.nilai === '1'
        report(
          { teks, start: index, end },
          `"${tertulis}" tidak dipakai dalam rumusan norma (butir 270b Lampiran II UU 12/2011 sebagaimana diubah dengan UU 13/2022). Sebutkan semua yang dimaksud, atau pakai "meliputi".`,
          definisi || !/^(?:antara lain|namun tidak terbatas pada)$/i.test(tertulis) ? { severity: 'peringatan' } : {},
        )
      }
    },
  }),
})
