import { bacaPetaHuruf, type PetaHuruf, perintah, teksKode } from '../baca-ulang/peta-huruf.ts'
import { daftarHalaman } from './bagian-berkas.ts'
import type { BerkasPdf } from './berkas-pdf.ts'
import { isAlir, isDeret, isNama, isUntai, type Kamus, type Nilai } from './nilai.ts'

/** What a form brings into a file besides fields for signatures; `halaman` is the page on which a field lies over printed text. */
export type SusupanFormulir =
  | { readonly jenis: 'isian' }
  | { readonly jenis: 'tindakan' }
  | { readonly jenis: 'menutupi'; readonly halaman: number; readonly tulisan: string }

/** Average width of a letter and its height above the line, in parts of the size. */
const [lebarHuruf, tinggiHuruf] = [0.5, 0.6]

interface Tulisan {
  readonly isi: string
  readonly kotak: readonly [kiri: number, bawah: number, kanan: number, atas: number]
}

/** The pieces of text of a page with the room that each takes, about. Pages of this house set every line by its own place. */
function tulisanHalaman(pdf: BerkasPdf, halaman: Kamus, daftarPeta: Map<Kamus, PetaHuruf>): Tulisan[] {
  const hasil: Tulisan[] = []
  const daftarHuruf = pdf.kamus(pdf.kamus(halaman.get('Resources')).get('Font'))
  let peta: PetaHuruf | undefined
  let [x, y, ukuran] = [0, 0, 0]
  const tulis = (daftar: readonly Nilai[]) => {
    let isi = ''
    for (const satu of daftar) if (isUntai(satu) && peta) isi += teksKode(satu.untai, peta)
    hasil.push({ isi: isi.trim(), kotak: [x, y, x + isi.trimEnd().length * lebarHuruf * ukuran, y + tinggiHuruf * ukuran] })
  }
  const isi = pdf.tuju(halaman.get('Contents'))
  for (const satu of isDeret(isi) ? isi : [isi]) {
    const alir = pdf.tuju(satu)
    if (!isAlir(alir)) continue
    for (const [nama, operan] of perintah(pdf.isi(alir))) {
      if (nama === 'Tm') [x, y] = [Number(operan[4]), Number(operan[5])]
      if (nama === 'Tf' && isNama(operan[0])) {
        const huruf = pdf.kamus(daftarHuruf.get(operan[0].nama))
        const petaAlir = pdf.tuju(huruf.get('ToUnicode'))
        if (!daftarPeta.has(huruf) && isAlir(petaAlir)) daftarPeta.set(huruf, bacaPetaHuruf(pdf.isi(petaAlir)))
        peta = daftarPeta.get(huruf)
        ukuran = Number(operan[1])
      }
      if (nama === 'TJ' && isDeret(operan[0])) tulis(operan[0])
    }
  }
  return hasil
}

/** Fields of a form with those below them. */
function daftarIsian(pdf: BerkasPdf): Kamus[] {
  const hasil: Kamus[] = pdf.deret(pdf.kamus(pdf.akar.get('AcroForm')).get('Fields')).map(satu => pdf.kamus(satu))
  for (let at = 0; at < hasil.length && at < 10_000; at++) hasil.push(...pdf.deret(hasil[at]?.get('Kids')).map(satu => pdf.kamus(satu)))
  return hasil
}

/** Type of a field, its own or else that of the field around it or below it; empty where none is said. */
export const jenisIsian = (pdf: BerkasPdf, isian: Kamus): string =>
  pdf.nama(isian.get('FT')) ||
  pdf.nama(pdf.kamus(isian.get('Parent')).get('FT')) ||
  pdf.nama(pdf.kamus(pdf.deret(isian.get('Kids'))[0]).get('FT'))

function kotakTampak(pdf: BerkasPdf, catatan: Kamus): readonly number[] | undefined {
  if (pdf.nama(catatan.get('Subtype')) !== 'Widget' || !catatan.has('AP')) return undefined
  const [a = 0, b = 0, c = 0, d = 0] = pdf.deret(catatan.get('Rect')).map(satu => Number(pdf.tuju(satu)))
  return [Math.min(a, c), Math.min(b, d), Math.max(a, c), Math.max(b, d)]
}

/**
 * What was brought in with a signature and is none: other fields, actions, and a mark of it that lies over printed text. Words that
 * hold the place of a signature (`tempatTanda`) may be covered. Empty for a file that was signed and nothing else.
 */
export function susupanFormulir(pdf: BerkasPdf, tempatTanda: string): SusupanFormulir[] {
  const formulir = pdf.kamus(pdf.akar.get('AcroForm'))
  const daftar = daftarIsian(pdf)
  const kata = new Set(tempatTanda.split(/\s+/))
  const daftarPeta = new Map<Kamus, PetaHuruf>()
  const menutupi = daftarHalaman(pdf).flatMap((halaman, urutan) => {
    const daftarKotak = pdf.deret(halaman.get('Annots')).flatMap(satu => {
      const kotak = kotakTampak(pdf, pdf.kamus(satu))
      return kotak ? [kotak] : []
    })
    if (daftarKotak.length === 0) return []
    const tertutup = tulisanHalaman(pdf, halaman, daftarPeta).filter(
      ({ isi, kotak: [kiri, bawah, kanan, atas] }) =>
        isi.split(/\s+/).some(satu => satu !== '' && !kata.has(satu)) &&
        daftarKotak.some(([k = 0, b = 0, n = 0, a = 0]) => kiri < n && kanan > k && bawah < a && atas > b),
    )
    const tulisan = tertutup.map(({ isi }) => isi).join(' ')
    return tulisan ? [{ jenis: 'menutupi' as const, halaman: urutan + 1, tulisan }] : []
  })
  return [
    ...(formulir.has('XFA') || daftar.some(isian => jenisIsian(pdf, isian) !== 'Sig') ? [{ jenis: 'isian' as const }] : []),
    ...([formulir, ...daftar].some(isian => isian.has('AA') || isian.has('A')) ? [{ jenis: 'tindakan' as const }] : []),
    ...menutupi,
  ]
}
