import type { Nomor } from './naskah.ts'

const nilaiRomawi: readonly (readonly [string, number])[] = [
  ['M', 1000],
  ['CM', 900],
  ['D', 500],
  ['CD', 400],
  ['C', 100],
  ['XC', 90],
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
]

/** A positive number in Roman capitals (butir 72). */
export function formatRomawi(angka: number): string {
  let sisa = angka
  let hasil = ''
  for (const [huruf, nilai] of nilaiRomawi)
    while (sisa >= nilai) {
      hasil += huruf
      sisa -= nilai
    }
  return hasil
}

/** The number of a canonical Roman numeral; undefined for anything else. */
export function bacaRomawi(isi: string): number | undefined {
  let sisa = isi
  let angka = 0
  for (const [huruf, nilai] of nilaiRomawi)
    while (sisa.startsWith(huruf)) {
      angka += nilai
      sisa = sisa.slice(huruf.length)
    }
  return sisa === '' && angka > 0 && formatRomawi(angka) === isi ? angka : undefined
}

/** The letters of the n-th element of a list: a … z, aa, bb … zz, aaa (butir 87, practice after z). */
export const formatHuruf = (urutan: number): string => {
  const putaran = Math.floor((urutan - 1) / 26) + 1
  return String.fromCharCode(97 + ((urutan - 1) % 26)).repeat(putaran)
}

/** The place of list letters (`a` 1, `z` 26, `aa` 27); undefined when they are no list letters. */
export function bacaHuruf(isi: string): number | undefined {
  if (!/^([a-z])\1{0,2}$/.test(isi)) return undefined
  return isi.charCodeAt(0) - 96 + 26 * (isi.length - 1)
}

const tingkatDasar = ['', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan', 'sepuluh', 'sebelas']

/** A whole number from 0 to 999 billion in words: 14 is "empat belas" (butir 86). */
export function terbilang(angka: number): string {
  if (angka === 0) return 'nol'
  const bagian = (n: number): string => {
    if (n < 12) return tingkatDasar[n] as string
    if (n < 20) return `${tingkatDasar[n - 10]} belas`
    if (n < 100) return `${tingkatDasar[Math.floor(n / 10)]} puluh ${bagian(n % 10)}`
    if (n < 200) return `seratus ${bagian(n - 100)}`
    if (n < 1000) return `${tingkatDasar[Math.floor(n / 100)]} ratus ${bagian(n % 100)}`
    if (n < 2000) return `seribu ${bagian(n - 1000)}`
    if (n < 1e6) return `${bagian(Math.floor(n / 1000))} ribu ${bagian(n % 1000)}`
    if (n < 1e9) return `${bagian(Math.floor(n / 1e6))} juta ${bagian(n % 1e6)}`
    return `${bagian(Math.floor(n / 1e9))} miliar ${bagian(n % 1e9)}`
  }
  return bagian(angka).trim().replace(/ {2,}/g, ' ')
}

const kapital = (kata: string) => kata.replace(/(^| )[A-Za-zÀ-ɏ]/gu, huruf => huruf.toUpperCase())

/** Ordinal in words with capitals, as a Bagian carries it: 1 "Kesatu", 12 "Kedua Belas" (butir 73). */
export const formatTingkat = (urutan: number): string => kapital(`ke${terbilang(urutan)}`)

const tingkat = new Map<string, number>()
for (let urutan = 1; urutan <= 99; urutan++) tingkat.set(`ke${terbilang(urutan)}`.replace(/ /g, ''), urutan)
tingkat.set('pertama', 1)

/** The place of an ordinal in words, in any case and spacing; "Pertama" counts as 1. */
export const bacaTingkat = (isi: string): number | undefined => tingkat.get(isi.toLowerCase().replace(/[\s-]+/g, ''))

/** Length in words and value of the longest ordinal at the start of a list of words. */
export function tingkatDiAwal(daftarKata: readonly string[]): { urutan: number; kata: number } | undefined {
  for (let kata = Math.min(3, daftarKata.length); kata > 0; kata--) {
    const urutan = bacaTingkat(daftarKata.slice(0, kata).join(''))
    if (urutan !== undefined) return { urutan, kata }
  }
  return undefined
}

/** A mark or heading as the text has it: "(1)" as "(1).", "Pasal 4" as “Pasal 4 or as "PASAL 4". Format and print repeat what stands there. */
export const berapit = ({ awalan = '', akhiran = '', tanpaTitik, tulisan }: Nomor, tanda: string): string =>
  `${awalan}${tulisan ?? (tanpaTitik ? tanda.replace(/\.$/, '') : tanda)}${akhiran}`

const kataTajuk = { bab: 'BAB', bagian: 'Bagian', paragraf: 'Paragraf', pasal: 'Pasal' } as const

/** A heading as the law writes it, without its title: "BAB II", "Bagian Kesatu", "Paragraf 1", "Pasal 7" (butir 72 to 79). */
export const formatTajuk = (tipe: keyof typeof kataTajuk, nilai: string): string => `${kataTajuk[tipe]} ${nilai}`

/** Reads a number of one of the five systems; a number that cannot be read keeps its letters and has no `urutan`. */
export function bacaNomor(nilai: string, sistem: 'arab' | 'romawi' | 'huruf' | 'tingkat', span?: Nomor['span']): Nomor {
  if (sistem === 'huruf') {
    const sisip = /^[a-z]\d$/.test(nilai) ? nilai.slice(1) : undefined
    return nomor(nilai, bacaHuruf(sisip ? nilai.slice(0, 1) : nilai), sisip, span)
  }
  if (sistem === 'tingkat') return nomor(nilai, bacaTingkat(nilai), undefined, span)
  if (sistem === 'arab' && /^\d{1,4}$/.test(nilai)) return nomor(nilai, Number(nilai), undefined, span)
  const cocok = sistem === 'arab' ? /^(\d{1,4})([A-Za-z]?)$/.exec(nilai) : /^([IVXLCDM]+?)([A-H]?)$/.exec(nilai)
  const urutan = cocok && (sistem === 'arab' ? Number(cocok[1]) : (bacaRomawi(nilai) ?? bacaRomawi(cocok[1] as string)))
  if (!cocok || urutan === undefined || urutan === null) return nomor(nilai, undefined, undefined, span)
  const utuh = sistem === 'romawi' && bacaRomawi(nilai) !== undefined
  return nomor(nilai, urutan, utuh ? undefined : cocok[2], span)
}

/** Every form is written out: an object that is put together of others is slow to make, and a text may have a hundred thousand. */
function nomor(nilai: string, urutan: number | undefined, sisipan: string | undefined, span: Nomor['span']): Nomor {
  if (urutan === undefined) return span ? { nilai, span } : { nilai }
  if (sisipan) return span ? { nilai, urutan, sisipan, span } : { nilai, urutan, sisipan }
  return span ? { nilai, urutan, span } : { nilai, urutan }
}

/** The months, as the examples of butir 166 write them. */
export const daftarBulan: readonly string[] = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
]

/** An ISO date as a regulation writes it: "21 November 2026" (example of butir 166). */
export function formatTanggal(iso: string): string {
  const [tahun, bulan, hari] = iso.split('-').map(Number)
  return `${hari} ${daftarBulan[(bulan ?? 1) - 1]} ${tahun}`
}

/** The ISO date in a text such as "28 Februari 2017"; old spellings of months are understood. */
export function bacaTanggal(isi: string): string | undefined {
  const cocok = /(\d{1,2})\s+([A-Za-zÀ-ɏ]{3,9})\s+(\d{4})/u.exec(isi)
  if (!cocok) return undefined
  const nama = (cocok[2] as string).toLowerCase().replace('nopember', 'november').replace('pebruari', 'februari')
  const bulan = daftarBulan.findIndex(bulan => bulan.toLowerCase() === nama) + 1
  if (bulan === 0) return undefined
  return `${cocok[3]}-${String(bulan).padStart(2, '0')}-${(cocok[1] as string).padStart(2, '0')}`
}
