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

const ascii = (isi: string) => [...isi].map(huruf => huruf.charCodeAt(0))
const u16 = (nilai: number) => [nilai >> 8, nilai & 255]
const u32 = (nilai: number) => [...u16(nilai >>> 16), ...u16(nilai & 0xffff)]
const s15Fixed16 = (nilai: number) => u32(Math.round(nilai * 65536) >>> 0)
const tagXyz = (nilai: Tiga) => [...ascii('XYZ '), ...u32(0), ...nilai.flatMap(s15Fixed16)]
const tagTeks = (isi: string) => [...ascii('text'), ...u32(0), ...ascii(isi), 0]
const tagUraian = (isi: string) => {
  const kosong = Array.from({ length: 4 + 4 + 2 + 1 + 67 }, () => 0)
  return [...ascii('desc'), ...u32(0), ...u32(isi.length + 1), ...ascii(isi), 0, ...kosong]
}
const tagKurva = () => {
  const nilai = Array.from({ length: titikKurva }, (_, i) => Math.round(terangSrgb(i / (titikKurva - 1)) * 65535))
  return [...ascii('curv'), ...u32(0), ...u32(titikKurva), ...nilai.flatMap(u16)]
}

/** Date and time of the profile: it is the same in every file. */
const tanggalProfil = [2026, 1, 1, 0, 0, 0]

/**
 * A profile of sRGB by ICC.1:1998-09 (version 2.1), as a matrix and one curve for the three channels: the output intent of every
 * print. Computed from the figures of IEC 61966-2-1, so that no foreign file is shipped.
 */
export function profilSrgb(): Uint8Array {
  const [r, g, b] = primer()
  const daftarTag: readonly (readonly [nama: string, isi: readonly number[]])[] = [
    ['desc', tagUraian(namaProfil)],
    ['cprt', tagTeks('Public domain')],
    ['wtpt', tagXyz(putihD50)],
    ['rXYZ', tagXyz(r)],
    ['gXYZ', tagXyz(g)],
    ['bXYZ', tagXyz(b)],
    ['rTRC', tagKurva()],
  ]
  const jumlah = daftarTag.length + 2
  const tabel: number[] = [...u32(jumlah)]
  const isi: number[] = []
  const awal = 128 + 4 + 12 * jumlah
  for (const [nama, data] of daftarTag) {
    const letak = u32(awal + isi.length)
    const panjang = u32(data.length)
    for (const sama of nama === 'rTRC' ? ['rTRC', 'gTRC', 'bTRC'] : [nama]) tabel.push(...ascii(sama), ...letak, ...panjang)
    isi.push(...data, ...Array.from({ length: (4 - (data.length % 4)) % 4 }, () => 0))
  }
  const ukuran = awal + isi.length
  const kepala = [
    ...u32(ukuran),
    ...u32(0),
    ...u32(0x02100000),
    ...ascii('mntrRGB XYZ '),
    ...tanggalProfil.flatMap(u16),
    ...ascii('acsp'),
    ...Array.from({ length: 28 }, () => 0),
    ...putihD50.flatMap(s15Fixed16),
    ...Array.from({ length: 48 }, () => 0),
  ]
  return Uint8Array.from([...kepala, ...tabel, ...isi])
}

/** Name of the colour space in the profile and in the output intent. */
export const namaProfil = 'sRGB IEC61966-2.1'
