import { GagalBaca } from './gagal-baca.ts'
import type { PetaDocx, Ruas } from './peta.ts'

/** Letters of one paragraph, from `offset` in its text on. */
export interface Potongan {
  readonly teks: string
  readonly paragraf: number
  readonly offset: number
  /** Words in italics, which Markdown sets between stars. */
  readonly miring?: true
}

/** Letters that a text may have: a regulation of a thousand pages has fewer. */
const BATAS_TEKS = 4_000_000

const spasi = (huruf: string | undefined) => huruf === ' ' || huruf === '\t' || huruf === '\n' || huruf === '\u00a0'

/** Pieces without the white space at their outer ends. */
export function pangkas(daftar: readonly Potongan[]): Potongan[] {
  let awal = 0
  let akhir = daftar.length
  const kosong = (ke: number) => !/[^ \t\n\u00a0]/.test(daftar[ke]?.teks ?? '')
  while (awal < akhir && kosong(awal)) awal++
  while (akhir > awal && kosong(akhir - 1)) akhir--
  const hasil = daftar.slice(awal, akhir)
  const pertama = hasil[0]
  if (pertama) {
    let i = 0
    while (spasi(pertama.teks[i])) i++
    hasil[0] = { ...pertama, teks: pertama.teks.slice(i), offset: pertama.offset + i }
  }
  const terakhir = hasil.at(-1)
  if (terakhir) {
    let n = terakhir.teks.length
    while (spasi(terakhir.teks[n - 1])) n--
    hasil[hasil.length - 1] = { ...terakhir, teks: terakhir.teks.slice(0, n) }
  }
  return hasil
}

/** Whether Markdown would take a letter for one of its marks: emphasis and tags anywhere, the rest at the start of a line. */
function bermakna(teks: string, i: number, awalBaris: boolean, dalamTabel: boolean): boolean {
  const huruf = teks[i] as string
  if (huruf === '*' || huruf === '_' || huruf === '\\') return true
  if (huruf === '<') return /[a-z/]/i.test(teks[i + 1] ?? '')
  if (huruf === '|') return awalBaris || dalamTabel
  if (huruf === '-') return awalBaris && teks.startsWith('---', i)
  return awalBaris && (huruf === '#' || huruf === '>' || huruf === '`')
}

/** Writes the text that the reader of drafts takes, and keeps for each letter where it stands in Word. */
export class Penulis {
  teks = ''
  private readonly ruas: Ruas[] = []
  private awalBaris = true

  get peta(): PetaDocx {
    return this.ruas
  }

  private batasi(): void {
    if (this.teks.length > BATAS_TEKS) throw new GagalBaca('teks berkas Word ini terlalu panjang untuk sebuah peraturan.')
  }

  /** Begins a new block: a blank line after what stands there. */
  blok(): void {
    if (this.teks !== '') this.teks += '\n\n'
    this.awalBaris = true
  }

  /** White space, borders of tables: letters that stand nowhere in Word. */
  sela(isi: string): void {
    this.teks += isi
    this.awalBaris = isi.endsWith('\n')
    this.batasi()
  }

  /** The number that Word writes before a paragraph. */
  penanda(isi: string, paragraf: number): void {
    const start = this.teks.length
    this.teks += isi
    this.awalBaris = false
    this.ruas.push({ start, end: this.teks.length, paragraf, offset: 0, penanda: true })
  }

  /** Letters of paragraphs, with those escaped that Markdown would take for marks. */
  tulis(daftar: readonly Potongan[], dalamTabel = false): void {
    for (const { teks, paragraf, offset, miring } of daftar) {
      let dari = 0
      if (miring) this.teks += '*'
      const sampai = (i: number) => {
        if (i === dari) return
        const start = this.teks.length
        this.teks += teks.slice(dari, i)
        this.ruas.push({ start, end: this.teks.length, paragraf, offset: offset + dari })
        this.batasi()
        dari = i
      }
      for (let i = 0; i < teks.length; i++) {
        if (dalamTabel && teks[i] === '\n') {
          sampai(i)
          this.teks += '<br>'
          dari = i + 1
          continue
        }
        const awalBaris = i > 0 ? teks[i - 1] === '\n' : this.awalBaris
        if (!bermakna(teks, i, awalBaris, dalamTabel)) continue
        sampai(i)
        this.teks += '\\'
      }
      sampai(teks.length)
      if (miring) this.teks += '*'
      if (teks !== '') this.awalBaris = teks.endsWith('\n')
    }
  }
}
