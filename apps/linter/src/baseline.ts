import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname, relative, resolve, sep } from 'node:path'
import type { Diagnostic } from '@perkada/core'
import writeFileAtomic from 'write-file-atomic'
import type { Hasil, HasilBerkas } from './hasil.ts'
import { sidik } from './sidik.ts'

/** Old findings of one file: how often each is allowed to stand, by rule and fingerprint. */
type Simpanan = Readonly<Record<string, number>>

/** Findings that were there before, by path from the folder of the baseline file. */
export type Baseline = Readonly<Record<string, Simpanan>>

const objek = (isi: unknown): isi is Readonly<Record<string, unknown>> => typeof isi === 'object' && isi !== null && !Array.isArray(isi)
const isSimpanan = (isi: unknown): isi is Simpanan =>
  objek(isi) && Object.values(isi).every(jumlah => Number.isInteger(jumlah) && Number(jumlah) > 0)
const isBaseline = (isi: unknown): isi is Baseline => objek(isi) && Object.values(isi).every(isSimpanan)

/** The baseline in a file, undefined where there is no file, or the line for the user why it cannot be used. */
export async function bacaBaseline(path: string): Promise<Baseline | string | undefined> {
  let isi: string
  try {
    isi = await readFile(path, 'utf8')
  } catch (error) {
    const tiada = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    return tiada ? undefined : `${path}: baseline tidak dapat dibaca.`
  }
  try {
    const data: unknown = JSON.parse(isi)
    const { version, files } = objek(data) ? data : {}
    if (version === 1 && isBaseline(files)) return files
  } catch {
    return `${path}: baseline bukan JSON; tulis ulang dengan --update-baseline.`
  }
  return `${path}: baseline ini tidak dikenal bentuknya; tulis ulang dengan --update-baseline.`
}

const kunciTemuan = (source: string, diagnostic: Diagnostic) => `${diagnostic.rule} ${sidik(source, diagnostic)}`
const kunciBerkas = (pathBaseline: string, path: string) =>
  relative(dirname(resolve(pathBaseline)), resolve(path))
    .split(sep)
    .join('/')

function hitungSimpanan({ source, diagnostics }: HasilBerkas): Simpanan {
  const jumlah = new Map<string, number>()
  for (const diagnostic of diagnostics) {
    const kunci = kunciTemuan(source, diagnostic)
    jumlah.set(kunci, (jumlah.get(kunci) ?? 0) + 1)
  }
  return Object.fromEntries([...jumlah].sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** Takes out the findings that the baseline knows: those of the file itself, then those of files that are gone, for texts that moved. */
export function terapkanBaseline(hasil: Hasil, baseline: Baseline, pathBaseline: string): Hasil {
  const folder = dirname(resolve(pathBaseline))
  const yatim = new Map<string, number>()
  for (const [path, simpanan] of Object.entries(baseline)) {
    if (existsSync(resolve(folder, path))) continue
    for (const [kunci, jumlah] of Object.entries(simpanan)) yatim.set(kunci, (yatim.get(kunci) ?? 0) + jumlah)
  }
  let dikenal = 0
  const daftarBerkas = hasil.daftarBerkas.map((berkas): HasilBerkas => {
    const sisa = new Map(Object.entries(baseline[kunciBerkas(pathBaseline, berkas.path)] ?? {}))
    const ambil = (kunci: string): boolean => {
      const dari = [sisa, yatim].find(daftar => (daftar.get(kunci) ?? 0) > 0)
      dari?.set(kunci, (dari.get(kunci) ?? 0) - 1)
      return dari !== undefined
    }
    const baru = berkas.diagnostics.filter(diagnostic => !ambil(kunciTemuan(berkas.source, diagnostic)))
    dikenal += berkas.diagnostics.length - baru.length
    return { ...berkas, diagnostics: baru }
  })
  return { ...hasil, daftarBerkas, dikenal: hasil.dikenal + dikenal }
}

/** Writes what stands now as known; entries of files that were not looked at stay while the files are there. The number of findings written. */
export async function tulisBaseline(hasil: Hasil, lama: Baseline, pathBaseline: string): Promise<number> {
  const folder = dirname(resolve(pathBaseline))
  const files = new Map(Object.entries(lama).filter(([path]) => existsSync(resolve(folder, path))))
  let jumlah = 0
  for (const berkas of hasil.daftarBerkas) {
    const kunci = kunciBerkas(pathBaseline, berkas.path)
    if (berkas.diagnostics.length) files.set(kunci, hitungSimpanan(berkas))
    else files.delete(kunci)
    jumlah += berkas.diagnostics.length
  }
  const urut = Object.fromEntries([...files].sort(([a], [b]) => (a < b ? -1 : 1)))
  await writeFileAtomic(pathBaseline, `${JSON.stringify({ version: 1, files: urut }, null, 2)}\n`)
  return jumlah
}
