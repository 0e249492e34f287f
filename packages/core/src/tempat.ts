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
  /** List elements around the place, the outermost first. */
  readonly daftarButir: readonly Butir[]
  /** Every unit around the place, the outermost first. */
  readonly jalur: readonly Induk[]
}

/** The place right inside a part of the document. */
export const diRuas = (ruas: Ruas): Tempat => ({ ruas, kutipan: false, daftarButir: [], jalur: [] })

/** The place right inside a unit. All have one shape, and the way to the outermost unit is written out when first asked for, so that a text of many units stays small. */
class TempatDalam implements Tempat {
  readonly ruas: Ruas
  readonly kutipan: boolean
  readonly lampiran: Lampiran | undefined
  readonly bab: Kelompok | undefined
  readonly bagian: Kelompok | undefined
  readonly paragraf: Kelompok | undefined
  readonly pasal: Pasal | undefined
  readonly ayat: Ayat | undefined
  readonly daftarButir: readonly Butir[]
  private readonly luar: Tempat
  private readonly node: Induk
  private daftarJalur: readonly Induk[] | undefined

  constructor(luar: Tempat, node: Induk) {
    const { tipe } = node
    this.ruas = luar.ruas
    this.kutipan = luar.kutipan || tipe === 'kutipan'
    this.lampiran = luar.lampiran
    this.bab = tipe === 'bab' ? node : luar.bab
    this.bagian = tipe === 'bagian' ? node : luar.bagian
    this.paragraf = tipe === 'paragraf' ? node : luar.paragraf
    this.pasal = tipe === 'pasal' ? node : luar.pasal
    this.ayat = tipe === 'ayat' ? node : luar.ayat
    // A list that grows by one element would keep room for many more.
    this.daftarButir = tipe === 'butir' ? luar.daftarButir.concat(node) : luar.daftarButir
    this.luar = luar
    this.node = node
    this.daftarJalur = undefined
  }

  get jalur(): readonly Induk[] {
    this.daftarJalur ??= this.luar.jalur.concat(this.node)
    return this.daftarJalur
  }
}

/** The place right inside a unit that stands in `luar`. */
export const masuk = (luar: Tempat, node: Induk): Tempat => new TempatDalam(luar, node)
