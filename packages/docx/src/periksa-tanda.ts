import { strFromU8 } from 'fflate'
import { GagalBaca } from './gagal-baca.ts'
import { tandaBerkas } from './tanda.ts'

const BUKAN_DOCX = 'bukan dokumen Word (.docx)'
/** The line for a file of which nothing better can be said. */
export const bukanDocx = `${BUKAN_DOCX}.`

/** The letters of a name as an OLE compound file keeps it: two bytes each. */
const sebagaiUtf16 = (nama: string) => [...nama].flatMap(huruf => [huruf.charCodeAt(0), 0])

function memuat(bytes: Uint8Array, dicari: readonly number[]): boolean {
  for (let at = bytes.indexOf(dicari[0] as number); at >= 0; at = bytes.indexOf(dicari[0] as number, at + 1)) {
    let sama = 1
    while (sama < dicari.length && bytes[at + sama] === dicari[sama]) sama++
    if (sama === dicari.length) return true
  }
  return false
}

/** Letters by which a text is told from other bytes. */
const CUPLIKAN = 2000

/** What a file is that has the name of a Word document and is no package: systems write web pages so, and Word itself XML. */
function sebutIsi(bytes: Uint8Array): string {
  const awal = bytes.subarray(0, CUPLIKAN)
  const isi = strFromU8(awal).replace(/^[\s\ufeff]+/, '')
  if (/^<\?xml/.test(isi)) return `${BUKAN_DOCX}, melainkan XML. Buka di Word dan simpan sebagai .docx.`
  if (/^(?:<!doctype html|<html|mime-version:)/i.test(isi))
    return `${BUKAN_DOCX}, melainkan halaman web. Buka di Word dan simpan sebagai .docx.`
  if (awal.every(satu => satu >= 32 || (satu >= 9 && satu <= 13))) return `${BUKAN_DOCX}, melainkan teks biasa. Beri nama .txt atau .md.`
  return bukanDocx
}

/** Refuses what does not begin as a package: an encrypted file, an old .doc, RTF, PDF, anything else. */
export function periksaTanda(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new GagalBaca('berkas ini kosong.')
  const tanda = tandaBerkas(bytes)
  if (tanda === 'ole' && memuat(bytes, sebagaiUtf16('EncryptedPackage')))
    throw new GagalBaca('berkas Word ini dikunci dengan kata sandi. Buka di Word, hapus kata sandinya, lalu simpan ulang.')
  if (tanda === 'ole') throw new GagalBaca('berkas Word lama (.doc) tidak dibaca. Buka di Word dan simpan sebagai .docx.')
  if (tanda === 'rtf') throw new GagalBaca('berkas RTF tidak dibaca. Buka di Word dan simpan sebagai .docx.')
  if (tanda === 'pdf') throw new GagalBaca('berkas PDF tidak dibaca. Pakai naskah asalnya: .docx, .md, atau .txt.')
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new GagalBaca(sebutIsi(bytes))
}
