import { berkapital, daftarBulan, type Kata, kataTugas, type Teks } from '@perkada/core'
import { daftarKataBaku } from '../../data/kata-baku.ts'
import { tulisSeperti } from '../../ejaan/tulis-seperti.ts'
import { type TeksNaskah, teksBerkata } from '../../fakta/kosakata.ts'
import { lindungan } from '../../fakta/lindungan.ts'
import { jugaDiSini } from '../../juga-di-sini.ts'
import { naskahContoh } from '../../naskah-contoh.ts'
import { defineRule } from '../../rule.ts'
import { TAHUN_EYD } from './ejaan-salah.ts'

const contoh = (isi: string) => naskahContoh({ isi: `Pasal 1\n\n${isi}` })
const ditetapkan = (tanggal: string) =>
  naskahContoh({ ditetapkan: `Ditetapkan di Contoh\npada tanggal ${tanggal}\n\nBUPATI CONTOH,\n\nttd\n\nFULAN BIN FULAN` })

/** Acts older than UU 10/2004, the first to guide their language, keep the spelling of their time throughout. */
export const TAHUN_UU_10 = 2004

const namaBulan = new Set(daftarBulan.map(bulan => bulan.toLowerCase()))
/** Spellings of months that are out of use, in lower case, with the one that is in use. */
export const bulanTidakBaku: ReadonlyMap<string, string> = new Map(
  daftarKataBaku.flatMap(({ salah, baku }) => (namaBulan.has(baku.toLowerCase()) ? [[salah.toLowerCase(), baku] as const] : [])),
)

/** Words that stand beside a month with a capital of their own and make no name of it. */
const kataWaktu: ReadonlySet<string> = new Set([
  ...namaBulan,
  ...bulanTidakBaku.keys(),
  ...'bulan tanggal tahun triwulan semester minggu awal pertengahan akhir sejak mulai sampai hingga selama setiap'.split(' '),
])
const membukaNama = (kata: Kata | undefined): boolean =>
  kata !== undefined && berkapital(kata.isi) && !kataWaktu.has(kata.rendah) && !kataTugas.has(kata.rendah)
const hari = /(?:\b\d{1,2}|[Ss]epuluh|SEPULUH) $/
const hariTanggal = /(?:[Tt]anggal|sampai dengan|s\.d\.|hingga|sejak|mulai|pada|lambat|cepat) \d{1,2} $/

/** "Sepuluh Nopember", "Jalan 10 Nopember", "Pebruari Setiawan": without its year a month beside a day or a capital is a name, but for the day of a date. */
function bagianNama({ teks: { isi }, peran, kata }: TeksNaskah, ke: number): boolean {
  const ini = kata[ke] as Kata
  if (/^,? \d{4}\b/.test(isi.slice(ini.end, ini.end + 7))) return false
  if (peran === 'pengesahan') return true
  const sebelum = isi.slice(Math.max(0, ini.start - 20), ini.start)
  if (hari.test(sebelum)) return !hariTanggal.test(sebelum)
  const [lalu, lanjut] = [kata[ke - 1], kata[ke + 1]]
  if (lalu && kataWaktu.has(lalu.rendah)) return false
  return (ini.sela === ' ' && membukaNama(lalu)) || (lanjut?.sela === ' ' && membukaNama(lanjut))
}

/** The name of a month in a spelling that is out of use, in every date but those in titles of other acts. */
export const ejaanTidakBakuBulan = defineRule({
  id: 'ejaan-tidak-baku-bulan',
  summary: 'Nama bulan ditulis dalam ejaan baku: “November”, “Februari”.',
  sources: [
    { kode: 'A', butir: '242' },
    { kode: 'G', catatan: 'Bentuk baku menurut daftar yang belum dicocokkan dengan KBBI.' },
  ],
  severity: 'peringatan',
  fix: 'safe',
  examples: () => ({
    invalid: [
      { pedoman: ['BHS-01'], salah: ditetapkan('2 «Nopember» 2024'), benar: ditetapkan('2 November 2024') },
      contoh('Laporan bulan «Nopember» disampaikan paling lambat tanggal 10 «Pebruari» tahun berikutnya.'),
      contoh('Laporan disampaikan mulai tanggal 1 sampai dengan 10 «Nopember» setiap tahun.'),
      contoh('Laporan disampaikan paling lambat 30 «Nopember».'),
      naskahContoh({ judul: 'LAPORAN BULAN NOPEMBER' }).replace('NOPEMBER', '«NOPEMBER»'),
      contoh('JADWAL RAPAT BULAN «NOPEMBER» 2024 ditetapkan oleh ketua.'),
    ],
    valid: [
      ditetapkan('2 November 2024'),
      contoh('Rapat diadakan bersama Institut Teknologi Sepuluh Nopember di Jalan 10 Nopember.'),
      contoh('Rapat diadakan oleh Pebruari Setiawan di Gedung Nopember dan di Desa Nopember Indah.'),
      naskahContoh({ judul: 'TATA KERJA PERUSAHAAN DAERAH NOPEMBER' }),
      naskahContoh().replace('FULANAH BINTI FULAN', 'PEBRUARI BIN FULAN'),
      contoh('Rapat diadakan menurut Peraturan Bupati Contoh Nomor 5 Tahun 2020 tentang Peringatan 9 Nopember 1999.'),
      ditetapkan('2 Nopember 1954').replaceAll('2024', '1954'),
    ],
  }),
  create: ({ tahun, fakta, derau, report }) => ({
    selesai() {
      if (derau || tahun < TAHUN_EYD) return
      const terlindung = fakta(lindungan)
      const daftar: {
        readonly teks: Teks
        readonly start: number
        readonly end: number
        readonly isi: string
        readonly diJudul: boolean
      }[] = []
      for (const satu of teksBerkata(fakta, bulanTidakBaku.keys())) {
        const { teks, tempat, peran, kata } = satu
        if (tempat.ruas === 'sisa' || peran === 'bagan') continue
        for (const [ke, { isi, rendah, start, end }] of kata.entries()) {
          const baku = bulanTidakBaku.get(rendah)
          if (baku && !bagianNama(satu, ke) && !terlindung(teks, start, end))
            daftar.push({ teks, start, end, isi: tulisSeperti(isi, baku), diJudul: peran === 'kepala' || tempat.ruas === 'kepala' })
        }
      }
      // An act that keeps the spelling of its time throughout is told so once.
      const kelompok = tahun >= TAHUN_UU_10 ? daftar.map(satu => [satu]) : daftar.length ? [daftar] : []
      for (const semua of kelompok) {
        const [letak, ...lain] = semua as [(typeof daftar)[number]]
        report(
          letak,
          `Ejaan baku untuk “${letak.teks.isi.slice(letak.start, letak.end)}” adalah “${letak.isi}” (butir 242 Lampiran II UU 12/2011).${lain.length ? ` Ejaan lama nama bulan ada di ${lain.length} tempat lain.` : ''}`,
          { related: jugaDiSini(lain), perbaikan: semua.filter(({ diJudul }) => !diJudul).map(satu => ({ letak: satu, isi: satu.isi })) },
        )
      }
    },
  }),
})
