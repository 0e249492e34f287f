import type { Ayat, Butir, Kelompok, Kutipan, Lampiran, Pasal, Rincian } from './naskah.ts'

/** The part of the document a place lies in, in document order. */
export type Ruas =
  | 'kepala'
  | 'pembukaan'
  | 'menimbang'
  | 'mengingat'
  | 'memperhatikan'
  | 'diktum'
  | 'batang-tubuh'
  | 'penutup'
  | 'lampiran'
  | 'penjelasan'
  | 'sisa'

/** A unit that others can stand in. */
export type Induk = Kelompok | Pasal | Ayat | Rincian | Butir | Kutipan

/** Where a node or a text stands: the units around it, without itself. */
export interface Tempat {
  readonly ruas: Ruas
  /** Inside the new text that an amending regulation quotes: the numbers and names there are those of another act. */
  readonly kutipan: boolean
  readonly lampiran?: Lampiran | undefined
  readonly bab?: Kelompok | undefined
  readonly bagian?: Kelompok | undefined
  readonly paragraf?: Kelompok | undefined
  readonly pasal?: Pasal | undefined
  readonly ayat?: Ayat | undefined
  /** The innermost list element around the place. */
  readonly butir?: Butir | undefined
  /** List elements around the place, the outermost first. */
  readonly daftarButir: readonly Butir[]
  /** The innermost unit around the place. */
  readonly induk?: Induk | undefined
  /** Every unit around the place, the outermost first. */
  readonly jalur: readonly Induk[]
}

/** The place right inside a part of the document. */
export const diRuas = (ruas: Ruas): Tempat => ({ ruas, kutipan: false, daftarButir: [], jalur: [] })

/** The place right inside a unit. All have one shape, and lists of the units around it are written out when first asked for, so that a text of many units stays small. */
class TempatDalam implements Tempat {
  readonly ruas: Ruas
  readonly kutipan: boolean
  readonly lampiran: Lampiran | undefined
  readonly bab: Kelompok | undefined
  readonly bagian: Kelompok | undefined
  readonly paragraf: Kelompok | undefined
  readonly pasal: Pasal | undefined
  readonly ayat: Ayat | undefined
  readonly butir: Butir | undefined
  readonly induk: Induk
  private readonly luar: Tempat
  private daftarJalur: readonly Induk[] | undefined

  constructor(luar: Tempat, induk: Induk) {
    const { tipe } = induk
    this.ruas = luar.ruas
    this.kutipan = luar.kutipan || tipe === 'kutipan'
    this.lampiran = luar.lampiran
    this.bab = tipe === 'bab' ? induk : luar.bab
    this.bagian = tipe === 'bagian' ? induk : luar.bagian
    this.paragraf = tipe === 'paragraf' ? induk : luar.paragraf
    this.pasal = tipe === 'pasal' ? induk : luar.pasal
    this.ayat = tipe === 'ayat' ? induk : luar.ayat
    this.butir = tipe === 'butir' ? induk : luar.butir
    this.induk = induk
    this.luar = luar
    this.daftarJalur = undefined
  }

  get daftarButir(): readonly Butir[] {
    return this.butir ? this.jalur.filter(satu => satu.tipe === 'butir') : tanpaButir
  }

  get jalur(): readonly Induk[] {
    this.daftarJalur ??= this.luar.jalur.concat(this.induk)
    return this.daftarJalur
  }
}

const tanpaButir: readonly Butir[] = []

/** The place right inside a unit that stands in `luar`. */
export const masuk = (luar: Tempat, node: Induk): Tempat => new TempatDalam(luar, node)
