import type { Pembukaan, Teks } from '@perkada/core'
import { menggantung } from '../batang-tubuh/kalimat.ts'
import { sambungBaris } from '../sumber/sambung-baris.ts'

/** MEMUTUSKAN, and the name behind Menetapkan, from their lines. */
export class BacaanDiktum {
  private memutuskan: Teks | undefined
  private label: Teks | undefined
  /** The lines of the name. */
  readonly nama: Teks[] = []

  get bermemutuskan(): boolean {
    return this.memutuskan !== undefined
  }

  /** Menetapkan without a name behind it. */
  get labelLepas(): Teks | undefined {
    return this.nama.length ? undefined : this.label
  }

  bacaMemutuskan(tulisan: Teks): void {
    this.memutuskan ??= tulisan
  }

  bacaMenetapkan(tulisan: Teks): void {
    this.label = tulisan
  }

  /** The name goes on in the next line: "PERATURAN BUPATI TENTANG PERUBAHAN ATAS", "LAMPIRAN PERATURAN BUPATI …". */
  berlanjut(setelahJeda: boolean): boolean {
    const ekor = this.nama.at(-1)?.isi ?? ''
    return ekor !== '' && (menggantung(ekor) || (!setelahJeda && !ekor.endsWith('.')))
  }

  selesai(): Pick<Pembukaan, 'memutuskan' | 'labelMenetapkan' | 'menetapkan'> {
    const { memutuskan, label, nama } = this
    return {
      ...(memutuskan ? { memutuskan } : {}),
      ...(label && nama.length ? { labelMenetapkan: label } : {}),
      ...(nama.length ? { menetapkan: sambungBaris(nama) } : {}),
    }
  }
}
