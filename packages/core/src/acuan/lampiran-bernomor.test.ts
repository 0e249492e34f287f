import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Lampiran, naskahKosong } from '../naskah.ts'
import { samaNomor } from './alamat.ts'
import { lampiranBernomor } from './lampiran-bernomor.ts'

const nilai = fc.constantFrom('', 'I', 'II', 'iii', 'IV', 'IIII', '1', '2', '3', 'A', 'a', 'x')
const lampiran = (isi: string): Lampiran => ({ kepala: [], isi: [], ...(isi && { nomor: { nilai: isi } }) })

test('the first annex whose number names the same as the one asked for', () => {
  fc.assert(
    fc.property(fc.array(nilai), nilai, (daftar, dicari) => {
      const daftarLampiran = daftar.map(lampiran)
      const harap = daftarLampiran.findIndex(({ nomor }) => samaNomor('lampiran', nomor?.nilai ?? '', dicari))
      const satu = lampiranBernomor({ ...naskahKosong, daftarLampiran }, dicari)
      expect(satu ? daftarLampiran.indexOf(satu) : -1).toBe(harap)
    }),
  )
})
