import type { BerkasPdf } from './berkas-pdf.ts'
import { isAlir, isDeret, isKamus, isNama, isRef, isUntai, type Nilai } from './nilai.ts'

/** One place where two files differ: the keys that lead there from the root, and what stands there. */
export interface BedaObjek {
  readonly jalur: readonly string[]
  readonly a: Nilai
  readonly b: Nilai
}

interface Jalur {
  readonly kunci: string
  readonly atas?: Jalur
}

/** How a stream is packed is no content of the file. */
const kemasan: ReadonlySet<string> = new Set(['Length', 'Filter', 'DecodeParms', 'DL'])
/** What a program that rewrites a file puts into its trailer. */
const bebas: ReadonlySet<string> = new Set([
  'Size',
  'Prev',
  'XRefStm',
  'ID',
  'Type',
  'W',
  'Index',
  'Length',
  'Filter',
  'DecodeParms',
  'DocChecksum',
])

const uraikan = (jalur: Jalur | undefined): string[] => {
  const hasil: string[] = []
  for (let kini = jalur; kini; kini = kini.atas) hasil.unshift(kini.kunci)
  return hasil
}

/** Whether two stretches of bytes are the same. */
export const samaByte = (a: Uint8Array, b: Uint8Array) => a.length === b.length && a.every((byte, i) => byte === b[i])

/**
 * Compares what two files hold, object by object from their roots: pages with their content, fonts, images, links, structure,
 * files inside. Numbers of objects, packing and order in the file are no difference. Linear in the number of objects; the way
 * that is named for a difference is the shortest.
 */
export function bandingkanObjek(a: BerkasPdf, b: BerkasPdf): BedaObjek[] {
  const hasil: BedaObjek[] = []
  const sudah = new Set<string>()
  const antrean: { a: Nilai; b: Nilai; jalur: Jalur | undefined }[] = [{ a: a.akhir, b: b.akhir, jalur: undefined }]
  const tambah = (x: Nilai | undefined, y: Nilai | undefined, kunci: string, atas: Jalur | undefined) =>
    antrean.push({ a: x ?? null, b: y ?? null, jalur: { kunci, ...(atas && { atas }) } })
  for (let at = 0; at < antrean.length; at++) {
    const kini = antrean[at] as (typeof antrean)[number]
    const { jalur } = kini
    if (isRef(kini.a) && isRef(kini.b)) {
      const pasangan = `${kini.a.ref}:${kini.b.ref}`
      if (sudah.has(pasangan)) continue
      sudah.add(pasangan)
    }
    const [x, seharusnya] = [a.tuju(kini.a), b.tuju(kini.b)]
    const y = jalur?.kunci === 'Annots' && seharusnya === null && isDeret(x) ? [] : seharusnya
    const [kx, ky] = [isAlir(x) ? x.kamus : x, isAlir(y) ? y.kamus : y]
    const beda = () => hasil.push({ jalur: uraikan(jalur), a: x, b: y })
    if (isAlir(x) !== isAlir(y)) beda()
    else if (isKamus(kx) && isKamus(ky)) {
      if (isAlir(x) && isAlir(y) && !samaByte(a.isi(x), b.isi(y))) beda()
      const luar = jalur === undefined ? bebas : isAlir(x) ? kemasan : undefined
      for (const kunci of new Set([...kx.keys(), ...ky.keys()])) if (!luar?.has(kunci)) tambah(kx.get(kunci), ky.get(kunci), kunci, jalur)
    } else if (isDeret(x) && isDeret(y)) {
      for (let i = 0; i < Math.max(x.length, y.length); i++) tambah(x[i], y[i], `${i}`, jalur)
    } else if (!samaNilai(x, y)) beda()
  }
  return hasil
}

function samaNilai(x: Nilai, y: Nilai): boolean {
  if (isNama(x)) return isNama(y) && x.nama === y.nama
  if (isUntai(x)) return isUntai(y) && x.untai === y.untai
  return x === y
}
