import { daftarBulan, type Teks } from '@perkada/core'
import { daftarKataBaku } from '../../data/kata-baku.ts'
import { tulisSeperti } from '../../ejaan/tulis-seperti.ts'
import { teksBerkata } from '../../fakta/kosakata.ts'
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

/** "Institut Teknologi Sepuluh Nopember", "Jalan 10 Nopember": a day without its year is a name, but for the day of a date. */
const bagianNama = (isi: string, start: number, end: number): boolean =>
  /(?:\b\d{1,2}|[Ss]epuluh|SEPULUH) $/.test(isi.slice(Math.max(0, start - 9), start)) &&
  !/^,? \d{4}\b/.test(isi.slice(end, end + 7)) &&
  !/[Tt]anggal \d{1,2} $/.test(isi.slice(Math.max(0, start - 12), start))

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
  examples: {
    invalid: [
      { pedoman: ['BHS-01'], salah: ditetapkan('2 «Nopember» 2024'), benar: ditetapkan('2 November 2024') },
      contoh('Laporan bulan «Nopember» disampaikan paling lambat tanggal 10 «Pebruari» tahun berikutnya.'),
      contoh('JADWAL RAPAT BULAN «NOPEMBER» 2024 ditetapkan oleh ketua.'),
    ],
    valid: [
      ditetapkan('2 November 2024'),
      contoh('Rapat diadakan bersama Institut Teknologi Sepuluh Nopember di Jalan 10 Nopember.'),
      contoh('Rapat diadakan menurut Peraturan Bupati Contoh Nomor 5 Tahun 2020 tentang Peringatan 9 Nopember 1999.'),
      ditetapkan('2 Nopember 1954').replaceAll('2024', '1954'),
    ],
  },
  create: ({ tahun, fakta, derau, report }) => ({
    selesai() {
      if (derau || tahun < TAHUN_EYD) return
      const terlindung = fakta(lindungan)
      const daftar: { readonly teks: Teks; readonly start: number; readonly end: number; readonly isi: string }[] = []
      for (const { teks, tempat, peran, kata } of teksBerkata(fakta, bulanTidakBaku.keys())) {
        if (tempat.ruas === 'sisa' || peran === 'bagan') continue
        for (const { isi, rendah, start, end } of kata) {
          const baku = bulanTidakBaku.get(rendah)
          if (baku && !bagianNama(teks.isi, start, end) && !terlindung(teks, start, end))
            daftar.push({ teks, start, end, isi: tulisSeperti(isi, baku) })
        }
      }
      // An act that keeps the spelling of its time throughout is told so once.
      const kelompok = tahun >= TAHUN_UU_10 ? daftar.map(satu => [satu]) : daftar.length ? [daftar] : []
      for (const semua of kelompok) {
        const [letak, ...lain] = semua as [(typeof daftar)[number]]
        report(
          letak,
          `Ejaan baku untuk "${letak.teks.isi.slice(letak.start, letak.end)}" adalah "${letak.isi}" (butir 242 Lampiran II UU 12/2011).${lain.length ? ` Ejaan lama nama bulan ada di ${lain.length} tempat lain.` : ''}`,
          { related: jugaDiSini(lain), perbaikan: semua.map(satu => ({ letak: satu, isi: satu.isi })) },
        )
      }
    },
  }),
})
