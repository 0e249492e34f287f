import { unzlibSync } from 'fflate'
import { type Alir, isAlir, isDeret, isKamus, isNama, isRef, type Kamus, type Nilai } from './nilai.ts'
import { GalatObjek, Pembaca } from './pembaca.ts'

/** Where an object stands: at an offset of the file, or inside a stream of objects. */
type Letak = { readonly offset: number } | { readonly dalam: number; readonly urutan: number }

/** Readers look for the place of the tables in so many of the last bytes; what they do not find there, they guess. */
const ekorDibaca = 1024

/** What unpacks a stream of zlib's, throwing where it is none: that of the machine, where it has one. */
export type Pengembang = (mentah: Uint8Array) => Uint8Array

/** Largest content of one stream, bytes: what swells beyond it is no page of a regulation. */
const terbesar = 256 * 1024 * 1024

/** A PDF file as its objects, found through its tables of places (ISO 32000-1, 7.5.4 and 7.5.8), updates included. */
export class BerkasPdf {
  readonly bytes: Uint8Array
  readonly akhir: Kamus
  /** Undefined place: an object that an update took away. */
  private readonly letak = new Map<number, Letak | undefined>()
  private readonly semuaOffset = new Set<number>()
  private readonly simpanan = new Map<number, Nilai>()
  private readonly isiAlir = new WeakMap<Alir, Uint8Array>()
  private readonly pengembang: Pengembang

  /** Throws GalatObjek when the bytes are no PDF or its tables do not lead to its objects. */
  constructor(bytes: Uint8Array, pengembang: Pengembang = unzlibSync) {
    this.bytes = bytes
    this.pengembang = pengembang
    if (new Pembaca(bytes).potong(0, 5) !== '%PDF-') throw new GalatObjek('berkas ini bukan PDF')
    const ekor = new Pembaca(bytes).potong(Math.max(0, bytes.length - ekorDibaca), bytes.length)
    const awal = /^startxref\s+(\d+)\s+%%EOF/.exec(ekor.slice(Math.max(0, ekor.lastIndexOf('startxref'))))?.[1]
    if (awal === undefined) throw new GalatObjek('akhir berkas PDF rusak')
    this.akhir = this.bacaTabel(Number(awal), new Set())
    if (!isKamus(this.tuju(this.akhir.get('Root')))) throw new GalatObjek('isi PDF tidak ditemukan')
  }

  get akar(): Kamus {
    return this.kamus(this.akhir.get('Root'))
  }

  /** Number of every object that the tables name. */
  get daftarNomor(): number[] {
    return [...this.letak].flatMap(([nomor, letak]) => (letak ? [nomor] : [])).sort((a, b) => a - b)
  }

  /** Offset of every object that a table names or named before an update, in order. */
  get daftarOffset(): number[] {
    return [...this.semuaOffset].sort((a, b) => a - b)
  }

  /** A value itself, where a reference leads to it. */
  tuju(nilai: Nilai | undefined): Nilai {
    let kini = nilai ?? null
    for (let langkah = 0; isRef(kini); langkah++) {
      if (langkah > 20) throw new GalatObjek('rujukan antarobjek PDF berputar')
      kini = this.objek(kini.ref)
    }
    return kini
  }

  /** The dictionary that a value is or leads to; empty where it is none. A stream gives its dictionary. */
  kamus(nilai: Nilai | undefined): Kamus {
    const isi = this.tuju(nilai)
    return isKamus(isi) ? isi : isAlir(isi) ? isi.kamus : new Map()
  }

  deret(nilai: Nilai | undefined): readonly Nilai[] {
    const isi = this.tuju(nilai)
    return isDeret(isi) ? isi : []
  }

  /** The name that a value is or leads to; empty where it is none. */
  nama(nilai: Nilai | undefined): string {
    const isi = this.tuju(nilai)
    return isNama(isi) ? isi.nama : ''
  }

  /** What a stream holds. Throws GalatObjek where it is packed in a way that this house does not use. */
  isi(alir: Alir): Uint8Array {
    const ada = this.isiAlir.get(alir)
    if (ada) return ada
    const saringan = alir.kamus.get('Filter')
    const daftarSaringan = isDeret(this.tuju(saringan)) ? this.deret(saringan).map(satu => this.nama(satu)) : [this.nama(saringan)]
    const parameter = this.tuju(alir.kamus.get('DecodeParms'))
    let hasil = alir.mentah
    for (const [urutan, satu] of daftarSaringan.filter(nama => nama !== '').entries()) {
      if (satu !== 'FlateDecode') throw new GalatObjek(`kemasan ${satu} tidak dikenal`)
      hasil = tebak(kembangkan(hasil, this.pengembang), this.kamus(isDeret(parameter) ? parameter[urutan] : parameter), this)
    }
    this.isiAlir.set(alir, hasil)
    return hasil
  }

  private objek(nomor: number): Nilai {
    const ada = this.simpanan.get(nomor)
    if (ada !== undefined) return ada
    const letak = this.letak.get(nomor)
    const nilai = !letak ? null : 'offset' in letak ? this.bacaObjek(letak.offset, nomor) : this.bacaTersimpan(letak.dalam, letak.urutan)
    this.simpanan.set(nomor, nilai)
    return nilai
  }

  /** First byte after the object that stands at an offset. */
  akhirObjek(offset: number): number {
    const pembaca = new Pembaca(this.bytes, offset)
    const nilai = this.bacaObjek(offset, Number(pembaca.kata()))
    if (isAlir(nilai)) return nilai.mentah.byteOffset - this.bytes.byteOffset + nilai.mentah.length
    pembaca.kata()
    pembaca.kata()
    pembaca.nilai()
    return pembaca.at
  }

  private bacaObjek(offset: number, nomor: number): Nilai {
    const pembaca = new Pembaca(this.bytes, offset)
    const [satu, dua, tiga] = [pembaca.kata(), pembaca.kata(), pembaca.kata()]
    if (Number(satu) !== nomor || dua !== '0' || tiga !== 'obj') throw new GalatObjek(`objek ${nomor} tidak berada di letaknya`)
    const nilai = pembaca.nilai() ?? null
    if (!isKamus(nilai) || pembaca.kata() !== 'stream') return nilai
    const { bytes } = this
    if (bytes[pembaca.at] === 13) pembaca.at++
    if (bytes[pembaca.at] === 10) pembaca.at++
    const panjang = this.tuju(nilai.get('Length'))
    const akhir = pembaca.at + (typeof panjang === 'number' ? panjang : 0)
    if (new Pembaca(bytes, akhir).kata() !== 'endstream') throw new GalatObjek(`panjang objek ${nomor} tidak sesuai dengan isinya`)
    return { kamus: nilai, mentah: bytes.subarray(pembaca.at, akhir) }
  }

  private bacaTersimpan(dalam: number, urutan: number): Nilai {
    const wadah = this.tuju({ ref: dalam })
    if (!isAlir(wadah)) throw new GalatObjek(`objek ${dalam} bukan wadah objek`)
    const isi = this.isi(wadah)
    const kepala = new Pembaca(isi)
    let offset = 0
    for (let i = 0; i <= urutan; i++) {
      kepala.kata()
      offset = Number(kepala.kata())
    }
    return new Pembaca(isi, Number(this.tuju(wadah.kamus.get('First'))) + offset).nilai() ?? null
  }

  /** Reads one table and those before it; of an object that several name, the newest holds. */
  private bacaTabel(offset: number, sudah: Set<number>): Kamus {
    if (sudah.has(offset) || offset >= this.bytes.length) throw new GalatObjek('tabel letak objek PDF rusak')
    sudah.add(offset)
    const pembaca = new Pembaca(this.bytes, offset)
    const bebas: number[] = []
    const akhir = pembaca.kata() === 'xref' ? this.bacaTabelTeks(pembaca, bebas) : this.bacaTabelAlir(offset, bebas)
    const campuran = akhir.get('XRefStm')
    if (typeof campuran === 'number') this.bacaTabel(campuran, sudah)
    for (const nomor of bebas) this.catat(nomor, undefined)
    const sebelum = akhir.get('Prev')
    if (typeof sebelum === 'number') this.bacaTabel(sebelum, sudah)
    return akhir
  }

  private bacaTabelTeks(pembaca: Pembaca, bebas: number[]): Kamus {
    for (;;) {
      const kata = pembaca.kata()
      if (kata === 'trailer') break
      const [awal, jumlah] = [Number(kata), Number(pembaca.kata())]
      if (!(kata !== '' && awal >= 0 && jumlah >= 0)) throw new GalatObjek('tabel letak objek PDF rusak')
      for (let nomor = awal; nomor < awal + jumlah; nomor++) {
        const offset = pembaca.angka()
        pembaca.angka()
        if (pembaca.kata() === 'n') this.catat(nomor, { offset })
        else bebas.push(nomor)
      }
    }
    const akhir = pembaca.nilai()
    if (!isKamus(akhir)) throw new GalatObjek('akhir berkas PDF rusak')
    return akhir
  }

  private bacaTabelAlir(offset: number, bebas: number[]): Kamus {
    this.semuaOffset.add(offset)
    const nomor = Number(new Pembaca(this.bytes, offset).kata())
    const alir = this.bacaObjek(offset, nomor)
    if (!isAlir(alir) || this.nama(alir.kamus.get('Type')) !== 'XRef') throw new GalatObjek('tabel letak objek PDF rusak')
    const isi = this.isi(alir)
    const [a = 0, b = 0, c = 0] = this.deret(alir.kamus.get('W')).map(Number)
    const jangkauan = alir.kamus.has('Index') ? this.deret(alir.kamus.get('Index')).map(Number) : [0, Number(alir.kamus.get('Size'))]
    const angka = (at: number, lebar: number) => {
      let hasil = 0
      for (let i = 0; i < lebar; i++) hasil = hasil * 256 + (isi[at + i] ?? 0)
      return hasil
    }
    let at = 0
    for (let i = 0; i + 1 < jangkauan.length; i += 2) {
      const [awal = 0, jumlah = 0] = jangkauan.slice(i, i + 2)
      for (let ke = awal; ke < awal + jumlah && at < isi.length; ke++, at += a + b + c) {
        const jenis = a === 0 ? 1 : angka(at, a)
        if (jenis === 0) bebas.push(ke)
        if (jenis === 1) this.catat(ke, { offset: angka(at + a, b) })
        if (jenis === 2) this.catat(ke, { dalam: angka(at + a, b), urutan: angka(at + a + b, c) })
      }
    }
    return alir.kamus
  }

  private catat(nomor: number, letak: Letak | undefined): void {
    if (letak && 'offset' in letak) this.semuaOffset.add(letak.offset)
    if (!this.letak.has(nomor)) this.letak.set(nomor, letak)
  }
}

function kembangkan(mentah: Uint8Array, pengembang: Pengembang): Uint8Array {
  try {
    const hasil = pengembang(mentah)
    if (hasil.length <= terbesar) return hasil
  } catch {
    throw new GalatObjek('isi PDF tidak dapat dikembangkan')
  }
  throw new GalatObjek('isi PDF mengembang melewati batas')
}

/** Undoes the predictors of PNG that tables of places are written with (7.4.4.4). */
function tebak(isi: Uint8Array, parameter: Kamus, berkas: BerkasPdf): Uint8Array {
  const angka = (kunci: string, bawaan: number) => Number(berkas.tuju(parameter.get(kunci)) ?? bawaan)
  const penebak = angka('Predictor', 1)
  if (penebak === 1) return isi
  if (penebak < 10 || angka('Colors', 1) !== 1 || angka('BitsPerComponent', 8) !== 8)
    throw new GalatObjek(`penebak ${penebak} tidak dikenal`)
  const lebar = angka('Columns', 1)
  const hasil = new Uint8Array(Math.floor(isi.length / (lebar + 1)) * lebar)
  for (let baris = 0; baris * (lebar + 1) < isi.length; baris++) {
    const jenis = isi[baris * (lebar + 1)]
    if (jenis !== 0 && jenis !== 2) throw new GalatObjek(`penebak PNG ${jenis} tidak dikenal`)
    for (let i = 0; i < lebar; i++) {
      const atas = jenis === 2 && baris > 0 ? (hasil[(baris - 1) * lebar + i] ?? 0) : 0
      hasil[baris * lebar + i] = ((isi[baris * (lebar + 1) + 1 + i] ?? 0) + atas) & 255
    }
  }
  return hasil
}
