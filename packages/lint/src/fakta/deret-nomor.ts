import {
  type Ayat,
  type BentukPenanda,
  type Butir,
  formatHuruf,
  formatRomawi,
  formatTingkat,
  type Kelompok,
  kapitalAwal,
  type Naskah,
  type Nomor,
  type Rincian,
  type Satuan,
  type Tempat,
  telusuri,
  telusuriDeret,
} from '@perkada/core'
import type { Fakta } from '../rule.ts'
import { mungkinMengutip } from './perintah-perubahan.ts'

/** A run of numbers that belong to one sequence, in the order of the text. */
export interface DeretNomor {
  readonly jenis: 'bab' | 'bagian' | 'paragraf' | 'pasal' | 'ayat' | 'huruf' | 'angka'
  readonly daftar: readonly Nomor[]
  readonly tempat: Tempat
  /** The number before the first: 0 but for a list that goes on after running text. */
  readonly sebelum: number
  /** The text before the n-th number, where a mark may stand that the transcription ran into the line. */
  teksSebelum(index: number): string
}

function isiTeks(isi: readonly Satuan[], tempat: Tempat): string {
  const daftar: string[] = []
  telusuriDeret(isi, tempat, { teks: ({ isi }) => daftar.push(isi) })
  return daftar.join(' ')
}

const tanpaTeks = () => ''

const jenisPenanda: Readonly<Record<BentukPenanda, 'ayat' | 'huruf' | 'angka'>> = {
  ayat: 'ayat',
  huruf: 'huruf',
  angka: 'angka',
  'huruf-kurung': 'huruf',
  'angka-kurung': 'angka',
}

const nomorButir = ({ nomor }: Butir): Nomor => nomor

/** The elements of one list, the `letak`-th of `isi`: a text may have a hundred thousand. */
class DeretRincian implements DeretNomor {
  readonly jenis: DeretNomor['jenis']
  readonly daftar: readonly Nomor[]
  readonly tempat: Tempat
  readonly sebelum: number
  private readonly isi: readonly Satuan[]
  private readonly letak: number

  constructor(rincian: Rincian, sebelum: number, tempat: Tempat, isi: readonly Satuan[], letak: number) {
    this.jenis = jenisPenanda[rincian.bentuk]
    this.daftar = rincian.daftarButir.map(nomorButir)
    this.tempat = tempat
    this.sebelum = sebelum
    this.isi = isi
    this.letak = letak
  }

  teksSebelum(index: number): string {
    const { isi, letak } = this
    if (index > 0) return isiTeks((isi[letak] as Rincian).daftarButir[index - 1]?.isi ?? [], this.tempat)
    let awal = Math.max(0, letak - 1)
    if (this.sebelum > 0) while (awal > letak - JANGKAUAN && isi[awal - 1]?.tipe === 'alinea') awal--
    return isiTeks(isi.slice(awal, letak), this.tempat)
  }
}

/** Units between the parts of one list that a converter may have torn apart. */
const JANGKAUAN = 12

/** The number with which a list of this form ends the units, whether it stands among them or inside the last of them. */
function nomorAkhir(isi: readonly Satuan[], bentuk: BentukPenanda): number | undefined {
  for (let letak = isi.length - 1; letak >= 0 && letak >= isi.length - JANGKAUAN; letak--) {
    const satuan = isi[letak] as Satuan
    if (satuan.tipe !== 'rincian') continue
    const terakhir = satuan.daftarButir.at(-1)
    return satuan.bentuk === bentuk ? terakhir?.nomor.urutan : terakhir && nomorAkhir(terakhir.isi, bentuk)
  }
  return undefined
}

/**
 * A list that goes on where the one before it in the text ended, one level deeper or in the ayat before, and that no phrase opens: the
 * converter set the marks of a column apart from their texts. The number before its first, 0 for a list of its own.
 */
function nomorTerbawa(rincian: Rincian, isi: readonly Satuan[], letak: number, ayatLalu: Ayat | undefined): number {
  const awal = rincian.daftarButir[0]?.nomor.urutan ?? 0
  const depan = isi[letak - 1]
  if (awal < 2 || (depan?.tipe === 'alinea' && depan.teks.isi.endsWith(':'))) return 0
  let lalu = nomorAkhir(isi.slice(Math.max(0, letak - JANGKAUAN), letak), rincian.bentuk)
  if (lalu === undefined && letak === 0 && ayatLalu) lalu = nomorAkhir(ayatLalu.isi, rincian.bentuk)
  return lalu === awal - 1 ? lalu : 0
}

/** The ayat before each ayat of these units. */
function catatAyat(isi: readonly Satuan[], ayatSebelum: Map<Satuan, Ayat>): void {
  for (let letak = 1; letak < isi.length; letak++) {
    const [lalu, ini] = [isi[letak - 1] as Satuan, isi[letak] as Satuan]
    if (lalu.tipe === 'ayat' && ini.tipe === 'ayat') ayatSebelum.set(ini, lalu)
  }
}

/** Lists that stand beside one another: one that goes on where another of its form ended is no new list. */
function deretRincian(isi: readonly Satuan[], tempat: Tempat, ayatSebelum: ReadonlyMap<Satuan, Ayat>, hasil: DeretNomor[]): void {
  const ayatLalu = tempat.ayat && tempat.induk === tempat.ayat ? ayatSebelum.get(tempat.ayat) : undefined
  let terakhir: Map<BentukPenanda, number> | undefined
  for (let letak = 0; letak < isi.length; letak++) {
    const node = isi[letak] as Satuan
    if (node.tipe !== 'rincian') continue
    const lama = terakhir?.get(node.bentuk) ?? 0
    const awal = node.daftarButir[0]?.nomor.urutan ?? 0
    const depan = isi[letak - 1]
    const dibuka = depan?.tipe === 'alinea' && depan.teks.isi.endsWith(':')
    const sebelum = lama > 0 && awal > lama && (awal === lama + 1 || !dibuka) ? lama : nomorTerbawa(node, isi, letak, ayatLalu)
    if (letak < isi.length - 1) {
      terakhir ??= new Map()
      terakhir.set(node.bentuk, node.daftarButir.at(-1)?.nomor.urutan ?? lama)
    }
    hasil.push(new DeretRincian(node, sebelum, tempat, isi, letak))
  }
}

const jenisSatuan = ['bab', 'bagian', 'paragraf', 'ayat'] as const
/** Where the units of one kind stand among others. */
function letakBertipe(isi: readonly Satuan[], tipe: Satuan['tipe']): number[] {
  const hasil: number[] = []
  for (let letak = 0; letak < isi.length; letak++) if (isi[letak]?.tipe === tipe) hasil.push(letak)
  return hasil
}

const isBernomor = ({ tipe }: Satuan): boolean => tipe !== 'alinea' && tipe !== 'pasal'
const berhitung = (tempat: Tempat) => !tempat.kutipan && tempat.ruas !== 'penjelasan' && tempat.ruas !== 'sisa'

const tajukBuku = /^BUKU (?:KE[A-Z]{3,9}|[IVX]{1,5})\b/
/** The Bab of each Buku of a codified act: a Buku begins with BAB I, or goes on with the number that comes next. */
function perBuku(daftar: readonly Nomor[]): Nomor[][] {
  const hasil: Nomor[][] = []
  for (const nomor of daftar) {
    if (nomor.urutan === 1 || !hasil.length) hasil.push([])
    hasil.at(-1)?.push(nomor)
  }
  return hasil
}

/** The ayat and the lists inside the Pasal that a regulation quotes as new text. */
export function daftarDeretKutipan(naskah: Naskah, fakta: Fakta): DeretNomor[] {
  const hasil: DeretNomor[] = []
  if (!fakta(mungkinMengutip)) return hasil
  const ayatSebelum = new Map<Satuan, Ayat>()
  telusuri(naskah, {
    deret(isi, tempat) {
      if (!tempat.kutipan || !tempat.pasal || tempat.ruas !== 'batang-tubuh') return
      catatAyat(isi, ayatSebelum)
      const daftarAyat = isi.filter(node => node.tipe === 'ayat')
      const teksSebelum = (index: number) => isiTeks(index > 0 ? (daftarAyat[index - 1]?.isi ?? []) : [], tempat)
      if (daftarAyat.length) hasil.push({ jenis: 'ayat', daftar: daftarAyat.map(({ nomor }) => nomor), tempat, sebelum: 0, teksSebelum })
      deretRincian(isi, tempat, ayatSebelum, hasil)
    },
  })
  return hasil
}

/** The sequences of numbers of the regulation itself: without new text quoted for another act, the lists of annexes, and the explanation. */
export function daftarDeret(naskah: Naskah): DeretNomor[] {
  const hasil: DeretNomor[] = []
  const berbuku = naskah.sisa.some(({ teks }) => tajukBuku.test(teks.isi))
  const ayatSebelum = new Map<Satuan, Ayat>()
  const daftarPasal: Nomor[] = []
  let tempatPasal: Tempat | undefined
  telusuri(naskah, {
    deret(isi, tempat) {
      if (!isi.some(isBernomor) || !berhitung(tempat)) return
      if (tempat.ruas === 'batang-tubuh')
        for (const jenis of jenisSatuan) {
          if (!isi.some(({ tipe }) => tipe === jenis)) continue
          const daftarLetak = letakBertipe(isi, jenis)
          const teksSebelum = (index: number) => {
            const letak = daftarLetak[index] ?? 0
            return isiTeks(isi.slice(Math.max(0, letak - 1), letak), tempat)
          }
          const daftar = daftarLetak.map(letak => (isi[letak] as Kelompok | Ayat).nomor)
          if (jenis === 'bab' && berbuku)
            for (const satu of perBuku(daftar)) hasil.push({ jenis, daftar: satu, tempat, sebelum: 0, teksSebelum: tanpaTeks })
          else hasil.push({ jenis, daftar, tempat, sebelum: 0, teksSebelum: jenis === 'ayat' ? teksSebelum : tanpaTeks })
        }
      catatAyat(isi, ayatSebelum)
      if (tempat.ruas !== 'lampiran') deretRincian(isi, tempat, ayatSebelum, hasil)
    },
    pasal({ nomor }, tempat) {
      if (tempat.ruas !== 'batang-tubuh' || !berhitung(tempat)) return
      tempatPasal ??= tempat
      daftarPasal.push(nomor)
    },
  })
  if (tempatPasal) hasil.push({ jenis: 'pasal', daftar: daftarPasal, tempat: tempatPasal, sebelum: 0, teksSebelum: tanpaTeks })
  return naskah.sifat.perubahan ? hasil.filter(punyaSendiri) : hasil
}

const romawi = /^[IVX]+$/

/** In an amending regulation only Pasal I, II, … and the lists right in them are surely its own and not quoted. */
function punyaSendiri({ jenis, daftar, tempat }: DeretNomor): boolean {
  if (tempat.ruas !== 'batang-tubuh') return true
  if (jenis === 'pasal') return daftar.every(({ nilai }) => romawi.test(nilai))
  return tempat.pasal !== undefined && romawi.test(tempat.pasal.nomor.nilai) && !tempat.butir
}

const penyebut: Readonly<Record<DeretNomor['jenis'], string>> = {
  bab: 'BAB',
  bagian: 'Bagian',
  paragraf: 'Paragraf',
  pasal: 'Pasal',
  ayat: 'ayat',
  huruf: 'huruf',
  angka: 'angka',
}

/** "BAB VI", "ayat (2)", "huruf c": how a text calls the unit with this number. */
export const sebut = (jenis: DeretNomor['jenis'], nilai: string): string => `${penyebut[jenis]} ${jenis === 'ayat' ? `(${nilai})` : nilai}`

/** A place in a sequence as units of this kind are numbered: "VI", "Kedua", "c". */
export const nilaiNomor = (jenis: DeretNomor['jenis'], urutan: number): string =>
  ({ bab: formatRomawi, bagian: formatTingkat, paragraf: String, pasal: String, ayat: String, huruf: formatHuruf, angka: String })[jenis](
    urutan,
  )

/** How a text calls the unit in this place of a sequence. */
export const sebutUrutan = (jenis: DeretNomor['jenis'], urutan: number): string => sebut(jenis, nilaiNomor(jenis, urutan))

/** "Ayat (2)": how a sentence that begins with a unit calls it. */
export const sebutAwal = (jenis: DeretNomor['jenis'], nilai: string): string => kapitalAwal(sebut(jenis, nilai))

/** The butir of Lampiran II that lets units of this kind be numbered in sequence. */
export const butirNomor: Readonly<Record<DeretNomor['jenis'], string>> = {
  bab: '72',
  bagian: '73',
  paragraf: '75',
  pasal: '79',
  ayat: '82',
  huruf: '87',
  angka: '87',
}
