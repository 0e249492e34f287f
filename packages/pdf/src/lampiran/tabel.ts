import type { Tabel, Teks } from '@perkada/core'
import type { Content, TableCell } from '../mesin/definisi.ts'
import { di, type Tautan, type Unsur } from '../struktur/unsur.ts'
import { bersih } from '../tata-letak/bersih.ts'
import { hitungBaris, iris, type Ruang } from '../tata-letak/ruang.ts'

const rata = { kiri: 'left', tengah: 'center', kanan: 'right' } as const
const bantalan = 4

/** Columns that ask for more than there is: who asks for no more than an even share gets it, the others share the rest evenly. */
function bagiRata(perlu: readonly number[], lebar: number): number[] {
  const urut = perlu.map((nilai, urutan) => ({ nilai, urutan })).sort((a, b) => a.nilai - b.nilai)
  const hasil: number[] = []
  let sisa = lebar
  urut.forEach(({ nilai, urutan }, ke) => {
    hasil[urutan] = Math.min(nilai, sisa / (urut.length - ke))
    sisa -= hasil[urutan]
  })
  return hasil
}

/** Column widths in pt: what the longest word needs, the rest shared by the amount of text. */
function lebarKolom(baris: readonly (readonly string[])[], jumlah: number, lebar: number, { huruf, ukuran }: Ruang): number[] {
  const kolom = Array.from({ length: jumlah }, (_, urutan) => baris.map(isi => isi[urutan] ?? ''))
  const terkecil = kolom.map(isi => 1 + Math.max(0, ...isi.flatMap(sel => sel.split(' ')).map(kata => huruf.ukur(kata, ukuran, true))))
  const perlu = kolom.map((isi, urutan) => Math.max(terkecil[urutan] as number, ...isi.map(sel => 1 + huruf.ukur(sel, ukuran))))
  const sisa = lebar - terkecil.reduce((a, b) => a + b, 0)
  const lebih = perlu.map((nilai, urutan) => nilai - (terkecil[urutan] as number))
  const jumlahLebih = lebih.reduce((a, b) => a + b, 0)
  if (sisa <= 0) return bagiRata(terkecil, lebar)
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

/** Height of a row, as part of the page, from which it is printed in slices, and their lines. */
const bagianTertinggi = 0.5
const barisIrisan = 8

interface Potongan {
  readonly isi: string
  /** Place of the first letter in the text of the cell. */
  readonly mulai: number
}

/** The cells of a row as rows of slices, each at most a few lines high. */
function irisBaris(deret: readonly string[], widths: readonly number[], ruang: Ruang): Potongan[][] {
  const kolom = deret.map((isi, urutan) => {
    let mulai = 0
    return iris(ruang, isi, widths[urutan] as number, barisIrisan).map((potongan): Potongan => {
      const letak = isi.indexOf(potongan, mulai)
      mulai = letak + potongan.length
      return { isi: potongan, mulai: letak }
    })
  })
  const jumlah = Math.max(1, ...kolom.map(({ length }) => length))
  return Array.from({ length: jumlah }, (_, urutan) => kolom.map(potongan => potongan[urutan] ?? { isi: '', mulai: 0 }))
}

/** Stretches of a cell's text that lie in a slice of it, counted from the slice. */
const tautanIrisan = (daftar: readonly Tautan[], { isi, mulai }: Potongan): Tautan[] =>
  daftar
    .map(satu => ({ ...satu, start: Math.max(0, satu.start - mulai), end: Math.min(isi.length, satu.end - mulai) }))
    .filter(({ start, end }) => start < end)

/**
 * A table from the left edge `x` in pt: its head is repeated on every page and stays with the first row; rows are whole, but one
 * that is higher than half a page is printed in slices, and its text is that of the slices in order (`irisan`).
 */
export function simpulTabel(tabel: Tabel, x: number, ruang: Ruang, induk: Unsur): Content {
  const isi = (sel: Teks) => bersih(sel.isi)
  const jumlah = Math.max(1, tabel.kepala.length, ...tabel.baris.map(baris => baris.length))
  const kepala = tabel.kepala.map(isi)
  const baris = tabel.baris.map(deret => deret.map(isi))
  const widths = lebarKolom([kepala, ...baris], jumlah, ruang.lebar - x - jumlah * 2 * bantalan - jumlah - 1, ruang)
  const tinggiBaris = (deret: readonly string[]) =>
    ruang.pitch * Math.max(...deret.map((sel, urutan) => hitungBaris(ruang, sel, widths[urutan] as number, deret === kepala)))
  const tertinggi = ruang.tinggi * bagianTertinggi
  const adaKepala = kepala.some(nama => nama !== '')
  const kepalaBerulang = adaKepala && tinggiBaris(kepala) < tertinggi
  const unsur = di(induk, 'Table')
  const teriris: string[][] = []
  /** Of each printed row whether its upper and lower edge are those of a row of the table, and not a cut. */
  const tepi: { atas: boolean; bawah: boolean }[] = []
  const barisTabel = (deret: readonly Teks[], tulisan: readonly string[], peran: 'TH' | 'TD'): TableCell[][] => {
    const tr = di(unsur, 'TR')
    const daftarSel = Array.from({ length: jumlah }, (_, urutan) => ({
      tautan: deret[urutan] ? (ruang.navigasi.tautan.get(deret[urutan]) ?? []) : [],
      struct: di(tr, peran),
      alignment: peran === 'TH' ? ('center' as const) : rata[tabel.rata[urutan] ?? 'kiri'],
    }))
    const potongan =
      tinggiBaris(tulisan) < tertinggi ? [tulisan.map((isi): Potongan => ({ isi, mulai: 0 }))] : irisBaris(tulisan, widths, ruang)
    teriris.push(...potongan.map(deretPotongan => deretPotongan.map(satu => satu.isi)))
    tepi.push(...potongan.map((_, ke) => ({ atas: ke === 0, bawah: ke === potongan.length - 1 })))
    return potongan.map((deretPotongan, ke) =>
      daftarSel.map(({ tautan, struct, alignment }, urutan): TableCell => {
        const satu = deretPotongan[urutan] ?? { isi: '', mulai: 0 }
        const links = tautanIrisan(tautan, satu)
        return {
          text: satu.isi,
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
  const tinggiAwal = awal.reduce((tinggi, deret) => tinggi + Math.min(tinggiBaris(deret), barisIrisan * ruang.pitch) + 5, 1)
  const isiKepala = adaKepala ? barisTabel(tabel.kepala, kepala, 'TH') : []
  const isiBaris = tabel.baris.flatMap((deret, urutan) => barisTabel(deret, baris[urutan] as string[], 'TD'))
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
      paddingTop: urutan => (tepi[urutan]?.atas ? 2 : 0),
      paddingBottom: urutan => (tepi[urutan]?.bawah ? 2 : 0),
    },
    margin: [x, 0, 0, ruang.tata.jarak_alinea_pt],
  }
}
