import { isDeret, isUntai, type Nilai } from '../objek/nilai.ts'
import { GalatObjek, Pembaca } from '../objek/pembaca.ts'

/** The letters that each two-byte code of a font stands for. */
export type PetaHuruf = ReadonlyMap<number, string>

/** The operators of a stream in order, each with the values before it. */
export function* perintah(bytes: Uint8Array): Generator<readonly [operator: string, operan: readonly Nilai[]]> {
  const pembaca = new Pembaca(bytes)
  let operan: Nilai[] = []
  while (pembaca.at < bytes.length) {
    const nilai = pembaca.nilai()
    if (nilai !== undefined) {
      operan.push(nilai)
      continue
    }
    const operator = pembaca.kata()
    if (operator) {
      yield [operator, operan]
      operan = []
    } else pembaca.at++
  }
}

const kode = (nilai: Nilai | undefined): number => {
  if (!isUntai(nilai) || nilai.untai.length !== 2) throw new GalatObjek('peta huruf PDF tidak berkode dua byte')
  return nilai.untai.charCodeAt(0) * 256 + nilai.untai.charCodeAt(1)
}

function utf16(nilai: Nilai | undefined): string {
  if (!isUntai(nilai)) throw new GalatObjek('peta huruf PDF rusak')
  let hasil = ''
  for (let i = 0; i + 1 < nilai.untai.length; i += 2)
    hasil += String.fromCharCode(nilai.untai.charCodeAt(i) * 256 + nilai.untai.charCodeAt(i + 1))
  return hasil
}

/** The text of the code that stands `jauh` places after the one whose text this is: its last unit counts on. */
const lanjut = (teks: string, jauh: number): string => teks.slice(0, -1) + String.fromCharCode(teks.charCodeAt(teks.length - 1) + jauh)

/** Reads the map from codes to text that a font carries (ISO 32000-1, 9.10.3). Throws GalatObjek where it is broken. */
export function bacaPetaHuruf(bytes: Uint8Array): PetaHuruf {
  const peta = new Map<number, string>()
  for (const [operator, operan] of perintah(bytes)) {
    if (operator === 'endbfchar') for (let i = 0; i + 1 < operan.length; i += 2) peta.set(kode(operan[i]), utf16(operan[i + 1]))
    if (operator !== 'endbfrange') continue
    for (let i = 0; i + 2 < operan.length; i += 3) {
      const [awal, akhir, tujuan] = [kode(operan[i]), kode(operan[i + 1]), operan[i + 2]]
      for (let satu = awal; satu <= akhir; satu++) {
        const jauh = satu - awal
        if (isDeret(tujuan)) {
          if (jauh < tujuan.length) peta.set(satu, utf16(tujuan[jauh]))
        } else peta.set(satu, lanjut(utf16(tujuan), jauh))
      }
    }
  }
  return peta
}

/** The text of a string of two-byte codes. A code without letters is shown as the replacement character, so that it never goes unseen. */
export function teksKode(untai: string, peta: PetaHuruf): string {
  let hasil = ''
  for (let i = 0; i + 1 < untai.length; i += 2) hasil += peta.get(untai.charCodeAt(i) * 256 + untai.charCodeAt(i + 1)) ?? '\ufffd'
  return hasil
}
