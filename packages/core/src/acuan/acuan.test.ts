import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bacaHuruf, formatHuruf } from '../penomoran.ts'
import { type Acuan, parseAcuan, type Unsur } from './acuan.ts'
import { type Alamat, formatAlamat, tingkatAlamat } from './alamat.ts'
import { formatAcuan } from './format-acuan.ts'

const sebut = (unsur: Unsur): string =>
  formatAlamat(unsur.alamat) +
  (unsur.ini ? ` [${unsur.ini} ini]` : '') +
  (unsur.ragu ? ' ?' : '') +
  (unsur.sampai ? ` .. ${sebut(unsur.sampai)}` : '')
const daftar = (isi: string): string[] => parseAcuan(isi).flatMap(acuan => acuan.daftarUnsur.map(sebut))
const satu = (isi: string): Acuan => parseAcuan(isi)[0] as Acuan

describe('parseAcuan', () => {
  test.each([
    ['sebagaimana dimaksud dalam Pasal 5 ayat (1) huruf a angka 2', ['Pasal 5 ayat (1) huruf a angka 2']],
    ['dalam huruf a, huruf b, dan huruf c', ['huruf a', 'huruf b', 'huruf c']],
    ['dimaksud huruf a, b, dan c perlu menetapkan', ['huruf a', 'huruf b', 'huruf c']],
    ['pada ayat (1), ayat (2) huruf a, dan ayat (3)', ['ayat (1)', 'ayat (2) huruf a', 'ayat (3)']],
    ['Pasal 5 ayat (1) dan ayat (2) serta Pasal 7', ['Pasal 5 ayat (1)', 'Pasal 5 ayat (2)', 'Pasal 7']],
    ['dalam Pasal 5 sampai dengan Pasal 9', ['Pasal 5 .. Pasal 9']],
    ['Pasal 7, sampai dengan Pasal 13, berpedoman', ['Pasal 7 .. Pasal 13']],
    ['Pasal 5 s.d. 7', ['Pasal 5 .. Pasal 7']],
    ['dalam [Pasal 1](/uu/2003/17/pasal-1) angka 2 dan [ayat (1)](#a) huruf b', ['Pasal 1 angka 2', 'Pasal 1 ayat (1) huruf b ?']],
    ['ayat (1) s/d ayat (3)', ['ayat (1) .. ayat (3)']],
    ['dalam Pasal 14 A ayat (2) dan Pasal 24 B, Pasal 5 A.', ['Pasal 14A ayat (2)', 'Pasal 24B', 'Pasal 5']],
    ['BAB II Bagian Kedua Belas Paragraf 3', ['BAB II Bagian Kedua Belas Paragraf 3']],
    ['tercantum dalam Lampiran I dan Lampiran II', ['Lampiran I', 'Lampiran II']],
    ['bagan sebagaimana lampiran yang merupakan', ['Lampiran']],
    ['pada ayat (1) Pasal ini', ['ayat (1) [pasal ini]']],
    ['ketentuan Pasal ini', [' [pasal ini]']],
    ['ayat (1) Pasal 9', ['Pasal 9 ayat (1)']],
    ['Pasal 1 angka 5 huruf a dan huruf b', ['Pasal 1 angka 5 huruf a', 'Pasal 1 angka 5 huruf b']],
    ['Pasal 5A ayat (1a)', ['Pasal 5A ayat (1a)']],
    ['ayat (2) huruf a, huruf a1, dan huruf b', ['ayat (2) huruf a', 'ayat (2) huruf a1', 'ayat (2) huruf b']],
    ['dalam Pasal-pasal 14, 19, 20 dan 21 Undang-undang ini', ['Pasal 14', 'Pasal 19', 'Pasal 20', 'Pasal 21']],
    ['pada ayat (1) dan (2) Pasal 5', ['Pasal 5 ayat (1)', 'Pasal 5 ayat (2)']],
    ['pada ayat (1) sampai dengan ayat (3) Pasal 5', ['Pasal 5 ayat (1) .. Pasal 5 ayat (3)']],
    ['ayat-ayat (2) dan (4) pasal ini', ['ayat (2) [pasal ini]', 'ayat (4) [pasal ini]']],
  ])('reads %s', (isi, harapan) => expect(daftar(isi)).toEqual(harapan))

  test.each([
    ['pada ayat ( l) dan ayat (I)', ['ayat (1)', 'ayat (1)']],
    ['dalam Pasal3 ayat(1) hurufb', ['Pasal 3 ayat (1) huruf b']],
    ['di.maksud dalam  pasal 5', ['Pasal 5']],
    ['dalam Pasal 7 ayat (71 huruf a', ['Pasal 7 ayat (7) huruf a']],
    ['pada ayat 12) meliputi', ['ayat (2)']],
    ['dalam Pasal 6 ayat l2l huruf b', ['Pasal 6 ayat (2) huruf b']],
    ['dalam Pasal 1O atau Pasal 1l', ['Pasal 10', 'Pasal 11']],
  ])('reads through noise: %s', (isi, harapan) => expect(daftar(isi)).toEqual(harapan))

  test('keeps what noise may have changed apart', () => {
    expect(satu('pada ayat ( l)').daftarUnsur[0].daftarPenunjuk[0]?.derau).toBe(true)
    expect(satu('pada ayat (21 huruf b').daftarUnsur[0].daftarPenunjuk[0]?.derau).toBe(true)
    expect(satu('pada ayat (1)').daftarUnsur[0].daftarPenunjuk[0]?.derau).toBeUndefined()
    expect(satu('pada ayat 12').daftarUnsur[0].daftarPenunjuk[0]?.nilai).toBe('12')
  })

  test.each([
    'dua orang dari 5 (lima) bagian',
    'angka 10.000 dan huruf kapital',
    'Lampiran Surat Pemberitahuan',
    'bagian pertama dari kegiatan',
    'paling lama 3 hari',
    'ayat-ayat tersebut',
  ])('finds no reference in "%s"', isi => expect(daftar(isi)).toEqual([]))

  test('a number of things is no further element', () => expect(daftar('dalam Pasal 5 dan 6 (enam) orang')).toEqual(['Pasal 5']))
  test('says where it cannot tell what a list carries on', () =>
    expect(daftar('dalam Pasal 5 dan ayat (2)')).toEqual(['Pasal 5', 'Pasal 5 ayat (2) ?']))

  test.each([
    ['Pasal 17 ayat (1) Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah', 'luar'],
    ['Pasal 18 ayat (6) Undang-Undang Dasar Negara Republik Indonesia Tahun 1945', 'luar'],
    ['Pasal 5 ayat (2) dan Pasal 20 Undang-Undang Dasar', 'luar'],
    ['Pasal 3 Peraturan Daerah Kabupaten Contoh Nomor 2 Tahun 2020', 'luar'],
    ['pasal 4 peraturan pemerintah tersebut', 'luar'],
    ['Pasal 362 KUHP', 'luar'],
    ['Lampiran Undang-Undang Nomor 23 Tahun 2014', 'luar'],
    ['Undang-Undang Nomor 23 Tahun 2014 Pasal 17', 'luar'],
    ['Undang-undang No. 19 Prp. tahun 1960 pasal 3 ayat (1)', 'luar'],
    ['pada pasal 18 ayat (2), Undang-undang No. 19 Prp. tahun 1960', 'tidak-pasti'],
    ['dalam Pasal 18, Undang-Undang tetap berlaku', 'sendiri'],
    ['rapat tahun 2024 Pasal 17', 'sendiri'],
    ['Pasal 7 Peraturan Bupati ini', 'sendiri'],
    ['Pasal 7 Peraturan ini', 'sendiri'],
    ['pada ayat (1) Bupati menetapkan', 'sendiri'],
    ['pada ayat (2) dalam Peraturan Daerah tentang anggaran', 'tidak-pasti'],
  ])('tells whose unit: %s', (isi, milik) => expect(satu(`dalam ${isi}`).milik).toBe(milik))

  test('titles of cited acts hold no references', () =>
    expect(
      daftar('Peraturan Menteri Nomor 2 Tahun 2020 tentang Pelaksanaan Pasal 9 Undang-Undang Nomor 1 Tahun 2019 (Berita Negara)'),
    ).toEqual([]))

  test('records the introducing words', () => {
    expect(satu('rapat sebagaimana telah dimaksud dalam pada ayat (1)').pengantar).toMatchObject({
      sebagaimana: true,
      kerja: 'dimaksud',
      kataDepan: ['dalam', 'pada'],
    })
    expect(satu('rapat sebagaimana ayat (1)').pengantar).toMatchObject({ sebagaimana: true, kataDepan: [] })
  })

  test('offsets cover the phrase and each element', () => {
    const isi = 'Rapat sebagaimana dimaksud dalam Pasal 5 dan Pasal 6 dicatat.'
    const acuan = satu(isi)
    expect(isi.slice(acuan.start, acuan.end)).toBe('sebagaimana dimaksud dalam Pasal 5 dan Pasal 6')
    expect(acuan.daftarUnsur.map(unsur => isi.slice(unsur.start, unsur.end))).toEqual(['Pasal 5', 'Pasal 6'])
  })

  test.each([
    ['Tindak pidana sebagaimana dimaksud dalam Pasal 378 dan/atau Pasal 55 ayat (1) ke-1 KUHP dilaporkan.', ['luar']],
    ['melanggar Pasal 340 jo. Pasal 55 ayat (1) ke-1 jo. Pasal 64 KUHP', ['luar', 'luar']],
    ['PPh Pasal 21, Pajak Penghasilan Pasal 23, dan pajak penghasilan Pasal 26 dipungut', ['luar', 'luar', 'luar']],
    ['tambahan penghasilan Pasal 3 diberikan', ['sendiri']],
    ['Pelat nomor diawali dengan huruf Z sesuai dengan huruf b', ['sendiri']],
    ['Pajak Penghasilan (PPh) Pasal 21, PPh Pasal 25/29, dan SSP Pasal 22', ['luar', 'luar', 'luar']],
    ['tunduk pada Pasal 1320 Burgerlijk Wetboek, Pasal 1338 BW, dan Pasal 118 HIR', ['luar', 'luar', 'luar']],
    ['menurut pasal 4 Hinderordonnantie dan Pasal 2 Reglement', ['luar', 'luar']],
    ['melanggar Pasal 12 Anggaran Dasar', ['luar']],
    ['menurut Pasal VI Perjanjian tersebut', ['tidak-pasti']],
    ['Pensyaratan (Reservation) terhadap Pasal 9 ayat (2) disampaikan', ['tidak-pasti']],
    ['Rapat sebagaimana dimaksud dalam Pasal 5 dilaporkan atas Pasal 6.', ['sendiri', 'sendiri']],
    ['Peraturan Daerah tentang Pembentukan Kecamatan sebagaimana dimaksud dalam Pasal 2 ayat (4) memuat nama.', ['sendiri']],
  ])('%s belongs to %j', (isi, milik) => expect(parseAcuan(isi).map(acuan => acuan.milik)).toEqual(milik))

  test('never throws, and offsets stay inside the text', () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            'Pasal',
            'ayat',
            '(1)',
            'huruf',
            'a',
            ',',
            'dan',
            'sampai dengan',
            's/d',
            '5',
            'Undang-Undang',
            'Nomor',
            '(',
            'tentang',
            '.',
          ),
        ),
        kata => {
          const isi = kata.join(' ')
          for (const acuan of parseAcuan(isi)) {
            expect(acuan.start).toBeGreaterThanOrEqual(0)
            expect(acuan.end).toBeLessThanOrEqual(isi.length)
            for (const unsur of acuan.daftarUnsur) expect(unsur.start).toBeLessThanOrEqual(unsur.end)
          }
        },
      ),
    ))
})

const nomor = fc.integer({ min: 1, max: 30 }).map(String)
const huruf = fc.integer({ min: 1, max: 26 }).map(formatHuruf)
const opsional = <T>(arb: fc.Arbitrary<T>) => fc.option(arb, { nil: undefined })
const alamat = (dasar: Record<string, fc.Arbitrary<string | undefined>>): fc.Arbitrary<Alamat> =>
  fc.record(dasar).map(isi => Object.fromEntries(Object.entries(isi).filter(([, nilai]) => nilai !== undefined)))
const mutlak = alamat({ pasal: nomor, ayat: opsional(nomor), huruf: opsional(huruf), angka: opsional(nomor) })
const nisbi = alamat({ ayat: nomor, huruf: opsional(huruf) })

/** The addresses that a parsed list names, its ranges counted out. */
function bentangkan(unsur: Unsur): Alamat[] {
  if (!unsur.sampai) return [unsur.alamat]
  const tingkat = tingkatAlamat(unsur.alamat).at(-1) as keyof Alamat
  const urutan = (nilai: string) => (tingkat === 'huruf' ? (bacaHuruf(nilai) as number) : Number(nilai))
  const [dari, sampai] = [urutan(unsur.alamat[tingkat] as string), urutan(unsur.sampai.alamat[tingkat] as string)]
  return Array.from({ length: sampai - dari + 1 }, (_, i) => ({
    ...unsur.alamat,
    [tingkat]: tingkat === 'huruf' ? formatHuruf(dari + i) : String(dari + i),
  }))
}

describe('formatAcuan', () => {
  test.each([mutlak, nisbi])('reads back what it wrote', arb =>
    fc.assert(
      fc.property(fc.array(arb, { minLength: 1, maxLength: 6 }), daftarAlamat => {
        const [acuan, ...sisa] = parseAcuan(`Rapat sebagaimana dimaksud ${formatAcuan(daftarAlamat)} dicatat.`)
        expect(sisa).toEqual([])
        expect(acuan?.daftarUnsur.flatMap(bentangkan)).toEqual(daftarAlamat)
        expect(acuan?.daftarUnsur.some(unsur => unsur.ragu)).toBe(false)
      }),
    ),
  )

  test('reads back a range', () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 3, max: 6 }), (dari, banyak) => {
        const daftarAlamat = Array.from({ length: banyak }, (_, i) => ({ pasal: String(dari + i) }))
        const frasa = formatAcuan(daftarAlamat)
        expect(frasa).toBe(`dalam Pasal ${dari} sampai dengan Pasal ${dari + banyak - 1}`)
        expect(parseAcuan(frasa)[0]?.daftarUnsur.flatMap(bentangkan)).toEqual(daftarAlamat)
      }),
    ))

  test.each<[readonly Alamat[], Parameters<typeof formatAcuan>[1], string]>([
    [[{ pasal: '7', ayat: '2' }], { tempat: { pasal: '7', ayat: '3' } }, 'pada ayat (2)'],
    [[{ pasal: '7', ayat: '2' }], { tempat: { pasal: '8' } }, 'dalam Pasal 7 ayat (2)'],
    [[{ pasal: '7', ayat: '2', huruf: 'a' }], { tempat: { pasal: '7', ayat: '2', huruf: 'c' } }, 'dalam huruf a'],
    [
      [{ pasal: '7', ayat: '2' }, { pasal: '3' }, { pasal: '7', ayat: '1' }],
      { tempat: { pasal: '7', ayat: '4' } },
      'pada ayat (2), ayat (1), dan Pasal 3',
    ],
    [[{ huruf: 'a' }, { huruf: 'b' }, { huruf: 'c' }], { rinci: true }, 'dalam huruf a, huruf b, dan huruf c'],
    [[{ lampiran: 'I' }, { lampiran: 'II' }], {}, 'dalam Lampiran I dan Lampiran II'],
  ])('writes %j from %j', (daftarAlamat, options, frasa) => expect(formatAcuan(daftarAlamat, options)).toBe(frasa))
})
