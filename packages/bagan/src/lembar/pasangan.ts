import { type BaganTerurai, type GarisBagan, type GarisGambar, type KotakGambar, kelompokkan, type SimpulBagan } from '@perkada/core'
import { type Calon, garisTepi } from '../cari-ukuran.ts'
import { idSalinan } from '../id-salinan.ts'
import type { LayoutOptions } from '../tempat.ts'
import { buatKotak, hurufTerkecil, ingatanBaru, ingatUkuran, type Ukuran, ukuranPada } from '../ukuran.ts'

/** Size of type of a sheet of pairs, pt, unless a larger one is asked for. */
const hurufPasangan = 8
const selaBaris = 10

/** One office and those it is joined to by lines of one kind. */
interface Kelompok {
  readonly kotak: KotakGambar
  readonly daftarAnak: readonly { readonly kotak: KotakGambar; readonly garis: GarisBagan }[]
  readonly tinggi: number
}

/**
 * Sets lines in pairs, from an office at the left to those at the right, on as many sheets as they need: the plain form
 * for lines that no tree can carry.
 */
export function tempatkanPasangan(
  bagan: BaganTerurai,
  daftarSimpul: ReadonlyMap<string, SimpulBagan>,
  daftarGaris: readonly GarisBagan[],
  options: LayoutOptions,
  ruangCatatan: number,
): { readonly calon: Calon; readonly daftarGaris: readonly GarisBagan[] }[] {
  const { lebar, tinggi, ukuranMinimum = hurufTerkecil } = options
  const u = ukuranPada(Math.max(hurufPasangan, ukuranMinimum), 1, ingatUkuran(options.measure), ingatanBaru())
  const lebarKotak = Math.min((lebar - 2 * garisTepi - 9 * u.huruf) / 2, 30 * u.huruf)
  const sela = Math.min(lebar - 2 * garisTepi - 2 * lebarKotak, 12 * u.huruf)
  let urutan = 0
  const buat = (id: string): KotakGambar => {
    const simpul = daftarSimpul.get(id) ?? { id, nama: id, samping: false }
    return { ...buatKotak(simpul, lebarKotak, false, u), id: idSalinan(id, ++urutan) }
  }
  const batas = tinggi - ruangCatatan - 1
  const lembar: Kelompok[][] = []
  let isi = 0
  for (const garis of menurutPangkal(daftarGaris, bagan)) {
    let sisa = garis
    while (sisa.length > 0) {
      const kepala = buat(sisa[0]?.dari ?? '')
      const daftarAnak: { kotak: KotakGambar; garis: GarisBagan }[] = []
      let setinggi = 0
      for (const satu of sisa) {
        const kotak = buat(satu.ke)
        const tambah = kotak.tinggi + (daftarAnak.length > 0 ? u.celah : 0)
        if (daftarAnak.length > 0 && setinggi + tambah > batas) break
        daftarAnak.push({ kotak, garis: satu })
        setinggi += tambah
      }
      sisa = sisa.slice(daftarAnak.length)
      const tinggiKelompok = Math.max(kepala.tinggi, setinggi)
      const kini = lembar.at(-1)
      const satu = { kotak: kepala, daftarAnak, tinggi: tinggiKelompok }
      if (kini && isi + selaBaris + tinggiKelompok <= batas) {
        kini.push(satu)
        isi += selaBaris + tinggiKelompok
      } else {
        lembar.push([satu])
        isi = tinggiKelompok
      }
    }
  }
  const kiri = (lebar - 2 * lebarKotak - sela) / 2
  return lembar.map(daftar => taruh(daftar, kiri, lebarKotak, sela, u))
}

/** Lines by their first end and kind, in the order of the chart. */
function menurutPangkal(daftarGaris: readonly GarisBagan[], bagan: BaganTerurai): GarisBagan[][] {
  const urut = new Map(bagan.daftarGaris.map((garis, i) => [garis, i]))
  const berurut = [...daftarGaris].sort((a, b) => (urut.get(a) ?? 0) - (urut.get(b) ?? 0))
  return [...kelompokkan(berurut, ({ dari, jenis, panah }) => JSON.stringify([dari, jenis, panah])).values()]
}

function taruh(daftar: readonly Kelompok[], kiri: number, lebar: number, sela: number, u: Ukuran) {
  const daftarKotak: KotakGambar[] = []
  const garisGambar: GarisGambar[] = []
  const daftarGaris: GarisBagan[] = []
  let y = 0.5
  for (const { kotak, daftarAnak, tinggi } of daftar) {
    const kepala = { ...kotak, x: kiri, y: y + (tinggi - kotak.tinggi) / 2 }
    daftarKotak.push(kepala)
    const tengah = y + tinggi / 2
    const bus = kiri + lebar + sela / 2
    const setinggi = daftarAnak.reduce((n, anak, i) => n + anak.kotak.tinggi + (i > 0 ? u.celah : 0), 0)
    let kini = y + (tinggi - setinggi) / 2
    for (const { kotak: anak, garis } of daftarAnak) {
      const ditaruh = { ...anak, x: kiri + lebar + sela, y: kini }
      daftarKotak.push(ditaruh)
      const yAnak = kini + anak.tinggi / 2
      const [awal, akhir] = [kiri + lebar, ditaruh.x]
      const lurus = Math.abs(yAnak - tengah) < 0.01
      garisGambar.push({
        titik: lurus
          ? [
              [awal, tengah],
              [akhir, tengah],
            ]
          : [
              [awal, tengah],
              [bus, tengah],
              [bus, yAnak],
              [akhir, yAnak],
            ],
        jenis: garis.jenis,
        panah: garis.panah,
        dari: kepala.id,
        ke: ditaruh.id,
      })
      daftarGaris.push(garis)
      kini += anak.tinggi + u.celah
    }
    y += tinggi + selaBaris
  }
  const tempat = { tinggi: y - selaBaris, daftarKotak, daftarGaris: garisGambar, jalurX: [], jalurY: [], jalurUtama: [] }
  return { calon: { tempat, u, rute: [], lintas: [] }, daftarGaris }
}
