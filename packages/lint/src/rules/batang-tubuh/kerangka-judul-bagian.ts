import { partikel, type Teks } from '@perkada/core'
import { kerangka, sebutKelompok } from '../../fakta/satuan-kerangka.ts'
import { isKataDikenal } from '../../leksikon.ts'
import { defineRule } from '../../rule.ts'
import { contohBadan } from './contoh-badan.ts'

const isi = (judul: string, tipe = 'Bagian Kesatu') =>
  contohBadan(`BAB I\nRAPAT\n\n${tipe === 'Bagian Kesatu' ? '' : 'Bagian Kesatu\nUmum\n\n'}${tipe}\n${judul}\n\nPasal 1\n\nRapat diadakan.`)

/** Joining words that stay small inside a title. */
const bolehKecil = new Set([
  ...partikel,
  ...'kepada melalui menurut sampai tanpa guna agar hingga karena selain selama sejak setelah sebelum demi per para tetapi akan bagi daripada maupun hingga ataupun adalah bahwa jika bila dalam'.split(
    ' ',
  ),
])
/** Particles that nobody would take for a word of the name. */
const harusKecil = new Set('dan atau di ke dari yang'.split(' '))

interface Ganti {
  readonly start: number
  readonly end: number
  readonly isi: string
}

/** Words of a title whose first letter is not as butir 74 asks. */
function salahHuruf({ isi }: Teks): Ganti[] {
  const kata = [...isi.matchAll(/[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ0-9]*/gu)]
  if (!/[a-zß-ÿ]/u.test(isi)) {
    const dikenal = kata.filter(({ 0: satu }) => satu.length > 3 && isKataDikenal(satu))
    const semua = dikenal.length > 0 && dikenal.length >= kata.length / 2
    return semua ? [{ start: 0, end: isi.length, isi: '' }] : []
  }
  return kata.flatMap(({ 0: satu, index }, ke): Ganti[] => {
    const ganti = (huruf: string) => [{ start: index, end: index + satu.length, isi: huruf + satu.slice(1) }]
    const terikat = /[-/]$/.test(isi.slice(0, index)) || /^[-/]/.test(isi.slice(index + satu.length))
    if (/^[a-zß-ÿ]/u.test(satu))
      return terikat || !isKataDikenal(satu) || (ke > 0 && bolehKecil.has(satu)) || satu.length < 3
        ? []
        : ganti(satu.charAt(0).toUpperCase())
    return ke > 0 && !terikat && harusKecil.has(satu.toLowerCase()) && /^[A-ZÀ-Þ][a-zß-ÿ]+$/u.test(satu)
      ? ganti(satu.charAt(0).toLowerCase())
      : []
  })
}

const kapital = (isi: string): string =>
  isi
    .toLowerCase()
    .replace(/[A-Za-zÀ-ɏ]+/gu, (kata, ke: number) => (ke > 0 && bolehKecil.has(kata) ? kata : kata.charAt(0).toUpperCase() + kata.slice(1)))

/** Titles of Bagian and Paragraf: a capital for every word but the particles (butir 74, 76). */
export const kerangkaJudulBagian = defineRule({
  id: 'kerangka-judul-bagian',
  summary: 'Tiap kata judul Bagian dan Paragraf berhuruf awal kapital, kecuali partikel.',
  sources: [
    { kode: 'A', butir: '74' },
    { kode: 'A', butir: '76' },
  ],
  severity: 'peringatan',
  fix: 'safe',
  examples: () => ({
    invalid: [
      { pedoman: ['BTB-13'], salah: isi('Jadwal «rapat»'), benar: isi('Jadwal Rapat') },
      { pedoman: ['BTB-13'], salah: isi('Jadwal «Dan» Tempat'), benar: isi('Jadwal dan Tempat') },
      { pedoman: ['BTB-13'], salah: isi('Umum').replace('Bagian Kesatu', '«Bagian kesatu»'), benar: isi('Umum') },
      { pedoman: ['BTB-14'], salah: isi('Jadwal «rapat»', 'Paragraf 1'), benar: isi('Jadwal Rapat', 'Paragraf 1') },
      isi('«JADWAL RAPAT»'),
    ],
    valid: [isi('Penerapan *e-government* di Lingkungan Daerah'), isi('Tata Cara Penyampaian kepada Bupati')],
  }),
  create: ({ fakta, derau, report }) => ({
    selesai() {
      if (derau) return
      for (const { kelompok } of fakta(kerangka).daftarKelompok) {
        const { judul, tipe, nomor } = kelompok
        if (tipe === 'bagian' && /^[a-zß-ÿ]/.test(nomor.nilai))
          report(
            { span: nomor.span },
            `Nomor Bagian berhuruf awal kapital (butir 74 Lampiran II UU 12/2011). Tulis “Bagian ${kapital(nomor.nilai)}”.`,
          )
        if (tipe === 'bab' || !judul || judul.isi.length > 200) continue
        const daftar = salahHuruf(judul)
        const [satu] = daftar
        if (!satu) continue
        const seluruh = satu.isi === ''
        const benar = seluruh
          ? kapital(judul.isi)
          : daftar.reduceRight((hasil, { start, end, isi }) => hasil.slice(0, start) + isi + hasil.slice(end), judul.isi)
        report(
          { teks: judul, start: satu.start, end: satu.end },
          `Judul ${sebutKelompok(kelompok)}: huruf awal tiap kata kapital, kecuali partikel (butir ${tipe === 'bagian' ? '74' : '76'} Lampiran II UU 12/2011). Tulis “${benar}”.`,
          {
            perbaikan: seluruh
              ? [{ letak: { teks: judul }, isi: benar }]
              : daftar.map(({ start, end, isi }) => ({ letak: { teks: judul, start, end }, isi })),
          },
        )
      }
    },
  }),
})
