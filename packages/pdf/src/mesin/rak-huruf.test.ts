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
