/** With what the lines of a text end: Windows, old Macs, all others. */
export type AkhirBaris = '\n' | '\r\n' | '\r'

/** With what the lines of a text end; CRLF where it has any, and CR where it has nothing else. */
export const akhirBarisDari = (isi: string): AkhirBaris =>
  isi.includes('\r\n') ? '\r\n' : isi.includes('\n') || !isi.includes('\r') ? '\n' : '\r'

/** A text with LF where a line ends in CR alone; every letter keeps its offset. */
export const tanpaCrTunggal = (isi: string): string => (isi.includes('\r') ? isi.replace(/\r(?!\n)/g, '\n') : isi)

/** A text whose lines end in LF, with another end for all of them. */
export const denganAkhirBaris = (isi: string, akhir: AkhirBaris): string => (akhir === '\n' ? isi : isi.replaceAll('\n', akhir))

/** A text with LF for each end of a line, as nothing but letters is worked with. */
export const denganLf = (isi: string): string => (isi.includes('\r') ? isi.replace(/\r\n?/g, '\n') : isi)
