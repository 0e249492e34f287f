import { daftarKata, type Istilah, type Teks } from '@perkada/core'
import type { TeksBeristilah } from './fakta-istilah.ts'
import { namaTertulis } from './nama-tidak-konsisten.ts'

/** Words for bodies, meetings and ways of working that drafters exchange, mostly without meaning another thing. */
const sepadan: readonly (readonly [string, string])[] = [
  ['unit', 'satuan'],
  ['instansi', 'lembaga'],
  ['badan', 'lembaga'],
  ['forum', 'wadah'],
  ['tim', 'kelompok'],
  ['rapat', 'sidang'],
  ['rapat', 'pertemuan'],
  ['komite', 'komisi'],
  ['hubungan', 'tata'],
]

/** A name that is a defined term but for one word, which means the same. */
export interface NamaSinonim {
  readonly teks: Teks
  readonly start: number
  readonly end: number
  readonly istilah: Istilah
}

const kunci = (isi: string): string =>
  daftarKata(isi)
    .map(({ rendah }) => rendah)
    .join(' ')

/** Names in norms that come once and no definition knows, where one does know the same with a word of like meaning. */
export function namaSinonim(daftarTeks: readonly TeksBeristilah[], daftarIstilah: readonly Istilah[]): NamaSinonim[] {
  const dikenal = new Set(daftarIstilah.flatMap(({ nama, daftarSebutan }) => [nama, ...daftarSebutan].map(({ isi }) => kunci(isi))))
  const asli = new Map<string, Istilah>()
  for (const istilah of daftarIstilah) {
    const kata = kunci(istilah.nama.isi).split(' ')
    if (kata.length < 2 || istilah.asal !== 'definisi') continue
    for (const [i, satu] of kata.entries())
      for (const [x, y] of sepadan)
        if (satu === x || satu === y) asli.set([...kata.slice(0, i), satu === x ? y : x, ...kata.slice(i + 1)].join(' '), istilah)
  }
  if (!asli.size) return []
  const jumlah = new Map<string, number>()
  const calon = daftarTeks.flatMap(({ teks, tempat, peran, kata }) => {
    if (tempat.ruas !== 'batang-tubuh' || tempat.kutipan || peran !== 'alinea') return []
    return namaTertulis(teks, kata).flatMap(({ kata: [pertama, ...lain] }) => {
      // The capital of a sentence may stand before the name: "Setiap Satuan Kerja".
      const awalKalimat = pertama !== undefined && (pertama === kata[0] || /[.;:]/.test(pertama.sela))
      const daftarNama = [[...(pertama ? [pertama] : []), ...lain], ...(awalKalimat ? [lain] : [])]
      return daftarNama.flatMap(nama => {
        const bentuk = nama.map(({ rendah }) => rendah).join(' ')
        jumlah.set(bentuk, (jumlah.get(bentuk) ?? 0) + 1)
        const istilah = dikenal.has(bentuk) ? undefined : asli.get(bentuk)
        return istilah ? [{ teks, start: nama[0]?.start ?? 0, end: nama.at(-1)?.end ?? 0, istilah, bentuk }] : []
      })
    })
  })
  return calon.flatMap(({ bentuk, ...satu }) => (jumlah.get(bentuk) === 1 ? [satu] : []))
}
