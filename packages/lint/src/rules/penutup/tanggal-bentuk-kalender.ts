import { bacaTanggal, cocokSemua, kapitalAwal } from '@perkada/core'
import { type TeksNaskah, teksBerkata } from '../../fakta/kosakata.ts'
import { lindungan } from '../../fakta/lindungan.ts'
import { naskahContoh } from '../../naskah-contoh.ts'
import { defineRule } from '../../rule.ts'

const contoh = (tanggal: string) => naskahContoh({ isi: `Pasal 1\n\nLaporan disampaikan paling lambat tanggal ${tanggal}.` })

const namaBulan = 'januari februari pebruari maret april mei juni juli agustus september oktober november nopember desember'.split(' ')
const pola = /(?<![\d/.-])(\d{1,2}) (?:bulan )?([A-Za-z]{3,9})(?:(?: tahun)? (\d{4}))?(?![\dA-Za-z])/g
const polaJam = /\b[Pp]ukul (\d{1,2})[.:](\d{2})(?![\d.:])/g
const polaKurun =
  /\b[Tt]ahun (?:[Aa]nggaran )?((?:19|20)\d{2}) ?(?:[-–—]|s\.d\.|sampai dengan|hingga) ?(?:[Tt]ahun )?((?:19|20)\d{2})(?![\d/])/g
/** A day without its year may be one of a leap year. */
const TAHUN_KABISAT = '2024'
const SEHARI = 86_400_000

/** Whether the calendar has a day, written as 2024-02-29; every month and year that stand here are read. */
function adaHarinya(tanggal: string): boolean {
  const [tahun = 0, bulan = 0, hari = 0] = tanggal.split('-').map(Number)
  const awalBulan = Date.UTC(tahun, bulan - 1, 1)
  return hari >= 1 && hari <= (Date.UTC(tahun, bulan, 1) - awalBulan) / SEHARI
}

interface Mustahil {
  readonly start: number
  readonly end: number
  readonly pesan: string
}

const letak = ({ 0: tertulis, index }: RegExpExecArray) => ({ start: index, end: index + tertulis.length })

function* hariMustahil(isi: string): Generator<Mustahil> {
  for (const cocok of cocokSemua(isi, pola)) {
    const [tertulis, hari = '', bulan = '', tahun] = cocok
    const tanggal = bacaTanggal(`${hari} ${bulan} ${tahun ?? TAHUN_KABISAT}`)
    if (tanggal && !adaHarinya(tanggal))
      yield {
        ...letak(cocok),
        pesan: `Tanggal ${tertulis} tidak ada dalam kalender. Periksa hari${tahun ? ', bulan, dan tahunnya' : ' dan bulannya'}.`,
      }
  }
}

function* jamMustahil(isi: string): Generator<Mustahil> {
  for (const cocok of cocokSemua(isi, polaJam)) {
    const [jam, menit] = [Number(cocok[1]), Number(cocok[2])]
    if (menit > 59 || jam > 24 || (jam === 24 && menit > 0))
      yield { ...letak(cocok), pesan: `${kapitalAwal(cocok[0])} tidak ada. Periksa jam dan menitnya.` }
  }
}

function* kurunTerbalik(isi: string): Generator<Mustahil> {
  if (!/\d{4} ?[-–—sh]/.test(isi)) return
  for (const cocok of cocokSemua(isi, polaKurun))
    if (Number(cocok[1]) > Number(cocok[2]))
      yield { ...letak(cocok), pesan: `Kurun “${cocok[0]}” terbalik: tahun akhirnya mendahului tahun awalnya. Periksa kedua tahunnya.` }
}

/** A day that no calendar has, an hour that no clock has, a span of years that ends before it begins. */
export const tanggalBentukKalender = defineRule({
  id: 'tanggal-bentuk-kalender',
  summary: 'Tanggal dan jam yang ditulis ada, dan kurun tahun tidak berakhir sebelum mulai.',
  sources: [{ kode: 'T', catatan: 'Waktu yang tidak ada tidak dapat dipenuhi.' }],
  severity: 'galat',
  fix: 'none',
  examples: () => ({
    invalid: [
      contoh('«31 Februari 2025»'),
      contoh('«29 Februari 2023»'),
      contoh('«31 November 2024»'),
      contoh('«31 April» setiap tahun'),
      contoh('10 Mei 2024 «pukul 25.00» WIB'),
      contoh('10 Mei dalam «tahun 2026-2021»'),
    ],
    valid: [
      contoh('29 Februari 2024'),
      contoh('31 Desember 2025'),
      contoh('29 Februari setiap tahun, pukul 24.00 WIB, dalam tahun 2021-2026 dan tahun anggaran 2024/2025'),
    ],
  }),
  create: ({ derau, fakta, report }) => ({
    selesai() {
      if (derau) return
      const terlindung = fakta(lindungan)
      const lapor = (daftar: readonly TeksNaskah[], cari: (isi: string) => Iterable<Mustahil>) => {
        for (const { teks } of daftar)
          for (const { start, end, pesan } of cari(teks.isi)) if (!terlindung(teks, start, end)) report({ teks, start, end }, pesan)
      }
      lapor(teksBerkata(fakta, namaBulan), hariMustahil)
      lapor(teksBerkata(fakta, ['pukul']), jamMustahil)
      lapor(teksBerkata(fakta, ['tahun']), kurunTerbalik)
    },
  }),
})
