import type { Potongan } from './baris.ts'

/** Lines among which a table of contents begins, and as many as one has. */
const BARIS_AWAL = 120
const BARIS_TERBANYAK = 600

const judulDaftar = /(?:^| )DAFTAR ISI ?:?$/
/** What stands above or in the head of a regulation, and in no table of contents. */
const awalKepala =
  /^(?:(?:RANCANGAN |SALINAN )?(?:PERATURAN|UNDANG-UNDANG|QANUN|KEPUTUSAN) |(?:BUPATI|WALI ?KOTA|GUBERNUR|PRESIDEN|MENTERI) [A-ZÀ-Þ]|PROVINSI |RANCANGAN$|SALINAN$|DENGAN RAHMAT|Menimbang\b)/u
const instrumen = /^(?:RANCANGAN |SALINAN )?(?:PERATURAN|UNDANG-UNDANG|QANUN|KEPUTUSAN) /
const bab = /^BAB [IVXLC]/
const sesudahKepala = /^(?:Menimbang|Mengingat|MEMUTUSKAN|Pasal \d)/
/** Lines that a head has at most. */
const BARIS_KEPALA = 40

const isiBaris = (satu: Potongan | undefined): string => (satu?.jenis === 'teks' && !satu.perabot ? satu.teks.isi : '')

/**
 * The table of contents before the head of a regulation, whose headings are none, is page furniture; so is the cover above it where the
 * head below it names the regulation again, but for the mark of a draft or a copy.
 */
export function lepasDaftarIsi(potongan: readonly Potongan[]): readonly Potongan[] {
  const awal = potongan.findIndex(
    (satu, ke) => ke < BARIS_AWAL && satu.jenis === 'teks' && satu.teks.isi.includes('DAFTAR ISI') && judulDaftar.test(satu.teks.isi),
  )
  if (awal < 0 || potongan.slice(0, awal).some(satu => sesudahKepala.test(isiBaris(satu)))) return potongan
  let akhir = awal + 1
  let berbab = false
  while (akhir < potongan.length && akhir <= awal + BARIS_TERBANYAK && !awalKepala.test(isiBaris(potongan[akhir]))) {
    berbab ||= bab.test(isiBaris(potongan[akhir]))
    akhir++
  }
  const kepala = potongan.slice(akhir, akhir + BARIS_KEPALA)
  if (!berbab || !kepala.some(satu => sesudahKepala.test(isiBaris(satu)))) return potongan
  const bersampul =
    kepala.some(satu => instrumen.test(isiBaris(satu))) && potongan.slice(0, awal + 1).some(satu => instrumen.test(isiBaris(satu)))
  const dari = bersampul ? 0 : isiBaris(potongan[awal]).startsWith('DAFTAR ISI') ? awal : awal + 1
  return potongan.map((satu, ke) =>
    satu.jenis === 'teks' && ke >= dari && ke < akhir && !/^(?:RANCANGAN|SALINAN)$/.test(satu.teks.isi) ? { ...satu, perabot: true } : satu,
  )
}
