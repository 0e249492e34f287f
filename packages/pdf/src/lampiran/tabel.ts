import type { Tabel, Teks } from '@perkada/core'
import type { Content, TableCell } from '../mesin/definisi.ts'
import { di, type Unsur } from '../struktur/unsur.ts'
import { bersih } from '../tata-letak/bersih.ts'
import { hitungBaris, type Ruang } from '../tata-letak/ruang.ts'

const rata = { kiri: 'left', tengah: 'center', kanan: 'right' } as const
const bantalan = 4

/** Column widths in pt: what the longest word needs, the rest shared by the amount of text. */
function lebarKolom(baris: readonly (readonly string[])[], jumlah: number, lebar: number, { huruf, ukuran }: Ruang): number[] {
  const kolom = Array.from({ length: jumlah }, (_, urutan) => baris.map(isi => isi[urutan] ?? ''))
  const terkecil = kolom.map(isi => 1 + Math.max(0, ...isi.flatMap(sel => sel.split(' ')).map(kata => huruf.ukur(kata, ukuran, true))))
  const perlu = kolom.map((isi, urutan) => Math.max(terkecil[urutan] as number, ...isi.map(sel => huruf.ukur(sel, ukuran))))
  const sisa = lebar - terkecil.reduce((a, b) => a + b, 0)
  const lebih = perlu.map((nilai, urutan) => nilai - (terkecil[urutan] as number))
  const jumlahLebih = lebih.reduce((a, b) => a + b, 0)
  if (sisa <= 0) return terkecil.map(nilai => (nilai * lebar) / (lebar - sisa))
  const bagian = jumlahLebih > sisa ? sisa / jumlahLebih : 1
  return terkecil.map((nilai, urutan) => nilai + (lebih[urutan] as number) * bagian)
}

/** The least width in pt at which no word of the table is broken. */
export function lebarTerkecilTabel({ kepala, baris }: Tabel, { huruf, ukuran }: Ruang): number {
  const jumlah = Math.max(1, kepala.length, ...baris.map(deret => deret.length))
  const kolom = Array.from({ length: jumlah }, (_, urutan) =>
    [kepala, ...baris].flatMap(deret => bersih(deret[urutan]?.isi ?? '').split(' ')),
  )
  return kolom.reduce((lebar, kata) => lebar + 2 * bantalan + 2 + Math.max(0, ...kata.map(isi => huruf.ukur(isi, ukuran, true))), 0)
}

/** A table from the left edge `x` in pt: head centred, rows whole unless one is higher than a page. */
export function simpulTabel(tabel: Tabel, x: number, ruang: Ruang, induk: Unsur): Content {
  const isi = (sel: Teks) => bersih(sel.isi)
  const jumlah = Math.max(1, tabel.kepala.length, ...tabel.baris.map(baris => baris.length))
  const kepala = tabel.kepala.map(isi)
  const baris = tabel.baris.map(deret => deret.map(isi))
  const widths = lebarKolom([kepala, ...baris], jumlah, ruang.lebar - x - jumlah * 2 * bantalan - jumlah - 1, ruang)
  const tinggiBaris = (deret: readonly string[]) =>
    ruang.pitch * Math.max(...deret.map((sel, urutan) => hitungBaris(ruang, sel, widths[urutan] as number)))
  const unsur = di(induk, 'Table')
  const sel = (teks: Teks | undefined, urutan: number, tr: Unsur): TableCell => {
    const links = teks && ruang.navigasi.tautan.get(teks)
    return { text: teks ? isi(teks) : '', alignment: rata[tabel.rata[urutan] ?? 'kiri'], struct: di(tr, 'TD'), ...(links && { links }) }
  }
  const deret = (buat: (urutan: number, tr: Unsur) => TableCell): TableCell[] => {
    const tr = di(unsur, 'TR')
    return Array.from({ length: jumlah }, (_, urutan) => buat(urutan, tr))
  }
  const adaKepala = kepala.some(nama => nama !== '')
  return {
    table: {
      headerRows: 0,
      dontBreakRows: baris.every(deret => tinggiBaris(deret) < ruang.tinggi * 0.9),
      widths,
      body: [
        ...(adaKepala
          ? [deret((urutan, tr) => ({ text: kepala[urutan] ?? '', alignment: 'center' as const, bold: true, struct: di(tr, 'TH') }))]
          : []),
        ...tabel.baris.map(isiBaris => deret((urutan, tr) => sel(isiBaris[urutan], urutan, tr))),
      ],
    },
    layout: {
      hLineWidth: () => 0.5,
      vLineWidth: () => 0.5,
      paddingLeft: () => bantalan,
      paddingRight: () => bantalan,
      paddingTop: () => 2,
      paddingBottom: () => 2,
    },
    margin: [x, 0, 0, ruang.tata.jarak_alinea_pt],
  }
}
