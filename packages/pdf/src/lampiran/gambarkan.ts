import { BaganTidakMuat, pilihOrientasi } from '@perkada/bagan'
import type { BaganTerurai, BlokBagan, Cetakan, Gambar, LampiranCetak } from '@perkada/core'
import type { Ruang } from '../tata-letak/ruang.ts'
import { daftarBagan, ruangLampiran } from './ruang-lampiran.ts'

function gambarSatu(bagan: BaganTerurai, lampiran: LampiranCetak, ruang: Ruang): Gambar {
  const measure = ruang.huruf.ukur
  const bidang = (tinggi: (r: Ruang) => number) => {
    const [tegak, mendatar] = (['portrait', 'landscape'] as const).map(orientasi => ruangLampiran(lampiran, orientasi, ruang)) as [
      Ruang,
      Ruang,
    ]
    return { tegak: { lebar: tegak.lebar, tinggi: tinggi(tegak) }, mendatar: { lebar: mendatar.lebar, tinggi: tinggi(mendatar) } }
  }
  const sama = { measure, ukuranMinimum: ruang.tata.huruf_terkecil_bagan_pt }
  try {
    return pilihOrientasi(bagan, { ...sama, ...bidang(r => r.tinggiGambar) }).gambar
  } catch (galat) {
    if (!(galat instanceof BaganTidakMuat)) throw galat
    return pilihOrientasi(bagan, { ...sama, ...bidang(r => r.tinggi * 0.98) }).gambar
  }
}

/**
 * Draws the charts of a print, each in the largest type that its page allows: beside heading and signature where it fits
 * so, else on a page of its own. Throws BaganTidakMuat when the smallest legible type is too large.
 */
export function gambarkanBagan(
  cetakan: Cetakan,
  daftarTerurai: ReadonlyMap<BlokBagan, BaganTerurai>,
  ruang: Ruang,
): ReadonlyMap<BlokBagan, Gambar> {
  const hasil = new Map<BlokBagan, Gambar>()
  const gambarkan = (lampiran: LampiranCetak) => {
    for (const blok of daftarBagan(lampiran.isi)) {
      const bagan = daftarTerurai.get(blok)
      if (bagan) hasil.set(blok, gambarSatu(bagan, lampiran, ruang))
    }
  }
  gambarkan({ kepala: [], isi: cetakan.batangTubuh })
  for (const lampiran of cetakan.daftarLampiran) gambarkan(lampiran)
  return hasil
}
