import { daftarHalaman } from '../objek/bagian-berkas.ts'
import { BerkasPdf, type Pengembang } from '../objek/berkas-pdf.ts'
import { isAlir, isDeret, isNama, isUntai, type Kamus, type Nilai } from '../objek/nilai.ts'
import { GalatObjek } from '../objek/pembaca.ts'
import { PembacaPerintah } from './perintah-halaman.ts'
import { bacaPetaHuruf, type PetaHuruf, teksKode } from './peta-huruf.ts'

/** What stands on the pages of a print, each page in the order of writing. */
export interface CetakanTerbaca {
  readonly daftarHalaman: readonly string[]
  /** What each page marks as its furniture (artifacts): page number, heads of tables repeated, note at the foot. */
  readonly daftarPerabot: readonly string[]
}

/** Forms nested deeper than any print of this house has them. */
const TERDALAM = 20

/** Reads the pages of one file; fonts are read once. */
class PembacaHalaman {
  private readonly pdf: BerkasPdf
  private readonly daftarPeta = new Map<Kamus, PetaHuruf>()
  private readonly tulisan = new Map<PetaHuruf, Map<readonly Nilai[], string>>()
  private readonly pembaca = new PembacaPerintah()
  private readonly tumpukan: boolean[] = []
  private readonly hasil = { isi: '', perabot: '' }
  private peta: PetaHuruf | undefined
  private baris: number | undefined

  constructor(pdf: BerkasPdf) {
    this.pdf = pdf
  }

  halaman(halaman: Kamus): { readonly isi: string; readonly perabot: string } {
    Object.assign(this.hasil, { isi: '', perabot: '' })
    this.tumpukan.length = 0
    this.baris = undefined
    const isi = this.pdf.tuju(halaman.get('Contents'))
    const sumber = this.sumber(halaman)
    for (const satu of isDeret(isi) ? isi : [isi]) this.alir(this.pdf.tuju(satu), sumber, 0)
    return { ...this.hasil }
  }

  /** The resources of a page, its own or those of the pages above it. */
  private sumber(halaman: Kamus): Kamus {
    let simpul = halaman
    for (let langkah = 0; langkah < TERDALAM && !simpul.has('Resources') && simpul.has('Parent'); langkah++)
      simpul = this.pdf.kamus(simpul.get('Parent'))
    return this.pdf.kamus(simpul.get('Resources'))
  }

  private alir(nilai: Nilai, sumber: Kamus, dalam: number): void {
    if (!isAlir(nilai)) return
    if (dalam > TERDALAM) throw new GalatObjek('gambar PDF bersarang terlalu dalam')
    this.pembaca.baca(this.pdf.isi(nilai), (operator, operan) => this.jalankan(operator, operan, sumber, dalam))
  }

  private jalankan(operator: string, operan: readonly Nilai[], sumber: Kamus, dalam: number): void {
    const awal = operan[0]
    switch (operator) {
      case 'BMC':
      case 'BDC':
        this.tumpukan.push(isNama(awal) && awal.nama === 'Artifact')
        return
      case 'EMC':
        this.tumpukan.pop()
        return
      case 'Tf':
        this.peta = isNama(awal) ? this.petaHuruf(this.pdf.kamus(this.pdf.kamus(sumber.get('Font')).get(awal.nama))) : undefined
        return
      case 'Tm':
        this.pindahBaris(operan[5])
        return
      case 'TJ':
        if (isDeret(awal)) this.tulisDeret(awal)
        return
      case 'Tj':
      case "'":
      case '"':
        this.tulis(operan.at(-1))
        return
      case 'Do':
        if (isNama(awal)) this.bentuk(this.pdf.tuju(this.pdf.kamus(sumber.get('XObject')).get(awal.nama)), sumber, dalam)
    }
  }

  private bentuk(nilai: Nilai, sumber: Kamus, dalam: number): void {
    if (!isAlir(nilai) || this.pdf.nama(nilai.kamus.get('Subtype')) !== 'Form') return
    this.alir(nilai, nilai.kamus.has('Resources') ? this.pdf.kamus(nilai.kamus.get('Resources')) : sumber, dalam + 1)
  }

  private petaHuruf(huruf: Kamus): PetaHuruf {
    const ada = this.daftarPeta.get(huruf)
    if (ada) return ada
    const alir = this.pdf.tuju(huruf.get('ToUnicode'))
    if (!isAlir(alir)) throw new GalatObjek('huruf PDF tidak memuat peta ke teks')
    const peta = bacaPetaHuruf(this.pdf.isi(alir))
    this.daftarPeta.set(huruf, peta)
    return peta
  }

  private get tempat(): 'isi' | 'perabot' {
    return this.tumpukan.includes(true) ? 'perabot' : 'isi'
  }

  private pindahBaris(tinggi: Nilai | undefined): void {
    if (typeof tinggi !== 'number' || tinggi === this.baris) return
    if (this.baris !== undefined) this.hasil[this.tempat] += '\n'
    this.baris = tinggi
  }

  /** Writes what a row of strings says; the same row comes again wherever the same word stands. */
  private tulisDeret(deret: readonly Nilai[]): void {
    const { peta } = this
    if (!peta) {
      for (const satu of deret) this.tulis(satu)
      return
    }
    const sudah = this.tulisan.get(peta) ?? new Map<readonly Nilai[], string>()
    this.tulisan.set(peta, sudah)
    const isi = sudah.get(deret) ?? deret.map(satu => (isUntai(satu) ? teksKode(satu.untai, peta) : '')).join('')
    sudah.set(deret, isi)
    this.hasil[this.tempat] += isi
  }

  private tulis(nilai: Nilai | undefined): void {
    if (!isUntai(nilai)) return
    if (!this.peta) throw new GalatObjek('tulisan PDF tanpa huruf')
    this.hasil[this.tempat] += teksKode(nilai.untai, this.peta)
  }
}

/**
 * Reads the text of a print of this house from its bytes: from the codes on the pages and the maps of its fonts, without laying
 * out or drawing anything; `pengembang` unpacks its streams. Throws GalatObjek where the bytes are no such print.
 */
export function bacaCetakan(bytes: Uint8Array, pengembang?: Pengembang): CetakanTerbaca {
  const pdf = new BerkasPdf(bytes, pengembang)
  const pembaca = new PembacaHalaman(pdf)
  const halaman = daftarHalaman(pdf).map(satu => pembaca.halaman(satu))
  return { daftarHalaman: halaman.map(({ isi }) => isi), daftarPerabot: halaman.map(({ perabot }) => perabot) }
}
