import { daftarHalaman } from './bagian-berkas.ts'
import type { BerkasPdf } from './berkas-pdf.ts'
import { isUntai, type Kamus } from './nilai.ts'

/** A link to a place in the same file, as every build of this house writes it. */
function tautanDalam(pdf: BerkasPdf, catatan: Kamus): boolean {
  const tindakan = pdf.kamus(catatan.get('A'))
  const menuju = catatan.has('Dest') || (pdf.nama(tindakan.get('S')) === 'GoTo' && isUntai(pdf.tuju(tindakan.get('D'))))
  return pdf.nama(catatan.get('Subtype')) === 'Link' && menuju && !catatan.has('AP') && !catatan.has('AA') && !tindakan.has('Next')
}

const tandaTangan = (pdf: BerkasPdf, catatan: Kamus): boolean =>
  pdf.nama(catatan.get('Subtype')) === 'Widget' &&
  [catatan, pdf.kamus(catatan.get('Parent'))].some(satu => pdf.nama(satu.get('FT')) === 'Sig')

/** Pages on which something lies that no build of this house prints: neither a link inside the file nor a field to sign. */
export const halamanBercatatan = (pdf: BerkasPdf): number[] =>
  daftarHalaman(pdf).flatMap((halaman, urutan) =>
    pdf
      .deret(halaman.get('Annots'))
      .map(satu => pdf.kamus(satu))
      .some(catatan => !tautanDalam(pdf, catatan) && !tandaTangan(pdf, catatan))
      ? [urutan + 1]
      : [],
  )
