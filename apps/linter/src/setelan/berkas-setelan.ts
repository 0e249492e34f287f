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

function cariSetelan(folder: string): string | undefined {
  for (let di = resolve(folder); ; di = dirname(di)) {
    const calon = join(di, NAMA_SETELAN)
    if (existsSync(calon)) return calon
    if (dirname(di) === di) return undefined
  }
}

/** The line for a config in the working folder whose name no run looks for. */
function setelanKeliru(folder: string): string | undefined {
  const nama = NAMA_KELIRU.find(satu => existsSync(join(folder, satu)))
  return nama && `${nama}: setelan tidak dibaca dari nama ini. Beri nama ${NAMA_SETELAN}, atau sebut dengan --config.`
}

/** The config that the user named, or the nearest one upward of the working folder; undefined where there is none. */
export async function muatSetelan(bernama: string | undefined, folder: string): Promise<SetelanBerlaku | SetelanSalah | undefined> {
  const path = bernama === undefined ? cariSetelan(folder) : resolve(folder, bernama)
  if (path === undefined) {
    const keliru = setelanKeliru(folder)
    return keliru === undefined ? undefined : { daftarPesan: [keliru] }
  }
  const { bukaSetelan } = await import('./buka-setelan.ts')
  return bukaSetelan(path, bernama ?? (relative(folder, path) || path), folder)
}
