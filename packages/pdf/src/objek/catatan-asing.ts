import { daftarHalaman } from './bagian-berkas.ts'
import type { BerkasPdf } from './berkas-pdf.ts'
import { isUntai, type Kamus } from './nilai.ts'
import { jenisIsian } from './tanda-tangan.ts'

/** A link to a place in the same file, as every build of this house writes it. */
function tautanDalam(pdf: BerkasPdf, catatan: Kamus): boolean {
  const tindakan = pdf.kamus(catatan.get('A'))
  const menuju = catatan.has('A') ? pdf.nama(tindakan.get('S')) === 'GoTo' && isUntai(pdf.tuju(tindakan.get('D'))) : catatan.has('Dest')
  return pdf.nama(catatan.get('Subtype')) === 'Link' && menuju && !catatan.has('AP') && !catatan.has('AA') && !tindakan.has('Next')
}

const tandaTangan = (pdf: BerkasPdf, catatan: Kamus): boolean =>
  pdf.nama(catatan.get('Subtype')) === 'Widget' && jenisIsian(pdf, catatan) === 'Sig'

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
