import type { Teks } from '@perkada/core'
import { kataNaskah } from '../../fakta/kata-naskah.ts'
import { defineRule } from '../../rule.ts'
import { contohPasal1 as contoh, diNorma } from './frasa.ts'

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
const pola = new RegExp(`(?<![\\p{L}-])(?:${pasangan.flat().join('|')})(?![\\p{L}-])`, 'giu')

/** One meaning, one word (butir 250.a): told once for a pair, at the word that comes less often. */
export const bahasaSinonim = defineRule({
  id: 'bahasa-sinonim',
  summary: 'Satu pengertian dinyatakan dengan satu kata di seluruh peraturan.',
  sources: [{ kode: 'A', butir: '250.a' }],
  severity: 'saran',
  fix: 'none',
  examples: {
    invalid: [
      {
        pedoman: ['BHS-09'],
        salah: contoh('Tim melakukan pemantauan setiap bulan. Hasil pemantauan dan «monitoring» dilaporkan.'),
        benar: contoh('Tim melakukan pemantauan setiap bulan. Hasil pemantauan dilaporkan.'),
      },
    ],
    valid: [contoh('Tim melakukan monitoring dan evaluasi.')],
  },
  create: ({ derau, fakta, report }) => {
    const daftar = new Map<string, { teks: Teks; start: number; end: number }[]>()
    return {
      teks(teks, tempat, peran) {
        if (
          derau ||
          !diNorma(tempat, peran) ||
          !pasangan.some(dua => dua.every(kata => fakta(kataNaskah).has(kata.split(' ').at(-1) ?? kata)))
        )
          return
        for (const { 0: tertulis, index } of teks.isi.matchAll(pola)) {
          const kata = tertulis.toLowerCase()
          const letak = { teks, start: index, end: index + tertulis.length }
          const ada = daftar.get(kata)
          if (ada) ada.push(letak)
          else daftar.set(kata, [letak])
        }
      },
      selesai() {
        for (const [satu, dua] of pasangan) {
          const [a, b] = [daftar.get(satu), daftar.get(dua)]
          if (!a || !b) continue
          const [sering, jarang, utama] = a.length >= b.length ? [a, b, satu] : [b, a, dua]
          const [letak, lain] = [jarang[0], sering[0]]
          if (letak && lain)
            report(
              letak,
              `"${satu}" dan "${dua}" sama artinya; pakai satu saja, misalnya "${utama}" (butir 250 huruf a Lampiran II UU 12/2011).`,
              { related: [{ ...lain, message: `di sini "${utama}"` }] },
            )
        }
      },
    }
  },
})
