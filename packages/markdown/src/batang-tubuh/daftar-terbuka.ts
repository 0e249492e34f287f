import type { Teks } from '@perkada/core'
import { akhirKalimat } from './kalimat.ts'
import { bacaAyatPindaian, bacaHurufMeleset, bacaUnsurPindaian, type Penanda } from './penanda.ts'
import type { DaftarTanda } from './rincian-sebaris.ts'
import { barisAkhir, type Ragam, type RincianTumbuh, type SimpulTumbuh } from './tumbuh.ts'

/** Lists inside lists; a regulation has four levels (butir 87.h), noise has any number. */
const kedalamanTerbesar = 8

/** The number of the last element of a list. */
export const butirTerakhir = (daftar: RincianTumbuh) => daftar.daftarButir[daftar.daftarButir.length - 1]?.nomor.urutan

/** The mark of that element; none where it has no number. */
export function tandaTerakhir(daftar: RincianTumbuh): DaftarTanda[] {
  const terakhir = butirTerakhir(daftar)
  return terakhir === undefined ? [] : [{ bentuk: daftar.bentuk, terakhir }]
}

/** The open list that a mark continues: the innermost of its form that expects it, or else the innermost of its form; -1 for a new one, as behind a colon. */
export function daftarUntuk(terbuka: readonly RincianTumbuh[], penanda: Penanda, memulaiRincian: boolean): number {
  let seragam = -1
  for (let ke = terbuka.length - 1; ke >= 0; ke--) {
    const daftar = terbuka[ke] as RincianTumbuh
    if (daftar.bentuk !== penanda.bentuk) continue
    const terakhir = butirTerakhir(daftar)
    if (terakhir !== undefined && penanda.nomor.urutan === terakhir + 1) return ke
    if (seragam < 0) seragam = ke
  }
  const bersarang = penanda.nomor.urutan === 1 && terbuka.length < kedalamanTerbesar
  if (seragam >= 0 && bersarang && (seragam < terbuka.length - 1 || memulaiRincian)) return -1
  return seragam
}

/** A mark that a scanner misread, where the next of an open list or the next ayat is due. */
export function penandaPindaian(
  teks: Teks,
  ragam: Ragam,
  terbuka: readonly RincianTumbuh[],
  ayat: number | undefined,
  ekor: string,
): Penanda | undefined {
  if (ragam === 'pembukaan') {
    const daftar = terbuka[0]
    const terakhir = daftar && butirTerakhir(daftar)
    if (!daftar && !ekor) return bacaUnsurPindaian(teks, 'huruf', 1) ?? bacaUnsurPindaian(teks, 'angka', 1)
    if (daftar?.bentuk === 'angka' && !akhirKalimat.test(ekor)) return undefined
    return terakhir === undefined ? undefined : bacaUnsurPindaian(teks, daftar?.bentuk, terakhir + 1)
  }
  if (ragam !== 'batang-tubuh') return undefined
  const rinci = ekor.endsWith(':')
  const huruf = rinci ? 0 : terbuka.find(daftar => daftar.bentuk === 'huruf')?.daftarButir.at(-1)?.nomor.urutan
  const butir = huruf === undefined || !akhirKalimat.test(ekor) ? undefined : bacaHurufMeleset(teks, huruf + 1)
  const terakhir = rinci ? undefined : ayat
  return butir ?? (terakhir === undefined ? undefined : bacaAyatPindaian(teks, terakhir + 1))
}

/** Paragraphs that may stand between two elements of one list. */
const selaTerbanyak = 10
const bertitikKoma = (simpul: SimpulTumbuh | undefined): boolean => simpul?.tipe === 'alinea' && barisAkhir(simpul).isi.endsWith(';')

/** "b. Wakil Ketua I: Menteri;", "Wakil Ketua II: Bupati;", then "c. Anggota": the list that goes on with its next element, which what stood between is given to, as the sentence had not ended. */
export function daftarTersela(isi: SimpulTumbuh[], penanda: Penanda): RincianTumbuh | undefined {
  let ke = isi.length
  while (ke > 1 && isi.length - ke < selaTerbanyak && bertitikKoma(isi[ke - 1])) ke--
  const daftar = isi[ke - 1]
  if (ke === isi.length || daftar?.tipe !== 'rincian' || daftar.bentuk !== penanda.bentuk || daftar.penutup) return undefined
  const butir = daftar.daftarButir[daftar.daftarButir.length - 1]
  if (!butir || penanda.nomor.urutan !== (butirTerakhir(daftar) ?? Number.NaN) + 1 || !bertitikKoma(butir.isi[butir.isi.length - 1]))
    return undefined
  butir.isi = [...butir.isi, ...isi.slice(ke)]
  isi.length = ke
  return daftar
}

/** "b)" behind "a." in an opening, which has no lists in lists: the next element with another mark. */
export function sebentuk(penanda: Penanda, daftar: readonly RincianTumbuh[]): Penanda {
  const bentuk = penanda.bentuk === 'huruf-kurung' ? 'huruf' : penanda.bentuk === 'angka-kurung' ? 'angka' : undefined
  const terbuka = bentuk && daftar.find(satu => satu.bentuk === bentuk)
  const lanjut = terbuka && penanda.nomor.urutan === (butirTerakhir(terbuka) ?? Number.NaN) + 1
  return bentuk && lanjut ? { ...penanda, bentuk } : penanda
}
