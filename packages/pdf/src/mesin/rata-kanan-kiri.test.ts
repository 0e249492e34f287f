import { expect, test } from 'vitest'
import { huruf } from '../../test/contoh.ts'
import { bacaLetak, type PotonganTeks } from '../baca-ulang/baca-pdf.ts'
import { cetakDefinisi } from './mesin.ts'

const margin = 60
const lebar = 240

/** `daftarRun` are runs of one paragraph, as differently set words are: an ending like `;` is then a run of its own. */
async function baris(daftarRun: readonly string[]) {
  const bytes = await cetakDefinisi(
    {
      pageSize: { width: lebar + 2 * margin, height: 500 },
      pageMargins: margin,
      defaultStyle: { font: huruf.berkas.nama, fontSize: 12 },
      info: { creationDate: new Date(0) },
      content: [{ text: daftarRun.map(text => ({ text })), alignment: 'justify' }],
    },
    huruf.berkas,
  )
  const menurutBaris = new Map<number, PotonganTeks[]>()
  for (const potongan of await bacaLetak(bytes, 1)) {
    const y = Math.round(potongan.y)
    menurutBaris.set(y, [...(menurutBaris.get(y) ?? []), potongan])
  }
  return [...menurutBaris.values()].map(deret => deret.sort((a, b) => a.x - b.x))
}

test.each([
  ['Undang-Undang', ['Dalam Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah dan Undang-Undang Nomor 12 Tahun 2011 diatur']],
  [
    'Pasal 5, ayat (1);',
    [
      'Ketentuan dalam ',
      'Pasal 5',
      ', ayat ',
      '(1)',
      '; ',
      'Pasal 6',
      ', ayat ',
      '(2)',
      '; dan ',
      'Pasal 7',
      ', ayat ',
      '(3)',
      '; dilaksanakan oleh',
    ],
  ],
  ['dan/atau', ['Koordinasi dilaksanakan secara tegak dan/atau mendatar antara dinas dan/atau badan sesuai dengan tugas dan/atau fungsi']],
])('a justified line with "%s" stretches its spaces and nothing else', async (_, daftarRun) => {
  const isi = daftarRun.join('')
  const daftarBaris = await baris(daftarRun)
  expect(daftarBaris.length).toBeGreaterThan(2)
  for (const deret of daftarBaris.slice(0, -1)) {
    const akhir = deret.at(-1)
    expect(akhir && akhir.x + akhir.lebar - huruf.ukur(' ', 12) * Number(akhir.isi.endsWith(' '))).toBeCloseTo(margin + lebar, 0)
    for (const [urutan, potongan] of deret.entries()) {
      const berikut = deret[urutan + 1]
      if (!berikut || /\s$/.test(potongan.isi)) continue
      const sela = berikut.x - (potongan.x + potongan.lebar)
      const tulisan = deret.map(({ isi: satu }) => satu).join('|')
      expect(Math.abs(sela) < 0.05 || isi.includes(`${potongan.isi} ${berikut.isi}`), `${tulisan}: ${sela}`).toBe(true)
    }
  }
  expect(
    daftarBaris
      .map(deret => deret.map(({ isi: satu }) => satu.trim()).join(' '))
      .join(' ')
      .replace(/\s/g, ''),
  ).toBe(isi.replace(/\s/g, ''))
})
