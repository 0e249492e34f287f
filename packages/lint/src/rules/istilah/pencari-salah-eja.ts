import {
  banyakSebelum,
  berkapital,
  daftarKata,
  type Istilah,
  type Kata,
  type Naskah,
  namaDaerah,
  sambung,
  type Teks,
  tanpaKlitika,
} from '@perkada/core'
import type { Kosakata } from '../../fakta/kosakata.ts'
import { isKataDikenal } from '../../leksikon.ts'
import { isNamaWilayah } from '../../nama-wilayah.ts'
import type { FaktaIstilah, TeksBeristilah } from './fakta-istilah.ts'
import { mungkinSalahSingkatan, salahTulisSingkatan } from './salah-singkatan.ts'
import { type Sasaran, SasaranKata } from './sasaran-ejaan.ts'
import { ejaanLama, HURUF_BERKAPITAL, jarakSlip } from './slip.ts'

/** A slip, and the term that it was meant to be. */
export interface SalahEja {
  readonly kata: Kata
  readonly istilah: Istilah
  /** The other words of the term stand beside it, letter by letter. */
  readonly pasti: boolean
  readonly jarak: number
}

const kataDalam = (isi: string | undefined): string[] => daftarKata(isi ?? '').map(({ rendah }) => rendah)

/** The words of the names of the region and of persons; in them no slip can be proved. */
function kataIdentitas({ identitas: { daerah = '', provinsi = '', ditetapkan, diundangkan, salinan } }: Naskah): string[] {
  const nama = [namaDaerah(daerah), namaDaerah(provinsi), ditetapkan?.nama, ditetapkan?.tempat, diundangkan?.nama, diundangkan?.tempat]
  return [...nama, salinan?.nama].flatMap(kataDalam)
}

/** Those, and the words of the acts cited and of signatures. */
function kataNama(identitas: Iterable<string>, { daftarTeks }: FaktaIstilah): Set<string> {
  const hasil = new Set(identitas)
  for (const { tempat, peran, kata } of daftarTeks)
    if (tempat.ruas === 'kepala' || tempat.ruas === 'mengingat' || peran === 'pengesahan') for (const { rendah } of kata) hasil.add(rendah)
  return hasil
}

/** Words before the name of a place or a person. */
const pengantarNama = new Set(
  'di ke dari kota kabupaten desa kelurahan kecamatan nagari kampung jalan sungai gunung pulau saudara bapak ibu'.split(' '),
)
/** A word with two neighbouring letters exchanged, in every way. */
const daftarTertukar = (kata: string): string[] =>
  kata.length < 3
    ? []
    : Array.from({ length: kata.length - 1 }, (_, i) => kata.slice(0, i) + kata.charAt(i + 1) + kata.charAt(i) + kata.slice(i + 2))
/** The word without one of its letters but the first: "darah" of "daerah", "uni" of "unit". */
const daftarTanggal = (kata: string): string[] =>
  kata.length < 4 ? [] : Array.from({ length: kata.length - 1 }, (_, i) => kata.slice(0, i + 1) + kata.slice(i + 2))
/** A form that comes so often is hardly a slip. */
const SERING = 3
/** A short form that its definition gives needs but one use to be believed. */
const SERING_AKRONIM = 2
/** So many pairs of words are compared at most: more than any honest text has. */
const TERBANYAK = 2_000_000

/** Finds the slips for the words of defined terms in one text after another. */
export class PencariSalahEja {
  private readonly sasaran = new Map<string, SasaranKata>()
  /** The words of terms that have several. */
  private readonly kataIstilah = new Set<string>()
  private readonly daftarPilihan = new Map<string, ReadonlySet<string>>()
  private readonly dekat = new Map<string, readonly string[]>()
  /** Words that the text has, where a word of a longer term lost a letter or has two exchanged: "Perangkat Darah", "Forum Ari". */
  private readonly tertukar = new Map<string, string>()
  private readonly nama: ReadonlySet<string>
  private readonly definisi: readonly Istilah[]
  private readonly kosakata: ReadonlyMap<string, Kosakata>
  private dibandingkan = 0
  private terlewat: string | undefined

  constructor(naskah: Naskah, fakta: FaktaIstilah, semua: ReadonlyMap<string, Kosakata>) {
    this.kosakata = semua
    this.definisi = fakta.definisi
    const identitas = new Set(kataIdentitas(naskah))
    const nama = kataNama(identitas, fakta)
    for (const istilah of fakta.definisi) {
      const kata = kataDalam(istilah.nama.isi)
      if (kata.length > 1) for (const satu of kata) this.kataIstilah.add(satu)
      for (const satu of [...kata, ...istilah.daftarSebutan.flatMap(({ isi }) => kataDalam(isi))]) nama.add(satu)
      const akronim = istilah.daftarSebutan.map(({ isi }) => kataDalam(isi)).filter(bentuk => bentuk.length === 1)
      for (const bentuk of [kata, ...akronim])
        for (const [letak, asli] of bentuk.entries()) {
          if (
            identitas.has(asli) ||
            isNamaWilayah(asli) ||
            (!isKataDikenal(asli) && this.jumlah(asli) < (bentuk === kata ? SERING : SERING_AKRONIM))
          )
            continue
          const milik = this.sasaran.get(asli) ?? new SasaranKata()
          this.sasaran.set(asli, milik)
          milik.catat({ istilah, kata: bentuk, letak })
        }
    }
    this.nama = nama
    for (const [asli, { semua }] of this.sasaran)
      if (semua.some(({ kata }) => kata.length > 1))
        for (const bentuk of [...daftarTertukar(asli), ...daftarTanggal(asli)])
          if (this.jumlah(bentuk) === 1 && !this.isNama(bentuk)) this.tertukar.set(bentuk, asli)
  }

  private jumlah(rendah: string): number {
    return this.kosakata.get(rendah)?.jumlah ?? 0
  }

  private isNama(rendah: string): boolean {
    return this.nama.has(rendah) || isNamaWilayah(rendah)
  }

  private dikenal(rendah: string): boolean {
    return isKataDikenal(rendah) || this.isNama(rendah)
  }

  /** The words of terms that a word beside a slip may be: itself, without its enclitic, or one that it is a slip for. */
  private readonly pilihan = (rendah: string): ReadonlySet<string> => {
    const ada = this.daftarPilihan.get(rendah)
    if (ada) return ada
    const hasil = new Set([rendah, tanpaKlitika(rendah)])
    if (!this.dikenal(rendah)) for (const harap of this.dekatDari(rendah, this.kataIstilah)) hasil.add(harap)
    this.daftarPilihan.set(rendah, hasil)
    return hasil
  }

  /** The texts with a word that may be a slip: among words that no list knows, or by exchanged letters. */
  calon(daftarAsing: readonly string[]): ReadonlySet<Teks> {
    const curiga = daftarAsing.filter(
      rendah => !this.isNama(rendah) && (this.asliDekat(rendah).length > 0 || mungkinSalahSingkatan(rendah, this.definisi)),
    )
    return new Set(
      [...curiga, ...this.tertukar.keys()].flatMap(rendah => this.kosakata.get(rendah)?.daftarTeks ?? []).map(({ teks }) => teks),
    )
  }

  /** The words of terms that a word may be a slip for. */
  private asliDekat(rendah: string): readonly string[] {
    const ada = this.dekat.get(rendah)
    if (ada) return ada
    const hasil = this.dekatDari(rendah, this.sasaran)
    this.dekat.set(rendah, hasil)
    return hasil
  }

  /** The words of `daftar` that a word may be a slip for; none once too many were compared. */
  private dekatDari(rendah: string, daftar: ReadonlySet<string> | ReadonlyMap<string, unknown>): readonly string[] {
    if (this.dibandingkan > TERBANYAK) {
      this.terlewat ??= rendah
      return []
    }
    this.dibandingkan += daftar.size
    const hasil: string[] = []
    for (const asli of daftar.keys()) if (jarakSlip(rendah, asli, false) !== undefined) hasil.push(asli)
    return hasil
  }

  /** The first word for which no slip was looked for any more, because the text has too many words that nobody knows. */
  get batas(): { readonly teks: Teks; readonly kata: Kata } | undefined {
    const { teks, kata } = this.kosakata.get(this.terlewat ?? '')?.daftarTeks[0] ?? {}
    const satu = kata?.find(({ rendah }) => rendah === this.terlewat)
    return teks && satu && { teks, kata: satu }
  }

  /** A word with a capital in the middle of a sentence, alone and but once: no part of a name of several words. */
  private tegak(kata: readonly Kata[], i: number): boolean {
    const [lalu, ini, lanjut] = [kata[i - 1], kata[i] as Kata, kata[i + 1]]
    const namaLanjut = lanjut !== undefined && berkapital(lanjut.isi) && lanjut.sela === ' '
    return (
      /^[A-ZÀ-Þ][a-zß-ÿ]+$/u.test(ini.isi) &&
      lalu !== undefined &&
      /^[a-zß-ÿ]/u.test(lalu.isi) &&
      ini.sela === ' ' &&
      !namaLanjut &&
      !pengantarNama.has(lalu.rendah) &&
      this.jumlah(ini.rendah) === 1
    )
  }

  /** What a word that may be a slip is worth, where the other words of the term stand around it. */
  private nilai(kata: readonly Kata[], i: number, { istilah, kata: bentuk, letak }: Sasaran): SalahEja | undefined {
    const satu = kata[i] as Kata
    const asli = bentuk[letak] as string
    const jarak = jarakSlip(satu.rendah, asli, bentuk.length === 1, this.tegak(kata, i) ? HURUF_BERKAPITAL : undefined)
    if (jarak === undefined) return undefined
    let pasti = bentuk.length > 1 && !ejaanLama(satu.rendah, asli)
    for (const [j, harap] of bentuk.entries()) {
      const lain = kata[i - letak + j] as Kata
      if (j > 0 && !sambung(lain.sela)) return undefined
      if (j !== letak && lain.rendah !== harap && tanpaKlitika(lain.rendah) !== harap) pasti = false
    }
    return { kata: satu, istilah, pasti, jarak }
  }

  /** A word of the language is a slip only where all other words of the term stand beside it with their capitals. */
  private bertukar(kata: readonly Kata[], i: number, asli: string): SalahEja[] {
    const cocok = this.sasaran.get(asli)?.semua.find(({ istilah, kata: bentuk, letak }) => {
      const nama = daftarKata(istilah.nama.isi)
      return bentuk.length > 1 && nama.every(({ isi }, j) => j === letak || kata[i - letak + j]?.isi === isi)
    })
    return cocok ? [{ kata: kata[i] as Kata, istilah: cocok.istilah, pasti: false, jarak: 1 }] : []
  }

  /** The slips in a text: words that no list knows, where a defined term has a very similar one. */
  cari({ kata, daftarPemakaian }: TeksBeristilah): SalahEja[] {
    return kata.flatMap((satu, i) => {
      const { isi, rendah } = satu
      const asliTertukar = this.tertukar.get(rendah)
      if (asliTertukar !== undefined && berkapital(isi) && (isi.length < 4 || isKataDikenal(rendah)))
        return this.bertukar(kata, i, asliTertukar)
      const singkatan = this.isNama(rendah) ? undefined : salahTulisSingkatan(satu, this.definisi)
      if (singkatan) return [{ kata: satu, istilah: singkatan, pasti: this.jumlah(rendah) < SERING, jarak: 1 }]
      if (isi.length < 4 || !/^[A-Za-zÀ-ɏ]+$/u.test(isi) || this.dikenal(rendah) || this.dikenal(tanpaKlitika(rendah))) return []
      // Uses begin and end in order: the first that does not end before the word begins first.
      const pemakaian = daftarPemakaian[banyakSebelum(daftarPemakaian, satu.end - 1)]
      if (pemakaian && pemakaian.start <= satu.start) return []
      const daftar = this.asliDekat(rendah)
        .flatMap(asli => this.sasaran.get(asli)?.di(kata, i, this.pilihan) ?? [])
        .flatMap(sasaran => this.nilai(kata, i, sasaran) ?? [])
      const terbaik = daftar.sort((a, b) => Number(b.pasti) - Number(a.pasti) || a.jarak - b.jarak)[0]
      return terbaik ? [terbaik] : []
    })
  }
}
