import { kelompokkan, type Naskah, sebutSitasi } from '@perkada/core'
import { type SitasiDiTempat, semuaSitasi } from '../../fakta/semua-sitasi.ts'
import type { Fakta } from '../../rule.ts'

/** One act that a regulation calls by two names. */
export interface NamaBerbeda {
  readonly salah: SitasiDiTempat
  readonly lain: SitasiDiTempat
  /** The name where the citation is surer, and the range of the other one in its text. */
  readonly nama: string
  readonly start: number
  readonly end: number
}

const KATA_SEDIKITNYA = 3
const kataNama = (nama: string): string[] => nama.toLowerCase().match(/[a-zß-ÿ]+/gu) ?? []
/** What shows that a name was read to its end. */
const sesudahNama = /^ ?[(;.]/
/** Spellings of one word, which are told where the spelling is asked for. */
const seragam = (kata: string): string =>
  kata
    .replace('propinsi', 'provinsi')
    .replace(/^wali$/, '')
    .replace(/[^a-z]/g, '')

/** The only word in which two lists of as many differ. */
function kataBeda(a: readonly string[], b: readonly string[]): string | undefined {
  const beda = a.flatMap((kata, ke) => (seragam(kata) === seragam(b[ke] ?? '') ? [] : [kata]))
  return beda.length === 1 ? beda[0] : undefined
}

const nasional: ReadonlySet<string> = new Set(['Undang-Undang', 'Peraturan Pemerintah', 'Peraturan Presiden'])
/** Words of another act: of a national kind, whose numbers are counted once in a year, a name with hardly a word of the other one. */
function isNamaAsing(kata: readonly string[], tertulis: readonly string[], sebutan: string): boolean {
  if (!nasional.has(sebutan) || tertulis.length < KATA_SEDIKITNYA || tertulis[0] === 'perubahan') return false
  const bersama = new Set(tertulis.filter(satu => kata.includes(satu)))
  return bersama.size * 3 <= Math.min(kata.length, tertulis.length)
}

/** Names of acts outside Mengingat that differ in one word from the name that Mengingat has for the same act, or that are the names of other acts (a fact). */
export function daftarNamaBerbeda(_naskah: Naskah, fakta: Fakta): NamaBerbeda[] {
  const hasil: NamaBerbeda[] = []
  const bernama = fakta(semuaSitasi).filter(({ sitasi: { judul, nomor, tahun } }) => judul && nomor?.nilai && tahun)
  for (const daftar of kelompokkan(bernama, ({ sitasi }) => sebutSitasi(sitasi).replace(/ 0+(?=\d)/g, ' ')).values()) {
    const lain = daftar.find(
      ({ ruas, sitasi, teks }) =>
        ruas === 'mengingat' && sesudahNama.test(teks.isi.slice(sitasi.judul?.end ?? 0, (sitasi.judul?.end ?? 0) + 2)),
    )
    const nama = lain?.sitasi.judul?.nilai
    const kata = nama ? kataNama(nama) : []
    if (!lain || !nama || kata.length < KATA_SEDIKITNYA || /^Perubahan\b/.test(nama)) continue
    for (const salah of daftar) {
      const { judul } = salah.sitasi
      if (salah.ruas === 'mengingat' || !judul) continue
      // A sentence may go on behind the name with a comma: as many words as the other name has are compared.
      const sampaiKoma = judul.nilai.split(',', 1)[0] as string
      const tertulis = kataNama(sampaiKoma).length === kata.length ? sampaiKoma : judul.nilai
      const sekata = kataNama(tertulis).length === kata.length && kataBeda(kata, kataNama(tertulis)) !== undefined
      if (sekata || isNamaAsing(kata, kataNama(tertulis), salah.sitasi.sebutan.nilai))
        hasil.push({ salah, lain, nama, start: judul.start, end: judul.start + tertulis.length })
    }
  }
  return hasil
}
