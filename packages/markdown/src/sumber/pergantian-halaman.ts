import { nomorHalaman, type Potongan } from './baris.ts'

/** The number of the security paper on which the State Secretariat prints. */
export const capKertas = /^SK No\.? ?\d{4,} ?[A-Z]?$/
/** A catchword ends with dots; it announces a line among the next ones. */
export const titikPenyambung = /(?:\.\.|\. \.|…)[. ]{0,12}$/
export const jangkauanPenyambung = 6
const kepalaTerpanjang = 24

/**
 * Between the stamp of the security paper and the number of the next page stand only catchwords and the running head, however a scanner
 * read them: "SK No 132426A", "(2) Prinsip", "REPUELIK INDONESIA", "-7 -".
 */
export function pergantianHalaman(potongan: readonly Potongan[]): ReadonlySet<number> {
  const hasil = new Set<number>()
  const isi = (ke: number): string | undefined => {
    const satu = potongan[ke]
    return satu?.jenis === 'teks' ? satu.teks.isi : undefined
  }
  for (let ke = 0; ke < potongan.length; ke++) {
    if (!capKertas.test(isi(ke) ?? '')) continue
    for (const calon of [ke - 1, ke - 2, ke - 3]) if (bertandaSama(isi(calon), ke, isi)) hasil.add(calon)
    let akhir = ke + 1
    while (akhir <= ke + jangkauanPenyambung && isi(akhir) !== undefined && !nomorHalaman(isi(akhir) as string)) akhir++
    if (akhir > ke + jangkauanPenyambung || isi(akhir) === undefined) continue
    const berikut = lipatPindaian(isi(akhir + 1) ?? '')
    const kataBerikut = (satu: string) => satu.length > 3 && berikut.startsWith(satu)
    for (const calon of [ke - 1, ...Array.from({ length: akhir - ke - 1 }, (_, i) => ke + 1 + i)]) {
      const baris = isi(calon) ?? ''
      const kepala = calon > ke && baris.length <= kepalaTerpanjang && sepertiKepala(baris.replace(/l/g, 'I'))
      if (kepala || kataBerikut(lipatPindaian(baris.replace(titikPenyambung, '')))) hasil.add(calon)
    }
  }
  return hasil
}

const tandaAwal = /^(?:\(\d{1,2}\)|\d{1,3}\.|[a-z]\.) ?/
/** "18. Zona . . ." above the stamp, "18. 7-nna Lindung …" on the next page: a catchword whose word was misread. */
function bertandaSama(calon: string | undefined, cap: number, isi: (ke: number) => string | undefined): boolean {
  const tanda = calon && titikPenyambung.test(calon) && calon.length <= kepalaTerpanjang ? tandaAwal.exec(calon)?.[0].trim() : undefined
  if (!tanda) return false
  for (let ke = cap + 1; ke <= cap + jangkauanPenyambung; ke++) if (isi(ke)?.startsWith(tanda)) return true
  return false
}

/** A running head in capitals shares most of its letters with "PRESIDEN REPUBLIK INDONESIA". */
const sepertiKepala = (isi: string): boolean => {
  const huruf = isi.replace(/[^A-Za-zÀ-ɏ]/gu, '')
  return huruf.length > 4 && Array.from(huruf).filter(satu => 'PRESIDENUBLKOA'.includes(satu)).length >= huruf.length * 0.85
}

/** Letters without white space and capitals. */
export const lipat = (isi: string): string => isi.replace(/\s+/g, '').toLowerCase()

/** Letters and digits as a scanner may confuse them, the mark at the head left out: what a catchword shares with the line that it announces. */
const lipatPindaian = (isi: string): string =>
  lipat(isi.replace(/^(?:[(l|]\d{1,2}[)1l|]|\d{1,2}\.|[a-z][.)])(?= )/, ''))
    .replace(/[^A-Za-zÀ-ɏ0-9]/gu, '')
    .replace(/[li]/g, '1')
    .replace(/o/g, '0')
