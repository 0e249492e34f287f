import { parseNaskah } from '@perkada/markdown'
import { expect, test } from 'vitest'
import { jalankan } from '../jalankan.ts'

const temuan = (sumber: string) => jalankan(parseNaskah(sumber).naskah).map(({ rule, severity }) => `${severity} ${rule}`)
const putusan = (pembuka: string) => `SALINAN

PUTUSAN

Nomor 7/RAPAT/2024

${pembuka}

MAHKAMAH CONTOH REPUBLIK INDONESIA,

Menimbang : 1. Bahwa Mahkamah telah memeriksa perkara.

2. Bahwa pemohon tidak hadir.

Mengingat : 1. Undang-Undang Dasar Negara Republik Indonesia Tahun 1945;

MENETAPKAN:

1. Menolak permohonan untuk seluruhnya;

2. Memerintahkan panitera mencatat penetapan ini.
`

test('the norms on drafting regulations do not speak of the judgment of a court', () => {
  expect(temuan(putusan('DEMI KEADILAN BERDASARKAN KETUHANAN YANG MAHA ESA'))).toEqual([])
})

test('what only looks like one is measured as a regulation', () => {
  expect(temuan(putusan('DENGAN RAHMAT TUHAN YANG MAHA ESA'))).toContain('galat konsiderans-bentuk')
})
