import { potongRapi } from '@perkada/core'
import type { Baris } from './baris.ts'

const jangkar =
  / (?=(?:Agar |Agar supaya |Supaya )(?:setiap|semua) orang (?:dapat )?mengetahui)| (?<=\. )(?=(?:Ditetapkan|Disahkan|Dikeluarkan) di (?:: ?)?[A-ZÀ-Þ])| (?=PENJELASAN ATAS (?:PERATURAN|UNDANG|RANCANGAN))| (?=TAMBAHAN LEMBARAN (?:NEGARA|DAERAH) )| (?=LAMPIRAN (?:[IVXLC]{1,6} )?(?:PERATURAN|KEPUTUSAN|UNDANG) )| (?<!BAB )(?=II?\. ?(?:UMUM|PASAL DEMI PASAL)\b)/u

/** Cuts a line of a transcription where a new part of the regulation begins in its middle; undefined: it stays whole. */
export function pecahJangkar(baris: Baris): readonly Baris[] | undefined {
  if (!jangkar.test(baris.teks.isi)) return undefined
  const hasil: Baris[] = []
  let sisa = baris
  for (let putaran = 0; putaran < 8; putaran++) {
    const cocok = jangkar.exec(sisa.teks.isi)
    if (!cocok) break
    hasil.push({ ...sisa, teks: potongRapi(sisa.teks, 0, cocok.index) })
    sisa = { ...sisa, teks: potongRapi(sisa.teks, cocok.index), setelahJeda: true, jeda: 1, tajuk: 0 }
  }
  hasil.push(sisa)
  return hasil.filter(satu => satu.teks.isi !== '')
}
