import { cariTeruji, type Severity, type Sitasi } from '@perkada/core'
import { hurufSaja } from '../../fakta/beda-kata.ts'
import type { SitasiDiTempat } from '../../fakta/semua-sitasi.ts'

/** One act that a regulation calls by two numbers or two years. */
export interface SitasiKembar {
  readonly salah: SitasiDiTempat
  readonly lain: SitasiDiTempat
  readonly beda: 'nomor' | 'tahun'
  /** Two acts of one title in one year are hardly possible; one number in two years can be chance. */
  readonly severity: Severity
}

/** Acts of these names are made again every year, or for one region after the other. */
const namaBerulang =
  /^(?:pembentukan|anggaranpendapatan|perubahananggaran|perubahanatasanggaran|pertanggungjawaban|penjabaran|pencabutan|penetapan|standarbiaya)/
const JUDUL_TERPENDEK = 8

interface Data extends SitasiDiTempat {
  readonly nomor: string
  readonly tahun: string
  readonly judul: string
}

const angka = (nilai: string | undefined): string | undefined => (nilai && /^\d+$/.test(nilai) ? String(Number(nilai)) : undefined)

/** What shows that a title was read to its end; a line that breaks off may leave out the half that tells two acts apart. */
const sesudahJudul = /^\s?(?:[(;.,]|(?:dicabut|sebagaimana|perlu|diubah|dinyatakan|yang|telah)\s)/

function dataLengkap(satu: SitasiDiTempat): Data[] {
  const { nomor, tahun, judul } = satu.sitasi
  const sisa = satu.teks.isi.slice(judul?.end ?? 0)
  if (satu.ruas === 'kepala' ? sisa.trim() !== '' : !sesudahJudul.test(sisa)) return []
  const [n, t] = [angka(nomor?.nilai), angka(tahun?.nilai)]
  const nama = hurufSaja(judul?.nilai ?? '')
  const tertentu = nama.length >= JUDUL_TERPENDEK && !namaBerulang.test(nama) && (!nama.startsWith('perubahan') || /\d/.test(nama))
  return n && t && tertentu ? [{ ...satu, nomor: n, tahun: t, judul: nama }] : []
}

const wilayah = ({ daerah }: Sitasi): string => hurufSaja(daerah?.nilai ?? '').replace(/^republikindonesia/, '')

/** Of one kind and title, and of one body or region where both name it. */
function seakta(a: Data, b: Data): boolean {
  const [x, y] = [wilayah(a.sitasi), wilayah(b.sitasi)]
  return a.sitasi.jenis.id === b.sitasi.jenis.id && a.judul === b.judul && (x === y || x === '' || y === '')
}

const dicabut = ({ teks }: SitasiDiTempat): boolean =>
  /\b(?:dicabut|mencabut|pencabutan|tidak berlaku|menggantikan|diganti)\b/i.test(teks.isi)

/** How sure a place is of its numbers: the checked table, then the legal basis, then how often the numbers come. */
function bobot(satu: Data, daftar: readonly Data[]): number {
  const sama = daftar.filter(lain => seakta(satu, lain) && lain.nomor === satu.nomor && lain.tahun === satu.tahun).length
  return (cariTeruji(satu.sitasi) ? 1000 : 0) + sama * 2 + (satu.ruas === 'mengingat' ? 1 : 0)
}

/** Citations of one act (kind, body or region, title) whose numbers differ in one of number and year, each wrong one once. */
export function daftarKembar(semua: readonly SitasiDiTempat[]): SitasiKembar[] {
  const daftar = semua.flatMap(dataLengkap)
  return daftar.flatMap((satu): SitasiKembar[] => {
    for (const lain of daftar) {
      if (lain === satu || !seakta(satu, lain)) continue
      const beda = satu.nomor !== lain.nomor ? 'nomor' : 'tahun'
      const sebagian = (satu.nomor === lain.nomor) !== (satu.tahun === lain.tahun)
      if (!sebagian || (beda === 'tahun' && (dicabut(satu) || dicabut(lain)))) continue
      const selisih = bobot(satu, daftar) - bobot(lain, daftar)
      if (selisih > 0 || (selisih === 0 && daftar.indexOf(satu) < daftar.indexOf(lain))) continue
      return [{ salah: satu, lain, beda, severity: beda === 'nomor' ? 'galat' : 'peringatan' }]
    }
    return []
  })
}
