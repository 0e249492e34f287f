import { halamanBerkata, nomorHalaman, type Potongan } from './baris.ts'
import { tanpaHalaman } from './halaman-berkurung.ts'

/** What the certifier of electronic signatures prints at the foot of every page, and the act on electronic evidence that is often told with it. */
const awalKeterangan =
  /^(?:[-–*] ?|Catatan ?: ?)?(?:Dokumen ini (?:telah )?ditandatangani secara elektronik|UU ITE N(?:o\.?|omor) ?11 [Tt]ahun 2008|["“]?Informasi [Ee]lektronik dan\/atau [Dd]okumen [Ee]lektronik)/
const lanjutan =
  /^(?:menggunakan|sertifikat|yang diterbitkan|diterbitkan|oleh|Balai |Sertifikasi |Elektronik|\(?BSrE|Badan Siber|Siber dan|dan Sandi|Sandi Negara|\(?BSSN|dan\/atau hasil|hasil cetak|cetaknya|merupakan alat|alat bukti|bukti|hukum yang sah|yang sah|Pasal 5 [Aa]yat)/
const akhirKeterangan = /(?:\.["”]?|BSSN\)?|Sandi Negara|yang sah["”]?)$/
/** Lines that the notice goes on over, and those beside the number of a page in which it stands. */
const TERPANJANG = 3
const JANGKAUAN = 4
/** So often it stands in a text without numbers of pages. */
const SEDIKITNYA = 2

const isiBaris = (satu: Potongan | undefined): string | undefined => (satu?.jenis === 'teks' ? satu.teks.isi : undefined)
const isHalaman = (isi: string | undefined): boolean => isi !== undefined && (nomorHalaman(isi) || halamanBerkata(isi))
const mungkin = (isi: string): boolean => isi.includes('lektronik') || isi.includes('UU ITE')

/** The lines that tell at the foot of a page that the document is signed electronically; a sentence of the text that only says so stays one. */
export function keteranganTandaTangan(potongan: readonly Potongan[]): ReadonlySet<Potongan> {
  const daftar: { readonly baris: readonly Potongan[]; readonly diHalaman: boolean }[] = []
  for (let ke = 0; ke < potongan.length; ke++) {
    const isi = isiBaris(potongan[ke])
    if (isi === undefined || !mungkin(isi) || !awalKeterangan.test(isi)) continue
    let akhir = ke
    while (
      akhir < ke + TERPANJANG &&
      !akhirKeterangan.test(isiBaris(potongan[akhir]) ?? '') &&
      lanjutan.test(isiBaris(potongan[akhir + 1]) ?? '')
    )
      akhir++
    const dekat = potongan.slice(Math.max(0, ke - JANGKAUAN), akhir + JANGKAUAN + 1)
    daftar.push({ baris: potongan.slice(ke, akhir + 1), diHalaman: dekat.some(satu => isHalaman(isiBaris(satu))) })
    ke = akhir
  }
  const nyata = daftar.length >= SEDIKITNYA ? daftar : daftar.filter(({ diHalaman }) => diHalaman)
  return nyata.length ? new Set(nyata.flatMap(({ baris }) => baris)) : tanpaHalaman
}
