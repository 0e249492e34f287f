/** What a font does to two glyphs in a row. */
export interface AturanPasangan {
  /** How much further apart than their widths say the glyphs stand, in units of the font. */
  geser(kiri: number, kanan: number): number
  /** Whether the font may put another glyph in their place; `kanan` is `akhirKata` behind the last one. */
  tersambung(kiri: number, kanan: number): boolean
}

/** Stands for the glyph after the last one of a word. */
export const akhirKata = -1

/** The features that fontkit applies to horizontal text of its own accord. */
const diterapkan: ReadonlySet<string> = new Set(
  ['rvrn', 'ltra', 'ltrm', 'ccmp', 'locl', 'rlig', 'mark', 'mkmk', 'calt', 'clig', 'liga', 'rclt', 'curs', 'kern'], // prettier-ignore
)
/** The scripts under which fontkit looks for the features of Latin letters, digits and signs. */
const aksara: ReadonlySet<string> = new Set(['latn', 'DFLT', 'dflt'])
/** Tables that lay text out in another way or make the font variable. */
const tabelLain = ['morx', 'fvar']

const MUNDUR_X = 4
const LIGATUR = 4
const PASANGAN = 2
const SAMBUNGAN = { GSUB: 7, GPOS: 9 } as const
/** A lookup may pass over marks, of which plain letters have none. */
const LEWATI_TANDA = 8

interface Lookup {
  readonly jenis: number
  readonly tanda: number
  /** Where its subtables begin, from the start of the file. */
  readonly daftarAwal: readonly number[]
}

interface TabelTata {
  readonly daftarLookup: readonly Lookup[]
  readonly daftarFitur: ReadonlySet<string>
}

const deret = (data: DataView, at: number, jumlah: number, langkah = 2): number[] =>
  Array.from({ length: jumlah }, (_, urutan) => data.getUint16(at + urutan * langkah))

const tag = (data: DataView, at: number): string =>
  String.fromCharCode(data.getUint8(at), data.getUint8(at + 1), data.getUint8(at + 2), data.getUint8(at + 3))

function daftarTabel(data: DataView): Map<string, number> {
  const hasil = new Map<string, number>()
  for (let urutan = 0; urutan < data.getUint16(4); urutan++) hasil.set(tag(data, 12 + urutan * 16), data.getUint32(20 + urutan * 16))
  return hasil
}

/** The number of a glyph in a coverage table; -1 where it is not covered. */
function urutanLiputan(data: DataView, at: number, glif: number): number {
  const jumlah = data.getUint16(at + 2)
  if (data.getUint16(at) === 1) {
    for (let urutan = 0; urutan < jumlah; urutan++) if (data.getUint16(at + 4 + urutan * 2) === glif) return urutan
    return -1
  }
  for (let urutan = 0, entri = at + 4; urutan < jumlah; urutan++, entri += 6) {
    const awal = data.getUint16(entri)
    if (glif >= awal && glif <= data.getUint16(entri + 2)) return data.getUint16(entri + 4) + glif - awal
  }
  return -1
}

/** The class of a glyph in a class definition table; 0 where it has none. */
function golongan(data: DataView, at: number, glif: number): number {
  if (data.getUint16(at) === 1) {
    const urutan = glif - data.getUint16(at + 2)
    return urutan >= 0 && urutan < data.getUint16(at + 4) ? data.getUint16(at + 6 + urutan * 2) : 0
  }
  for (let urutan = 0, entri = at + 4; urutan < data.getUint16(at + 2); urutan++, entri += 6)
    if (glif >= data.getUint16(entri) && glif <= data.getUint16(entri + 2)) return data.getUint16(entri + 4)
  return 0
}

function bacaLookup(data: DataView, at: number, sambungan: number): Lookup {
  const jenis = data.getUint16(at)
  const daftarAwal = deret(data, at + 6, data.getUint16(at + 4)).map(jauh => at + jauh)
  const tanda = data.getUint16(at + 2)
  const [pertama] = daftarAwal
  if (jenis !== sambungan || pertama === undefined) return { jenis, tanda, daftarAwal }
  return { jenis: data.getUint16(pertama + 2), tanda, daftarAwal: daftarAwal.map(awal => awal + data.getUint32(awal + 4)) }
}

/** The lookups that plain Latin text goes through in a GSUB or GPOS table; undefined where scripts differ or vary. */
function bacaTabel(data: DataView, at: number, sambungan: number): TabelTata | undefined {
  if (data.getUint16(at + 2) > 0 && data.getUint32(at + 10) !== 0) return undefined
  const [aksaraAt = 0, fiturAt = 0, lookupAt = 0] = deret(data, at + 4, 3).map(jauh => at + jauh)
  const daftarPilihan: { fitur: Set<string>; lookup: number[] }[] = []
  for (let urutan = 0, entri = aksaraAt + 2; urutan < data.getUint16(aksaraAt); urutan++, entri += 6) {
    if (!aksara.has(tag(data, entri))) continue
    const awal = aksaraAt + data.getUint16(entri + 4)
    const baku = data.getUint16(awal) && awal + data.getUint16(awal)
    const menurutTag = new Map<string, number>()
    for (const nomor of baku ? deret(data, baku + 6, data.getUint16(baku + 4)) : [])
      menurutTag.set(tag(data, fiturAt + 2 + nomor * 6), fiturAt + data.getUint16(fiturAt + 6 + nomor * 6))
    const terpakai = [...menurutTag].filter(([nama]) => diterapkan.has(nama))
    const lookup = terpakai.flatMap(([, fitur]) => deret(data, fitur + 4, data.getUint16(fitur + 2)))
    daftarPilihan.push({ fitur: new Set(terpakai.map(([nama]) => nama)), lookup: lookup.sort((a, b) => a - b) })
  }
  const [pilihan, ...lain] = daftarPilihan
  if (!pilihan || lain.some(({ lookup }) => lookup.join() !== pilihan.lookup.join())) return undefined
  const daftarLookup = pilihan.lookup.map(nomor => bacaLookup(data, lookupAt + data.getUint16(lookupAt + 2 + nomor * 2), sambungan))
  return { daftarLookup, daftarFitur: pilihan.fitur }
}

/** Whether a pair table moves nothing but the glyph behind the first. */
const isGeserSaja = (data: DataView, at: number): boolean => data.getUint16(at + 4) === MUNDUR_X && data.getUint16(at + 6) === 0

/** What one pair table says; undefined where the pair is left to the next. */
function geserDalam(data: DataView, at: number, kiri: number, kanan: number): number | undefined {
  const urutan = urutanLiputan(data, at + data.getUint16(at + 2), kiri)
  if (urutan < 0) return undefined
  if (data.getUint16(at) === 2) {
    const [satu, dua] = [golongan(data, at + data.getUint16(at + 8), kiri), golongan(data, at + data.getUint16(at + 10), kanan)]
    return data.getInt16(at + 16 + (satu * data.getUint16(at + 14) + dua) * 2)
  }
  const himpunan = at + data.getUint16(at + 10 + urutan * 2)
  for (let entri = himpunan + 2, akhir = entri + data.getUint16(himpunan) * 4; entri < akhir; entri += 4)
    if (data.getUint16(entri) === kanan) return data.getInt16(entri + 2)
  return undefined
}

function tersambungDalam(data: DataView, at: number, kiri: number, kanan: number): boolean {
  const urutan = urutanLiputan(data, at + data.getUint16(at + 2), kiri)
  if (urutan < 0) return false
  const himpunan = at + data.getUint16(at + 6 + urutan * 2)
  return deret(data, himpunan + 2, data.getUint16(himpunan)).some(
    jauh => data.getUint16(himpunan + jauh + 2) < 2 || data.getUint16(himpunan + jauh + 4) === kanan,
  )
}

const kunci = (kiri: number, kanan: number): number => kiri * 0x1_0000 + kanan

/**
 * Reads what a font does to plain Latin letters (OpenType, chapters GSUB, GPOS and common table formats): which pairs it kerns
 * and which it may join. Undefined where it does more than that, which fontkit then must lay out.
 */
export function bacaAturanPasangan(bytes: Uint8Array): AturanPasangan | undefined {
  const data = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const letak = daftarTabel(data)
  const [gpos, gsub] = [letak.get('GPOS'), letak.get('GSUB')]
  if (gpos === undefined || gsub === undefined || tabelLain.some(nama => letak.has(nama))) return undefined
  const [pos, sub] = [bacaTabel(data, gpos, SAMBUNGAN.GPOS), bacaTabel(data, gsub, SAMBUNGAN.GSUB)]
  const polos = (tabel: TabelTata, jenis: number) =>
    tabel.daftarLookup.every(lookup => lookup.jenis === jenis && (lookup.tanda & ~LEWATI_TANDA) === 0)
  if (!pos?.daftarFitur.has('kern') || !sub || !polos(pos, PASANGAN) || !polos(sub, LIGATUR)) return undefined
  const pasangan = pos.daftarLookup.map(({ daftarAwal }) => daftarAwal)
  if (!pasangan.flat().every(at => isGeserSaja(data, at))) return undefined
  const ligatur = sub.daftarLookup.flatMap(({ daftarAwal }) => daftarAwal)
  const daftarGeser = new Map<number, number>()
  const daftarSambung = new Map<number, boolean>()
  const hitung = (kiri: number, kanan: number) => {
    let jumlah = 0
    for (const daftarAwal of pasangan)
      for (const at of daftarAwal) {
        const geser = geserDalam(data, at, kiri, kanan)
        if (geser === undefined) continue
        jumlah += geser
        break
      }
    return jumlah
  }
  return {
    geser: (kiri, kanan) => {
      const ada = daftarGeser.get(kunci(kiri, kanan)) ?? hitung(kiri, kanan)
      daftarGeser.set(kunci(kiri, kanan), ada)
      return ada
    },
    tersambung: (kiri, kanan) => {
      const ada = daftarSambung.get(kunci(kiri, kanan)) ?? ligatur.some(at => tersambungDalam(data, at, kiri, kanan))
      daftarSambung.set(kunci(kiri, kanan), ada)
      return ada
    },
  }
}
