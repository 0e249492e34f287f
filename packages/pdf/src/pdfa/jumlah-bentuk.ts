const operatorCharStrings = 17
const operatorPanjang = 12

interface Indeks {
  readonly jumlah: number
  /** Offset of the first byte of the data, and of the first after it. */
  readonly isi: number
  readonly akhir: number
}

/** An INDEX of a CFF font (Adobe Technical Note 5176, 5). */
function bacaIndeks(data: DataView, at: number): Indeks {
  const jumlah = data.getUint16(at)
  if (jumlah === 0) return { jumlah, isi: at + 2, akhir: at + 2 }
  const lebar = data.getUint8(at + 2)
  const offset = (urutan: number) => {
    let nilai = 0
    for (let i = 0; i < lebar; i++) nilai = nilai * 256 + data.getUint8(at + 3 + urutan * lebar + i)
    return nilai
  }
  const dasar = at + 2 + (jumlah + 1) * lebar
  if (dasar + offset(jumlah) > data.byteLength) throw new RangeError('INDEX melewati akhir')
  return { jumlah, isi: dasar + offset(0), akhir: dasar + offset(jumlah) }
}

/** The number at a place of a DICT, and the place after it (note 5176, 4). */
function bacaAngka(data: DataView, at: number): readonly [nilai: number, sesudah: number] {
  const awal = data.getUint8(at)
  if (awal === 28) return [data.getInt16(at + 1), at + 3]
  if (awal === 29) return [data.getInt32(at + 1), at + 5]
  if (awal === 30) {
    let akhir = at + 1
    while ((data.getUint8(akhir) & 15) !== 15) akhir++
    return [Number.NaN, akhir + 1]
  }
  if (awal < 247) return [awal - 139, at + 1]
  const kedua = data.getUint8(at + 1)
  return [awal < 251 ? (awal - 247) * 256 + kedua + 108 : -(awal - 251) * 256 - kedua - 108, at + 2]
}

function letakBentuk(data: DataView, { isi, akhir }: Indeks): number | undefined {
  let terakhir: number | undefined
  for (let at = isi; at < akhir; ) {
    const byte = data.getUint8(at)
    if (byte === operatorCharStrings) return terakhir
    if (byte <= 21) at += byte === operatorPanjang ? 2 : 1
    else [terakhir, at] = bacaAngka(data, at)
  }
  return undefined
}

function jumlahCff(data: DataView): number {
  const nama = bacaIndeks(data, data.getUint8(2))
  const letak = letakBentuk(data, bacaIndeks(data, nama.akhir))
  return letak === undefined ? 0 : bacaIndeks(data, letak).jumlah
}

function jumlahSfnt(data: DataView): number {
  for (let tabel = 0; tabel < data.getUint16(4); tabel++) {
    const at = 12 + tabel * 16
    if (data.getUint32(at) === 0x6d617870) return data.getUint16(data.getUint32(at + 8) + 4)
  }
  return 0
}

/** Number of glyphs in an embedded font, CFF or TrueType, as its program says; 0 for a program that is cut or is none. */
export function jumlahBentuk(berkas: Uint8Array): number {
  const data = new DataView(berkas.buffer, berkas.byteOffset, berkas.byteLength)
  try {
    return data.getUint8(0) === 1 ? jumlahCff(data) : jumlahSfnt(data)
  } catch (galat) {
    if (galat instanceof RangeError) return 0
    throw galat
  }
}
