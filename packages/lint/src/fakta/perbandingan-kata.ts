import { cocokSemua } from '@perkada/core'
import { bacaAngka, bacaTerbilang } from './bilangan-kata.ts'

/** Two numbers that belong together ("2/3", "2 x 24", "1:10.000") whose words in brackets say others. */
export interface PerbandinganBerbeda {
  /** The words. */
  readonly start: number
  readonly end: number
  readonly isi: string
  readonly angka: string
}

type Pasangan = readonly [number, number]
type Bentuk = 'pecahan' | 'kali' | 'banding'

const tandaPecahan: Readonly<Record<string, Pasangan>> = { '½': [1, 2], '⅓': [1, 3], '⅔': [2, 3], '¼': [1, 4], '¾': [3, 4], '⅕': [1, 5] }
const bergandaKurung = /(?<![\d./,:A-Za-z-])(?:(\d{1,4})( ?[/xX×:] ?)(\d[\d.]{0,9})|([½⅓⅔¼¾⅕])) ?\(([a-z ]{5,80})\)/g

const bentukTanda = (tanda: string): Bentuk => (tanda.includes('/') ? 'pecahan' : tanda.includes(':') ? 'banding' : 'kali')

const pasangan = (pembilang: number | undefined, penyebut: number | undefined): Pasangan | undefined =>
  pembilang === undefined || penyebut === undefined ? undefined : [pembilang, penyebut]

/** "dua per tiga", "dua pertiga", "sepertiga", "tiga perempat", "setengah". */
function bacaPecahan(kata: string): Pasangan | undefined {
  if (kata === 'setengah' || kata === 'separuh' || kata === 'separo') return [1, 2]
  const [depan = '', belakang, lebih] = kata.split('per')
  if (belakang === undefined || lebih !== undefined) return undefined
  return pasangan(depan === 'se' ? 1 : bacaTerbilang(depan.trim()), bacaTerbilang(belakang.trim()))
}

const pemisah = { kali: / kali /, banding: / (?:ber)?banding / } as const

/** The two numbers that words say; undefined where they say no such pair. */
function bacaKata(kata: string, bentuk: Bentuk): Pasangan | undefined {
  if (bentuk === 'pecahan') return bacaPecahan(kata)
  const [kiri, kanan, lebih] = kata.split(pemisah[bentuk])
  return kiri === undefined || kanan === undefined || lebih !== undefined ? undefined : pasangan(bacaTerbilang(kiri), bacaTerbilang(kanan))
}

const samaNilai = ([a, b]: Pasangan, [x, y]: Pasangan, bentuk: Bentuk): boolean =>
  bentuk === 'kali' ? a === x && b === y : a * y === b * x

/** The pairs of a text whose words in brackets say another pair; those whose words cannot be read are left alone. */
export function perbandinganBerbeda(isi: string): PerbandinganBerbeda[] {
  if (!isi.includes('(') || !/[/xX×:½⅓⅔¼¾⅕][^(]{0,12}\([a-z]/.test(isi)) return []
  return cocokSemua(isi, bergandaKurung).flatMap(({ 0: utuh, 1: kiri, 2: tanda = '/', 3: kanan, 4: satu, 5: dalam = '', index }) => {
    const bentuk = bentukTanda(tanda)
    const angka = satu ? tandaPecahan[satu] : pasangan(Number(kiri), bacaAngka(kanan ?? ''))
    const kata = bacaKata(dalam.trim(), bentuk)
    if (!angka || !kata || samaNilai(angka, kata, bentuk)) return []
    const end = index + utuh.length - 1
    return [{ start: end - dalam.length, end, isi: dalam, angka: satu ?? `${kiri}${tanda}${kanan}` }]
  })
}
