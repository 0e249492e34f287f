import { formatTingkat } from '@perkada/core'
import { type Diktum, daftarDiktum } from '../../fakta/daftar-diktum.ts'
import { defineRule } from '../../rule.ts'

const contoh = (...daftar: string[]) => `KEPUTUSAN BUPATI CONTOH
NOMOR 188/1/2024

TENTANG

PEMBENTUKAN TIM

MEMUTUSKAN:

Menetapkan : KEPUTUSAN BUPATI TENTANG PEMBENTUKAN TIM.

${daftar.join('\n\n')}
`
const SATU = 'KESATU : Membentuk tim dengan susunan sebagaimana tercantum dalam Lampiran.'
const DUA = 'KEDUA : Tim bertugas menyusun rencana.'
const TIGA = 'KETIGA : Keputusan ini mulai berlaku pada tanggal ditetapkan.'

const sebut = (urutan: number): string => `diktum ${formatTingkat(urutan).toUpperCase()}`
/** A dictum that is no paragraph of its own, because it stands inside the text before, where a transcription lost a line break. */
const tertanam = (urutan: number, { teks: { isi } }: Diktum): boolean => isi.includes(` ${formatTingkat(urutan).toUpperCase()} :`)

function pesan(ini: Diktum, lalu: Diktum | undefined, seharusnya: number): string {
  const berdiri = `Diktum ${ini.tertulis} berdiri ${lalu ? `sesudah diktum ${lalu.tertulis}` : 'paling awal'}`
  if (ini.urutan === lalu?.urutan)
    return `Diktum ${ini.tertulis} sudah ada sebelumnya, sehingga acuan kepadanya bermakna dua. Beri nomor berikutnya dan sesuaikan acuannya.`
  if (ini.urutan < seharusnya) return `${berdiri}. Diktum diberi nomor urut: rapikan urutannya beserta acuan kepadanya.`
  const hilang = ini.urutan - 1 === seharusnya ? sebut(seharusnya) : `${sebut(seharusnya)} sampai dengan ${sebut(ini.urutan - 1)}`
  return `${berdiri}, sedangkan ${hilang} tidak ada. Pulihkan yang hilang, atau rapikan nomor sesudahnya beserta acuan kepadanya.`
}

/** The dicta of a decision that skip a number, repeat one, or stand in another order. */
export const nomorDiktum = defineRule({
  id: 'nomor-diktum',
  summary: 'Diktum KESATU, KEDUA, dan seterusnya berurutan tanpa loncatan dan tanpa nomor ganda.',
  sources: [{ kode: 'T', catatan: 'Nomor urut tidak meloncat dan tidak berulang.' }],
  severity: 'galat',
  fix: 'none',
  examples: () => ({
    invalid: [
      contoh(SATU, TIGA.replace('KETIGA', '«KETIGA»')),
      contoh(SATU, DUA, TIGA.replace('KETIGA', '«KEDUA»')),
      contoh(SATU, DUA, DUA.replace('KEDUA', '«KEDUA»'), TIGA.replace('KETIGA', 'KEEMPAT')),
      contoh(SATU, TIGA.replace('KETIGA', '«KETIGA»'), DUA.replace('KEDUA', '«KEDUA»')),
    ],
    valid: [
      contoh(SATU, DUA, TIGA),
      contoh(SATU.replace('KESATU', 'PERTAMA'), DUA),
      contoh(SATU.replace('KESATU', 'Pertama'), DUA),
      contoh(`${SATU} ${DUA}`, TIGA),
    ],
  }),
  create: ({ fakta, derau, report }) => ({
    selesai() {
      const daftar = fakta(daftarDiktum)
      if (derau || daftar.length < 2) return
      let sampai = 0
      daftar.forEach((ini, index) => {
        const [lalu, berikut] = [daftar[index - 1], daftar[index + 1]]
        const seharusnya = sampai + 1
        // A number that slipped takes the place of the right one where the next goes on from there.
        sampai = berikut?.urutan === seharusnya + 1 ? seharusnya : ini.urutan
        if (ini.urutan === seharusnya) return
        if (lalu && ini.urutan === seharusnya + 1 && tertanam(seharusnya, lalu)) return
        const related = lalu ? [{ teks: lalu.teks, start: lalu.start, end: lalu.end, message: `Diktum ${lalu.tertulis} ada di sini.` }] : []
        report({ teks: ini.teks, start: ini.start, end: ini.end }, pesan(ini, lalu, seharusnya), { related })
      })
    },
  }),
})
