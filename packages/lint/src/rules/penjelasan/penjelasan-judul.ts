import { type Alinea, gabung, type Penjelasan, type Teks } from '@perkada/core'
import { hurufSaja } from '../../fakta/beda-kata.ts'
import { isDaerah } from '../../fakta/daftar-ketentuan.ts'
import { judulNaskah } from '../../fakta/nama-peraturan.ts'
import { defineRule } from '../../rule.ts'
import { contohPenjelasan } from './contoh-penjelasan.ts'

const BENAR = contohPenjelasan({})

/** The heading of the explanation with the lines that a transcription left below it. */
function judulLengkap({ judul, isi }: Penjelasan): Teks | undefined {
  const awal = isi.findIndex(satuan => satuan.tipe !== 'alinea' || /^(?:[IVX1-9]{1,3}[.)]? ?)?(?:PENJELASAN )?UMUM\b/.test(satuan.teks.isi))
  const baris = isi.slice(0, Math.max(0, Math.min(awal, 8))).filter((satuan): satuan is Alinea => satuan.tipe === 'alinea')
  return judul && baris.reduce((semua, { teks }) => gabung(semua, teks), judul)
}

/** The heading of the explanation is not that of the regulation. */
export const penjelasanJudul = defineRule({
  id: 'penjelasan-judul',
  summary: 'Judul penjelasan sama dengan judul peraturan, diawali PENJELASAN ATAS, dengan huruf kapital.',
  sources: [{ kode: 'A22', butir: '180' }],
  severity: 'galat',
  fix: 'none',
  examples: {
    invalid: [
      {
        pedoman: ['PJL-02'],
        salah: contohPenjelasan({ judul: 'PENJELASAN\nATAS\nPERATURAN BUPATI CONTOH\nNOMOR «2 TAHUN 2024»\nTENTANG\nTATA KERJA' }),
        benar: BENAR,
      },
    ],
    valid: [BENAR],
  },
  create: ({ naskah, identitas, report, derau }) => ({
    penjelasan(penjelasan) {
      const teks = judulLengkap(penjelasan)
      if (derau || !teks || teks.isi.length > 600 || !isDaerah(naskah) || naskah.sifat.cuplikan) return
      const angka = /\bNOMOR\s?:?\s?(\d{1,4})\s?,?\s?TAHUN\s?:?\s?(\d{4})\b/i.exec(teks.isi)
      if (angka && identitas.nomor && identitas.tahun && (angka[1] !== `${identitas.nomor}` || angka[2] !== `${identitas.tahun}`)) {
        const start = angka.index + angka[0].search(/\d/)
        report(
          { teks, start, end: angka.index + angka[0].length },
          `Judul penjelasan menyebut nomor dan tahun lain daripada judul peraturan (${identitas.nomor} TAHUN ${identitas.tahun}). Samakan (butir 180 Lampiran II UU 12/2011).`,
        )
        return
      }
      const nama = judulNaskah(naskah)?.isi
      if (nama && angka && !hurufSaja(teks.isi).includes(hurufSaja(nama)))
        report(
          { teks },
          `Judul penjelasan sama dengan judul peraturan: PENJELASAN ATAS … TENTANG ${nama.toUpperCase()} (butir 180 Lampiran II UU 12/2011).`,
          {
            severity: 'peringatan',
          },
        )
    },
  }),
})
