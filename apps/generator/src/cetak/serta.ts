import { daftarJenisCetak, type JenisCetak } from '@perkada/core'
import type { BerkasSerta, PdfTerbaca, TataLetak } from '@perkada/pdf'

const namaSumber = 'naskah.md'
const namaCatatan = 'perkada.json'

/** What a PDF carries so that it can be verified by itself: its source text, its kind and its layout. */
export function sertakan(sumber: string, jenisCetak: JenisCetak, tataLetak: TataLetak): BerkasSerta[] {
  const { huruf, ...sisa } = tataLetak
  const { berkas: _, ...tanpaBerkas } = huruf
  const catatan = { versi: 1, jenis_cetak: jenisCetak, tata_letak: { ...sisa, huruf: tanpaBerkas } }
  const byte = (isi: string) => new TextEncoder().encode(isi)
  return [
    { nama: namaSumber, tipe: 'text/markdown', keterangan: 'Naskah sumber', hubungan: 'Source', isi: byte(sumber) },
    {
      nama: namaCatatan,
      tipe: 'application/json',
      keterangan: 'Catatan pencetakan',
      hubungan: 'Data',
      isi: byte(`${JSON.stringify(catatan, null, 2)}\n`),
    },
  ]
}

/** Takes source, kind and layout out of a PDF; undefined when this house did not print it. */
export function ambilSerta({ daftarBerkas }: PdfTerbaca): { sumber: string; jenisCetak: JenisCetak; tataLetak: unknown } | undefined {
  const teks = (nama: string) => {
    const isi = daftarBerkas.get(nama)
    return isi && new TextDecoder().decode(isi)
  }
  const [sumber, catatan] = [teks(namaSumber), teks(namaCatatan)]
  if (sumber === undefined || catatan === undefined) return undefined
  try {
    const { versi, jenis_cetak, tata_letak }: Partial<Record<string, unknown>> = JSON.parse(catatan)
    const jenisCetak = daftarJenisCetak.find(jenis => jenis === jenis_cetak)
    return versi === 1 && jenisCetak ? { sumber, jenisCetak, tataLetak: tata_letak } : undefined
  } catch {
    return undefined
  }
}
