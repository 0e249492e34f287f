import { defineRule } from '../../rule.ts'
import { cariFrasa, contohPasal1 as contoh, type PolaFrasa } from './frasa.ts'

const frasa: PolaFrasa = {
  pemicu: ['antara lain', 'terbatas', 'dibatasi'],
  pola: /\b(?:antara lain|(?:namun|tetapi|dan|akan tetapi) tidak (?:terbatas|dibatasi) pada)\b/gi,
}

/** A norm says all that it means (butir 270b). */
export const bahasaAntaraLain = defineRule({
  id: 'bahasa-antara-lain',
  summary: 'Rumusan norma tidak memakai “antara lain” atau “namun tidak terbatas pada”.',
  sources: [{ kode: 'A22', butir: '270b' }],
  severity: 'galat',
  since: 2022,
  fix: 'none',
  examples: () => ({
    invalid: [
      {
        pedoman: ['BHS-28'],
        salah: contoh('Rapat membahas «antara lain» anggaran, termasuk «namun tidak terbatas pada» honorarium.'),
        benar: contoh('Rapat membahas anggaran, termasuk honorarium.'),
      },
    ],
    valid: [contoh('Rapat membahas hubungan antara daerah; frasa “antara lain” tidak dipakai.')],
  }),
  create: ({ derau, fakta, report }) => ({
    selesai() {
      for (const { tempat, tertulis, ...letak } of derau ? [] : cariFrasa(fakta, frasa)) {
        if (!tempat.pasal) continue
        const definisi = tempat.pasal.nomor.nilai === '1'
        report(
          letak,
          `“${tertulis}” tidak dipakai dalam rumusan norma (butir 270b Lampiran II UU 12/2011 sebagaimana diubah dengan UU 13/2022). Sebutkan semua yang dimaksud, atau pakai “meliputi”.`,
          definisi || !/^(?:antara lain|namun tidak terbatas pada)$/i.test(tertulis) ? { severity: 'peringatan' } : {},
        )
      }
    },
  }),
})
