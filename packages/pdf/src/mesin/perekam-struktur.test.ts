import fc from 'fast-check'
import { expect, test } from 'vitest'
import { huruf } from '../../test/contoh.ts'
import { bacaLetak } from '../baca-ulang/baca-pdf.ts'
import { bukaDokumen, di, type Tautan } from '../struktur/unsur.ts'
import { cetakDefinisi } from './mesin.ts'
import { potongInline } from './perekam-struktur.ts'

const kalimat =
  'Koordinasi sebagaimana dimaksud dalam Pasal 7 ayat (2), Pasal 8, dan Lampiran I dilaksanakan oleh Perangkat Daerah secara tegak dan mendatar.'

async function cetak(links: readonly Tautan[] | undefined, tujuan = 'a') {
  const dokumen = bukaDokumen()
  const struct = di(dokumen, 'P', { tujuan })
  return cetakDefinisi(
    {
      pageSize: { width: 330, height: 500 },
      pageMargins: 60,
      defaultStyle: { font: huruf.berkas.nama, fontSize: 12 },
      info: { creationDate: new Date(0), modDate: new Date(0) },
      content: [{ text: kalimat, alignment: 'justify', struct, ...(links && { links }) }],
    },
    huruf.berkas,
  )
}

/** Per line: its text, where it begins and where its last letter ends. */
async function baris(bytes: Uint8Array) {
  const hasil = new Map<number, { isi: string; kiri: number; kanan: number }>()
  for (const { isi, x, y, lebar } of await bacaLetak(bytes, 1)) {
    const ada = hasil.get(Math.round(y)) ?? { isi: '', kiri: x, kanan: 0 }
    hasil.set(Math.round(y), { isi: ada.isi + isi, kiri: Math.min(ada.kiri, x), kanan: Math.max(ada.kanan, x + lebar) })
  }
  return [...hasil].map(([y, { isi, kiri, kanan }]) => ({ y, isi: isi.replace(/\s/g, ''), kiri, kanan }))
}

const tautan = (start: number, end: number): Tautan => ({ start, end, ke: 'a', sebutan: 'Menuju a' })
const cari = (isi: string) => tautan(kalimat.indexOf(isi), kalimat.indexOf(isi) + isi.length)

test('links change neither text nor lines nor places', async () => {
  const [tanpa, dengan] = await Promise.all(
    [undefined, [cari('Pasal 7 ayat (2)'), cari('Pasal 8'), cari('Lampiran I')]].map(async links => baris(await cetak(links))),
  )
  expect(dengan?.map(({ isi, y }) => [y, isi])).toEqual(tanpa?.map(({ isi, y }) => [y, isi]))
  for (const [urutan, satu] of (dengan ?? []).entries()) {
    expect(satu.kiri).toBeCloseTo(tanpa?.[urutan]?.kiri ?? 0, 3)
    expect(satu.kanan).toBeCloseTo(tanpa?.[urutan]?.kanan ?? 0, 1)
  }
})

test('a link that leads nowhere is refused before there is a file', async () => {
  await expect(cetak([{ start: 0, end: 5, ke: 'b', sebutan: 'Menuju Pasal 9' }])).rejects.toThrow(
    'tautan “Menuju Pasal 9” tidak memiliki tujuan dalam dokumen',
  )
})

test('what is more than words in a colour is drawn by pdfmake, and with a link it is refused', async () => {
  const struct = di(bukaDokumen(), 'P', { tujuan: 'a' })
  const pangkat = (links?: readonly Tautan[]) =>
    cetakDefinisi(
      {
        defaultStyle: { font: huruf.berkas.nama, fontSize: 12 },
        info: { creationDate: new Date(0), modDate: new Date(0) },
        content: [{ text: ['m', { text: '2', sup: true }], struct, ...(links && { links }) }],
      },
      huruf.berkas,
    )
  const [m, dua] = await bacaLetak(await pangkat(), 1)
  expect([m?.isi, dua?.isi]).toEqual(['m', '2'])
  expect(dua?.y).toBeGreaterThan(m?.y ?? 0)
  await expect(pangkat([tautan(0, 1)])).rejects.toThrow('tulisan dengan tautan memiliki sifat yang tidak dikenal')
})

test('an inline is cut where links begin and end, and nothing of it is lost', () => {
  fc.assert(
    fc.property(fc.nat(12), fc.nat(40), fc.array(fc.nat(60), { maxLength: 8 }), (panjang, start, batas) => {
      const urut = [...new Set(batas)].sort((a, b) => a - b)
      const links = urut.flatMap((awal, i) => (i % 2 === 0 && urut[i + 1] !== undefined ? [tautan(awal, urut[i + 1] as number)] : []))
      const potongan = potongInline(panjang, start, links)
      expect(potongan.map(({ mulai }) => mulai)).toEqual([0, ...potongan.slice(0, -1).map(({ akhir }) => akhir)])
      expect(potongan.at(-1)?.akhir).toBe(panjang)
      for (const { mulai, akhir, tautan: milik } of potongan)
        for (let at = mulai; at < akhir; at++) expect(links.find(satu => start + at >= satu.start && start + at < satu.end)).toBe(milik)
    }),
  )
})
