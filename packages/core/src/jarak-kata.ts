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

const biayaGanti = new Map<string, number>()
const catat = (a: string, b: string, biaya: number): void => {
  for (const kunci of [a + b, b + a]) biayaGanti.set(kunci, Math.min(biaya, biayaGanti.get(kunci) ?? 1))
}
for (const baris of barisPapanTik) for (let i = 1; i < baris.length; i++) catat(baris.charAt(i - 1), baris.charAt(i), 0.8)
for (const pasangan of pasanganMirip) catat(pasangan.charAt(0), pasangan.charAt(1), 0.6)
const biayaGabung = new Set(pasanganGabung)

/**
 * Distance between two words in edits, upper and lower case alike: 1 for a letter lost, added, replaced or for two
 * neighbours swapped; less for what is easily confused (a doubled letter 0.5, a scanner's or a foreign spelling 0.6,
 * the next key 0.8). `Infinity` as soon as it must exceed `batas`.
 */
export function jarakKata(kata: string, lain: string, batas = Number.POSITIVE_INFINITY): number {
  const a = kata.toLowerCase()
  const b = lain.toLowerCase()
  if (a === b) return 0
  if (Math.abs(a.length - b.length) * 0.5 > batas) return Number.POSITIVE_INFINITY
  if (hurufBerbeda(a, b) * BIAYA_TERMURAH > batas) return Number.POSITIVE_INFINITY
  const tabel: number[][] = [[0]]
  for (let j = 1; j <= b.length; j++) tabel[0]?.push((tabel[0][j - 1] ?? 0) + biayaSisip(b, j - 1))
  let sebelumnya = 0
  for (let i = 1; i <= a.length; i++) {
    const baris = [(tabel[i - 1]?.[0] ?? 0) + biayaSisip(a, i - 1)]
    tabel.push(baris)
    let terkecil = baris[0] ?? 0
    for (let j = 1; j <= b.length; j++) {
      const nilai = termurah(a, b, i, j, tabel)
      baris.push(nilai)
      terkecil = Math.min(terkecil, nilai)
    }
    if (terkecil > batas && sebelumnya > batas) return Number.POSITIVE_INFINITY
    sebelumnya = terkecil
  }
  const jarak = tabel[a.length]?.[b.length] ?? Number.POSITIVE_INFINITY
  return jarak > batas ? Number.POSITIVE_INFINITY : jarak
}

/** No edit accounts for one letter at less than this: "rn" for "m" costs 0.6. */
const BIAYA_TERMURAH = 0.3

/** How many letters one word has that the other lacks, the larger of both ways: more edits than that bound allows are needed. */
function hurufBerbeda(a: string, b: string): number {
  const jumlah = new Int16Array(64)
  for (let i = 0; i < a.length; i++) (jumlah[a.charCodeAt(i) & 63] as number)++
  for (let i = 0; i < b.length; i++) (jumlah[b.charCodeAt(i) & 63] as number)--
  let lebih = 0
  let kurang = 0
  for (const banyak of jumlah) {
    if (banyak > 0) lebih += banyak
    else kurang -= banyak
  }
  return Math.max(lebih, kurang)
}

function termurah(a: string, b: string, i: number, j: number, tabel: readonly (readonly number[])[]): number {
  const pada = (y: number, x: number): number => tabel[y]?.[x] ?? Number.POSITIVE_INFINITY
  const x = a.charAt(i - 1)
  const y = b.charAt(j - 1)
  let nilai = pada(i - 1, j - 1) + (x === y ? 0 : (biayaGanti.get(x + y) ?? 1))
  nilai = Math.min(nilai, pada(i - 1, j) + biayaSisip(a, i - 1), pada(i, j - 1) + biayaSisip(b, j - 1))
  if (i > 1 && j > 1 && x === b.charAt(j - 2) && y === a.charAt(i - 2)) nilai = Math.min(nilai, pada(i - 2, j - 2) + 1)
  if (i > 1 && biayaGabung.has(`${a.charAt(i - 2)}${x}:${y}`)) nilai = Math.min(nilai, pada(i - 2, j - 1) + 0.6)
  if (j > 1 && biayaGabung.has(`${b.charAt(j - 2)}${y}:${x}`)) nilai = Math.min(nilai, pada(i - 1, j - 2) + 0.6)
  return nilai
}

/** A letter beside its double is lost or added more easily than another. */
const biayaSisip = (kata: string, i: number): number =>
  kata.charAt(i) === kata.charAt(i - 1) || kata.charAt(i) === kata.charAt(i + 1) ? 0.5 : 1

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
