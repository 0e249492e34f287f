import { bacaRomawi, bacaTingkat } from '@perkada/core'
import { bacaPembukaBlok } from '../penutup/pembuka-blok.ts'
import type { Potongan } from './baris.ts'

/** A heading on a line of its own: the place of the line, and its number. */
interface TajukSendiri {
  readonly letak: number
  readonly nomor: number
}
/** What headings are numbered through a text: its Pasal, its Bab, the dicta of a decision. */
export type DeretTajuk = 'pasal' | 'bab' | 'diktum'

const pasalSendiri = /^(?:Pasal|PASAL) (\d{1,4})[A-Z]?$/
const babSendiri = /^BAB ([IVXLC]{1,7}):?(?: [^a-zß-ÿ]*)?$/u
const diktumSendiri = /^(KE[A-Z]{3,9}|PERTAMA) ?:/

/**
 * Where headings that stand on lines of their own leave room for one that was poured into a line. Their numbers go up, so that between Pasal 4
 * and Pasal 5 none is missing, and what a sentence there calls "Pasal 12" is no heading. Asked of few lines, and read when it is first asked.
 */
export class RuangTajuk {
  private readonly potongan: readonly Potongan[]
  private terbaca: Bacaan | undefined
  /** The last Pasal of the lines so far that held several. */
  private tertuang = 0

  constructor(potongan: readonly Potongan[]) {
    this.potongan = potongan
  }

  /** The body has begun neither above a line nor with it. */
  pembukaan(letak: number): boolean {
    return letak < this.daftar().badan
  }

  /** A heading with that number can stand within a line. */
  muat(deret: DeretTajuk, letak: number, nomor: number): boolean {
    const daftar = this.daftar()
    if (deret === 'pasal' && daftar.penjelasan.has(letak)) return true
    if (deret === 'diktum' && daftar.berpasal) return false
    const [lalu, berikut] = sekitar(daftar[deret], letak)
    if (berikut !== undefined && berikut > lalu) return nomor > lalu && nomor < berikut
    return nomor > lalu || (berikut !== undefined && nomor < berikut)
  }

  /** The one Pasal that a line holds is the next of those which were poured into the lines before, of a text where no Pasal stands by itself. */
  lanjutTuangan(nomor: number): boolean {
    return this.tertuang > 0 && nomor === this.tertuang + 1 && !this.daftar().berpasal
  }

  tuang(nomor: number): void {
    this.tertuang = nomor
  }

  /** A line "Pasal 7 Perjanjian Kerja …" stands between the headings of two Pasal that follow each other, and names another than the first. */
  menyebutPasal(letak: number, nomor: number): boolean {
    const [lalu, berikut] = sekitar(this.daftar().pasal, letak)
    return berikut === lalu + 1 && nomor !== lalu
  }

  private daftar(): Bacaan {
    this.terbaca ??= baca(this.potongan)
    return this.terbaca
  }
}

/** The numbers of the headings before a line, 0 above the first, and behind it. */
function sekitar(deret: readonly TajukSendiri[], letak: number): [number, number | undefined] {
  let ke = 0
  for (let akhir = deret.length; ke < akhir; ) {
    const tengah = (ke + akhir) >> 1
    if ((deret[tengah] as TajukSendiri).letak <= letak) ke = tengah + 1
    else akhir = tengah
  }
  return [deret[ke - 1]?.nomor ?? 0, deret[ke]?.nomor]
}

interface Bacaan extends Readonly<Record<DeretTajuk, readonly TajukSendiri[]>> {
  /** Lines that hold the heading of an explanation. */
  readonly penjelasan: ReadonlySet<number>
  /** The first heading on a line of its own. */
  readonly badan: number
  /** Some Pasal has one. */
  readonly berpasal: boolean
}

/** The closing ends the count of Pasal, as do the dicta of a decision; an explanation begins it again. */
function baca(potongan: readonly Potongan[]): Bacaan {
  const [pasal, bab, diktum]: [TajukSendiri[], TajukSendiri[], TajukSendiri[]] = [[], [], []]
  const penjelasan = new Set<number>()
  let badan = Number.POSITIVE_INFINITY
  let berpasal = false
  for (let letak = 0; letak < potongan.length; letak++) {
    const satu = potongan[letak] as Potongan
    if (satu.jenis !== 'teks') continue
    const { isi } = satu.teks
    const nomorPasal = isi.startsWith('P') ? pasalSendiri.exec(isi)?.[1] : undefined
    const nomorBab = isi.startsWith('BAB') ? babSendiri.exec(isi)?.[1] : undefined
    const nomorDiktum = isi.charAt(1) === 'E' ? diktumSendiri.exec(isi)?.[1] : undefined
    const tingkat = nomorDiktum && bacaTingkat(nomorDiktum)
    if (nomorPasal) pasal.push({ letak, nomor: Number(nomorPasal) })
    if (nomorBab) bab.push({ letak, nomor: bacaRomawi(nomorBab) ?? 0 })
    if (tingkat) diktum.push({ letak, nomor: tingkat })
    const menjelaskan = isi.includes('PENJELASAN') || isi.includes('PASAL DEMI PASAL')
    const batas = menjelaskan ? 0 : tingkat || bacaPembukaBlok(isi) ? Number.POSITIVE_INFINITY : undefined
    if (batas !== undefined && pasal.at(-1)?.nomor !== batas) pasal.push({ letak, nomor: batas })
    if (menjelaskan) penjelasan.add(letak)
    if (nomorPasal ?? nomorBab ?? tingkat) badan = Math.min(badan, letak)
    berpasal ||= nomorPasal !== undefined
  }
  return { pasal, bab, diktum, penjelasan, badan, berpasal }
}
