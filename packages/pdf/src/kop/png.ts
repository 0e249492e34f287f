import { masukkan } from '@perkada/core'
import { unzlibSync } from 'fflate'
import type { Lambang } from './lambang.ts'

const sisiTerbesar = 2000
const kedalamanDiterima: ReadonlySet<number> = new Set([1, 2, 4, 8])
/** Values of one pixel by kind of colour: grey, colours, palette, grey and colours with transparency. */
const nilaiPiksel: ReadonlyMap<number, number> = new Map([
  [0, 1],
  [2, 3],
  [3, 1],
  [4, 2],
  [6, 4],
])
const berkanalTembus: ReadonlySet<number> = new Set([4, 6])
/** Filters of a row have the numbers 0 to 4. */
const saringanTerbesar = 4
const utuh = 'lambang bukan PNG yang utuh'

/** The chunks of a PNG by name, in order; undefined where their lengths do not fit the file. */
function potongan(bytes: Uint8Array): ReadonlyMap<string, readonly Uint8Array[]> | undefined {
  const isi = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const hasil = new Map<string, Uint8Array[]>()
  for (let letak = 8; letak < bytes.length; ) {
    if (letak + 12 > bytes.length) return undefined
    const panjang = isi.getUint32(letak)
    const nama = String.fromCharCode(...bytes.subarray(letak + 4, letak + 8))
    if (letak + 12 + panjang > bytes.length) return undefined
    masukkan(hasil, nama, bytes.subarray(letak + 8, letak + 8 + panjang))
    letak += 12 + panjang
  }
  return hasil
}

/** The picture data is there in full: a row of pixels is a filter byte and its values. */
function dataUtuh(daftar: readonly Uint8Array[], bitPiksel: number, lebar: number, tinggi: number): boolean {
  const data = new Uint8Array(daftar.reduce((jumlah, { length }) => jumlah + length, 0))
  let letak = 0
  for (const satu of daftar) {
    data.set(satu, letak)
    letak += satu.length
  }
  const baris = Math.ceil((bitPiksel * lebar) / 8) + 1
  try {
    const isi = unzlibSync(data, { out: new Uint8Array(baris * tinggi) })
    return isi.length === baris * tinggi && isi.every((byte, letak) => letak % baris !== 0 || byte <= saringanTerbesar)
  } catch {
    return false
  }
}

function base64(bytes: Uint8Array): string {
  let biner = ''
  for (let awal = 0; awal < bytes.length; awal += 0x8000) biner += String.fromCharCode(...bytes.subarray(awal, awal + 0x8000))
  return btoa(biner)
}

/** Reads a PNG through to its last row; the fault where print cannot show such a picture. */
export function bacaPng(bytes: Uint8Array): { readonly lambang: Lambang } | { readonly gagal: string } {
  if (bytes.length < 33 || String.fromCharCode(...bytes.subarray(12, 16)) !== 'IHDR') return { gagal: utuh }
  const kepala = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const [lebar, tinggi] = [kepala.getUint32(16), kepala.getUint32(20)]
  const [kedalaman, selingan] = [kepala.getUint8(24), kepala.getUint8(28)]
  if (lebar < 1 || tinggi < 1 || lebar > sisiTerbesar || tinggi > sisiTerbesar)
    return { gagal: `lambang berukuran ${lebar} x ${tinggi} piksel; diharapkan paling besar ${sisiTerbesar} x ${sisiTerbesar}` }
  if (!kedalamanDiterima.has(kedalaman)) return { gagal: `lambang memakai ${kedalaman} bit tiap warna; simpan sebagai PNG 8 bit` }
  if (selingan !== 0) return { gagal: 'lambang berupa PNG berselang (interlaced); simpan tanpa selang' }
  const daftar = potongan(bytes)
  const nilai = nilaiPiksel.get(kepala.getUint8(25))
  const data = daftar?.get('IDAT')
  const baku = kepala.getUint16(26) === 0 && daftar?.get('IHDR')?.length === 1
  const palet = kepala.getUint8(25) === 3 ? (daftar?.get('PLTE')?.[0]?.length ?? 0) : 3
  const berpalet = palet > 0 && palet % 3 === 0 && palet <= 3 * 2 ** kedalaman
  if (!daftar?.has('IEND') || !nilai || !data || !baku || !berpalet || !dataUtuh(data, nilai * kedalaman, lebar, tinggi))
    return { gagal: utuh }
  const tembus = berkanalTembus.has(kepala.getUint8(25)) || daftar.has('tRNS')
  return { lambang: { jenis: 'png', tembus, data: `data:image/png;base64,${base64(bytes)}`, lebar, tinggi } }
}
