import type { BaganTerurai, GarisBagan, SimpulBagan } from '@perkada/core'
import type { Cabang } from '../rangka.ts'

/** A sheet of a split chart before it is drawn. */
export interface Rencana {
  readonly nomor: string
  readonly judul: string
  readonly bagan: BaganTerurai
}

/** Part of a chart: the boxes and lines named, in the order of the chart, with what refers to other sheets. */
export function baganSebagian(
  bagan: BaganTerurai,
  idSimpul: ReadonlySet<string>,
  daftarGaris: ReadonlySet<GarisBagan>,
  rujukan: ReadonlyMap<string, string>,
  catatan: readonly string[] = [],
): BaganTerurai {
  const { catatan: _, arah: __, ...sama } = bagan
  return {
    ...sama,
    daftarSimpul: bagan.daftarSimpul
      .filter(({ id }) => idSimpul.has(id))
      .map((simpul): SimpulBagan => {
        const isi = rujukan.get(simpul.id)
        return isi === undefined ? simpul : { ...simpul, rujukan: isi }
      }),
    daftarGaris: bagan.daftarGaris.filter(garis => daftarGaris.has(garis)),
    ...(catatan.length > 0 ? { catatan } : {}),
  }
}

/** Ids of all boxes of some branches. */
export const idCabang = (daftar: readonly Cabang[]): string[] =>
  daftar.flatMap(({ simpul, daftarAnak }) => [simpul.id, ...idCabang(daftarAnak)])

/** How a chart is named where another sheet refers to it. */
export const sebutBagan = (nomor: string): string => `Bagan ${nomor}`

/** "Bagan 1.2", "Bagan 1.2 dan Bagan 1.3", "Bagan 1.2 sampai dengan Bagan 1.5". */
export function sebutRentang(daftarNomor: readonly string[]): string {
  const [awal = '', kedua] = daftarNomor
  const akhir = daftarNomor.at(-1) ?? awal
  if (kedua === undefined) return sebutBagan(awal)
  return `${sebutBagan(awal)} ${daftarNomor.length === 2 ? 'dan' : 'sampai dengan'} ${sebutBagan(akhir)}`
}

/** Where the lines stand that end at units of this sheet and are not drawn on it. */
export const sebutHubunganLain = (daftarNomor: readonly string[]): string =>
  `Hubungan lain unit pada bagan ini: lihat ${sebutRentang(daftarNomor)}.`

/** The longest such note, to try whether a sheet has room for it. */
export const catatanUji = sebutHubunganLain(['1.10', '1.11', '1.12'])

/** Order of "1", "1.2", "1.10". */
export function bandingkanNomor(a: string, b: string): number {
  const [x, y] = [a.split('.').map(Number), b.split('.').map(Number)]
  for (const [i, n] of x.entries()) if (n !== y[i]) return n - (y[i] ?? 0)
  return x.length - y.length
}

/** Title of a sheet: "Bagan 1.2 Asisten Administrasi Umum"; undefined for a chart that was not split. */
export const judulLembar = ({ nomor, judul }: { readonly nomor?: string; readonly judul: string }): string | undefined =>
  nomor === undefined ? undefined : `${sebutBagan(nomor)} ${judul}`
