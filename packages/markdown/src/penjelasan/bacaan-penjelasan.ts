import type { Penjelasan, Teks } from '@perkada/core'
import { keBadan } from '../batang-tubuh/baris-badan.ts'
import { Perakit } from '../batang-tubuh/perakit.ts'
import type { Potongan } from '../sumber/baris.ts'

/** The explanation, from its lines. */
export class BacaanPenjelasan {
  private judul: Teks | undefined
  private perakit: Perakit | undefined

  /** It has begun. */
  get terbuka(): boolean {
    return this.perakit !== undefined
  }

  /** Begins it; without a title where its heading was lost. */
  buka(judul?: Teks): void {
    this.judul = judul
    this.perakit = new Perakit('batang-tubuh')
  }

  terima(satu: Potongan): void {
    if (!this.perakit) return
    if (satu.jenis === 'blok') this.perakit.blok(satu.blok)
    else keBadan(satu, this.perakit)
  }

  selesai(): Penjelasan | undefined {
    return this.perakit && { ...(this.judul ? { judul: this.judul } : {}), isi: this.perakit.selesai() }
  }
}
