import { isDeret, isUntai, type Nilai } from '../objek/nilai.ts'
import { GalatObjek, Pembaca } from '../objek/pembaca.ts'

/** The letters that each two-byte code of a font stands for. */
export type PetaHuruf = ReadonlyMap<number, string>

const kodeHuruf = (huruf: string) => huruf.charCodeAt(0)
/** 1 for white space, 2 for what ends a word, 0 for the letters of words and numbers. */
const golongan = new Uint8Array(256)
for (const putih of [0, 9, 10, 12, 13, 32]) golongan[putih] = 1
for (const pemisah of '()<>[]{}/%') golongan[kodeHuruf(pemisah)] = 2
/** What a hexadecimal digit counts; -1 for other bytes. */
const heksadesimal = new Int8Array(256).fill(-1)
for (let angka = 0; angka < 16; angka++)
  for (const huruf of [angka.toString(16), angka.toString(16).toUpperCase()]) heksadesimal[kodeHuruf(huruf)] = angka
const [BUKA, TUTUP, HEKS, PLUS, SEMBILAN] = [kodeHuruf('['), kodeHuruf(']'), kodeHuruf('<'), kodeHuruf('+'), kodeHuruf('9')]

/** The bytes that two hexadecimal digits each stand for, as a string of bytes. */
function untaiHeks(bytes: Uint8Array, awal: number, akhir: number): string {
  let isi = ''
  let tinggi = -1
  for (let at = awal; at < akhir; at++) {
    const angka = heksadesimal[bytes[at] as number] as number
    if (angka < 0) continue
    if (tinggi < 0) tinggi = angka
    else {
      isi += String.fromCharCode(tinggi * 16 + angka)
      tinggi = -1
    }
  }
  return tinggi < 0 ? isi : isi + String.fromCharCode(tinggi * 16)
}

/**
 * The operators of a stream in order, each with the values before it. Streams hold no references, so that numbers stand for
 * themselves. Returns whether the last value was followed by an operator.
 */
export function* perintah(bytes: Uint8Array): Generator<readonly [operator: string, operan: readonly Nilai[]], boolean> {
  let operan: Nilai[] = []
  const luar: Nilai[][] = []
  for (let at = 0; at < bytes.length; ) {
    const byte = bytes[at] as number
    if (golongan[byte] === 1) at++
    else if (golongan[byte] === 0) {
      let kata = ''
      while (at < bytes.length && golongan[bytes[at] as number] === 0) kata += String.fromCharCode(bytes[at++] as number)
      if (byte >= PLUS && byte <= SEMBILAN) operan.push(Number(kata))
      else {
        yield [kata, operan]
        operan = []
      }
    } else if (byte === BUKA) {
      luar.push(operan)
      operan = []
      at++
    } else if (byte === TUTUP) {
      const deret = operan
      operan = luar.pop() ?? []
      operan.push(deret)
      at++
    } else if (byte === HEKS && bytes[at + 1] !== HEKS) {
      const akhir = bytes.indexOf(kodeHuruf('>'), at)
      operan.push({ untai: untaiHeks(bytes, at + 1, akhir < 0 ? bytes.length : akhir) })
      at = akhir < 0 ? bytes.length : akhir + 1
    } else {
      const pembaca = new Pembaca(bytes, at)
      const nilai = pembaca.nilai()
      if (nilai !== undefined) operan.push(nilai)
      at = Math.max(at + 1, pembaca.at)
    }
  }
  return operan.length === 0 && luar.length === 0
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
