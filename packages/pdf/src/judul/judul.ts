import { type Cetakan, denganMiring, type Teks } from '@perkada/core'
import { simpulKop } from '../kop/kop.ts'
import type { Content } from '../mesin/definisi.ts'
import { di, type Unsur } from '../struktur/unsur.ts'
import { barisTengah, barisTerpisah } from '../tata-letak/baris.ts'
import { bersih, bersihTeks } from '../tata-letak/bersih.ts'
import type { Ruang } from '../tata-letak/ruang.ts'
import { atasHalamanPertama_mm, pt_dari_mm } from '../tata-letak/tata-letak.ts'

/** Lines in the middle of the page: of one element, or each a paragraph of the document. */
const tengah = (daftarTulisan: readonly Teks[], jarak: number, ruang: Ruang, bersama?: Unsur): Content => ({
  stack: daftarTulisan.map(satu => ({ ...barisTengah(satu, ruang, ruang.lebar), struct: bersama ?? di(ruang.dokumen, 'P') })),
  margin: [0, 0, 0, jarak],
})

/** The mark of the copy in a box at the top right: beside what stands in the middle, or above it where that begins at the margin. */
const capSalinan = (isi: string, jarak: number, dokumen: Unsur, disamping: boolean): Content => ({
  ...(disamping && { relativePosition: { x: 0, y: 0 } }),
  columns: [
    { width: '*', text: '' },
    { width: 'auto', table: { body: [[{ text: bersih(isi), margin: [6, 1, 6, 1], struct: di(dokumen, 'P') }]] } },
  ],
  margin: [0, 0, 0, jarak],
})

/** Head of page 1: mark of the copy, kop, mark of the draft, judul, phrase and office (butir 2 to 4a, 15, 16). */
export function simpulJudul(cetakan: Cetakan, ruang: Ruang): Content[] {
  const { tata, pitch, dokumen } = ruang
  const { jenisCetak, tanda, kop, judul, miringJudul, frasa, jabatan } = cetakan
  const turun = pt_dari_mm(atasHalamanPertama_mm(tata) - tata.margin.atas_mm)
  const diKop = jenisCetak === 'salinan' && tanda !== undefined
  const h1 = di(dokumen, 'H1')
  const tentang = judul.indexOf('TENTANG')
  const baris = barisTerpisah(judul.map((isi, ke) => bersihTeks(denganMiring(isi, ke === judul.length - 1 ? miringJudul : undefined))))
  const kelompok = tentang < 0 ? [baris] : [baris.slice(0, tentang), baris.slice(tentang, tentang + 1), baris.slice(tentang + 1)]
  return [
    ...(diKop ? [capSalinan(tanda, pitch / 2, dokumen, turun > 3 * pitch || ruang.lambang !== undefined)] : []),
    ...(turun > 0 ? [{ stack: [], margin: [0, turun, 0, 0] as [number, number, number, number] }] : []),
    ...simpulKop(kop, ruang),
    ...(tanda !== undefined && !diKop ? [tengah([bersihTeks({ isi: tanda })], pitch, ruang)] : []),
    ...kelompok
      .filter(({ length }) => length)
      .map((deret, urutan, semua) => tengah(deret, urutan === semua.length - 1 ? 1.5 * pitch : pitch * 0.7, ruang, h1)),
    ...(frasa ? [tengah([bersihTeks({ isi: frasa })], pitch, ruang)] : []),
    ...(jabatan ? [tengah([bersihTeks({ isi: jabatan })], 1.5 * pitch, ruang)] : []),
  ]
}
