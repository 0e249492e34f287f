import { lstatSync, readdir, realpathSync, type Stats, statSync } from 'node:fs'
import { join, normalize, relative, resolve } from 'node:path'
import { nearMiss } from '@perkada/core'
import { bernamaWord } from '@perkada/docx/tanda'
import type { Kegagalan } from '../hasil.ts'
import { polaBerkas } from './jalur.ts'
import { namaMirip } from './nama-mirip.ts'
import { sebabTakTerbaca } from './sebab-berkas.ts'

/** A file to read; `bernama` when the user named it, so that it is read whatever it holds. */
export interface Sasaran {
  readonly path: string
  readonly bernama: boolean
}

const POLA_NASKAH = ['**/*.md', '**/*.markdown', '**/*.txt', '**/*.docx']
/** What word processors write and only they read: in a folder it is told, where it is named it is refused. */
const POLA_LAIN = ['**/*.doc', '**/*.docm', '**/*.dotm', '**/*.odt', '**/*.rtf']
const LEWATI = ['**/node_modules/**', '**/.git/**', '**/dist/**', '**/~$*']

const gagal = (path: string, message: string): Kegagalan => ({ path, message: `${path}: ${message}` })

/** What a path leads to; the fault where that cannot be told, undefined where there is nothing by this name. */
function infoBerkas(path: string): Stats | Error | undefined {
  try {
    const info = statSync(path, { throwIfNoEntry: false })
    if (!info && lstatSync(path, { throwIfNoEntry: false })) return new Error('tautan ini menuju berkas yang tidak ada')
    return info
  } catch (error) {
    return new Error(sebabTakTerbaca(error))
  }
}

/** The files that a path stands for; `lain` are those of a folder that are told of, not read, and `tertutup` the folders that cannot be looked into, with the reason. */
interface Temuan {
  readonly sasaran: readonly Sasaran[]
  readonly lain?: readonly string[]
  readonly tertutup: ReadonlyMap<string, string>
}

/** What became of a folder that was there a moment ago, or a link that leads nowhere: nothing of it was to be read. */
const TIADA = new Set(['ENOENT', 'ENOTDIR', 'ELOOP'])

/** Lists folders as the file system does, and notes those that cannot be listed: a search passes them over in silence. */
const pembacaFolder = (tertutup: Map<string, string>) => ({
  readdir: new Proxy(readdir, {
    apply(asli, _ini, [path, opsi, selesai]) {
      asli(path, opsi, (error, isi) => {
        if (error && !TIADA.has(error.code ?? '')) tertutup.set(normalize(String(path)), sebabTakTerbaca(error))
        selesai(error, isi)
      })
    },
  }),
})

/** Whether a word processor wrote a file in a form that is not read. */
const bukanDocx = (file: string): boolean => bernamaWord(file) && !/\.docx$/i.test(file)

/** What may have been meant by a path that leads nowhere: a name beside it, with its ending where that is missing, or a command. */
function petunjukPath(path: string): string {
  const mirip = namaMirip(path)
  if (mirip) return ` Maksud Anda “${mirip}”?`
  const perintah = path === 'help' ? '--help' : nearMiss(path, ['explain'])
  return perintah ? ` Maksud Anda perkada-lint ${perintah}?` : ''
}

async function sasaranDari(path: string): Promise<Temuan | Kegagalan> {
  const info = infoBerkas(path)
  const ada = info instanceof Error ? undefined : info
  if (ada?.isCharacterDevice() || ada?.isBlockDevice()) return gagal(path, 'ini perangkat, bukan berkas.')
  if (ada && !ada.isDirectory()) return { sasaran: [{ path, bernama: true }], tertutup: new Map() }
  const { glob, isDynamicPattern } = await import('tinyglobby')
  const tertutup = new Map<string, string>()
  const cara = { ignore: LEWATI, caseSensitiveMatch: false, fs: pembacaFolder(tertutup) }
  if (ada) {
    const found = await glob([...POLA_NASKAH, ...POLA_LAIN], { ...cara, cwd: path })
    const daftarPath = found.sort().map(file => normalize(join(path, file)))
    return {
      sasaran: daftarPath.filter(file => !bukanDocx(file)).map(file => ({ path: file, bernama: false })),
      lain: daftarPath.filter(bukanDocx),
      tertutup,
    }
  }
  const pola = polaBerkas(path)
  if (!isDynamicPattern(pola))
    return gagal(path, info instanceof Error ? `${info.message}.` : `tidak ada berkas atau folder dengan nama ini.${petunjukPath(path)}`)
  const found = await glob(pola, cara)
  return found.length || tertutup.size
    ? { sasaran: found.sort().map(file => ({ path: file, bernama: false })), tertutup }
    : gagal(path, 'tidak ada berkas yang cocok dengan pola ini.')
}

/** What paths, folders and patterns stand for. */
export interface Kumpulan {
  /** The files to read, each once and in order. */
  readonly daftarSasaran: readonly Sasaran[]
  /** What could not be found. */
  readonly daftarKegagalan: readonly Kegagalan[]
  /** Files of folders that a word processor wrote in a form that is not read. */
  readonly daftarLain: readonly string[]
}

/** Where a path leads when every link is followed. */
function asliPath(path: string): string {
  try {
    return realpathSync.native(path)
  } catch {
    return resolve(path)
  }
}

/** Leaves out what a folder or pattern finds a second time through a link; what the user named stays, and a file rather than a link to it, else the shortest way to it. */
function tanpaTautanGanda(daftar: readonly Sasaran[]): readonly Sasaran[] {
  if (!daftar.some(({ bernama }) => !bernama)) return daftar
  const asli = new Map(daftar.map(satu => [satu, asliPath(satu.path)]))
  const nilai = (satu: Sasaran) => (satu.bernama ? 0 : asli.get(satu) === resolve(satu.path) ? 1 : 1 + satu.path.length)
  const utama = new Map<string | undefined, Sasaran>()
  for (const satu of daftar) {
    const ada = utama.get(asli.get(satu))
    if (!ada || nilai(satu) < nilai(ada)) utama.set(asli.get(satu), satu)
  }
  return daftar.filter(satu => satu.bernama || utama.get(asli.get(satu)) === satu)
}

const pathTunggal = (daftarPath: Iterable<string>): string[] =>
  tanpaTautanGanda([...daftarPath].map(path => ({ path, bernama: false }))).map(({ path }) => path)

/** Finds the files of a run. */
export async function kumpulkan(paths: readonly string[]): Promise<Kumpulan> {
  const sasaran = new Map<string, Sasaran>()
  const lain = new Set<string>()
  const tertutup = new Map<string, string>()
  const daftarKegagalan: Kegagalan[] = []
  for (const path of paths) {
    const found = await sasaranDari(path)
    if ('message' in found) {
      daftarKegagalan.push(found)
      continue
    }
    for (const satu of found.lain ?? []) lain.add(satu)
    for (const [satu, sebab] of found.tertutup) tertutup.set(satu, sebab)
    for (const satu of found.sasaran) {
      const kunci = resolve(satu.path)
      if (!sasaran.get(kunci)?.bernama) sasaran.set(kunci, satu)
    }
  }
  for (const satu of pathTunggal(tertutup.keys()))
    daftarKegagalan.push(gagal(relative('.', satu) || satu, `folder ini ${tertutup.get(satu)}.`))
  const daftarLain = pathTunggal(lain).filter(path => !sasaran.has(resolve(path)))
  return { daftarSasaran: tanpaTautanGanda([...sasaran.values()]), daftarKegagalan, daftarLain }
}
