/** A placed drawing: what the drawing table hands to the press and to SVG. Lengths in pt, origin top left. */
export interface Gambar {
  readonly lebar: number
  readonly tinggi: number
  readonly judul: string
  /** Text for readers who do not see the drawing: who commands whom, who coordinates with whom. */
  readonly alternatif: string
  readonly daftarKotak: readonly KotakGambar[]
  readonly daftarGaris: readonly GarisGambar[]
  readonly daftarTulisan: readonly TulisanGambar[]
}

/** A box with its lines of text; lengths in pt, from the upper left corner of the drawing. */
export interface KotakGambar {
  readonly id: string
  readonly x: number
  readonly y: number
  readonly lebar: number
  readonly tinggi: number
  /** Lines of text, already broken; `ukuran` in pt. */
  readonly baris: readonly string[]
  readonly ukuran: number
  readonly tebal: boolean
  /** Lines below the name, in the regular weight and slightly smaller. */
  readonly keterangan?: readonly string[]
}

/** A line between two boxes. */
export interface GarisGambar {
  /** Corners of a line that runs at right angles. */
  readonly titik: readonly (readonly [number, number])[]
  readonly jenis: 'komando' | 'koordinasi'
  readonly panah: 'tanpa' | 'akhir' | 'dua' | 'awal'
  readonly dari: string
  readonly ke: string
}

/** Words outside the boxes: legend, headings of columns, numbers of lines. */
export interface TulisanGambar {
  readonly x: number
  readonly y: number
  readonly isi: string
  readonly ukuran: number
  readonly jangkar: 'kiri' | 'tengah'
  /** Goes on with the text before it: another line of the same sentence, or what a number beside it explains. */
  readonly lanjut?: true
}

/** Width in pt of `isi` set at `ukuran` pt in the font that will be printed. */
export type Measure = (isi: string, ukuran: number, tebal: boolean) => number
