import { potongRapi } from '@perkada/core'
import type { Baris } from './baris.ts'

const jangkar =
  / (?=(?:Agar |Agar supaya |Supaya )(?:setiap|semua) orang (?:dapat )?mengetahui)| (?<=\. )(?=(?:Ditetapkan|Disahkan|Dikeluarkan) di (?:: ?)?[A-ZÀ-Þ])| (?=PENJELASAN ATAS (?:PERATURAN|UNDANG|RANCANGAN))| (?=TAMBAHAN LEMBARAN (?:NEGARA|DAERAH) )| (?=LAMPIRAN (?:[IVXLC]{1,6} )?(?:PERATURAN|KEPUTUSAN|UNDANG) )| (?<!BAB )(?=II?\. ?(?:UMUM|PASAL DEMI PASAL)\b)/u

const judulLekat = /^[A-ZÀ-Þ ,]*[A-ZÀ-Þ](?=Pasal \d{1,3}$)/u
const ayatBerderet = /^[^a-zß-ÿ]{3,160} Pasal \d{1,3} (?=\(1\) \(2\)(?: \(\d{1,2}\)){0,8}$)/
/** "TATA KERJA Pasal 2 (1) (2)": the marks of ayat that a converter read before all their texts, each on its line. */
function pecahAyatBerderet(baris: Baris): readonly Baris[] | undefined {
  const { isi } = baris.teks
  const cocok = isi.endsWith(')') ? ayatBerderet.exec(isi) : null
  if (!cocok) return undefined
  const awal = cocok[0].length
  const tanda = Array.from(isi.slice(awal).matchAll(/\(\d{1,2}\)/g), ({ 0: { length }, index }) => ({
    ...baris,
    teks: potongRapi(baris.teks, awal + index, awal + index + length),
    setelahJeda: true,
    jeda: 1,
    tajuk: 0,
  }))
  return [{ ...baris, teks: potongRapi(baris.teks, 0, awal) }, ...tanda]
}

/** "UMUMPasal 1": the heading of a Pasal that a converter glued to the one above it. */
function pecahLekat(baris: Baris): readonly Baris[] | undefined {
  const { isi } = baris.teks
  const judul = isi.indexOf('Pasal ') > 0 && judulLekat.exec(isi)?.[0]
  if (!judul) return undefined
  return [
    { ...baris, teks: potongRapi(baris.teks, 0, judul.length) },
    { ...baris, teks: potongRapi(baris.teks, judul.length), setelahJeda: true, jeda: 1, tajuk: 0 },
  ]
}

/** Cuts a line of a transcription where a new part of the regulation begins in its middle; undefined: it stays whole. */
export function pecahJangkar(baris: Baris): readonly Baris[] | undefined {
  if (!jangkar.test(baris.teks.isi)) return pecahLekat(baris) ?? pecahAyatBerderet(baris)
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
