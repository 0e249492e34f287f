import { potong, rapikan } from '@perkada/core'
import type { Baris, Potongan } from './baris.ts'

/** The first page, its number before the head of a regulation: "1 BUPATI CONTOH PERATURAN BUPATI …". */
const halamanPertama =
  /^1 (?:SALINAN|RANCANGAN|BUPATI|WALI ?KOTA|GUBERNUR|PERATURAN|KEPUTUSAN|UNDANG-UNDANG|INSTRUKSI|PRESIDEN|MENTERI|QANUN|LEMBARAN|BERITA|PROVINSI|PEMERINTAH)\b/
/** The name of the Word file and the page that a template prints at the foot: "C:\Kantor\rapat.doc 2". */
const kakiBerkas = /\.docx?(?: \d{1,3})?$/

/** Page numbers that a converter put before the first word of every page ("2 Mengingat : …"), parted from it where they count from the first line on. */
export function lepasNomorHalaman(potongan: readonly Potongan[]): readonly Potongan[] {
  const pertama = potongan.find(satu => satu.jenis === 'teks')
  if (pertama?.jenis !== 'teks' || !halamanPertama.test(pertama.teks.isi)) return potongan
  let berikut = 1
  let ekor = '.'
  return potongan.flatMap((satu): Potongan[] => {
    if (satu.jenis !== 'teks') return [satu]
    const nomor = `${berikut} `
    const menempel =
      satu.setelahJeda && satu.teks.isi.startsWith(nomor) && !/^\([a-z]/.test(satu.teks.isi.slice(nomor.length, nomor.length + 2))
    const hasil = lepasKaki(menempel ? sesudahNomor(satu, nomor.length, ekor) : satu)
    if (menempel) berikut++
    ekor = hasil[0]?.teks.isi ?? ''
    return menempel ? [{ ...satu, teks: potong(satu.teks, 0, nomor.length - 1), perabot: true }, ...hasil] : hasil
  })
}

/** A page that goes on with the sentence of the page before it opens no paragraph. */
const sesudahNomor = (baris: Baris, panjang: number, ekor: string): Baris => ({
  ...baris,
  teks: rapikan(potong(baris.teks, panjang)),
  setelahJeda: /[.;:,]$/.test(ekor),
})

function lepasKaki(baris: Baris): Baris[] {
  const letak = kakiBerkas.test(baris.teks.isi) ? baris.teks.isi.indexOf(':\\') - 1 : -1
  if (letak < 0) return [baris]
  const cap: Baris = { ...baris, teks: potong(baris.teks, letak), perabot: true }
  return letak === 0 ? [cap] : [{ ...baris, teks: rapikan(potong(baris.teks, 0, letak)) }, cap]
}
