import type { Cetakan } from '@perkada/core'
import type { Content } from '../mesin/definisi.ts'
import { bersih } from '../tata-letak/bersih.ts'
import type { Ruang } from '../tata-letak/ruang.ts'
import { pt_dari_mm } from '../tata-letak/tata-letak.ts'

const tengah = (daftarTulisan: readonly string[], jarak: number): Content => ({
  stack: daftarTulisan.map(isi => ({ text: bersih(isi), alignment: 'center' as const })),
  margin: [0, 0, 0, jarak],
})

const capSalinan = (isi: string, jarak: number): Content => ({
  columns: [
    { width: '*', text: '' },
    { width: 'auto', table: { body: [[{ text: bersih(isi), margin: [6, 1, 6, 1] }]] } },
  ],
  margin: [0, 0, 0, jarak],
})

/** Head of page 1: mark of the copy, kop, mark of the draft, judul, phrase and office (butir 2 to 4a, 15, 16). */
export function simpulJudul(cetakan: Cetakan, { tata, pitch }: Ruang): Content[] {
  const { jenisCetak, tanda, kop, judul, frasa, jabatan } = cetakan
  const turun = pt_dari_mm(tata.atas_halaman_pertama_mm - tata.margin.atas_mm)
  const diKop = jenisCetak === 'salinan' && tanda !== undefined
  const tentang = judul.indexOf('TENTANG')
  const kelompok = tentang < 0 ? [judul] : [judul.slice(0, tentang), ['TENTANG'], judul.slice(tentang + 1)]
  return [
    ...(turun > 0 ? [{ stack: [], margin: [0, turun, 0, 0] as [number, number, number, number] }] : []),
    ...(diKop ? [capSalinan(tanda, pitch / 2)] : []),
    ...(kop.length ? [tengah(kop, 1.5 * pitch)] : []),
    ...(tanda !== undefined && !diKop ? [tengah([tanda], pitch)] : []),
    ...kelompok
      .filter(({ length }) => length)
      .map((deret, urutan, semua) => tengah(deret, urutan === semua.length - 1 ? 1.5 * pitch : pitch * 0.7)),
    ...(frasa ? [tengah([frasa], pitch)] : []),
    ...(jabatan ? [tengah([jabatan], 1.5 * pitch)] : []),
  ]
}
