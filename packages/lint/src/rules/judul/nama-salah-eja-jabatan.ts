import { cariJenis, type Naskah, type Teks } from '@perkada/core'
import { teksBerkata } from '../../fakta/kosakata.ts'
import { lindungan } from '../../fakta/lindungan.ts'
import { type Context, defineRule } from '../../rule.ts'
import { contohPembukaan } from '../pembukaan/contoh-pembukaan.ts'

const contoh = (jabatan: string) => contohPembukaan().replaceAll('BUPATI', jabatan).replaceAll('Bupati', 'Wali Kota')

const badan = (isi: string) => `${contoh('WALI KOTA')}\n\nPasal 1\n\n${isi}`

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

interface Letak {
  readonly teks: Teks
  readonly start: number
  readonly end: number
}

/** The first place that writes the office in one word: where the regulation names its own office, or anywhere in its own words. */
function cari(naskah: Naskah, fakta: Context['fakta']): Letak | undefined {
  for (const teks of daftarTempat(naskah)) {
    const cocok = teks && serangkai.exec(teks.isi)
    if (teks && cocok) return { teks, start: cocok.index, end: cocok.index + cocok[0].length }
  }
  const terlindung = fakta(lindungan)
  for (const { teks, tempat, kata } of teksBerkata(fakta, ['walikota'])) {
    if (!['menimbang', 'batang-tubuh', 'penutup'].includes(tempat.ruas) || tempat.kutipan) continue
    const sendiri = kata.find(({ rendah, start, end }) => rendah === 'walikota' && !terlindung(teks, start, end))
    if (sendiri) return { teks, start: sendiri.start, end: sendiri.end }
  }
  return undefined
}

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
      badan('Rapat dipimpin oleh «Walikota».'),
    ],
    valid: [contoh('WALI KOTA'), badan('Wali Kota melaksanakan Peraturan Walikota Contoh Nomor 5 Tahun 2012 tentang Rapat.')],
  },
  create: ({ identitas, derau, fakta, report }) => ({
    selesai(naskah) {
      if (derau || cariJenis(identitas.jenis)?.jabatan !== 'Wali Kota') return
      const letak = cari(naskah, fakta)
      if (!letak) return
      const tertulis = letak.teks.isi.slice(letak.start, letak.end)
      report(
        letak,
        `“${tertulis}” ditulis dalam dua kata: “${tertulis === tertulis.toUpperCase() ? 'WALI KOTA' : 'Wali Kota'}”, seperti dalam Undang-Undang Nomor 23 Tahun 2014, dan seragam di seluruh naskah; judul peraturan lama yang dikutip tetap ditulis menurut aslinya.`,
      )
    },
  }),
})
