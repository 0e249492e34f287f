import type { Tabel, Teks } from '@perkada/core'
import type { Content, TableCell } from '../mesin/definisi.ts'
import { geserTautan } from '../struktur/geser-tautan.ts'
import { di, type Unsur } from '../struktur/unsur.ts'
import { bersihSel, bersihTeksSel } from '../tata-letak/bersih.ts'
import { lekatkan } from '../tata-letak/lekat.ts'
import { penggal } from '../tata-letak/penggal.ts'
import { hitungBaris, type Ruang } from '../tata-letak/ruang.ts'
import { berwajah } from '../tata-letak/wajah.ts'
import { barisIrisan, irisBaris, type Potongan, ruasIrisan } from './irisan.ts'
import { adaMiring, bantalan, kataMuat, lebarKolom, lebarTerkecilTabel } from './lebar-kolom.ts'

const rata = { kiri: 'left', tengah: 'center', kanan: 'right' } as const

/** Room above the first and below the last line of a cell, pt: letters stand low on their lines. */
const [atasSel, bawahSel] = [1, 4]
/** Room below the last line of a slice, which the next one gives back: a row that is cut at the foot of a page is closed below it. */
const bawahIrisan = 3

/** Height of a row, as part of the page, from which it is printed in slices. */
const bagianTertinggi = 0.5

/** Width in pt that the columns of a table share from the left edge `x`. */
const lebarIsi = (jumlah: number, x: number, ruang: Ruang): number => ruang.lebar - x - jumlah * 2 * bantalan - jumlah - 1

const jumlahKolom = ({ kepala, baris }: Tabel): number => Math.max(1, kepala.length, ...baris.map(deret => deret.length))

/** Where a table begins that stands in a column from `x`: at the margin where the column would cut its words. */
const kiriTabel = (tabel: Tabel, x: number, ruang: Ruang): number => (x > 0 && lebarTerkecilTabel(tabel, ruang) > ruang.lebar - x ? 0 : x)

/** About the height of a table on one page, pt. */
export function perkiraanTinggi(tabel: Tabel, kolom: number, ruang: Ruang): number {
  const x = kiriTabel(tabel, kolom, ruang)
  const semua = [tabel.kepala, ...tabel.baris].map(deret => deret.map(sel => bersihSel(sel.isi)))
  const jumlah = jumlahKolom(tabel)
  const widths = lebarKolom(semua, jumlah, lebarIsi(jumlah, x, ruang), ruang, adaMiring(tabel))
  const baris = semua.map(deret => Math.max(0, ...deret.map((sel, urutan) => hitungBaris(ruang, sel, widths[urutan] as number))))
  return baris.reduce((tinggi, n) => tinggi + n * ruang.pitch + atasSel + bawahSel + 1, 0)
}

/**
 * A table in the column from `kolom` in pt: its head is repeated on every page and stays with the first row; rows are whole, but one
 * that is higher than half a page is printed in slices, and its text is that of the slices in order (`irisan`).
 */
export function simpulTabel(tabel: Tabel, kolom: number, ruang: Ruang, unsur: Unsur): Content {
  const x = kiriTabel(tabel, kolom, ruang)
  const isi = (sel: Teks) => bersihSel(sel.isi)
  const jumlah = jumlahKolom(tabel)
  const kepala = tabel.kepala.map(isi)
  const baris = tabel.baris.map(deret => deret.map(isi))
  const lebar = lebarIsi(jumlah, x, ruang)
  const terlekat = [kepala, ...baris].map(deret => deret.map(lekatkan))
  const utuh = kataMuat(terlekat, jumlah, lebar, ruang, adaMiring(tabel))
  const widths = lebarKolom(utuh ? terlekat : [kepala, ...baris], jumlah, lebar, ruang, adaMiring(tabel))
  const lekat = (isi: string, urutan: number, tebal: boolean, asing: readonly { readonly start: number; readonly end: number }[] = []) =>
    utuh
      ? lekatkan(isi)
      : isi.replace(/[^ \n]+/g, (kata, awal: number) =>
          ruang.huruf.ukur(kata, ruang.ukuran, tebal) > (widths[urutan] as number) &&
          !asing.some(({ start, end }) => start < awal + kata.length && awal < end)
            ? penggal(kata)
            : kata,
        )
  const tinggiBaris = (deret: readonly string[]) =>
    ruang.pitch *
    Math.max(
      ...deret.map((sel, urutan) => hitungBaris(ruang, lekat(sel, urutan, deret === kepala), widths[urutan] as number, deret === kepala)),
    )
  const tertinggi = ruang.tinggi * bagianTertinggi
  const adaKepala = kepala.some(nama => nama !== '')
  const kepalaBerulang = adaKepala && tinggiBaris(kepala) < tertinggi
  const teriris: string[][] = []
  /** Of each printed row whether its upper and lower edge are those of a row of the table, and not a cut. */
  const tepi: { atas: boolean; bawah: boolean }[] = []
  const barisTabel = (deret: readonly Teks[], tulisan: readonly string[], peran: 'TH' | 'TD'): TableCell[][] => {
    const tr = di(unsur, 'TR')
    const daftarSel = Array.from({ length: jumlah }, (_, urutan) => ({
      miring: (deret[urutan] && bersihTeksSel(deret[urutan]).miring?.map(([start, end]) => ({ start, end }))) ?? [],
      tautan: deret[urutan] ? (ruang.navigasi.tautan.get(deret[urutan]) ?? []) : [],
      struct: di(tr, peran),
      alignment: peran === 'TH' ? ('center' as const) : rata[tabel.rata[urutan] ?? 'kiri'],
    }))
    const potongan =
      tinggiBaris(tulisan) < tertinggi ? [tulisan.map((isi): Potongan => ({ isi, mulai: 0 }))] : irisBaris(tulisan, widths, ruang)
    teriris.push(...potongan.map(deretPotongan => deretPotongan.map(satu => satu.isi)))
    tepi.push(...potongan.map((_, ke) => ({ atas: ke === 0, bawah: ke === potongan.length - 1 })))
    return potongan.map((deretPotongan, ke) =>
      daftarSel.map(({ miring, tautan, struct, alignment }, urutan): TableCell => {
        const satu = deretPotongan[urutan] ?? { isi: '', mulai: 0 }
        const asing = ruasIrisan(miring, satu)
        const tersusun = lekat(satu.isi, urutan, peran === 'TH', asing).replaceAll('\n', ' \n')
        const links = geserTautan(ruasIrisan(tautan, satu), tersusun)
        return {
          text: berwajah(
            tersusun,
            geserTautan(asing, tersusun).map(({ start, end }) => [start, end]),
            ruang,
          ),
          alignment,
          struct,
          ...(peran === 'TH' && { bold: true }),
          ...(links.length && { links }),
          ...(potongan.length > 1 && {
            border: [true, ke === 0, true, ke === potongan.length - 1] as [boolean, boolean, boolean, boolean],
          }),
        }
      }),
    )
  }
  const awal = [...(kepalaBerulang ? [kepala] : []), ...baris.slice(0, 1)]
  const tinggiAwal = awal.reduce(
    (tinggi, deret) => tinggi + Math.min(tinggiBaris(deret), barisIrisan * ruang.pitch) + atasSel + bawahSel + 1,
    1,
  )
  const isiKepala = adaKepala ? barisTabel(tabel.kepala, kepala, 'TH') : []
  const isiBaris = tabel.baris.flatMap((deret, urutan) => barisTabel(deret, baris[urutan] as string[], 'TD'))
  if (isiKepala.length + isiBaris.length === 0) return { stack: [] }
  if (teriris.length > tabel.baris.length + (adaKepala ? 1 : 0)) ruang.irisan.set(tabel, teriris)
  return {
    table: {
      ...(kepalaBerulang && { headerRows: 1, keepWithHeaderRows: isiBaris.length ? 1 : 0 }),
      dontBreakRows: true,
      widths,
      body: [...isiKepala, ...isiBaris],
    },
    startHeight: tinggiAwal,
    layout: {
      hLineWidth: () => 0.5,
      vLineWidth: () => 0.5,
      paddingLeft: () => bantalan,
      paddingRight: () => bantalan,
      paddingTop: urutan => (tepi[urutan]?.atas ? atasSel : -bawahIrisan),
      paddingBottom: urutan => (tepi[urutan]?.bawah ? bawahSel : bawahIrisan),
    },
    margin: [x, 0, 0, ruang.tata.jarak_alinea_pt],
  }
}
