import type { Content } from './mesin/definisi.ts'
import type { CetakanDaerah } from './profil.ts'
import { bersih } from './tata-letak/bersih.ts'
import { hitungBaris, type Ruang } from './tata-letak/ruang.ts'
import { pt_dari_mm } from './tata-letak/tata-letak.ts'

/** Size of the note at the foot, as part of that of the text. */
const ukuranCatatan = 0.6
/** Space above what stands at the foot, and between the two things that may stand there, in lines. */
const jedaKaki = 0.4

/** Height in pt that the furniture at the foot takes in the lower margin of an upright page. */
export function tinggiKaki({ catatanKaki }: CetakanDaerah, { tata, huruf, ukuran, pitch, lebar }: Ruang): number {
  const baris = catatanKaki ? hitungBaris({ huruf, ukuran: ukuran * ukuranCatatan }, catatanKaki, lebar) : 0
  const daftarTinggi = [...(tata.kata_penyambung ? [1] : []), ...(baris ? [baris * ukuranCatatan] : [])]
  return daftarTinggi.reduce((jumlah, tinggi) => jumlah + (tinggi + jedaKaki) * pitch, 0)
}

type KakiKepala = (halaman: number, jumlah: number, ukuran: unknown, kataBerikut?: string) => Content | null

/** Furniture of the page: its number above, the first words of the next page and the note on electronic signatures below. */
export function perabot(
  { sampul, catatanKaki }: CetakanDaerah,
  { tata, pitch, ukuran }: Ruang,
): { header: KakiKepala; footer: KakiKepala } {
  const { nomor_halaman: nomor, kata_penyambung: penyambung, margin } = tata
  const lewat = sampul ? 1 : 0
  const sisi = [pt_dari_mm(margin.kiri_mm), pt_dari_mm(margin.kanan_mm)] as const
  return {
    header: fisik => {
      const halaman = fisik - lewat
      if (halaman < nomor.mulai) return null
      return {
        text: nomor.bentuk.replaceAll('{n}', String(halaman)),
        alignment: 'center',
        margin: [0, pt_dari_mm(margin.atas_mm) / 2 - pitch / 2, 0, 0],
      }
    },
    footer: (fisik, _, __, kataBerikut = '') => {
      if (fisik <= lewat) return null
      const kata = penyambung ? bersih(kataBerikut).split(' ').slice(0, penyambung.jumlah).join(' ') : ''
      const daftar: Content[] = [
        ...(kata ? [{ text: `${kata} …`, alignment: 'right' as const }] : []),
        ...(catatanKaki ? [{ text: catatanKaki, alignment: 'center' as const, fontSize: ukuran * ukuranCatatan }] : []),
      ].map(satu => ({ ...satu, margin: [0, pitch * jedaKaki, 0, 0] }))
      return daftar.length ? { stack: daftar, margin: [sisi[0], 0, sisi[1], 0] } : null
    },
  }
}
