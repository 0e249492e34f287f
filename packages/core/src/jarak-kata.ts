/** Pairs that a scanner, a neighbouring key or a foreign spelling confuses; either side may stand for the other. */
const pasanganMirip = [
  'ck',
  'cs',
  'fv',
  'fp',
  'iy',
  'sz',
  'il',
  'i1',
  'l1',
  'ij',
  'lt',
  'o0',
  'oa',
  'ce',
  'oc',
  'bh',
  'uv',
  'un',
  'nm',
  'ao',
  'gq',
  's5',
  'ec',
  'ei',
]
const pasanganGabung = ['rn:m', 'cl:d', 'li:h', 'ri:n', 'ii:n', 'vv:w', 'ks:x', 'lc:k', 'ck:k', 'ph:f']
const barisPapanTik = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm']

/** Costs are counted in tenths of an edit, so that sums stay exact. */
const SATU = 10
const MIRIP = 6
const BERTETANGGA = 8
const LIPAT_DUA = 5
const MUSTAHIL = 1 << 20

/** Letters beyond ASCII are confused with nothing; a pair of ASCII letters has one place in a table. */
const HURUF = 128
const tempat = (a: number, b: number): number => (a < HURUF && b < HURUF ? a * HURUF + b : 0)

const biayaGanti = new Uint8Array(HURUF * HURUF).fill(SATU)
/** The one letter that two letters look like together; 0 where they look like none. */
const hurufGabung = new Uint8Array(HURUF * HURUF)

const catat = (pasangan: string, biaya: number): void => {
  const [a, b] = [pasangan.charCodeAt(0), pasangan.charCodeAt(1)]
  for (const di of [tempat(a, b), tempat(b, a)]) biayaGanti[di] = Math.min(biaya, biayaGanti[di] as number)
}
for (const baris of barisPapanTik) for (let i = 1; i < baris.length; i++) catat(baris.slice(i - 1, i + 1), BERTETANGGA)
for (const pasangan of pasanganMirip) catat(pasangan, MIRIP)
for (const [dua, satu] of pasanganGabung.map(pasangan => pasangan.split(':') as [string, string]))
  hurufGabung[tempat(dua.charCodeAt(0), dua.charCodeAt(1))] = satu.charCodeAt(0)

/** The letter that two letters of a word (lower case expected), the second at `ke`, look like together; undefined where they look like none. */
export function gabunganHuruf(kata: string, ke: number): string | undefined {
  const satu = ke > 0 ? hurufGabung[tempat(kata.charCodeAt(ke - 1), kata.charCodeAt(ke))] : 0
  return satu ? String.fromCharCode(satu) : undefined
}

/** A word as the numbers of its letters, and what it costs to lose or add each: a letter beside its double goes more easily. */
class Bentuk {
  huruf = new Uint16Array(64)
  sisip = new Uint8Array(64)
  panjang = 0

  isi(kata: string): void {
    const panjang = kata.length
    if (panjang > this.huruf.length) {
      this.huruf = new Uint16Array(panjang * 2)
      this.sisip = new Uint8Array(panjang * 2)
    }
    const { huruf, sisip } = this
    for (let i = 0; i < panjang; i++) {
      huruf[i] = kata.charCodeAt(i)
      sisip[i] = SATU
      if (i === 0 || huruf[i] !== huruf[i - 1]) continue
      sisip[i - 1] = LIPAT_DUA
      sisip[i] = LIPAT_DUA
    }
    this.panjang = panjang
  }
}

const kiri = new Bentuk()
const kanan = new Bentuk()
/** What costs least, two letters read as one, takes two letters from a word and adds one; what costs less doubles a letter that stays. */
const HURUF_SEKALI = 3

/** Which letters a word has, as bits; letters beyond ASCII share them. */
function daftarHuruf(kata: string): number {
  let bit = 0
  for (let i = 0; i < kata.length; i++) bit |= 1 << (kata.charCodeAt(i) & 31)
  return bit
}

function banyakBit(bit: number): number {
  let sisa = bit - ((bit >>> 1) & 0x55555555)
  sisa = (sisa & 0x33333333) + ((sisa >>> 2) & 0x33333333)
  return Math.imul((sisa + (sisa >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

/** The row of the table that is filled and the two before it. */
let daftarBaris: [Int32Array, Int32Array, Int32Array] = [new Int32Array(64), new Int32Array(64), new Int32Array(64)]

/**
 * Distance between two words in edits, upper and lower case alike: 1 for a letter lost, added, replaced or for two
 * neighbours swapped; less for what is easily confused (a doubled letter 0.5, a scanner's or a foreign spelling 0.6,
 * the next key 0.8). `Infinity` as soon as it must exceed `batas`.
 */
export function jarakKata(kata: string, lain: string, batas = Number.POSITIVE_INFINITY): number {
  const a = kata.toLowerCase()
  const b = lain.toLowerCase()
  if (a === b) return 0
  if (Math.abs(a.length - b.length) * LIPAT_DUA > batas * SATU) return Number.POSITIVE_INFINITY
  const terbanyak = Math.min(Math.floor(batas * SATU + 1e-6), MUSTAHIL - 1)
  if (banyakBit(daftarHuruf(a) ^ daftarHuruf(b)) > Math.floor(terbanyak / MIRIP) * HURUF_SEKALI) return Number.POSITIVE_INFINITY
  kiri.isi(a)
  kanan.isi(b)
  const jarak = hitung(terbanyak)
  return jarak > terbanyak ? Number.POSITIVE_INFINITY : jarak / SATU
}

/** The distance between the two words that were read in, in tenths; only the places that `terbanyak` can reach are looked at. */
function hitung(terbanyak: number): number {
  const m = kiri.panjang
  const n = kanan.panjang
  if (n + 1 > daftarBaris[0].length) daftarBaris = [0, 1, 2].map(() => new Int32Array(2 * n)) as typeof daftarBaris
  let [lalu, atas, kini] = daftarBaris
  const jangkauan = Math.min(Math.floor(terbanyak / LIPAT_DUA), m + n)
  kini[0] = 0
  for (let j = 1; j <= n; j++) kini[j] = (kini[j - 1] as number) + (kanan.sisip[j - 1] as number)
  let sebelumnya = 0
  for (let i = 1; i <= m; i++) {
    ;[lalu, atas, kini] = [atas, kini, lalu]
    const terkecil = isiBaris(i, jangkauan, lalu, atas, kini)
    if (terkecil > terbanyak && sebelumnya > terbanyak) return MUSTAHIL
    sebelumnya = terkecil
  }
  return kini[n] as number
}

/** Fills one row as far as `jangkauan` from the diagonal; gives its least value. */
function isiBaris(i: number, jangkauan: number, lalu: Int32Array, atas: Int32Array, kini: Int32Array): number {
  const { huruf, sisip, panjang: n } = kanan
  const x = kiri.huruf[i - 1] as number
  const depanX = i > 1 ? (kiri.huruf[i - 2] as number) : 0
  const gabungX = hurufGabung[tempat(depanX, x)] as number
  const hapus = kiri.sisip[i - 1] as number
  const dari = Math.max(1, i - jangkauan)
  const sampai = Math.min(n, i + jangkauan)
  kini[dari - 1] = dari === 1 ? (atas[0] as number) + hapus : MUSTAHIL
  if (sampai < n) kini[sampai + 1] = MUSTAHIL
  let terkecil = kini[dari - 1] as number
  for (let j = dari; j <= sampai; j++) {
    const y = huruf[j - 1] as number
    const depanY = j > 1 ? (huruf[j - 2] as number) : 0
    const gabungY = hurufGabung[tempat(depanY, y)] as number
    let nilai = (atas[j - 1] as number) + (x === y ? 0 : (biayaGanti[tempat(x, y)] as number))
    nilai = Math.min(nilai, (atas[j] as number) + hapus, (kini[j - 1] as number) + (sisip[j - 1] as number))
    if (i > 1 && j > 1 && x === depanY && y === depanX) nilai = Math.min(nilai, (lalu[j - 2] as number) + SATU)
    if (gabungX !== 0 && gabungX === y) nilai = Math.min(nilai, (lalu[j - 1] as number) + MIRIP)
    if (gabungY !== 0 && gabungY === x) nilai = Math.min(nilai, (atas[j - 2] as number) + MIRIP)
    kini[j] = nilai
    if (nilai < terkecil) terkecil = nilai
  }
  return terkecil
}

/** The most edits in which a word of this length may still be a slip for another: none below four letters. */
export const batasMirip = (panjang: number): number => (panjang < 4 ? 0 : panjang < 6 ? 1 : panjang < 9 ? 1.5 : 2)

/** The candidate that a written word most probably meant ("maksud Anda …?"), itself included; undefined when none is near. */
export function nearMiss(kata: string, daftarKandidat: Iterable<string>): string | undefined {
  let terbaik: string | undefined
  let jarakTerbaik = Number.POSITIVE_INFINITY
  for (const kandidat of daftarKandidat) {
    const batas = Math.min(batasMirip(Math.min(kata.length, kandidat.length)), jarakTerbaik)
    const jarak = jarakKata(kata, kandidat, batas)
    if (jarak < jarakTerbaik) {
      jarakTerbaik = jarak
      terbaik = kandidat
    }
  }
  return terbaik
}
