/** Whether a file is a Word document by its name: .docx, and those that are answered with a clear line (.docm, .doc, .odt, …). */
export const bernamaWord = (path: string): boolean => /\.(?:docx|docm|dotx|dotm|doc|odt|rtf)$/i.test(path)

const sebagaiKode = (isi: string) => [...isi].map(huruf => huruf.charCodeAt(0))

/** The first bytes of what a word processor writes: a package, a compound file (old or encrypted), RTF; and XML, which Word writes in one file too. */
const daftarTanda = {
  paket: sebagaiKode('PK\x03\x04'),
  ole: [0xd0, 0xcf, 0x11, 0xe0],
  rtf: sebagaiKode('{\\rtf'),
  pdf: sebagaiKode('%PDF-'),
  xml: sebagaiKode('<?xml'),
  xmlBertanda: sebagaiKode('\xef\xbb\xbf<?xml'),
}
const semuaTanda = ['paket', 'ole', 'rtf', 'pdf', 'xml', 'xmlBertanda'] as const

/** What a file is by its first bytes; undefined for a text, and for all that is none of these. */
export function tandaBerkas(bytes: Uint8Array): keyof typeof daftarTanda | undefined {
  for (const jenis of semuaTanda) if (daftarTanda[jenis].every((satu, ke) => bytes[ke] === satu)) return jenis
  return undefined
}

/** Whether `bacaDocx` is to be asked for a file: by its name, or because its first bytes are those of no text. */
export const untukDocx = (path: string, bytes: Uint8Array): boolean => bernamaWord(path) || tandaBerkas(bytes) !== undefined

/** What a text is written in. */
export interface EncodingTeks {
  readonly nama: 'utf-8' | 'utf-16le' | 'utf-16be'
  /** Whether a byte order mark stands first. */
  readonly bom: boolean
}

/** The encoding that the byte order mark of a text tells; UTF-8 without one. */
export function encodingTeks(bytes: Uint8Array): EncodingTeks {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { nama: 'utf-16le', bom: true }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { nama: 'utf-16be', bom: true }
  return { nama: 'utf-8', bom: bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf }
}
