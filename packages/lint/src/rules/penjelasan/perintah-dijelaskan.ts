import { type Butir, diRuas, type Naskah, type Pasal, type Satuan, type Teks, telusuri, telusuriDeret } from '@perkada/core'
import type { Letak } from '../../rule.ts'

/** "Angka 2" of an explanation, and the Pasal below it. */
export interface AngkaDijelaskan {
  readonly nilai: number
  readonly letak: Letak
  readonly daftarPasal: readonly Pasal[]
}

/** A Pasal that amends another act, its numbered instructions, and what the explanation says of them. */
export interface PerintahDijelaskan {
  readonly pasal: Pasal
  readonly perintah: readonly Butir[]
  readonly daftarAngka: readonly AngkaDijelaskan[]
}

/** The Pasal that an instruction quotes (`baru`), and those that it names; `utuh`: all of them, none by a range. */
export interface PasalPerintah {
  readonly baru: ReadonlyMap<string, Pasal>
  readonly disebut: ReadonlySet<string>
  readonly utuh: boolean
}

const romawi = /^[IVX]+$/
const tajukAngka = /^Angka ?(\d{1,3})(?= (?:Pasal|Cukup)|$)/

/** The numbered instructions that stand right in a Pasal; none where their numbers do not run on. */
function perintahDalam({ isi }: Pasal): readonly Butir[] {
  const daftar = isi.flatMap(blok => (blok.tipe === 'rincian' && blok.bentuk === 'angka' ? blok.daftarButir : []))
  return daftar.every((butir, ke) => butir.nomor.urutan === ke + 1) ? daftar : []
}

const mengutip = ({ isi }: Butir): boolean => isi.some(({ tipe }) => tipe === 'kutipan')

/** The Pasal of the regulation itself, and which of them amend: Pasal I where a Pasal II ends it, or, in an act that amends several, those with instructions that quote new text. */
function pasalMengubah(naskah: Naskah): { readonly sendiri: readonly Pasal[]; readonly mengubah: readonly Pasal[] } {
  const sendiri: Pasal[] = []
  telusuri(naskah, {
    pasal(pasal, { ruas, kutipan }) {
      if (ruas === 'batang-tubuh' && !kutipan) sendiri.push(pasal)
    },
  })
  if (!naskah.sifat.perubahan) return { sendiri, mengubah: sendiri.filter(pasal => perintahDalam(pasal).some(mengutip)) }
  const selesai = sendiri.some(({ nomor }) => nomor.nilai === 'II')
  return { sendiri, mengubah: selesai ? sendiri.filter(({ nomor }) => nomor.nilai === 'I') : [] }
}

type Unsur = { readonly pasal: Pasal } | { readonly teks: Teks }

/** The headings of Pasal and the texts of an explanation, in order. */
function daftarUnsur(isi: readonly Satuan[], hasil: Unsur[] = []): Unsur[] {
  for (const satuan of isi) {
    if (satuan.tipe === 'alinea') hasil.push({ teks: satuan.teks })
    else if (satuan.tipe === 'pasal') {
      hasil.push({ pasal: satuan })
      daftarUnsur(satuan.isi, hasil)
    } else if (satuan.tipe === 'bab' || satuan.tipe === 'bagian' || satuan.tipe === 'paragraf') daftarUnsur(satuan.isi, hasil)
  }
  return hasil
}

/** The Pasal that an instruction quotes, and those that it names. */
export function pasalPerintah({ isi }: Butir): PasalPerintah {
  const baru = new Map<string, Pasal>()
  const disebut = new Set<string>()
  let utuh = true
  for (const blok of isi) {
    if (blok.tipe === 'alinea') {
      for (const [, nilai = ''] of blok.teks.isi.matchAll(/\b[Pp]asal (\d{1,3}(?: ?[A-Z](?![a-z]))?)/g)) disebut.add(nilai.replace(' ', ''))
      utuh &&= !/\b(?:sampai dengan|s\.d\.|s\/d) [Pp]asal\b/.test(blok.teks.isi)
    }
    if (blok.tipe === 'kutipan')
      telusuriDeret(blok.isi, diRuas('batang-tubuh'), { pasal: pasal => void baru.set(pasal.nomor.nilai, pasal) })
  }
  return { baru, disebut, utuh }
}

/** What is read of the instructions of one Pasal while the explanation goes on. */
interface Bacaan {
  readonly pasal: Pasal
  readonly perintah: readonly Butir[]
  readonly daftarAngka: { nilai: number; letak: Letak; daftarPasal: Pasal[] }[]
  /** The last number of a list that the Pasal being explained has itself. */
  rincian: number | undefined
}

/** "Angka 2": an instruction; or an element of the Pasal above it, counted from 1, where text follows at once. */
function bacaAngka(bacaan: Bacaan, teks: Teks, berikut: Unsur | undefined): void {
  const cocok = tajukAngka.exec(teks.isi)
  if (!cocok) return
  const nilai = Number(cocok[1])
  const sendiri = cocok[0].length === teks.isi.length && berikut !== undefined && 'pasal' in berikut
  if (!sendiri && bacaan.daftarAngka.at(-1)?.daftarPasal.length && (bacaan.rincian === undefined ? nilai === 1 : nilai > bacaan.rincian)) {
    bacaan.rincian = nilai
    return
  }
  bacaan.daftarAngka.push({ nilai, letak: { teks, start: 0, end: cocok[0].length }, daftarPasal: [] })
}

/** The explanations of instructions, for each Pasal that has some: its headings Angka, and below each its Pasal. */
export function daftarPerintahDijelaskan(naskah: Naskah): readonly PerintahDijelaskan[] {
  const { sendiri, mengubah } = pasalMengubah(naskah)
  if (!mengubah.length || !naskah.penjelasan) return []
  const hasil: Bacaan[] = []
  let bacaan: Bacaan | undefined
  const semua = daftarUnsur(naskah.penjelasan.isi)
  for (const [i, unsur] of semua.entries()) {
    const berikut = semua[i + 1]
    if ('teks' in unsur) {
      if (bacaan) bacaAngka(bacaan, unsur.teks, berikut)
      continue
    }
    const { pasal } = unsur
    const { nilai } = pasal.nomor
    const berangka = berikut !== undefined && 'teks' in berikut && /^Angka ?1\b/.test(berikut.teks.isi)
    const baru: Pasal | undefined = berangka
      ? mengubah.find(satu => satu.nomor.nilai === nilai && !hasil.some(lama => lama.pasal === satu))
      : undefined
    const perintah = bacaan?.perintah[(bacaan?.daftarAngka.length ?? 0) - 1]
    const diperintah = perintah && pasalPerintah(perintah)
    if (diperintah && (diperintah.baru.has(nilai) || diperintah.disebut.has(nilai)) && !romawi.test(nilai)) {
      bacaan?.daftarAngka.at(-1)?.daftarPasal.push(pasal)
      if (bacaan) bacaan.rincian = undefined
    } else if (baru) {
      bacaan = { pasal: baru, perintah: perintahDalam(baru), daftarAngka: [], rincian: undefined }
      hasil.push(bacaan)
    } else if (romawi.test(nilai) || (bacaan && sendiri[sendiri.indexOf(bacaan.pasal) + 1]?.nomor.nilai === nilai)) bacaan = undefined
    else if (bacaan) {
      bacaan.daftarAngka.at(-1)?.daftarPasal.push(pasal)
      bacaan.rincian = undefined
    }
  }
  return hasil
}
