import type { Lambang } from './lambang.ts'

const sisiTerbesar = 4000
const kedalamanDiterima: ReadonlySet<number> = new Set([1, 2, 4, 8])

function base64(bytes: Uint8Array): string {
  let biner = ''
  for (let awal = 0; awal < bytes.length; awal += 0x8000) biner += String.fromCharCode(...bytes.subarray(awal, awal + 0x8000))
  return btoa(biner)
}

/** Reads the header of a PNG (IHDR, the first chunk); the fault where print cannot show such a picture. */
export function bacaPng(bytes: Uint8Array): { readonly lambang: Lambang } | { readonly gagal: string } {
  if (bytes.length < 33 || String.fromCharCode(...bytes.subarray(12, 16)) !== 'IHDR') return { gagal: 'lambang bukan PNG yang utuh' }
  const kepala = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const [lebar, tinggi] = [kepala.getUint32(16), kepala.getUint32(20)]
  const [kedalaman, selingan] = [kepala.getUint8(24), kepala.getUint8(28)]
  if (lebar < 1 || tinggi < 1 || lebar > sisiTerbesar || tinggi > sisiTerbesar)
    return { gagal: `lambang berukuran ${lebar} x ${tinggi} piksel; diharapkan paling besar ${sisiTerbesar} x ${sisiTerbesar}` }
  if (!kedalamanDiterima.has(kedalaman)) return { gagal: `lambang memakai ${kedalaman} bit tiap warna; simpan sebagai PNG 8 bit` }
  if (selingan !== 0) return { gagal: 'lambang berupa PNG berselang (interlaced); simpan tanpa selang' }
  if (String.fromCharCode(...bytes.subarray(-8, -4)) !== 'IEND') return { gagal: 'lambang bukan PNG yang utuh' }
  return { lambang: { jenis: 'png', data: `data:image/png;base64,${base64(bytes)}`, lebar, tinggi } }
}
