import { jarakKata } from '@perkada/core'

const tepat = /^(?:BERITA|LEMBARAN) (?:DAERAH|NEGARA|ACEH|KABUPATEN|KOTA|PROVINSI|DESA)\b/
const utuh = /^([A-Z]{5,9}) ([A-Z]{5,7}) (?:KAB|KOTA|PROV)[A-Z ]{3,60} TAHUN \d{4} NOMOR \d/
const TERJAUH = 1.5
const mirip = (kata: string, daftar: readonly string[]): boolean => daftar.some(benar => jarakKata(kata, benar, TERJAUH) <= TERJAUH)

/** The line with the number of the gazette (butir 172), also a whole one with a slip in its first words ("BERITA DAREAH KABUPATEN …"). */
export function isBarisGazet(isi: string): boolean {
  if (tepat.test(isi)) return true
  const [, satu = '', dua = ''] = utuh.exec(isi) ?? []
  return satu !== '' && mirip(satu, ['BERITA', 'LEMBARAN']) && mirip(dua, ['DAERAH'])
}
