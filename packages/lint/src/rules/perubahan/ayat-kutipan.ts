import { type Ayat, bacaNomor, type Pasal } from '@perkada/core'
import { daftarTambahan } from './tambahan-perintah.ts'

const ayatPasal = ({ isi }: Pasal): Ayat[] => isi.filter((blok): blok is Ayat => blok.tipe === 'ayat')

/** An inserted ayat that stands behind one with a greater number, and that one: "(3)" before "(2a)". */
export function ayatMundur(pasal: Pasal): { readonly ayat: Ayat; readonly sebelum: Ayat } | undefined {
  const daftar = ayatPasal(pasal)
  const ke = daftar.findIndex(({ nomor }, i) => {
    const lalu = daftar[i - 1]?.nomor.urutan
    return nomor.sisipan !== undefined && lalu !== undefined && nomor.urutan !== undefined && nomor.urutan < lalu
  })
  const [sebelum, ayat] = [daftar[ke - 1], daftar[ke]]
  return sebelum && ayat && { ayat, sebelum }
}

/** The first ayat behind the last one that an instruction adds at the end, where it neither names that ayat nor gives others new numbers. */
export function ayatLebih(pasal: Pasal, perintah: string): { readonly ayat: Ayat; readonly terakhir: string } | undefined {
  if (/\bmenjadi\b|sampai dengan/.test(perintah)) return undefined
  const tambahan = daftarTambahan(perintah).find(({ satuan, start }) => satuan === 'ayat' && perintah.startsWith('ditambah', start))
  const terakhir = tambahan?.daftarNomor.at(-1)
  const batas = terakhir ? bacaNomor(terakhir, 'arab') : undefined
  if (!terakhir || batas?.urutan === undefined || batas.sisipan !== undefined) return undefined
  const daftar = ayatPasal(pasal)
  const ke = daftar.findIndex(({ nomor }) => nomor.nilai === terakhir)
  const ayat =
    ke < 0 ? undefined : daftar.slice(ke + 1).find(({ nomor }) => nomor.sisipan === undefined && nomor.urutan === (batas.urutan ?? 0) + 1)
  return ayat && !perintah.includes(`(${ayat.nomor.nilai})`) ? { ayat, terakhir } : undefined
}
