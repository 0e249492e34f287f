import { formatAngka } from './format-angka.ts'
import type { DaftarGaya } from './gaya.ts'
import { anak, bilangan, nilai, type Simpul, saklar, semuaAnak } from './xml.ts'

const TINGKAT_TERDALAM = 8

/** One level of a list: where it starts, how its number looks, after which level it starts anew. */
interface Tingkat {
  readonly mulai: number
  readonly numFmt: string
  readonly lvlText: string
  /** Levels from this on (counted from 1) let it start anew; 0 never. */
  readonly ulang: number
  readonly legal: boolean
  readonly pStyle: string | undefined
  /** The text follows the mark without a space. */
  readonly rapat: boolean
}

/** The mark that Word writes before a paragraph. */
export interface Penanda {
  readonly isi: string
  readonly rapat: boolean
}

/** A `w:num`: the definition that it counts in, its levels, and where it starts over. */
interface Daftar {
  readonly abstrak: string
  readonly tingkat: ReadonlyMap<number, Tingkat>
  readonly mulaiUlang: ReadonlyMap<number, number>
}

/** Counts the lists of a document in its order. */
export interface Penghitung {
  /** The mark that Word writes before a paragraph with these properties; undefined when it writes none. */
  penanda(pPr: Simpul | undefined): Penanda | undefined
  /** Paragraphs that are in a list while the document has lost its lists. */
  hilang(): number
}

/** The form of a number; one of Word's own with leading zeros ("001, 002, …") stands beside a plainer one. */
function bacaNumFmt(lvl: Simpul): string {
  const pilihan = anak(lvl, 'mc:AlternateContent')?.isi[0]
  const nol = /^0{0,8}1(?=,|$)/.exec(anak(pilihan, 'w:numFmt')?.atribut.get('format') ?? '')?.[0].length
  return nol === undefined ? (nilai(lvl, 'w:numFmt') ?? 'decimal') : `decimalZero${nol}`
}

function bacaTingkat(lvl: Simpul, ilvl: number): Tingkat {
  return {
    mulai: bilangan(lvl, 'w:start') ?? 0,
    numFmt: bacaNumFmt(lvl),
    lvlText: nilai(lvl, 'w:lvlText') ?? '',
    ulang: bilangan(lvl, 'w:lvlRestart') ?? ilvl,
    legal: saklar(lvl, 'w:isLgl') ?? false,
    pStyle: nilai(lvl, 'w:pStyle'),
    rapat: nilai(lvl, 'w:suff') === 'nothing',
  }
}

const ilvlDari = (simpul: Simpul): number => {
  const isi = Number(simpul.atribut.get('ilvl') ?? 0)
  return Number.isInteger(isi) && isi >= 0 && isi <= TINGKAT_TERDALAM ? isi : 0
}

function semuaTingkat(abstrak: Simpul): Map<number, Tingkat> {
  return new Map(semuaAnak(abstrak, 'w:lvl').map(lvl => [ilvlDari(lvl), bacaTingkat(lvl, ilvlDari(lvl))]))
}

/** Reads word/numbering.xml: lists by their number, overrides applied, definitions behind a list style followed once. */
function bacaDaftar(akar: Simpul | undefined, gaya: DaftarGaya): Map<number, Daftar> {
  const abstrak = new Map(
    semuaAnak(akar, 'w:abstractNum').map(satu => [
      satu.atribut.get('abstractNumId') ?? '',
      { tautan: nilai(satu, 'w:numStyleLink'), tingkat: semuaTingkat(satu) },
    ]),
  )
  const daftarNum = new Map(semuaAnak(akar, 'w:num').map(satu => [Number(satu.atribut.get('numId')), satu]))
  const hasil = new Map<number, Daftar>()
  for (const [numId, num] of daftarNum) {
    let id = nilai(num, 'w:abstractNumId') ?? ''
    const tautan = abstrak.get(id)?.tautan
    const lewat = tautan === undefined ? undefined : daftarNum.get(gaya.gaya(tautan).numId ?? -1)
    if (lewat) id = nilai(lewat, 'w:abstractNumId') ?? id
    const tingkat = new Map(abstrak.get(id)?.tingkat)
    const mulaiUlang = new Map<number, number>()
    for (const ganti of [...semuaAnak(lewat, 'w:lvlOverride'), ...semuaAnak(num, 'w:lvlOverride')]) {
      const ilvl = ilvlDari(ganti)
      const lvl = anak(ganti, 'w:lvl')
      if (lvl) tingkat.set(ilvl, bacaTingkat(lvl, ilvl))
      const mulai = bilangan(ganti, 'w:startOverride')
      if (mulai !== undefined) mulaiUlang.set(ilvl, mulai)
    }
    hasil.set(numId, { abstrak: id, tingkat, mulaiUlang })
  }
  return hasil
}

const glifSimbol = /[\ue000-\uf8ff]/

/** The mark of a level: `%1` … `%9` replaced by the numbers of the levels; a bullet is always `-`. */
function tulisPenanda(daftar: Daftar, ilvl: number, hitungan: readonly (number | undefined)[]): string {
  const tingkat = daftar.tingkat.get(ilvl) as Tingkat
  if (tingkat.numFmt === 'bullet') return '-'
  const isi = tingkat.lvlText.replace(/%([1-9])/g, (_, angka: string) => {
    const ke = Number(angka) - 1
    const satu = daftar.tingkat.get(ke)
    if (!satu) return ''
    return formatAngka(hitungan[ke] ?? daftar.mulaiUlang.get(ke) ?? satu.mulai, tingkat.legal ? 'decimal' : satu.numFmt)
  })
  return glifSimbol.test(isi) ? '-' : isi.trim()
}

/** A counter over the lists of a document: lists that share a definition share their numbers, as in Word. */
export function buatPenghitung(akar: Simpul | undefined, gaya: DaftarGaya): Penghitung {
  const semuaDaftar = bacaDaftar(akar, gaya)
  const hitungan = new Map<string, (number | undefined)[]>()
  const terpakai = new Set<string>()
  let hilang = 0

  const letak = (pPr: Simpul | undefined): { numId: number; ilvl: number } => {
    const id = nilai(pPr, 'w:pStyle') ?? gaya.bawaan
    const dariGaya = gaya.gaya(id)
    const numPr = anak(pPr, 'w:numPr')
    const numId = bilangan(numPr, 'w:numId') ?? dariGaya.numId ?? 0
    const daftar = semuaDaftar.get(numId)
    const milikGaya =
      bilangan(numPr, 'w:numId') === undefined && daftar ? [...daftar.tingkat].find(([, satu]) => satu.pStyle === id)?.[0] : undefined
    return { numId, ilvl: Math.min(bilangan(numPr, 'w:ilvl') ?? milikGaya ?? dariGaya.ilvl ?? 0, TINGKAT_TERDALAM) }
  }

  return {
    penanda(pPr) {
      const { numId, ilvl } = letak(pPr)
      if (numId > 0 && akar === undefined) hilang++
      const daftar = semuaDaftar.get(numId)
      const tingkat = daftar?.tingkat.get(ilvl)
      if (!daftar || !tingkat) return undefined
      const kini = hitungan.get(daftar.abstrak) ?? []
      hitungan.set(daftar.abstrak, kini)
      const baru = daftar.mulaiUlang.get(ilvl)
      const kunci = `${numId}:${ilvl}`
      if (baru !== undefined && !terpakai.has(kunci)) kini[ilvl] = baru
      else kini[ilvl] = kini[ilvl] === undefined ? (baru ?? tingkat.mulai) : kini[ilvl] + 1
      terpakai.add(kunci)
      for (let dalam = ilvl + 1; dalam <= TINGKAT_TERDALAM; dalam++)
        if (ilvl < (daftar.tingkat.get(dalam)?.ulang ?? dalam)) kini[dalam] = undefined
      const isi = tulisPenanda(daftar, ilvl, kini)
      return isi === '' ? undefined : { isi, rapat: tingkat.rapat }
    },
    hilang: () => hilang,
  }
}
