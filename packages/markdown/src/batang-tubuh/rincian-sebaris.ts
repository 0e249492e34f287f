import { type BentukPenanda, cocokSemua, potongRapi, spanAsal, type Teks } from '@perkada/core'
import type { Penanda } from './penanda.ts'
import type { AlineaTumbuh, ButirTumbuh, SimpulTumbuh } from './tumbuh.ts'

/** A list as far as its marks are concerned: their form, and the number of its last element. */
export interface DaftarTanda {
  readonly bentuk: BentukPenanda
  readonly terakhir: number
}

/** A mark within a line, behind what may end the element before it; what follows is a text. */
const tandaDalam = /(?<=[:;,.]|[:;,.] | dan | atau |\/atau )(?:[a-z][.)] (?=["“(A-Za-zÀ-ɏ\d])|\d{1,2}[.)] (?=["“(A-Za-zÀ-ɏ]))/g
const sebelumTanda = /(?:([:;,.])|([;,]?) (?:dan|atau|dan\/atau)) ?$/
/** Letters before a mark that tell what it is. */
const jangkauanSebelum = 12

interface Tanda extends DaftarTanda {
  readonly letak: number
  /** What ends the text before it: a colon, a semicolon, a comma, a full stop, or nothing but a conjunction. */
  readonly sela: string
}

function bacaTanda(isi: string, letak: number, tertulis: string): Tanda | undefined {
  const cocok = sebelumTanda.exec(isi.slice(Math.max(0, letak - jangkauanSebelum), letak))
  if (!cocok) return undefined
  const nilai = tertulis.slice(0, -2)
  const bentuk = bentukTanda(nilai, tertulis.charAt(nilai.length))
  return { bentuk, terakhir: urutanTanda(nilai), letak, sela: cocok[1] ?? cocok[2] ?? '' }
}

const tandaAwal = /^(?:\(\d{1,3}[a-z]?\) ?)?([a-z]|\d{1,2})([.)]) /
const bentukTanda = (nilai: string, tutup: string): BentukPenanda =>
  nilai >= 'a' ? (tutup === ')' ? 'huruf-kurung' : 'huruf') : tutup === ')' ? 'angka-kurung' : 'angka'
const urutanTanda = (nilai: string): number => (nilai >= 'a' ? nilai.charCodeAt(0) - 96 : Number(nilai))

/** Lists of one line that are kept open at once; the oldest is done when there are more. */
const daftarTerbanyak = 24

interface DaftarSebaris {
  readonly bentuk: BentukPenanda
  terakhir: number
  readonly letak: number[]
  /** It was open before the line. */
  readonly terdahulu: boolean
}

/** Letters within which a bracket closes. */
const kurungTerpanjang = 200

/** "(termasuk: a. hotel; b. restoran)": what stands in brackets is part of its sentence. */
function dalamKurung(isi: string, letak: number): boolean {
  const sebelum = isi.slice(Math.max(0, letak - kurungTerpanjang), letak)
  return sebelum.lastIndexOf('(') > sebelum.lastIndexOf(')')
}

/** The number after `terakhir`; of letters also that behind l, which scanners read as 1. */
const menyusul = (bentuk: BentukPenanda, terakhir: number, nomor: number): boolean =>
  nomor === terakhir + 1 || (terakhir === 11 && nomor === 13 && bentuk.startsWith('huruf'))

/** An element goes on a list that was open before the line behind a semicolon alone, one that begins in the line itself behind whatever ends a text. */
const melanjutkan = ({ bentuk, terakhir, terdahulu }: DaftarSebaris, tanda: Tanda): boolean =>
  bentuk === tanda.bentuk && menyusul(bentuk, terakhir, tanda.terakhir) && (tanda.sela === ';' || (!terdahulu && tanda.sela !== ':'))

/**
 * Where elements of lists begin within a line into which they were poured: "(1) Tim terdiri atas: a. ketua; b. sekretaris; dan c. anggota."
 * A list begins behind a colon and has at least two elements; `terbuka` are the lists that were open before, the outermost first.
 */
export function batasRincian(isi: string, terbuka: readonly DaftarTanda[]): number[] {
  const tumpukan: DaftarSebaris[] = terbuka.map(satu => ({ ...satu, letak: [], terdahulu: true }))
  const [, nilai, kurung] = tandaAwal.exec(isi) ?? []
  if (nilai && kurung) {
    const bentuk = bentukTanda(nilai, kurung)
    const ke = tumpukan.findLastIndex(satu => satu.bentuk === bentuk)
    if (ke >= 0) tumpukan.length = ke
    tumpukan.push({ bentuk, terakhir: urutanTanda(nilai), letak: [], terdahulu: true })
  }
  const batas: number[] = []
  const tutup = (dari: number, jumlah = tumpukan.length) => {
    for (const { letak, terdahulu } of tumpukan.splice(dari, jumlah))
      if (terdahulu || letak.length > 1) for (const satu of letak) batas.push(satu)
  }
  for (const { 0: tertulis, index } of cocokSemua(isi, tandaDalam)) {
    const tanda = bacaTanda(isi, index, tertulis)
    if (!tanda) continue
    const terkurung = dalamKurung(isi, index)
    const ke = tumpukan.findLastIndex(satu => melanjutkan(satu, tanda) && !(terkurung && satu.terdahulu))
    const daftar = tumpukan[ke]
    if (daftar) {
      tutup(ke + 1)
      daftar.terakhir = tanda.terakhir
      daftar.letak.push(index)
    } else if (tanda.sela === ':' && tanda.terakhir === 1 && !terkurung) {
      if (tumpukan.length >= daftarTerbanyak) tutup(0, 1)
      tumpukan.push({ bentuk: tanda.bentuk, terakhir: 1, letak: [index], terdahulu: false })
    }
  }
  tutup(0)
  return batas.sort((a, b) => a - b)
}

/** Such a line, or one that may go on such a list. */
export const mungkinSebaris = (isi: string): boolean => isi.includes('; ') || isi.includes(': a') || isi.includes(': 1')

/** Also "1.Kepala Dinas", the blank behind the mark lost. */
const awalRincian = /: ?([a1])([.)])(?: (?=["“(A-Za-zÀ-ɏ\d])|(?=[A-Z][a-z]{2}))/g

/** Where a list begins of which a line holds only the first element: "… terdiri atas: a. ketua;". */
function awalTertinggal(isi: string): (DaftarTanda & { readonly letak: number }) | undefined {
  if (!isi.includes(':')) return undefined
  const cocok = cocokSemua(isi, awalRincian).at(-1)
  if (!cocok || dalamKurung(isi, cocok.index)) return undefined
  const [tertulis, nilai, tutup] = cocok as unknown as [string, string, string]
  return { bentuk: bentukTanda(nilai, tutup), terakhir: 1, letak: cocok.index + tertulis.lastIndexOf(`${nilai}${tutup}`) }
}

/** Lines that the first element of a list may take, and the sentence before it. */
const barisTertinggal = 12

/** The list of which the open paragraph holds the first element. */
export function daftarTertinggal({ teks, lanjutan = [] }: AlineaTumbuh): DaftarTanda | undefined {
  for (let ke = lanjutan.length - 1; ke >= Math.max(-1, lanjutan.length - barisTertinggal); ke--) {
    const daftar = awalTertinggal((ke < 0 ? teks : (lanjutan[ke] as Teks)).isi)
    if (daftar) return daftar
  }
  return undefined
}

/** "Tim terdiri atas: a. ketua;" above "b. anggota.": the first element, taken out of the last paragraph of `wadah`. */
export function unsurTertinggal(wadah: SimpulTumbuh[], { bentuk, nomor }: Penanda): ButirTumbuh | undefined {
  const terakhir = wadah[wadah.length - 1]
  if (nomor.urutan !== 2 || terakhir?.tipe !== 'alinea') return undefined
  const daftarBaris = [terakhir.teks, ...(terakhir.lanjutan ?? [])]
  const ke = daftarBaris.findLastIndex(
    ({ isi }, letak) => letak > daftarBaris.length - barisTertinggal && awalTertinggal(isi) !== undefined,
  )
  const baris = daftarBaris[ke]
  const daftar = baris && awalTertinggal(baris.isi)
  if (!baris || daftar?.bentuk !== bentuk) return undefined
  const [pertama, ...lain] = [...daftarBaris.slice(0, ke), potongRapi(baris, 0, daftar.letak)]
  wadah[wadah.length - 1] = { tipe: 'alinea', teks: pertama as Teks, lanjutan: lain.length ? lain : undefined }
  const sesudah = daftarBaris.slice(ke + 1)
  const isi: AlineaTumbuh = { tipe: 'alinea', teks: potongRapi(baris, daftar.letak + 2), lanjutan: sesudah.length ? sesudah : undefined }
  const span = spanAsal(baris, daftar.letak, daftar.letak + 2)
  return { tipe: 'butir', bentuk, nomor: { nilai: bentuk.startsWith('huruf') ? 'a' : '1', urutan: 1, ...(span && { span }) }, isi: [isi] }
}
