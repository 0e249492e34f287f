import type { BerkasPdf } from './berkas-pdf.ts'
import { Pembaca } from './pembaca.ts'

/** A definition "7 0 obj" stands in these bytes. */
function memuatObjek(isi: string): boolean {
  for (let at = isi.indexOf('obj'); at >= 0; at = isi.indexOf('obj', at + 3)) {
    const [nomor = '', turunan = ''] = isi
      .slice(Math.max(0, at - 40), at)
      .trim()
      .split(/\s+/)
      .slice(-2)
    if (/\d$/.test(nomor) && /^\d+$/.test(turunan)) return true
  }
  return false
}

/**
 * What stands in a file outside of all that its tables name: objects that a reader would take whose own search for objects
 * replaces the tables, and bytes after the end. Empty for what printers and signers write.
 */
export function isiLepas(pdf: BerkasPdf): ('objek' | 'ekor')[] {
  const { bytes } = pdf
  const pembaca = new Pembaca(bytes)
  const celah: string[] = []
  let sampai = 0
  for (const offset of pdf.daftarOffset) {
    if (offset > sampai) celah.push(pembaca.potong(sampai, offset))
    sampai = Math.max(sampai, pdf.akhirObjek(offset))
  }
  const ekor = pembaca.potong(sampai, bytes.length)
  return [
    ...([...celah, ekor].some(memuatObjek) ? ['objek' as const] : []),
    ...(/^[\s\0]*$/.test(ekor.slice(ekor.lastIndexOf('%%EOF') + 5)) ? [] : ['ekor' as const]),
  ]
}
