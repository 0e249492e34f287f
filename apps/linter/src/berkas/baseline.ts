import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname, relative, resolve, sep } from 'node:path'
import type { Diagnostic } from '@perkada/core'
import writeFileAtomic from 'write-file-atomic'
import type { HasilBerkas, Simpanan } from '../hasil.ts'
import { sidik } from '../laporan/sidik.ts'
import { sebabBerkas } from './sebab-berkas.ts'

/** Findings that were there before, by path from the folder of the baseline file. */
export type Baseline = Readonly<Record<string, Simpanan>>

const objek = (isi: unknown): isi is Readonly<Record<string, unknown>> => typeof isi === 'object' && isi !== null && !Array.isArray(isi)
const isSimpanan = (isi: unknown): isi is Simpanan =>
  objek(isi) && Object.values(isi).every(jumlah => Number.isInteger(jumlah) && Number(jumlah) > 0)
const isBaseline = (isi: unknown): isi is Baseline => objek(isi) && Object.values(isi).every(isSimpanan)

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
  return version === 1 && isBaseline(files) ? { baseline: files } : perluDitulisUlang('ini tidak dikenal bentuknya')
}

/** What a file holds, undefined where there is no file. */
async function bacaBaseline(path: string): Promise<IsiBaseline | undefined> {
  try {
    return uraikanBaseline(await readFile(path, 'utf8'))
  } catch (error) {
    const tiada = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    return tiada ? undefined : { pesan: 'baseline tidak dapat dibaca.', milikLain: true }
  }
}

/** The baseline that holds before a run, or the line why the run cannot use it; one that is to be written may be missing or damaged. */
export async function bukaBaseline(path: string, ditulis: boolean): Promise<Baseline | string> {
  const lama = await bacaBaseline(path)
  if (lama && 'baseline' in lama) return lama.baseline
  if (ditulis && !lama?.milikLain) return {}
  return `${path}: ${lama?.pesan ?? 'tidak ada baseline di sini. Tulis yang pertama dengan --update-baseline.'}`
}

const kunciTemuan = (source: string, diagnostic: Diagnostic) => `${diagnostic.rule} ${sidik(source, diagnostic)}`
const kunciBerkas = (pathBaseline: string, path: string) =>
  relative(dirname(resolve(pathBaseline)), resolve(path))
    .split(sep)
    .join('/')

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

/** Writes what stands now as known; entries of files that were not looked at stay while the files are there. The number of findings written. */
async function tulisBaseline(daftar: ReadonlyMap<string, Simpanan>, lama: Baseline, pathBaseline: string): Promise<number> {
  const folder = dirname(resolve(pathBaseline))
  const files = new Map(Object.entries(lama).filter(([path]) => existsSync(resolve(folder, path))))
  let jumlah = 0
  for (const [path, simpanan] of daftar) {
    const kunci = kunciBerkas(pathBaseline, path)
    const banyak = Object.values(simpanan).reduce((semua, satu) => semua + satu, 0)
    if (banyak) files.set(kunci, simpanan)
    else files.delete(kunci)
    jumlah += banyak
  }
  const urut = Object.fromEntries([...files].sort(([a], [b]) => (a < b ? -1 : 1)))
  await writeFileAtomic(pathBaseline, `${JSON.stringify({ version: 1, files: urut }, null, 2)}\n`)
  return jumlah
}

/** Writes what stands now as known, and says so; where it cannot be written, why. */
export async function perbaruiBaseline(
  daftar: ReadonlyMap<string, Simpanan>,
  lama: Baseline,
  path: string,
): Promise<{ readonly pesan: string; readonly salah: boolean }> {
  try {
    const jumlah = await tulisBaseline(daftar, lama, path)
    return { pesan: `${jumlah} temuan dalam ${daftar.size} berkas dicatat sebagai temuan lama dalam ${path}`, salah: false }
  } catch (error) {
    const sebab = sebabBerkas(error)
    if (sebab === undefined) throw error
    return { pesan: `${path}: baseline tidak ditulis, ${sebab}.`, salah: true }
  }
}
