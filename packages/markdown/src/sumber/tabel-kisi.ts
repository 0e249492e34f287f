import { gabung, type Span, type Tabel, type Teks } from '@perkada/core'
import { sambungBaris } from './sambung-baris.ts'
import type { GarisTabel } from './tabel.ts'

const batas = /^\+(?:[-=:]+\+)+[ \t]*$/

/** The columns of a border, as offsets from the start of its line. */
function kolomBatas(isi: string): number[] {
  const hasil: number[] = []
  for (let at = isi.indexOf('+'); at >= 0; at = isi.indexOf('+', at + 1)) hasil.push(at)
  return hasil
}

/** Lines of a cell: what stands on consecutive lines is one, a free line parts two. */
function gabungSel(daftar: readonly Teks[]): Teks {
  let hasil: Teks = { isi: '' }
  let alinea: Teks[] = []
  for (const teks of [...daftar, { isi: '' }]) {
    if (teks.isi !== '') alinea.push(teks)
    else if (alinea.length) {
      hasil = gabung(hasil, sambungBaris(alinea), '\n')
      alinea = []
    }
  }
  return hasil
}

/** Lines that a row may have; a longer one is no table. */
const garisTerbanyak = 500

/** The lines from `offset` on that begin with a stroke or a cross. */
function daftarGaris(sumber: string, offset: number, garis: GarisTabel): Span[] {
  const hasil: Span[] = []
  for (let start = offset; start < sumber.length; start = garis.setelah(garis.akhir(start))) {
    if (sumber[start] !== '+' && sumber[start] !== '|') break
    hasil.push({ start, end: garis.akhir(start) })
  }
  return hasil
}

/** The rows between borders that all have the same columns, each as the lines of its cells, and how many of them are the head. */
function uraikan(sumber: string, daftar: readonly Span[]): { daftarBaris: Span[][][]; kepala: number } | undefined {
  const teks = ({ start, end }: Span) => sumber.slice(start, end).trimEnd()
  const kolom = kolomBatas(teks(daftar[0] as Span))
  const daftarBaris: Span[][][] = []
  let kepala = 0
  let baris: Span[][] = []
  for (const span of daftar.slice(1)) {
    const isi = teks(span)
    if (batas.test(isi)) {
      if (!baris.length || kolomBatas(isi).join() !== kolom.join()) return undefined
      daftarBaris.push(baris)
      baris = []
      if (isi.includes('=')) kepala = daftarBaris.length
    } else {
      if (isi.length !== (kolom.at(-1) as number) + 1 || !kolom.every(at => isi[at] === '|') || baris.length >= garisTerbanyak)
        return undefined
      baris.push(kolom.slice(1).map((at, ke) => ({ start: span.start + (kolom[ke] as number) + 1, end: span.start + at })))
    }
  }
  return baris.length || daftarBaris.length <= kepala ? undefined : { daftarBaris, kepala }
}

/** Reads the table that begins at an offset, where one does. */
type PembacaTabelKisi = (offset: number, baca: (span: Span) => Teks) => Tabel | undefined

/**
 * Tables drawn with `+---+---+` between their rows, as pandoc writes those whose cells have several lines; a border of `=` ends the head. None
 * where columns do not stand below one another or cells are merged.
 */
export function pembacaTabelKisi(sumber: string, garis: GarisTabel): PembacaTabelKisi {
  let sampai = 0
  return (offset, baca) => {
    if (offset < sampai || !batas.test(sumber.slice(offset, garis.akhir(offset)))) return undefined
    const daftar = daftarGaris(sumber, offset, garis)
    const end = (daftar.at(-1) as Span).end
    sampai = end
    const terurai = uraikan(sumber, daftar)
    if (!terurai) return undefined
    const { daftarBaris, kepala } = terurai
    const semua = daftarBaris.map(satu => (satu[0] as Span[]).map((_, ke) => gabungSel(satu.map(deret => baca(deret[ke] as Span)))))
    const pertama = semua[0] as Teks[]
    return {
      tipe: 'tabel',
      kepala: pertama.map((_, ke) => gabungSel(semua.slice(0, kepala).flatMap(deret => [deret[ke] as Teks, { isi: '' }]))),
      baris: semua.slice(kepala),
      rata: pertama.map(() => undefined),
      span: { start: offset, end },
    }
  }
}
