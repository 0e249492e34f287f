import { cariJenis, type Naskah, type Teks } from '@perkada/core'
import { teksBerkata } from '../../fakta/kosakata.ts'
import { lindungan } from '../../fakta/lindungan.ts'
import { jugaDiSini } from '../../juga-di-sini.ts'
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

/** "Walikota" as two words, each with the capital of the one. */
function duaKata({ teks, start, end }: Letak): string {
  const tertulis = teks.isi.slice(start, end)
  if (tertulis === tertulis.toUpperCase()) return 'WALI KOTA'
  return tertulis.startsWith('W') ? 'Wali Kota' : 'wali kota'
}

/** The places that write the office in one word: where the regulation names its own office, then anywhere in its own words. */
function cariSemua(naskah: Naskah, fakta: Context['fakta']): Letak[] {
  const sendiri = daftarTempat(naskah).flatMap((teks): Letak[] => {
    const cocok = teks && serangkai.exec(teks.isi)
    return cocok ? [{ teks, start: cocok.index, end: cocok.index + cocok[0].length }] : []
  })
  const sudah = new Set(sendiri.map(({ teks }) => teks))
  const terlindung = fakta(lindungan)
  const lain = teksBerkata(fakta, ['walikota']).flatMap(({ teks, tempat, kata }) => {
    if (!['menimbang', 'batang-tubuh', 'penutup'].includes(tempat.ruas) || tempat.kutipan || sudah.has(teks)) return []
    return kata.flatMap(({ rendah, start, end }) => (rendah === 'walikota' && !terlindung(teks, start, end) ? [{ teks, start, end }] : []))
  })
  return [...sendiri, ...lain]
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
  fix: 'unsafe',
  examples: () => ({
    invalid: [
      {
        pedoman: ['PBK-05'],
        salah: contoh('WALIKOTA').replace('WALIKOTA', '«WALIKOTA»'),
        benar: contoh('WALI KOTA'),
      },
      badan('Rapat dipimpin oleh «Walikota».'),
      contohPembukaan().concat('\n\nPasal 1\n\nBupati mengundang «Walikota» Kotamobagu.'),
    ],
    valid: [contoh('WALI KOTA'), badan('Wali Kota melaksanakan Peraturan Walikota Contoh Nomor 5 Tahun 2012 tentang Rapat.')],
  }),
  create: ({ identitas, derau, fakta, report }) => ({
    selesai(naskah) {
      const jenis = cariJenis(identitas.jenis)
      if (derau || !jenis?.berdaerah) return
      const daftar = cariSemua(naskah, fakta)
      const [letak, ...lain] = daftar
      if (!letak) return
      const tertulis = letak.teks.isi.slice(letak.start, letak.end)
      const juga = lain.length ? ` Tulisan itu ada di ${lain.length} tempat lain.` : ''
      report(
        letak,
        `“${tertulis}” ditulis dalam dua kata: “${duaKata(letak)}”, seperti dalam Undang-Undang Nomor 23 Tahun 2014, dan seragam di seluruh naskah; judul peraturan lama yang dikutip tetap ditulis menurut aslinya.${juga}`,
        {
          related: jugaDiSini(lain),
          perbaikan: daftar.map(satu => ({ letak: satu, isi: duaKata(satu) })),
        },
      )
    },
  }),
})
