import { readdir } from 'node:fs'
import { join, normalize, relative } from 'node:path'
import { bacaTeks } from '../berkas.ts'

/** What cannot be read counts as a draft: its own print tells why. */
const takTerbaca = true

/** What stands in a folder: drafts, how many files are none, and the folders that may not be looked into. */
interface IsiFolder {
  readonly daftarPath: readonly string[]
  readonly dilewati: number
  readonly tertutup: readonly string[]
}

/** Lists folders as the file system does, and notes those that may not be listed: a search passes them over in silence. */
const pembacaFolder = (tertutup: string[]) => ({
  readdir: new Proxy(readdir, {
    apply(asli, _ini, [path, opsi, selesai]) {
      asli(path, opsi, (galat, isi) => {
        if (galat?.code === 'EACCES' || galat?.code === 'EPERM') tertutup.push(normalize(String(path)))
        selesai(galat, isi)
      })
    },
  }),
})

/** Finds the drafts of a folder, in the order of their names. */
export async function cariNaskah(folder: string): Promise<IsiFolder> {
  const [{ glob }, { apakahPeraturan }] = await Promise.all([import('tinyglobby'), import('@perkada/markdown')])
  const tertutup: string[] = []
  const semua = (await glob('**/*.md', { cwd: folder, ignore: ['**/node_modules/**', '**/dist/**'], fs: pembacaFolder(tertutup) }))
    .sort()
    .map(path => join(folder, path))
  const ada = await Promise.all(
    semua.map(path =>
      bacaTeks(path).then(
        isi => apakahPeraturan(isi),
        () => takTerbaca,
      ),
    ),
  )
  const daftarPath = semua.filter((_, urutan) => ada[urutan])
  return { daftarPath, dilewati: semua.length - daftarPath.length, tertutup: tertutup.map(path => relative('.', path) || path) }
}
