import type { Token } from '../token.ts'

/** The words that lead to a reference. */
export interface Pengantar {
  /** Offset of the first of them; absent when there are none. */
  readonly start?: number
  readonly sebagaimana: boolean
  /** "dimaksud", "tercantum", "diatur", …: in small letters. */
  readonly kerja?: string
  /** "dalam", "pada": as many as were written. */
  readonly kataDepan: readonly string[]
}

const daftarKataDepan = new Set(['dalam', 'pada', 'di', 'dari'])
const daftarKerja = new Set([
  'dimaksud',
  'dimaksudkan',
  'termaksud',
  'tercantum',
  'dicantumkan',
  'tersebut',
  'disebut',
  'disebutkan',
  'diatur',
  'ditetapkan',
  'ditentukan',
  'termuat',
  'dimuat',
  'tertuang',
  'terlampir',
  'diuraikan',
  'dijelaskan',
  'terdapat',
])
/** What is nearly "sebagaimana" or "dimaksud": one letter lost, doubled or misread. */
const ejaanRusak: Readonly<Record<string, string>> = {
  sebagimana: 'sebagaimana',
  sebagaiamana: 'sebagaimana',
  sebagaimna: 'sebagaimana',
  sebagaiman: 'sebagaimana',
  sebagamana: 'sebagaimana',
  sehagaimana: 'sebagaimana',
  sebagairnana: 'sebagaimana',
  dimaksut: 'dimaksud',
  dimasud: 'dimaksud',
  dimaksuid: 'dimaksud',
  dimakasud: 'dimaksud',
  dimakud: 'dimaksud',
  dimaksuk: 'dimaksud',
  dirmaksud: 'dimaksud',
}

/** Reads backwards from the unit at `at`: "sebagaimana (telah) dimaksud (dalam|pada)". */
export function bacaPengantar(daftarToken: readonly Token[], at: number): Pengantar {
  let akhir = at
  const sebelum = (): { kata: string; token: Token; langkah: number } | undefined => {
    const token = daftarToken[akhir - 1]
    const lompat = token?.isi === '.' && daftarToken[akhir - 2]?.kecil === 'dimaksud' ? 2 : 1
    const dekat = daftarToken[akhir - lompat]
    if (dekat?.jenis !== 'kata') return undefined
    if (dekat.kecil === 'maksud' && daftarToken[akhir - lompat - 1]?.kecil === 'di') {
      return { kata: 'dimaksud', token: daftarToken[akhir - lompat - 1] as Token, langkah: lompat + 1 }
    }
    return { kata: ejaanRusak[dekat.kecil] ?? dekat.kecil, token: dekat, langkah: lompat }
  }
  let start: number | undefined
  const kataDepan: string[] = []
  let kerja: string | undefined
  let sebagaimana = false
  for (let kini = sebelum(); kini; kini = sebelum()) {
    if (kini.kata === 'telah' && daftarToken[akhir - 2]?.kecil === 'sebagaimana') {
      akhir -= 1
      continue
    }
    if (daftarKataDepan.has(kini.kata) && kerja === undefined && kataDepan.length < 2) kataDepan.unshift(kini.kata)
    else if (daftarKerja.has(kini.kata) && kerja === undefined) kerja = kini.kata
    else if (kini.kata === 'sebagaimana') sebagaimana = true
    else break
    akhir -= kini.langkah
    start = kini.token.start
    if (sebagaimana) break
  }
  return { ...(start !== undefined && { start }), sebagaimana, ...(kerja !== undefined && { kerja }), kataDepan }
}
