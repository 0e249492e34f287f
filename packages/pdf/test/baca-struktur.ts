import { isAlir, isDeret, isKamus, isNama, isUntai, type Kamus, type Nilai, teksUntai } from '../src/objek/nilai.ts'
import { bukaBerkas } from '../src/pdfa/buka.ts'
import type { BerkasTerbuka, HalamanTerbuka } from '../src/pdfa/klausul.ts'
import { bacaPetaHuruf } from '../src/pdfa/klausul-huruf.ts'

/** An element as a reader hears it; `isi` are its texts and elements in order. */
export interface UnsurTerbaca {
  readonly jenis: string
  readonly isi: readonly (UnsurTerbaca | string)[]
  readonly alternatif?: string
  /** Numbers of the pages on which the element itself has text. */
  readonly daftarHalaman: readonly number[]
}

/** The texts of a page by the number of their marked content; furniture has none. */
function teksTanda({ pdf }: BerkasTerbuka, { kamus, daftarOperasi }: HalamanTerbuka): Map<number, string> {
  const sumber = pdf.kamus(pdf.kamus(kamus.get('Resources')).get('Font'))
  const hasil = new Map<number, string>()
  let peta = new Map<number, string>()
  let mcid: number | undefined
  for (const { nama, operan } of daftarOperasi) {
    const [pertama] = operan
    if (nama === 'BDC') {
      const nomor = pdf.kamus(operan[1]).get('MCID')
      mcid = typeof nomor === 'number' ? nomor : undefined
      if (mcid !== undefined) hasil.set(mcid, '')
    }
    if (nama === 'EMC') mcid = undefined
    if (nama === 'Tf' && isNama(pertama)) {
      const alir = pdf.tuju(pdf.kamus(sumber.get(pertama.nama)).get('ToUnicode'))
      peta = isAlir(alir) ? bacaPetaHuruf(new TextDecoder('latin1').decode(pdf.isi(alir))) : new Map()
    }
    if ((nama !== 'TJ' && nama !== 'Tj') || mcid === undefined) continue
    for (const untai of isDeret(pertama) ? pertama : [pertama])
      if (isUntai(untai))
        for (let i = 0; i + 1 < untai.untai.length; i += 2)
          hasil.set(mcid, `${hasil.get(mcid)}${peta.get(untai.untai.charCodeAt(i) * 256 + untai.untai.charCodeAt(i + 1)) ?? '?'}`)
  }
  return hasil
}

/** Reads the structure of a PDF, from its root. */
export function bacaStruktur(bytes: Uint8Array): UnsurTerbaca {
  const berkas = bukaBerkas(bytes)
  const { pdf } = berkas
  const teks = new Map(berkas.daftarHalaman.map(halaman => [halaman.kamus, { nomor: halaman.nomor, teks: teksTanda(berkas, halaman) }]))
  const baca = (unsur: Kamus): UnsurTerbaca => {
    const isi: (UnsurTerbaca | string)[] = []
    const daftarHalaman = new Set<number>()
    const tanda = (halaman: Nilai | undefined, mcid: number) => {
      const milik = teks.get(pdf.kamus(halaman))
      if (milik) daftarHalaman.add(milik.nomor)
      isi.push(milik?.teks.get(mcid) ?? '?')
    }
    for (const satu of pdf.deret(unsur.get('K'))) {
      const nilai = pdf.tuju(satu)
      if (typeof nilai === 'number') tanda(unsur.get('Pg'), nilai)
      else if (isKamus(nilai) && pdf.nama(nilai.get('Type')) === 'MCR') tanda(nilai.get('Pg'), Number(nilai.get('MCID')))
      else if (isKamus(nilai) && pdf.nama(nilai.get('Type')) !== 'OBJR') isi.push(baca(nilai))
    }
    const alternatif = pdf.tuju(unsur.get('Alt'))
    return {
      jenis: pdf.nama(unsur.get('S')),
      isi,
      daftarHalaman: [...daftarHalaman],
      ...(isUntai(alternatif) && { alternatif: teksUntai(alternatif) }),
    }
  }
  return baca(pdf.kamus(pdf.deret(pdf.kamus(pdf.akar.get('StructTreeRoot')).get('K'))[0]))
}

/** Every element, in the order of reading. */
export const semuaUnsur = (unsur: UnsurTerbaca): UnsurTerbaca[] => [
  unsur,
  ...unsur.isi.flatMap(satu => (typeof satu === 'string' ? [] : semuaUnsur(satu))),
]

/** What is heard of an element and all inside it. */
export const ucapan = (unsur: UnsurTerbaca): string => unsur.isi.map(satu => (typeof satu === 'string' ? satu : ucapan(satu))).join('')

/** The structure as a tree that a person can read; an element with nothing but text stands on one line. */
export function gambarkanStruktur(unsur: UnsurTerbaca, dalam = 0): string {
  const kepala = `${'  '.repeat(dalam)}${unsur.jenis}${unsur.alternatif ? ` [${unsur.alternatif.slice(0, 60)}]` : ''}`
  if (unsur.isi.every(satu => typeof satu === 'string' || satu.jenis === 'Link'))
    return `${kepala} ${unsur.isi
      .map(satu => (typeof satu === 'string' ? satu : `<${ucapan(satu)}>`))
      .join('')
      .trim()}\n`
  const terdengar = unsur.isi.filter(satu => satu !== '')
  return `${kepala}\n${terdengar.map(satu => (typeof satu === 'string' ? `${'  '.repeat(dalam + 1)}"${satu}"\n` : gambarkanStruktur(satu, dalam + 1))).join('')}`
}
