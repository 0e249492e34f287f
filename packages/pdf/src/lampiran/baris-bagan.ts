import { judulLembar } from '@perkada/bagan'
import type { BlokBagan } from '@perkada/core'
import { di, kepalaSeksi, type Unsur } from '../struktur/unsur.ts'
import type { Baris } from '../tata-letak/baris.ts'
import { bersih } from '../tata-letak/bersih.ts'
import type { Ruang } from '../tata-letak/ruang.ts'
import { baganUntuk, orientasiLembar, simpulGambar } from './gambar.ts'

/** A chart on the page: every sheet a figure, that of a split chart a section with its title; then the table where it is wanted. */
export function barisBagan(blok: BlokBagan, ruang: Ruang, induk: Unsur): Baris[] {
  const { daftarLembar, tabel } = baganUntuk(blok, ruang)
  return [
    ...daftarLembar.flatMap((lembar): Baris[] => {
      const orientasi = orientasiLembar(lembar)
      const tertulis = judulLembar(lembar)
      const judul = tertulis === undefined ? undefined : bersih(tertulis)
      const seksi = judul === undefined ? induk : di(induk, 'Sect', { penanda: judul })
      const figur = di(seksi, 'Figure', { alternatif: lembar.gambar.alternatif })
      const simpul = simpulGambar(lembar.gambar, lembar.gambar.lebar, ruang, figur)
      return [
        ...(judul === undefined
          ? []
          : [{ jenis: 'judul' as const, x: 0, jeda: 0.5, daftarTulisan: [{ isi: judul }], unsur: kepalaSeksi(seksi), orientasi }]),
        { jenis: 'simpul', simpul, orientasi },
      ]
    }),
    ...(tabel ? [{ jenis: 'tabel' as const, x: 0, tabel, unsur: di(induk, 'Table') }] : []),
  ]
}
