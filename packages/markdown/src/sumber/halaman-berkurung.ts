import { potong, rapikan } from '@perkada/core'
import type { Baris, Potongan } from './baris.ts'

const nomorSendiri = /^\(\d{1,3}\)$/
/** What a mark of a page may stand above, and that of an ayat not: the body has not begun. */
const tajukPertama = /^(?:BAB I\b|Pasal (?:1|I)\b)/

/**
 * The marks "(1)", "(2)" that a collection puts between pages, each a paragraph of its own: they count on through the text, and the first
 * stand before the first heading, where no ayat can. Marks of ayat alone on their lines begin again in every Pasal.
 */
export function halamanBerkurung(potongan: readonly Potongan[]): ReadonlySet<Potongan> {
  const hasil = new Set<Potongan>()
  let berikut: number | undefined
  let bertajuk = false
  for (let ke = 0; ke < potongan.length; ke++) {
    const satu = potongan[ke] as Potongan
    if (satu.jenis !== 'teks') continue
    if (satu.setelahJeda && nomorSendiri.test(satu.teks.isi)) {
      const nomor = Number(satu.teks.isi.slice(1, -1))
      if (berikut === undefined ? bertajuk || nomor > 2 : nomor !== berikut) return new Set()
      berikut = nomor + 1
      hasil.add(satu)
    } else bertajuk ||= tajukPertama.test(satu.teks.isi)
  }
  return hasil
}

const nomorDiUjung = /[.;] (\d{1,3})$/
const awalBagian = /^(?:(?:Menimbang|Mengingat|Memperhatikan|Menetapkan|MEMUTUSKAN)(?: ?:|$)|BAB [IVXLC]{1,7}\b)/

/** The number of a page behind the last sentence before a label or a Bab: "… tentang Rapat Kerja. 1", "Mengingat". */
export function lepasNomorDiUjung(potongan: readonly Potongan[]): readonly Potongan[] {
  return potongan.flatMap((satu, ke): Potongan[] => {
    if (satu.jenis !== 'teks') return [satu]
    const nomor = nomorDiUjung.exec(satu.teks.isi)?.[1]
    const berikut = nomor === undefined ? undefined : potongan[ke + 1]
    if (nomor === undefined || berikut?.jenis !== 'teks' || !awalBagian.test(berikut.teks.isi)) return [satu]
    const letak = satu.teks.isi.length - nomor.length
    const halaman: Baris = { ...satu, teks: potong(satu.teks, letak), setelahJeda: false, jeda: 0, perabot: true }
    return [{ ...satu, teks: rapikan(potong(satu.teks, 0, letak)) }, halaman]
  })
}
