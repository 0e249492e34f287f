import { SaxesParser } from 'saxes'
import { GagalBaca } from './gagal-baca.ts'

/**
 * An element: its name with the usual prefix (`w:p`), attributes without prefix, children in order, letters of leaves. Of the
 * forms that a `mc:AlternateContent` offers it has the one that is read: the first with anything of Word in it.
 */
export interface Simpul {
  readonly nama: string
  readonly atribut: ReadonlyMap<string, string>
  readonly isi: Simpul[]
  teks: string
}

const awalan = new Map([
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w:'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w:'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc:'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/math', 'm:'],
  ['http://purl.oclc.org/ooxml/officeDocument/math', 'm:'],
])
const BATAS_DALAM = 200
const BATAS_SIMPUL = 1_000_000
const BATAS_ATRIBUT = 500
const terlaluBesar = 'susunan berkas Word ini terlalu besar atau terlalu dalam; berkas tidak dibuka demi keamanan.'
const TANPA_ATRIBUT: ReadonlyMap<string, string> = new Map()
const berhuruf = new Set(['w:t', 'm:t', 'w:instrText'])

/** An element that is not closed yet. */
interface Terbuka {
  readonly simpul: Simpul
  /** `xml:space="preserve"`, here or above. */
  readonly utuh: boolean
  /** The first child that is of Word, or has something of Word in it. */
  dikenal?: Simpul
}

/** Letters without the white space of XML at their ends, which Word drops unless it is told to preserve it. */
function tanpaTepi(isi: string): string {
  let [awal, akhir] = [0, isi.length]
  while (awal < akhir && ' \t\r\n'.includes(isi[awal] as string)) awal++
  while (akhir > awal && ' \t\r\n'.includes(isi[akhir - 1] as string)) akhir--
  return isi.slice(awal, akhir)
}

/**
 * The tree of an XML part. No document type is accepted, so that no entity can be declared, and depth and number of
 * elements are bounded; throws GagalBaca for those and for XML that is not well-formed.
 */
export function bacaXml(isi: string): Simpul {
  const akar: Simpul = { nama: '', atribut: TANPA_ATRIBUT, isi: [], teks: '' }
  const tumpukan: Terbuka[] = [{ simpul: akar, utuh: false }]
  const teratas = () => tumpukan[tumpukan.length - 1] as Terbuka
  let jumlah = 0
  const parser = new SaxesParser({ xmlns: true })
  parser.on('doctype', () => {
    throw new GagalBaca('berkas Word ini memuat deklarasi XML yang tidak lazim dan tidak dibuka demi keamanan.')
  })
  let atributKini = 0
  parser.on('opentagstart', () => {
    atributKini = 0
  })
  parser.on('attribute', () => {
    if (++atributKini > BATAS_ATRIBUT) throw new GagalBaca(terlaluBesar)
  })
  parser.on('opentag', ({ local, uri, attributes }) => {
    if (++jumlah > BATAS_SIMPUL || tumpukan.length > BATAS_DALAM) throw new GagalBaca(terlaluBesar)
    const daftarAtribut = Object.values(attributes)
    const atribut = daftarAtribut.length ? new Map(daftarAtribut.map(satu => [satu.local, satu.value])) : TANPA_ATRIBUT
    const simpul: Simpul = { nama: (awalan.get(uri) ?? '') + local, atribut, isi: [], teks: '' }
    const induk = teratas()
    induk.simpul.isi.push(simpul)
    const spasi = atribut.get('space')
    tumpukan.push({ simpul, utuh: spasi === undefined ? induk.utuh : spasi === 'preserve' })
  })
  const huruf = (teks: string) => {
    const { simpul } = teratas()
    if (berhuruf.has(simpul.nama)) simpul.teks += teks
  }
  parser.on('text', huruf)
  parser.on('cdata', huruf)
  parser.on('closetag', () => {
    const { simpul, utuh, dikenal } = tumpukan.pop() as Terbuka
    if (!utuh && simpul.teks !== '') simpul.teks = tanpaTepi(simpul.teks)
    const pilihan = simpul.nama === 'mc:AlternateContent' ? (dikenal ?? simpul.isi[0]) : undefined
    if (pilihan) simpul.isi.splice(0, simpul.isi.length, pilihan)
    if (dikenal || simpul.nama.startsWith('w:') || simpul.nama.startsWith('m:')) teratas().dikenal ??= simpul
  })
  try {
    parser.write(isi).close()
  } catch (galat) {
    throw galat instanceof GagalBaca
      ? galat
      : new GagalBaca('isi berkas Word ini rusak. Buka di Word, simpan ulang sebagai .docx, lalu coba lagi.')
  }
  return akar.isi[0] ?? akar
}

/** The first child of an element with this name. */
export const anak = (simpul: Simpul | undefined, nama: string): Simpul | undefined => simpul?.isi.find(satu => satu.nama === nama)

/** The children with this name. */
export const semuaAnak = (simpul: Simpul | undefined, nama: string): Simpul[] => simpul?.isi.filter(satu => satu.nama === nama) ?? []

/** `w:val` of a child. */
export const nilai = (simpul: Simpul | undefined, nama: string): string | undefined => anak(simpul, nama)?.atribut.get('val')

/** `w:val` of a child as a whole number; undefined when it is none. */
export function bilangan(simpul: Simpul | undefined, nama: string): number | undefined {
  const isi = nilai(simpul, nama)
  return isi !== undefined && /^\d{1,6}$/.test(isi) ? Number(isi) : undefined
}

/** A property that is on when its element stands there without a value that turns it off; undefined when it is not there. */
export function saklar(simpul: Simpul | undefined, nama: string): boolean | undefined {
  const satu = anak(simpul, nama)
  return satu && !['0', 'false', 'off'].includes(satu.atribut.get('val') ?? '')
}
