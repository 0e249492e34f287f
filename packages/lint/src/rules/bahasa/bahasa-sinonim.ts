import type { Teks } from '@perkada/core'
import { teksBerkata } from '../../fakta/kosakata.ts'
import { jugaDiSini } from '../../juga-di-sini.ts'
import { defineRule, type Fakta } from '../../rule.ts'
import { contohPasal1 as contoh, diNorma, polaKata } from './frasa.ts'

/** Words of one meaning that drafts mix. */
const pasangan: readonly (readonly [string, string])[] = [
  ['pemantauan', 'monitoring'],
  ['daring', 'online'],
  ['laman', 'website'],
  ['basis data', 'database'],
  ['surat elektronik', 'email'],
  ['pemangku kepentingan', 'stakeholder'],
  ['gaji', 'upah'],
]

interface Letak {
  readonly teks: Teks
  readonly start: number
  readonly end: number
}

/** "Continuous Emission Monitoring System": among capitals a word of a name. */
const dalamNama = (isi: string, { start, end }: Letak): boolean =>
  /^[A-ZÀ-Þ]/.test(isi.charAt(start)) &&
  /[A-ZÀ-Þ][a-zß-ÿ]+ $/.test(isi.slice(Math.max(0, start - 20), start)) &&
  /^ [A-ZÀ-Þ]/.test(isi.slice(end, end + 2))

/** Where a word or phrase stands in norms. */
function daftarLetak(kata: string, fakta: Fakta): Letak[] {
  const pola = polaKata([kata])
  return teksBerkata(fakta, [kata]).flatMap(({ teks, tempat, peran }) =>
    diNorma(tempat, peran)
      ? [...teks.isi.matchAll(pola)]
          .map(({ index }) => ({ teks, start: index, end: index + kata.length }))
          .filter(letak => !dalamNama(teks.isi, letak))
      : [],
  )
}

/** One meaning, one word (butir 250.a): told once for a pair, at the word that comes less often. */
export const bahasaSinonim = defineRule({
  id: 'bahasa-sinonim',
  summary: 'Satu pengertian dinyatakan dengan satu kata di seluruh peraturan.',
  sources: [{ kode: 'A', butir: '250.a' }],
  severity: 'saran',
  fix: 'none',
  examples: () => ({
    invalid: [
      {
        pedoman: ['BHS-09'],
        salah: contoh('Tim melakukan pemantauan setiap bulan. Hasil pemantauan dan «monitoring» dilaporkan.'),
        benar: contoh('Tim melakukan pemantauan setiap bulan. Hasil pemantauan dilaporkan.'),
      },
    ],
    valid: [
      contoh('Tim melakukan monitoring dan evaluasi.'),
      contoh('Tim melakukan pemantauan dengan Continuous Emission Monitoring System.'),
    ],
  }),
  options: {
    bawaan: { pasangan: [] as readonly (readonly [string, string])[] },
    skema: z => {
      const frasa = z.string().regex(/^[a-zß-ÿ]+(?: [a-zß-ÿ]+)*$/u, 'diharapkan kata atau frasa dalam huruf kecil')
      return { pasangan: z.array(z.tuple([frasa, frasa])).describe('Pasangan lain yang sama artinya, misalnya [rapat, pertemuan].') }
    },
  },
  create: ({ derau, fakta, report }, { pasangan: tambahan }) => ({
    selesai() {
      for (const [satu, dua] of derau ? [] : [...pasangan, ...tambahan]) {
        if (!teksBerkata(fakta, [satu]).length || !teksBerkata(fakta, [dua]).length) continue
        const [a, b] = [daftarLetak(satu, fakta), daftarLetak(dua, fakta)]
        const [sering, jarang, utama] = a.length >= b.length ? [a, b, satu] : [b, a, dua]
        const [letak, ...juga] = jarang
        const [lain] = sering
        if (letak && lain)
          report(
            letak,
            `“${satu}” dan “${dua}” sama artinya; pakai satu saja, misalnya “${utama}” (butir 250 huruf a Lampiran II UU 12/2011).`,
            { related: [{ ...lain, message: `Di sini “${utama}”.` }, ...jugaDiSini(juga)] },
          )
      }
    },
  }),
})
