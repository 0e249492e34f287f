import { potong, rapikan } from '@perkada/core'
import type { Baris, Potongan } from './baris.ts'
import { lipat, titikPenyambung } from './pergantian-halaman.ts'

/** The first page, its number before the head of a regulation: "1 BUPATI CONTOH PERATURAN BUPATI …". */
const halamanPertama =
  /^1 (?:SALINAN|RANCANGAN|B(?:UPATI|upati)|WALI ?KOTA|Wali ?[Kk]ota|G(?:UBERNUR|ubernur)|PERATURAN|KEPUTUSAN|UNDANG-UNDANG|INSTRUKSI|PRESIDEN|MENTERI|QANUN|LEMBARAN|BERITA|PROVINSI|PEMERINTAH)\b/
/** The name of the Word file and the page that a template prints at the foot: "C:\Kantor\rapat.doc 2". */
const kakiBerkas = /\.docx?(?: \d{1,3})?$/

/** Page numbers that a converter put before the first word of every page ("2 Mengingat : …"), parted from it where they count from the first line on. */
export function lepasNomorHalaman(potongan: readonly Potongan[]): readonly Potongan[] {
  const pertama = potongan.find(satu => satu.jenis === 'teks')
  if (pertama?.jenis !== 'teks' || !halamanPertama.test(pertama.teks.isi)) return potongan
  let berikut = 1
  const hasil: Potongan[] = []
  for (const satu of potongan) {
    if (satu.jenis !== 'teks') {
      hasil.push(satu)
      continue
    }
    const { isi } = satu.teks
    const nomor = `${berikut} `
    if (!satu.setelahJeda || !isi.startsWith(nomor) || /^\([a-z]/.test(isi.slice(nomor.length, nomor.length + 2))) {
      hasil.push(...lepasKaki(satu))
      continue
    }
    const panjang = panjangNomor(isi, berikut)
    const ekor = lepasPenyambung(hasil, isi.slice(panjang))
    hasil.push({ ...satu, teks: potong(satu.teks, 0, panjang - 1), perabot: true }, ...lepasKaki(sesudahNomor(satu, panjang, ekor)))
    berikut++
  }
  return hasil
}

/** "3 BAB II", "3 3 BAB II", "3 - 3 - BAB II": the page as the collection counts it, and as it counts itself. */
function panjangNomor(isi: string, nomor: number): number {
  const sekali = `${nomor} `
  const lagi = [sekali, `- ${nomor} - `, `-${nomor}- `, `– ${nomor} – `].find(satu => isi.startsWith(satu, sekali.length)) ?? ''
  return sekali.length + lagi.length
}

/** What a catchword without dots is: a heading, a mark or a label, which begins the next page again. */
const penyambungTanpaTitik =
  /^(?:BAB [IVXLC]{1,7}|Pasal \d{1,3}[A-Z]?|Bagian Ke[a-zß-ÿ]{3,9}|Paragraf \d{1,2}|M(?:enimbang|engingat|EMUTUSKAN|enetapkan)(?: ?:)?|(?:\(\d{1,2}\)|\d{1,2}\.|[a-z]\.)(?: \S+)?)$/u
const kataPenyambung = 5

/** Parts the catchword of the next page from the end of the page before, and tells with what that page ends without it. */
function lepasPenyambung(hasil: Potongan[], berikut: string): string {
  const lalu = hasil.findLast(satu => satu.jenis === 'teks' && satu.perabot !== true)
  if (lalu?.jenis !== 'teks') return '.'
  const isi = lalu.teks.isi
  const utuh = isi.replace(titikPenyambung, '').trimEnd()
  const tujuan = lipat(berikut.slice(0, 200))
  let letak: number | undefined
  let dari = utuh.length
  for (let ke = 0; ke < kataPenyambung && dari > 0; ke++) {
    dari = utuh.lastIndexOf(' ', dari - 1)
    const calon = utuh.slice(dari + 1)
    if (tujuan.startsWith(lipat(calon)) && (utuh.length < isi.length || penyambungTanpaTitik.test(calon))) letak = dari + 1
  }
  if (letak === undefined || !/[.;:,A-ZÀ-Þ]$/u.test(isi.slice(0, letak).trimEnd())) return isi
  const penyambung: Baris = { ...lalu, teks: potong(lalu.teks, letak), setelahJeda: false, jeda: 0, perabot: true }
  const sisa: Baris = { ...lalu, teks: rapikan(potong(lalu.teks, 0, letak)) }
  hasil.splice(hasil.lastIndexOf(lalu), 1, ...(sisa.teks.isi === '' ? [] : [sisa]), penyambung)
  return sisa.teks.isi
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
