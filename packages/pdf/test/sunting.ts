import { deflateSync, inflateSync } from 'node:zlib'

/**
 * What a PDF editor does: changes the content of the first stream that `ubah` changes, packs it again and writes a new table of
 * places. Objects keep their numbers.
 */
export function sunting(bytes: Uint8Array, ubah: (isi: string, kamus: string) => string, ubahKamus = (kamus: string) => kamus): Uint8Array {
  const isi = Buffer.from(bytes).toString('latin1')
  const awal = /(?:^|\n)(\d+) 0 obj\n/g
  const daftar = [...isi.slice(0, isi.lastIndexOf('\nxref\n') + 1).matchAll(awal)].map(cocok => ({
    nomor: Number(cocok[1]),
    at: cocok.index + (cocok[0].startsWith('\n') ? 1 : 0),
  }))
  let hasil = isi.slice(0, daftar[0]?.at)
  const letak = new Map<number, number>()
  let diubah = false
  daftar.forEach(({ nomor, at }, urutan) => {
    const objek = isi.slice(at, daftar[urutan + 1]?.at ?? isi.lastIndexOf('\nxref\n') + 1)
    const batas = objek.indexOf('\nstream\n')
    letak.set(nomor, hasil.length)
    if (diubah || batas < 0) {
      hasil += objek
      return
    }
    const kamus = objek.slice(0, batas)
    const mentah = Buffer.from(objek.slice(batas + 8, objek.lastIndexOf('\nendstream')), 'latin1')
    const terkemas = kamus.includes('/FlateDecode')
    const lama = (terkemas ? inflateSync(mentah) : mentah).toString('latin1')
    const baru = ubah(lama, kamus)
    diubah = baru !== lama
    const data = terkemas ? deflateSync(Buffer.from(baru, 'latin1'), { level: 1 }) : Buffer.from(baru, 'latin1')
    hasil += diubah
      ? `${ubahKamus(kamus).replace(/\/Length \d+/, `/Length ${data.length}`)}\nstream\n${data.toString('latin1')}\nendstream\nendobj\n`
      : objek
  })
  if (!diubah) throw new Error('tidak ada yang disunting')
  const xref = hasil.length
  const baris = [...letak].sort(([a], [b]) => a - b).map(([, at]) => `${String(at).padStart(10, '0')} 00000 n \n`)
  hasil += `xref\n0 ${letak.size + 1}\n0000000000 65535 f \n${baris.join('')}${isi.slice(isi.lastIndexOf('trailer\n')).replace(/startxref\n\d+/, `startxref\n${xref}`)}`
  return Buffer.from(hasil, 'latin1')
}

/** Replaces bytes by as many others, so that no table of places changes. Throws when there is nothing to replace. */
export function ganti(bytes: Uint8Array, dari: string, ke: string): Uint8Array {
  const isi = Buffer.from(bytes).toString('latin1')
  if (!isi.includes(dari)) throw new Error(`tidak ada ${dari}`)
  if (dari.length < ke.length) throw new Error(`${ke} terlalu panjang`)
  return Buffer.from(
    isi.replace(dari, () => ke.padEnd(dari.length)),
    'latin1',
  )
}
