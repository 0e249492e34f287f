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

/**
 * What a program does that adds to a file without touching a byte of it, as one that signs: `catatan` is an annotation laid on
 * page 1, `akar` goes into the catalog.
 */
export function tambahkan(bytes: Uint8Array, catatan: string, akar = ''): Uint8Array {
  const isi = Buffer.from(bytes).toString('latin1')
  const objek = (pola: RegExp) => {
    const cocok = pola.exec(isi)
    if (!cocok) throw new Error(`tidak ada ${pola.source}`)
    return { nomor: Number(cocok[1]), kamus: cocok[2] as string }
  }
  const halaman = objek(/\n(\d+) 0 obj\n<<\n(\/Type \/Page\n[\s\S]*?)\n>>\nendobj/)
  const katalog = objek(/\n(\d+) 0 obj\n<<\n(\/Type \/Catalog\n[\s\S]*?)\n>>\nendobj/)
  const nomor = Number(/\/Size (\d+)/.exec(isi)?.[1])
  const daftarCatatan = /\/Annots \[([^\]]*)\]/.exec(halaman.kamus)?.[1] ?? ''
  const kamusHalaman = `${halaman.kamus.replace(/\n\/Annots \[[^\]]*\]/, '')}\n/Annots [${daftarCatatan} ${nomor} 0 R]`
  const baru: readonly (readonly [number, string])[] = [
    [halaman.nomor, kamusHalaman],
    [katalog.nomor, `${katalog.kamus}\n${akar}`],
    [nomor, catatan],
  ]
  let hasil = isi.endsWith('\n') ? isi : `${isi}\n`
  const tabel = baru.map(([n, kamus]) => {
    const at = hasil.length
    hasil += `${n} 0 obj\n<<\n${kamus}\n>>\nendobj\n`
    return `${n} 1\n${String(at).padStart(10, '0')} 00000 n \n`
  })
  const sebelum = /startxref\n(\d+)\n%%EOF\s*$/.exec(isi)?.[1]
  const akhir = isi
    .slice(isi.lastIndexOf('trailer\n') + 8, isi.lastIndexOf('startxref'))
    .replace(/\/Size \d+/, `/Size ${nomor + 1}\n/Prev ${sebelum}`)
  return Buffer.from(`${hasil}xref\n${tabel.join('')}trailer\n${akhir}startxref\n${hasil.length}\n%%EOF\n`, 'latin1')
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
