import { describe, expect, test } from 'vitest'
import { type Ayat, type Blok, type Kelompok, type Naskah, naskahKosong, type Pasal, type Rincian, type Sifat } from '../naskah.ts'
import { bacaNomor } from '../penomoran.ts'
import { teks } from '../teks.ts'
import { telusuri } from '../telusur.ts'
import { diRuas, type Tempat } from '../tempat.ts'
import type { Alamat } from './alamat.ts'
import { alamatTempat, cariTarget, cariTargetKutipan } from './target.ts'

const alinea = (isi: string): Blok => ({ tipe: 'alinea', teks: teks(isi) })
const huruf = (daftar: string): Rincian => ({
  tipe: 'rincian',
  bentuk: 'huruf',
  daftarButir: [...daftar].map(nilai => ({ tipe: 'butir', bentuk: 'huruf', nomor: bacaNomor(nilai, 'huruf'), isi: [alinea('satu hal')] })),
})
const ayat = (nilai: string, ...isi: Blok[]): Ayat => ({
  tipe: 'ayat',
  nomor: bacaNomor(nilai, 'arab'),
  isi: isi.length ? isi : [alinea('Rapat dicatat.')],
})
const pasal = (nilai: string, ...isi: (Ayat | Blok)[]): Pasal => ({ tipe: 'pasal', nomor: bacaNomor(nilai, 'arab'), isi })
const naskah = (batangTubuh: readonly Pasal[], sifat: Partial<Sifat> = {}): Naskah => ({
  ...naskahKosong,
  pembukaan: { menimbang: { label: teks('Menimbang'), isi: [huruf('abc')] } },
  batangTubuh,
  sifat: { ...naskahKosong.sifat, ...sifat },
})

const contoh = [
  pasal('1', ayat('1'), ayat('2', alinea('Rapat membahas:'), huruf('abc'))),
  pasal('2', alinea('Rapat diadakan setiap bulan.')),
  pasal('3', alinea('Rapat dihadiri:'), huruf('ab')),
  pasal('5', alinea('Rapat diadakan.'), alinea('Rapat dicatat.')),
]

/** The place of the last text inside the units of this address. */
function tempatDi(isi: Naskah, alamat: Alamat): Tempat {
  let hasil: Tempat | undefined
  telusuri(isi, {
    alinea(_node, tempat) {
      const kini = alamatTempat(tempat)
      if (tempat.ruas === 'batang-tubuh' && (Object.keys(alamat) as (keyof Alamat)[]).every(tingkat => kini[tingkat] === alamat[tingkat]))
        hasil = tempat
    },
  })
  return hasil as Tempat
}
const cari = (alamat: Alamat, dari: Alamat = { pasal: '2' }, isi = naskah(contoh)) => {
  const target = cariTarget(isi, alamat, tempatDi(isi, dari))
  return target.alasan ? `${target.status}: ${target.alasan}` : target.status
}

describe('cariTarget', () => {
  test.each<[Alamat, Alamat, string]>([
    [{ pasal: '1', ayat: '2', huruf: 'c' }, { pasal: '2' }, 'ada'],
    [{ ayat: '1' }, { pasal: '1', ayat: '2' }, 'ada'],
    [{ huruf: 'a' }, { pasal: '1', ayat: '2', huruf: 'c' }, 'ada'],
    [{ pasal: '1', ayat: '3' }, { pasal: '2' }, 'tidak-ada: Pasal 1 hanya memiliki ayat (1) dan ayat (2)'],
    [{ pasal: '2', ayat: '1' }, { pasal: '3' }, 'tidak-ada: Pasal 2 tidak terbagi atas ayat'],
    [{ pasal: '3', huruf: 'c' }, { pasal: '2' }, 'tidak-ada: Pasal 3 hanya memiliki huruf a dan huruf b'],
    [{ pasal: '4' }, { pasal: '2' }, 'tidak-ada: sesudah Pasal 3 langsung Pasal 5'],
    [{ pasal: '9' }, { pasal: '2' }, 'tidak-ada: naskah ini hanya memuat Pasal 1 sampai dengan Pasal 5'],
    [{ lampiran: '' }, { pasal: '2' }, 'tidak-ada: naskah tidak memuat Lampiran'],
  ])('%j seen from %j', (alamat, dari, hasil) => expect(cari(alamat, dari)).toBe(hasil))

  test.each<[Alamat, Alamat, string]>([
    [{ pasal: '5', ayat: '2' }, { pasal: '2' }, 'marks of ayat may be lost'],
    [{ pasal: '1', huruf: 'b' }, { pasal: '2' }, 'the ayat is left out'],
    [{ huruf: 'a' }, { pasal: '1', ayat: '1' }, 'another ayat has the letter'],
  ])('does not decide %j from %j: %s', (alamat, dari) => expect(cari(alamat, dari)).toMatch(/^tidak-pasti/))

  test('an address that leaves out the ayat is told which ayat have what it names', () => {
    const { dalamAyat } = cariTarget(naskah(contoh), { pasal: '1', huruf: 'b' }, tempatDi(naskah(contoh), { pasal: '2' }))
    expect(dalamAyat?.map(({ nomor }) => nomor.nilai)).toEqual(['2'])
  })

  test.each<Partial<Sifat>>([{ perubahan: true }, { cuplikan: true }])('does not decide where %j', sifat =>
    expect(cari({ pasal: '9' }, { pasal: '2' }, naskah(contoh, sifat))).toMatch(/^tidak-pasti/),
  )

  test.each(['PENGESAHAN PERJANJIAN EKSTRADISI', 'MENGUBAH UNDANG-UNDANG TENTANG PASAR'])('another text has the Pasal of %s', judul => {
    expect(cari({ pasal: '9' }, { pasal: '2' }, { ...naskah(contoh), kepala: { kop: [], judul: teks(judul) } })).toMatch(/^tidak-pasti/)
  })

  test.each<[string, Alamat, string]>([
    ['Ketentuan Pasal 7 diubah sehingga berbunyi sebagai berikut:', { ayat: '3' }, 'tidak-ada'],
    ['Ketentuan ayat (1) Pasal 7 diubah sehingga Pasal 7 berbunyi sebagai berikut:', { ayat: '2', huruf: 'c' }, 'tidak-ada'],
    ['Ketentuan Pasal 7 diubah sehingga berbunyi sebagai berikut:', { ayat: '2', huruf: 'b' }, 'ada'],
    ['Ketentuan Pasal 7 diubah sehingga berbunyi sebagai berikut:', { pasal: '9' }, 'tidak-pasti'],
    ['Ketentuan Pasal 7 ayat (1) dan ayat (2) diubah sehingga berbunyi sebagai berikut:', { ayat: '3' }, 'tidak-pasti'],
  ])('%s %j in the quotation: %s', (perintah, alamat, status) => {
    const kutipan: Blok = { tipe: 'kutipan', isi: [pasal('7', ayat('1'), ayat('2', alinea('Rapat membahas:'), huruf('ab')))] }
    const butir = { tipe: 'butir' as const, bentuk: 'angka' as const, nomor: bacaNomor('1', 'arab'), isi: [alinea(perintah), kutipan] }
    const isi = naskah([pasal('I', alinea('Diubah sebagai berikut:'), { tipe: 'rincian', bentuk: 'angka', daftarButir: [butir] })], {
      perubahan: true,
    })
    expect(cariTargetKutipan(isi, alamat, tempatDi(isi, { pasal: '7', ayat: '2' })).status).toBe(status)
  })

  test('a Pasal that another instruction quotes whole is seen from the others', () => {
    const perintah = (nomor: string, isi: string, ...dikutip: Pasal[]) => ({
      tipe: 'butir' as const,
      bentuk: 'angka' as const,
      nomor: bacaNomor(nomor, 'arab'),
      isi: [alinea(isi), { tipe: 'kutipan' as const, isi: dikutip }],
    })
    const ubah = (...daftarButir: ReturnType<typeof perintah>[]) =>
      naskah([pasal('I', alinea('Diubah sebagai berikut:'), { tipe: 'rincian', bentuk: 'angka', daftarButir })], { perubahan: true })
    const tujuh = perintah('1', 'Ketentuan Pasal 7 diubah sehingga berbunyi sebagai berikut:', pasal('7', ayat('1'), ayat('2')))
    const sebagian = perintah('1', 'Ketentuan ayat (2) Pasal 7 diubah sehingga berbunyi sebagai berikut:', pasal('7', ayat('2')))
    const delapan = perintah('2', 'Ketentuan Pasal 8 diubah sehingga berbunyi sebagai berikut:', pasal('8', alinea('Pasar dibuka.')))
    const status = (isi: Naskah) => cariTargetKutipan(isi, { pasal: '7', ayat: '3' }, tempatDi(isi, { pasal: '8' })).status
    expect(status(ubah(tujuh, delapan))).toBe('tidak-ada')
    expect(status(ubah(sebagian, delapan))).toBe('tidak-pasti')
    expect(status(ubah(tujuh, tujuh, delapan))).toBe('tidak-pasti')
  })

  test('the numbered list that opens a Pasal of an old act is its ayat', () => {
    const butir = (nilai: string) => ({
      tipe: 'butir' as const,
      bentuk: 'angka' as const,
      nomor: bacaNomor(nilai, 'arab'),
      isi: [alinea('Pasar dibuka.')],
    })
    const kuno: Rincian = { tipe: 'rincian', bentuk: 'angka', daftarButir: [butir('1'), butir('2')] }
    const isi = naskah([pasal('1', kuno), pasal('2', alinea('Pasar dijaga:'), kuno)])
    expect(cari({ pasal: '1', ayat: '2' }, { pasal: '2' }, isi)).toBe('ada')
    expect(cari({ pasal: '1', ayat: '3' }, { pasal: '2' }, isi)).toBe('tidak-ada: Pasal 1 hanya memiliki ayat (1) dan ayat (2)')
    expect(cari({ pasal: '2', ayat: '1' }, { pasal: '1' }, isi)).toBe('tidak-ada: Pasal 2 tidak terbagi atas ayat')
  })

  test('marks inside a line count where they run', () => {
    const isi = naskah([
      pasal('1', ayat('1', alinea('Rapat dibuka. (2) Rapat sebagaimana dimaksud pada ayat (1) dicatat.')), ayat('3')),
      pasal('2', ayat('1', alinea('Rapat meliputi: a. pleno; b. kerja, terdiri atas: 1. dinas; dan 2. camat; dan c. khusus.')), ayat('2')),
      pasal('3', ayat('1', alinea('Rapat dibuka. ( l) Rapat ditutup. (2) Rapat dicatat.')), ayat('3')),
    ])
    const dari = { pasal: '1' }
    expect(cari({ pasal: '1', ayat: '4' }, dari, isi)).toBe('tidak-ada: Pasal 1 hanya memiliki ayat (1) sampai dengan ayat (3)')
    expect(cari({ pasal: '1', ayat: '2' }, dari, isi)).toMatch(/^tidak-pasti/)
    expect(cari({ pasal: '2', ayat: '1', huruf: 'd' }, dari, isi)).toBe(
      'tidak-ada: Pasal 2 ayat (1) hanya memiliki huruf a sampai dengan huruf c',
    )
    expect(cari({ pasal: '2', ayat: '1', huruf: 'b' }, dari, isi)).toMatch(/^tidak-pasti/)
    expect(cari({ pasal: '3', ayat: '4' }, dari, isi)).toMatch(/^tidak-pasti/)
  })

  test('a formula and the Bab of a document, of an ayat that they stand in, are no sentence that lost its mark', () => {
    const isi = (lepas: string) =>
      naskah([pasal('1', ayat('1', alinea('Nilai dihitung:'), alinea(lepas)), ayat('2')), pasal('2', ayat('1'))])
    for (const lepas of ['Nilai = bobot x tarif', 'BAB I PENDAHULUAN'])
      expect(cari({ pasal: '1', ayat: '3' }, { pasal: '2' }, isi(lepas))).toBe('tidak-ada: Pasal 1 hanya memiliki ayat (1) dan ayat (2)')
    expect(cari({ pasal: '1', ayat: '3' }, { pasal: '2' }, isi('Rapat dicatat.'))).toMatch(/^tidak-pasti/)
  })

  describe('Bab, Bagian and Paragraf', () => {
    const satuan = (tipe: Kelompok['tipe'], nilai: string, ...isi: Kelompok['isi']): Kelompok => ({
      tipe,
      nomor: bacaNomor(nilai, tipe === 'bab' ? 'romawi' : 'tingkat'),
      isi,
    })
    const paragraf = (nilai: string, ...isi: Kelompok['isi']): Kelompok => ({
      ...satuan('paragraf', nilai, ...isi),
      nomor: bacaNomor(nilai, 'arab'),
    })
    const isi: Naskah = {
      ...naskah([]),
      batangTubuh: [
        satuan('bab', 'I', pasal('1', alinea('Rapat dibuka.'))),
        satuan(
          'bab',
          'II',
          satuan(
            'bagian',
            'Kesatu',
            paragraf('1', pasal('2', alinea('Rapat dibuka.'))),
            paragraf('2', pasal('3', alinea('Rapat dibuka.'))),
          ),
          satuan('bagian', 'Kedua', paragraf('1', pasal('4', alinea('Rapat dibuka.')))),
        ),
        satuan('bab', 'III', satuan('bagian', 'Kesatu', pasal('5', alinea('Rapat dibuka.')))),
      ],
    }
    const namai = (alamat: Alamat, dari: string) => {
      const tempat = tempatDi(isi, { pasal: dari })
      const { status, node, alasan, induk } = cariTarget(isi, alamat, tempat)
      const nama = (simpul: typeof node) => (simpul && 'nomor' in simpul ? (simpul.nomor?.nilai ?? '') : '')
      if (status !== 'ada') return `${status}: ${alasan}${induk ? ` (${nama(induk)})` : ''}`
      const pertama = (simpul: typeof node): string =>
        simpul && 'tipe' in simpul && simpul.tipe !== 'pasal' && 'isi' in simpul
          ? `${simpul.tipe} ${nama(simpul)} > ${pertama(simpul.isi[0] as typeof node)}`
          : `Pasal ${nama(simpul)}`
      return pertama(node)
    }

    test.each<[Alamat, string, string]>([
      [{ bab: 'II' }, '5', 'bab II > bagian Kesatu > paragraf 1 > Pasal 2'],
      [{ bab: 'III' }, '5', 'bab III > bagian Kesatu > Pasal 5'],
      [{ bab: 'I' }, '3', 'bab I > Pasal 1'],
      [{ bagian: 'Kesatu' }, '5', 'bagian Kesatu > Pasal 5'],
      [{ bagian: 'Kesatu' }, '4', 'bagian Kesatu > paragraf 1 > Pasal 2'],
      [{ bagian: 'Kedua' }, '2', 'bagian Kedua > paragraf 1 > Pasal 4'],
      [{ paragraf: '1' }, '4', 'paragraf 1 > Pasal 4'],
      [{ paragraf: '1' }, '3', 'paragraf 1 > Pasal 2'],
      [{ bab: 'II', bagian: 'Kedua' }, '5', 'bagian Kedua > paragraf 1 > Pasal 4'],
      [{ bab: 'II', bagian: 'Kesatu', paragraf: '2' }, '1', 'paragraf 2 > Pasal 3'],
      [{ bagian: 'Kedua', paragraf: '1' }, '3', 'paragraf 1 > Pasal 4'],
      [{ bab: 'II', paragraf: '2' }, '5', 'paragraf 2 > Pasal 3'],
      [{ bab: 'II', paragraf: '1' }, '5', 'tidak-pasti: Paragraf 1 ada lebih dari satu'],
      [{ bab: 'IV' }, '4', 'tidak-ada: naskah tidak memuat BAB IV'],
      [{ bagian: 'Kedua' }, '5', 'tidak-ada: BAB III tidak memuat Bagian Kedua (III)'],
      [{ paragraf: '2' }, '4', 'tidak-ada: Bagian Kedua tidak memuat Paragraf 2 (Kedua)'],
      [{ bab: 'III', bagian: 'Kedua' }, '2', 'tidak-ada: BAB III tidak memuat Bagian Kedua (III)'],
      [{ paragraf: '1' }, '5', 'tidak-pasti: Paragraf 1 tidak dapat dicari'],
      [{ bagian: 'Kesatu' }, '1', 'tidak-pasti: Bagian Kesatu tidak dapat dicari'],
    ])('%j seen from Pasal %s: %s', (alamat, dari, hasil) => expect(namai(alamat, dari)).toBe(hasil))
  })

  test('numbers that do not run prove nothing', () => {
    const loncat = naskah([pasal('1', ayat('1'), ayat('2'), ayat('1'), ayat('2')), pasal('2', alinea('Rapat dicatat.'))])
    expect(cari({ pasal: '1', ayat: '5' }, { pasal: '2' }, loncat)).toMatch(/^tidak-pasti/)
  })

  test('"huruf" in Menimbang is one of its considerations', () => {
    const isi = naskah(contoh)
    const tempat = diRuas('menimbang')
    expect(cariTarget(isi, { huruf: 'b' }, tempat).status).toBe('ada')
    expect(cariTarget(isi, { huruf: 'e' }, tempat)).toMatchObject({
      status: 'tidak-ada',
      alasan: 'Menimbang hanya memiliki huruf a sampai dengan huruf c',
    })
  })
})
