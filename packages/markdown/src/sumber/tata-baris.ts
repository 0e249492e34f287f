import { jarakKata } from '@perkada/core'
import { menggantungDiAcuan } from '../batang-tubuh/kalimat.ts'
import { type Baris, halamanBerkata, nomorHalaman, type Potongan } from './baris.ts'
import { lepasDaftarIsi } from './daftar-isi.ts'
import { sambungDiktum } from './diktum-sendiri.ts'
import { halamanBerkurung, lepasNomorDiUjung, tanpaHalaman } from './halaman-berkurung.ts'
import { kepalaBerulang } from './kepala-berulang.ts'
import { kolomTeracak } from './kolom-teracak.ts'
import { labelTerangkat } from './label-terangkat.ts'
import { lepasLembar } from './lembar-himpunan.ts'
import { lepasNomorBerstrip, lepasNomorHalaman } from './nomor-menempel.ts'
import { pecahDatar } from './pecah-datar.ts'
import { pecahJangkar } from './pecah-jangkar.ts'
import { capKertas, jangkauanPenyambung, lipat, pergantianHalaman, titikPenyambung } from './pergantian-halaman.ts'
import { RuangTajuk } from './ruang-tajuk.ts'
import { berisiSisa } from './sisa.ts'
import { lepasSitus } from './situs-menempel.ts'
import { keteranganTandaTangan } from './tanda-tangan-elektronik.ts'

const situs = /^(?:https?:\/\/)?(?:www\.)?[\w-]+(?:\.[\w-]+)*\.(?:go\.id|id|com|org)\/?$/
const perabotCetak =
  /^(?:(?:- ?\d{1,4} ?- )?\d{4}, ?No\. ?\d{1,5}(?: -? ?\d{1,4} ?-?)?|PRESIDEN(?: REPUBLIK INDONESIA)?|PRESIDEN REPUBLIK INDONESIA ?[-–]|REPUBLIK INDONESIA)$/
/** Few texts have such lines, and the expression is dear to compile. */
const mungkinPerabotCetak = (isi: string): boolean => isi.startsWith('PRESIDEN') || isi.startsWith('REPUBLIK') || isi.includes('No.')
const kataPenyambung = 6

/** Lines put in order before anything is understood: page furniture marked and, unless a draft is in the canonical dialect (`baku`), double spacing undone, glued parts parted. */
export function tataBaris(potongan: readonly Potongan[], baku: boolean): Potongan[] {
  const rapat = baku ? potongan : uraikan(potongan)
  const pergantian = pergantianHalaman(rapat)
  const berkurung = baku ? tanpaHalaman : halamanBerkurung(rapat)
  const ruang = new RuangTajuk(rapat)
  const berulang = baku ? tanpaHalaman : kepalaBerulang(rapat)
  const bertanda = baku ? tanpaHalaman : keteranganTandaTangan(rapat)
  let lalu: Baris | undefined
  return rapat.map((satu, ke) => {
    if (satu.jenis !== 'teks' || satu.perabot || berisiSisa(satu.teks.isi)) return satu
    if (pergantian.has(ke) || berulang.has(satu) || berkurung.has(satu) || bertanda.has(satu) || perabot(satu, lalu, rapat, ke))
      return { ...satu, perabot: true }
    lalu = satu
    if (satu.tajuk === 0 && menyebut(satu.teks.isi, rapat, ke, ruang)) return { ...satu, acuanTerputus: true }
    if (!pasalSendiri.test(satu.teks.isi)) return satu
    const berikut = rapat[ke + 1]
    return diikutiAcuan(berikut) ? { ...satu, acuanTerputus: true } : diikutiKalimat(berikut) ? { ...satu, diikutiKalimat: true } : satu
  })
}

/** What a converter poured into lines, a line for each part again. */
function uraikan(potongan: readonly Potongan[]): readonly Potongan[] {
  const pecahan: Potongan[] = []
  const baris = sambungDiktum(labelTerangkat(kolomTeracak(lepasNomorHalaman(lepasNomorBerstrip(lepasSitus(lepasLembar(potongan)))))))
  const ruang = new RuangTajuk(baris)
  for (const [letak, satu] of baris.entries()) {
    if (satu.jenis !== 'teks' || satu.perabot || berisiSisa(satu.teks.isi)) pecahan.push(satu)
    else {
      const daftar = pecahDatar(satu, ruang, letak)
      if (daftar) for (const datar of daftar) jangkarkan(datar, pecahan)
      else jangkarkan(satu, pecahan)
    }
  }
  return satuSpasi(lepasDaftarIsi(lepasNomorDiUjung(pecahan)))
}

function jangkarkan(baris: Baris, hasil: Potongan[]): void {
  const daftar = pecahJangkar(baris)
  if (daftar) for (const satu of daftar) hasil.push(satu)
  else hasil.push(baris)
}

/** What a page carries and the regulation does not: numbers, running heads, catchwords. */
function perabot(baris: Baris, lalu: Baris | undefined, potongan: readonly Potongan[], ke: number): boolean {
  const isi = baris.teks.isi
  if (nomorHalaman(isi)) return !(lalu && (menggantungDiAcuan(lalu.teks.isi, isi) || tahunJudul(lalu.teks.isi, isi)))
  if (isi === 'SALINAN' && ke > BARIS_KEPALA) return berdekatanHalaman(potongan, ke)
  if (halamanBerkata(isi)) return true
  if (situs.test(isi) || capKertas.test(isi) || nomorBerkurung(isi, potongan, ke)) return true
  if (mungkinPerabotCetak(isi) && perabotCetak.test(isi)) return /^[\d-]|[-–]$/.test(isi) || berdekatanNomor(potongan, ke)
  return titikPenyambung.test(isi) ? penyambung(isi, potongan, ke) : judulKembar(isi, potongan, ke) || kataKembar(isi, potongan, ke)
}

/** "camat" or "b." above the number of a page, "camat yang …" or "b. rapat" below it: a catchword without dots; "Me ingat" for the label that a scanner lost a letter of. */
function kataKembar(isi: string, potongan: readonly Potongan[], ke: number): boolean {
  if (isi.length > KATA_TERPANJANG || !/^(?:[A-Za-zÀ-ɏ]{2,}(?: [a-zß-ÿ]+)?|\(\d{1,2}\)|\d{1,2}\.|[a-z]\.)$/u.test(isi)) return false
  const [nomor, berikut] = [potongan[ke + 1], potongan[ke + 2]]
  if (nomor?.jenis !== 'teks' || berikut?.jenis !== 'teks' || !nomorHalaman(nomor.teks.isi)) return false
  const sesudah = berikut.teks.isi
  if (sesudah.startsWith(`${isi} `) || sesudah.startsWith(`${isi}-`)) return true
  const label = /^M(?:enimbang|engingat|emutuskan|enetapkan)(?= |:|$)/.exec(sesudah)?.[0]
  return label !== undefined && jarakKata(lipat(isi), label.toLowerCase(), 2) <= 2
}
const KATA_TERPANJANG = 24

/** The year that ends a title in capitals: "… TAHUN ANGGARAN", "2022". */
const tahunJudul = (lalu: string, isi: string): boolean => /^(?:19|20)\d{2}$/.test(isi) && lalu === lalu.toUpperCase()

/** "PRESIDEN / REPUBLIK INDONESIA / - 4 -" above a page. */
const berdekatanNomor = (potongan: readonly Potongan[], ke: number): boolean =>
  potongan.slice(ke + 1, ke + 3).some(satu => satu.jenis === 'teks' && /^[-–—] ?\d/.test(satu.teks.isi))

/** Lines of the first page that may hold the word SALINAN as the mark of the whole. */
const BARIS_KEPALA = 12

/** "SALINAN" beside the number of a page, as copies repeat it above every one. */
const berdekatanHalaman = (potongan: readonly Potongan[], ke: number): boolean =>
  [ke - 1, ke + 1].some(di => potongan[di]?.jenis === 'teks' && nomorHalaman((potongan[di] as Baris).teks.isi))

/** "(2)" of a collection above "PRESIDEN REPUBLIK INDONESIA / - 2 -": the page, counted twice, and nothing but its running head between. */
function nomorBerkurung(isi: string, potongan: readonly Potongan[], ke: number): boolean {
  const nomor = /^\((\d{1,3})\)$/.exec(isi)?.[1]
  if (nomor === undefined) return false
  for (const satu of potongan.slice(ke + 1, ke + 5)) {
    if (satu.jenis !== 'teks') continue
    if (/^[-–—] ?(\d{1,4}) ?[-–—]?$/.exec(satu.teks.isi)?.[1] === nomor) return true
    if (/[a-zß-ÿ]/u.test(satu.teks.isi)) return false
  }
  return false
}

/** "Pasal 5" at the foot of a page, "Pasal 5" again at the head of the next one, with its sentence or alone, and at most a stray letter between. */
function judulKembar(isi: string, potongan: readonly Potongan[], ke: number): boolean {
  if (!pasalSendiri.test(isi)) return false
  for (const berikut of potongan.slice(ke + 1, ke + 3)) {
    if (berikut.jenis !== 'teks' || berikut.setelahJeda) return false
    if (berikut.teks.isi === isi || (berikut.teks.isi.startsWith(isi) && isiPasal.test(berikut.teks.isi.slice(isi.length)))) return true
    if (berikut.teks.isi.length > 2) return false
  }
  return false
}
const isiPasal = /^ (?:\(1\) ?[A-ZÀ-Þ]|(?:Setiap|Dalam|Pada|Untuk|Bupati|Gubernur|Wali|Pemerintah|Kepala|Dinas|Badan|Ketentuan) )/u

/** A catchword: the first words of the next page, with dots, at the foot of this one. A form left open says the same dots again, or has more of them. */
function penyambung(isi: string, potongan: readonly Potongan[], ke: number): boolean {
  if (bahwaSaja.test(isi)) return true
  const kata = isi.replace(titikPenyambung, '')
  const awal = lipat(kata)
  if (!awal || /\.\.|…/.test(kata) || isi.split(' ').filter(kata => /[A-Za-zÀ-ɏ0-9]/u.test(kata)).length > kataPenyambung) return false
  const berikut = tandaTersambung(
    potongan.slice(ke + 1, ke + 1 + jangkauanPenyambung).flatMap(satu => (satu.jenis === 'teks' ? [satu.teks.isi] : [])),
  )
  return berikut.some(satu => satu !== isi && lipat(satu).startsWith(awal)) || bertandaSesudahHalaman(isi, berikut)
}

/** "(3)", "Rapat dibuka": a mark that stands alone on its line, together with the line that it marks. */
const tandaTersambung = (daftar: readonly string[]): readonly string[] =>
  daftar.map((isi, ke) => (/^(?:\(\d{1,2}\)|\d{1,3}\.|[a-z]\.)$/.test(isi) ? `${isi} ${daftar[ke + 1] ?? ''}` : isi))

/** "c. bahwa . .": no consideration has but this word. */
const bahwaSaja = /^[a-z]\. ?bahwa ?[. …]{2,12}$/

/** "2. Undang-Undang 32......" above the number of a page, "2. Undang-Undang Nomor 32 …" below it: a catchword that left a word out. */
function bertandaSesudahHalaman(isi: string, berikut: readonly string[]): boolean {
  const awal = /^(?:\(\d{1,2}\)|\d{1,2}\.|[a-z]\.) ?[A-Za-zÀ-ɏ-]+/u.exec(isi)?.[0]
  const halaman = berikut.findIndex(nomorHalaman)
  const sesudah = berikut[halaman + 1]
  if (awal === undefined || sesudah === undefined || halaman < 0 || halaman > 1) return false
  // "2. Undang-Undang..." above "2 Undang-Undang Nomor 10": the mark lost its stop.
  return sesudah.startsWith(awal) || sesudah.startsWith(awal.replace('.', ''))
}

/** "Pasal 2" at the end of a wrapped line, before a line "ayat (3) …". */
const diikutiAcuan = (berikut: Potongan | undefined): boolean =>
  berikut?.jenis === 'teks' && !berikut.setelahJeda && /^(?:ayat|huruf|angka)(?: |$)/.test(berikut.teks.isi)

/** A line begins with a heading that its sentence only names: "Pasal 7 Perjanjian Kerja …" where no Pasal is missing, "Bagian Kesatu Keputusan dan", "lampirannya dicabut.". */
function menyebut(isi: string, potongan: readonly Potongan[], ke: number, ruang: RuangTajuk): boolean {
  const nomor = isi.startsWith('Pasal ') ? pasalBerkata.exec(isi)?.[1] : undefined
  if (nomor) return ruang.menyebutPasal(ke, Number(nomor))
  if (isi.length < barisPenuh || !awalKelompok.some(kata => isi.startsWith(kata)) || akhirSatuan.test(isi)) return false
  for (let letak = ke + 1; letak <= ke + jangkauanKalimat; letak++) {
    const satu = potongan[letak]
    if (satu?.jenis !== 'teks' || satu.setelahJeda || awalSatuan.test(satu.teks.isi)) return false
    if (letak === ke + 1 && !/^[a-zß-ÿ]/u.test(satu.teks.isi) && !/ Nomor \d/.test(isi)) return false
    if (akhirSatuan.test(satu.teks.isi)) return true
  }
  return false
}
const pasalSendiri = /^Pasal \d{1,4}[A-Z]?$/
const pasalBerkata = /^Pasal (\d{1,4})[A-Z]? [A-ZÀ-Þ][a-zß-ÿ]/u
const awalKelompok = ['Bagian Ke', 'Paragraf '] as const
const awalSatuan = /^(?:Pasal \d|BAB |Bagian Ke|Paragraf \d|\(\d|\d{1,2}[.)] |[a-z]{1,2}[.)] )/
const akhirSatuan = /[.;:]$/
/** Letters of a line that was broken where it was full, and lines of one sentence. */
const barisPenuh = 40
const jangkauanKalimat = 12

/** "(1) Rapat …", "Rapat …", but no act that a reference goes on with. */
const diikutiKalimat = (berikut: Potongan | undefined): boolean =>
  berikut?.jenis === 'teks' &&
  /^(?:\(1\) ?)?[A-ZÀ-Þ][a-zß-ÿ]/u.test(berikut.teks.isi) &&
  !/^(?:Undang|Peraturan|Keputusan|Kitab)/.test(berikut.teks.isi)

/** A text with a blank line after every printed line says nothing by its blank lines; two of them still part. */
function satuSpasi(potongan: readonly Potongan[]): readonly Potongan[] {
  let disela = 0
  let terputus = 0
  let lalu: Baris | undefined
  for (const satu of potongan) {
    if (satu.jenis !== 'teks') {
      lalu = undefined
      continue
    }
    if (lalu && satu.tajuk === 0 && satu.jeda > 0 && lalu.teks.isi.length > 30) {
      disela++
      if (/[a-zß-ÿ,]$/u.test(lalu.teks.isi) && /^[a-zß-ÿ]/u.test(satu.teks.isi) && !/^[a-z]{1,2}[.)]/.test(satu.teks.isi)) terputus++
    }
    lalu = satu
  }
  if (disela < 8 || terputus < disela * 0.25) return potongan
  return potongan.map(satu => (satu.jenis === 'teks' ? { ...satu, setelahJeda: satu.jeda > 1 || satu.tajuk > 0 } : satu))
}
