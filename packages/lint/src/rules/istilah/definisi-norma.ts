import { daftarDefinisiUmum } from '../../fakta/definisi-umum.ts'
import { awalKalimatBaru } from '../../fakta/kalimat.ts'
import { defineRule } from '../../rule.ts'
import { contohPasal } from '../batang-tubuh/contoh-badan.ts'

const isi = (arti: string) =>
  contohPasal(
    `Dalam Peraturan Bupati ini yang dimaksud dengan:\n\n1. Rapat adalah pertemuan resmi.${arti}\n\n2. Bupati adalah Bupati Contoh.`,
  )

/** "… dan dilarang menetap": a command joined to a meaning; "yang wajib dibayar" says what kind of thing it is. */
const normaBersambung = /(?:dan|serta) (?:wajib|dilarang) (?:me|di|ber)[a-z]{3,20}/

/** A definition explains a word; a second sentence in it that commands is a norm in the wrong place. */
export const definisiNorma = defineRule({
  id: 'definisi-norma',
  summary: 'Pengertian tidak memuat norma.',
  sources: [
    { kode: 'T', catatan: 'Ketentuan umum berisi pengertian; norma berdiri dalam Pasal materi pokok.' },
    { kode: 'A', butir: '98' },
  ],
  severity: 'peringatan',
  fix: 'none',
  examples: () => ({
    invalid: [
      { pedoman: ['KTU-22'], salah: isi(' «Rapat wajib dihadiri semua camat.»'), benar: isi('') },
      isi('').replace('pertemuan resmi', 'pertemuan resmi yang terbuka «dan dilarang ditutup»'),
    ],
    valid: [
      contohPasal(
        'Dalam Peraturan Bupati ini yang dimaksud dengan:\n\n1. Pajak adalah kontribusi wajib kepada Daerah.\n\n2. Bupati adalah Bupati Contoh.',
      ),
    ],
  }),
  create: ({ fakta, derau, report }) => ({
    selesai() {
      if (derau) return
      for (const { daftar } of fakta(daftarDefinisiUmum))
        for (const { teks } of daftar) {
          const sambung = normaBersambung.exec(teks.isi)
          if (sambung)
            report(
              { teks, start: sambung.index, end: sambung.index + sambung[0].length },
              `“${sambung[0]}” menambahkan norma pada pengertian, padahal ketentuan umum berisi batasan pengertian atau definisi (butir 98 Lampiran II UU 12/2011). Pindahkan ke Pasal materi pokok.`,
              { severity: 'saran' },
            )
          const start = awalKalimatBaru(teks.isi)[0]
          if (start !== undefined && /\b(?:wajib|dilarang|harus)\b/.test(teks.isi.slice(start)) && !/\d\. /.test(teks.isi.slice(0, start)))
            report(
              { teks, start },
              'Kalimat ini memuat norma di dalam pengertian, padahal ketentuan umum berisi batasan pengertian atau definisi (butir 98 Lampiran II UU 12/2011). Pindahkan ke Pasal materi pokok.',
            )
        }
    },
  }),
})
