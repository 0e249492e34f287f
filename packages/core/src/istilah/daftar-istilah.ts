import { daftarKata } from '../kata.ts'
import type { Blok, Naskah, Nomor, Satuan } from '../naskah.ts'
import { potong, type Teks } from '../teks.ts'
import { telusuri, telusuriDeret } from '../telusur.ts'
import type { Tempat } from '../tempat.ts'
import { uraikanDefinisi } from './definisi.ts'
import type { Istilah } from './istilah.ts'
import { daftarPengantar, type KataTeks, pengantarDalam } from './pengantar.ts'

/** "Dalam Peraturan ini yang dimaksud dengan:", and the older "Yang dimaksud dalam Peraturan ini dengan:". */
const pembuka = /dimaksud(?:kan)?\s(?:dalam\s[^,;:.]{3,80}\s)?dengan\s?[:;.,]?\s?$|diartikan\ssebagai\s?[:;.,]?\s?$/i
const pembukaSebaris = /^Dalam\s.{1,160}?yang\sdimaksud\sdengan\s?:?\s(?=[A-ZÀ-Þ])/u

/** Every text inside blocks, in order. */
function teksDalam(isi: readonly Blok[], tempat: Tempat): Teks[] {
  const daftar: Teks[] = []
  telusuriDeret(isi, tempat, { teks: teks => void daftar.push(teks) })
  return daftar
}

/** The definitions among units that stand beside one another: after "yang dimaksud dengan:", numbered or not. */
function definisiDalam(isi: readonly Blok[], tempat: Tempat): Istilah[] {
  const daftar: Istilah[] = []
  const catat = (teks: Teks | undefined, daftarTeks: readonly Teks[], nomor?: Nomor): void => {
    const uraian = teks && uraikanDefinisi(teks)
    if (!uraian) return
    const { nama, awal } = uraian
    const dalamUraian = pengantarDalam(teks).filter(
      ({ start, sebutan }) => start >= awal && sebutan.isi !== nama.isi && !teks.isi.startsWith('(', start),
    )
    const daftarSebutan = [...uraian.daftarSebutan, ...dalamUraian.map(({ sebutan }) => sebutan)]
    daftar.push({ nama, daftarSebutan, asal: 'definisi', teks, start: 0, daftarTeks, tempat, ...(nomor && { nomor }) })
  }
  const bernomor = isi.some(({ tipe }) => tipe === 'rincian')
  let terbuka = false
  for (const blok of isi) {
    if (blok.tipe === 'alinea') {
      const sebaris = pembukaSebaris.exec(blok.teks.isi)
      if (pembuka.test(blok.teks.isi)) terbuka = /^(?:yang\sdimaksud\s)?dalam\s/i.test(blok.teks.isi) || tempat.pasal?.nomor.urutan === 1
      else if (sebaris) catat(potong(blok.teks, sebaris[0].length), [blok.teks])
      else if (terbuka && !bernomor && /^[A-ZÀ-Þ]/u.test(blok.teks.isi)) catat(blok.teks, [blok.teks])
    } else if (blok.tipe === 'rincian' && terbuka) {
      for (const butir of blok.daftarButir) {
        const daftarTeks = teksDalam(butir.isi, tempat)
        catat(daftarTeks[0], daftarTeks, butir.nomor)
      }
    }
  }
  return daftar
}

/** A paragraph after which definitions may come. */
const mungkinPembuka = (satuan: Satuan): boolean => satuan.tipe === 'alinea' && /dimaksud|diartikan/i.test(satuan.teks.isi)

/** The definitions of Ketentuan Umum, and of any other Pasal that opens with "yang dimaksud dengan". */
export function daftarDefinisi(naskah: Naskah): Istilah[] {
  const daftar: Istilah[] = []
  telusuri(naskah, {
    deret(isi, tempat) {
      if (tempat.ruas !== 'batang-tubuh' || tempat.butir) return
      if (!isi.some(mungkinPembuka)) return
      const blok = isi.filter((satuan): satuan is Blok => satuan.tipe === 'alinea' || satuan.tipe === 'rincian')
      for (const satu of definisiDalam(blok, tempat)) daftar.push(satu)
    },
  })
  return daftar
}

/**
 * Every term of a regulation: the definitions first, then the names introduced in running text, in the order of the text;
 * `definisi` and `kataTeks` for a caller that has them.
 */
export function daftarIstilah(
  naskah: Naskah,
  definisi: readonly Istilah[] = daftarDefinisi(naskah),
  kataTeks: KataTeks = ({ isi }) => daftarKata(isi),
): Istilah[] {
  const awal = new Map(definisi.map(({ teks }) => [teks, uraikanDefinisi(teks)?.awal ?? 0]))
  return [...definisi, ...daftarPengantar(naskah, awal, kataTeks)]
}
