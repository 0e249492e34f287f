import { berkapital, type Istilah, type Kata, rataKata, rataTeks, type Teks } from '@perkada/core'
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
  ['sistem', 'tata'],
  ['ketua', 'koordinator'],
  ['rakyat', 'tradisional'],
  ['pengguna', 'pemakai'],
  ['pengelola', 'pengurus'],
]

/** What the regional offices were called before, and are called among themselves. */
const perangkatDaerah = { kini: 'perangkat daerah', lain: ['satuan kerja perangkat daerah', 'organisasi perangkat daerah'] }

/** A name that is a defined term but for one word, which means the same. */
export interface NamaSinonim {
  readonly teks: Teks
  readonly start: number
  readonly end: number
  readonly istilah: Istilah
}

const penyambung: ReadonlySet<string> = new Set(['dan', 'serta', 'atau'])

/**
 * The names that joining words hold together in a longer one: "dengan Lembaga Vertikal". What `dan` or `serta` adds to a name
 * may be the second half of it ("Susunan Organisasi dan Tata Kerja") and is left out.
 */
function bagianNama(nama: readonly Kata[]): Kata[][] {
  const hasil: Kata[][] = []
  for (const [i, kata] of nama.entries()) {
    if (!berkapital(kata.isi)) continue
    const sebelum = nama[i - 1]
    if (sebelum && berkapital(sebelum.isi)) hasil.at(-1)?.push(kata)
    else hasil.push([kata])
  }
  const tersambung = ([pertama]: readonly Kata[]) => penyambung.has(nama[nama.indexOf(pertama as Kata) - 1]?.rendah ?? '')
  return hasil.filter(bagian => bagian.length > 1 && bagian.length < nama.length && !tersambung(bagian))
}

/** Names in norms that come once and neither a definition nor a heading knows, where one does know the same with a word of like meaning. */
export function namaSinonim(daftarTeks: readonly TeksBeristilah[], daftarIstilah: readonly Istilah[]): NamaSinonim[] {
  const dikenal = new Set(daftarIstilah.flatMap(({ nama, daftarSebutan }) => [nama, ...daftarSebutan].map(({ isi }) => rataTeks(isi))))
  const asli = new Map<string, Istilah>()
  const pengganti = new Set<string>()
  for (const istilah of daftarIstilah) {
    const kata = rataTeks(istilah.nama.isi).split(' ')
    if (kata.length < 2 || istilah.asal !== 'definisi') continue
    if (kata.join(' ') === perangkatDaerah.kini)
      for (const lain of perangkatDaerah.lain) {
        asli.set(lain, istilah)
        pengganti.add(lain.split(' ', 1).join())
      }
    for (const [i, satu] of kata.entries())
      for (const [x, y] of sepadan) {
        if (satu !== x && satu !== y) continue
        const lain = satu === x ? y : x
        asli.set([...kata.slice(0, i), lain, ...kata.slice(i + 1)].join(' '), istilah)
        pengganti.add(lain)
      }
  }
  if (!asli.size) return []
  const judul = ` ${daftarTeks.flatMap(({ peran, kata }) => (peran === 'judul' ? [rataKata(kata)] : [])).join(' | ')} `
  const jumlah = new Map<string, number>()
  const calon = daftarTeks.flatMap(({ teks, tempat, peran, kata }) => {
    if (tempat.ruas !== 'batang-tubuh' || tempat.kutipan || peran !== 'alinea') return []
    if (!kata.some(({ rendah }) => pengganti.has(rendah))) return []
    return namaTertulis(teks, kata).flatMap(({ kata: [pertama, ...lain] }) => {
      // The capital of a sentence may stand before the name: "Setiap Satuan Kerja".
      const awalKalimat = pertama !== undefined && (pertama === kata[0] || /[.;:]/.test(pertama.sela))
      const penuh = [...(pertama ? [pertama] : []), ...lain]
      const daftarNama = [penuh, ...(awalKalimat ? [lain] : []), ...bagianNama(penuh)]
      return daftarNama.flatMap(nama => {
        const bentuk = rataKata(nama)
        const istilah = asli.get(bentuk)
        if (!istilah) return []
        jumlah.set(bentuk, (jumlah.get(bentuk) ?? 0) + 1)
        const lain = !dikenal.has(bentuk) && !judul.includes(` ${bentuk} `)
        return lain ? [{ teks, start: nama[0]?.start ?? 0, end: nama.at(-1)?.end ?? 0, istilah, bentuk }] : []
      })
    })
  })
  return calon.flatMap(({ bentuk, ...satu }) => (jumlah.get(bentuk) === 1 ? [satu] : []))
}
