import { expect, test } from 'vitest'
import { parseNaskah, pohon } from '../index.ts'

const keputusan = (isi: string) =>
  pohon(
    parseNaskah(
      `KEPUTUSAN MENTERI CONTOH\nNOMOR 7 TAHUN 2024\nTENTANG\nTIM RAPAT\nMENTERI CONTOH,\nMenimbang : bahwa rapat perlu diatur;\nMEMUTUSKAN:\nMenetapkan : KEPUTUSAN MENTERI CONTOH TENTANG TIM RAPAT.\n${isi}`,
    ).naskah,
  )

test('the ordinal of a dictum may stand on a line above its colon', () => {
  const rapi = keputusan(
    'KESATU : Menetapkan tim rapat.\nKEDUA : Tim menyusun acara.\nKESEBELAS : Keputusan ini mulai berlaku pada tanggal ditetapkan.',
  )
  expect(rapi).toContain('menetapkan: KEPUTUSAN MENTERI CONTOH TENTANG TIM RAPAT.\n')
  expect(
    keputusan(
      'KESATU\n: Menetapkan tim rapat.\nKEDUA\n: Tim menyusun acara.\nKESEBELAS\n: Keputusan ini mulai berlaku pada tanggal ditetapkan.',
    ),
  ).toBe(rapi)
})
