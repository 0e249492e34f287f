import { cariJenis } from '@perkada/core'
import { ambil, type Jalur, namaJalur } from '../isian/buka-yaml.ts'
import type { DaftarMedan, Medan } from '../isian/medan.ts'
import { medanBersamaDokumen } from '../isian/medan-dokumen.ts'
import type { Templat } from '../isian/templat.ts'

/** How far the questions have come, beside the isian itself: paths as `pembidangan[0].unit`. */
export interface Kemajuan {
  /** Answered with nothing, or with no. */
  readonly dilewati: readonly string[]
  /** Lists and groups that were begun and not closed. */
  readonly terbuka: readonly string[]
}

/** Where the questions stand: what the isian says, what the region says below it, how far they have come. */
export interface Keadaan {
  readonly isi: Readonly<Record<string, unknown>>
  readonly daerah: Readonly<Record<string, unknown>>
  readonly kemajuan: Kemajuan
}

interface Letak {
  readonly jalur: Jalur
  readonly medan: Medan
}

/** The next question: a value, one more element of a list of texts, one more group of a list, or whether to go into something optional. */
export type Langkah =
  | (Letak & { readonly tipe: 'nilai'; readonly wajib: boolean })
  | (Letak & { readonly tipe: 'unsur'; readonly wajib: boolean; readonly jumlah: number })
  | (Letak & { readonly tipe: 'tambah'; readonly jumlah: number })
  | (Letak & { readonly tipe: 'buka' })

const sebelum = ['jenis', 'daerah', 'provinsi', 'judul']
const sesudah = ['mencabut', 'dasar_hukum', 'nomor', 'tahun', 'ditetapkan', 'diundangkan', 'berita_daerah', 'salinan']
const bersama = (daftar: readonly string[]): DaftarMedan =>
  Object.fromEntries(daftar.flatMap(kunci => (medanBersamaDokumen[kunci] ? [[kunci, medanBersamaDokumen[kunci]]] : [])))

/** The fields that are asked, in their order: the region, what the template asks for, the rest of the identity. */
const medanDitanya = (templat: Templat): DaftarMedan => ({ ...bersama(sebelum), ...templat.isian, ...bersama(sesudah) })

type Peta = Readonly<Record<string, unknown>>
const sebagaiPeta = (nilai: unknown): Peta => (typeof nilai === 'object' && nilai !== null ? (nilai as Peta) : {})
const panjang = (nilai: unknown) => (Array.isArray(nilai) ? nilai.length : 0)

/** The first question that is still open; undefined when all are answered. */
export function langkahBerikut(templat: Templat, keadaan: Keadaan): Langkah | undefined {
  return dalamKelompok(medanDitanya(templat), [], keadaan)
}

function dalamKelompok(daftarMedan: DaftarMedan, jalur: Jalur, keadaan: Keadaan): Langkah | undefined {
  for (const [kunci, medan] of Object.entries(daftarMedan)) {
    const langkah = satuMedan(medan, [...jalur, kunci], keadaan)
    if (langkah) return langkah
  }
  return undefined
}

function satuMedan(medan: Medan, jalur: Jalur, keadaan: Keadaan): Langkah | undefined {
  const nama = namaJalur(jalur)
  const nilai = ambil(keadaan.isi, jalur) ?? undefined
  const dariDaerah = ambil(keadaan.daerah, jalur) ?? undefined
  if (keadaan.kemajuan.dilewati.includes(nama) || tidakBerlaku(nama, keadaan)) return undefined
  const dibuka = keadaan.kemajuan.terbuka.includes(nama)
  const wajib = perlu(medan, jalur, keadaan)
  switch (medan.tipe) {
    case 'kelompok': {
      const dalam = Object.values(medan.medan ?? {})
      const ringkas = dalam.length <= 2 && dalam.every(satu => !satu.wajib)
      if (!wajib && !dibuka && !ringkas && nilai === undefined) return dariDaerah === undefined ? { tipe: 'buka', jalur, medan } : undefined
      return dalamKelompok(medan.medan ?? {}, jalur, keadaan)
    }
    case 'daftar-teks':
      if (dibuka || (nilai === undefined && dariDaerah === undefined))
        return {
          tipe: 'unsur',
          jalur,
          medan,
          jumlah: panjang(nilai),
          wajib: (wajib || panjang(nilai) > 0) && panjang(nilai) < (medan.minimal ?? 1),
        }
      return undefined
    case 'daftar':
      return dalamDaftar({ medan, jalur }, nilai, { dibuka, wajib, diketahui: dariDaerah !== undefined }, keadaan)
    default:
      return nilai === undefined && dariDaerah === undefined ? { tipe: 'nilai', jalur, medan, wajib } : undefined
  }
}

function dalamDaftar(
  { medan, jalur }: Letak,
  nilai: unknown,
  { dibuka, wajib, diketahui }: { readonly dibuka: boolean; readonly wajib: boolean; readonly diketahui: boolean },
  keadaan: Keadaan,
): Langkah | undefined {
  const jumlah = panjang(nilai)
  if (jumlah === 0 && !dibuka) {
    if (diketahui) return undefined
    if (!wajib) return { tipe: 'buka', jalur, medan }
  }
  for (let i = 0; i < jumlah; i++) {
    const langkah = dalamKelompok(medan.medan ?? {}, [...jalur, i], keadaan)
    if (langkah) return langkah
  }
  if (jumlah < (medan.minimal ?? 1)) return dalamKelompok(medan.medan ?? {}, [...jalur, jumlah], keadaan)
  return dibuka ? { tipe: 'tambah', jalur, medan, jumlah } : undefined
}

/** A province lies in no province. */
const tidakBerlaku = (nama: string, { isi, daerah }: Keadaan): boolean =>
  nama === 'provinsi' && cariJenis(String(ambil(isi, ['jenis']) ?? ambil(daerah, ['jenis'])))?.wilayah === 'Provinsi'

function perlu({ wajib, wajib_jika }: Medan, jalur: Jalur, { isi }: Keadaan): boolean {
  const syarat = Object.entries(wajib_jika ?? {})
  const samping = sebagaiPeta(ambil(isi, jalur.slice(0, -1)))
  return wajib === true || (syarat.length > 0 && syarat.every(([kunci, nilai]) => nilai.includes(String(samping[kunci]))))
}

/** Everything the isian and the region already say, a line each, for the person who goes on. */
export function yangDiketahui(
  templat: Templat,
  { isi, daerah }: Keadaan,
): { readonly jalur: Jalur; readonly medan: Medan; readonly isi: string; readonly dariDaerah: boolean }[] {
  const uraikan = (daftarMedan: DaftarMedan, jalur: Jalur): ReturnType<typeof yangDiketahui> =>
    Object.entries(daftarMedan).flatMap(([kunci, medan]) => {
      const letak = [...jalur, kunci]
      const milik = ambil(isi, letak) ?? undefined
      const nilai = milik ?? ambil(daerah, letak) ?? undefined
      if (medan.tipe === 'kelompok') return uraikan(medan.medan ?? {}, letak)
      if (nilai === undefined) return []
      if (medan.tipe === 'daftar') return Array.from({ length: panjang(nilai) }, (_, i) => uraikan(medan.medan ?? {}, [...letak, i])).flat()
      return [{ jalur: letak, medan, isi: Array.isArray(nilai) ? nilai.join('; ') : String(nilai), dariDaerah: milik === undefined }]
    })
  return uraikan(medanDitanya(templat), [])
}
