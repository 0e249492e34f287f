import { strFromU8 } from 'fflate'

const tabel = Uint32Array.from({ length: 256 }, (_, awal) => {
  let sisa = awal
  for (let ke = 0; ke < 8; ke++) sisa = sisa & 1 ? (sisa >>> 1) ^ 0xedb88320 : sisa >>> 1
  return sisa
})

/** The CRC-32 of bytes, as a package keeps it for each part; fflate unpacks without looking at it. */
export function hitungCrc(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (let i = 0; i < bytes.length; i++) crc = (crc >>> 8) ^ (tabel[(crc ^ (bytes[i] as number)) & 0xff] as number)
  return ~crc >>> 0
}

/** Where the directory of a package ends: 22 bytes and a comment before its last byte. */
function akhirDaftar(isi: DataView): number {
  for (let at = isi.byteLength - 22; at >= 0 && at >= isi.byteLength - 22 - 0xffff; at--)
    if (isi.getUint32(at, true) === 0x06054b50) return at
  return -1
}

/** The CRC-32 that the directory of a package declares for each part; those of a directory in 64 bits are not read. */
export function bacaDaftarCrc(bytes: Uint8Array): Map<string, number> {
  const hasil = new Map<string, number>()
  const isi = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const akhir = akhirDaftar(isi)
  let at = akhir < 0 ? Number.POSITIVE_INFINITY : isi.getUint32(akhir + 16, true)
  while (at + 46 <= akhir && isi.getUint32(at, true) === 0x02014b50) {
    const panjang = isi.getUint16(at + 28, true)
    const nama = strFromU8(bytes.subarray(at + 46, at + 46 + panjang), (isi.getUint16(at + 8, true) & 0x800) === 0)
    hasil.set(nama, isi.getUint32(at + 16, true))
    at += 46 + panjang + isi.getUint16(at + 30, true) + isi.getUint16(at + 32, true)
  }
  return hasil
}
