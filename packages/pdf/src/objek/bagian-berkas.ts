import type { BedaObjek } from './bandingkan-objek.ts'
import type { BerkasPdf } from './berkas-pdf.ts'
import { isKamus, isUntai, type Nilai, teksUntai } from './nilai.ts'

/** The files that travel inside a PDF, by name. Throws GalatObjek where one cannot be unpacked. */
export function berkasDalam(pdf: BerkasPdf): Map<string, Uint8Array> {
  const hasil = new Map<string, Uint8Array>()
  const pohon = [pdf.kamus(pdf.akar.get('Names')).get('EmbeddedFiles')]
  for (let at = 0; at < pohon.length && at < 1000; at++) {
    const simpul = pdf.kamus(pohon[at])
    pohon.push(...pdf.deret(simpul.get('Kids')))
    const daftar = pdf.deret(simpul.get('Names'))
    for (let i = 0; i + 1 < daftar.length; i += 2) {
      const nama = pdf.tuju(daftar[i])
      const isi = pdf.tuju(pdf.kamus(pdf.kamus(daftar[i + 1]).get('EF')).get('F'))
      if (isUntai(nama) && isi !== null && typeof isi === 'object' && 'mentah' in isi) hasil.set(teksUntai(nama), pdf.isi(isi))
    }
  }
  return hasil
}

/** The pages of a file, in order, as dictionaries. */
export function daftarHalaman(pdf: BerkasPdf): ReadonlyMap<string, Nilai>[] {
  const hasil: ReadonlyMap<string, Nilai>[] = []
  const tumpukan: Nilai[] = [pdf.akar.get('Pages') ?? null]
  for (let langkah = 0; tumpukan.length > 0 && langkah < 100_000; langkah++) {
    const simpul = pdf.tuju(tumpukan.pop())
    if (!isKamus(simpul)) continue
    if (simpul.has('Kids')) tumpukan.push(...[...pdf.deret(simpul.get('Kids'))].reverse())
    else hasil.push(simpul)
  }
  return hasil
}

/** A part of a file in which something differs, for a person who does not read PDF. */
export type BagianBerkas =
  | { readonly bagian: 'halaman' | 'gambar' | 'huruf' | 'peta-huruf' | 'tautan' | 'tanda-tangan'; readonly halaman: number }
  | { readonly bagian: 'jumlah-halaman' | 'berkas' | 'keterangan' | 'struktur' | 'penanda' | 'warna' | 'tindakan' | 'lain' }

/** Entries of the root that a program adds when somebody signs: the field of the signature, its permissions, its proofs. */
const milikTandaTangan: ReadonlySet<string> = new Set(['AcroForm', 'Perms', 'DSS', 'Extensions'])
const menurutKunci: Readonly<Record<string, 'keterangan' | 'struktur' | 'penanda' | 'warna' | 'tindakan' | 'berkas'>> = {
  Metadata: 'keterangan',
  Lang: 'keterangan',
  ViewerPreferences: 'keterangan',
  StructTreeRoot: 'struktur',
  MarkInfo: 'struktur',
  Outlines: 'penanda',
  PageMode: 'penanda',
  OutputIntents: 'warna',
  OpenAction: 'tindakan',
  AA: 'tindakan',
  AF: 'berkas',
}

function bagianHalaman(sisa: readonly string[], halaman: number, beda: BedaObjek): BagianBerkas {
  const [kunci, jenis] = sisa
  if (kunci === 'Contents') return { bagian: 'halaman', halaman }
  if (kunci === 'AA') return { bagian: 'tindakan' }
  if (kunci === 'Annots') {
    const widget = isKamus(beda.a) && beda.b === null ? beda.a.get('FT') : undefined
    return {
      bagian: typeof widget === 'object' && widget !== null && 'nama' in widget && widget.nama === 'Sig' ? 'tanda-tangan' : 'tautan',
      halaman,
    }
  }
  if (kunci === 'Resources' && jenis === 'Font') return { bagian: sisa.includes('ToUnicode') ? 'peta-huruf' : 'huruf', halaman }
  if (kunci === 'Resources' && jenis === 'XObject') return { bagian: 'gambar', halaman }
  return { bagian: 'halaman', halaman }
}

/** Which part of the file a difference lies in; `a` of the difference is the file, `b` what it should be. */
export function bagianBeda(beda: BedaObjek): BagianBerkas {
  const [awal, kunci = '', ...sisa] = beda.jalur
  if (awal === 'Info') return { bagian: 'keterangan' }
  if (awal !== 'Root') return { bagian: 'lain' }
  if (kunci === 'Pages') {
    const [kids, nomor, ...dalam] = sisa
    if (kids !== 'Kids' || nomor === undefined || dalam.length === 0) return { bagian: 'jumlah-halaman' }
    return bagianHalaman(dalam, Number(nomor) + 1, beda)
  }
  if (kunci === 'Names') {
    if (sisa[0] === 'EmbeddedFiles') return { bagian: 'berkas' }
    return { bagian: sisa[0] === 'Dests' ? 'penanda' : 'tindakan' }
  }
  if (milikTandaTangan.has(kunci) && beda.b === null) return { bagian: 'tanda-tangan', halaman: 0 }
  return { bagian: menurutKunci[kunci] ?? 'lain' }
}
