import type { SatuanAcuan } from '../acuan/alamat.ts'
import { bacaRomawi, bacaTingkat, formatHuruf, formatRomawi, formatTingkat } from '../penomoran.ts'

const baku = (satuan: SatuanAcuan, urutan: number): string => {
  if (satuan === 'huruf') return formatHuruf(urutan)
  if (satuan === 'bagian') return formatTingkat(urutan)
  return satuan === 'bab' || satuan === 'lampiran' ? formatRomawi(urutan) : String(urutan)
}

/** The n-th number of a sequence, in the system and the case of the number that stood there ("KEDUA" to "KETIGA", "2" to "3"). */
export function tulisNomor(satuan: SatuanAcuan, urutan: number, contoh?: string): string {
  if (contoh === undefined || satuan === 'huruf') return baku(satuan, urutan)
  if (/^\d/.test(contoh)) return String(urutan)
  if (bacaTingkat(contoh) !== undefined) {
    const nomor = formatTingkat(urutan)
    return contoh === contoh.toUpperCase() ? nomor.toUpperCase() : contoh === contoh.toLowerCase() ? nomor.toLowerCase() : nomor
  }
  return bacaRomawi(contoh.toUpperCase()) === undefined ? baku(satuan, urutan) : formatRomawi(urutan)
}
