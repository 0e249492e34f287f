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
  if (pertama?.jenis !== 'teks' || !pertama.teks.isi.startsWith('1 ') || !halamanPertama.test(pertama.teks.isi)) return potongan
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

/** "-2Mengingat", "-37. Daerah adalah …" for "7." on page 3: a converter took the dash behind the number of a page for a hyphen and joined the next line. */
export function lepasNomorBerstrip(potongan: readonly Potongan[]): readonly Potongan[] {
  if (!potongan.some(satu => satu.jenis === 'teks' && (berstrip.test(satu.teks.isi) || (satu.butir && renggang.test(satu.teks.isi)))))
    return potongan
  let terakhir = 1
  let ekor = ''
  return potongan.flatMap((satu): Potongan[] => {
    if (satu.jenis !== 'teks') return [satu]
    const { isi } = satu.teks
    const sendiri = /^[-–] ?(\d{1,3}) ?[-–]$/.exec(isi)?.[1]
    if (sendiri) terakhir = Math.max(terakhir, Number(sendiri))
    const panjang = satu.butir ? panjangRenggang(isi, terakhir, ekor) : berstrip.test(isi) ? panjangBerstrip(isi, terakhir) : 0
    if (panjang === 0) {
      if (!sendiri) ekor = isi
      return [satu]
    }
    terakhir = Number(isi.slice(satu.butir ? 0 : 1, panjang))
    const lanjutan = { ...sesudahNomor(satu, panjang, ekor), butir: false }
    ekor = lanjutan.teks.isi
    return [{ ...satu, teks: potong(satu.teks, 0, panjang), perabot: true }, lanjutan]
  })
}

/** "- 11 Pasal 24", "- 11 daerah …": the same with blanks about the number, which reads as an element of a list: before a heading, a mark, or the rest of a sentence. */
function panjangRenggang(isi: string, terakhir: number, ekor: string): number {
  const angka = renggang.exec(isi)?.[0] ?? ''
  const nomor = Number(angka)
  if (!angka || nomor <= terakhir || nomor > terakhir + LOMPATAN_HALAMAN) return 0
  const sisa = isi.slice(angka.length + 1)
  const bersambung = nomor === terakhir + 1 && /^[a-zß-ÿ]{2}/u.test(sisa) && !/[.;:,]$/.test(ekor)
  return awalSatuan.test(sisa) || bersambung ? angka.length : 0
}

const renggang = /^[1-9]\d{0,2}(?= \S)/
const awalSatuan =
  /^(?:Pasal \d|BAB [IVXLC]|Bagian Ke|Paragraf \d|M(?:enimbang|engingat|EMUTUSKAN|enetapkan)\b|\(\d{1,2}\) |\d{1,2}\. |[a-z]\. )/
const berstrip = /^[-–][1-9]\d{0,4}[A-Za-z(“"./]/
const awalHalaman = /^(?:[A-Za-z(“"]|\d{1,2}\.(?: |$))/
/** Pages without a number, charts among them, that may stand between two with one. */
const LOMPATAN_HALAMAN = 3

/** The letters of "-3" in "-37. Daerah": the page that comes next, before what can begin one; 0 where the line begins otherwise. */
function panjangBerstrip(isi: string, terakhir: number): number {
  for (const panjang of [2, 3, 4]) {
    const nomor = Number(isi.slice(1, panjang))
    if (nomor > terakhir && nomor <= terakhir + LOMPATAN_HALAMAN && awalHalaman.test(isi.slice(panjang))) return panjang
  }
  return 0
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

/** A page that goes on with the sentence of the page before it opens no paragraph; one that begins with a heading alone on its line does. */
function sesudahNomor(baris: Baris, panjang: number, ekor: string): Baris {
  const teks = rapikan(potong(baris.teks, panjang))
  return { ...baris, teks, setelahJeda: /[.;:,]$/.test(ekor) || babSendiri.test(teks.isi) }
}
const babSendiri = /^BAB [IVXLC]{1,7}$/

function lepasKaki(baris: Baris): Baris[] {
  const letak = kakiBerkas.test(baris.teks.isi) ? baris.teks.isi.indexOf(':\\') - 1 : -1
  if (letak < 0) return [baris]
  const cap: Baris = { ...baris, teks: potong(baris.teks, letak), perabot: true }
  return letak === 0 ? [cap] : [{ ...baris, teks: rapikan(potong(baris.teks, 0, letak)) }, cap]
}
