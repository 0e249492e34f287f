import type { DokumenPdfkit, FontPdfkit, FontTerbuka, GlifPdfkit } from './pdfkit.ts'
import { percepatTataan, tampilkanPenggal } from './tata-kata.ts'

/** Where pdfmake looks for its files. */
export interface VirtualFs {
  existsSync(nama: string): boolean
  readFileSync(nama: string): unknown
}

/** Words of one face kept between prints; beyond these a new print starts afresh. */
const kataTerbanyak = 20_000

const sama = (a: readonly number[], b: readonly number[]) => a.length === b.length && a.every((satu, i) => satu === b[i])

/**
 * A glyph stands for the letters of the text in hand: fontkit keeps those by which it met the glyph first, so that what a font
 * showed before would decide what a later document says.
 */
function bedakanAksara(font: FontTerbuka): void {
  const ambil = font.getGlyph.bind(font)
  const lain = new Map<string, GlifPdfkit>()
  font.getGlyph = (id, aksara = []) => {
    const glif = ambil(id, aksara)
    if (!glif || aksara.length === 0 || sama(glif.codePoints, aksara)) return glif
    const kunci = `${id} ${aksara.join(' ')}`
    const ada = lain.get(kunci) ?? new glif.constructor(id, aksara, font)
    lain.set(kunci, ada)
    return ada
  }
}

/** Lets every document that takes this face share the words laid out before. */
function bagikanKata(wajah: FontPdfkit): void {
  if (!wajah.layoutCache || Object.keys(wajah.layoutCache).length > kataTerbanyak) wajah.layoutCache = Object.create(null)
  wajah.font.layoutCache = wajah.layoutCache
}

/** A face of `dokumen` by weight and slope, opened once; `berkas` answers with the bytes that the document reads. */
export function pembukaWajah(
  dokumen: DokumenPdfkit,
  nama: string,
  berkas: (tebal: boolean, miring: boolean) => Uint8Array,
): (tebal: boolean, miring: boolean) => FontPdfkit {
  const terbuka = new Map<string, FontPdfkit>()
  return (tebal, miring) => {
    const kunci = `${tebal} ${miring}`
    const ada = terbuka.get(kunci)
    if (ada) return ada
    const wajah = dokumen.provideFont(nama, tebal, miring)
    bedakanAksara(wajah.font)
    percepatTataan(wajah.font, berkas(tebal, miring))
    tampilkanPenggal(wajah.font)
    bagikanKata(wajah)
    terbuka.set(kunci, wajah)
    return wajah
  }
}

/** A shelf that hands out opened faces in place of files: what was read and laid out for one document serves the next. */
export function rakTerbuka(daftar: ReadonlyMap<string, () => FontPdfkit>): VirtualFs {
  return {
    existsSync: nama => daftar.has(nama),
    readFileSync: nama => {
      const wajah = daftar.get(nama)?.()
      if (wajah) bagikanKata(wajah)
      return wajah?.font
    },
  }
}
