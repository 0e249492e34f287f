import { jarakKata, tanpaKlitika } from '@perkada/core'
import { seturunan } from '../rules/istilah/seturunan.ts'
import {
  aTanggal,
  berangkaianAsing,
  isBentukDikenal,
  isKataTercatat,
  JARANG,
  konfiksSilang,
  konfiksTanggal,
  kTanggal,
  peringkatKata,
} from './kata-dikenal.ts'
import { dugaPindai } from './salah-pindai.ts'
import { kataSerapan } from './serapan.ts'
import { tanggalDiTengah } from './tanggal-di-tengah.ts'

const abjad = 'abcdefghijklmnopqrstuvwxyz'

/** A known word, with the enclitic -nya or without. */
const peringkat = (kata: string): number | undefined =>
  peringkatKata(kata) ?? (kata.endsWith('nya') ? peringkatKata(kata.slice(0, -3)) : undefined)
const dikenal = (kata: string): boolean => peringkat(kata) !== undefined

/** "umumm", "Bagiann", "penanggulanggan": a letter written twice; the short ones only for the commonest words. */
function hurufGanda(kata: string): string | undefined {
  for (let i = 1; i < kata.length; i++) {
    if (kata.charAt(i) !== kata.charAt(i - 1)) continue
    if ((kata.slice(i - 1) === 'kkan' && isBentukDikenal(kata.slice(0, -3))) || (i === 4 && /^[mp]engg/.test(kata))) continue
    const satu = kata.slice(0, i) + kata.slice(i + 1)
    if (satu.length >= 6 ? dikenal(satu) : (peringkat(satu) ?? JARANG) < satu.length * 100 - 200) return satu
  }
  return undefined
}

/** "penyelelenggaraan" for "penyelenggaraan": two letters written twice. */
function sukuGanda(kata: string): string | undefined {
  if (kata.length < 12) return undefined
  for (let i = 4; i <= kata.length; i++) {
    if (kata.charAt(i - 1) !== kata.charAt(i - 3) || kata.charAt(i - 2) !== kata.charAt(i - 4)) continue
    const satu = kata.slice(0, i - 2) + kata.slice(i)
    if ((peringkat(satu) ?? JARANG) < JARANG) return satu
  }
  return undefined
}

/** Letters that one hand writes for another by ear, and how long a word must be to be judged by them. */
const sebunyi: readonly (readonly [dari: string, ke: string, terpendek: number])[] = [
  ['f', 'p', 5],
  ['p', 'f', 5],
  ['v', 'f', 5],
  ['s', 'z', 6],
  ['j', 'z', 5],
  ['z', 's', 6],
  ['e', 'i', 7],
  ['i', 'e', 7],
  ['o', 'u', 7],
  ['u', 'o', 7],
]

/** "propesional" for "profesional", "sistimatis" for "sistematis": a common word with a letter that sounds alike. */
function bunyiTertukar(kata: string): string | undefined {
  for (const [dari, ke, terpendek] of sebunyi) {
    if (kata.length < terpendek) continue
    for (let i = kata.indexOf(dari, 1); i > 0; i = kata.indexOf(dari, i + 1)) {
      const satu = kata.slice(0, i) + ke + kata.slice(i + 1)
      if ((peringkat(satu) ?? JARANG) < JARANG) return satu
    }
  }
  return undefined
}

const sengauHuruf: readonly (readonly [huruf: string, sengau: string])[] = [
  ['bfpv', 'm'],
  ['cdjtyz', 'n'],
  ['ghk', 'ng'],
]

/** "menfasilitasi" for "memfasilitasi": the nasal of the prefix is that of another letter. */
function sengauKeliru(kata: string): string | undefined {
  const [, awal = '', sengau = '', sisa = ''] = /^([mp]e)([mn]?)([bcdfghjkptvyz].*)$/.exec(kata) ?? []
  const benar = sengauHuruf.find(([huruf]) => huruf.includes(sisa.charAt(0)))?.[1]
  if (!awal || !benar || benar === sengau || (sengau === '' && sisa[0] !== 'y') || (sengau === 'n' && benar === 'ng' && sisa[0] === 'g'))
    return undefined
  const satu = awal + benar + sisa
  return isKataTercatat(satu) ? satu : undefined
}

/** "angota" for "anggota": one g of two. */
function gTunggal(kata: string): string | undefined {
  for (const { index } of kata.matchAll(/(?<=n)g(?=[aiueo])/g)) {
    const satu = `${kata.slice(0, index)}g${kata.slice(index)}`
    if ((peringkat(satu) ?? JARANG) < AGAK_BIASA) return satu
  }
  return undefined
}

/** Slips of the shortest words, which no likeness of letters could tell from other short words (lower case expected). */
export const slipPendek: ReadonlyMap<string, string> = new Map([
  ['adn', 'dan'],
  ['ddan', 'dan'],
  ['yng', 'yang'],
  ['pda', 'pada'],
  ['bgi', 'bagi'],
  ['atu', 'atau'],
  ['aatu', 'atau'],
  ['ataua', 'atau'],
  ['dri', 'dari'],
  ['olh', 'oleh'],
  ['dalm', 'dalam'],
  ['dapt', 'dapat'],
  ['tida', 'tidak'],
  ['jik', 'jika'],
])

/** "pelaksanaanya" for "pelaksanaannya". */
const klitikaSusut = (kata: string): string | undefined =>
  kata.length >= 8 && kata.endsWith('anya') && isKataTercatat(kata.slice(0, -2)) ? `${kata.slice(0, -2)}nya` : undefined

/** "besinergi" for "bersinergi", "kemapuan" for "kemampuan": sounds that a hurried hand leaves out. */
function bunyiTanggal(kata: string): string | undefined {
  if (kata.length < 7) return undefined
  const awal = /^(?:be|pe|te)(?=[^r])/.test(kata) ? `${kata.slice(0, 2)}r${kata.slice(2)}` : undefined
  const bervokal = /^pe[aiueo]/.test(kata) && (peringkat(awal ?? kata) ?? JARANG) < JARANG
  if (awal && kata.length >= 8 && (bervokal || (isKataTercatat(awal) && isKataTercatat(awal.slice(3))))) return awal
  for (const { index } of kata.matchAll(/(?<=[aiueo])[pbtdcjgk]/g)) {
    const huruf = kata.charAt(index)
    const sengau = 'pb'.includes(huruf) ? 'm' : 'gk'.includes(huruf) ? 'ng' : 'n'
    const penuh = kata.slice(0, index) + sengau + kata.slice(index)
    if (index > 2 && (peringkat(penuh) ?? JARANG) < JARANG && !seturunan(kata, penuh)) return penuh
  }
  return undefined
}

/** Every word that one letter lost, added, replaced or swapped makes of this one; its first letter stays. */
function* tetangga(kata: string): Generator<string> {
  for (let i = 1; i <= kata.length; i++) {
    const [depan, belakang] = [kata.slice(0, i), kata.slice(i)]
    if (belakang) yield depan + belakang.slice(1)
    if (belakang.length > 1) yield depan + belakang.charAt(1) + belakang.charAt(0) + belakang.slice(2)
    for (const huruf of abjad) {
      yield depan + huruf + belakang
      if (belakang) yield depan + huruf + belakang.slice(1)
    }
  }
}

/** "simplikasi" for "simplifikasi": two letters lost of which one comes again beside them. */
function* sukuTanggal(kata: string): Generator<string> {
  for (let i = 2; i < kata.length - 1; i++)
    for (const huruf of abjad) {
      yield kata.slice(0, i) + huruf + kata.charAt(i - 1) + kata.slice(i)
      yield kata.slice(0, i) + kata.charAt(i) + huruf + kata.slice(i)
    }
}

const urutHuruf = (kata: string): string => [...kata].sort().join('')
const BIASA = 500
const SANGAT_BIASA = 250
const PALING_BIASA = 200
const AGAK_BIASA = 1000
const AKHIR_SEBUNYI = ['dt', 'td', 'bp', 'pb', 'gk', 'kg', 'mn', 'nm']
/** Offices that every regulation of a region names: a slip in them is none of a rarer word. */
export const jabatanDaerah: ReadonlySet<string> = new Set(['bupati', 'gubernur'])
/** "dimaksut" and "dimaksud", "dipimpim" and "dipimpin": the last letter is another that sounds alike there. */
const berakhirSebunyi = (kata: string, kandidat: string): boolean =>
  kata.slice(0, -1) === kandidat.slice(0, -1) && AKHIR_SEBUNYI.includes(kata.slice(-1) + kandidat.slice(-1))

/** A neighbouring key in one of the commonest words: "kegiaran" for "kegiatan". */
const TERLAZIM = 400
const JARAK_KUNCI = 0.8
const kunciTetangga = (kata: string, kandidat: string, urutan: number): boolean =>
  kata.length >= 8 && kata.length === kandidat.length && urutan < TERLAZIM && jarakKata(kata, kandidat, 1) === JARAK_KUNCI

/** A word with an impossible sequence may mean any known word near it; a possible one only a common word, the longer the rarer. */
function mungkin(kata: string, kandidat: string, asing: boolean): boolean {
  const urutan = peringkat(kandidat)
  if (urutan === undefined || (kandidat.length < 5 && !(asing && urutan < BIASA))) return false
  const tanggal = kandidat.length > kata.length
  const tertukar = kandidat.length === kata.length && urutHuruf(kata) === urutHuruf(kandidat)
  if (jabatanDaerah.has(kandidat)) return tanggal || tertukar || kata.length > kandidat.length
  if (kata.length < 6) {
    const sangatDekat = urutan < PALING_BIASA && (tertukar || (tanggal && kata.length === 5))
    return sangatDekat || (asing && urutan < BIASA && (tanggal || tertukar))
  }
  if (kata.length < 7) return (asing && tanggal && urutan < JARANG) || (urutan < BIASA && (tertukar || tanggal))
  if (asing) return kata.length >= 8 || tanggal || urutan < JARANG
  if (urutan >= JARANG) return kata.length >= 14
  if (tertukar) return true
  if (tanggal) return urutan < AGAK_BIASA || kata.length >= 8
  if (urutan < SANGAT_BIASA && kata.length >= 9) return true
  if (kandidat.length < kata.length) return kata.length >= (urutan < AGAK_BIASA ? 9 : 10) && !kata.startsWith(kandidat)
  return kata.length >= (berakhirSebunyi(kata, kandidat) ? 8 : 14) || kunciTetangga(kata, kandidat, urutan)
}

/** "evalusi" and "koordinas" lost a letter of their -asi. */
const asiTanggal = (kata: string, kandidat: string): boolean =>
  kandidat.endsWith('asi') && [`${kandidat.slice(0, -3)}si`, kandidat.slice(0, -1)].includes(kata)

/** The one is made of the other by affixes, and does not merely end as if: "evalusi" and "evaluasi", "bupat" and "bupati", "instani" and "instansi". */
const sekerabat = (kata: string, kandidat: string): boolean =>
  seturunan(kata, kandidat) && !jabatanDaerah.has(kandidat) && !asiTanggal(kata, kandidat) && !tanggalDiTengah(kata, kandidat)

/** One slip of the pen away from a known word. */
function satuSalah(kata: string): string | undefined {
  if (kata.length < 4) return undefined
  let asing: boolean | undefined
  let terbaik: string | undefined
  let nilaiTerbaik = Number.POSITIVE_INFINITY
  for (const kandidat of tetangga(kata)) {
    const urutan = peringkat(kandidat)
    if (urutan === undefined) continue
    asing ??= berangkaianAsing(kata)
    if (!mungkin(kata, kandidat, asing) || sekerabat(kata, kandidat)) continue
    const nilai = jarakKata(kata, kandidat) + urutan / 1e5
    if (nilai < nilaiTerbaik) [terbaik, nilaiTerbaik] = [kandidat, nilai]
  }
  return terbaik
}

/** What an unknown word (lower case, letters only) was meant to be; undefined where nothing is near enough. */
export function dugaEjaan(kata: string): string | undefined {
  const maksud = dugaBentuk(kata)
  const polos = tanpaKlitika(kata)
  const klitika = kata.slice(polos.length)
  // "nafkahnya" is as far from every word as "nafkah", which its enclitic alone brings near to "naskahnya".
  const olehKlitika = klitika !== '' && maksud?.endsWith(klitika) && maksud.length === kata.length && !isKataTercatat(maksud)
  return olehKlitika && dugaBentuk(polos) === undefined ? undefined : maksud
}

function dugaBentuk(kata: string): string | undefined {
  const dekat =
    slipPendek.get(kata) ??
    klitikaSusut(kata) ??
    konfiksTanggal(kata) ??
    konfiksSilang(kata) ??
    aTanggal(kata) ??
    kTanggal(kata) ??
    hurufGanda(kata) ??
    sukuGanda(kata) ??
    sengauKeliru(kata) ??
    gTunggal(kata) ??
    kataSerapan(kata) ??
    dugaPindai(kata) ??
    bunyiTanggal(kata) ??
    satuSalah(kata) ??
    bunyiTertukar(kata)
  if (dekat || kata.length < 10) return dekat
  for (const kandidat of sukuTanggal(kata)) if (isKataTercatat(kandidat) && !seturunan(kata, kandidat)) return kandidat
  return undefined
}
