import { statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Daerah } from '@perkada/lint'
import type { SetelanBerlaku } from './berkas-setelan.ts'

const NAMA_DAERAH = 'daerah.yaml'

function ada(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false
  } catch {
    return false
  }
}

function cariDi(folder: string): string | undefined {
  return [join(folder, NAMA_DAERAH), join(folder, '..', NAMA_DAERAH)].find(ada)
}

async function muat(folder: string): Promise<Daerah | string | undefined> {
  const path = cariDi(folder)
  return path === undefined ? undefined : (await import('./buka-daerah.ts')).bukaDaerah(path, path)
}

/**
 * Finds the region of one draft after another: the one that the config names, else that of `daerah.yaml` beside the draft or
 * one folder above it, where `perkada new` looks for it too. Each folder is looked at once.
 */
export class PencariDaerah {
  private readonly setelan: SetelanBerlaku | undefined
  private readonly diFolder = new Map<string, Promise<Daerah | string | undefined>>()

  constructor(setelan: SetelanBerlaku | undefined) {
    this.setelan = setelan
  }

  /** The region of a draft; the line for the user where its file cannot be read. */
  async untuk(path: string): Promise<Daerah | string | undefined> {
    const bernama = this.setelan?.untuk(path).daerah
    if (bernama) return bernama
    const folder = dirname(path)
    const sudah = this.diFolder.get(folder) ?? muat(folder)
    this.diFolder.set(folder, sudah)
    return sudah
  }
}
