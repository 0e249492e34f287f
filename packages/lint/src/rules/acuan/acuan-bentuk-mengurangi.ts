import { naskahContoh } from '../../naskah-contoh.ts'
import { defineRule } from '../../rule.ts'
import { visitorAlinea } from '../../visitor-alinea.ts'

const contoh = (isi: string) => naskahContoh({ isi: `Pasal 1\n\nRapat diadakan setiap bulan.\n\nPasal 2\n\n${isi}` })
const BENAR = contoh('Rapat di kecamatan diadakan setiap minggu, kecuali rapat sebagaimana dimaksud dalam Pasal 1.')
const terlarang = /\b(?:dengan tidak mengurangi|tanpa mengurangi|tanpa menyimpang dari)(?=[^.;:]{0,80}?\b(?:Pasal|ayat) \(?\d)/i

/** "Without prejudice to" before a reference. */
export const acuanBentukMengurangi = defineRule({
  id: 'acuan-bentuk-mengurangi',
  summary: 'Acuan ke pasal atau ayat lain tidak memakai “tanpa mengurangi”, “dengan tidak mengurangi”, atau “tanpa menyimpang dari”.',
  sources: [{ kode: 'A', butir: '251' }],
  severity: 'galat',
  fix: 'none',
  examples: () => ({
    invalid: [
      {
        pedoman: ['ACU-16'],
        salah: contoh('«Tanpa mengurangi» ketentuan sebagaimana dimaksud dalam Pasal 1, rapat di kecamatan diadakan setiap minggu.'),
        benar: BENAR,
      },
    ],
    valid: [BENAR, contoh('Rapat diadakan tanpa mengurangi mutu layanan.')],
  }),
  create: context =>
    visitorAlinea(context, ['mengurangi', 'menyimpang'], teks => {
      const cocok = terlarang.exec(teks.isi)
      if (cocok)
        context.report(
          { teks, start: cocok.index, end: cocok.index + cocok[0].length },
          `Acuan ke pasal atau ayat lain tidak boleh memakai frasa “${cocok[0].toLowerCase()}” (butir 251 Lampiran II UU 12/2011). Nyatakan hubungannya, misalnya dengan “kecuali” atau “selain”.`,
        )
    }),
})
