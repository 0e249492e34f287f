import * as sistem from 'node:path'

/** Paths as a system writes them: that of this machine, or another in a test. */
export type Sistem = Pick<typeof sistem, 'isAbsolute' | 'normalize' | 'relative' | 'resolve' | 'sep'>

/** A path with slashes, as reports, patterns and baselines write it on every system. */
export const bergarisMiring = (path: string, { sep }: Pick<Sistem, 'sep'> = sistem): string => path.split(sep).join('/')

/** A path from a folder, with slashes; undefined where it does not lie in the folder, and be it on another drive. */
export function jalurDalam(folder: string, path: string, milik: Sistem = sistem): string | undefined {
  const dari = milik.relative(folder, path)
  return milik.isAbsolute(dari) || /^\.\.(?:[\\/]|$)/.test(dari) ? undefined : bergarisMiring(dari, milik)
}

/** A pattern of files as it is searched: folders parted by slashes, also where the system writes a backslash, which would take the star after it for a letter. */
export const polaBerkas = (pola: string, milik: Pick<Sistem, 'sep'> = sistem): string => bergarisMiring(pola, milik)
