import type { GarisGambar, KotakGambar } from '@perkada/core'
import { tebalCabang } from './kolom.ts'
import type { Cabang, Pilar, Rangka } from './rangka.ts'
import { type Kolom, susunKolom } from './susun-kolom.ts'
import { lebarPilar, taruhPilar } from './taruh-pilar.ts'
import { type CobaPohon, deretJalur, lurus, type Tempat } from './tempat.ts'
import { taruhRuas, ukurTulang } from './tulang.ts'
import { lebarTerkecil, type Ukuran } from './ukuran.ts'

const tebalTepi = 0.5

/** Sets spine and pillars in place; undefined when the sheet is too narrow for them. */
export function tempatkanPohon(rangka: Rangka, coba: CobaPohon, u: Ukuran): Tempat | undefined {
  const { tulang, daftarPilar } = rangka
  const akhir = tulang.at(-1)
  const pucuk =
    akhir &&
    daftarPilar.length === 1 &&
    !daftarPilar[0]?.kepala &&
    daftarPilar[0]?.jenis &&
    !akhir.daftarStaf.length &&
    !akhir.daftarMitra.length
  const bergaris = new Set(rangka.lintas.flatMap(({ dari, ke }) => [dari, ke]))
  const kolom = susunKolom(daftarPilar, coba, u, bergaris)
  if (!kolom) return undefined
  if (!coba.penggal && (kolom.lebar < lebarKolomTerkecil(daftarPilar, u) || kepalaTerpotong(daftarPilar, kolom, u))) return undefined
  const hasil = { daftarKotak: [] as KotakGambar[], daftarGaris: [] as GarisGambar[] }
  const jalurX = [...kolom.jalurX]
  const jalurY: number[] = []
  const tengah = coba.lebar / 2
  const daftarRuas = pucuk ? tulang.slice(0, -1) : tulang
  const lebarTulang = ukurTulang(rangka, coba.lebar, u)
  let y = tebalTepi
  if (coba.jalur > 0) {
    jalurY.push(...deretJalur(y, u.lajur, coba.jalur))
    y = (jalurY.at(-1) ?? 0) + u.tepi
    jalurX.push(tengah - lebarTulang / 2 - u.tepi, tengah + lebarTulang / 2 + u.tepi)
  }
  for (const [i, ruas] of daftarRuas.entries()) {
    const atasan = hasil.daftarKotak.find(({ id }) => id === daftarRuas[i - 1]?.simpul.id)
    const bawah = taruhRuas(ruas, atasan, lebarTulang, y, coba, u, hasil)
    if (bawah === undefined) return undefined
    y = bawah
    if (i < daftarRuas.length - 1 || pucuk) {
      if (coba.jalur > 0) jalurY.push(y + u.turun / 2)
      y += u.turun
    }
  }
  if (pucuk && akhir) {
    const atasan = daftarRuas.at(-1)
    const bawah = hasil.daftarKotak.find(({ id }) => id === atasan?.simpul.id)
    if (atasan && bawah)
      hasil.daftarGaris.push(
        lurus(atasan.simpul.id, akhir.simpul.id, [
          [tengah, bawah.y + bawah.tinggi],
          [tengah, y],
        ]),
      )
  }
  y = taruhPilar(
    pucuk && akhir ? [{ ...(daftarPilar[0] as Pilar), kepala: akhir.simpul }] : daftarPilar,
    kolom,
    y,
    pucuk ? undefined : akhir?.simpul.id,
    coba,
    u,
    hasil,
    jalurY,
  )
  if (coba.jalur > 0) {
    jalurY.push(...deretJalur(y + u.tepi, u.lajur, coba.jalur))
    y = (jalurY.at(-1) ?? y) + tebalTepi
  }
  return { tinggi: y + tebalTepi, ...hasil, jalurX, jalurY, jalurUtama: [] }
}

/** Some pillar is narrower than the longest word of its head. */
const kepalaTerpotong = (daftarPilar: readonly Pilar[], { letak, lebar }: Kolom, u: Ukuran): boolean =>
  daftarPilar.some(({ kepala }, i) => kepala !== undefined && lebarPilar(letak[i] ?? [], lebar) < lebarTerkecil(kepala, true, u))

/** The least width of a column in which no word of a branch is cut. */
const lebarCabang = (cabang: Cabang, u: Ukuran): number =>
  cabang.daftarAnak.reduce(
    (lebar, anak) => Math.max(lebar, u.inden + lebarCabang(anak, u)),
    u.inden + Math.max(lebarTerkecil(cabang.simpul, tebalCabang(cabang), u), 8 * u.huruf),
  )

/** The least width of a column in which no word of any pillar is cut; 0 where nothing hangs. */
export const lebarKolomTerkecil = (daftarPilar: readonly Pilar[], u: Ukuran): number =>
  daftarPilar.reduce((lebar, { daftarAnak }) => daftarAnak.reduce((satu, anak) => Math.max(satu, lebarCabang(anak, u)), lebar), 0)
