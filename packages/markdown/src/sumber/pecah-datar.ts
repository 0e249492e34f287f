import { cocokSemua, potong, rapikan } from '@perkada/core'
import type { Baris } from './baris.ts'

/** Shorter lines are headings or paragraphs, whatever they hold. */
const terpendek = 80
/** So many headings on one line, and it is no paragraph. */
const tajukSedikitnya = 2

/** Where an element of the opening begins, beyond doubt. */
const butirPembukaan = /(?<=(?:;|^Mengingat) )(?=[b-z]\. bahwa |(?:: ?)?\d{1,2}\. (?:Undang|Peraturan|Keputusan|Ketetapan|Instruksi)[ -])/gu
const labelDiUjung =
  /(?<=, )(?=(?:Menimbang|Mengingat)$)|(?<=; )(?=MEMUTUSKAN$)|(?<= )(?=(?:Menimbang|Mengingat|Memperhatikan|Menetapkan|M(?:EMUTUSKAN|emutuskan)) ?:$)/gu
const berlabelDiUjung = /(?:Menimbang|Mengingat|MEMUTUSKAN|(?:Menimbang|Mengingat|Memperhatikan|Menetapkan|M(?:EMUTUSKAN|emutuskan)) ?:)$/
/** Labels of the opening that lost their colon with their line. */
const labelTanpaTitikDua =
  /(?<=[,;.A-ZÀ-Þ] )(?=Menimbang (?:[a1]\. ?)?bahwa )|(?<=[;.] )(?=Mengingat (?:1\. ?)?(?:[Pp]asal|Undang|Peraturan|Ketetapan)[ -])|(?<=[;.)\d] )(?=M(?:EMUTUSKAN|emutuskan)(?: ?:)? Menetapkan\b)|(?<=M(?:EMUTUSKAN|emutuskan)(?:| ?:) )(?=Menetapkan\b)/gu
const mungkinTanpaTitikDua = /Menimbang (?:[a1]\. ?)?bahwa |Mengingat (?:1\. ?)?[PpUK]|M(?:EMUTUSKAN|emutuskan)(?: ?:)? Menetapkan/
/** The only article of an act, which has no number. */
const pasalTunggal = /(?<=[.;:A-ZÀ-Þ] )(?=(?:Satu-satunya [Pp]asal|Pasal (?:[Ss]atu-satunya|[Tt]unggal))\b)/gu
const tajuk =
  /(?<=^| )(?=(?:Menimbang|Mengingat|Memperhatikan|Menetapkan|M(?:EMUTUSKAN|emutuskan)) ?:|BAB [IVXLC]{1,7}\.? [A-ZÀ-Þ]{4})|(?<=^|[.;:)A-ZÀ-Þ] )(?=Pasal (?:\d{1,3}[A-Z]?|I{1,2})\.? (?:\(?1\) )?[A-ZÀ-Þ][a-zß-ÿ])/gu
/** What every such heading and every such element has: a line without it is not searched. */
const mungkinTajuk = /(?:Me(?:nimbang|ngingat|mperhatikan|netapkan|mutuskan)|MEMUTUSKAN) ?:|BAB [IVXLC]|(?:^|[^a-z,] )Pasal [\dI]/
const mungkinButir = /(?:;|^Mengingat) (?:[b-z]\. bahwa|(?:: ?)?\d{1,2}\. [UPKI])/
/** What parts such a line further: elements of lists, smaller headings, and the text after the heading of a Pasal. */
const lanjutan =
  /(?<=[.;:,] )(?=\d{1,2}\. [A-ZÀ-Þ])|(?<=[.;:A-ZÀ-Þ] )(?=(?:Bagian Ke[a-zß-ÿ]{3,9}|Paragraf \d{1,2}) [A-ZÀ-Þ])|(?<=(?:^| )Pasal \d{1,3}[A-Z]?\.? )(?=\(?1\) [A-ZÀ-Þ])|(?<=(?:[;:]|dan|atau|dan\/atau) )(?=[a-z]\. [A-Za-zÀ-ɏ])|(?<=(?:^|[.;:)A-ZÀ-Þ] )Pasal (?:\d{1,3}[A-Z]?|I{1,2})\.? )(?=[A-ZÀ-Þ][a-zß-ÿ])/gu

/** Cuts a line (undefined: it stays whole) into which a transcription poured whole parts of a regulation: "… BAB I KETENTUAN UMUM Pasal 1 Dalam … 1. Daerah adalah …". */
export function pecahDatar(baris: Baris): readonly Baris[] | undefined {
  const isi = baris.teks.isi
  const cari = (pola: RegExp) => cocokSemua(isi, pola).map(({ index }) => index)
  const label = berlabelDiUjung.test(isi) ? cari(labelDiUjung) : []
  if (isi.length < terpendek && !label.length) return undefined
  const daftarTajuk = mungkinTajuk.test(isi) ? cari(tajuk) : []
  if (mungkinTanpaTitikDua.test(isi)) daftarTajuk.push(...cari(labelTanpaTitikDua))
  if (/atu-satunya|unggal/.test(isi)) daftarTajuk.push(...cari(pasalTunggal))
  const daftarButir = mungkinButir.test(isi) ? cari(butirPembukaan) : []
  const letak = label.concat(daftarButir, daftarTajuk.length >= tajukSedikitnya ? daftarTajuk.concat(cari(lanjutan)) : [])
  if (!letak.length) return undefined
  const batas = [...new Set([0, ...letak.sort((a, b) => a - b), isi.length])]
  return batas.slice(1).flatMap((akhir, ke): Baris[] => {
    const teks = rapikan(potong(baris.teks, batas[ke] as number, akhir))
    if (teks.isi === '') return []
    return [ke === 0 ? { ...baris, teks } : { ...baris, teks, setelahJeda: true, jeda: 1, tajuk: 0 }]
  })
}
