import type { Alinea, Ayat, Butir, Kelompok, Pasal, Rincian, Satuan } from '@perkada/core'
import { barisBagan } from '../lampiran/baris-bagan.ts'
import { di, kepalaSeksi, type PenomoranDaftar, type Unsur } from '../struktur/unsur.ts'
import type { Baris } from '../tata-letak/baris.ts'
import { bersihTeks } from '../tata-letak/bersih.ts'
import { isKepalaUraian } from '../tata-letak/kepala-uraian.ts'
import type { Ruang } from '../tata-letak/ruang.ts'
import { pt_dari_mm } from '../tata-letak/tata-letak.ts'
import { barisKelompok, formatPenanda, judulPasal } from './penanda.ts'

const jarakTanda = 5

function lebarKolom(daftarTanda: readonly string[], terkecil_mm: number, { huruf, ukuran }: Ruang): number {
  return Math.max(pt_dari_mm(terkecil_mm), ...daftarTanda.map(tanda => huruf.ukur(tanda, ukuran) + jarakTanda))
}

/** A unit with a hanging mark: its first paragraph beside the mark, everything else below it at the same edge. */
function gantung(satuan: Butir | Ayat, x: number, tanda: string, lebar: number, ruang: Ruang, daftar: Unsur): Baris[] {
  const { isi } = satuan
  const [pertama, ...sisa] = isi
  const tujuan = ruang.navigasi.tujuan.get(satuan)
  const li = di(daftar, 'LI', tujuan === undefined ? {} : { tujuan })
  const gantungan = [{ isi: tanda, lebar, unsur: di(li, 'Lbl') }]
  const badan = di(li, 'LBody')
  const mulai: Baris =
    pertama?.tipe === 'alinea'
      ? { ...barisAlinea(pertama, x, ruang, badan), tanda: gantungan }
      : { jenis: 'alinea', x, tanda: gantungan, isi: '', unsur: badan }
  return [...berketerangan([mulai], sisa[0]), ...barisSatuan(pertama?.tipe === 'alinea' ? sisa : isi, x + lebar, ruang, badan)]
}

/** The same lines; a paragraph or item that stands right above a table or a chart is its caption, and stays with it. */
function berketerangan(deret: Baris[], berikut?: Satuan): Baris[] {
  const akhir = deret.at(-1)
  if (akhir?.jenis !== 'alinea' || (berikut?.tipe !== 'tabel' && berikut?.tipe !== 'bagan')) return deret
  return [...deret.slice(0, -1), { ...akhir, lanjut: true }]
}

const barisAlinea = ({ teks }: Alinea, x: number, { navigasi }: Ruang, induk: Unsur) => ({
  jenis: 'alinea' as const,
  x,
  tanda: [],
  ...bersihTeks(teks),
  ...(isKepalaUraian(teks.isi) && { lanjut: true }),
  unsur: di(induk, 'P'),
  tautan: navigasi.tautan.get(teks),
})

const penomoran = (bentuk: string): PenomoranDaftar => (bentuk.startsWith('huruf') ? 'LowerAlpha' : 'Decimal')

function barisRincian({ bentuk, daftarButir, penutup }: Rincian, x: number, ruang: Ruang, induk: Unsur): Baris[] {
  const daftar = di(induk, 'L', { penomoran: penomoran(bentuk) })
  const tanda = (butir: Butir) => formatPenanda(butir.bentuk, butir.nomor)
  const terkecil = bentuk === 'ayat' ? ruang.tata.kolom_ayat_mm : ruang.tata.kolom_rincian_mm
  const lebar = lebarKolom(daftarButir.map(tanda), terkecil, ruang)
  return [
    ...daftarButir.flatMap(butir => gantung(butir, x, tanda(butir), lebar, ruang, daftar)),
    ...(penutup ? barisSatuan([penutup], x, ruang, induk) : []),
  ]
}

/** The section that a heading opens, with its place in the outline; what is quoted stands in no outline. */
function bukaSeksi(satuan: Kelompok | Pasal, nama: string, ruang: Ruang, induk: Unsur): Unsur {
  const tujuan = ruang.navigasi.tujuan.get(satuan)
  return di(induk, 'Sect', { ...(tujuan !== undefined && { tujuan }), ...(!isKutipan(induk) && { penanda: nama }) })
}

const isKutipan = (unsur: Unsur | undefined): boolean => unsur !== undefined && (unsur.peran === 'BlockQuote' || isKutipan(unsur.induk))

/** Sets units of the body from the left edge `x` in pt, as elements of `induk`; ayat that follow one another are one list. */
export function barisSatuan(isi: readonly Satuan[], x: number, ruang: Ruang, induk: Unsur): Baris[] {
  const daftarTanda = isi.flatMap(satuan => (satuan.tipe === 'ayat' ? [formatPenanda('ayat', satuan.nomor)] : []))
  const lebarAyat = lebarKolom(daftarTanda, ruang.tata.kolom_ayat_mm, ruang)
  let daftarAyat: Unsur | undefined
  return isi.flatMap((satuan, ke) => {
    if (satuan.tipe !== 'ayat') {
      daftarAyat = undefined
      return berketerangan(barisSatu(satuan, x, ruang, induk), isi[ke + 1])
    }
    daftarAyat ??= di(induk, 'L', { penomoran: 'Decimal' })
    return berketerangan(gantung(satuan, x, formatPenanda('ayat', satuan.nomor), lebarAyat, ruang, daftarAyat), isi[ke + 1])
  })
}

function barisSatu(satuan: Exclude<Satuan, Ayat>, x: number, ruang: Ruang, induk: Unsur): Baris[] {
  switch (satuan.tipe) {
    case 'bab':
    case 'bagian':
    case 'paragraf': {
      const daftarTulisan = barisKelompok(satuan).map(bersihTeks)
      const seksi = bukaSeksi(satuan, daftarTulisan.map(({ isi }) => isi).join(' '), ruang, induk)
      return [
        { jenis: 'judul', x, jeda: satuan.tipe === 'bab' ? 1 : 0.5, daftarTulisan, unsur: kepalaSeksi(seksi) },
        ...barisSatuan(satuan.isi, x, ruang, seksi),
      ]
    }
    case 'pasal': {
      const nama = judulPasal(satuan)
      const seksi = bukaSeksi(satuan, nama, ruang, induk)
      return [
        { jenis: 'judul', x, jeda: 0.5, daftarTulisan: [{ isi: nama }], unsur: kepalaSeksi(seksi) },
        ...barisSatuan(satuan.isi, x, ruang, seksi),
      ]
    }
    case 'alinea':
      return [barisAlinea(satuan, x, ruang, induk)]
    case 'rincian':
      return barisRincian(satuan, x, ruang, induk)
    case 'kutipan':
      return barisSatuan(satuan.isi, x + pt_dari_mm(ruang.tata.kolom_rincian_mm), ruang, di(induk, 'BlockQuote'))
    case 'tabel':
      return [{ jenis: 'tabel', x, tabel: satuan, unsur: di(induk, 'Table') }]
    case 'bagan':
      return barisBagan(satuan, ruang, induk)
  }
}
