/** One unit of a draft for merging: a line with the blank lines after it; the three parts joined are the text. */
export interface Satuan {
  /** Number of a heading or mark of a list with the space after it; empty where there is none. */
  readonly tanda: string
  readonly badan: string
  /** Closing punctuation of a list with the line ends. */
  readonly ekor: string
  /** What the unit says whatever its number: equal in units that only moved. */
  readonly inti: string
}

const kepala =
  /^(#{1,6} (?:Pasal \d{1,4}[A-Z]?|BAB [IVXLCDM]{1,8}[A-Z]?|LAMPIRAN [IVXLCDM]{1,8}|Bagian Ke[a-zß-ÿ]{3,12}|Paragraf \d{1,3})(?![A-Za-zÀ-ɏ\d]))(.*)$/u
const tandaRincian = /^(?:\(\d+[a-z]?\)|\d+[.)]|[a-z]{1,2}[.)]) +/
const tandaAkhir = /[;.,](?: dan| atau| dan\/atau)?$/

const polos = (baris: string, ekor = ''): Satuan => ({ tanda: '', badan: baris, ekor, inti: baris })

function uraikan(baris: string, ekor: string): Satuan {
  const [, tandaKepala, judul = ''] = kepala.exec(baris) ?? []
  if (tandaKepala) return { tanda: tandaKepala, badan: judul, ekor, inti: `${tandaKepala.split(' ')[1]}${judul}` }
  const tanda = tandaRincian.exec(baris)?.[0] ?? ''
  const akhir = tandaAkhir.exec(baris)?.[0] ?? ''
  const badan = baris.slice(tanda.length, baris.length - akhir.length)
  return badan === '' || tanda.length + akhir.length > baris.length ? polos(baris, ekor) : { tanda, badan, ekor: akhir + ekor, inti: badan }
}

/** The text of a unit. */
export const isiSatuan = ({ tanda, badan, ekor }: Satuan): string => tanda + badan + ekor

/** Takes a draft apart into its units. Charts and front matter stay line by line. */
export function uraikanSatuan(teks: string): Satuan[] {
  const hasil: Satuan[] = []
  let pagar: 'depan' | 'bagan' | undefined
  for (const [indeks, utuh] of teks.split(/(?<=\n)/).entries()) {
    const baris = utuh.trimEnd()
    const sisa = utuh.slice(baris.length)
    const terakhir = hasil.at(-1)
    const depan = baris === '---' && (indeks === 0 || pagar === 'depan')
    const bagan = baris.trimStart().startsWith('```') && pagar !== 'depan'
    if (depan || bagan) pagar = pagar ? undefined : depan ? 'depan' : 'bagan'
    if (baris === '' && terakhir) hasil[hasil.length - 1] = { ...terakhir, ekor: terakhir.ekor + utuh }
    else if (utuh !== '') hasil.push(pagar || depan || bagan ? polos(baris, sisa) : uraikan(baris, sisa))
  }
  return hasil
}
