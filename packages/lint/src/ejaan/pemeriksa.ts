import { ingat, jarakKata, type Kata, type Naskah, namaDaerah, tanpaKlitika } from '@perkada/core'
import { gabunganTerpisah } from '../data/gabungan-kata.ts'
import { daftarKataBaku } from '../data/kata-baku.ts'
import { daftarTeksNaskah, kosakata, type TeksNaskah } from '../fakta/kosakata.ts'
import type { Fakta } from '../rule.ts'
import { faktaIstilah } from '../rules/istilah/fakta-istilah.ts'
import { berangkaianAsing, isBentukDikenal, isKataLazim, JARANG, peringkatKata } from './kata-dikenal.ts'
import { dugaEjaan, jabatanDaerah, slipPendek } from './salah-ketik.ts'
import { isInggrisKecil, kataSerapan } from './serapan.ts'
import { geserSpasi, isAkhiranLepas, isAwalanLepas, mungkinGeser, pecahKata, pecahLazim } from './spasi-geser.ts'

/** A misspelt range of a text and what was meant. */
export interface SalahEja {
  readonly start: number
  readonly end: number
  readonly baku: string
}

/** A form that comes so often is a word that the lists lack, unless it is near one of the commonest words. */
const SERING = 3
/** The rank above which a word is among the commonest, and how long a word must be to be a sure slip of one. */
const TERLAZIM = 400
const PANJANG_PASTI = 7
/** So many words are searched at most: more unknown ones than any honest text has. */
export const BATAS_CARI = 2000
const HURUF_NAMA = 9

let takBaku: ReadonlySet<string> | undefined
/** A spelling that ejaan-tidak-baku tells of. */
function isTakBaku(rendah: string): boolean {
  takBaku ??= new Set([...daftarKataBaku.map(({ salah }) => salah.toLowerCase()), ...gabunganTerpisah.map(([salah]) => salah)])
  return takBaku.has(rendah)
}
const hurufSaja = /^[A-Za-zÀ-ɏ]+$/u
const latin = /^[a-z]+$/
const TERPENDEK = 4
const isDikenal = ingat((rendah: string) => isTakBaku(rendah) || isBentukDikenal(rendah))
/** What an unknown word was meant to be; far too long ones and those with letters of other languages are left alone. */
const dugaKata = ingat((rendah: string) =>
  latin.test(rendah) && rendah.length <= 30 ? (pecahKata(rendah) ?? dugaEjaan(rendah) ?? pecahLazim(rendah)) : undefined,
)
/**
 * A slip of one of the commonest words of regulations stays one however often it comes: "Seketaris" by a hand that always writes it so.
 * What adds to the end of such a word ("Indonesian") or is spelt as in another language may be another word.
 */
const slipTetap = ingat((rendah: string): boolean => {
  const baku = dugaKata(rendah)
  if (baku === undefined || rendah.length < PANJANG_PASTI || rendah.startsWith(baku) || kataSerapan(rendah)) return false
  return (peringkatKata(baku) ?? JARANG) < TERLAZIM && jarakKata(rendah, baku, 1) <= 1
})
/** Unknown, or a word whose blank may have slipped. */
const perluDilihat = ingat(
  (rendah: string) =>
    mungkinGeser(rendah) ||
    isAkhiranLepas(rendah) ||
    isAwalanLepas(rendah) ||
    isInggrisKecil(rendah) ||
    slipPendek.has(rendah) ||
    (rendah.length >= TERPENDEK && hurufSaja.test(rendah) && !isKataLazim(rendah) && !isDikenal(rendah)),
)

const kapitalSemua = (isi: string): boolean => !/[a-z]/.test(isi) && isi === isi.toUpperCase()
const pengantarNama = new Set(
  'kota kabupaten provinsi kecamatan kelurahan desa dusun kampung distrik nagari gampong jalan sungai gunung pulau di ke dari oleh saudara bapak ibu haji bernama pt cv'.split(
    ' ',
  ),
)

/** Words that open the name of an office, which has no names of persons or places but at its end. */
const pembukaUnit = new Set('dinas badan bagian bidang subbagian subbidang seksi sekretariat inspektorat asisten urusan'.split(' '))

/** Words of English sentences that are none of Indonesian: what stands beside them is English as well. */
const sambungAsing = new Set('the of for with between concerning against relating and on to'.split(' '))

/** A word of an English sentence stands beside this one, or before the unbroken word beside it: "for Mobile Association". */
function berdampinganAsing(kata: readonly Kata[], i: number): boolean {
  const dekat = (ke: number, kosong: boolean): boolean => kosong && sambungAsing.has(kata[ke]?.rendah ?? '')
  const sela = (ke: number): boolean => kata[ke]?.sela === ' '
  return dekat(i - 1, sela(i)) || dekat(i + 1, sela(i + 1)) || dekat(i - 2, sela(i) && sela(i - 1))
}

/** Words that the regulation itself shows to be names or terms (a fact); what follows "yang" in a term is a definition that was misread. */
function kataNama({ identitas }: Naskah, fakta: Fakta): ReadonlySet<string> {
  const nama = new Set<string>()
  const { daerah = '', provinsi = '' } = identitas
  for (const bagian of [namaDaerah(daerah), namaDaerah(provinsi)]) for (const kata of bagian.toLowerCase().split(/\s+/)) nama.add(kata)
  for (const { tempat, peran, kata } of fakta(daftarTeksNaskah))
    if ((tempat.ruas === 'mengingat' && peran !== 'label') || peran === 'pengesahan') for (const { rendah } of kata) nama.add(rendah)
  for (const istilah of fakta(faktaIstilah).definisi)
    for (const { isi } of [istilah.nama, ...istilah.daftarSebutan])
      for (const kata of isi
        .split(' yang ', 1)
        .join()
        .toLowerCase()
        .split(/[^A-Za-zÀ-ɏ]+/u))
        nama.add(kata)
  return nama
}

/** Shorter halves may sound otherwise on purpose: "warna-warni". */
const PANJANG_ULANG = 6
/** The halves of a doubled word have so many letters in common, one behind the other. */
const HURUF_BERSAMA = 5
const berbagi = (a: string, b: string): boolean =>
  Array.from({ length: Math.max(0, a.length - HURUF_BERSAMA + 1) }, (_, i) => a.slice(i, i + HURUF_BERSAMA)).some(satu => b.includes(satu))

const tanpaSalah: readonly never[] = []

/** Finds the misspelt words of one text after another. */
export class PemeriksaEjaan {
  private readonly nama: ReadonlySet<string>
  private readonly jumlah: (rendah: string) => number
  /** Words that are unknown or whose blank may have slipped: only they and those beside them need a look. */
  private readonly mencolok: ReadonlySet<string>
  /** Which texts have such a word, by their place among all. */
  private readonly bermencolok: Uint8Array
  private readonly dicari = new Set<string>()
  /** So many words were unknown that the rest was not searched. */
  penuh = false

  /** `milik` are words of the house, in lower case. */
  constructor(fakta: Fakta, milik: readonly string[] = []) {
    const semua = fakta(kosakata)
    const nama = fakta(kataNama)
    this.nama = milik.length ? new Set([...nama, ...milik]) : nama
    this.jumlah = rendah => semua.get(rendah)?.jumlah ?? 0
    this.mencolok = new Set([...semua.keys()].filter(perluDilihat))
    this.bermencolok = new Uint8Array(fakta(daftarTeksNaskah).length)
    for (const kata of this.mencolok) for (const { urutan } of semua.get(kata)?.daftarTeks ?? []) this.bermencolok[urutan] = 1
  }

  private dikenal(rendah: string): boolean {
    return isDikenal(rendah) || this.nama.has(rendah) || this.nama.has(tanpaKlitika(rendah))
  }

  private duga(rendah: string): string | undefined {
    if (!this.dicari.has(rendah)) {
      if (this.dicari.size >= BATAS_CARI) {
        this.penuh = true
        return undefined
      }
      this.dicari.add(rendah)
    }
    return dugaKata(rendah)
  }

  /** It comes so often that it is a word of the text: one of the house, or of another language. */
  private isKataSetempat(rendah: string): boolean {
    const jumlah = this.jumlah(rendah)
    if (jumlah < SERING || slipTetap(rendah)) return false
    return jumlah >= SERING * 2 || !berangkaianAsing(rendah)
  }

  /** Neither a name, an abbreviation nor part of a foreign phrase, as far as its capitals and neighbours tell. */
  private bolehSalah(kata: readonly Kata[], i: number, { tempat, peran }: TeksNaskah, kapital: boolean): boolean {
    const { isi, rendah, sela } = kata[i] as Kata
    const [lalu, lanjut] = [kata[i - 1], kata[i + 1]]
    if (/[-'’&@./\\_]$/.test(sela) || (lanjut && /^[-'’&@_/]/.test(lanjut.sela))) return false
    if (berdampinganAsing(kata, i)) return false
    if (kapital) {
      // "MOBILE EQUIPMENT IDENTITY": an English name in a title.
      const inggris = kataSerapan(rendah) !== undefined && [lalu, lanjut].some(lain => lain && !this.dikenal(lain.rendah))
      return peran === 'judul' && isi.length >= 6 && !inggris && !(lalu && pengantarNama.has(lalu.rendah))
    }
    if (isi !== rendah) {
      const diUnit = () => isi.length >= HURUF_NAMA && kata.slice(0, i).some(satu => pembukaUnit.has(satu.rendah))
      if ((peran === 'sel' && !diUnit()) || !/^[A-ZÀ-Þ][a-zß-ÿ]+$/u.test(isi)) return false
      const awalKalimat = !lalu || /[.;:!?)]/.test(sela)
      const jabatan = () => jabatanDaerah.has(this.duga(rendah) ?? '')
      if (!awalKalimat && (pengantarNama.has(lalu.rendah) || !this.dikenal(lalu.rendah))) return lalu.rendah === 'oleh' && jabatan()
      if (isi.length < HURUF_NAMA && (!awalKalimat || tempat.ruas === 'lampiran') && !jabatan()) return false
    }
    const asingPasti = (lain: Kata | undefined, jarak: string): boolean =>
      lain !== undefined &&
      /^ ?$/.test(jarak) &&
      hurufSaja.test(lain.isi) &&
      !this.dikenal(lain.rendah) &&
      this.duga(lain.rendah) === undefined
    if (asingPasti(lalu, sela) || (lanjut && asingPasti(lanjut, lanjut.sela))) return false
    const jauh = kata[i + 2]
    // "electronic data interchange": between two English words stands one that Indonesian has too.
    return !(lanjut?.sela === ' ' && jauh?.sela === ' ' && jauh.isi === jauh.rendah && kataSerapan(rendah) && asingPasti(jauh, jauh.sela))
  }

  /** The misspelt words and slipped blanks of a text, in order. */
  cari(satu: TeksNaskah): readonly SalahEja[] {
    if (!this.bermencolok[satu.urutan]) return tanpaSalah
    const { kata, teks } = satu
    const isMencolok = (i: number): boolean => i >= 0 && i < kata.length && this.mencolok.has((kata[i] as Kata).rendah)
    const hasil: SalahEja[] = []
    let kapital: boolean | undefined
    // The words up to this one are not beside a word that needs a look.
    for (let i = 0, lihat = isMencolok(0) ? 1 : -1; i < kata.length && !this.penuh; i++) {
      if (isMencolok(i + 1)) lihat = i + 2
      if (i > lihat) continue
      kapital ??= kapitalSemua(teks.isi)
      const { isi, rendah, start, end } = kata[i] as Kata
      if (isi.length < 3 || !hurufSaja.test(isi) || this.nama.has(rendah) || isKataLazim(rendah)) continue
      const pasangan = this.geser(kata, i)
      if (pasangan && hasil.at(-1)?.end !== pasangan.end) hasil.push(pasangan)
      const ulang = pasangan ? undefined : this.ulang(kata, i)
      if (ulang) {
        hasil.push({ start, end, baku: ulang })
        continue
      }
      if (
        pasangan ||
        (this.dikenal(rendah) && !(isi === rendah && isInggrisKecil(rendah))) ||
        (isi.length < TERPENDEK && !slipPendek.has(isi))
      )
        continue
      if (!this.bolehSalah(kata, i, satu, kapital)) continue
      const baku = this.duga(rendah)
      if (!baku || this.isKataSetempat(rendah)) continue
      if (this.sambungan(kata, i)) continue
      hasil.push({ start, end, baku })
    }
    return hasil
  }

  /** "syarit-syarat", "setingg-tingginya", "perundang-undnagan": the half of a doubled word that is unknown, while the other one is common and shows what was meant. */
  private ulang(kata: readonly Kata[], i: number): string | undefined {
    const ini = kata[i] as Kata
    const [lalu, lanjut] = [kata[i - 1], kata[i + 1]]
    const lain = ini.sela === '-' ? lalu : lanjut?.sela === '-' ? lanjut : undefined
    if (!lain || ini.isi.slice(1) !== ini.rendah.slice(1) || ini.isi.length < TERPENDEK || this.dikenal(ini.rendah)) return undefined
    const bergabung = lain === lalu ? `${lain.rendah}-${ini.rendah}` : `${ini.rendah}-${lain.rendah}`
    const polos = tanpaKlitika(lain.rendah)
    if (!isKataLazim(polos) || isBentukDikenal(bergabung)) return undefined
    for (const bentuk of [lain.rendah, `se${polos}`])
      if (jarakKata(ini.rendah, bentuk, 1) <= 1) return ini.rendah.length >= PANJANG_ULANG ? bentuk : undefined
    const baku = this.duga(ini.rendah)
    return baku && berbagi(baku, lain.rendah) ? baku : undefined
  }

  private geser(kata: readonly Kata[], i: number): SalahEja | undefined {
    for (const [kiri, kanan] of [
      [kata[i - 1], kata[i]],
      [kata[i], kata[i + 1]],
    ]) {
      if (!kiri || !kanan || kanan.sela !== ' ' || kiri.isi !== kiri.rendah || kanan.isi !== kanan.rendah) continue
      const baku = geserSpasi(kiri.rendah, kanan.rendah)
      if (baku) return { start: kiri.start, end: kanan.end, baku }
    }
    return undefined
  }

  /** "koor dinasi": a line end or a scanner parted the word; its halves are no words to judge. */
  private sambungan(kata: readonly Kata[], i: number): boolean {
    const [lalu, ini, lanjut] = [kata[i - 1], kata[i] as Kata, kata[i + 1]]
    const satu = (a: Kata | undefined, b: Kata | undefined): boolean =>
      !!a &&
      !!b &&
      /^-? ?$/.test(b.sela) &&
      isBentukDikenal(a.rendah + b.rendah) &&
      (a === ini ? !this.dikenal(b.rendah) || b.isi.length < 4 : !this.dikenal(a.rendah) || a.isi.length < 4)
    return satu(lalu, ini) || satu(ini, lanjut)
  }
}
