import { basename, resolve as mutlak } from 'node:path'
import { berkasProfil } from './percetakan.ts'

/** What a watched file means for the print. */
export type Perubahan = { readonly naskah: string } | 'profil'

/**
 * Watches files and folders and tells of every draft that was saved, and of every profile that was saved, taken away or whose
 * emblem or font changed (`cariSandaran` names those, asked again after every change of a profile); ends when `signal` is given
 * and says so. A file that is written in pieces is told once.
 */
export async function pantau(
  daftarPath: readonly string[],
  cariSandaran: () => Promise<readonly string[]>,
  signal: AbortSignal | undefined,
  siap: () => void,
  berubah: (perubahan: Perubahan) => Promise<void>,
): Promise<void> {
  const { watch } = await import('chokidar')
  let sandaran = await cariSandaran()
  const pemantau = watch([...daftarPath, ...sandaran], {
    ignoreInitial: true,
    awaitWriteFinish: { stabilityThreshold: 80, pollInterval: 20 },
    ignored: path => /[\\/](?:node_modules|dist|\.[^\\/.][^\\/]*)(?:[\\/]|$)/.test(path),
  })
  let antre = Promise.resolve()
  const isProfil = (path: string) => basename(path) === berkasProfil || sandaran.some(satu => mutlak(satu) === mutlak(path))
  const sambut = (path: string) => {
    const profil = isProfil(path)
    if (!profil && !/\.(?:md|txt)$/i.test(path)) return
    antre = antre.then(async () => {
      if (!profil) return berubah({ naskah: path })
      sandaran = await cariSandaran()
      pemantau.add([...sandaran])
      await berubah('profil')
    })
  }
  pemantau.on('add', sambut).on('change', sambut).on('ready', siap)
  pemantau.on('unlink', path => (isProfil(path) ? sambut(path) : undefined))
  await new Promise<void>(resolve => signal?.addEventListener('abort', () => resolve(), { once: true }))
  await pemantau.close()
  await antre
}
