import { existsSync } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { dirname, relative, resolve } from 'node:path'
import type { Diagnostic } from '@perkada/core'
import type { HasilBerkas, Simpanan } from '../hasil.ts'
import { sidik } from '../laporan/sidik.ts'
import { bergarisMiring } from './jalur.ts'
import { namaMirip } from './nama-mirip.ts'
import { sebabBerkas, sebabTakTerbaca, takAda } from './sebab-berkas.ts'
import { tulisUtuh } from './tulis-utuh.ts'

/** Findings that were there before, by path from the folder of the baseline file. */
export type Baseline = Readonly<Record<string, Simpanan>>

const objek = (isi: unknown): isi is Readonly<Record<string, unknown>> => typeof isi === 'object' && isi !== null && !Array.isArray(isi)
const isSimpanan = (isi: unknown): isi is Simpanan =>
  objek(isi) && Object.values(isi).every(jumlah => Number.isInteger(jumlah) && Number(jumlah) > 0)
const isBaseline = (isi: Readonly<Record<string, unknown>>): isi is Baseline => Object.values(isi).every(isSimpanan)
/** The form of a baseline that this program writes and reads. */
const VERSI = 1

/** What a file holds where a baseline is expected: one, a damaged or foreign one, or something else, which no run may overwrite. */
type IsiBaseline = { readonly baseline: Baseline } | { readonly pesan: string; readonly milikLain: boolean }

const bukanBaseline: IsiBaseline = { pesan: 'ini bukan baseline. Beri --baseline nama berkas lain.', milikLain: true }
const perluDitulisUlang = (apa: string): IsiBaseline => ({
  pesan: `baseline ${apa}; tulis ulang dengan --update-baseline.`,
  milikLain: false,
})

function uraikanBaseline(isi: string): IsiBaseline {
  let data: unknown
  try {
    data = JSON.parse(isi)
  } catch {
    const sisa = isi.trim()
    return !sisa || /^\{\s*"version":/.test(sisa) ? perluDitulisUlang(sisa ? 'rusak' : 'kosong') : bukanBaseline
  }
  const { version, files } = objek(data) ? data : {}
  if (typeof version !== 'number' || !objek(files)) return bukanBaseline
  if (version !== VERSI) return perluDitulisUlang(`ini versi ${version}, yang dibaca versi ${VERSI}`)
  if (isBaseline(files)) return { baseline: files }
  const rusak = Object.entries(files).find(([, isi]) => !isSimpanan(isi))?.[0]
  return perluDitulisUlang(`rusak pada “${rusak}”: diharapkan temuan dengan jumlahnya, bilangan bulat 1 atau lebih`)
}

/** What a file holds, undefined where there is no file. A pipe may hand one over, but not take it; a device does neither. */
async function bacaBaseline(path: string, ditulis: boolean): Promise<IsiBaseline | undefined> {
  try {
    const info = await stat(path)
    if (!info.isFile() && !info.isDirectory() && (ditulis || !info.isFIFO())) return bukanBaseline
    return uraikanBaseline((await readFile(path, 'utf8')).replace(/^\ufeff/, ''))
  } catch (error) {
    return takAda(error) ? undefined : { pesan: `baseline tidak dapat dibaca: ${sebabTakTerbaca(error)}.`, milikLain: true }
  }
}

/** The baseline that holds before a run, or the line why the run cannot use it; one that is to be written may be missing or damaged. */
export async function bukaBaseline(path: string, ditulis: boolean): Promise<Baseline | string> {
  const lama = await bacaBaseline(path, ditulis)
  if (lama && 'baseline' in lama) return lama.baseline
  if (ditulis && !lama?.milikLain) return {}
  if (lama) return `${path}: ${lama.pesan}`
  const mirip = namaMirip(path)
  const saran = mirip ? `Maksud Anda “${mirip}”?` : 'Tulis yang pertama dengan --update-baseline.'
  return `${path}: tidak ada baseline di sini. ${saran}`
}

const kunciTemuan = (source: string, diagnostic: Diagnostic) => `${diagnostic.rule} ${sidik(source, diagnostic)}`
const ruleDari = (kunci: string) => kunci.split(' ', 1)[0] ?? ''
const kunciBerkas = (pathBaseline: string, path: string) => bergarisMiring(relative(dirname(resolve(pathBaseline)), resolve(path)))

/** The findings of a file as a baseline keeps them. */
export function hitungSimpanan({ source, diagnostics }: HasilBerkas): Simpanan {
  const jumlah = new Map<string, number>()
  for (const diagnostic of diagnostics) {
    const kunci = kunciTemuan(source, diagnostic)
    jumlah.set(kunci, (jumlah.get(kunci) ?? 0) + 1)
  }
  return Object.fromEntries([...jumlah].sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** Old findings whose file is gone; each may be taken once, by a text that moved. */
export type Yatim = Map<string, number>

/** What the baseline holds of files that are gone. */
export function cariYatim(baseline: Baseline, pathBaseline: string): Yatim {
  const folder = dirname(resolve(pathBaseline))
  const yatim: Yatim = new Map()
  for (const [path, simpanan] of Object.entries(baseline)) {
    if (existsSync(resolve(folder, path))) continue
    for (const [kunci, jumlah] of Object.entries(simpanan)) yatim.set(kunci, (yatim.get(kunci) ?? 0) + jumlah)
  }
  return yatim
}

/** What the baseline holds of one file. */
export const simpananBerkas = (baseline: Baseline, pathBaseline: string, path: string): Simpanan =>
  baseline[kunciBerkas(pathBaseline, path)] ?? {}

/** The file without the findings that its own baseline knows, then those of files that are gone, which are used up. */
export function tanpaTemuanLama(berkas: HasilBerkas, simpanan: Simpanan, yatim: Yatim): HasilBerkas {
  const sisa = new Map(Object.entries(simpanan))
  const ambil = (kunci: string): boolean => {
    const dari = [sisa, yatim].find(daftar => (daftar.get(kunci) ?? 0) > 0)
    dari?.set(kunci, (dari.get(kunci) ?? 0) - 1)
    return dari !== undefined
  }
  return { ...berkas, diagnostics: berkas.diagnostics.filter(diagnostic => !ambil(kunciTemuan(berkas.source, diagnostic))) }
}

/** Old findings of the rules that a run did not ask; none where it asked all. */
const dariRuleLain = (simpanan: Simpanan, diperiksa: ReadonlySet<string> | undefined): Simpanan =>
  diperiksa ? Object.fromEntries(Object.entries(simpanan).filter(([kunci]) => !diperiksa.has(ruleDari(kunci)))) : {}

/** What a run found, to be written as known. */
export interface TemuanSekarang {
  readonly daftar: ReadonlyMap<string, Simpanan>
  /** The rules that were asked, where not all were. */
  readonly rules?: ReadonlySet<string>
}

/** Writes what stands now as known; what was not looked at stays: files that are there, and rules that were not asked. The number of findings written. */
async function tulisBaseline({ daftar, rules }: TemuanSekarang, lama: Baseline, pathBaseline: string): Promise<number> {
  const folder = dirname(resolve(pathBaseline))
  const files = new Map(
    Object.entries(lama).map(([path, simpanan]) => [path, existsSync(resolve(folder, path)) ? simpanan : dariRuleLain(simpanan, rules)]),
  )
  let jumlah = 0
  for (const [path, simpanan] of daftar) {
    const kunci = kunciBerkas(pathBaseline, path)
    files.set(kunci, { ...dariRuleLain(lama[kunci] ?? {}, rules), ...simpanan })
    jumlah += Object.values(simpanan).reduce((semua, satu) => semua + satu, 0)
  }
  const urut = [...files].filter(([, simpanan]) => Object.keys(simpanan).length).sort(([a], [b]) => (a < b ? -1 : 1))
  await tulisUtuh(pathBaseline, `${JSON.stringify({ version: VERSI, files: Object.fromEntries(urut) }, null, 2)}\n`)
  return jumlah
}

/** Writes what stands now as known, and says so; where it cannot be written, why. */
export async function perbaruiBaseline(
  sekarang: TemuanSekarang,
  lama: Baseline,
  path: string,
): Promise<{ readonly pesan: string; readonly salah: boolean }> {
  try {
    const jumlah = await tulisBaseline(sekarang, lama, path)
    return { pesan: `${jumlah} temuan dalam ${sekarang.daftar.size} berkas dicatat sebagai temuan lama dalam ${path}`, salah: false }
  } catch (error) {
    const sebab = sebabBerkas(error)
    if (sebab === undefined) throw error
    return { pesan: `${path}: baseline tidak ditulis, ${sebab}.`, salah: true }
  }
}
