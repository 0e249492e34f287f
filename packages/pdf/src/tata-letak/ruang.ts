import type { BlokBagan, Tabel } from '@perkada/core'
import type { Lambang } from '../kop/lambang.ts'
import type { BaganSiap } from '../lampiran/gambarkan.ts'
import type { Huruf } from '../mesin/mesin.ts'
import { type Navigasi, tanpaNavigasi } from '../struktur/navigasi.ts'
import { bukaDokumen, type Unsur } from '../struktur/unsur.ts'
import { lepaskan } from './lekat.ts'
import { pt_dari_mm, type TataLetak } from './tata-letak.ts'

/** Everything the typesetting of one document needs to know; lengths in pt. */
export interface Ruang {
  readonly tata: TataLetak
  readonly huruf: Huruf
  /** Every chart as it prints. */
  readonly gambar: ReadonlyMap<BlokBagan, BaganSiap>
  readonly navigasi: Navigasi
  readonly lambang?: Lambang | undefined
  /** Rows of tables that are too high for a page, as slices: setting writes them, the text of the print reads them. */
  readonly irisan: Map<Tabel, readonly (readonly string[])[]>
  /** The element that holds all others. */
  readonly dokumen: Unsur
  readonly ukuran: number
  /** Distance from one baseline to the next. */
  readonly pitch: number
  /** Width between the side margins. */
  readonly lebar: number
  /** Height between top and bottom margin of an upright page. */
  readonly tinggi: number
  /** Height that a chart may take beside what shares its page. */
  readonly tinggiGambar: number
  /** Left edge of the text column, from the left margin. */
  readonly kolomTeks: number
}

/** Opens the room in which a document is set. */
export function bukaRuang(tata: TataLetak, huruf: Huruf, gambar: Ruang['gambar'], navigasi = tanpaNavigasi): Ruang {
  const { kertas, margin } = tata
  const tinggi = pt_dari_mm(kertas.tinggi_mm - margin.atas_mm - margin.bawah_mm)
  return {
    tata,
    huruf,
    gambar,
    navigasi,
    irisan: new Map(),
    dokumen: bukaDokumen(),
    ukuran: tata.huruf.ukuran_pt,
    pitch: tata.huruf.ukuran_pt * tata.jarak_baris,
    lebar: pt_dari_mm(kertas.lebar_mm - margin.kiri_mm - margin.kanan_mm),
    tinggi,
    tinggiGambar: tinggi,
    kolomTeks: pt_dari_mm(tata.kolom_label_mm + tata.kolom_titik_dua_mm),
  }
}

/** Number of lines that a text takes in a column, from above: words are placed greedily, as print places them. */
export function hitungBaris({ huruf, ukuran }: Pick<Ruang, 'huruf' | 'ukuran'>, isi: string, lebar: number, tebal = false): number {
  const spasi = huruf.ukur(' ', ukuran, tebal)
  let jumlah = 0
  for (const paragraf of isi.split('\n')) {
    let sisa = 0
    for (const kata of paragraf.split(/[^\S\u00a0]+/)) {
      const panjang = huruf.ukur(lepaskan(kata), ukuran, tebal)
      if (panjang > sisa) {
        jumlah += Math.max(1, Math.ceil(panjang / lebar))
        sisa = lebar - panjang - spasi
      } else sisa -= panjang + spasi
    }
  }
  return jumlah
}

/** Narrowest width in which a text takes no more lines than in `lebar`, pt: set in it, a heading ends in no line of one word. */
export function lebarSeimbang(ruang: Pick<Ruang, 'huruf' | 'ukuran'>, isi: string, lebar: number): number {
  const jumlah = hitungBaris(ruang, isi, lebar)
  if (jumlah < 2) return lebar
  const kataTerpanjang = Math.max(...isi.split(/[^\S\u00a0]+/).map(kata => ruang.huruf.ukur(lepaskan(kata), ruang.ukuran)))
  let [sempit, cukup] = [Math.min(kataTerpanjang, lebar), lebar]
  while (cukup - sempit > 1) {
    const tengah = (sempit + cukup) / 2
    if (hitungBaris(ruang, isi, tengah) > jumlah) sempit = tengah
    else cukup = tengah
  }
  return cukup
}
