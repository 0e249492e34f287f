import type { Naskah } from '@perkada/core'

/** A draft that somebody is writing: it has a front matter, or a head that still lacks its number. What is enacted was set and read by others. */
export const isRancangan = ({ berdepan, kepala, identitas, sifat }: Naskah): boolean =>
  berdepan ||
  (kepala.jenis !== undefined && identitas.nomor === undefined && identitas.ditetapkan?.tanggal === undefined && !sifat.cuplikan)
