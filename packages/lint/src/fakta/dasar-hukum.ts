import { type Naskah, type Sitasi, type Teks, telusuri } from '@perkada/core'
import type { Fakta } from '../rule.ts'
import { bacaan } from './bacaan.ts'

/** One act of Mengingat, or one that amended it. */
export interface LetakSitasi {
  readonly sitasi: Sitasi
  readonly teks: Teks
  /** The act that this one amended, where it stands behind "sebagaimana telah diubah dengan". */
  readonly diubah?: Sitasi
  /** The text can be read to its end: no gazette reference stands outside brackets, no line is cut off. */
  readonly utuh: boolean
}

const kataGazet = /lembaran|berita (?:negara|daerah)/gi
const banyakGazet = (sitasi: Sitasi): number =>
  sitasi.daftarGazet.length + sitasi.daftarPerubahan.reduce((jumlah, satu) => jumlah + banyakGazet(satu), 0)

/** Every gazette that the text names was read as part of a citation, and the text ends where an item ends. */
function isUtuh(isi: string, daftarSitasi: readonly Sitasi[]): boolean {
  const diJudul = daftarSitasi.flatMap(semuaSitasi).reduce((jumlah, { judul }) => jumlah + (judul?.nilai.match(kataGazet)?.length ?? 0), 0)
  const tertulis = isi.match(kataGazet)?.length ?? 0
  // "Tahun Taahun 1958 Nomor Nomor 79": a converter read two prints of one line, one over the other.
  if (/\b(Nomor|Tahun) \1\b/.test(isi)) return false
  return tertulis <= daftarSitasi.reduce((jumlah, satu) => jumlah + banyakGazet(satu), 0) + diJudul && /[;.:]$/.test(isi.trimEnd())
}

const semuaSitasi = (sitasi: Sitasi): Sitasi[] => [sitasi, ...sitasi.daftarPerubahan.flatMap(semuaSitasi)]

/** What stands behind the legal basis: a transcription may have poured an old act into it. */
const sesudahDasar = /(?:^|[.;] )(?:Memutuskan|MEMUTUSKAN|Menetapkan) ?:/

/** The acts that Mengingat cites, in order, each followed by those that amended it. */
export function dasarHukum(naskah: Naskah, fakta: Fakta): LetakSitasi[] {
  const hasil: LetakSitasi[] = []
  const catat = (sitasi: Sitasi, teks: Teks, utuh: boolean, diubah?: Sitasi): void => {
    hasil.push({ sitasi, teks, utuh, ...(diubah && { diubah }) })
    for (const perubahan of sitasi.daftarPerubahan) catat(perubahan, teks, utuh, sitasi)
  }
  let selesai = false
  telusuri(naskah, {
    alinea({ teks }, tempat) {
      if (tempat.ruas !== 'mengingat') return
      const daftarSitasi = fakta(bacaan)(teks).daftarSitasi
      const utuh = isUtuh(teks.isi, daftarSitasi)
      const akhir = selesai ? 0 : (sesudahDasar.exec(teks.isi)?.index ?? teks.isi.length)
      selesai ||= akhir < teks.isi.length
      for (const sitasi of daftarSitasi) if (sitasi.start < akhir) catat(sitasi, teks, utuh && !selesai)
    },
  })
  return hasil
}
