import { formatAngka } from './format-angka.ts'
import { type DaftarGaya, kapitalkan, saklarKapital } from './gaya.ts'
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
  /** What the level says of the letters of its mark; undefined where the paragraph decides. */
  readonly kapital: boolean | undefined
  readonly tersembunyi: boolean
}

/** The mark that Word writes before a paragraph. */
export interface Penanda {
  readonly isi: string
  readonly rapat: boolean
}

/** A `w:num`: the definition whose numbers it shares (its own, also where levels come from behind a list style), its levels, and where it starts over. */
interface Daftar {
  readonly abstrak: string
  readonly tingkat: ReadonlyMap<number, Tingkat>
  readonly mulaiUlang: ReadonlyMap<number, number>
}

/** Counts the lists of a document in its order. */
export interface Penghitung {
  /** The mark that Word writes before a paragraph with these properties; undefined when it writes none. */
  penanda(pPr: Simpul | undefined): Penanda | undefined
  /** A counter over the same lists that starts from nothing: each text box counts for itself. */
  tersendiri(): Penghitung
  /** Paragraphs that are in a list while the document has lost its lists. */
  hilang(): number
}

/** The form of a number; one of Word's own with leading zeros ("001, 002, …") stands beside a plainer one. */
function bacaNumFmt(lvl: Simpul): string | undefined {
  const pilihan = anak(lvl, 'mc:AlternateContent')?.isi[0]
  const nol = /^0{0,8}1(?=,|$)/.exec(anak(pilihan, 'w:numFmt')?.atribut.get('format') ?? '')?.[0].length
  return nol === undefined ? nilai(lvl, 'w:numFmt') : `decimalZero${nol}`
}

/** A level; one that replaces another (`dasar`) keeps of it what it does not say itself, and when it starts anew. */
function bacaTingkat(lvl: Simpul, ilvl: number, dasar?: Tingkat): Tingkat {
  const rPr = anak(lvl, 'w:rPr')
  return {
    mulai: bilangan(lvl, 'w:start') ?? dasar?.mulai ?? 0,
    numFmt: bacaNumFmt(lvl) ?? dasar?.numFmt ?? 'decimal',
    lvlText: nilai(lvl, 'w:lvlText') ?? dasar?.lvlText ?? '',
    ulang: dasar?.ulang ?? bilangan(lvl, 'w:lvlRestart') ?? ilvl,
    legal: saklar(lvl, 'w:isLgl') ?? false,
    pStyle: nilai(lvl, 'w:pStyle') ?? dasar?.pStyle,
    rapat: nilai(lvl, 'w:suff') === 'nothing',
    kapital: saklarKapital(rPr),
    tersembunyi: saklar(rPr, 'w:vanish') ?? false,
  }
}

/** The level that an element is about; where it does not say, its place among its equals: some programs write levels so. */
const ilvlDari = (simpul: Simpul, urutan = 0): number => {
  const isi = Number(simpul.atribut.get('ilvl') ?? urutan)
  return Number.isInteger(isi) && isi >= 0 && isi <= TINGKAT_TERDALAM ? isi : 0
}

function semuaTingkat(abstrak: Simpul): Map<number, Tingkat> {
  return new Map(
    semuaAnak(abstrak, 'w:lvl').map((lvl, ke) => {
      const ilvl = ilvlDari(lvl, ke)
      return [ilvl, bacaTingkat(lvl, ilvl)]
    }),
  )
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
    const id = nilai(num, 'w:abstractNumId') ?? ''
    const tautan = abstrak.get(id)?.tautan
    const lewat = tautan === undefined ? undefined : daftarNum.get(gaya.gaya(tautan).numId ?? -1)
    const tingkat = new Map(abstrak.get((lewat && nilai(lewat, 'w:abstractNumId')) ?? id)?.tingkat)
    const mulaiUlang = new Map<number, number>()
    for (const ganti of [...semuaAnak(lewat, 'w:lvlOverride'), ...semuaAnak(num, 'w:lvlOverride')]) {
      const ilvl = ilvlDari(ganti)
      const lvl = anak(ganti, 'w:lvl')
      if (lvl) tingkat.set(ilvl, bacaTingkat(lvl, ilvl, tingkat.get(ilvl)))
      const mulai = bilangan(ganti, 'w:startOverride')
      if (mulai !== undefined) mulaiUlang.set(ilvl, mulai)
    }
    hasil.set(numId, { abstrak: id, tingkat, mulaiUlang })
  }
  return hasil
}

const glifSimbol = /[\ue000-\uf8ff]/

/** What Word writes in "legal" numbers instead: Arabic, but for a level with leading zeros or without numbers. */
const bentukLegal = (numFmt: string): string => (/^(?:decimalZero\d?|none|bullet)$/.test(numFmt) ? numFmt : 'decimal')

/** The mark of a level: `%1` … `%9` replaced by the numbers of the levels; a bullet is always `-`. One that asks for a deeper level is none. */
function tulisPenanda(daftar: Daftar, ilvl: number, hitungan: readonly (number | undefined)[]): string {
  const tingkat = daftar.tingkat.get(ilvl) as Tingkat
  if (tingkat.numFmt === 'bullet') return '-'
  let terlaluDalam = false
  const isi = tingkat.lvlText.replace(/%([1-9])/g, (_, angka: string) => {
    const ke = Number(angka) - 1
    terlaluDalam ||= ke > ilvl
    const satu = daftar.tingkat.get(ke)
    if (!satu) return ''
    return formatAngka(hitungan[ke] ?? satu.mulai, tingkat.legal ? bentukLegal(satu.numFmt) : satu.numFmt)
  })
  if (terlaluDalam) return ''
  return glifSimbol.test(isi) ? '-' : isi.trim()
}

/** A counter over the lists of a document: lists that share a definition share their numbers, as in Word. */
export function buatPenghitung(akar: Simpul | undefined, gaya: DaftarGaya): Penghitung {
  const semuaDaftar = bacaDaftar(akar, gaya)
  let hilang = 0

  /** The level at which a style brings a list: that which names the style, or what the style says, the nearest first. None where that level is another style's. */
  const tingkatGaya = ({ tingkat }: Daftar, id: string): number | undefined => {
    const rantai = gaya.rantai(id)
    let ilvl: number | undefined
    for (const satu of rantai) {
      ilvl ??= [...tingkat].find(([, isi]) => isi.pStyle === satu.id)?.[0] ?? satu.ilvl
    }
    const pemilik = tingkat.get(ilvl ?? 0)?.pStyle
    const milikLain = pemilik !== undefined && gaya.ada(pemilik) && !rantai.some(satu => satu.id === pemilik)
    return milikLain ? undefined : (ilvl ?? 0)
  }

  const letak = (pPr: Simpul | undefined): { daftar: Daftar; numId: number; ilvl: number } | undefined => {
    const id = nilai(pPr, 'w:pStyle') ?? gaya.bawaan
    const numPr = anak(pPr, 'w:numPr')
    const sendiri = bilangan(numPr, 'w:numId')
    const numId = sendiri ?? gaya.gaya(id).numId ?? 0
    if (numId > 0 && akar === undefined) hilang++
    const daftar = semuaDaftar.get(numId)
    if (!daftar) return undefined
    const ilvl = bilangan(numPr, 'w:ilvl') ?? (sendiri === undefined ? tingkatGaya(daftar, id) : (gaya.gaya(id).ilvl ?? 0))
    return ilvl === undefined ? undefined : { daftar, numId, ilvl: Math.min(ilvl, TINGKAT_TERDALAM) }
  }

  const hitung = (): Penghitung => {
    const hitungan = new Map<string, (number | undefined)[]>()
    const terpakai = new Set<string>()

    /** Counts a paragraph: a level above that was not used yet counts as used, a deeper one starts anew. */
    const maju = (daftar: Daftar, numId: number, ilvl: number, tingkat: Tingkat): readonly (number | undefined)[] => {
      const kini = hitungan.get(daftar.abstrak) ?? []
      hitungan.set(daftar.abstrak, kini)
      for (let atas = 0; atas < ilvl; atas++) kini[atas] ??= daftar.tingkat.get(atas)?.mulai
      const baru = daftar.mulaiUlang.get(ilvl)
      const kunci = `${numId}:${ilvl}`
      if (baru !== undefined && !terpakai.has(kunci)) kini[ilvl] = baru
      else kini[ilvl] = kini[ilvl] === undefined ? (baru ?? tingkat.mulai) : kini[ilvl] + 1
      terpakai.add(kunci)
      for (let dalam = ilvl + 1; dalam <= TINGKAT_TERDALAM; dalam++)
        if (ilvl < (daftar.tingkat.get(dalam)?.ulang ?? dalam)) kini[dalam] = undefined
      return kini
    }

    return {
      penanda(pPr) {
        const { daftar, numId, ilvl } = letak(pPr) ?? {}
        const tingkat = ilvl === undefined ? undefined : daftar?.tingkat.get(ilvl)
        if (!daftar || !tingkat || numId === undefined || ilvl === undefined) return undefined
        const isi = tulisPenanda(daftar, ilvl, maju(daftar, numId, ilvl, tingkat))
        if (isi === '' || tingkat.tersembunyi) return undefined
        const { kapital, kapitalKecil } = gaya.gaya(nilai(pPr, 'w:pStyle') ?? gaya.bawaan)
        const besar = tingkat.kapital ?? saklarKapital(anak(pPr, 'w:rPr')) ?? (kapital || kapitalKecil || false)
        return { isi: besar ? kapitalkan(isi) : isi, rapat: tingkat.rapat }
      },
      tersendiri: hitung,
      hilang: () => hilang,
    }
  }
  return hitung()
}
