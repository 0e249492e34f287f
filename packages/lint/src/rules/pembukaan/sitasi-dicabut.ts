import { cariTeruji, formatTanggal, keadaanSitasiTeruji, parseSitasi, type Sitasi, sebutSitasi, type Teks } from '@perkada/core'
import { daftarDasarPertama, kunciSitasi } from '../../fakta/butir-pembukaan.ts'
import { judulNaskah } from '../../fakta/nama-peraturan.ts'
import { type Context, defineRule } from '../../rule.ts'
import { daftarPencabutan } from '../penutup/pencabutan.ts'
import { contohPembukaan, daftarContoh, dasarContoh } from './contoh-pembukaan.ts'

const perbup = dasarContoh.perbup(5, 2015)
const contoh = (...isi: string[]) =>
  contohPembukaan({
    mengingat: daftarContoh(dasarContoh.uud, ...isi),
    pasal: `Pada saat Peraturan Bupati ini mulai berlaku, ${perbup}, dicabut dan dinyatakan tidak berlaku.`,
  })

/** The acts that this regulation repeals as a whole, and where it says so. */
function daftarDicabut({ naskah, fakta }: Context): { sitasi: Sitasi; teks: Teks }[] {
  const judul = judulNaskah(naskah)
  const diJudul = judul && /^PENCABUTAN\b/i.test(judul.isi) ? parseSitasi(judul.isi).slice(0, 1) : []
  const diBadan = fakta(daftarPencabutan).flatMap(({ daftarDicabut: daftar }) => daftar)
  return [
    ...diBadan.filter(({ sitasi, teks }) => !/\b(?:Pasal|ayat|Lampiran|BAB|ketentuan)\b/i.test(teks.isi.slice(0, sitasi.start))),
    ...diJudul.map(sitasi => ({ sitasi, teks: judul as Teks })),
  ]
}

/** "UU 23/2014" in words, and its year. */
function pengganti(kunci: string | undefined): { nama: string; tahun: number } | undefined {
  const [, jenis = '', nomor = '', tahun = ''] = /^(UU|PP|Perpres) (\d{1,3})\/(\d{4})$/.exec(kunci ?? '') ?? []
  return jenis ? { nama: `${namaJenis[jenis]} Nomor ${nomor} Tahun ${tahun}`, tahun: Number(tahun) } : undefined
}
const namaJenis: Readonly<Record<string, string>> = { UU: 'Undang-Undang', PP: 'Peraturan Pemerintah', Perpres: 'Peraturan Presiden' }

/** A legal basis that another act repealed in a year before that of the regulation. */
function periksaSudahDicabut({ fakta, report, tahun }: Context): void {
  for (const { sitasi, teks } of fakta(daftarDasarPertama)) {
    const baru = pengganti(cariTeruji(sitasi)?.dicabutDengan)
    if (!baru || baru.tahun >= tahun) continue
    report(
      { teks, start: sitasi.start, end: sitasi.judul?.end ?? sitasi.end },
      `${sebutSitasi(sitasi)} sudah dicabut dengan ${baru.nama} (tabel sitasi teruji per ${formatTanggal(keadaanSitasiTeruji)}), sehingga tidak lagi menjadi dasar hukum. Ganti dengan peraturan yang berlaku.`,
      { severity: 'peringatan' },
    )
  }
}

/** A legal basis that the regulation itself repeals, or that was repealed before. */
export const sitasiDicabut = defineRule({
  id: 'sitasi-dicabut',
  summary: 'Peraturan yang dicabut dengan peraturan ini, atau sudah dicabut sebelumnya, tidak menjadi dasar hukumnya.',
  sources: [
    { kode: 'A', butir: '42' },
    { kode: 'T', catatan: 'Peraturan yang sudah dicabut tidak dapat menjadi dasar.' },
  ],
  severity: 'galat',
  fix: 'none',
  examples: () => ({
    invalid: [
      {
        pedoman: ['DSH-09'],
        salah: contoh(perbup.replace(/^(.{1,200}tentang Rapat Kerja)/, '«$1»')),
        benar: contoh(dasarContoh.uuPemda),
      },
      contoh('«Undang-Undang Nomor 32 Tahun 2004 tentang Pemerintahan Daerah» (Lembaran Negara Republik Indonesia Tahun 2004 Nomor 125)'),
    ],
    valid: [
      contoh(dasarContoh.perbup(6, 2015)),
      contoh(
        'Undang-Undang Nomor 32 Tahun 2004 tentang Pemerintahan Daerah (Lembaran Negara Republik Indonesia Tahun 2004 Nomor 125)',
      ).replaceAll('TAHUN 2024', 'TAHUN 2014'),
    ],
  }),
  create: context => ({
    selesai({ sifat }) {
      if (context.derau) return
      periksaSudahDicabut(context)
      if (sifat.perubahan) return
      const dicabut = new Map(
        daftarDicabut(context).flatMap(satu => (kunciSitasi(satu.sitasi) ? [[kunciSitasi(satu.sitasi), satu] as const] : [])),
      )
      for (const { sitasi, teks } of context.fakta(daftarDasarPertama)) {
        const lain = dicabut.get(kunciSitasi(sitasi))
        if (!lain) continue
        context.report(
          { teks, start: sitasi.start, end: sitasi.judul?.end ?? sitasi.end },
          `${sebutSitasi(sitasi)} dicabut dengan peraturan ini, sehingga tidak dicantumkan dalam dasar hukum (butir 42 Lampiran II UU 12/2011). Hapus dari Mengingat.`,
          { related: [{ teks: lain.teks, start: lain.sitasi.start, end: lain.sitasi.end, message: 'Dicabut di sini.' }] },
        )
      }
    },
  }),
})
