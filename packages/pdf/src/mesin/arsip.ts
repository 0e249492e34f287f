import { type TingkatArsip, tulisMetadata } from './metadata.ts'
import type { DokumenPdfkit, PenandaPdfkit, RefPdfkit } from './pdfkit.ts'
import { teksPdf } from './pdfkit.ts'
import { namaProfil, profilSrgb } from './profil-warna.ts'

/** A file that travels inside the PDF. */
export interface BerkasSerta {
  readonly nama: string
  readonly tipe: string
  readonly keterangan: string
  /** What the file is to the document (ISO 19005-3, 6.8): that from which it was made, or data about it. */
  readonly hubungan: 'Source' | 'Data'
  readonly isi: Uint8Array
}

/** A MIME type as a PDF name: pdfkit writes names as they are. */
const namaTipe = (tipe: string) => tipe.replace(/[^\w.+-]/g, huruf => `#${huruf.charCodeAt(0).toString(16).padStart(2, '0')}`)

function sertakan(dokumen: DokumenPdfkit, { nama, tipe, keterangan, hubungan, isi }: BerkasSerta, tanggal: unknown): RefPdfkit {
  const berkas = dokumen.ref({ Type: 'EmbeddedFile', Subtype: namaTipe(tipe), Params: { ModDate: tanggal, Size: isi.length } })
  berkas.end(isi)
  const uraian = dokumen.ref({
    Type: 'Filespec',
    AFRelationship: hubungan,
    F: teksPdf(nama),
    UF: teksPdf(nama),
    Desc: teksPdf(keterangan),
    EF: { F: berkas, UF: berkas },
  })
  uraian.end()
  dokumen.addNamedEmbeddedFile(nama, uraian)
  return uraian
}

function niatWarna(dokumen: DokumenPdfkit): RefPdfkit {
  const profil = dokumen.ref({ N: 3 })
  profil.end(profilSrgb())
  const niat = dokumen.ref({
    Type: 'OutputIntent',
    S: 'GTS_PDFA1',
    Info: teksPdf(namaProfil),
    OutputConditionIdentifier: teksPdf(namaProfil),
    DestOutputProfile: profil,
  })
  niat.end()
  return niat
}

/** Number of outline items below one: pdfkit leaves it out where an item is closed, and at the root (ISO 32000-1, 12.3.3). */
function hitungPenanda(penanda: PenandaPdfkit, terbuka: boolean): void {
  if (penanda.children.length) penanda.outlineData['Count'] = penanda.children.length * (terbuka ? 1 : -1)
  for (const anak of penanda.children) hitungPenanda(anak, false)
}

/** Keys of a name tree stand in the order of their bytes, whatever the language of the machine; a root has no limits (7.9.6). */
function rapikanPohon(pohon: { limits: boolean; _compareKeys(a: string, b: string): number }, urut: boolean): void {
  pohon.limits = false
  if (urut) pohon._compareKeys = (a, b) => (a < b ? -1 : a > b ? 1 : 0)
}

/** Version of PDF on which a part of PDF/A rests. */
export const versiPdf = (tingkat: TingkatArsip): string => (tingkat === '1b' ? '1.4' : '1.7')

/** Makes a drawn document fit for the archive: its colours, its metadata, the files inside it. Before the document ends. */
export function arsipkan(dokumen: DokumenPdfkit, tingkat: TingkatArsip, daftarBerkas: readonly BerkasSerta[]): void {
  const akar = dokumen._root.data
  akar['OutputIntents'] = [niatWarna(dokumen)]
  if (daftarBerkas.length) akar['AF'] = daftarBerkas.map(berkas => sertakan(dokumen, berkas, dokumen.info['CreationDate']))
  for (const pohon of Object.values(akar.Names.data)) rapikanPohon(pohon, true)
  rapikanPohon(dokumen.getStructParentTree(), false)
  hitungPenanda(dokumen.outline, true)
  if (tingkat === '1b') {
    // Of the subsets that pdfkit knows, only the first part of PDF/A has a set of the glyphs in the font.
    dokumen.subset = 1
    dokumen.endSubset = () => undefined
  }
  dokumen.endMetadata = () => tulisMetadata(dokumen, 'id-ID', tingkat)
}
