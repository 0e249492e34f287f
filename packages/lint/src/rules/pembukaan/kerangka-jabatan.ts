import { akhirTeks, TAHUN_RUMUSAN } from '../../fakta/butir-pembukaan.ts'
import { defineRule } from '../../rule.ts'
import { contohPembukaan } from './contoh-pembukaan.ts'

const pejabat = /^(?:WALI ?KOTA|BUPATI|GUBERNUR|PRESIDEN|MENTERI|KEPALA|KETUA)\b/i
const hurufKecil = /[a-zß-ÿ]{2}/u

const baku = (isi: string, tanda: string, start: number, end: number): string =>
  `${isi.slice(0, /[.,;:]/.test(tanda) ? start : end).toLocaleUpperCase('id')},`

/** The office that enacts: capitals, and a comma at its end. */
export const kerangkaJabatan = defineRule({
  id: 'kerangka-jabatan',
  summary: 'Jabatan pembentuk ditulis dengan huruf kapital dan diakhiri koma.',
  sources: [{ kode: 'A', butir: '16' }],
  severity: 'galat',
  fix: 'safe',
  examples: () => ({
    invalid: [
      { pedoman: ['PBK-03'], salah: contohPembukaan({ jabatan: 'BUPATI «CONTOH»' }), benar: contohPembukaan() },
      contohPembukaan({ jabatan: '«Bupati Contoh,»' }),
    ],
    valid: [contohPembukaan()],
  }),
  create: ({ derau, tahun, report }) => ({
    selesai({ pembukaan: { jabatan: teks } }) {
      if (derau || tahun < TAHUN_RUMUSAN || !teks || teks.isi.length > 80 || !pejabat.test(teks.isi)) return
      const { start, end, tanda } = akhirTeks(teks)
      const dasar = '(butir 16 Lampiran II UU 12/2011)'
      if (hurufKecil.test(teks.isi)) {
        report(
          { teks },
          `Jabatan pembentuk ditulis seluruhnya dengan huruf kapital dan diakhiri koma ${dasar}. Tulis “${baku(teks.isi, tanda, start, end)}”.`,
          {
            perbaikan: [{ letak: { teks }, isi: baku(teks.isi, tanda, start, end) }],
          },
        )
        return
      }
      if (tanda === ',') return
      const awal = /[.;:]/.test(tanda) ? start : teks.isi.lastIndexOf(' ', end - 1) + 1
      const kata = teks.isi.slice(awal, end).replace(/[.;:]$/, '')
      report({ teks, start: awal, end }, `Jabatan pembentuk tidak diakhiri koma ${dasar}. Akhiri dengan koma.`, {
        perbaikan: [{ letak: { teks, start: awal, end }, isi: `${kata},` }],
      })
    },
  }),
})
