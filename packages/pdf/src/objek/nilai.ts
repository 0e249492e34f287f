/** A value of a PDF file (ISO 32000-1, 7.3), as plain data. */
export type Nilai = null | boolean | number | Nama | Untai | Ref | readonly Nilai[] | Kamus | Alir

/** A name, without its slash. */
export interface Nama {
  readonly nama: string
}

/** A string, byte for byte: one character is one byte. */
export interface Untai {
  readonly untai: string
}

/** The number of another object of the file. */
export interface Ref {
  readonly ref: number
}

/** A dictionary; its keys without their slash. */
export type Kamus = ReadonlyMap<string, Nilai>

/** A stream: its dictionary and its bytes as they stand in the file. */
export interface Alir {
  readonly kamus: Kamus
  readonly mentah: Uint8Array
}

/** Which of its forms a value has. */
export const isNama = (nilai: Nilai | undefined): nilai is Nama => typeof nilai === 'object' && nilai !== null && 'nama' in nilai
export const isUntai = (nilai: Nilai | undefined): nilai is Untai => typeof nilai === 'object' && nilai !== null && 'untai' in nilai
export const isRef = (nilai: Nilai | undefined): nilai is Ref => typeof nilai === 'object' && nilai !== null && 'ref' in nilai
export const isAlir = (nilai: Nilai | undefined): nilai is Alir => typeof nilai === 'object' && nilai !== null && 'mentah' in nilai
export const isKamus = (nilai: Nilai | undefined): nilai is Kamus => nilai instanceof Map
export const isDeret = (nilai: Nilai | undefined): nilai is readonly Nilai[] => Array.isArray(nilai)

/** The letters of a string: UTF-16 where it says so, else one letter for each byte. */
export function teksUntai({ untai }: Untai): string {
  if (!untai.startsWith('\xfe\xff')) return untai
  let hasil = ''
  for (let i = 2; i + 1 < untai.length; i += 2) hasil += String.fromCharCode(untai.charCodeAt(i) * 256 + untai.charCodeAt(i + 1))
  return hasil
}
