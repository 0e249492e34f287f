import { type Bilangan, daftarBilangan } from '../../fakta/bilangan-badan.ts'
import { defineRule } from '../../rule.ts'
import { contohPasal } from '../batang-tubuh/contoh-badan.ts'

/** What is counted upward: a span of it begins with the smaller number. Hours of a day, days of a month and ranks may run the other way. */
const terhitung = /^\) (?:hari|bulan|tahun|minggu|orang|anggota|pegawai|kali|buah|unit|rangkap|persen)\b/

/** The two numbers are the ends of a span. */
const serentang = (awal: Bilangan, akhir: Bilangan): boolean =>
  awal.teks === akhir.teks &&
  awal.kata !== undefined &&
  akhir.kata !== undefined &&
  /^\)(?: [a-z]+)? (?:sampai(?: dengan)?|hingga) $/.test(awal.teks.isi.slice(awal.kata.end, akhir.start)) &&
  terhitung.test(akhir.teks.isi.slice(akhir.kata.end, akhir.kata.end + 12))

/** A span whose end is smaller than its beginning holds nothing. */
export const bilanganRentang = defineRule({
  id: 'bilangan-rentang',
  summary: 'Rentang bilangan dimulai dari yang lebih kecil: “3 (tiga) sampai dengan 5 (lima) orang”.',
  sources: [{ kode: 'T', catatan: 'Rentang yang berakhir sebelum awalnya tidak memuat apa pun.' }],
  severity: 'peringatan',
  fix: 'none',
  examples: () => ({
    invalid: [contohPasal('Tim terdiri atas «5 (lima) sampai dengan 3 (tiga)» orang.')],
    valid: [
      contohPasal('Tim terdiri atas 3 (tiga) sampai dengan 5 (lima) orang.'),
      contohPasal(
        'Tim bekerja sejak hari ke-25 sampai dengan 5 (lima) hari sesudahnya, dan memuat peringkat 3 (tiga) sampai dengan 1 (satu).',
      ),
    ],
  }),
  create: ({ fakta, derau, report }) => ({
    selesai() {
      if (derau) return
      let awal: Bilangan | undefined
      for (const akhir of fakta(daftarBilangan)) {
        if (awal && akhir.nilai < awal.nilai && serentang(awal, akhir))
          report(
            { teks: akhir.teks, start: awal.start, end: (akhir.kata?.end ?? akhir.end) + 1 },
            `Rentang ini dimulai dari ${awal.nilai} dan berakhir pada ${akhir.nilai}, sehingga tidak memuat apa pun. Balikkan, atau perbaiki bilangannya.`,
          )
        awal = akhir
      }
    },
  }),
})
