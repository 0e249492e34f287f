import type { Content } from '../mesin/definisi.ts'
import { di } from '../struktur/unsur.ts'
import { bersih } from '../tata-letak/bersih.ts'
import type { Ruang } from '../tata-letak/ruang.ts'
import { pt_dari_mm } from '../tata-letak/tata-letak.ts'

/** The emblem in the middle, as high as the profile says; nothing where the region has none. */
export function simpulLambang({ lambang, tata, dokumen, pitch }: Ruang): Content[] {
  const tinggi_mm = tata.kop.lambang?.tinggi_mm
  if (!lambang || tinggi_mm === undefined) return []
  const height = pt_dari_mm(tinggi_mm)
  const bersama = {
    height,
    width: (height * lambang.lebar) / lambang.tinggi,
    alignment: 'center' as const,
    struct: di(dokumen, 'Figure', { alternatif: 'Lambang' }),
    margin: [0, 0, 0, pitch / 2] as [number, number, number, number],
  }
  return [lambang.jenis === 'svg' ? { svg: lambang.data, ...bersama } : { image: lambang.data, ...bersama }]
}

/** Head of page 1 and of no other: emblem, office, PROVINSI. */
export function simpulKop(kop: readonly string[], ruang: Ruang): Content[] {
  const { tata, dokumen, pitch } = ruang
  const daftar: Content[] = kop.map(isi => ({
    text: bersih(isi),
    alignment: 'center',
    bold: tata.kop.tebal,
    color: tata.kop.warna,
    struct: di(dokumen, 'P'),
  }))
  return [
    ...simpulLambang(ruang),
    ...(daftar.length ? [{ stack: daftar }] : []),
    ...(daftar.length || ruang.lambang ? [{ stack: [], margin: [0, 1.5 * pitch, 0, 0] as [number, number, number, number] }] : []),
  ]
}
