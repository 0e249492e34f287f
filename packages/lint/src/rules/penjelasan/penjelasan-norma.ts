import { defineRule } from '../../rule.ts'
import { contohPenjelasan } from './contoh-penjelasan.ts'

const pasal = (isi: string) => contohPenjelasan({ pasal: `Pasal 1\n\n${isi}` })
const BENAR = pasal('Cukup jelas.')
/** A subject that begins the sentence, what it must or must not do: none of the words that explain. */
const normaLain =
  /(?:^|[.:] )(?!Yang |Kata |Frasa |Istilah |Ketentuan |Dengan |Dalam |Untuk |Hal |Bahwa )[A-Z][A-Za-z]{2,20}(?: [A-Za-z]{2,20}){0,3} (?:wajib|dilarang)(?= (?:me|di|ber)[a-z])/
const delegasiLain = /\bdiatur lebih lanjut dengan (?:Peraturan|Keputusan) [A-Z][A-Za-z]{3,15}(?: [A-Z][a-z]{3,15})?(?=[.;])/
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
  examples: () => ({
    invalid: [
      {
        pedoman: ['PJL-07'],
        salah: pasal('«Ketentuan lebih lanjut mengenai rapat diatur dengan Peraturan» Bupati.'),
        benar: BENAR,
      },
      pasal('«Dinas wajib» melaporkan hasil rapat.'),
      pasal('Tata cara rapat «diatur lebih lanjut dengan Peraturan Bupati».'),
    ],
    valid: [BENAR, pasal('Yang dimaksud dengan “tertib” adalah rapat yang wajib dicatat.')],
  }),
  create: ({ naskah, report, derau, tahun }) => {
    if (derau || !naskah.penjelasan) return {}
    return {
      alinea({ teks }, { ruas }) {
        if (ruas !== 'penjelasan') return
        const cocok = norma.exec(teks.isi) ?? normaLain.exec(teks.isi)
        const diNorma = cocok && { start: cocok.index + (/^[.:] /.test(cocok[0]) ? 2 : 0), end: cocok.index + cocok[0].trimEnd().length }
        const lanjut = delegasiLain.exec(teks.isi)
        const letak = cariDelegasi(teks.isi) ?? diNorma ?? (lanjut && { start: lanjut.index, end: lanjut.index + lanjut[0].length })
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
