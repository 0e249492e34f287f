import { cocokSemua, potong, rapikan } from '@perkada/core'
import type { Baris, Potongan } from './baris.ts'

/** "*5541": the page of the collection that begins here, in the middle of a line or of a sentence. */
const lembar = /(?<![^ ])\*\d{3,5}(?![^ ])/g

/** The marks of pages of a collection of old laws parted from the words around them, which go on as if they were not there. */
export function lepasLembar(potongan: readonly Potongan[]): readonly Potongan[] {
  if (!potongan.some(satu => satu.jenis === 'teks' && satu.teks.isi.includes('*'))) return potongan
  return potongan.flatMap(satu => (satu.jenis === 'teks' && satu.teks.isi.includes('*') ? pisahkan(satu) : [satu]))
}

function pisahkan(baris: Baris): Baris[] {
  const hasil: Baris[] = []
  let dari = 0
  let ekor = ''
  const sampai = (akhir: number): void => {
    const teks = rapikan(potong(baris.teks, dari, akhir))
    if (teks.isi === '') return
    hasil.push(ekor === '' ? { ...baris, teks } : { ...baris, teks, setelahJeda: /[.;:]$/.test(ekor), jeda: 0, tajuk: 0 })
    ekor = teks.isi
  }
  for (const { 0: tanda, index } of cocokSemua(baris.teks.isi, lembar)) {
    sampai(index)
    hasil.push({ ...baris, teks: potong(baris.teks, index, index + tanda.length), perabot: true })
    dari = index + tanda.length
  }
  sampai(baris.teks.isi.length)
  return hasil
}
