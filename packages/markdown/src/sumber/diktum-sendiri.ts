import { bacaTingkat } from '@perkada/core'
import type { Potongan } from './baris.ts'
import { sambungBaris } from './sambung-baris.ts'

const nomorDiktum = /^(?:PERTAMA|KE[A-Z]{3,9}(?: (?:BELAS|PULUH)(?: [A-Z]{3,9})?)?)$/

/** "KESATU" on a line of its own, ": Membentuk tim …" on the next one: the two columns of a decision on one line again. */
export function sambungDiktum(potongan: readonly Potongan[]): readonly Potongan[] {
  let hasil: Potongan[] | undefined
  for (let ke = 0; ke < potongan.length; ke++) {
    const satu = potongan[ke] as Potongan
    const berikut = potongan[ke + 1]
    const sendiri = satu.jenis === 'teks' && nomorDiktum.test(satu.teks.isi) && bacaTingkat(satu.teks.isi) !== undefined
    if (sendiri && berikut?.jenis === 'teks' && /^: ?\S/.test(berikut.teks.isi)) {
      hasil ??= potongan.slice(0, ke)
      hasil.push({ ...satu, teks: sambungBaris([satu.teks, berikut.teks]) })
      ke++
    } else hasil?.push(satu)
  }
  return hasil ?? potongan
}
