import type { Teks } from '@perkada/core'
import { bacaTajuk } from './penanda.ts'

/** "BUKU KEDUA" and its title, above the Bab of a codified act, whose numbers begin again (butir 71). */
export class JudulBuku {
  private dalam = false

  /** The line opens a Buku, or goes on with its title. */
  termasuk(teks: Teks): boolean {
    this.dalam = membuka(teks) || (this.dalam && teks.isi === teks.isi.toUpperCase() && !bacaTajuk(teks))
    return this.dalam
  }
}

const membuka = ({ isi }: Teks): boolean => /^BUKU (?:KE[A-Z]{3,9}|[IVX]{1,5})(?= |$)/.test(isi) && isi === isi.toUpperCase()
