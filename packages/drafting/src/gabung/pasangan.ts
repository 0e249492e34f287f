import { diffIndices } from 'node-diff3'
import type { Satuan } from './satuan.ts'

/** A reference, of which only the word counts: its number moves with the units before its target. */
const nomorAcuan = /\b(Pasal|ayat|huruf|angka|Lampiran) \(?[\dA-Za-z]{1,5}\)?(?![\dA-Za-z])/g

/** Which unit of `lain` each unit of `dasar` became: by what it says, or by its place where as many units were replaced. */
export function pasangan(dasar: readonly Satuan[], lain: readonly Satuan[]): Map<number, number> {
  const nomor = new Map<string, number>()
  const kode = ({ inti }: Satuan) => {
    const isi = inti.replace(nomorAcuan, '$1')
    if (!nomor.has(isi)) nomor.set(isi, nomor.size)
    return nomor.get(isi)
  }
  const beda: { buffer1: [number, number]; buffer2: [number, number] }[] = diffIndices(dasar.map(kode), lain.map(kode))
  const hasil = new Map<number, number>()
  let i = 0
  let j = 0
  for (const { buffer1, buffer2 } of [...beda, { buffer1: [dasar.length, 0], buffer2: [lain.length, 0] } as const]) {
    const akhir = buffer1[0] + (buffer1[1] === buffer2[1] ? buffer1[1] : 0)
    while (i < akhir) hasil.set(i++, j++)
    i = buffer1[0] + buffer1[1]
    j = buffer2[0] + buffer2[1]
  }
  return hasil
}
