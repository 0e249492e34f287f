type Tiga = readonly [number, number, number]
type Matriks = readonly [Tiga, Tiga, Tiga]

/** Chromaticities of IEC 61966-2-1 (sRGB): red, green, blue, and the white point D65. */
const merah = [0.64, 0.33] as const
const hijau = [0.3, 0.6] as const
const biru = [0.15, 0.06] as const
const putihD65 = [0.3127, 0.329] as const
/** The white of every profile (ICC.1, 6.3.4.3). */
const putihD50: Tiga = [0.9642, 1, 0.8249]
/** Bradford's cone responses, by which a colour under one white becomes the same colour under another (ICC.1, annex E). */
const bradford: Matriks = [
  [0.8951, 0.2664, -0.1614],
  [-0.7502, 1.7135, 0.0367],
  [0.0389, -0.0685, 1.0296],
]

const titikKurva = 1024

const xyz = ([x, y]: readonly [number, number]): Tiga => [x / y, 1, (1 - x - y) / y]
const kali = (m: Matriks, v: Tiga): Tiga => m.map(([a, b, c]) => a * v[0] + b * v[1] + c * v[2]) as unknown as Tiga
const kolom = (a: Tiga, b: Tiga, c: Tiga): Matriks => [
  [a[0], b[0], c[0]],
  [a[1], b[1], c[1]],
  [a[2], b[2], c[2]],
]

function kebalikan([[a, b, c], [d, e, f], [g, h, i]]: Matriks): Matriks {
  const det = a * (e * i - f * h) - b * (d * i - f * g) + c * (d * h - e * g)
  return [
    [(e * i - f * h) / det, (c * h - b * i) / det, (b * f - c * e) / det],
    [(f * g - d * i) / det, (a * i - c * g) / det, (c * d - a * f) / det],
    [(d * h - e * g) / det, (b * g - a * h) / det, (a * e - b * d) / det],
  ]
}

/** A colour under D65 as the same colour under D50. */
function sesuaikan(warna: Tiga): Tiga {
  const [dari, ke] = [kali(bradford, xyz(putihD65)), kali(bradford, putihD50)]
  const kerucut = kali(bradford, warna)
  return kali(kebalikan(bradford), [(kerucut[0] * ke[0]) / dari[0], (kerucut[1] * ke[1]) / dari[1], (kerucut[2] * ke[2]) / dari[2]])
}

/** The primaries under D50: each as bright as it must be for the three to make white. */
function primer(): [Tiga, Tiga, Tiga] {
  const [r, g, b] = [xyz(merah), xyz(hijau), xyz(biru)]
  const terang = kali(kebalikan(kolom(r, g, b)), xyz(putihD65))
  const kalikan = (warna: Tiga, n: number): Tiga => [warna[0] * n, warna[1] * n, warna[2] * n]
  return [sesuaikan(kalikan(r, terang[0])), sesuaikan(kalikan(g, terang[1])), sesuaikan(kalikan(b, terang[2]))]
}

const terangSrgb = (nilai: number) => (nilai <= 0.04045 ? nilai / 12.92 : ((nilai + 0.055) / 1.055) ** 2.4)

/** Writes the values of a profile one after the other, the high byte first; what is not written is zero. */
class Penulis {
  readonly bytes: Uint8Array
  private readonly data: DataView
  private at = 0

  constructor(panjang: number) {
    this.bytes = new Uint8Array(panjang)
    this.data = new DataView(this.bytes.buffer)
  }

  ascii(isi: string): this {
    for (let i = 0; i < isi.length; i++) this.bytes[this.at++] = isi.charCodeAt(i)
    return this
  }

  u16(nilai: number): this {
    this.data.setUint16(this.at, nilai)
    this.at += 2
    return this
  }

  u32(nilai: number): this {
    this.data.setUint32(this.at, nilai)
    this.at += 4
    return this
  }

  xyz(warna: Tiga): this {
    for (const nilai of warna) this.u32(Math.round(nilai * 65536))
    return this
  }

  isi(bytes: Uint8Array): this {
    this.bytes.set(bytes, this.at)
    this.at += bytes.length
    return this
  }

  ke(at: number): this {
    this.at = at
    return this
  }
}

const tagXyz = (nilai: Tiga) => new Penulis(20).ascii('XYZ ').u32(0).xyz(nilai).bytes
const tagTeks = (isi: string) => new Penulis(8 + isi.length + 1).ascii('text').u32(0).ascii(isi).bytes
/** Behind the ASCII text stand an empty Unicode text and an empty one of Macintosh. */
const tagUraian = (isi: string) =>
  new Penulis(12 + isi.length + 1 + 78)
    .ascii('desc')
    .u32(0)
    .u32(isi.length + 1)
    .ascii(isi).bytes
const tagKurva = () => {
  const kurva = new Penulis(12 + 2 * titikKurva).ascii('curv').u32(0).u32(titikKurva)
  for (let i = 0; i < titikKurva; i++) kurva.u16(Math.round(terangSrgb(i / (titikKurva - 1)) * 65535))
  return kurva.bytes
}

/** Date and time of the profile: it is the same in every file. */
const tanggalProfil = [2026, 1, 1, 0, 0, 0]
const panjangKepala = 128

/**
 * A profile of sRGB by ICC.1:1998-09 (version 2.1), as a matrix and one curve for the three channels: the output intent of every
 * print. Computed from the figures of IEC 61966-2-1, so that no foreign file is shipped.
 */
export function profilSrgb(): Uint8Array {
  const [r, g, b] = primer()
  const daftarTag: readonly (readonly [daftarNama: readonly string[], isi: Uint8Array])[] = [
    [['desc'], tagUraian(namaProfil)],
    [['cprt'], tagTeks('Public domain')],
    [['wtpt'], tagXyz(putihD50)],
    [['rXYZ'], tagXyz(r)],
    [['gXYZ'], tagXyz(g)],
    [['bXYZ'], tagXyz(b)],
    [['rTRC', 'gTRC', 'bTRC'], tagKurva()],
  ]
  const rata = (panjang: number) => Math.ceil(panjang / 4) * 4
  const jumlah = daftarTag.reduce((n, [daftarNama]) => n + daftarNama.length, 0)
  const awal = panjangKepala + 4 + 12 * jumlah
  const ukuran = daftarTag.reduce((n, [, isi]) => n + rata(isi.length), awal)
  const tabel = new Penulis(awal - panjangKepala).u32(jumlah)
  const profil = new Penulis(ukuran).u32(ukuran).u32(0).u32(0x02100000).ascii('mntrRGB XYZ ')
  for (const satu of tanggalProfil) profil.u16(satu)
  profil.ascii('acsp').ke(68).xyz(putihD50)
  let letak = awal
  for (const [daftarNama, isi] of daftarTag) {
    for (const nama of daftarNama) tabel.ascii(nama).u32(letak).u32(isi.length)
    profil.ke(letak).isi(isi)
    letak += rata(isi.length)
  }
  return profil.ke(panjangKepala).isi(tabel.bytes).bytes
}

/** Name of the colour space in the profile and in the output intent. */
export const namaProfil = 'sRGB IEC61966-2.1'
