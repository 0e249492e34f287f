import { cocokSemua } from '../cocok-semua.ts'
import { kelompokkan } from '../kelompokkan.ts'
import type { Kelompok, Naskah, Pasal } from '../naskah.ts'
import { sekali } from '../sekali.ts'
import { telusuri } from '../telusur.ts'
import type { Tempat } from '../tempat.ts'
import { isAktaLainDiAwal } from './milik.ts'

/** The units of a body that references can name, collected once. */
export interface Indeks {
  readonly daftarPasal: readonly Pasal[]
  /** The same by number, in lower case. */
  readonly menurutNomor: ReadonlyMap<string, readonly Pasal[]>
  readonly daftarKelompok: readonly { readonly node: Kelompok; readonly tempat: Tempat }[]
  /** A heading may have been lost: a number that cannot be read, a line that looks like a broken heading. */
  readonly pasalRagu: boolean
  /** No ayat and no list has a mark anywhere: the numbering itself was lost. */
  readonly tanpaPenanda: boolean
}

/** A line that is no more than a heading ("Pasa1 8"), or a heading that clings to the end or beginning of another text. */
const kepalaRusak = /^.?P\s?[ao]s[ao][l1I!]\s{0,3}\S{0,4}$/i
const kepalaDiUjung = /[.,;:]\s{1,3}Pasal\s?\d{1,3}$/
const kepalaDiTengah = /\.\s{1,3}Pasal\s?(\d{1,3})\s{1,3}(?:\(1\)|[A-ZÀ-Þ][a-zß-ÿ])/gu
const kepalaDiAwal = /^Pasal\s?\d{1,3}\s+[A-ZÀ-Þ]/u

/** The index of a Naskah; the same Naskah is walked only once. */
export const indeks = sekali((naskah: Naskah): Indeks => {
  const daftarPasal: Pasal[] = []
  const daftarKelompok: { node: Kelompok; tempat: Tempat }[] = []
  const disebutDiTengah = new Set<string>()
  let ragu = false
  let penanda = 0
  const isTubuh = (tempat: Tempat) => tempat.ruas === 'batang-tubuh' && !tempat.kutipan
  telusuri(naskah, {
    pasal(node, tempat) {
      if (!isTubuh(tempat)) return
      daftarPasal.push(node)
      ragu ||= node.nomor.urutan === undefined
    },
    kelompok(node, tempat) {
      if (isTubuh(tempat)) daftarKelompok.push({ node, tempat })
    },
    ayat(_node, tempat) {
      if (isTubuh(tempat)) penanda++
    },
    rincian(_node, tempat) {
      if (isTubuh(tempat)) penanda++
    },
    alinea(node, tempat) {
      const { isi } = node.teks
      if (!isTubuh(tempat) && tempat.ruas !== 'sisa') return
      ragu ||= kepalaRusak.test(isi.slice(0, 20)) || kepalaDiUjung.test(isi.slice(-20)) || kepalaDiAwal.test(isi.slice(0, 20))
      for (const cocok of /\.\s{1,3}Pasal/.test(isi) ? cocokSemua(isi, kepalaDiTengah) : [])
        if (!isAktaLainDiAwal(isi.slice(cocok.index + cocok[0].length - 2))) disebutDiTengah.add(cocok[1] as string)
    },
  })
  const menurutNomor = kelompokkan(daftarPasal, ({ nomor }) => nomor.nilai.toLowerCase())
  ragu ||= [...disebutDiTengah].some(nilai => !menurutNomor.has(nilai))
  return { daftarPasal, menurutNomor, daftarKelompok, pasalRagu: ragu, tanpaPenanda: penanda === 0 }
})
