const mengubah =
  /\bPERUBAHAN\b[^.]{0,40}\bATAS\b|\bTENTANG (?:(?:PERUBAHAN|TAMBAHAN|PENAMBAHAN)(?: DAN (?:PERUBAHAN|TAMBAHAN|PENAMBAHAN))?|PENGUBAHAN|MENGUBAH)(?: (?:PERTAMA|KE[A-Z]{3,9}))? (?:UNDANG|KITAB|PERATURAN (?:PEMERINTAH|PRESIDEN|MENTERI|DAERAH|GUBERNUR|BUPATI|WALI ?KOTA)|KEPUTUSAN|PENETAPAN)\b/
const mencabut =
  /\bPENCABUTAN\b[^.]{0,20}\bPERATURAN\b|(?:^|\bTENTANG )PENCABUTAN (?:ATAS |BEBERAPA )?(?:UNDANG|KEPUTUSAN|INSTRUKSI|QANUN|KETETAPAN)\b/
/** The title of an amending regulation (butir 6). */
export function isJudulMengubah(judul: string): boolean {
  const kapital = judul.toUpperCase()
  return kapital.includes('BAH') && mengubah.test(kapital)
}
/** The title of a regulation that repeals others and does nothing else (butir 6 and 227). */
export function isJudulMencabut(judul: string): boolean {
  const kapital = judul.toUpperCase()
  return kapital.includes('PENCABUTAN') && mencabut.test(kapital)
}
/** The end of an instruction to amend, after which new text is quoted. */
export const pembukaKutipan = /(?:berbunyi|sebagai berikut|berikut)(?: sebagai berikut)? ?:$/i
/** Every instruction after which new text is quoted ends so: no other line is looked at. */
export const mungkinMembuka = /(?::|berikut)$/i
/** The same end without its colon, where the heading of a Pasal follows. */
export const pembukaTanpaTitikDua = /\bberbunyi(?: sebagai)? berikut$/i
/** The words with which an instruction to amend begins (butir 233 to 236). */
export const perintahUbah =
  /^(?:Ketentuan|Di ?antara|Diantara|Setelah|Sesudah|Pasal|BAB|Bab|Judul|Lampiran|Menghapus|Mengubah|Menambah|Bagian|Penjelasan|Paragraf|Ayat|Huruf|Angka|Beberapa|Nomenklatur|Istilah|Frasa|Kata|Semua|(?:Dalam|Pada) (?:judul|BAB|Bagian|Paragraf|Pasal))\b/i
/** The only instruction of an amending Pasal, without a number, or one that a house counts with capital letters: "A. Ketentuan Pasal 4 diubah …". */
export const perintahTunggal =
  /^(?:[A-H]\. )?(?:Ketentuan|Mengubah|Menambah|Di ?antara|Diantara|Setelah|Sesudah|Pasal|Judul|Bagian|Paragraf)\b/
/** What no new text begins with: an instruction that names its unit at once, or one that deletes. */
export const perintahPasti =
  /^(?:Ketentuan (?:Pasal|ayat|huruf|angka|BAB|Lampiran|dalam)\b|Di ?antara (?:Pasal|ayat|huruf|angka|BAB|Bab|Bagian|Paragraf)\b|Setelah (?:Pasal|ayat|huruf|angka|BAB|Bab)\b|(?:Pasal|BAB) [\dIVXLC]+[A-Z]? dihapus\b)/
/** An instruction of a list that is counted with letters, as the lists of new text are: it says what it does. */
export const perintahBerhuruf =
  /^(?:Ketentuan|Di ?antara|Setelah|Sesudah|Pasal|BAB|Bab|Judul|Lampiran|Bagian|Paragraf|Penjelasan)\b[^.;]{0,200}\b(?:diubah|dihapus|disisipkan|ditambahkan|ditambah)\b/
