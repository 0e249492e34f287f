import { isAbsolute, relative, sep } from 'node:path'
import { pathToFileURL } from 'node:url'

/** A path as CI services want it: from the working folder, with slashes. */
export function pathRelatif(path: string): string {
  const dari = isAbsolute(path) ? relative(process.cwd(), path) : path
  return (dari.startsWith('..') ? path : dari).split(sep).join('/')
}

/** A path as a URI reference. */
export const uriBerkas = (path: string): string =>
  isAbsolute(path) ? pathToFileURL(path).href : path.split(sep).map(encodeURIComponent).join('/')
