import { potong, rapikan, type Teks } from '@perkada/core'
import type { Baris } from '../sumber/baris.ts'
import { menggantung } from './kalimat.ts'
import { bacaTajuk, pecahTajuk, rentangPasal, type Tajuk } from './penanda.ts'
import type { Perakit } from './perakit.ts'
import { bacaTajukKecil } from './tajuk-kecil.ts'

/** Headings that a transcription may have lost before one that stands on a line with its text. */
const lompatanPasal = 3

/** What opens a body without a numbered heading: the first dictum of a decision, or the only article of an old act. */
export const pembukaTanpaNomor = /^(?:KESATU|PERTAMA|Kesatu|Pertama) ?:|^(?:Satu-satunya [Pp]asal|Pasal (?:[Ss]atu-satunya|[Tt]unggal))\b/

/** The heading with which a body begins, without a blank line before it. */
export const tajukPertama = /^(?:BAB I(?: [^a-zß-ÿ]{4,160})?|Pasal 1)$/u
/** A heading with which a body can begin: alone on its line, or Pasal 1 before its sentence. */
export const tajukUtuh = ({ tipe, nomor, sisa }: Tajuk): boolean =>
  sisa.isi === '' ||
  tipe !== 'pasal' ||
  (nomor.urutan === 1 && /^(?:\(1\) )?[A-ZÀ-Þ]/u.test(sisa.isi) && !/^(?:Undang|Peraturan)/.test(sisa.isi))

/** Hands a line of a body to its assembler, as headings or as text. */
export function keBadan(baris: Baris, perakit: Perakit): void {
  const rentang = rentangPasal(baris.teks)
  if (
    rentang.length &&
    (baris.setelahJeda ? !perakit.menggantung() : perakit.kalimatSelesai()) &&
    rentang[0]?.nomor.urutan === perakit.kerangka.pasalBerikut
  ) {
    for (const tajuk of rentang) perakit.tajuk(tajuk)
    return
  }
  const kecil = perakit.kalimatSelesai() ? bacaTajukKecil(baris.teks, perakit.kerangka.pasalBerikut) : undefined
  if (kecil && !baris.acuanTerputus) {
    perakit.tajuk(kecil)
    return
  }
  const { awal, lanjutan } = pecahTajuk(baris.teks)
  const tajuk = bacaTajuk(awal)
  if (
    tajuk &&
    perakit.daftarBab.termasuk(baris, tajuk, {
      dalamPasal: perakit.kerangka.dalamPasal,
      ekor: perakit.ekor(),
      babBerikut: perakit.kerangka.babBerikut,
    })
  ) {
    perakit.baris(baris.teks, true)
    return
  }
  if (tajuk && !(lanjutan.length && menggantung(tajuk.sisa.isi)) && tajukDiterima(baris, tajuk, perakit)) {
    for (const satu of [tajuk, ...lanjutan]) perakit.tajuk(satu)
    return
  }
  if (perakit.menantiTajuk && lanjutan.length) {
    perakit.baris(awal, baris.setelahJeda)
    for (const satu of lanjutan) perakit.tajuk(satu)
    return
  }
  perakit.baris(baris.teks, baris.setelahJeda)
}

/** Bab that may have been lost before one whose title is in small letters. */
const lompatanBab = 1

/** With these words a reference goes on, and no sentence of a Pasal begins. */
const bukanAwalPasal =
  /^(?:ayat|huruf|angka|sampai|dan|atau|,|dan\/atau|sebagaimana|tentang|Undang|Peraturan|Kitab|Anggaran (?:Dasar|Rumah)|Konvensi|s\.?\/?d)/i

/** A line "Pasal 7 ayat (2) …" is a heading only where a heading can stand; a wrapped reference is not. */
function tajukDiterima(baris: Baris, tajuk: NonNullable<ReturnType<typeof bacaTajuk>>, perakit: Perakit): boolean {
  if (baris.tajuk > 0) return true
  if (baris.acuanTerputus) return false
  const sisa = tajuk.sisa.isi
  if (tajuk.tipe === 'pasal') {
    if (sisa === '' && perakit.menggantung())
      return tajuk.nomor.urutan === perakit.kerangka.pasalBerikut && (perakit.ekor().endsWith(',') || baris.diikutiKalimat === true)
    if (sisa === '') return !mengakhiriKalimat(tajuk, perakit)
    if (/^\(?(?:dihapus|dicabut)\)?\.?$/i.test(sisa)) return true
    const selisih = (tajuk.nomor.urutan ?? 0) - (perakit.kerangka.pasalBerikut ?? 0)
    if (selisih === 0 && /^[A-ZÀ-Þ]/u.test(sisa) && bertitikSeperti(tajuk, perakit)) return true
    if (bukanAwalPasal.test(sisa) || !perakit.kalimatSelesai()) return false
    if (/^(?:- )?\(1\)/.test(sisa)) return selisih >= 0 && selisih <= lompatanPasal
    if (selisih === 0) return /^[A-ZÀ-Þ]/u.test(sisa)
    return selisih === 1 && perakit.ekor() !== '' && /^[A-ZÀ-Þ][a-zß-ÿ]/u.test(sisa)
  }
  if (perakit.menggantung() && !baris.setelahJeda) return false
  if (tajuk.tipe === 'bab') return sisa === '' || sisa === sisa.toUpperCase() || isJudulBerhurufKecil(tajuk, perakit)
  return !/[.;:]$/.test(sisa) && !/^(?:dan|atau|sampai|sebagaimana|,)/.test(sisa)
}

/** "… lihat penjelasan / Pasal 13.": the wrapped end of a sentence, its number out of turn and its full stop that of no other heading. */
const mengakhiriKalimat = ({ nomor }: Tajuk, perakit: Perakit): boolean =>
  nomor.akhiran === '.' &&
  nomor.urutan !== perakit.kerangka.pasalBerikut &&
  !perakit.kerangka.pasalBertitik &&
  /[a-zß-ÿ]$/u.test(perakit.ekor()) &&
  !perakit.ekor().endsWith('ukup jelas')

/** "Pasal 2. Segala …" below "Pasal 1. …": where headings have a full stop, the sentence before may have lost its own. */
const bertitikSeperti = (tajuk: Tajuk, perakit: Perakit): boolean =>
  tajuk.nomor.akhiran === '.' && perakit.kerangka.pasalBertitik && !perakit.menggantung()

/** Not the Bab that a title speaks of: "PERUBAHAN BAB I LAMPIRAN PERATURAN BUPATI". */
const babPertama = /(?<!(?:ATAS|PERUBAHAN|DALAM|PADA|DAN)) BAB (?:[I1l] [A-ZÀ-Þ]{4}|[I1l]$|KETENTUAN UMUM\b)/

/**
 * "… PERANGKAT DAERAH BAB I KETENTUAN UMUM Pasal 1": the name after Menetapkan, and the first Bab behind it, with a full stop between them or
 * without; a scanner may lose its number.
 */
export function babPertamaDiUjung(teks: Teks): [Teks, Teks] | undefined {
  const letak = teks.isi.search(babPertama)
  return letak < 0 ? undefined : [rapikan(potong(teks, 0, letak)), potong(teks, letak + 1)]
}

/** "Bab II Ruang Lingkup": the title in small letters behind the number that comes next, after the end of a sentence. */
function isJudulBerhurufKecil(tajuk: NonNullable<ReturnType<typeof bacaTajuk>>, perakit: Perakit): boolean {
  const lompatan = (tajuk.nomor.urutan ?? 0) - (perakit.kerangka.babBerikut ?? 0)
  const sisa = tajuk.sisa.isi
  return (
    lompatan >= 0 &&
    lompatan <= lompatanBab &&
    perakit.kalimatSelesai() &&
    /^[A-ZÀ-Þ][^.;:]{2,120}[a-zß-ÿ]$/u.test(sisa) &&
    !/ Pasal \d/.test(sisa) &&
    !bukanAwalPasal.test(sisa)
  )
}
