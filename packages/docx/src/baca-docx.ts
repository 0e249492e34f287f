import { bacaAlinea, type Keadaan, tandaDihapus } from './alinea.ts'
import { GagalBaca } from './gagal-baca.ts'
import { bacaDaftarGaya } from './gaya.ts'
import { bukaPaket } from './paket.ts'
import { buatPenghitung, type Penghitung } from './penomoran.ts'
import { Penulis, type Potongan } from './penulis.ts'
import type { PetaDocx } from './peta.ts'
import { type Baris, berbingkai, lebarSel, type Sel, sungguhTabel, tulisBlok, tulisSejajar, tulisTabel } from './tabel.ts'
import { anak, bacaXml, type Simpul, semuaAnak } from './xml.ts'

/** A Word document as text that `parseNaskah` takes, with the way back, and what was not read (Indonesian sentences). */
export interface DocxTerbaca {
  readonly teks: string
  readonly peta: PetaDocx
  readonly catatan: readonly string[]
}

/** Why a file was not read: one Indonesian line without the name of the file. */
export interface DocxGagal {
  readonly gagal: string
}

const perantara = new Set(['w:sdt', 'w:sdtContent', 'w:customXml', 'w:ins', 'w:moveTo', 'w:smartTag', 'mc:Choice'])

/** Paragraphs, tables, rows or cells below an element, through the wrappers that Word puts around them. */
function* isiBlok(simpul: Simpul): Generator<Simpul> {
  for (const satu of simpul.isi) {
    if (satu.nama === 'mc:AlternateContent') yield* isiBlok({ ...satu, isi: satu.isi.slice(0, 1) })
    else if (perantara.has(satu.nama)) yield* isiBlok(satu)
    else yield satu
  }
}

/** The numbers of all paragraphs of the body, cells included, text boxes not. */
function nomoriParagraf(badan: Simpul): Map<Simpul, number> {
  const nomor = new Map<Simpul, number>()
  const telusuri = (simpul: Simpul) => {
    for (const satu of simpul.isi) {
      if (satu.nama === 'w:p') nomor.set(satu, nomor.size + 1)
      else telusuri(satu)
    }
  }
  telusuri(badan)
  return nomor
}

class Pembaca {
  readonly penulis = new Penulis()
  private tertunda: Potongan[] = []
  private paragraf = 1
  private readonly keadaan: Keadaan
  private readonly penghitung: Penghitung
  private readonly nomor: ReadonlyMap<Simpul, number>

  constructor(keadaan: Keadaan, penghitung: Penghitung, nomor: ReadonlyMap<Simpul, number>) {
    this.keadaan = keadaan
    this.penghitung = penghitung
    this.nomor = nomor
  }

  blok(simpul: Simpul): void {
    for (const satu of isiBlok(simpul)) {
      if (satu.nama === 'w:tbl') this.tabel(satu)
      else if (satu.nama === 'w:p') for (const baris of this.alinea(satu)) tulisBlok(this.penulis, baris)
    }
  }

  /** The text of a paragraph whose mark was deleted is kept for the next one. */
  selesai(): void {
    tulisBlok(this.penulis, { penanda: undefined, paragraf: this.paragraf, isi: this.tertunda })
  }

  /** A paragraph and, after it, the text boxes that hang on it. */
  private alinea(simpul: Simpul): Baris[] {
    this.paragraf = this.nomor.get(simpul) ?? this.paragraf
    const { paragraf } = this
    const { teks, kotak } = bacaAlinea(simpul, this.keadaan)
    const isi = [...this.tertunda, ...(teks === '' ? [] : [{ teks, paragraf, offset: 0 }])]
    const dihapus = tandaDihapus(simpul)
    this.tertunda = dihapus ? isi : []
    const sendiri = dihapus ? [] : [{ penanda: this.penghitung.penanda(anak(simpul, 'w:pPr')), paragraf, isi }]
    return [...sendiri, ...kotak.flatMap(satu => this.daftarBaris(satu))]
  }

  /** All paragraphs below an element, those of tables inside it included. */
  private daftarBaris(simpul: Simpul): Baris[] {
    return [...isiBlok(simpul)].flatMap(satu => {
      if (satu.nama === 'w:p') return this.alinea(satu)
      return satu.nama === 'w:tbl' || satu.nama === 'w:tr' || satu.nama === 'w:tc' ? this.daftarBaris(satu) : []
    })
  }

  private tabel(tabel: Simpul): void {
    const daftarSel = [...isiBlok(tabel)]
      .filter(baris => baris.nama === 'w:tr' && anak(anak(baris, 'w:trPr'), 'w:del') === undefined)
      .map(baris => [...isiBlok(baris)].filter(({ nama }) => nama === 'w:tc').map(sel => this.sel(sel)))
    if (sungguhTabel(berbingkai(tabel, this.keadaan.gaya), daftarSel)) tulisTabel(this.penulis, daftarSel)
    else for (const baris of daftarSel) tulisSejajar(this.penulis, baris)
  }

  private sel(sel: Simpul): Sel {
    return { daftarBaris: this.daftarBaris(sel), lebar: lebarSel(sel) }
  }
}

function baca(bytes: Uint8Array): DocxTerbaca {
  const paket = bukaPaket(bytes)
  const badan = anak(bacaXml(paket.dokumen), 'w:body')
  if (!badan) throw new GagalBaca('berkas Word ini tidak memuat teks.')
  const gaya = bacaDaftarGaya(paket.gaya === undefined ? undefined : bacaXml(paket.gaya))
  const keadaan: Keadaan = { gaya, bidang: [], dalamKode: 0, catatanKaki: 0 }
  const penghitung = buatPenghitung(paket.penomoran === undefined ? undefined : bacaXml(paket.penomoran), gaya)
  const pembaca = new Pembaca(keadaan, penghitung, nomoriParagraf(badan))
  pembaca.blok(badan)
  pembaca.selesai()
  const catatan = [
    ...(keadaan.catatanKaki ? [`${keadaan.catatanKaki} catatan kaki atau catatan akhir tidak ikut dibaca.`] : []),
    ...(semuaAnak(badan, 'w:altChunk').length ? ['bagian yang disisipkan dari berkas lain tidak ikut dibaca.'] : []),
  ]
  const { teks, peta } = pembaca.penulis
  return { teks: teks === '' ? '' : `${teks}\n`, peta, catatan }
}

/**
 * Reads a .docx: paragraphs in order, a blank line between, with the numbers that Word writes before them. Headers, footers
 * and footnotes stay out. Never throws; a file that cannot be read says why.
 */
export function bacaDocx(bytes: Uint8Array): DocxTerbaca | DocxGagal {
  try {
    return baca(bytes)
  } catch (galat) {
    return { gagal: galat instanceof GagalBaca ? galat.message : 'berkas Word ini tidak dapat dibaca.' }
  }
}
