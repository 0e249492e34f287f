import { cariJenis, type Naskah, type Teks } from '@perkada/core'
import { defineRule } from '../../rule.ts'
import { contohPembukaan } from '../pembukaan/contoh-pembukaan.ts'

const contoh = (jabatan: string) => contohPembukaan().replaceAll('BUPATI', jabatan).replaceAll('Bupati', 'Wali Kota')

/** UU 23/2014 writes the office in two words. */
const TAHUN_EJAAN = 2015
const serangkai = /\bWALIKOTA\b/i

/** The places that name the enacting office by itself, in the order of the text. */
const daftarTempat = ({ kepala, pembukaan, penutup }: Naskah): (Teks | undefined)[] => [
  ...kepala.kop,
  kepala.jenis,
  pembukaan.jabatan,
  penutup.ditetapkan?.jabatan,
]

/** WALIKOTA in one word where the regulation names its own office; once for a text, and never in quoted titles. */
export const namaSalahEjaJabatan = defineRule({
  id: 'nama-salah-eja-jabatan',
  summary: 'Jabatan wali kota ditulis dalam dua kata, seperti dalam UU 23/2014.',
  sources: [
    { kode: 'UU', catatan: 'UU 23/2014 menulis “wali kota”.' },
    { kode: 'P', catatan: 'Ejaan jabatan seragam dalam satu naskah.' },
  ],
  severity: 'peringatan',
  since: TAHUN_EJAAN,
  fix: 'none',
  examples: {
    invalid: [
      {
        pedoman: ['PBK-05'],
        salah: contoh('WALIKOTA').replace('WALIKOTA', '«WALIKOTA»'),
        benar: contoh('WALI KOTA'),
      },
    ],
    valid: [contoh('WALI KOTA')],
  },
  create: ({ identitas, derau, report }) => ({
    selesai(naskah) {
      if (derau || cariJenis(identitas.jenis)?.jabatan !== 'Wali Kota') return
      for (const teks of daftarTempat(naskah)) {
        const cocok = teks && serangkai.exec(teks.isi)
        if (!teks || !cocok) continue
        report(
          { teks, start: cocok.index, end: cocok.index + cocok[0].length },
          `“${cocok[0]}” ditulis dalam dua kata: “WALI KOTA”, seperti dalam Undang-Undang Nomor 23 Tahun 2014, dan seragam di seluruh naskah; judul peraturan lama yang dikutip tetap ditulis menurut aslinya.`,
        )
        return
      }
    },
  }),
})
