import * as sistem from 'node:path'
import { pathToFileURL } from 'node:url'
import { bergarisMiring, jalurDalam, type Sistem } from '../berkas/jalur.ts'

/** A path as CI services want it: from the working folder, which is `.`, with slashes; what lies outside of it stays a whole path. */
export function pathRelatif(path: string, milik: Sistem = sistem, folder = process.cwd()): string {
  if (!milik.isAbsolute(path)) return bergarisMiring(milik.normalize(path), milik)
  return (jalurDalam(folder, path, milik) ?? bergarisMiring(path, milik)) || '.'
}

/** A path as a URI reference: from the working folder, as the root of a checkout; a file outside of it by its whole address. */
export function uriBerkas(path: string, milik: Sistem = sistem, folder = process.cwd()): string {
  const dari = pathRelatif(path, milik, folder)
  if (milik.isAbsolute(dari)) return pathToFileURL(dari, { windows: milik.sep === '\\' }).href
  return dari.split('/').map(encodeURIComponent).join('/')
}
