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

test('a Pasal behind a date that lost its year', () => {
  const hasil = badan(`${tertuang.replace('Sekretaris. Pasal 2', 'Sekretaris sejak 1 Januari Pasal 2')} Pasal 3 ${kalimat(3)}`)
  for (const nomor of [1, 2, 3]) expect(hasil).toContain(`PASAL ${nomor}\n`)
  const ini = badan(
    `${tertuang.replace('Sekretaris.', 'Sekretaris sejak 1 Januari')} Pasal 3 Peraturan Menteri ini mulai berlaku pada tanggal diundangkan.`,
  )
  expect(ini.match(/^PASAL \d/gm)).toHaveLength(3)
  const lain = badan(
    `${tertuang.replace(/Sekretaris\.$/, 'Sekretaris menurut Menteri')} Pasal 3 Peraturan Menteri Keuangan tentang rapat itu.`,
  )
  expect(lain.match(/^PASAL \d/gm)).toHaveLength(2)
})
