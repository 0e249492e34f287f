import { cariTeruji, formatTanggal, keadaanSitasiTeruji, sebutSitasi } from '@perkada/core'
import { hurufSaja } from '../../fakta/beda-kata.ts'
import { dasarHukum } from '../../fakta/dasar-hukum.ts'
import { defineRule } from '../../rule.ts'
import { contohPembukaan } from './contoh-pembukaan.ts'

const naskah = (mengingat: string) => contohPembukaan({ mengingat })

/** The gazette of an act that a title names, which some print and others leave out. */
const gazetDalamJudul = /\((?:Tambahan )?Lembaran[^()]{0,120}\)/g
/** Letters and digits only, in the spelling of today: capitals, hyphens and stops differ from print to print, "Djawa" is what the old act has. */
const lipat = (judul: string): string =>
  hurufSaja(judul.replace(/^tentang /, '').replace(gazetDalamJudul, ''))
    .replaceAll('dj', 'j')
    .replaceAll('tj', 'c')
    .replaceAll('oe', 'u')

/** Other numbers in the name of an amending act are a contradiction (sitasi-bertentangan). */
const angka = (judul: string): string => judul.replace(/\D/g, '')

/** The name of a cited act against the hand-checked table; a shortened name of an amending act passes. */
export const sitasiData = defineRule({
  id: 'sitasi-data',
  summary: 'Nama undang-undang dan peraturan pemerintah yang disebut sama dengan tabel sitasi yang teruji.',
  sources: [{ kode: 'A', butir: '45', catatan: 'Dasar hukum disebut dengan jenis dan namanya.' }],
  severity: 'peringatan',
  fix: 'none',
  examples: () => ({
    invalid: [
      naskah(
        '1. Undang-Undang Nomor 23 Tahun 2014 tentang «Pemerintah Daerah» (Lembaran Negara Republik Indonesia Tahun 2014 Nomor 244, Tambahan Lembaran Negara Republik Indonesia Nomor 5587);',
      ),
    ],
    valid: [
      naskah(
        '1. Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah (Lembaran Negara Republik Indonesia Tahun 2014 Nomor 244, Tambahan Lembaran Negara Republik Indonesia Nomor 5587);',
      ),
      naskah(
        '1. Undang-Undang Nomor 27 Tahun 1959 tentang Penetapan Undang-Undang Darurat Nomor 3 Tahun 1953 tentang Pembentukan Daerah Tingkat II di Kalimantan sebagai Undang-Undang;',
      ),
      naskah(
        '1. Undang-Undang Nomor 23 Tahun 2014 tentang tentang Pemerintahan Daerah (Lembaran Negara Republik Indonesia Tahun 2014 Nomor 244, Tambahan Lembaran Negara Republik Indonesia Nomor 5587);',
      ),
      naskah(
        '1. Undang-Undang Nomor 17 Tahun 1950 tentang Pembentukan Daerah-Daerah Kota Ketjil dalam Lingkungan Propinsi Djawa Timur, Djawa Tengah dan Djawa Barat;',
      ),
    ],
  }),
  create: ({ report, fakta, derau }) => ({
    selesai() {
      if (derau) return
      for (const { sitasi, teks, diubah } of fakta(dasarHukum)) {
        const [teruji, judul] = [cariTeruji(sitasi), sitasi.judul]
        if (!teruji || !judul) continue
        const [tertulis, benar] = [lipat(judul.nilai), lipat(teruji.judul)]
        if (tertulis === benar || (sitasi.asal && benar.startsWith(tertulis))) continue
        if (diubah && angka(tertulis) !== angka(benar)) continue
        report(
          { teks, start: judul.start, end: judul.end },
          `Nama ${sebutSitasi(sitasi)} menurut tabel sitasi teruji per ${formatTanggal(keadaanSitasiTeruji)} adalah “${teruji.judul}” (butir 45 Lampiran II UU 12/2011: dasar hukum disebut dengan namanya). Samakan namanya.`,
        )
      }
    },
  }),
})
