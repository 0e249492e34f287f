import { defineRule } from '../../rule.ts'
import { contohPenjelasan } from './contoh-penjelasan.ts'

const pasal = (isi: string) => contohPenjelasan({ pasal: `Pasal 1\n\n${isi}` })
const BENAR = pasal('Cukup jelas.')
const delegasi =
  /\bKetentuan (?:lebih lanjut )?(?:mengenai|tentang) [^.;:]{3,200}? diatur (?:lebih lanjut )?(?:dengan|dalam) (?:Peraturan|Keputusan)\b/
const norma =
  /(?:^|[.:] )(?:Setiap orang|Setiap pegawai|Pegawai|Kepala [\p{L} ]{3,40}|Camat|Bupati|Wali Kota|Gubernur) (?:wajib|dilarang) /u

/** The explanation delegates or lays down a norm. */
export const penjelasanNorma = defineRule({
  id: 'penjelasan-norma',
  summary: 'Penjelasan tidak memuat norma dan tidak mendelegasikan pengaturan.',
  sources: [
    { kode: 'A22', butir: '176' },
    { kode: 'A', butir: '177' },
    { kode: 'A', butir: '186' },
  ],
  severity: 'peringatan',
  fix: 'none',
  examples: {
    invalid: [
      {
        pedoman: ['PJL-07'],
        salah: pasal('«Ketentuan lebih lanjut mengenai rapat diatur dengan Peraturan» Bupati.'),
        benar: BENAR,
      },
    ],
    valid: [BENAR],
  },
  create: ({ report, derau, tahun }) => ({
    alinea({ teks }, { ruas }) {
      if (derau || ruas !== 'penjelasan') return
      const cocok = delegasi.exec(teks.isi) ?? norma.exec(teks.isi)
      if (!cocok) return
      const start = cocok.index + (/^[.:] /.test(cocok[0]) ? 2 : 0)
      report(
        { teks, start, end: cocok.index + cocok[0].trimEnd().length },
        'Penjelasan tidak memuat rumusan norma atau pendelegasian (butir 176, butir 177, dan butir 186 huruf e Lampiran II UU 12/2011). Pindahkan ke batang tubuh.',
        { severity: tahun < 2011 ? 'saran' : 'peringatan' },
      )
    },
  }),
})
