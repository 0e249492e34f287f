import { type Kepala, potong, rapikan, type Teks } from '@perkada/core'
import type { Baris } from '../sumber/baris.ts'
import { sambungBaris } from '../sumber/sambung-baris.ts'

/** The head and the two first elements of the opening, as read from the lines above Menimbang. */
export interface KepalaTerbaca {
  readonly kepala: Kepala
  readonly frasa?: Teks
  readonly jabatan?: Teks
  readonly sisa: readonly Teks[]
}

const polaFrasa = /(?:DENGAN|ATAS)(?: BERKAT)? ?RAH ?MAT/i
const polaNomor =
  /\bNO(?:M|RN)OR ?:? ?(?:(\S{0,24}?) ?TAHUN ?:? ?([^\s,]{0,12})|[\p{L}\d./ -]{1,24}[/-] ?(?:19|20)\d{2}(?!\S)|\S{1,40}[/-](?:19|20)\d{2}(?!\S))/iu
const polaTentang = /\bT ?E ?N ?T ?A ?N ?G\b/
const polaInstrumen = /(?:RANCANGAN )?(?:PERATURAN|KEPUTUSAN|INSTRUKSI|UNDANG-UNDANG|QANUN)/g
const pejabat = /\b(?:WAL\S? ?KOTA|BUPATI|GUBERNUR|PRESIDEN|MENTERI|KEPALA|KETUA)\b/

/** Reads kop, title block, DENGAN RAHMAT … and the office, line by line and also where a transcription put all on one line. */
export function bacaKepala(daftar: readonly Baris[]): KepalaTerbaca {
  const tanda = daftar.find(baris => /^(?:RANCANGAN|SALINAN)$/.test(baris.teks.isi))
  const baris = daftar.filter(satu => satu !== tanda)
  if (!baris.length) return { kepala: { ...(tanda ? { tanda: tanda.teks } : {}), kop: [] }, sisa: [] }
  const batas: { start: number; end: number }[] = []
  let panjang = 0
  for (const satu of baris) {
    batas.push({ start: panjang, end: panjang + satu.teks.isi.length })
    panjang += satu.teks.isi.length + 1
  }
  const utuh = sambungBaris(baris.map(satu => satu.teks))
  const isi = utuh.isi
  const nomor = polaNomor.exec(isi)
  const tentang = polaTentang.exec(isi)
  const acuan = nomor?.index ?? tentang?.index
  const jenisMulai = acuan === undefined ? undefined : instrumenTerakhir(isi, acuan)
  const frasa = polaFrasa.exec(isi)
  const badan = akhirJudul(isi, tentang ? tentang.index + tentang[0].length : (acuan ?? 0), frasa?.index, baris, batas)
  const kepala: Kepala = {
    ...(tanda ? { tanda: tanda.teks } : {}),
    kop: baris.filter((_, ke) => jenisMulai !== undefined && (batas[ke] as { end: number }).end <= jenisMulai).map(satu => satu.teks),
    ...(jenisMulai !== undefined && acuan !== undefined ? { jenis: rapikan(potong(utuh, jenisMulai, acuan)) } : {}),
    ...(nomor ? { nomor: rapikan(potong(utuh, nomor.index, nomor.index + nomor[0].length)) } : {}),
    ...(tentang ? { tentang: potong(utuh, tentang.index, tentang.index + tentang[0].length) } : {}),
    ...(tentang ? { judul: rapikan(potong(utuh, tentang.index + tentang[0].length, badan.judul)) } : {}),
  }
  const awalSisa = jenisMulai === undefined && !frasa ? baris.map(satu => satu.teks) : []
  return {
    kepala,
    ...(frasa ? { frasa: rapikan(potong(utuh, frasa.index, badan.jabatan ?? isi.length)) } : {}),
    ...(badan.jabatan !== undefined ? { jabatan: rapikan(potong(utuh, badan.jabatan)) } : {}),
    sisa: awalSisa,
  }
}

function instrumenTerakhir(isi: string, sebelum: number): number | undefined {
  let hasil: number | undefined
  for (const cocok of isi.slice(0, sebelum).matchAll(polaInstrumen)) hasil = cocok.index
  return hasil
}

/** Where the title ends and the office begins: at DENGAN RAHMAT …, or at the last line when it names an office and ends with a comma. */
function akhirJudul(
  isi: string,
  dari: number,
  frasa: number | undefined,
  baris: readonly Baris[],
  batas: readonly { start: number; end: number }[],
): { judul: number; jabatan?: number } {
  if (frasa !== undefined) {
    const esa = /(?:ESA|KUASA)\b|MAHA\b(?! ?(?:ESA|KUASA))/i.exec(isi.slice(frasa))
    const setelah = esa ? frasa + esa.index + esa[0].length : undefined
    const jabatan = setelah !== undefined && isi.slice(setelah).trim() !== '' ? setelah : undefined
    return { judul: frasa, ...(jabatan !== undefined ? { jabatan } : {}) }
  }
  for (let ke = baris.length - 1; ke >= 0 && ke >= baris.length - 2; ke--) {
    const { start } = batas[ke] as { start: number; end: number }
    const teks = (baris[ke] as Baris).teks.isi
    if (start >= dari && /,$/.test(teks) && teks.length < 80 && pejabat.test(teks.toUpperCase()) && teks === teks.toUpperCase())
      return { judul: start, jabatan: start }
  }
  const ujung = jabatanDiUjung.exec(isi.slice(dari))
  const mulai = ujung && dari + ujung.index
  if (ujung && mulai && isi.slice(0, dari).includes(ujung[0].slice(0, -1))) return { judul: mulai, jabatan: mulai }
  return { judul: isi.length }
}
/** "… BANGUNAN WALIKOTA SURABAYA,": the office that a transcription left on the line of the title. */
const jabatanDiUjung = /(?:WALI ?KOTA|BUPATI|GUBERNUR) \p{Lu}[\p{Lu} ]{2,40},$/u
