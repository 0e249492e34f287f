import type { Blok, Butir, Rincian, Satuan } from '@perkada/core'
import { gambarUntuk, simpulGambar, skalaGambar } from '../lampiran/gambar.ts'
import { simpulTabel } from '../lampiran/tabel.ts'
import type { Baris } from '../tata-letak/baris.ts'
import { bersih } from '../tata-letak/bersih.ts'
import type { Ruang } from '../tata-letak/ruang.ts'
import { pt_dari_mm } from '../tata-letak/tata-letak.ts'
import { barisKelompok, formatPenanda } from './penanda.ts'

const jarakTanda = 5

function lebarKolom(daftarTanda: readonly string[], terkecil_mm: number, { huruf, ukuran }: Ruang): number {
  return Math.max(pt_dari_mm(terkecil_mm), ...daftarTanda.map(tanda => huruf.ukur(tanda, ukuran) + jarakTanda))
}

/** A unit with a hanging mark: its first paragraph beside the mark, everything else below it at the same edge. */
function gantung(isi: readonly Blok[], x: number, tanda: string, lebar: number, ruang: Ruang): Baris[] {
  const [pertama, ...sisa] = isi
  const mulai = pertama?.tipe === 'alinea' ? bersih(pertama.teks.isi) : ''
  return [
    { jenis: 'alinea', x, tanda: [{ isi: tanda, lebar }], isi: mulai },
    ...barisSatuan(pertama?.tipe === 'alinea' ? sisa : isi, x + lebar, ruang),
  ]
}

function barisRincian({ bentuk, daftarButir, penutup }: Rincian, x: number, ruang: Ruang): Baris[] {
  const tanda = (butir: Butir) => formatPenanda(butir.bentuk, butir.nomor)
  const terkecil = bentuk === 'ayat' ? ruang.tata.kolom_ayat_mm : ruang.tata.kolom_rincian_mm
  const lebar = lebarKolom(daftarButir.map(tanda), terkecil, ruang)
  return [
    ...daftarButir.flatMap(butir => gantung(butir.isi, x, tanda(butir), lebar, ruang)),
    ...(penutup ? barisSatuan([penutup], x, ruang) : []),
  ]
}

/** Sets units of the body from the left edge `x` in pt. */
export function barisSatuan(isi: readonly Satuan[], x: number, ruang: Ruang): Baris[] {
  const daftarTanda = isi.flatMap(satuan => (satuan.tipe === 'ayat' ? [formatPenanda('ayat', satuan.nomor)] : []))
  const lebarAyat = lebarKolom(daftarTanda, ruang.tata.kolom_ayat_mm, ruang)
  return isi.flatMap(satuan => barisSatu(satuan, x, lebarAyat, ruang))
}

function barisSatu(satuan: Satuan, x: number, lebarAyat: number, ruang: Ruang): Baris[] {
  switch (satuan.tipe) {
    case 'bab':
    case 'bagian':
    case 'paragraf': {
      const daftarTulisan = barisKelompok(satuan).map(bersih)
      const tujuan = satuan.tipe === 'bab' ? { tujuan: daftarTulisan.join(' ') } : {}
      return [{ jenis: 'judul', x, jeda: satuan.tipe === 'bab' ? 1 : 0.5, daftarTulisan, ...tujuan }, ...barisSatuan(satuan.isi, x, ruang)]
    }
    case 'pasal':
      return [{ jenis: 'judul', x, jeda: 0.5, daftarTulisan: [`Pasal ${satuan.nomor.nilai}`] }, ...barisSatuan(satuan.isi, x, ruang)]
    case 'ayat':
      return gantung(satuan.isi, x, formatPenanda('ayat', satuan.nomor), lebarAyat, ruang)
    case 'alinea':
      return [{ jenis: 'alinea', x, tanda: [], isi: bersih(satuan.teks.isi) }]
    case 'rincian':
      return barisRincian(satuan, x, ruang)
    case 'kutipan':
      return barisSatuan(satuan.isi, x + pt_dari_mm(ruang.tata.kolom_rincian_mm), ruang)
    case 'tabel':
      return [{ jenis: 'simpul', simpul: simpulTabel(satuan, x, ruang) }]
    case 'bagan': {
      const gambar = gambarUntuk(satuan, ruang)
      const skala = skalaGambar(gambar, ruang.lebar, ruang.tinggiGambar)
      return [{ jenis: 'simpul', simpul: simpulGambar(gambar, ruang.lebar, skala, ruang) }]
    }
  }
}
