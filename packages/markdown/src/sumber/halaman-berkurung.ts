import { potong, rapikan } from '@perkada/core'
import type { Baris, Potongan } from './baris.ts'

const nomorSendiri = /^\(\d{1,3}\)$/
/** Above the first of these the body has not begun, and no ayat or number of a list stands. */
const tajuk = /^(?:BAB [IVXLC]{1,7}\b|P(?:asal|ASAL) [\dI]|(?:KESATU|PERTAMA) ?:)/
const pembukaan = /^(?:Menimbang|Mengingat|MEMUTUSKAN)\b/
/** No such marks. */
export const tanpaHalaman: ReadonlySet<Potongan> = new Set()

/**
 * The marks "(1)", "(2)" that a collection puts between pages, each a paragraph of its own: they count on through the text, and the first
 * stand before the first heading, where no ayat can. Marks of ayat alone on their lines begin again in every Pasal.
 */
export function halamanBerkurung(potongan: readonly Potongan[]): ReadonlySet<Potongan> {
  const hasil = new Set<Potongan>()
  let berikut: number | undefined
  let bertajuk = false
  let berpembukaan = false
  for (let ke = 0; ke < potongan.length; ke++) {
    const satu = potongan[ke] as Potongan
    if (satu.jenis !== 'teks') continue
    if (satu.setelahJeda && nomorSendiri.test(satu.teks.isi)) {
      const nomor = Number(satu.teks.isi.slice(1, -1))
      if (berikut === undefined ? bertajuk || nomor > 2 : nomor !== berikut) return tanpaHalaman
      berikut = nomor + 1
      hasil.add(satu)
    } else {
      bertajuk ||= tajuk.test(satu.teks.isi)
      berpembukaan ||= pembukaan.test(satu.teks.isi)
    }
  }
  return berpembukaan && hasil.size > 1 ? hasil : tanpaHalaman
}

/** Behind a word, which has a vowel, and not behind "No.", "Rp." or "Stbl.", whose number it would be. */
const nomorDiUjung = /(?:[A-Za-zÀ-ɏ]{2}[aiueo][a-zß-ÿ]{0,3}|\))[.;] (\d{1,3})$/
const bernomor = /\b(?:Nomor|Blok|Gang|Lot|Unit|Persil|Lantai|Ruang|Kamar|Tahun|Pasal|Ayat|Angka|Tanggal)\. \d+$/i
const awalBagian = /^(?:(?:Menimbang|Mengingat|Memperhatikan|Menetapkan|MEMUTUSKAN)(?: ?:|$)|BAB [IVXLC]{1,7}\b)/

/** The number of a page behind the last sentence before a label or a Bab: "… tentang Rapat Kerja. 1", "Mengingat". */
export function lepasNomorDiUjung(potongan: readonly Potongan[]): readonly Potongan[] {
  return potongan.flatMap((satu, ke): Potongan[] => {
    if (satu.jenis !== 'teks') return [satu]
    const nomor = nomorDiUjung.exec(satu.teks.isi)?.[1]
    const berikut = nomor === undefined ? undefined : potongan[ke + 1]
    if (nomor === undefined || berikut?.jenis !== 'teks' || !awalBagian.test(berikut.teks.isi) || bernomor.test(satu.teks.isi))
      return [satu]
    const letak = satu.teks.isi.length - nomor.length
    const halaman: Baris = { ...satu, teks: potong(satu.teks, letak), setelahJeda: false, jeda: 0, perabot: true }
    return [{ ...satu, teks: rapikan(potong(satu.teks, 0, letak)) }, halaman]
  })
}
