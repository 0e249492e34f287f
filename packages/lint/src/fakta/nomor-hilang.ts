import { letakPertama } from '@perkada/core'

/** The whole numbers of a range that a sequence does not have. */
export interface NomorHilang {
  readonly jumlah: number
  readonly pertama: number
  readonly terakhir: number
}

/**
 * Tells what the numbers of a sequence lack from `dari` until before `sampai`; undefined where they lack nothing. No question
 * counts through its range: a text may jump from 1 to 9999 and back, thousands of times.
 */
export function pencariHilang(daftar: Iterable<number>): (dari: number, sampai: number) => NomorHilang | undefined {
  const urut = [...new Set(daftar)].sort((a, b) => a - b)
  const bersambung = (ke: number): boolean => urut[ke - 1] === (urut[ke] as number) - 1
  const awalRuntun: number[] = []
  for (let ke = 0; ke < urut.length; ke++) awalRuntun.push(bersambung(ke) ? (awalRuntun[ke - 1] as number) : (urut[ke] as number))
  const akhirRuntun = urut.slice()
  for (let ke = urut.length - 2; ke >= 0; ke--) if (bersambung(ke + 1)) akhirRuntun[ke] = akhirRuntun[ke + 1] as number
  return (dari, sampai) => {
    const [diAwal, diAkhir] = [letakPertama(urut, dari), letakPertama(urut, sampai - 1)]
    const penuh = urut[diAkhir] === sampai - 1
    const jumlah = sampai - dari - (diAkhir + (penuh ? 1 : 0) - diAwal)
    if (jumlah <= 0) return undefined
    const pertama = urut[diAwal] === dari ? (akhirRuntun[diAwal] as number) + 1 : dari
    return { jumlah, pertama, terakhir: penuh ? (awalRuntun[diAkhir] as number) - 1 : sampai - 1 }
  }
}
