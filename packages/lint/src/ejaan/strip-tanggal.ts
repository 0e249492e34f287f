import type { Naskah } from '@perkada/core'
import { teksBerkata } from '../fakta/kosakata.ts'
import type { Fakta } from '../rule.ts'

/**
 * A word that lost the hyphen of its spelling and has it elsewhere in the text ("perundangundangan"), in a text that no drafter wrote so:
 * converters take the hyphen at the end of a line for that of a word parted there.
 */
export function stripTanggal({ berdepan }: Naskah, fakta: Fakta, salah: string, baku: string): boolean {
  if (berdepan || !baku.includes('-') || baku.replaceAll('-', '').toLowerCase() !== salah.toLowerCase()) return false
  const dicari = baku.toLowerCase()
  return teksBerkata(fakta, [dicari.replaceAll('-', ' ')]).some(({ teks }) => teks.isi.toLowerCase().includes(dicari))
}
