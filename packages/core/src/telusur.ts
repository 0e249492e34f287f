import type {
  Alinea,
  Ayat,
  BlokBagan,
  Butir,
  Kelompok,
  Konsiderans,
  Kutipan,
  Lampiran,
  Naskah,
  Pasal,
  Pengesahan,
  Penjelasan,
  Rincian,
  Satuan,
  Tabel,
} from './naskah.ts'
import { sekali } from './sekali.ts'
import type { Teks } from './teks.ts'
import { diRuas, masuk, type Ruas, type Tempat } from './tempat.ts'

/** What a text is for. */
export type Peran = 'judul' | 'kepala' | 'label' | 'alinea' | 'sel' | 'bagan' | 'pengesahan' | 'rumusan'

/** What a caller wants to be told on the one walk over a Naskah. */
export interface Visitor {
  konsiderans?(node: Konsiderans, tempat: Tempat): void
  kelompok?(node: Kelompok, tempat: Tempat): void
  pasal?(node: Pasal, tempat: Tempat): void
  ayat?(node: Ayat, tempat: Tempat): void
  rincian?(node: Rincian, tempat: Tempat): void
  butir?(node: Butir, tempat: Tempat): void
  alinea?(node: Alinea, tempat: Tempat): void
  tabel?(node: Tabel, tempat: Tempat): void
  bagan?(node: BlokBagan, tempat: Tempat): void
  kutipan?(node: Kutipan, tempat: Tempat): void
  lampiran?(node: Lampiran, tempat: Tempat): void
  pengesahan?(node: Pengesahan, tempat: Tempat): void
  penjelasan?(node: Penjelasan, tempat: Tempat): void
  /** The units that stand beside one another, before any of them is visited. */
  deret?(isi: readonly Satuan[], tempat: Tempat): void
  /** Every text of the document, once, in document order. */
  teks?(isi: Teks, tempat: Tempat, peran: Peran): void
}

function telusuriSatuan(node: Satuan, tempat: Tempat, visitor: Visitor): void {
  switch (node.tipe) {
    case 'bab':
    case 'bagian':
    case 'paragraf': {
      visitor.kelompok?.(node, tempat)
      const dalam = masuk(tempat, node)
      if (node.judul) visitor.teks?.(node.judul, dalam, 'judul')
      telusuriDeret(node.isi, dalam, visitor)
      break
    }
    case 'pasal':
      visitor.pasal?.(node, tempat)
      telusuriDeret(node.isi, masuk(tempat, node), visitor)
      break
    case 'ayat':
      visitor.ayat?.(node, tempat)
      telusuriDeret(node.isi, masuk(tempat, node), visitor)
      break
    case 'rincian':
      telusuriRincian(node, tempat, visitor)
      break
    case 'alinea':
      visitor.alinea?.(node, tempat)
      visitor.teks?.(node.teks, tempat, 'alinea')
      break
    case 'tabel':
      visitor.tabel?.(node, tempat)
      for (const sel of [node.kepala, ...node.baris].flat()) visitor.teks?.(sel, tempat, 'sel')
      break
    case 'bagan':
      visitor.bagan?.(node, tempat)
      visitor.teks?.(node.sumber, tempat, 'bagan')
      break
    case 'kutipan':
      visitor.kutipan?.(node, tempat)
      telusuriDeret(node.isi, masuk(tempat, node), visitor)
      break
    default:
      node satisfies never
  }
}

function telusuriRincian(node: Rincian, tempat: Tempat, visitor: Visitor): void {
  visitor.rincian?.(node, tempat)
  const dalam = masuk(tempat, node)
  for (const butir of node.daftarButir) {
    visitor.butir?.(butir, dalam)
    telusuriDeret(butir.isi, masuk(dalam, butir), visitor)
  }
  if (node.penutup) telusuriSatuan(node.penutup, dalam, visitor)
}

/** Walks over units that stand beside one another, in order. */
export function telusuriDeret(isi: readonly Satuan[], tempat: Tempat, visitor: Visitor): void {
  visitor.deret?.(isi, tempat)
  for (const node of isi) telusuriSatuan(node, tempat, visitor)
}

function telusuriKonsiderans(node: Konsiderans | undefined, ruas: Ruas, visitor: Visitor): void {
  if (!node) return
  const tempat = diRuas(ruas)
  visitor.konsiderans?.(node, tempat)
  visitor.teks?.(node.label, tempat, 'label')
  telusuriDeret(node.isi, tempat, visitor)
}

function telusuriPengesahan(node: Pengesahan | undefined, tempat: Tempat, visitor: Visitor): void {
  if (!node) return
  visitor.pengesahan?.(node, tempat)
  for (const baris of node.baris) visitor.teks?.(baris, tempat, 'pengesahan')
}

function telusuriLampiran(node: Lampiran, visitor: Visitor): void {
  const tempat: Tempat = { ...diRuas('lampiran'), lampiran: node }
  visitor.lampiran?.(node, tempat)
  for (const baris of node.kepala) visitor.teks?.(baris, tempat, 'kepala')
  if (node.judul) visitor.teks?.(node.judul, tempat, 'judul')
  telusuriDeret(node.isi, tempat, visitor)
  telusuriPengesahan(node.penutup, tempat, visitor)
}

/** Walks over the whole Naskah in document order. */
function telusuriNaskah(naskah: Naskah, visitor: Visitor): void {
  const { kepala, pembukaan, penutup } = naskah
  const sebut = (isi: Teks | undefined, ruas: Ruas, peran: Peran) => isi && visitor.teks?.(isi, diRuas(ruas), peran)
  sebut(kepala.tanda, 'kepala', 'kepala')
  for (const baris of kepala.kop) sebut(baris, 'kepala', 'kepala')
  sebut(kepala.jenis, 'kepala', 'kepala')
  sebut(kepala.nomor, 'kepala', 'kepala')
  sebut(kepala.judul, 'kepala', 'judul')
  sebut(pembukaan.frasa, 'pembukaan', 'rumusan')
  sebut(pembukaan.jabatan, 'pembukaan', 'rumusan')
  telusuriKonsiderans(pembukaan.menimbang, 'menimbang', visitor)
  telusuriKonsiderans(pembukaan.mengingat, 'mengingat', visitor)
  telusuriKonsiderans(pembukaan.memperhatikan, 'memperhatikan', visitor)
  sebut(pembukaan.memutuskan, 'diktum', 'rumusan')
  sebut(pembukaan.menetapkan, 'diktum', 'judul')
  telusuriDeret(naskah.batangTubuh, diRuas('batang-tubuh'), visitor)
  sebut(penutup.perintah, 'penutup', 'rumusan')
  telusuriPengesahan(penutup.ditetapkan, diRuas('penutup'), visitor)
  telusuriPengesahan(penutup.diundangkan, diRuas('penutup'), visitor)
  sebut(penutup.gazet, 'penutup', 'rumusan')
  telusuriPengesahan(penutup.salinan, diRuas('penutup'), visitor)
  for (const lampiran of naskah.daftarLampiran) telusuriLampiran(lampiran, visitor)
  if (naskah.penjelasan) {
    visitor.penjelasan?.(naskah.penjelasan, diRuas('penjelasan'))
    sebut(naskah.penjelasan.judul, 'penjelasan', 'judul')
    telusuriDeret(naskah.penjelasan.isi, diRuas('penjelasan'), visitor)
  }
  telusuriDeret(naskah.sisa, diRuas('sisa'), visitor)
}

type Kait = keyof Visitor
const semuaKait: readonly Kait[] = [
  'konsiderans',
  'kelompok',
  'pasal',
  'ayat',
  'rincian',
  'butir',
  'alinea',
  'tabel',
  'bagan',
  'kutipan',
  'lampiran',
  'pengesahan',
  'penjelasan',
  'deret',
  'teks',
]

type Pendengar = (node: unknown, tempat: Tempat, peran?: Peran) => void

/** What one of `semuaKait` hears, step by step: the node, its place, of a text what it is for. Lists side by side, because a text may have a million steps. */
interface Langkah {
  readonly node: unknown[]
  readonly tempat: Tempat[]
  readonly peran: Peran[]
}

/** What a walk tells. */
class Jejak {
  /** Which of `semuaKait` hears each step. */
  private readonly urutan: number[] = []
  private readonly menurutKait: readonly Langkah[] = semuaKait.map(() => ({ node: [], tempat: [], peran: [] }))

  constructor(naskah: Naskah) {
    const { urutan } = this
    const pencatat = (kait: Kait, ke: number): [Kait, Pendengar] => {
      const milik = this.menurutKait[ke] as Langkah
      return [
        kait,
        (node, tempat, peran) => {
          urutan.push(ke)
          milik.node.push(node)
          milik.tempat.push(tempat)
          if (peran !== undefined) milik.peran.push(peran)
        },
      ]
    }
    telusuriNaskah(naskah, Object.fromEntries(semuaKait.map(pencatat)))
  }

  /** Tells again what `pendengar` (as long as `semuaKait`) listens for. */
  ceritakan(pendengar: readonly (Pendengar | undefined)[]): void {
    const pertama = pendengar.findIndex(dengar => dengar)
    const satu = pertama === pendengar.findLastIndex(dengar => dengar) ? pendengar[pertama] : undefined
    if (satu) {
      const { node, tempat, peran } = this.menurutKait[pertama] as Langkah
      for (let di = 0; di < node.length; di++) satu(node[di], tempat[di] as Tempat, peran[di])
    } else if (pertama >= 0) ceritakanBerurutan(this.urutan, this.menurutKait, pendengar)
  }
}

/** A text may have a million steps, which an iterator would hand over one object each. */
function ceritakanBerurutan(
  urutan: readonly number[],
  menurutKait: readonly Langkah[],
  pendengar: readonly (Pendengar | undefined)[],
): void {
  const letak = semuaKait.map(() => 0)
  for (let langkah = 0; langkah < urutan.length; langkah++) {
    const ke = urutan[langkah] as number
    const di = letak[ke] as number
    letak[ke] = di + 1
    const dengar = pendengar[ke]
    if (!dengar) continue
    const { node, tempat, peran } = menurutKait[ke] as Langkah
    dengar(node[di], tempat[di] as Tempat, peran[di])
  }
}

/** A Naskah never changes and is walked for one fact after another: what the first walk told is told again. */
const jejak = sekali((naskah: Naskah) => new Jejak(naskah))

/** Tells the visitor every node and every text of the whole Naskah with its place, in document order. */
export function telusuri(naskah: Naskah, visitor: Visitor): void {
  jejak(naskah).ceritakan(semuaKait.map(kait => visitor[kait] as Pendengar | undefined))
}
