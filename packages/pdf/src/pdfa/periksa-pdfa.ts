import { bukaBerkas } from './buka.ts'
import type { Klausul } from './klausul.ts'
import { klausulBerkas } from './klausul-berkas.ts'
import { klausulHalaman } from './klausul-halaman.ts'
import { klausulHuruf } from './klausul-huruf.ts'
import { klausulKeterangan } from './klausul-keterangan.ts'
import { klausulStruktur } from './klausul-struktur.ts'

const angka = (nomor: string) => nomor.split(/[., ]+/).map(Number)

function bandingkanNomor(a: readonly number[], b: readonly number[]): number {
  const beda = a.findIndex((satu, i) => satu !== b[i])
  return beda < 0 ? a.length - b.length : (a[beda] as number) - (b[beda] ?? -1)
}

/** Every clause of PDF/A-3a that a check of our own shows, in the order of the standard. */
export const daftarKlausul: readonly Klausul[] = [
  ...klausulBerkas,
  ...klausulHalaman,
  ...klausulHuruf,
  ...klausulKeterangan,
  ...klausulStruktur,
].sort((a, b) => bandingkanNomor(angka(a.nomor), angka(b.nomor)))

/** What a file does against PDF/A-3a, clause by clause: "6.7.4: bahasa tidak dikatakan". Throws GalatObjek when it is no PDF. */
export function periksaPdfa(bytes: Uint8Array): string[] {
  const berkas = bukaBerkas(bytes)
  return daftarKlausul.flatMap(({ nomor, periksa }) => periksa(berkas).map(pesan => `${nomor}: ${pesan}`))
}
