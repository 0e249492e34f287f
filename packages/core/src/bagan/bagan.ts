import * as z from 'zod'
import { jelaskanMasalah } from './masalah.ts'

/** What is wrong in a chart: `jalur` leads to the place in its YAML ("simpul ke-3.dari"). */
export interface MasalahBagan {
  readonly jalur: string
  readonly pesan: string
}

/** Solid for command, dashed for coordination. */
export type JenisGaris = 'komando' | 'koordinasi'

/** Arrow heads: none (`--`), at the end (`>`), at both ends (`<>`); at the beginning where a forum reports to the office above it. */
export type PanahGaris = 'tanpa' | 'akhir' | 'dua' | 'awal'

/** One row of `komando` or `koordinasi`: ends as written, joined by marks; `a > b, c` has one link with two ends. */
export interface RantaiBagan {
  readonly daftarUjung: readonly string[]
  readonly daftarPanah: readonly PanahGaris[]
  readonly keterangan?: string
}

const tandaPanah: readonly (readonly [string, PanahGaris])[] = [
  ['<->', 'dua'],
  ['<>', 'dua'],
  ['->', 'akhir'],
  ['>', 'akhir'],
  ['--', 'tanpa'],
]

/** Reads "Wali Kota > Wakil Wali Kota > Sekretaris Daerah"; undefined when a mark or an end is missing. */
export function bacaRantai(isi: string): RantaiBagan | undefined {
  const daftarUjung: string[] = []
  const daftarPanah: PanahGaris[] = []
  let awal = 0
  for (let i = 0; i < isi.length; ) {
    const tanda = tandaPanah.find(([bentuk]) => isi.startsWith(bentuk, i))
    if (tanda) {
      daftarUjung.push(isi.slice(awal, i).trim())
      daftarPanah.push(tanda[1])
      awal = i + tanda[0].length
    }
    i += tanda ? tanda[0].length : 1
  }
  daftarUjung.push(isi.slice(awal).trim())
  return daftarPanah.length > 0 && daftarUjung.every(Boolean) ? { daftarUjung, daftarPanah } : undefined
}

const susunKata = () => z.string().trim().min(1)

const susunGaris = () =>
  z.union([susunKata(), z.record(z.string(), susunKata())]).transform((nilai, ctx): RantaiBagan => {
    const [isi, keterangan] = typeof nilai === 'string' ? [nilai] : (Object.entries(nilai)[0] ?? [''])
    const rantai = bacaRantai(isi)
    const lebih = typeof nilai !== 'string' && Object.keys(nilai).length !== 1
    if (rantai && !lebih) return keterangan === undefined ? rantai : { ...rantai, keterangan }
    ctx.addIssue({ code: 'custom', message: `garis ditulis “A > B”, “A <> B”, atau “A -- B”; tertulis “${isi}”` })
    return z.NEVER
  })

const susunUnit = () => {
  const kata = susunKata()
  return z.union([kata, z.strictObject({ id: kata.optional(), nama: kata, keterangan: kata.optional() })])
}

function susunSimpul() {
  const kata = susunKata()
  const unit = z.array(susunUnit()).min(1).optional()
  return z.strictObject({
    id: kata.optional(),
    nama: kata,
    /** A second line in the box: what this office does in the chart. */
    keterangan: kata.optional(),
    /** Address in the text whose list gives the units: "Pasal 12 huruf a". */
    dari: kata.optional(),
    unit,
    /** How the node stands to its units. */
    hubungan: z.enum(['komando', 'koordinasi']).optional(),
    /** Row in a process, 1 the highest. */
    tingkat: z.int().min(1).max(40).optional(),
    /** Who does this step of a process: steps of one office stand in one column under its name. */
    pelaku: kata.optional(),
    /** A forum: who leads it, who keeps it, who takes part, how often it meets, and to whom it reports. */
    ketua: kata.optional(),
    sekretaris: kata.optional(),
    anggota: unit,
    frekuensi: kata.optional(),
    melapor: z.union([kata.transform(nama => [nama]), z.array(kata).min(1)]).optional(),
    /** Beside its superior or partner and not below it (staff, DPRD). */
    letak: z.enum(['samping']).optional(),
  })
}

/** One node as written. */
export type SimpulTertulis = z.infer<ReturnType<typeof susunSimpul>>

/** A chart as a legal bureau writes it; `pohon` hangs units under their superiors, `proses` sets them in rows with arrows, `forum` shows forums below whom they report to. */
function susunBagan() {
  const kata = susunKata()
  return z.strictObject({
    judul: kata,
    tata_letak: z.enum(['pohon', 'proses', 'forum']).default('pohon'),
    /** Orientation of the sheet; the larger type decides where it is left out. */
    arah: z.enum(['tegak', 'mendatar']).optional(),
    simpul: z.array(z.union([kata.transform((nama): SimpulTertulis => ({ nama })), susunSimpul()])).min(1),
    komando: z.array(susunGaris()).default([]),
    koordinasi: z.array(susunGaris()).default([]),
    /** Own words for the legend; `false` leaves it out. */
    legenda: z.union([z.boolean(), z.strictObject({ komando: kata.optional(), koordinasi: kata.optional() })]).default(true),
  })
}

/** A chart as written, its form checked and its names not yet looked up. */
export type Bagan = z.infer<ReturnType<typeof susunBagan>>

/** Made at the first chart, because most texts have none. */
let skemaBagan: ReturnType<typeof susunBagan> | undefined

/** Reads a chart from data that a YAML reader gave; every fault with its place, in Indonesian. */
export function parseBagan(data: unknown): { bagan: Bagan } | { masalah: MasalahBagan[] } {
  skemaBagan ??= susunBagan()
  const hasil = skemaBagan.safeParse(data, { reportInput: true })
  return hasil.success ? { bagan: hasil.data } : { masalah: hasil.error.issues.flatMap(jelaskanMasalah) }
}
