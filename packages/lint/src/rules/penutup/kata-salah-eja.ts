import { jarakKata, type Teks } from '@perkada/core'

/** A word of a formula that is a letter or two away from what it should be. */
export interface KataSalahEja {
  readonly teks: Teks
  readonly start: number
  readonly end: number
  readonly baku: string
}

/** Letters by which a word may differ from the one that it stands for. */
const JARAK = 1.5

/** True for a word that is a slip of the other. */
const salahEjaDari = (kata: string, benar: string): boolean => kata !== benar && jarakKata(kata, benar, JARAK) <= JARAK

/** The first of the words in capitals of a line that is a slip of what should stand there; each place takes one of several words, and ends the search where it has none of them. */
export function cariKataSalahEja(teks: Teks, daftar: readonly (readonly string[])[], awal = 0): KataSalahEja | undefined {
  let start = awal
  for (const pilihan of daftar) {
    const spasi = teks.isi.indexOf(' ', start)
    const kata = teks.isi.slice(start, spasi < 0 ? undefined : spasi).replace(/[,.]$/, '')
    const end = start + kata.length
    const baku = pilihan.includes(kata) || kata !== kata.toUpperCase() ? undefined : pilihan.find(satu => salahEjaDari(kata, satu))
    if (baku !== undefined) return { teks, start, end, baku }
    if (!pilihan.includes(kata)) return undefined
    start = spasi + 1
    if (!start) return undefined
  }
  return undefined
}

const barisTanggal = /^([Pp][a-z]{1,4}) ([a-z]{2,9}\.?) (?=\d)/

/** "pada tangal 3 Mei 2024", "pada tgl 3 Mei 2024": the words before the date of a signature. */
export function tanggalSalahEja(daftarBaris: readonly Teks[]): KataSalahEja | undefined {
  for (const teks of daftarBaris) {
    const [awal = '', pada = '', tanggal = ''] = barisTanggal.exec(teks.isi) ?? []
    if (!awal) continue
    const [rendah, singkat] = [pada.toLowerCase(), /^tg[gl]?l?\.?$/.test(tanggal)]
    const dekat =
      (rendah === 'pada' || salahEjaDari(rendah, 'pada')) && (tanggal === 'tanggal' || singkat || salahEjaDari(tanggal, 'tanggal'))
    if (dekat && !(rendah === 'pada' && tanggal === 'tanggal')) return { teks, start: 0, end: awal.length - 1, baku: 'pada tanggal' }
  }
  return undefined
}
