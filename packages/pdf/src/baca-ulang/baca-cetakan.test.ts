import { expect, test } from 'vitest'
import { cetakUji, draf, identitasLengkap } from '../../test/contoh.ts'
import { GalatObjek } from '../objek/pembaca.ts'
import { bacaCetakan } from './baca-cetakan.ts'
import { bacaPdf } from './baca-pdf.ts'
import { bandingkanTeks } from './bandingkan.ts'
import { bacaPetaHuruf, teksKode } from './peta-huruf.ts'

const byte = (isi: string) => new TextEncoder().encode(isi)
const panjang = Array.from(
  { length: 40 },
  (_isi, ke) =>
    `### Pasal ${ke + 1}\n\n(1) Rapat “koordinasi” efisien — ${'diadakan oleh perangkat daerah '.repeat(4)}.\n\n(2) Biaya Rp1.000,00 (seribu rupiah).\n`,
).join('\n')
const tabel = '\n# LAMPIRAN\n\n| Rapat | Waktu |\n|---|---|\n| Bulanan | Senin |\n'

const rapat = (isi: string) => isi.normalize('NFC').replace(/\s/g, '')

test.each(['rancangan', 'asli', 'salinan'] as const)(
  'the text of %s is what a reader of others makes of it, furniture apart',
  async jenis => {
    const { bytes, teks } = await cetakUji(draf(identitasLengkap, `# BAB I KETENTUAN UMUM\n\n${panjang}${tabel}`), jenis)
    const [milik, asing] = [bacaCetakan(bytes), await bacaPdf(bytes)]
    expect(milik.daftarHalaman.length).toBeGreaterThan(3)
    expect(milik.daftarHalaman.map(rapat)).toEqual(asing.daftarHalaman.map(rapat))
    expect(milik.daftarPerabot.map(rapat)).toEqual(asing.daftarPerabot.map(rapat))
    expect(bandingkanTeks(teks, milik.daftarHalaman)).toEqual([])
  },
)

test('a letter changed on the page is a difference', async () => {
  const { bytes } = await cetakUji(draf(identitasLengkap, panjang))
  const { teks } = await cetakUji(draf(identitasLengkap, panjang.replace('seribu rupiah', 'seribu rupian')))
  expect(bandingkanTeks(teks, bacaCetakan(bytes).daftarHalaman)).toMatchObject([{ model: 'n', terbaca: 'h' }])
})

test('bytes that are no print are refused', () => {
  expect(() => bacaCetakan(byte('bukan PDF'))).toThrow(GalatObjek)
})

test('a map of a font: single codes, ranges with and without a list, ligatures; an unknown code is seen', () => {
  const peta = bacaPetaHuruf(
    byte('1 beginbfchar <0001> <00660069> endbfchar 2 beginbfrange <0002> <0004> <0061> <0005> <0006> [<0078> <D83DDE00>] endbfrange'),
  )
  expect(teksKode('\0\x01\0\x02\0\x03\0\x04\0\x05\0\x06\0\x07', peta)).toBe('fiabcx😀\ufffd')
  expect(() => bacaPetaHuruf(byte('<01> <0061> endbfchar'))).toThrow(GalatObjek)
})
