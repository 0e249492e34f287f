import { expect, test } from 'vitest'
import { huruf } from '../../test/contoh.ts'
import { bacaCetakan } from '../baca-ulang/baca-cetakan.ts'
import { type BerkasHuruf, bukaHuruf, cetakDefinisi } from './mesin.ts'

const cetak = (isi: string, berkas: BerkasHuruf) =>
  cetakDefinisi(
    {
      defaultStyle: { font: berkas.nama, fontSize: 12 },
      info: { creationDate: new Date(0) },
      content: [{ text: isi }, { text: isi, bold: true }],
    },
    berkas,
  )
const hurufBaru = () => ({ ...huruf.berkas })
const ligatur = 'ﬁ'

test('a print has the same bytes whatever was printed and measured with its font before', async () => {
  const sendiri = await cetak('Efisien dan pasif.', hurufBaru())
  const berkas = hurufBaru()
  bukaHuruf(berkas).ukur(`e${ligatur}sien`, 12, true)
  await cetak(`E${ligatur}sien, bukan pasif; huruf lain: Ääß.`, berkas)
  expect(await cetak('Efisien dan pasif.', berkas)).toEqual(sendiri)
})

test.each(['Efisien', `E${ligatur}sien`])('the letters of %s are those of its own text', async isi => {
  const berkas = hurufBaru()
  await cetak('Efisien', berkas)
  await cetak(`E${ligatur}sien`, berkas)
  expect(bacaCetakan(await cetak(isi, berkas)).daftarPerabot).toEqual([`${isi}\n${isi}`])
})

test('letters that share a glyph are each read as they were written', async () => {
  const isi = `Efisien, E${ligatur}sien, efisien`
  expect(bacaCetakan(await cetak(isi, hurufBaru())).daftarPerabot).toEqual([`${isi}\n${isi}`])
})

test('a word that is parted shows a hyphen and is read with a soft one, beside hyphens that were written', async () => {
  const berkas = hurufBaru()
  const isi = 'Tata\u2010letak tanda-tangan penyeleng\u00adgaraan'
  const bytes = await cetakDefinisi(
    { defaultStyle: { font: berkas.nama, fontSize: 12 }, content: [{ columns: [{ width: 85, text: isi }] }] },
    berkas,
  )
  expect(bacaCetakan(bytes).daftarPerabot).toEqual(['Tata\u2010letak \ntanda-tangan \npenyeleng\u00ad\ngaraan'])
  const { ukur } = bukaHuruf(berkas)
  expect(ukur('penyeleng\u00ad', 12)).toBe(ukur('penyeleng\u2010', 12))
  expect(ukur('penye\u00adleng', 12)).toBe(ukur('penyeleng', 12))
})
