import { expect, test } from 'vitest'
import { type Naskah, naskahKosong } from '../naskah.ts'
import { teks } from '../teks.ts'
import { lampiranHilang } from './lampiran-hilang.ts'

const naskah = (isi: string, daftarNomor: (string | undefined)[] = []): Naskah => ({
  ...naskahKosong,
  batangTubuh: [{ tipe: 'pasal', nomor: { nilai: '1' }, isi: [{ tipe: 'alinea', teks: teks(isi) }] }],
  daftarLampiran: daftarNomor.map(nilai => ({ ...(nilai !== undefined && { nomor: { nilai } }), kepala: [], isi: [] })),
})

test.each([
  ['Bagan tercantum dalam Lampiran I dan Lampiran II Peraturan Wali Kota ini.', [], ['LAMPIRAN I', 'LAMPIRAN II']],
  ['Bagan tercantum dalam Lampiran I dan Lampiran II Peraturan Wali Kota ini.', ['I'], ['LAMPIRAN II']],
  ['Bagan tercantum dalam Lampiran yang merupakan bagian tidak terpisahkan dari Peraturan Bupati ini.', [], ['LAMPIRAN']],
  ['Bagan tercantum dalam Lampiran yang merupakan bagian tidak terpisahkan dari Peraturan Bupati ini.', [undefined], []],
  ['Pembagian urusan tercantum dalam Lampiran Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah.', [], []],
  ['Koordinasi dilaksanakan oleh Sekretaris Daerah.', [], []],
])('%s %j lacks %j', (isi, ada, hilang) => {
  expect(lampiranHilang(naskah(isi, ada))).toEqual(hilang)
})
