import { penetapan } from './kolom-penutup.ts'
import { type Baris, tulisan } from './tabel.ts'

const kepala = /^(?:LAMPIRAN(?: [IVXLC]{1,6})?(?:$|(?=[\s:]))|(?:Menimbang|Mengingat|Menetapkan)\s?:?$)/
const pengundangan = /^\s*Diundangkan di(?![a-z])/

/**
 * Whether a text box stands above or beside the paragraph on which it hangs (`jangkar`), and is read before it: the head of an
 * annex, a label of the opening, and who signs first beside who promulgates.
 */
export function kotakMendahului(isi: readonly Baris[], jangkar: string): boolean {
  const pembuka = pengundangan.test(jangkar) ? penetapan : kepala
  return isi.some(baris => pembuka.test(tulisan(baris)))
}
