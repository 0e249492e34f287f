import { isAbsolute, normalize, relative, sep } from 'node:path'
import { pathToFileURL } from 'node:url'

/** A path as CI services want it: from the working folder, which is `.`, with slashes. */
export function pathRelatif(path: string): string {
  const dari = isAbsolute(path) ? relative(process.cwd(), path) || '.' : normalize(path)
  return (isAbsolute(path) && /^\.\.(?:[\\/]|$)/.test(dari) ? path : dari).split(sep).join('/')
}

/** A path as a URI reference: from the working folder, as the root of a checkout; a file outside of it by its whole address. */
export function uriBerkas(path: string): string {
  const dari = pathRelatif(path)
  return isAbsolute(dari) ? pathToFileURL(dari).href : dari.split('/').map(encodeURIComponent).join('/')
}
