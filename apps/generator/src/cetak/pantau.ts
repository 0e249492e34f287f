import { basename } from 'node:path'
import { berkasProfil } from './percetakan.ts'

/** What a watched file means for the print. */
export type Perubahan = { readonly naskah: string } | 'profil'

/**
 * Watches files and folders and tells of every draft that was saved, and of every profile; ends when `signal` is given and
 * says so. A file that is written in pieces is told once.
 */
export async function pantau(
  daftarPath: readonly string[],
  layout: string | undefined,
  signal: AbortSignal | undefined,
  siap: () => void,
  berubah: (perubahan: Perubahan) => Promise<void>,
): Promise<void> {
  const { watch } = await import('chokidar')
  const pemantau = watch([...daftarPath, ...(layout ? [layout] : [])], {
    ignoreInitial: true,
    awaitWriteFinish: { stabilityThreshold: 80, pollInterval: 20 },
    ignored: path => /[\\/](?:node_modules|dist|\.[^\\/.][^\\/]*)(?:[\\/]|$)/.test(path),
  })
  let antre = Promise.resolve()
  const sambut = (path: string) => {
    const profil = path === layout || basename(path) === berkasProfil
    if (!profil && !/\.(?:md|txt)$/i.test(path)) return
    antre = antre.then(() => berubah(profil ? 'profil' : { naskah: path }))
  }
  pemantau.on('add', sambut).on('change', sambut).on('ready', siap)
  await new Promise<void>(resolve => signal?.addEventListener('abort', () => resolve(), { once: true }))
  await pemantau.close()
  await antre
}
