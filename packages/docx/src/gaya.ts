import { anak, bilangan, nilai, type Simpul, saklar, semuaAnak } from './xml.ts'

/** What a style says about text: its numbering, capitals, hidden and struck letters, italics, visible borders; what it inherits is included. */
export interface Gaya {
  readonly numId?: number
  readonly ilvl?: number
  readonly kapital?: boolean
  readonly kapitalKecil?: boolean
  readonly tersembunyi?: boolean
  readonly miring?: boolean
  readonly dicoret?: boolean
  readonly berbingkai?: boolean
}

/** The styles of a document by id, and the id of the one that unnamed paragraphs have. */
export interface DaftarGaya {
  readonly bawaan: string
  gaya(id: string | undefined): Gaya
  /** A style and those that it is based on, the nearest first, each with the level of a list that it states itself. */
  rantai(id: string): readonly { readonly id: string; readonly ilvl: number | undefined }[]
  ada(id: string): boolean
}

/** Styles that inherit from each other, at most; a chain that leads back to itself ends there too. */
const RANTAI_TERPANJANG = 50
const tanpaGaris = new Set(['nil', 'none'])

/** Whether a side of a border is drawn; a white line is not seen on paper. */
const terlihat = ({ atribut }: Simpul): boolean =>
  !tanpaGaris.has(atribut.get('val') ?? 'nil') && !/^f{6}$/i.test(atribut.get('color') ?? '')

/** Whether a `tblBorders` or `tcBorders` draws any line; undefined when there is none. */
export const bergaris = (batas: Simpul | undefined): boolean | undefined => batas?.isi.some(terlihat)

/** Whether a `tcBorders` takes away the lines of all four sides. */
export const tanpaSisi = (batas: Simpul | undefined): boolean =>
  batas !== undefined &&
  !bergaris(batas) &&
  [/^w:top$/, /^w:bottom$/, /^w:(?:left|start)$/, /^w:(?:right|end)$/].every(sisi => batas.isi.some(({ nama }) => sisi.test(nama)))

/** Whether letters are struck through, by one line or two. */
export function saklarCoret(rPr: Simpul | undefined): boolean | undefined {
  const [satu, dua] = [saklar(rPr, 'w:strike'), saklar(rPr, 'w:dstrike')]
  return satu || dua ? true : (satu ?? dua)
}

/** Whether letters are written in capitals, large or small. */
export function saklarKapital(rPr: Simpul | undefined): boolean | undefined {
  const [satu, dua] = [saklar(rPr, 'w:caps'), saklar(rPr, 'w:smallCaps')]
  return satu || dua ? true : (satu ?? dua)
}

/** Capitals of the same length, so that offsets stay; a letter whose capital is longer stays small. */
export const kapitalkan = (isi: string): string =>
  isi.replace(/[a-zß-ÿ]/gu, huruf => (huruf.toUpperCase().length === huruf.length ? huruf.toUpperCase() : huruf))

function bacaGaya(simpul: Simpul): Gaya {
  const pPr = anak(simpul, 'w:pPr')
  const rPr = anak(simpul, 'w:rPr')
  const isi = {
    numId: bilangan(anak(pPr, 'w:numPr'), 'w:numId'),
    ilvl: bilangan(anak(pPr, 'w:numPr'), 'w:ilvl'),
    kapital: saklar(rPr, 'w:caps'),
    kapitalKecil: saklar(rPr, 'w:smallCaps'),
    tersembunyi: saklar(rPr, 'w:vanish'),
    miring: saklar(rPr, 'w:i'),
    dicoret: saklarCoret(rPr),
    berbingkai: bergaris(anak(anak(simpul, 'w:tblPr'), 'w:tblBorders')),
  }
  return Object.fromEntries(Object.entries(isi).filter(([, satu]) => satu !== undefined))
}

/** Reads word/styles.xml. */
export function bacaDaftarGaya(akar: Simpul | undefined): DaftarGaya {
  const mentah = new Map<string, { readonly isi: Gaya; readonly induk: string | undefined }>()
  let bawaan = ''
  for (const satu of semuaAnak(akar, 'w:style')) {
    const id = satu.atribut.get('styleId') ?? ''
    mentah.set(id, { isi: bacaGaya(satu), induk: nilai(satu, 'w:basedOn') })
    if (satu.atribut.get('type') === 'paragraph' && ['1', 'true', 'on'].includes(satu.atribut.get('default') ?? '')) bawaan = id
  }
  const selesai = new Map<string, Gaya>()
  const leluhur = (id: string) => {
    const hasil: { readonly id: string; readonly isi: Gaya }[] = []
    let kini: string | undefined = id
    for (let ke = 0; kini !== undefined && ke < RANTAI_TERPANJANG; ke++) {
      const satu = mentah.get(kini)
      if (satu) hasil.push({ id: kini, isi: satu.isi })
      kini = satu?.induk
    }
    return hasil
  }
  const gaya = (id: string | undefined): Gaya => {
    if (id === undefined) return {}
    const sudah = selesai.get(id)
    if (sudah) return sudah
    const hasil: Gaya = {}
    for (const { isi } of leluhur(id).reverse()) Object.assign(hasil, isi)
    selesai.set(id, hasil)
    return hasil
  }
  const rantai = (id: string) => leluhur(id).map(satu => ({ id: satu.id, ilvl: satu.isi.ilvl }))
  return { bawaan, gaya, rantai, ada: id => mentah.has(id) }
}
