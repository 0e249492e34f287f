import { readdirSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { nearMiss } from '@perkada/core'

function isiFolder(path: string): readonly string[] {
  try {
    return readdirSync(path)
  } catch {
    return []
  }
}

/** The path beside one that leads nowhere which was probably meant: the same name with its ending, or one like it. */
export function namaMirip(path: string): string | undefined {
  const nama = basename(path)
  const sebelah = isiFolder(dirname(path)).filter(satu => satu !== nama)
  const mirip = sebelah.find(satu => satu.startsWith(`${nama}.`)) ?? nearMiss(nama, sebelah)
  return mirip === undefined ? undefined : join(dirname(path), mirip)
}
