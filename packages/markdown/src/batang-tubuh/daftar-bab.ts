import type { Baris } from '../sumber/baris.ts'
import type { Tajuk } from './penanda.ts'

/** What is read around a line "BAB II …". */
interface Letak {
  readonly dalamPasal: boolean
  readonly ekor: string
  readonly babBerikut: number | undefined
}

/** "Renstra disusun dengan sistematika sebagai berikut: BAB I PENDAHULUAN, BAB II …": the Bab of a document that a Pasal lists are no Bab of the regulation. */
export class DaftarBab {
  private berikut: number | undefined
  private berjudul = false
  private renggang = true

  /** The Pasal or ayat that lists them has ended. */
  tutup(): void {
    this.berikut = undefined
  }

  /** Whether a heading belongs to such a list: its first stands in a Pasal, behind a colon. */
  termasuk(baris: Baris, { tipe, nomor, sisa }: Tajuk, { dalamPasal, ekor, babBerikut }: Letak): boolean {
    const { urutan } = nomor
    if (tipe !== 'bab' || urutan === undefined || !dalamPasal || baris.tajuk > 0) return false
    const pertama = urutan === 1 && ekor.endsWith(':')
    if (!pertama && (urutan !== this.berikut || (urutan === babBerikut && this.beralih(baris, sisa.isi)))) return false
    if (urutan === 2) this.renggang = baris.setelahJeda
    this.berjudul = sisa.isi !== ''
    this.berikut = urutan + 1
    return true
  }

  /** The next Bab of the list and of the regulation have one number: it is of the regulation where it looks otherwise than those of the list. */
  private beralih({ setelahJeda }: Baris, judul: string): boolean {
    return (judul !== '') !== this.berjudul || (setelahJeda && !this.renggang) || /^KETENTUAN /.test(judul)
  }
}
