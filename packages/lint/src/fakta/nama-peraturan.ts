import {
  type Alinea,
  type Blok,
  cocokSemua,
  gabung,
  gabungSemua,
  type Jenis,
  jenisDiAwal,
  type Konsiderans,
  type Lampiran,
  type Naskah,
  namaDaerah,
  potong,
  rapikan,
  type Satuan,
  type Teks,
} from '@perkada/core'

/** The stamp of a copy in its box, which a scanner read into the title: "l SALINAN I". */
const stempel = /^[lI|[] ?[sS]ALINAN ?[lI|\]] /

/** The name of the regulation as its title prints it, or as the front matter has it. */
export function judulNaskah({ kepala, identitas }: Naskah): Teks | undefined {
  if (kepala.judul) {
    const cap = stempel.exec(kepala.judul.isi)
    if (cap) return rapikan(potong(kepala.judul, cap[0].length))
    const frasa = kepala.judul.isi.search(/\b(?:BISMILLAH|(?:ATAS|DENGAN)(?: BERKAT)? RAHMAT)/)
    return frasa > 0 ? rapikan(potong(kepala.judul, 0, frasa)) : kepala.judul
  }
  return identitas.judul ? { isi: identitas.judul } : undefined
}

const akhirNama = /[^\s.;:,]/

function tanpaTitik(teks: Teks): Teks {
  let end = teks.isi.length
  while (end > 0 && !akhirNama.test(teks.isi.charAt(end - 1))) end--
  return rapikan(potong(teks, 0, end))
}

/** A place where the text names itself: its kind, the region that follows the kind, and its name. */
export interface SebutanDiri {
  /** What stands between the kind and "tentang": normally nothing. */
  readonly sisipan: Teks
  readonly nama: Teks
  readonly jenis: Teks
}

/** No name holds a semicolon: behind it begins what a transcription poured into the line. */
const sampaiTitikKoma = (teks: Teks): Teks => {
  const letak = teks.isi.indexOf(';')
  return letak < 0 ? teks : potong(teks, 0, letak)
}

/** Reads "PERATURAN BUPATI [PASER] TENTANG …" at an offset of a text; undefined when no kind of instrument stands there. */
export function bacaSebutan(teks: Teks, offset = 0): SebutanDiri | undefined {
  const awal = jenisDiAwal(teks.isi.slice(offset))
  if (!awal) return undefined
  const akhirJenis = offset + awal.panjang
  const tentang = /\btentang\s/i.exec(teks.isi.slice(akhirJenis))
  if (!tentang) return undefined
  return {
    jenis: potong(teks, offset, akhirJenis),
    sisipan: rapikan(potong(teks, akhirJenis, akhirJenis + tentang.index)),
    nama: tanpaTitik(sampaiTitikKoma(potong(teks, akhirJenis + tentang.index + tentang[0].length))),
  }
}

const daftarAlinea = (isi: readonly Blok[]): Alinea[] =>
  isi.flatMap(blok => {
    if (blok.tipe === 'alinea') return [blok]
    return blok.tipe === 'rincian'
      ? [...blok.daftarButir.flatMap(butir => daftarAlinea(butir.isi)), ...(blok.penutup ? [blok.penutup] : [])]
      : []
  })

const sebelumNama = /\b(?:menetapkan|ditetapkan|membentuk|dibentuk)\s+(?=[A-ZÀ-Þ])/gu

/** How the last consideration names the regulation of this kind that it asks for ("perlu menetapkan Peraturan Bupati tentang …"). */
export function sebutanMenimbang(menimbang: Konsiderans | undefined, jenis: Jenis | undefined): SebutanDiri | undefined {
  const teks = daftarAlinea(menimbang?.isi ?? []).at(-1)?.teks
  const letak = cocokSemua(teks?.isi ?? '', sebelumNama)
  const cocok = teks && letak.findLast(({ 0: kata, index }) => jenisDiAwal(teks.isi.slice(index + kata.length))?.jenis === jenis)
  return cocok && bacaSebutan(teks, cocok.index + cocok[0].length)
}

/** The name after TENTANG in the heading of an annex, cut at the line end where it comes nearest to the length of the title. */
export function namaDiLampiran(lampiran: Lampiran, judul: string): Teks | undefined {
  const letak = lampiran.kepala.findIndex(({ isi }) => /\btentang\b/i.test(isi))
  const baris = lampiran.kepala[letak]
  if (!baris) return undefined
  const awal = rapikan(potong(baris, baris.isi.search(/\btentang\b/i) + 'tentang'.length))
  const lanjutan = lampiran.kepala.slice(letak + 1)
  let panjang = awal.isi.length
  let terdekat = Math.abs(panjang - judul.length)
  let banyakBaris = 0
  for (const [ke, { isi }] of lanjutan.entries()) {
    panjang += (panjang && isi ? 1 : 0) + isi.length
    const jarak = Math.abs(panjang - judul.length)
    if (jarak >= terdekat) continue
    terdekat = jarak
    banyakBaris = ke + 1
  }
  const nama = gabungSemua([awal, ...lanjutan.slice(0, banyakBaris)])
  return nama.isi ? tanpaTitik(nama) : undefined
}

const bagianUmum = /\s(?:I\.?\s+)?UMUM\b/g
const banyakUmum = (isi: string): number => isi.match(/\bUMUM\b/gi)?.length ?? 0

const BARIS_JUDUL = 8
/** A line in capitals that is not the first heading below the title. */
const barisKapital = /^(?!(?:I\.?\s+)?UMUM\b)(?!.*[a-zß-ÿ]{2})/
/** The lines of the heading that the reader took for paragraphs, up to "I. UMUM": a blank line or a paragraph of Word parts them. */
function barisJudul(isi: readonly Satuan[], dibuka: boolean): Teks[] {
  const hasil: Teks[] = []
  for (const satu of isi.slice(0, BARIS_JUDUL)) {
    if (satu.tipe !== 'alinea' || (hasil.length || dibuka ? !barisKapital.test(satu.teks.isi) : !/^ATAS\b/.test(satu.teks.isi))) break
    hasil.push(satu.teks)
  }
  return hasil
}

/** The heading of the explanation: "PENJELASAN ATAS PERATURAN … NOMOR … TENTANG …" (butir 180), however its lines were read. */
export function kepalaPenjelasan(naskah: Naskah): Teks | undefined {
  const { judul, isi = [] } = naskah.penjelasan ?? {}
  const utuh = judul && barisJudul(isi, / ATAS$/.test(judul.isi)).reduce((utuh, baris) => gabung(utuh, baris), judul)
  if (!utuh || !/\bTENTANG\s/.test(utuh.isi)) return undefined
  const umum = cocokSemua(utuh.isi, bagianUmum)
  const tajuk = umum.find(({ 0: kata }) => kata.trim() !== 'UMUM') ?? umum[banyakUmum(judulNaskah(naskah)?.isi ?? '')]
  return tajuk ? rapikan(potong(utuh, 0, tajuk.index)) : utuh
}

/** The name after the first TENTANG in the heading of the explanation. */
export function namaDiPenjelasan(naskah: Naskah): Teks | undefined {
  const kepala = kepalaPenjelasan(naskah)
  return kepala && tanpaTitik(potong(kepala, kepala.isi.search(/\bTENTANG\s/) + 'TENTANG '.length))
}

/** The words are the region of this regulation, with or without its kind. */
export const isNamaDaerah = (isi: string, daerah: string | undefined): boolean =>
  daerah !== undefined && namaDaerah(isi.replace(/^(kota|kabupaten|provinsi)\s+/i, '')).toLowerCase() === namaDaerah(daerah).toLowerCase()
