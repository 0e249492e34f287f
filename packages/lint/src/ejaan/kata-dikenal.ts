import { ingat, kelompokkan, tanpaKlitika } from '@perkada/core'
import { daftarKataBaku } from '../data/kata-baku.ts'
import { daftarKataLazim } from '../data/kata-lazim.ts'
import { bukanKata, kataKedinasan, kataTambahan } from '../data/kata-tambahan.ts'
import { daftarKata } from '../data/leksikon.ts'
import { kataNamaDaerah } from '../data/nama-daerah.ts'
import { adaDiLeksikon } from '../leksikon.ts'

/** Prefixes, and the letters of a stem that each may have swallowed. */
const awalan: readonly (readonly [string, readonly string[]])[] = [
  ['memper', ['']],
  ['diper', ['']],
  ['meng', ['', 'k']],
  ['meny', ['s']],
  ['mem', ['', 'p']],
  ['men', ['', 't']],
  ['me', ['']],
  ['peng', ['', 'k']],
  ['peny', ['s']],
  ['pem', ['', 'p']],
  ['pen', ['', 't']],
  ['per', ['']],
  ['pe', ['']],
  ['ber', ['']],
  ['ter', ['']],
  ['di', ['']],
  ['ke', ['']],
  ['se', ['']],
  ...'antar sub non multi pra pasca inter intra supra super semi swa nir tuna eks anti dwi tri panca mono bi poli purna mikro makro mini'
    .split(' ')
    .map((bentuk): [string, readonly string[]] => [bentuk, ['']]),
]
const akhiran = ['kan', 'an', 'i']
const STEM_TERPENDEK = 4
/** The rank of words that are known, but not common. */
export const JARANG = 9999
/** The rank of words that regulations on offices use on every page. */
const KEDINASAN = 3000

const pecah = (daftar: string): string[] => daftar.toLowerCase().trim().replace(/\n\s*/g, ' ').split(' ')

interface Daftar {
  /** The common words with their ranks, the commonest 0. */
  readonly lazim: ReadonlyMap<string, number>
  readonly kedinasan: ReadonlySet<string>
  /** Words that the lexicon need not have. */
  readonly tambahan: ReadonlySet<string>
  readonly bukan: ReadonlySet<string>
}

// Apart from the lexicon, which is built once for all who ask: a table of all words with their ranks takes eight times as long.
let simpanan: Daftar | undefined
const daftar = (): Daftar => {
  simpanan ??= {
    lazim: new Map(pecah(daftarKataLazim).map((kata, urutan) => [kata, urutan])),
    kedinasan: new Set(pecah(kataKedinasan)),
    tambahan: new Set(pecah(`${kataTambahan} ${kataNamaDaerah}`)),
    bukan: new Set([...daftarKataBaku.map(({ salah }) => salah.toLowerCase()), ...bukanKata]),
  }
  return simpanan
}

/** The rank of a known word (lower case expected), the commonest 0, JARANG for one that is not common; undefined for an unknown one. */
export function peringkatKata(kata: string): number | undefined {
  const { lazim, kedinasan, tambahan, bukan } = daftar()
  if (bukan.has(kata)) return undefined
  return lazim.get(kata) ?? (kedinasan.has(kata) ? KEDINASAN : adaDiLeksikon(kata) || tambahan.has(kata) ? JARANG : undefined)
}

/** The rank of one of the common words alone (lower case expected); undefined for any other. */
export function peringkatLazim(kata: string): number | undefined {
  const { lazim, bukan } = daftar()
  const peringkat = lazim.get(kata)
  return peringkat === undefined || bukan.has(kata) ? undefined : peringkat
}

/** One of the common words (lower case expected). */
export const isKataLazim = (kata: string): boolean => (peringkatKata(kata) ?? JARANG) < JARANG

/** The word stands in the lists as it is written (lower case expected). */
export const isKataTercatat = (kata: string): boolean => peringkatKata(kata) !== undefined

/** "ditetapan" for "ditetapkan", "menyampaian" for "menyampaikan": no word of Indonesian is made with di- or me- and -an. */
export function konfiksTanggal(kata: string): string | undefined {
  if (kata.length < 9 || !kata.endsWith('an') || kata.endsWith('kan') || !/^(?:di|me)/.test(kata)) return undefined
  const penuh = `${kata.slice(0, -2)}kan`
  const sendiri = kata.startsWith('di') && (peringkatKata(kata.slice(2)) ?? JARANG) < JARANG
  return (peringkatKata(penuh) ?? JARANG) < JARANG && !sendiri ? penuh : undefined
}

/** "pelaksanakan" for "pelaksanaan": a noun in pe- ends in -an; "pendidikan" ends so too, and is recorded. */
export function konfiksSilang(kata: string): string | undefined {
  if (kata.length < 10 || !/^pe(?!r)/.test(kata) || !kata.endsWith('kan') || isKataTercatat(kata)) return undefined
  const penuh = `${kata.slice(0, -3)}an`
  return (peringkatKata(penuh) ?? JARANG) < JARANG ? penuh : undefined
}

/** The rank above which a word is so common that one without a letter of it is its slip. */
const TERLAZIM = 1500

/** So many letters of a word always stay, where one of the later ones got lost. */
const PANGKAL = 2
const kunciTanggal = (kata: string, panjang: number): string => kata.slice(0, PANGKAL) + panjang
let terlazim: ReadonlyMap<string, readonly string[]> | undefined
/** The commonest words by their first letters and their length. */
const daftarTerlazim = (): ReadonlyMap<string, readonly string[]> => {
  const { lazim, bukan } = daftar()
  terlazim ??= kelompokkan(
    [...lazim.keys()].slice(0, TERLAZIM).filter(kata => !bukan.has(kata)),
    kata => kunciTanggal(kata, kata.length),
  )
  return terlazim
}

/** "penilaan" for "penilaian": affixes may make the word of a known stem, but one of the common words has a letter more, before its last. */
function hurufTanggal(kata: string): boolean {
  if (kata.length < 6) return false
  return !!daftarTerlazim()
    .get(kunciTanggal(kata, kata.length + 1))
    ?.some(penuh => {
      let i = PANGKAL
      while (i < kata.length - 1 && kata.charCodeAt(i) === penuh.charCodeAt(i)) i++
      return penuh.endsWith(kata.slice(i))
    })
}

/** "me" and "pe" take no nasal before these letters alone; "peizinan" is a slip. */
const tanpaSengau = /^(?:me[^lmnrwy]|pe[aiueo])/

/** "kebiasan" for "kebiasaan": the a with which a stem ends is lost before -an. */
export function aTanggal(kata: string): string | undefined {
  if (kata.length < 7 || !/^(?!ber).*[^a]an$/.test(kata) || isKataTercatat(kata)) return undefined
  const penuh = `${kata.slice(0, -2)}aan`
  return isKataTercatat(penuh) ? penuh : undefined
}

/** A nasal prefix before a letter that takes another one: "men-fasilitasi", "pen-gunaan". */
const sengauSalah = /^[mp]e(?:n[^aiueocdjstyz]|m[^aiueobfprv])/

/** "dimasukan" for "dimasukkan": the k with which a stem ends is lost before -kan. */
export function kTanggal(kata: string): string | undefined {
  if (kata.length < 8 || !/^(?:me|di|ter).*[aiueo]kan$/.test(kata) || isKataTercatat(kata)) return undefined
  const penuh = `${kata.slice(0, -3)}kkan`
  return isKataTercatat(penuh) ? penuh : undefined
}

/** "me-me-berikan", "mem-(p)e-berikan": no word takes one of these prefixes twice, nor a bare pe- below another one. */
const sekaliSaja = /^(?:me|di)/
const peTelanjang = /^pe[bcdfgj]/
function bertangkai(kata: string, sisaAwalan: number, luar = ''): boolean {
  if (kata.length >= STEM_TERPENDEK && isKataTercatat(kata)) return true
  if (sisaAwalan === 0) return false
  return awalan.some(
    ([bentuk, luluh]) =>
      kata.startsWith(bentuk) &&
      !(luar && ((sekaliSaja.test(luar) && bentuk.startsWith(luar.slice(0, 2))) || (bentuk === 'pe' && peTelanjang.test(kata)))) &&
      !(bentuk.length === 2 ? tanpaSengau.test(kata) : bentuk.length === 3 && /^[mp]e[mn]$/.test(bentuk) && sengauSalah.test(kata)) &&
      kata.length - bentuk.length >= STEM_TERPENDEK - 1 &&
      luluh.some(huruf => bertangkai(huruf + kata.slice(bentuk.length), sisaAwalan - 1, bentuk)),
  )
}

/** The word, or the stem that Indonesian affixes and enclitics leave of it, stands in the lists (lower case expected). */
export const isBentukDikenal = ingat((kata: string): boolean => {
  if (isKataTercatat(kata)) return true
  if (konfiksTanggal(kata) || konfiksSilang(kata) || aTanggal(kata) || kTanggal(kata)) return false
  const polos = tanpaKlitika(kata)
  if (polos !== kata && isKataTercatat(polos)) return true
  const berimbuhan =
    bertangkai(polos, 2) ||
    akhiran.some(akhir => polos.endsWith(akhir) && !polos.endsWith('ii') && bertangkai(polos.slice(0, -akhir.length), 2))
  return berimbuhan && !hurufTanggal(polos)
})

let rangkaian: Set<string> | undefined
/** Three letters stand beside one another in the word that no known word has so: a slip, or a foreign word. */
export function berangkaianAsing(kata: string): boolean {
  if (!rangkaian) {
    rangkaian = new Set()
    for (const dikenal of pecah(daftarKata)) {
      const isi = ` ${dikenal} `
      for (let i = 3; i <= isi.length; i++) rangkaian.add(isi.slice(i - 3, i))
    }
  }
  const isi = ` ${kata} `
  for (let i = 3; i <= isi.length; i++) if (!rangkaian.has(isi.slice(i - 3, i))) return true
  return false
}
