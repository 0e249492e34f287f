import { letakPertama, type Span, type Tabel, type Teks } from '@perkada/core'
import { kosong } from './huruf-kosong.ts'

/** A table of HTML as it was read: where it ends, its caption, and its first cell that takes several columns or rows. */
export interface TabelHtml {
  readonly tabel: Tabel
  readonly akhir: number
  readonly judul?: Span
  readonly selGabung?: Span
}

const tandaTabel = /<(\/?)table(?=[\s>])[^<>]{0,1000}>/gi
const tandaDalam = /<(\/?)(td|th|tr|caption|thead|tbody|tfoot|colgroup|col)(?=[\s/>])[^<>]{0,1000}>|<!--/gi
const pembuka = /^(?:\s|<(?:div|center|figure)(?:\s[^<>]{0,300})?>){0,8}$/i
const gabungan = /\s(colspan|rowspan)\s?=\s?["']?(\d{1,3})/gi
const kolomTerbanyak = 63
/** Letters of a line before its table. */
const awalTerpanjang = 400

interface SelHtml {
  readonly span: Span
  readonly kolom: number
  readonly baris: number
}

/** How many columns and rows a cell takes, from its tag. */
function ukuranSel(tag: string): { kolom: number; baris: number } {
  const ukuran = { colspan: 1, rowspan: 1 }
  for (const [, nama = '', nilai = ''] of tag.matchAll(gabungan)) ukuran[nama.toLowerCase() as 'colspan'] = Number(nilai)
  return { kolom: Math.max(1, Math.min(ukuran.colspan, kolomTerbanyak)), baris: Math.max(1, ukuran.rowspan) }
}

/** What of a table has been read, tag by tag. */
class BacaanTabel {
  readonly daftarBaris: SelHtml[][] = []
  judul: Span | undefined
  selGabung: Span | undefined
  /** Letters stand outside of all cells. */
  tercecer = false
  private terbuka: { readonly nama: string; readonly start: number; readonly kolom: number; readonly baris: number } | undefined
  private luar: number
  private readonly sumber: string

  constructor(sumber: string, awal: number) {
    this.sumber = sumber
    this.luar = awal
  }

  /** A tag, whose letters are `tag`; what stood since the last one belongs to the open cell or is stray. */
  tanda(nama: string, tutup: boolean, tag: string, start: number): void {
    const end = start + tag.length
    const bersel = nama === 'td' || nama === 'th' || nama === 'caption'
    if (this.terbuka && !bersel && nama !== 'tr' && nama !== 'tabel') return
    this.akhiri(start)
    this.luar = end
    if (tutup) return
    if (nama === 'tr') this.daftarBaris.push([])
    else if (bersel) {
      const ukuran = ukuranSel(tag)
      if (ukuran.kolom > 1 || ukuran.baris > 1) this.selGabung ??= { start, end }
      this.terbuka = { nama, start: end, ...ukuran }
    }
  }

  /** A comment is no letter. */
  komentar(start: number, end: number): void {
    if (this.terbuka) return
    this.akhiri(start)
    this.luar = end
  }

  private akhiri(end: number): void {
    if (!this.terbuka) {
      for (let i = this.luar; i < end; i++) if (!kosong(this.sumber.charCodeAt(i))) this.tercecer = true
      return
    }
    const { nama, start, kolom, baris } = this.terbuka
    this.terbuka = undefined
    if (nama === 'caption') this.judul ??= { start, end }
    else {
      if (!this.daftarBaris.length) this.daftarBaris.push([])
      this.daftarBaris.at(-1)?.push({ span: { start, end }, kolom, baris })
    }
  }
}

/** Reads what stands between the tags of a table. */
function bacaTanda(sumber: string, { start, end }: Span): BacaanTabel {
  const bacaan = new BacaanTabel(sumber, start)
  const isi = sumber.slice(start, end)
  tandaDalam.lastIndex = 0
  for (let cocok = tandaDalam.exec(isi); cocok; cocok = tandaDalam.exec(isi)) {
    const { 0: tag, 1: garis, 2: nama, index } = cocok
    if (nama) bacaan.tanda(nama.toLowerCase(), garis !== '', tag, start + index)
    else {
      const tutup = isi.indexOf('-->', index)
      if (tutup < 0) break
      bacaan.komentar(start + index, start + tutup + 3)
      tandaDalam.lastIndex = tutup + 3
    }
  }
  bacaan.tanda('tabel', true, '', end)
  return bacaan
}

/** Cells that a table may have, those counted that merged ones leave empty. */
const luasTerbesar = 100_000
const luas = (daftarBaris: readonly (readonly SelHtml[])[]): number =>
  daftarBaris.reduce(
    (jumlah, baris) => baris.reduce((sudah, sel) => sudah + sel.kolom * Math.min(sel.baris, daftarBaris.length), jumlah),
    0,
  )

/** Cells at their columns: one that takes several leaves those behind it and below it empty. */
function susun(daftarBaris: readonly (readonly SelHtml[])[], baca: (span: Span) => Teks): Teks[][] {
  const hasil: Teks[][] = daftarBaris.map(() => [])
  const terisi = daftarBaris.map(() => new Set<number>())
  for (const [ke, baris] of daftarBaris.entries()) {
    let kolom = 0
    for (const sel of baris) {
      while (terisi[ke]?.has(kolom)) kolom++
      const deret = hasil[ke] as Teks[]
      while (deret.length < kolom) deret.push({ isi: '' })
      deret.push(baca(sel.span))
      for (let bawah = ke; bawah < Math.min(ke + sel.baris, daftarBaris.length); bawah++)
        for (let i = 0; i < sel.kolom; i++) if (bawah > ke || i > 0) terisi[bawah]?.add(kolom + i)
      kolom++
    }
  }
  const lebar = hasil.reduce(
    (terlebar, { length }, ke) => Math.max(terlebar, length, ...[...(terisi[ke] ?? [])].map(kolom => kolom + 1)),
    0,
  )
  for (const deret of hasil) while (deret.length < lebar) deret.push({ isi: '' })
  return hasil
}

/** The tables of HTML of a source. */
export interface TabelHtmlSumber {
  /** The table in the line from `offset` to `akhirGaris`; undefined where none begins there that can be read. */
  baca(offset: number, akhirGaris: number, baca: (span: Span) => Teks): TabelHtml | undefined
  /** The tags of the tables that were not read, outside of `komentar`. */
  tersisa(komentar: readonly Span[]): Span[]
}

/**
 * Tables of HTML that a web page or Word left behind; undefined where there is none. One is read that begins its line, is closed, holds no other
 * and has no letters outside of its cells.
 */
export function cariTabelHtml(sumber: string): TabelHtmlSumber | undefined {
  if (!sumber.includes('<table') && !sumber.includes('<TABLE')) return undefined
  const daftar = [...sumber.matchAll(tandaTabel)].map(({ 0: tag, 1: tutup, index }) => ({
    span: { start: index, end: index + tag.length },
    tutup: tutup !== '',
  }))
  const awal = daftar.map(({ span }) => span.start)
  const terbaca = new Set<Span>()
  return {
    baca(offset, akhirGaris, baca) {
      const ke = letakPertama(awal, offset)
      const [buka, tutup] = [daftar[ke], daftar[ke + 1]]
      if (!buka || buka.tutup || !tutup?.tutup || buka.span.start >= akhirGaris || buka.span.start > offset + awalTerpanjang)
        return undefined
      if (!pembuka.test(sumber.slice(offset, buka.span.start))) return undefined
      const { judul, selGabung, tercecer, daftarBaris } = bacaTanda(sumber, { start: buka.span.end, end: tutup.span.start })
      const berisi = daftarBaris.filter(({ length }) => length > 0)
      if (tercecer || !berisi.length || luas(berisi) > luasTerbesar) return undefined
      terbaca.add(buka.span)
      const [kepala = [], ...baris] = susun(berisi, baca)
      const span = { start: buka.span.start, end: tutup.span.end }
      const tabel: Tabel = { tipe: 'tabel', kepala, baris, rata: kepala.map(() => undefined), span }
      return { tabel, akhir: span.end, ...(judul && { judul }), ...(selGabung && { selGabung }) }
    },
    tersisa(komentar) {
      const akhirKomentar = komentar.map(({ end }) => end)
      return daftar.flatMap(({ span, tutup }) => {
        const satu = komentar[letakPertama(akhirKomentar, span.end)]
        return tutup || terbaca.has(span) || (satu && satu.start < span.start) ? [] : [span]
      })
    },
  }
}
