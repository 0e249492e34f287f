import { defineRule } from '../../rule.ts'
import { contohPenjelasan } from './contoh-penjelasan.ts'

const pasal = (isi: string) => contohPenjelasan({ pasal: `Pasal 1\n\n${isi}` })
const BENAR = pasal('Cukup jelas.')
const awalDelegasi = /\bKetentuan (?:lebih lanjut )?(?:mengenai|tentang) /
const akhirDelegasi = /\bdiatur (?:lebih lanjut )?(?:dengan|dalam) (?:Peraturan|Keputusan)\b/

/** "Ketentuan mengenai … diatur dengan Peraturan", within one sentence. */
function cariDelegasi(isi: string): { start: number; end: number } | undefined {
  const awal = awalDelegasi.exec(isi)
  const kalimat = awal ? (isi.slice(awal.index, awal.index + 300).split(/[.;:]/)[0] ?? '') : ''
  const akhir = akhirDelegasi.exec(kalimat)
  return awal && akhir ? { start: awal.index, end: awal.index + akhir.index + akhir[0].length } : undefined
}

const norma =
  /(?:^|[.:] )(?:Setiap orang|Setiap pegawai|Pegawai|Kepala [A-Za-zÀ-ɏ ]{3,40}|Camat|Bupati|Wali Kota|Gubernur) (?:wajib|dilarang) /u

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
  create: ({ naskah, report, derau, tahun }) => {
    if (derau || !naskah.penjelasan) return {}
    return {
      alinea({ teks }, { ruas }) {
        if (ruas !== 'penjelasan') return
        const cocok = norma.exec(teks.isi)
        const diNorma = cocok && { start: cocok.index + (/^[.:] /.test(cocok[0]) ? 2 : 0), end: cocok.index + cocok[0].trimEnd().length }
        const letak = cariDelegasi(teks.isi) ?? diNorma
        if (!letak) return
        report(
          { teks, ...letak },
          'Penjelasan tidak memuat rumusan norma atau pendelegasian (butir 176, butir 177, dan butir 186 huruf e Lampiran II UU 12/2011). Pindahkan ke batang tubuh.',
          { severity: tahun < 2011 ? 'saran' : 'peringatan' },
        )
      },
    }
  },
})
