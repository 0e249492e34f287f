import { cocokSemua, type Naskah, type Pasal, type Teks, telusuri } from '@perkada/core'
import { bacaAngka, bacaTerbilang, isKataBilangan, slipBilangan } from './bilangan-kata.ts'

/** A number in digits in the running text of the body. */
export interface Bilangan {
  readonly teks: Teks
  readonly start: number
  readonly end: number
  readonly nilai: number
  /** "Rp" stands before it; `start` is that of "Rp". */
  readonly rupiah: boolean
  /** Words in brackets behind it that read as a number: their place and value. */
  readonly kata?: { readonly start: number; readonly end: number; readonly isi: string; readonly nilai: number }
  /** Something stands in brackets behind it that is no number in words, or is misspelt. */
  readonly kurungLain: boolean
  /** The word in those brackets that should be another for them to say this number. */
  readonly kataSalah?: { readonly start: number; readonly end: number; readonly isi: string; readonly baku: string }
  /** The words in those brackets are words of numbers, but say none as they stand: "dua satu". */
  readonly kataRusak?: { readonly start: number; readonly end: number; readonly isi: string }
  readonly pasal?: Pasal
  /** It stands in new text that an amending regulation gives another act. */
  readonly kutipan?: true
}

/** An amount as the example of butir 255 writes it; `angka` are its digits as written. */
export const rupiahBaku = (angka: string, nilai: number): string =>
  `Rp${/,\d\d$/.test(angka) ? angka : Number.isInteger(nilai) ? `${angka.replace(/,0+$/, '')},00` : angka}`

const satuanSesudah = /(?:\s(?:rupiah|persen|per ?seratus|hari|bulan|tahun|orang|buah|kali|jam|menit|unit|meter|lembar|rangkap))$/i
const kurung = /^ ?\(([^()]{1,240})\)/

/** Longer numbers are codes too, which are read figure by figure. */
const TERURAI = 1000

/** What stands in brackets right behind a number. */
function bacaKurung(isi: string, mulai: number, nilai: number): Pick<Bilangan, 'kata' | 'kurungLain' | 'kataSalah' | 'kataRusak'> {
  const cocok = kurung.exec(isi.slice(mulai, mulai + 250))
  const dalam = cocok?.[1]
  if (!cocok || dalam === undefined) return { kurungLain: false }
  const start = mulai + cocok[0].indexOf('(') + 1
  const angka = dalam.trim().replace(satuanSesudah, '')
  const terbaca = bacaTerbilang(angka)
  if (terbaca === undefined) {
    const salah = slipBilangan(angka, nilai)
    const letak = salah && start + dalam.indexOf(salah.isi)
    const rusak = !salah && nilai < TERURAI && angka.includes(' ') && angka.split(/[ -]/).every(isKataBilangan)
    return {
      kurungLain: true,
      ...(rusak && { kataRusak: { start, end: start + dalam.length, isi: dalam } }),
      ...(salah && letak !== undefined && { kataSalah: { ...salah, start: letak, end: letak + salah.isi.length } }),
    }
  }
  return { kurungLain: false, kata: { start, end: start + dalam.length, isi: dalam, nilai: terbaca } }
}

const deretAngka = /\d[\d.,]{0,24}/g

/** The numbers of a text, each with the words behind it. */
function bilanganDalam(teks: Teks): Bilangan[] {
  const { isi } = teks
  if (!/\d/.test(isi)) return []
  return cocokSemua(isi, deretAngka).flatMap(({ 0: tertulis, index }): Bilangan[] => {
    const angka = tertulis.replace(/[.,]{1,24}$/, '')
    const depan = isi.slice(Math.max(0, index - 4), index)
    const end = index + angka.length
    const nilai = bacaAngka(angka)
    if (nilai === undefined || /[A-Za-zÀ-ɏ\d/\-–.,(]$/u.test(depan.replace(/Rp\.? ?$/, '')) || /\d $/.test(depan)) return []
    const rp = /Rp\.? ?$/.exec(depan)
    const start = index - (rp?.[0].length ?? 0)
    const ekor = isi.slice(end, end + 16)
    if (/^(?:[A-Za-zÀ-ɏ/\-–]|[.,]\d)/u.test(ekor) && !/^,?[-–=]/.test(ekor)) return []
    const lewati = /^(?:,[-–=]{1,2}| ?%| ?persen)/.exec(ekor)?.[0].length ?? 0
    return [{ teks, start, end, nilai, rupiah: rp !== null, ...bacaKurung(isi, end + lewati, nilai) }]
  })
}

/** Every number in the norms of the regulation and in new text for another act, tables and lists of acts aside. */
export function daftarBilangan(naskah: Naskah): readonly Bilangan[] {
  const hasil: Bilangan[] = []
  telusuri(naskah, {
    alinea({ teks }, tempat) {
      if (tempat.ruas !== 'batang-tubuh') return
      for (const satu of bilanganDalam(teks))
        hasil.push({ ...satu, ...(tempat.pasal && { pasal: tempat.pasal }), ...(tempat.kutipan && { kutipan: true }) })
    },
  })
  return hasil
}

/** The words right before an offset that read as one number. */
export function kataBilanganSebelum(isi: string, offset: number): { start: number; isi: string; nilai: number } | undefined {
  const kata = [...isi.slice(Math.max(0, offset - 120), offset).matchAll(/\S+/g)]
  const geser = Math.max(0, offset - 120)
  let mulai = kata.length
  while (mulai > 0 && /^[A-Za-zÀ-ɏ-]+$/u.test(kata[mulai - 1]?.[0] ?? '') && isKataBilangan(kata[mulai - 1]?.[0] ?? '')) mulai--
  const pertama = kata[mulai]
  if (!pertama) return undefined
  const start = geser + pertama.index
  const frasa = isi.slice(start, offset).trim()
  const nilai = bacaTerbilang(frasa)
  return nilai === undefined ? undefined : { start, isi: frasa, nilai }
}
