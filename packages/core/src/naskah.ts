import type { Identitas } from './identitas.ts'
import type { Span, Teks } from './teks.ts'

/** A number as the law writes it: `7`, `5A`, `IV`, `Kesatu`, `a`, `1a`. */
export interface Nomor {
  /** As read, without brackets and full stops. */
  readonly nilai: string
  /** Place in the sequence, counted from 1; absent when the number cannot be read (a scan), which no rule may hold against the text. */
  readonly urutan?: number
  /** Letter of an inserted unit: the `A` of Pasal 5A, the `a` of ayat (1a). */
  readonly sisipan?: string
  /** What touches the mark and is no part of it, before and after: the quotation mark of “Pasal 4, the full stop of "(1)." or "Pasal 2.". */
  readonly awalan?: string
  readonly akhiran?: string
  /** The mark of an element lacks its full stop in the text: "b laporan". */
  readonly tanpaTitik?: true
  /** A heading in other letters than the law's: "PASAL 7" for Pasal 7, "Bab II" for BAB II, "Pasal 07"; the mark of an element with a capital: "I." for i. Without what touches it. */
  readonly tulisan?: string
  readonly span?: Span
}

/** Form of the mark before a unit: `(1)`, `a.`, `1.`, `a)`, `1)`. */
export type BentukPenanda = 'ayat' | 'huruf' | 'angka' | 'huruf-kurung' | 'angka-kurung'

/** One paragraph of running text. */
export interface Alinea {
  readonly tipe: 'alinea'
  readonly teks: Teks
}

/** One element of a list; its own lists are among its `isi`. */
export interface Butir {
  readonly tipe: 'butir'
  readonly bentuk: BentukPenanda
  readonly nomor: Nomor
  readonly isi: readonly Blok[]
}

/** A tabulated list (butir 85 to 95); `penutup` is the text that goes on after it (butir 85, 147). */
export interface Rincian {
  readonly tipe: 'rincian'
  readonly bentuk: BentukPenanda
  readonly daftarButir: readonly Butir[]
  readonly penutup?: Alinea
}

/** A table of an annex or of a Pasal; `rata` tells how its columns are aligned. */
export interface Tabel {
  readonly tipe: 'tabel'
  readonly kepala: readonly Teks[]
  readonly baris: readonly (readonly Teks[])[]
  readonly rata: readonly ('kiri' | 'tengah' | 'kanan' | undefined)[]
  readonly span?: Span
}

/** A chart as written in the draft: YAML, read by `parseBagan`. */
export interface BlokBagan {
  readonly tipe: 'bagan'
  readonly sumber: Teks
  readonly span?: Span
}

/** New text that an amending regulation quotes: outside the outer sequence of numbers. */
export interface Kutipan {
  readonly tipe: 'kutipan'
  readonly isi: readonly Satuan[]
}

/** What stands inside a unit. */
export type Blok = Alinea | Rincian | Tabel | BlokBagan | Kutipan

/** An ayat (butir 82). */
export interface Ayat {
  readonly tipe: 'ayat'
  readonly nomor: Nomor
  readonly isi: readonly Blok[]
}

/** A Pasal (butir 77 to 82); `nomor.span` is its heading. */
export interface Pasal {
  readonly tipe: 'pasal'
  readonly nomor: Nomor
  readonly isi: readonly (Ayat | Blok)[]
}

/** Bab, Bagian or Paragraf (butir 70 to 76); `nomor.span` is the heading without the title. */
export interface Kelompok {
  readonly tipe: 'bab' | 'bagian' | 'paragraf'
  readonly nomor: Nomor
  readonly judul?: Teks
  readonly isi: readonly Satuan[]
}

/** Any unit of the body or of an annex. */
export type Satuan = Kelompok | Pasal | Ayat | Blok

/** Everything above the opening: kop, title block. */
export interface Kepala {
  /** RANCANGAN or SALINAN where the text carries the mark. */
  readonly tanda?: Teks
  readonly kop: readonly Teks[]
  /** "PERATURAN WALI KOTA BUKITTINGGI". */
  readonly jenis?: Teks
  /** "NOMOR 4 TAHUN 2017". */
  readonly nomor?: Teks
  /** The word TENTANG as written. */
  readonly tentang?: Teks
  /** The name, after TENTANG. */
  readonly judul?: Teks
}

/** Menimbang, Mengingat or Memperhatikan; `label` is the word as written. */
export interface Konsiderans {
  readonly label: Teks
  readonly isi: readonly Blok[]
}

/** The opening (butir 14): everything from the invocation to Menetapkan. */
export interface Pembukaan {
  readonly frasa?: Teks
  readonly jabatan?: Teks
  readonly menimbang?: Konsiderans
  readonly mengingat?: Konsiderans
  readonly memperhatikan?: Konsiderans
  readonly memutuskan?: Teks
  /** The word Menetapkan as written, where something stands after it. */
  readonly labelMenetapkan?: Teks
  /** What stands after "Menetapkan :". */
  readonly menetapkan?: Teks
}

/** A signature block: place, date, office, name (butir 164 to 169), or the certification of a salinan. */
export interface Pengesahan {
  readonly tempat?: Teks
  readonly tanggal?: Teks
  readonly jabatan?: Teks
  readonly nama?: Teks
  readonly pangkat?: Teks
  readonly nip?: Teks
  /** Every line of the block in reading order. */
  readonly baris: readonly Teks[]
}

/** The closing: order to publish, enactment, promulgation, gazette, certification of a copy. */
export interface Penutup {
  /** "Agar setiap orang mengetahuinya, …" (butir 163). */
  readonly perintah?: Teks
  readonly ditetapkan?: Pengesahan
  readonly diundangkan?: Pengesahan
  /** "BERITA DAERAH … TAHUN … NOMOR …" (butir 172). */
  readonly gazet?: Teks
  readonly salinan?: Pengesahan
}

/** An annex, from its heading to its signature block. */
export interface Lampiran {
  readonly nomor?: Nomor
  /** The heading block as written: "LAMPIRAN I", "PERATURAN …", "NOMOR …", "TENTANG …". */
  readonly kepala: readonly Teks[]
  readonly judul?: Teks
  readonly isi: readonly Satuan[]
  readonly penutup?: Pengesahan
  readonly span?: Span
}

/** Explanation (butir 174 to 191): kept as text, outside the numbering of the body. */
export interface Penjelasan {
  readonly judul?: Teks
  readonly isi: readonly Satuan[]
}

/** A regulation as the law sees it. Spans and `peta` are absent where a Naskah was made and not read. */
export interface Naskah {
  /** What the front matter says, or what was read from the text where it says nothing. */
  readonly identitas: Identitas
  /** The draft has a front matter; parts that it determines may be left out of the text. */
  readonly berdepan: boolean
  /** Where the front matter says what, by key: "nomor", "ditetapkan.tanggal". */
  readonly peta?: Readonly<Record<string, Span>>
  readonly kepala: Kepala
  readonly pembukaan: Pembukaan
  readonly batangTubuh: readonly Satuan[]
  readonly penutup: Penutup
  readonly daftarLampiran: readonly Lampiran[]
  readonly penjelasan?: Penjelasan
  /** Text that belongs to no part: noise of a transcription, notes of a transcriber. */
  readonly sisa: readonly Alinea[]
  readonly sifat: Sifat
}

/** What kind of text this is beyond its kind of instrument. */
export interface Sifat {
  /** Amends another regulation (Pasal I, Pasal II). */
  readonly perubahan: boolean
  /** Repeals another regulation and does nothing else. */
  readonly pencabutan: boolean
  /** A transcriber left parts out ("[… dipotong …]"): absence proves nothing. */
  readonly cuplikan: boolean
}

/** A text of which nothing was read. */
export const naskahKosong: Naskah = {
  identitas: {},
  berdepan: false,
  kepala: { kop: [] },
  pembukaan: {},
  batangTubuh: [],
  penutup: {},
  daftarLampiran: [],
  sisa: [],
  sifat: { perubahan: false, pencabutan: false, cuplikan: false },
}
