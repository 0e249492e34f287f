import type { Alinea, BentukPenanda, Blok, Konsiderans, Naskah, Nomor, Sitasi, Teks } from '@perkada/core'
import type { Fakta } from '../rule.ts'
import { angkaTertulis } from './angka-tertulis.ts'
import { bacaan } from './bacaan.ts'

/** One element of Menimbang or Mengingat; a single one that carries no mark has neither `bentuk` nor `nomor`. */
export interface ButirPembukaan {
  readonly bentuk?: BentukPenanda
  readonly nomor?: Nomor
  readonly daftarTeks: readonly [Teks, ...Teks[]]
}

const daftarAlinea = (isi: readonly Blok[]): Alinea[] =>
  isi.flatMap(blok => {
    if (blok.tipe === 'alinea') return [blok]
    return blok.tipe === 'rincian'
      ? [...blok.daftarButir.flatMap(butir => daftarAlinea(butir.isi)), ...(blok.penutup ? [blok.penutup] : [])]
      : []
  })

/** Before UU 10/2004 regulations had other forms: what is asked today is not held against them. */
export const TAHUN_RUMUSAN = 2005

/** A line that a transcription ran into another one: the text proves nothing about where elements begin and end. */
const terlipat =
  /[;.:] (?:[a-z]\. bahwa|\d{1,2}\. (?:Undang|Peraturan|Pasal))|[;.] (?:[b-z]|\d{1,2})\.$|[;.] (?:Dengan (?:[Pp]ersetujuan|[Kk]esepakatan)|DENGAN (?:PERSETUJUAN|KESEPAKATAN)|DEWAN PERWAKILAN)|\b(?:Mengingat|Memperhatikan|MEMUTUSKAN) ?:/
/** Council and head of region under "Dengan Persetujuan Bersama", of a village under "Dengan Kesepakatan Bersama": no part of the element before them. */
const bukanButir = /^(?:[Dd]engan (?:[Pp]ersetujuan|[Kk]esepakatan)\b|dan$|(?!UUD )[^a-zß-ÿ]*$)/u

/** "REPUBLIK INDONESIA bahwa sesuai …" below the list: what a page carries, and considerations behind it that lost their marks. */
const tercecer = (blok: Konsiderans['isi'][number]): boolean =>
  blok.tipe === 'alinea' && !blok.teks.isi.startsWith('bahwa ') && blok.teks.isi.includes(' bahwa ')

function bacaButir(konsiderans: Konsiderans | undefined): ButirPembukaan[] {
  if (!konsiderans) return []
  const daftarRincian = konsiderans.isi.flatMap(blok => (blok.tipe === 'rincian' ? [blok] : []))
  if (daftarRincian.length && konsiderans.isi.some(tercecer)) return []
  const daftarIsi = daftarRincian.length
    ? daftarRincian.flatMap(({ daftarButir }) => daftarButir)
    : konsiderans.isi.slice(0, 1).map(blok => ({ isi: [blok] }))
  const hasil = daftarIsi.flatMap((satu): ButirPembukaan[] => {
    const [pertama, ...lain] = daftarAlinea(satu.isi).flatMap(({ teks }) => (bukanButir.test(teks.isi) ? [] : [teks]))
    if (!pertama) return []
    return [{ ...('bentuk' in satu ? { bentuk: satu.bentuk, nomor: satu.nomor } : {}), daftarTeks: [pertama, ...lain] }]
  })
  return hasil.some(({ daftarTeks }) => daftarTeks.some(({ isi }) => terlipat.test(isi))) ? [] : hasil
}

/** The considerations; none where a transcription lost the line breaks between them. */
export const daftarPertimbangan = (naskah: Naskah): readonly ButirPembukaan[] => bacaButir(naskah.pembukaan.menimbang)

/** The legal bases; none where a transcription lost the line breaks between them. */
export const daftarDasar = (naskah: Naskah): readonly ButirPembukaan[] => bacaButir(naskah.pembukaan.mengingat)

/** The act that each element of Mengingat names first, in order. */
export interface DasarPertama {
  readonly sitasi: Sitasi
  readonly teks: Teks
  /** The words before it: "Pasal 18 ayat (6) ". */
  readonly awalan: string
}

/** Elements in which no citation is read are left out. */
export const daftarDasarPertama = (_naskah: Naskah, fakta: Fakta): readonly DasarPertama[] =>
  fakta(daftarDasar).flatMap(({ daftarTeks: [teks] }) => {
    const sitasi = fakta(bacaan)(teks).daftarSitasi[0]
    return sitasi ? [{ sitasi, teks, awalan: teks.isi.slice(0, sitasi.start) }] : []
  })

/** Kind, number and year of an act in one word; undefined where one of them cannot be read. */
export function kunciSitasi({ jenis, nomor, tahun }: Sitasi): string | undefined {
  const [n, t] = [angkaTertulis(nomor?.nilai), angkaTertulis(tahun?.nilai)]
  return n && t ? `${jenis.id}/${n}/${t}` : undefined
}

/** The last letter or mark of a text, white space apart. */
export const akhirTeks = ({ isi }: Teks): { readonly start: number; readonly end: number; readonly tanda: string } => {
  const end = isi.trimEnd().length
  return { start: Math.max(0, end - 1), end, tanda: isi.charAt(end - 1) }
}
