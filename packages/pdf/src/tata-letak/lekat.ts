const polaLekat =
  /\b(?:(?:Pasal|pasal) (?=[\dIVX])|ayat (?=\()|huruf (?=[a-z](?![a-z]))|angka (?=\d)|(?:Nomor|nomor|NOMOR) (?=[\dA-Z])|Rp ?(?=\d)|(?:BAB|Bab|Lampiran|LAMPIRAN) (?=[IVXLC])|Paragraf (?=\d)|Bagian (?=Ke[a-z]))|[\d%] (?=\([a-z])|; (?=(?:dan(?:\/atau)?|atau)$)/g

/**
 * Joins a word to the number that it names by a no-break space, so that no line ends between the two: Pasal and its number,
 * ayat and (1), huruf and its letter, Nomor and its number, Rp and its amount, 5 and (lima). The *dan* or *atau* behind an item of a list
 * takes the word before it along: alone it would fill a line. The space stretches as any other.
 */
export const lekatkan = (isi: string): string => isi.replace(polaLekat, kata => kata.replace(' ', '\u00a0'))

/** A text with plain spaces in place of those that join. */
export const lepaskan = (isi: string): string => isi.replaceAll('\u00a0', ' ')
