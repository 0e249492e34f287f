import {
  type Butir,
  berkapital,
  cocokSemua,
  daftarKata,
  ingat,
  jarakKata,
  type Kata,
  kataTugas,
  kelompokkan,
  type Naskah,
  namaButir,
  type Teks,
  telusuri,
} from '@perkada/core'
import { daftarTeksNaskah, type TeksNaskah, teksBerkata } from '../../fakta/kosakata.ts'
import { isKataDikenal } from '../../leksikon.ts'
import type { Fakta } from '../../rule.ts'

/** Lists of units are this long; the names of boxes stand in any order and are broken in any way, so their words alone are compared. */
const SEDIKITNYA = 4
const awalUnit = new Set(
  'kepala sekretariat sekretaris inspektur asisten bagian sub subbagian bidang subbidang seksi unit upt uptd kelompok balai cabang'.split(
    ' ',
  ),
)
const kataUmum = new Set(
  'kepala sekretariat sekretaris bagian sub subbagian bidang subbidang seksi unit pelaksana teknis daerah dinas badan kelompok jabatan fungsional'.split(
    ' ',
  ),
)

/** A unit that a list of the body names. */
export interface Unit {
  readonly nama: string
  readonly teks: Teks
  readonly khas: readonly string[]
}

const teksButir = ({ isi }: Butir): Teks | undefined => isi.find(blok => blok.tipe === 'alinea')?.teks

/** The name of a unit before what it consists of: "Sekretariat, terdiri atas". */
function namaUnit(butir: Butir): string {
  const nama = namaButir(butir)
  const at = nama.toLowerCase().search(/terdiri|membawah(?:i|kan)|meliputi/)
  return at < 0 ? nama : nama.slice(0, at).replace(/,? ?(?:yang )?$/i, '')
}

/** The units of the body by the Pasal that lists them, those inside others too (a fact). */
export function unitMenurutPasal(naskah: Naskah, fakta: Fakta): readonly Unit[][] {
  const menurutPasal = new Map<unknown, Unit[]>()
  const berunit = new Set<Teks>()
  for (const { teks } of teksBerkata(fakta, awalUnit)) berunit.add(teks)
  if (!berunit.size) return []
  telusuri(naskah, {
    rincian({ daftarButir }, { ruas, kutipan, pasal }) {
      if (ruas !== 'batang-tubuh' || kutipan || !pasal) return
      const unit: Unit[] = []
      for (const butir of daftarButir) {
        const teks = teksButir(butir)
        if (!teks || !berunit.has(teks)) return
        const nama = namaUnit(butir)
        const kata = daftarKata(nama).map(({ rendah }) => rendah)
        if (nama.length > 110 || !awalUnit.has(kata[0] ?? '')) return
        unit.push({ nama, teks, khas: kata.filter(satu => !kataTugas.has(satu) && !kataUmum.has(satu)) })
      }
      const ada = menurutPasal.get(pasal)
      if (ada) for (const satu of unit) ada.push(satu)
      else menurutPasal.set(pasal, unit)
    },
  })
  return [...menurutPasal.values()]
}

/** Those that are an organisation as a chart shows it (a fact). */
export const daftarUnit = (_naskah: Naskah, fakta: Fakta): readonly Unit[][] =>
  fakta(unitMenurutPasal).filter(daftar => daftar.length >= SEDIKITNYA)

/** The beginning of a word, with a point ("KEPEG.") or parted at the end of a line ("KEPEGA-"). */
const polaSingkat = /[A-Za-z]{3,12}(?=\.|-(?![A-Za-z]))/g
/** The beginning of a word without a point is none of the language: "KEPEG". */
const mungkinSingkat = (kata: string): boolean => kata.length >= 3 && kata.length <= 12 && !isKataDikenal(kata)
const mirip = (kata: string, lain: string): boolean => kata === lain || (kata.length > 5 && jarakKata(kata, lain, 1) <= 1)
/** What a box may say instead. */
const sebutanLain = new Map([
  ['uptd', ['upt', 'unit']],
  ['upt', ['uptd', 'unit']],
])

/** A chart that an annex holds as text: its title, and its texts with their words. */
export interface BaganTeks {
  readonly judul: Teks
  readonly daftarTeks: readonly { readonly teks: Teks; readonly kata: readonly Kata[] }[]
  readonly tiada: (kata: string) => boolean
}

/** The words of texts, and each two side by side as one: "budi daya" is "budidaya". */
function kataTertulis(daftarTeks: Iterable<{ readonly kata: readonly Kata[] }>): ReadonlySet<string> {
  const hasil = new Set<string>()
  for (const { kata } of daftarTeks)
    for (const [i, { rendah }] of kata.entries()) hasil.add(rendah).add(`${rendah}${kata[i + 1]?.rendah ?? ''}`)
  return hasil
}

/** An annex with more words is no chart. */
const KATA_TERBANYAK = 5_000
const judulBagan = /\b(?:BAGAN|(?:STRUKTUR|SUSUNAN) ORGANISASI)\b/i
const garisKotak = /[─-╿]/

/** The annexes that are charts typed as text: by their title, or by their title and the lines of their boxes. */
export const daftarBaganTeks = (naskah: Naskah, fakta: Fakta): BaganTeks[] => {
  let menurutLampiran: ReadonlyMap<unknown, readonly TeksNaskah[]> | undefined
  return naskah.daftarLampiran.flatMap((lampiran): BaganTeks[] => {
    const { judul, kepala } = lampiran
    if (!judul || !judulBagan.test(judul.isi)) return []
    menurutLampiran ??= kelompokkan(fakta(daftarTeksNaskah), ({ tempat }) => tempat.lampiran)
    const daftarTeks = (menurutLampiran.get(lampiran) ?? []).filter(
      ({ teks, peran }) => peran !== 'bagan' && teks !== judul && !kepala.includes(teks),
    )
    if (!/\bBAGAN\b/i.test(judul.isi) && !daftarTeks.some(({ teks }) => garisKotak.test(teks.isi))) return []
    if (daftarTeks.reduce((jumlah, { kata }) => jumlah + kata.length, 0) > KATA_TERBANYAK) return []
    const tertulis = kataTertulis(daftarTeks)
    const singkat = daftarTeks.flatMap(({ teks, kata }) => [
      ...cocokSemua(teks.isi, polaSingkat).map(([satu]) => satu.toLowerCase()),
      ...kata.map(({ rendah }) => rendah).filter(mungkinSingkat),
    ])
    const ada = ingat(
      (kata: string) =>
        [kata, ...(sebutanLain.get(kata) ?? [])].some(satu => tertulis.has(satu)) ||
        singkat.some(awal => kata.startsWith(awal)) ||
        [...tertulis].some(lain => mirip(kata, lain)),
    )
    return [{ judul, daftarTeks, tiada: kata => !ada(kata) }]
  })
}

/** The units of a list that the chart lacks, or that it calls by another name; no more of them than asked for. */
export function daftarHilang(daftar: readonly Unit[], { tiada }: BaganTeks, terbanyak: number): Unit[] {
  const hasil: Unit[] = []
  for (const unit of daftar) {
    if (hasil.length >= terbanyak) break
    const { khas } = unit
    if (khas.some((kata, i) => tiada(kata) && tiada(`${khas[i - 1] ?? ''}${kata}`) && tiada(`${kata}${khas[i + 1] ?? ''}`)))
      hasil.push(unit)
  }
  return hasil
}

/** The box that has words of this unit alone, but not all of them; else the title of the chart. */
export function letakUnit(unit: Unit, daftar: readonly Unit[], { judul, daftarTeks, tiada }: BaganTeks) {
  const sendiri = unit.khas.filter(satu => !tiada(satu) && !daftar.some(lain => lain !== unit && lain.khas.includes(satu)))
  for (const { teks, kata } of daftarTeks) {
    const satu = kata.find(({ rendah }) => sendiri.includes(rendah))
    if (satu) return { teks, start: satu.start, end: satu.end }
  }
  return { teks: judul }
}

/** Words that open the name of a unit that a list of the organisation names; technical units are set up elsewhere. */
const awalUnitSejenis = new Set('bagian subbagian bidang subbidang seksi'.split(' '))
/** Before these words stand offices of another body: "ASISTEN BIDANG PEREKONOMIAN". */
const bukanUnit = new Set(['asisten', 'koordinator', 'staf'])
/** A word that is shorter, is abbreviated, or stands further behind the word that opens a box, proves nothing. */
const [TERPENDEK, TERJAUH] = [5, 5]

/** A unit of the chart whose name has a word that no text outside the chart has, not even misspelt or longer: its box, from the word that opens it. */
export interface UnitAsing {
  readonly teks: Teks
  readonly start: number
  readonly end: number
}

/** Those of one chart; what stands in a box with words of a unit that the chart lacks is another name of it, and told as such. */
export function daftarUnitAsing({ daftarTeks, judul }: BaganTeks, hilang: readonly Unit[], fakta: Fakta): UnitAsing[] {
  const milik = new Set([judul, ...daftarTeks.map(({ teks }) => teks)])
  const lain = kataTertulis(fakta(daftarTeksNaskah).filter(({ teks }) => !milik.has(teks)))
  const dikenal = ingat((kata: string) => lain.has(kata) || [...lain].some(satu => satu.startsWith(kata) || jarakKata(satu, kata, 2) <= 2))
  const dariHilang = new Set(hilang.flatMap(({ khas }) => khas))
  // What stands below a drawn chart explains it.
  const bergaris = daftarTeks.filter(({ teks }) => garisKotak.test(teks.isi))
  return (bergaris.length ? bergaris : daftarTeks).flatMap(({ teks, kata }) =>
    kata.flatMap((awal, i): UnitAsing[] => {
      if (!awalUnitSejenis.has(awal.rendah) || !berkapital(awal.isi) || bukanUnit.has(kata[i - 1]?.rendah ?? '')) return []
      const sesudah = kata.slice(i + 1, i + 1 + TERJAUH)
      const batas = sesudah.findIndex(({ sela, rendah }) => sela.trim() !== '' || awalUnit.has(rendah))
      const kotak = batas < 0 ? sesudah : sesudah.slice(0, batas)
      if (kotak.some(({ rendah }) => dariHilang.has(rendah))) return []
      const asing = kotak.find(
        ({ rendah, end }) =>
          rendah.length >= TERPENDEK && teks.isi[end] !== '.' && !kataTugas.has(rendah) && !kataUmum.has(rendah) && !dikenal(rendah),
      )
      return asing ? [{ teks, start: awal.start, end: asing.end }] : []
    }),
  )
}
