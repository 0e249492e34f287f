import { cocokSemua } from '../cocok-semua.ts'
import { banyakSebelum, berkapital, daftarKata, type Kata, kataTugas, sepertiSingkatan } from '../kata.ts'
import type { Naskah } from '../naskah.ts'
import { potong, type Teks } from '../teks.ts'
import { telusuri } from '../telusur.ts'
import type { Ruas, Tempat } from '../tempat.ts'
import { mungkinPenyebut } from './definisi.ts'
import type { Istilah } from './istilah.ts'
import { panjangKepanjangan, panjangNama } from './singkatan.ts'

/** A name and its short form as introduced in running text. */
export interface Pengantar {
  readonly nama: Teks
  readonly sebutan: Teks
  /** Offset in the text of the joining words or of the bracket. */
  readonly start: number
}

const penyebut =
  /(?:selanjutnya,?\s(?:dalam\s[^,]{3,60}\sini\s)?di\s?(?:singkat|sebut|namakan)|disingkat)\s(?:(?:dengan|sebagai|menjadi)\s)?["“‘'(]?/g
/** A name has no more words than this. */
const JANGKAUAN = 24
const kurung = /\(([^()]{2,120})\)/g

const rentang = (teks: Teks, daftar: readonly Kata[]): Teks | undefined => {
  const [awal, akhir] = [daftar[0], daftar.at(-1)]
  return awal && akhir && potong(teks, awal.start, akhir.end)
}

/** The words of a name that begins at a place: capitalised words, small joining words only between them. */
function namaDari(kata: readonly Kata[]): Kata[] {
  let banyak = 0
  for (let i = 0; i < kata.length && i < 12; i++) {
    const satu = kata[i] as Kata
    if (i > 0 && !/^[\s/\-–]*$/.test(satu.sela)) break
    if (berkapital(satu.isi)) banyak = i + 1
    else if (!kataTugas.has(satu.rendah) || satu.rendah === 'yang') break
  }
  return kata.slice(0, banyak)
}

/** The long form before a place: by its letters, else the capitalised name that ends there. */
function namaSebelum(sebutan: string, sebelum: readonly Kata[]): Kata[] {
  const banyak = panjangKepanjangan(sebutan, sebelum) || panjangNama(sebelum)
  return banyak ? sebelum.slice(-banyak) : []
}

const kapitalPanjang = /^[A-ZÀ-Þ]{6,}$/u

function dalamKurung(teks: Teks, cocok: RegExpMatchArray, kata: readonly Kata[]): Pengantar | undefined {
  const awal = cocok.index ?? 0
  const akhir = awal + cocok[0].length
  const at = banyakSebelum(kata, awal)
  const isi = kata.slice(at, banyakSebelum(kata, akhir))
  const sebelum = kata.slice(Math.max(0, at - JANGKAUAN), at)
  const dalam = rentang(teks, isi)
  const terakhir = sebelum.at(-1)
  if (!dalam || !terakhir || !/^\s*$/.test(teks.isi.slice(terakhir.end, awal))) return undefined
  const singkat = isi.every((satu, i) => i === 0 || /^[-/]$/.test(satu.sela))
  if (singkat && berkapital(dalam.isi)) {
    const nama = rentang(teks, namaSebelum(dalam.isi, sebelum))
    const pasti = sepertiSingkatan(isi[0]?.isi ?? '') || panjangKepanjangan(dalam.isi, sebelum) > 0
    return nama && pasti ? { nama, sebutan: dalam, start: awal } : undefined
  }
  // Among other words in capitals, before them or in the brackets, they show nothing: "KETUA (SEKRETARIS DAERAH)" is a box of a chart.
  const menonjol = sepertiSingkatan(terakhir.isi) && !kapitalPanjang.test(sebelum.at(-2)?.isi ?? '') && /[a-zß-ÿ]/.test(dalam.isi)
  // "7 GT (tujuh gross tonnage)": a unit of measurement behind its number.
  if (/^\d/.test(sebelum.at(-2)?.isi ?? '')) return undefined
  const ringkas = menonjol || (berkapital(terakhir.isi) && panjangKepanjangan(terakhir.isi, isi) === isi.length)
  return ringkas && isi.length > 1 ? { nama: dalam, sebutan: potong(teks, terakhir.start, terakhir.end), start: terakhir.start } : undefined
}

/** "Surat Izin Mengemudi atau SIM", "SIM atau Surat Izin Mengemudi": the letters show that one is short for the other. */
function bersanding(teks: Teks, kata: readonly Kata[]): Pengantar[] {
  const hasil: Pengantar[] = []
  for (const [i, satu] of kata.entries()) {
    const pengantar = sepertiSingkatan(satu.isi) && disandingkan(teks, kata, satu, i)
    if (pengantar) hasil.push(pengantar)
  }
  return hasil
}

function disandingkan(teks: Teks, kata: readonly Kata[], satu: Kata, i: number): Pengantar | undefined {
  const sebutan = potong(teks, satu.start, satu.end)
  const sebelum = kata.slice(Math.max(0, i - JANGKAUAN), i)
  const dekat = sebelum.at(-1)?.rendah === 'atau' ? sebelum.slice(0, -1) : /^\s?[/=:,]\s?$/.test(satu.sela) ? sebelum : []
  const banyak = panjangKepanjangan(satu.isi, dekat)
  if (banyak) return { nama: rentang(teks, dekat.slice(-banyak)) as Teks, sebutan, start: satu.start }
  const berikut = kata[i + 1]
  const mulai = berikut?.rendah === 'atau' ? i + 2 : berikut && /^\s?[/=:]\s?$/.test(berikut.sela) ? i + 1 : undefined
  if (mulai === undefined) return undefined
  for (let n = 2; n <= satu.isi.length + 4; n++) {
    const sesudah = kata.slice(mulai, mulai + n)
    if (panjangKepanjangan(satu.isi, sesudah) === n) return { nama: rentang(teks, sesudah) as Teks, sebutan, start: satu.start }
  }
  return undefined
}

/** What every text that introduces a short form has. */
const mungkinPengantar = /[(]|disingkat|disebut|dinamakan|[A-ZÀ-Þ]{2}/u

/** The short forms that a text introduces: "X yang selanjutnya disebut Y", "X (Y)", "Y (X)". */
export function pengantarDalam(teks: Teks, kata: readonly Kata[] = daftarKata(teks.isi)): Pengantar[] {
  if (!mungkinPengantar.test(teks.isi)) return []
  const daftar = bersanding(teks, kata)
  for (const cocok of mungkinPenyebut.test(teks.isi) ? cocokSemua(teks.isi, penyebut) : []) {
    const sesudah = banyakSebelum(kata, cocok.index + cocok[0].length)
    const sebutan = rentang(teks, namaDari(kata.slice(sesudah, sesudah + JANGKAUAN)))
    const at = banyakSebelum(kata, cocok.index)
    const sebelum = kata.slice(Math.max(0, at - JANGKAUAN), at)
    while (sebelum.length && ['yang', 'untuk', 'dan', 'atau'].includes(sebelum.at(-1)?.rendah ?? '')) sebelum.pop()
    const nama = sebutan && rentang(teks, namaSebelum(sebutan.isi, sebelum))
    if (sebutan && sebutan.isi.length > 1) daftar.push({ nama: nama ?? sebutan, sebutan, start: cocok.index })
  }
  for (const cocok of cocokSemua(teks.isi, kurung)) {
    const satu = dalamKurung(teks, cocok, kata)
    if (satu) daftar.push(satu)
  }
  return daftar
}

const tanpaPengantar: ReadonlySet<Ruas> = new Set(['kepala', 'mengingat', 'diktum', 'penutup'])

/** Gives the words of a text. */
export type KataTeks = (teks: Teks) => readonly Kata[]

/** The names that the running text introduces; in a definition only from the offset `awal` on, where its meaning begins. */
export function daftarPengantar(naskah: Naskah, awal: ReadonlyMap<Teks, number>, kataTeks: KataTeks): Istilah[] {
  const daftar: Istilah[] = []
  const catat = (teks: Teks, tempat: Tempat): void => {
    if (!mungkinPengantar.test(teks.isi)) return
    for (const { nama, sebutan, start } of pengantarDalam(teks, kataTeks(teks))) {
      if (start < (awal.get(teks) ?? 0)) continue
      daftar.push({ nama, daftarSebutan: nama === sebutan ? [] : [sebutan], asal: 'pengantar', teks, start, daftarTeks: [teks], tempat })
    }
  }
  telusuri(naskah, {
    teks(teks, tempat, peran) {
      if (tanpaPengantar.has(tempat.ruas)) return
      if (peran === 'alinea' || peran === 'sel' || peran === 'judul') catat(teks, tempat)
    },
  })
  return daftar
}
