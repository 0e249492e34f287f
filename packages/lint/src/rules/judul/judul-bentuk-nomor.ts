import { cariJenis, type Teks } from '@perkada/core'
import { type Context, defineRule } from '../../rule.ts'
import { contohPembukaan } from '../pembukaan/contoh-pembukaan.ts'

const contoh = (nomor: string) => contohPembukaan({ kepala: `PERATURAN BUPATI CONTOH\nNOMOR ${nomor} TAHUN 2024` })

const nomorJudul = /\bNOMOR ?:? *(\S+)/i
/** Dots, lines, a field of a form ("[nomor]") and nothing at all: a number that is still open. */
const terbuka = /^[.…_-]*$|^\[|^TAHUN$/i

/** Digits as a scanner reads them: "1O", "l2", "}3.". */
const salahBaca = /^[\dOolISBZJ|]+$|[{}|©®°*@]/

const pesan = (nilai: string) =>
  `Nomor “${nilai}” bukan angka Arab saja: peraturan dinomori dengan angka Arab tanpa huruf, angka Romawi, atau tanda baca, dan tidak mengikuti penomoran naskah dinas (butir 2a Lampiran II UU 12/2011 sebagaimana diubah UU 13/2022). Tulis nomornya dengan angka, misalnya NOMOR 12.`

function periksa(teks: Teks | undefined, report: Context['report']): void {
  const titikDua = teks && /\bNOMOR ?:(?= ?\d)/i.exec(teks.isi)
  if (teks && titikDua)
    report(
      { teks, start: titikDua.index, end: titikDua.index + titikDua[0].length },
      'Sesudah kata NOMOR pada judul tidak ada titik dua (butir 2a Lampiran II UU 12/2011 sebagaimana diubah UU 13/2022). Tulis “NOMOR 12 TAHUN 2024”.',
      { severity: 'peringatan' },
    )
  const cocok = teks && nomorJudul.exec(teks.isi)
  const nilai = cocok?.[1]
  if (!teks || !cocok || !nilai || terbuka.test(nilai) || /^\d+$/.test(nilai) || (salahBaca.test(nilai) && !/^[IVXLC]+$/.test(nilai)))
    return
  const start = cocok.index + cocok[0].length - nilai.length
  report({ teks, start, end: start + nilai.length }, pesan(nilai))
}

/** The number of a regulation that is more than an Arabic number. */
export const judulBentukNomor = defineRule({
  id: 'judul-bentuk-nomor',
  summary: 'Nomor peraturan hanya angka Arab.',
  sources: [{ kode: 'A22', butir: '2a' }],
  severity: 'galat',
  since: 2022,
  fix: 'none',
  examples: () => ({
    invalid: [
      { pedoman: ['JDL-02'], salah: contoh('«12.A»'), benar: contoh('12') },
      contoh('«XII»'),
      contohPembukaan({ kepala: 'PERATURAN BUPATI CONTOH\n«NOMOR :» 12 TAHUN 2024' }),
      contohPembukaan({ kepala: 'PERATURAN BUPATI CONTOH\nNOMOR «188.45/12/KUM/2024»' }),
    ],
    valid: [contoh('...'), contoh('}3.'), contoh('[NOMOR]'), contohPembukaan()],
  }),
  create: ({ identitas, derau, report }) => ({
    selesai({ kepala, berdepan, peta }) {
      const jenis = cariJenis(identitas.jenis)
      if (derau || !jenis?.berdaerah || !jenis.gazet) return
      periksa(kepala.nomor ?? kepala.jenis, report)
      const nomor = identitas.nomor
      if (berdepan && !kepala.nomor && typeof nomor === 'string' && !/^\d+$/.test(nomor)) report({ span: peta?.['nomor'] }, pesan(nomor))
    },
  }),
})
