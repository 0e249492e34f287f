import { expect, test } from 'vitest'
import { parseNaskah, pohon } from '../index.ts'

const badan = (sumber: string) => pohon(parseNaskah(sumber).naskah).trimEnd()
const kalimat = (nomor: number) => `Rapat yang ke-${nomor} dipimpin oleh Ketua yang ditunjuk dan dicatat oleh Sekretaris.`
const tertuang = `Pasal 1. ${kalimat(1)} Pasal 2. ${kalimat(2)}`

test('a Pasal in the middle of a paragraph, which goes on where several were poured into the one before', () => {
  const pasal = (nomor: number) => `PASAL ${nomor}\n  ${kalimat(nomor)}`
  const hasil = badan(
    `${tertuang} Pasal 3. Ketua membacakan\n\nhasil rapat. Pasal 4. ${kalimat(4)}\n\nPasal 5. ${kalimat(5)} Pasal 6. ${kalimat(6)}`,
  )
  for (const nomor of [1, 2, 4, 5, 6]) expect(hasil).toContain(`PASAL ${nomor}\n`)
  expect(hasil).toContain(pasal(6).slice(0, 24))
})

test('a number out of turn, or the Pasal of another act, is a reference', () => {
  for (const acuan of [`Pasal 7. ${kalimat(7)}`, 'Pasal 3 Undang-Undang Rapat tidak berlaku lagi sejak rapat pertama diadakan.'])
    expect(badan(`${tertuang}\n\nKetua membacakan hasil rapat. ${acuan}`)).not.toContain('PASAL 3')
})
