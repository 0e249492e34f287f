import { bacaNomor, cocokSemua, type Nomor, spanAsal, type Teks } from '@perkada/core'
import { akhirKalimat, menggantung } from './kalimat.ts'
import type { Penanda } from './penanda.ts'
import { type ButirTumbuh, barisAkhir, type SimpulTumbuh } from './tumbuh.ts'

/** What may stand before the mark of an element that slipped into the line of the one before. */
const sambunganUnsur = ['; ', '; dan ', '; atau ', '; dan/atau ']

/** "c. Anggota: 1. Sekretaris;": the first element of a list behind the word that opens it, the others below. */
const satuSebaris = /^[a-y][.)] [A-ZÀ-Þ][^:;.]{2,60}: ?(?=1\. [A-ZÀ-Þ][^:;]{2,200};$)/u

/** "a. rapat; b laporan", "a. rapat; dan b. laporan": where the next element begins that lost its line; none where the line counts from `a.` within itself. */
export function hurufDiTengah({ isi }: Teks): number | undefined {
  if (isi.endsWith(';') && isi.includes(': 1. ') && satuSebaris.test(isi)) return isi.indexOf(' 1. ') + 1
  if (!isi.includes('; ') || !/^[a-y][.)] /.test(isi)) return undefined
  const berikut = String.fromCharCode(isi.charCodeAt(0) + 1)
  for (const sambungan of sambunganUnsur)
    for (const tanda of [`${berikut}${isi.charAt(1)} `, ...(sambungan === '; ' ? [`${berikut} `] : [])]) {
      const letak = isi.indexOf(sambungan + tanda)
      const akhir = letak + sambungan.length + tanda.length
      const bersarang = letak > 0 && isi.slice(2, letak).includes(`: a${isi.charAt(1)} `)
      if (letak > 0 && !bersarang && /^[A-Za-zÀ-ɏ]{3}/u.test(isi.slice(akhir, akhir + 3))) return letak + sambungan.length
    }
  return undefined
}

/** The mark of an ayat, and what a scanner makes of its brackets. */
const tandaAyat = (nomor: number): string[] => [`(${nomor})`, `(${nomor} )`, `(${nomor}1`, `(${nomor}t`, `l${nomor}l`]
/** Words behind which a number in brackets is a reference, or says again what was written in letters: "kolom (2)", "dua (2) Orang". */
const pengantarNomor =
  /(?:^|[^A-Za-zÀ-ɏ])(?:hingga|sampai|s\.?d\.?|jo|juncto|maupun|sub|butir|kolom|lajur|baris|kalimat|tabel|daftar|formulir|isian|kotak|urut|urutan|poin|klausul|rumus|gambar|catatan|langkah|model|tipe|kelas|tahap|tingkat|golongan|kategori|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|belas|puluh|ratus|ribu)$|[,/-]$/i
/** More letters than such a word has. */
const pengantarTerpanjang = 16
/** A mark of an ayat inside a line, its brackets also as a scanner reads them, stands behind a sentence and before another; only that of the next number (`runtut`) shows by itself that the sentence has ended. */
const awalAyat = (isi: string, letak: number, runtut: boolean): boolean =>
  (/[.;]["”’)]?$/.test(isi.slice(Math.max(0, letak - 3), letak).trimEnd()) || (runtut && kalimatTanpaTitik(isi, letak))) &&
  /^ [(l]\d+(?: ?\)|[1lt]) \^?(?:[A-ZÀ-Þ]|l[b-df-hj-np-tv-z])/u.test(isi.slice(letak, letak + 10)) &&
  !terkutip(isi.slice(Math.max(0, letak - hitunganTerpanjang), letak))

/** "… dicatat (2) Rapat": the mark itself shows that the sentence before it has ended without a full stop. */
const kalimatTanpaTitik = (isi: string, letak: number): boolean =>
  /^ \(\d+ ?\) [A-ZÀ-Þ][a-zß-ÿ]/u.test(isi.slice(letak, letak + 10)) &&
  /[a-zß-ÿ)]$/u.test(isi.slice(letak - 1, letak)) &&
  !isPengantar(isi.slice(Math.max(0, letak - pengantarTerpanjang), letak)) &&
  !isTerhitung(isi, letak)

/** `berbunyi "(1) Rapat dibuka. (2) Rapat ditutup."`: the mark of quotation before an ayat is still open. */
function terkutip(sebelum: string): boolean {
  const buka = Math.max(sebelum.lastIndexOf('"('), sebelum.lastIndexOf('“('))
  return buka >= 0 && !/["”]/.test(sebelum.slice(buka + 1))
}

const isPengantar = (ekor: string): boolean => menggantung(ekor) || pengantarNomor.test(ekor)

/** Letters before a mark among which the one before it, and what quotes both, is looked for. */
const hitunganTerpanjang = 400

/** "… kolom: (1) Nama (2) Jabatan": the number before it stands within the sentence as well, and is no reference to an ayat. */
function isTerhitung(isi: string, letak: number): boolean {
  const awal = Math.max(0, letak - hitunganTerpanjang)
  const sebelum = isi.slice(awal, letak)
  const nomor = Number.parseInt(isi.slice(letak + 2, letak + 5), 10)
  const at = sebelum.lastIndexOf(` (${nomor - 1}) `)
  return at > 0 && !/(?:ayat|dan|atau|,)$/.test(sebelum.slice(Math.max(0, at - 5), at))
}

/** Where a mark stands that begins an ayat, behind those that only refer to one. */
function letakAwal(isi: string, tanda: string, runtut: boolean): number | undefined {
  for (let at = isi.indexOf(tanda); at >= 0; at = isi.indexOf(tanda, at + 1)) if (at > 0 && awalAyat(isi, at, runtut)) return at + 1
  return undefined
}

/** "… dibuka. (2a) Rapat dicatat.": where an ayat begins that is inserted behind the one being read. */
function letakSisipan(isi: string, nomor: number): number | undefined {
  for (const { index, 1: nilai } of cocokSemua(isi, / \((\d{1,2})[a-z]\) [A-ZÀ-Þ]/gu))
    if (
      Number(nilai) === nomor &&
      akhirKalimat.test(isi.slice(Math.max(0, index - 3), index)) &&
      !terkutip(isi.slice(Math.max(0, index - hitunganTerpanjang), index))
    )
      return index + 1
  return undefined
}

/** Where the next ayat begins in the middle of a line of a transcription, or the one behind it: "… Peraturan ini. (2) Pembentukan …". */
export function ayatDiTengah({ isi }: Teks, terakhir: number | undefined): number | undefined {
  const berikut = (terakhir ?? (/^\(1 ?\)/.test(isi) ? 1 : Number.NaN)) + 1
  if (Number.isNaN(berikut) || !/ [(l]\d/.test(isi)) return undefined
  const cari = tandaAyat(berikut).some(tanda => isi.startsWith(`${tanda} `)) ? berikut + 1 : berikut
  const sisipan = letakSisipan(isi, cari - 1)
  for (const nomor of [cari, cari + 1])
    for (const tanda of tandaAyat(nomor)) {
      const letak = letakAwal(isi, ` ${tanda} `, nomor === cari)
      if (letak !== undefined) return Math.min(letak, sisipan ?? letak)
    }
  return sisipan
}

/** "pemerintahan dan kesejahteraan rakyat a. Asisten …" before `b.`: the mark of the first element slipped into its line, the last of `wadah`, which is taken out. */
export function penandaTerselip(wadah: SimpulTumbuh[], penanda: Penanda): ButirTumbuh | undefined {
  if (penanda.nomor.urutan !== 2 || penanda.bentuk === 'ayat') return undefined
  const terakhir = wadah[wadah.length - 1]
  const sebelum = wadah[wadah.length - 2]
  if (terakhir?.tipe !== 'alinea' || sebelum?.tipe !== 'alinea' || !/:$/.test(barisAkhir(sebelum).isi)) return undefined
  const satu = penanda.bentuk.startsWith('huruf') ? 'a' : '1'
  const tanda = penanda.bentuk.endsWith('kurung') ? ')' : '.'
  const letak = terakhir.teks.isi.indexOf(` ${satu}${tanda} `)
  if (letak < 0) return undefined
  wadah.pop()
  const span = spanAsal(terakhir.teks, letak + 1, letak + 3)
  return { tipe: 'butir', bentuk: penanda.bentuk, nomor: { nilai: satu, urutan: 1, ...(span ? { span } : {}) }, isi: [terakhir] }
}

/** "Pasal 1O" where Pasal 10 comes next: the zero that a scan read as a letter. */
export function nolPindaian(nomor: Nomor, berikut: number | undefined): Nomor {
  const nilai = nomor.nilai.replace(/O$/, '0')
  return nilai !== nomor.nilai && Number(nilai) === berikut ? { ...nomor, ...bacaNomor(nilai, 'arab', nomor.span) } : nomor
}
