import { potong, rapikan } from '@perkada/core'
import type { Baris } from './baris.ts'

const jangkar =
  / (?=Agar setiap orang (?:dapat )?mengetahui)| (?=PENJELASAN ATAS (?:PERATURAN|UNDANG|RANCANGAN))| (?=TAMBAHAN LEMBARAN (?:NEGARA|DAERAH) )| (?=LAMPIRAN (?:[IVXLC]{1,6} )?(?:PERATURAN|KEPUTUSAN|UNDANG) )| (?=II?\. ?(?:UMUM|PASAL DEMI PASAL)\b)/

/** Cuts a line of a transcription where a new part of the regulation begins in its middle. */
export function pecahJangkar(baris: Baris): Baris[] {
  const hasil: Baris[] = []
  let sisa = baris
  for (let putaran = 0; putaran < 8; putaran++) {
    const cocok = jangkar.exec(sisa.teks.isi)
    if (!cocok) break
    hasil.push({ ...sisa, teks: rapikan(potong(sisa.teks, 0, cocok.index)) })
    sisa = { ...sisa, teks: rapikan(potong(sisa.teks, cocok.index)), setelahJeda: true, tajuk: 0 }
  }
  hasil.push(sisa)
  return hasil.filter(satu => satu.teks.isi !== '')
}
