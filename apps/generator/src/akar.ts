import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/**
 * A folder that ships with the program (`templates`): beside `dist` in an installed package, at the root of the
 * repository otherwise. `src` and `dist` lie equally deep, so that tests and the bundle find the same folder.
 */
export function folderTerpasang(nama: string): string {
  const calon = [`../${nama}/`, `../../../${nama}/`].map(letak => fileURLToPath(new URL(letak, import.meta.url)))
  return calon.find(existsSync) ?? (calon.at(-1) as string)
}
