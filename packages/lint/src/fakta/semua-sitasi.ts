import { type Naskah, type Ruas, type Sitasi, type Teks, telusuri } from '@perkada/core'
import type { Fakta } from '../rule.ts'
import { bacaan } from './bacaan.ts'

/** An act cited anywhere in a regulation. */
export interface SitasiDiTempat {
  readonly sitasi: Sitasi
  readonly teks: Teks
  readonly ruas: Ruas
  /** The act that this one amended, where it stands behind "sebagaimana telah diubah dengan". */
  readonly diubah?: Sitasi
}

const ruasBersitasi: ReadonlySet<Ruas> = new Set([
  'kepala',
  'menimbang',
  'mengingat',
  'memperhatikan',
  'diktum',
  'batang-tubuh',
  'penjelasan',
])

const namaPerubahan = /^[Nn]omor \d{1,4} [Tt]ahun \d{4} tentang Perubahan(?: [A-Z][a-z]{2,12}(?: [A-Z][a-z]{2,12})?)? [Aa]tas $/
/** "a. Nomor 5 Tahun 2020 tentang Perubahan atas Peraturan … (Berita Daerah …)": the gazette is that of the amendment, whose kind stands above the list (butir 233.b). */
const gazetMilikLain = ({ start }: Sitasi, { isi }: Teks): boolean => start < 90 && namaPerubahan.test(isi.slice(0, start))

/** Every citation of the title, the considerations, the legal basis, the body and the explanation, those inside others too. */
export function semuaSitasi(naskah: Naskah, fakta: Fakta): SitasiDiTempat[] {
  const hasil: SitasiDiTempat[] = []
  const catat = (sitasi: Sitasi, teks: Teks, ruas: Ruas, diubah?: Sitasi): void => {
    hasil.push({ sitasi, teks, ruas, ...(diubah && { diubah }) })
    if (sitasi.asal) catat(sitasi.asal, teks, ruas)
    for (const lain of sitasi.daftarPerubahan) catat(lain, teks, ruas, sitasi)
  }
  const baca = fakta(bacaan)
  telusuri(naskah, {
    teks(teks, { ruas }, peran) {
      if (!ruasBersitasi.has(ruas) || (peran !== 'alinea' && peran !== 'judul')) return
      for (const sitasi of baca(teks).daftarSitasi)
        catat(gazetMilikLain(sitasi, teks) ? { ...sitasi, daftarGazet: [] } : sitasi, teks, ruas)
    },
  })
  return hasil
}
