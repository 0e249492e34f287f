import { naskahContoh } from '../../naskah-contoh.ts'
import { defineRule } from '../../rule.ts'
import { visitorAlinea } from '../../visitor-alinea.ts'

const contoh = (isi: string) => naskahContoh({ isi: `Pasal 1\n\n(1) Rapat diadakan setiap bulan.\n\n(2) ${isi}` })

/** A sentence that begins with a reference and does not say what it refers to. */
export const acuanBentukMateri = defineRule({
  id: 'acuan-bentuk-materi',
  summary: 'Acuan menyebut secara singkat materi pokok yang diacu.',
  sources: [{ kode: 'A', butir: '277' }],
  severity: 'saran',
  fix: 'none',
  examples: () => ({
    invalid: [
      {
        pedoman: ['ACU-12'],
        salah: contoh('«Sebagaimana dimaksud» pada ayat (1) dilaksanakan di kantor.'),
        benar: contoh('Rapat sebagaimana dimaksud pada ayat (1) dilaksanakan di kantor.'),
      },
    ],
    valid: [contoh('Rapat sebagaimana dimaksud pada ayat (1) dilaksanakan di kantor.')],
  }),
  create: context =>
    visitorAlinea(context, ['sebagaimana'], (teks, { butir }) => {
      const cocok = !butir && /^Sebagaimana (?:di|ter)[A-Za-zÀ-ɏ]+/u.exec(teks.isi)
      if (cocok)
        context.report(
          { teks, start: 0, end: cocok[0].length },
          'Sebut secara singkat materi pokok yang diacu di depan “sebagaimana dimaksud” (butir 277 Lampiran II UU 12/2011).',
        )
    }),
})
