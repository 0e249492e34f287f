import { daftarHalaman } from '../objek/bagian-berkas.ts'
import { BerkasPdf } from '../objek/berkas-pdf.ts'
import { isAlir, isDeret, isKamus, type Nilai } from '../objek/nilai.ts'
import { Pembaca } from '../objek/pembaca.ts'
import type { BerkasTerbuka, Operasi } from './klausul.ts'

/** Reads a content stream as operations; inline images end it, since none of our pages has one. */
function bacaOperasi(isi: Uint8Array): Operasi[] {
  const pembaca = new Pembaca(isi)
  const hasil: Operasi[] = []
  let operan: Nilai[] = []
  for (;;) {
    const nilai = pembaca.nilai()
    if (nilai !== undefined) {
      operan.push(nilai)
      continue
    }
    const nama = pembaca.kata()
    if (nama === '') return hasil
    hasil.push({ nama, operan })
    if (nama === 'BI') return hasil
    operan = []
  }
}

/** Values with all that stands inside them. */
function sebar(daftar: readonly Nilai[]): Nilai[] {
  const hasil = [...daftar]
  for (let at = 0; at < hasil.length; at++) {
    const nilai = hasil[at]
    if (isDeret(nilai)) hasil.push(...nilai)
    else if (isKamus(nilai)) hasil.push(...nilai.values())
    else if (isAlir(nilai)) hasil.push(...nilai.kamus.values())
  }
  return hasil
}

/** Opens a file for the clauses. Throws GalatObjek when it is no PDF or an object is not where the tables say. */
export function bukaBerkas(bytes: Uint8Array): BerkasTerbuka {
  const pdf = new BerkasPdf(bytes)
  const daftarObjek = pdf.daftarNomor.filter(nomor => nomor > 0).map(nomor => ({ nomor, nilai: pdf.tuju({ ref: nomor }) }))
  const daftarNilai = sebar(daftarObjek.map(({ nilai }) => nilai))
  return {
    pdf,
    daftarHalaman: daftarHalaman(pdf).map((kamus, urutan) => {
      const isi = pdf.tuju(kamus.get('Contents'))
      const daftarAlir = (isDeret(isi) ? isi : [isi]).map(satu => pdf.tuju(satu)).filter(isAlir)
      return { nomor: urutan + 1, kamus, daftarOperasi: daftarAlir.flatMap(alir => bacaOperasi(pdf.isi(alir))) }
    }),
    daftarObjek,
    daftarNilai,
    daftarKamus: daftarNilai.flatMap(nilai => (isKamus(nilai) ? [nilai] : isAlir(nilai) ? [nilai.kamus] : [])),
  }
}
