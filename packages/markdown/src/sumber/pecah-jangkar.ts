import { cocokSemua, potongRapi } from '@perkada/core'
import { menggantung } from '../batang-tubuh/kalimat.ts'
import type { Baris } from './baris.ts'

const jangkar =
  / (?=(?:Agar |Agar supaya |Supaya )(?:setiap|semua) orang (?:dapat )?mengetahui(?! [a-ln-zß-ÿ]))| (?<=\. )(?=(?:Ditetapkan|Disahkan|Dikeluarkan) di (?:: ?)?[A-ZÀ-Þ])| (?=PENJELASAN ATAS (?:PERATURAN|UNDANG|RANCANGAN))| (?=TAMBAHAN LEMBARAN (?:NEGARA|DAERAH) )| (?=LAMPIRAN (?:[IVXLC]{1,6} )?(?:PERATURAN|KEPUTUSAN|UNDANG) )| (?<!BAB )(?=II?\. ?(?:UMUM|PASAL DEMI PASAL)\b)/gu
/** How each of them begins: hardly a line has such words, and all of them together are dear to compile. */
const mungkinJangkar = / (?:Agar|Supaya|Di[tsk]|PENJ|TAMB|LAMP|II?\.)/

/** Words after which a title or a sentence speaks of an annex or an explanation, and none begins: "PERUBAHAN ATAS LAMPIRAN PERATURAN BUPATI". */
const pengantarNama = /(?:^| )(?:PERUBAHAN|PENGUBAHAN|PENCABUTAN|PENYUSUNAN|PEMBENTUKAN)$/
/** So many capitals has the heading of an annex behind a word in small letters; a sentence goes on in small ones. */
const kapitalTajuk = /^ [^a-zß-ÿ]{40}|^ [^a-zß-ÿ]{0,40}$/u

function diDalamNama(isi: string, letak: number): boolean {
  if (!/^ [PL]/.test(isi.slice(letak, letak + 2))) return false
  const sebelum = isi.slice(Math.max(0, letak - 24), letak).replace(/,$/, '')
  return (
    menggantung(sebelum) || pengantarNama.test(sebelum) || (/[a-zß-ÿ]$/u.test(sebelum) && !kapitalTajuk.test(isi.slice(letak, letak + 60)))
  )
}

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

/** "Pasal 5 Pasal 5 Setiap orang …": a catchword that a converter put before the heading of the next page. */
function pecahKembar(baris: Baris): readonly Baris[] | undefined {
  const { isi } = baris.teks
  const tajuk = isi.startsWith('Pasal ') ? (/^Pasal \d{1,4}[A-Z]? (?=Pasal \d)/.exec(isi)?.[0] ?? '') : ''
  if (!tajuk || !isi.startsWith(tajuk, tajuk.length) || !/^(?:\(1\)|(?!Pasal )[A-ZÀ-Þ][a-zß-ÿ])/u.test(isi.slice(2 * tajuk.length)))
    return undefined
  return [
    { ...baris, teks: potongRapi(baris.teks, 0, tajuk.length), perabot: true },
    { ...baris, teks: potongRapi(baris.teks, tajuk.length) },
  ]
}

/** Parts that begin within one line. */
const bagianTerbanyak = 8

/** Cuts a line of a transcription where a new part of the regulation begins in its middle; undefined: it stays whole. */
export function pecahJangkar(baris: Baris): readonly Baris[] | undefined {
  const { isi } = baris.teks
  const batas = (mungkinJangkar.test(isi) ? cocokSemua(isi, jangkar) : []).flatMap(({ index }) => (diDalamNama(isi, index) ? [] : [index]))
  if (!batas.length) return pecahLekat(baris) ?? pecahAyatBerderet(baris) ?? pecahKembar(baris)
  const mulai = [0, ...batas.slice(0, bagianTerbanyak)]
  return mulai.flatMap((awal, ke): Baris[] => {
    const teks = potongRapi(baris.teks, awal, mulai[ke + 1])
    if (teks.isi === '') return []
    return [ke === 0 ? { ...baris, teks } : { ...baris, teks, setelahJeda: true, jeda: 1, tajuk: 0 }]
  })
}
