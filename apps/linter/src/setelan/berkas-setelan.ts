import { existsSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import type { Daerah, SetelanBerkas } from '@perkada/lint'

const NAMA_SETELAN = 'perkada.config.yaml'
/** What a config is called by mistake; passed over in silence it would seem to hold. */
const NAMA_KELIRU = ['perkada.config.yml', 'perkada.config.json', '.perkada.config.yaml']

/** A config in force: what it says of a file, with the region that it names, and which files it leaves out. */
export interface SetelanBerlaku {
  readonly docs?: string
  untuk(path: string): Omit<SetelanBerkas, 'daerah'> & { readonly daerah?: Daerah }
  diabaikan(path: string): boolean
}

/** The lines for the user why a config cannot be used. */
export interface SetelanSalah {
  readonly daftarPesan: readonly string[]
}

/** The nearest config upward of a folder, or the line for one in the way whose name no run looks for. */
function cariSetelan(folder: string): string | SetelanSalah | undefined {
  for (let di = resolve(folder); ; di = dirname(di)) {
    const calon = join(di, NAMA_SETELAN)
    if (existsSync(calon)) return calon
    const nama = NAMA_KELIRU.find(satu => existsSync(join(di, satu)))
    if (nama !== undefined) {
      const sebutan = relative(folder, join(di, nama))
      return { daftarPesan: [`${sebutan}: setelan tidak dibaca dari nama ini. Beri nama ${NAMA_SETELAN}, atau sebut dengan --config.`] }
    }
    if (dirname(di) === di) return undefined
  }
}

/** The config that the user named, or the nearest one upward of the working folder; undefined where there is none. */
export async function muatSetelan(bernama: string | undefined, folder: string): Promise<SetelanBerlaku | SetelanSalah | undefined> {
  const path = bernama === undefined ? cariSetelan(folder) : resolve(folder, bernama)
  if (typeof path !== 'string') return path
  const { bukaSetelan } = await import('./buka-setelan.ts')
  return bukaSetelan(path, bernama ?? (relative(folder, path) || path), folder)
}
