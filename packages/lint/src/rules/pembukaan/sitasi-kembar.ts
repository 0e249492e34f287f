import { cariTeruji, gazetSitasi, kelompokkan, masukkan, type Naskah, type Severity, type Sitasi, sekali, type Teks } from '@perkada/core'
import { angkaTertulis } from '../../fakta/angka-tertulis.ts'
import { hurufSaja } from '../../fakta/beda-kata.ts'
import { type SitasiDiTempat, semuaSitasi } from '../../fakta/semua-sitasi.ts'
import type { Fakta } from '../../rule.ts'

/** One act that a regulation calls by two numbers or two years. */
export interface SitasiKembar {
  readonly salah: SitasiDiTempat
  readonly lain: SitasiDiTempat
  /** The title that both have. */
  readonly judul: string
  readonly beda: 'nomor' | 'tahun'
  /** Two acts of one title in one year are hardly possible; one number in two years can be chance, but not where one of them is the legal basis of the other place. */
  readonly severity: Severity
}

/** Acts of these names are made again every year, or for one region after the other. */
const namaBerulang =
  /^(?:pembentukan|anggaranpendapatan|perubahananggaran|perubahanatasanggaran|pertanggungjawaban|penjabaran|pencabutan|penetapan|standarbiaya)/
const JUDUL_TERPENDEK = 8

interface Data extends SitasiDiTempat {
  readonly urutan: number
  readonly judul: string
  readonly nomor: string
  readonly tahun: string
  /** Body or region, "" where it is not named. */
  readonly wilayah: string
  /** Kind and title. */
  readonly akta: string
}

/** What shows that a title was read to its end; a line that breaks off may leave out the half that tells two acts apart. */
const sesudahJudul = /^\s?(?:[(;.,]|(?:dicabut|sebagaimana|perlu|diubah|dinyatakan|yang|telah|sudah|tidak|belum|masih|sehingga|maka)\s)/

/** The title of a citation, where it was read to its end. */
function judulUtuh({ sitasi: { judul }, teks, ruas }: SitasiDiTempat): string | undefined {
  const sisa = judul && teks.isi.slice(judul.end)
  return sisa !== undefined && (ruas === 'kepala' ? sisa.trim() === '' : sesudahJudul.test(sisa)) ? judul?.nilai : undefined
}

/** "… tentang Tata Kerja, rapat diadakan tiap bulan dan": the title before the comma, which the sentence may go on with behind it. */
const judulSebelumKoma = ({ sitasi: { judul } }: SitasiDiTempat): string | undefined =>
  /^.{8,200}?(?=, [a-z])/.exec(judul?.nilai ?? '')?.[0]

function data(satu: SitasiDiTempat, urutan: number, judul: string | undefined): Data | undefined {
  const { nomor, tahun, jenis } = satu.sitasi
  const [n, t] = [angkaTertulis(nomor?.nilai), angkaTertulis(tahun?.nilai)]
  if (!n || !t || judul === undefined) return undefined
  const nama = hurufSaja(judul)
  const tertentu = nama.length >= JUDUL_TERPENDEK && !namaBerulang.test(nama) && (!nama.startsWith('perubahan') || /\d/.test(nama))
  if (!tertentu) return undefined
  const { sitasi, teks, ruas } = satu
  return { sitasi, teks, ruas, urutan, judul, nomor: n, tahun: t, wilayah: wilayah(sitasi), akta: `${jenis.id} ${nama}` }
}

const wilayah = ({ daerah }: Sitasi): string => hurufSaja(daerah?.nilai ?? '').replace(/^republikindonesia/, '')

const menyebutPencabutan = sekali(({ isi }: Teks): boolean =>
  /\b(?:dicabut|mencabut|pencabutan|tidak berlaku|menggantikan|diganti)\b/i.test(isi),
)
const dicabut = ({ teks }: SitasiDiTempat): boolean => menyebutPencabutan(teks)

/** The gazette of this citation bears the year that the other has, and not its own. */
const segazet = (satu: Data, lain: Data): boolean => angkaTertulis(gazetSitasi(satu.sitasi, false)?.tahun?.nilai) === lain.tahun

/** The citations of one kind and title, which may still be of several bodies or regions. */
class Seakta {
  private readonly banyak = new Map<string, number>()
  /** By number and by year, of citations that are alike in all that counts the first. */
  private readonly wakil = new Map<string, Data[]>()

  constructor(daftar: readonly Data[]) {
    const sudah = new Set<string>()
    for (const satu of daftar) {
      for (const wilayah of [satu.wilayah, '*']) this.tambah(satu, wilayah)
      const ciri = [
        satu.nomor,
        satu.tahun,
        satu.wilayah,
        satu.ruas === 'mengingat',
        dicabut(satu),
        cariTeruji(satu.sitasi) !== undefined,
      ].join()
      if (sudah.has(ciri)) continue
      sudah.add(ciri)
      for (const kunci of [`nomor ${satu.nomor}`, `tahun ${satu.tahun}`]) masukkan(this.wakil, kunci, satu)
    }
  }

  private tambah({ nomor, tahun }: Data, wilayah: string): void {
    const kunci = `${nomor}/${tahun} ${wilayah}`
    this.banyak.set(kunci, (this.banyak.get(kunci) ?? 0) + 1)
  }

  /** How sure a place is of its numbers: the checked table, then the legal basis, then how often the numbers come. */
  private bobot({ sitasi, nomor, tahun, wilayah, ruas }: Data): number {
    const banyak = (di: string) => this.banyak.get(`${nomor}/${tahun} ${di}`) ?? 0
    const sama = wilayah === '' ? banyak('*') : banyak(wilayah) + banyak('')
    return (cariTeruji(sitasi) ? 1000 : 0) + sama * 2 + (ruas === 'mengingat' ? 1 : 0)
  }

  private kalahDari(satu: Data, lain: Data): boolean {
    if (satu.wilayah !== lain.wilayah && satu.wilayah !== '' && lain.wilayah !== '') return false
    if (satu.tahun !== lain.tahun && segazet(satu, lain) !== segazet(lain, satu)) return segazet(satu, lain)
    const selisih = this.bobot(satu) - this.bobot(lain)
    return selisih < 0 || (selisih === 0 && satu.urutan > lain.urutan)
  }

  /** The first surer citation that has only the year or only the number in common with this one. */
  lawan(satu: Data): Data | undefined {
    const setahun = this.wakil.get(`tahun ${satu.tahun}`)?.find(lain => lain.nomor !== satu.nomor && this.kalahDari(satu, lain))
    const senomor = this.wakil
      .get(`nomor ${satu.nomor}`)
      ?.find(lain => lain.tahun !== satu.tahun && (segazet(satu, lain) || !(dicabut(satu) || dicabut(lain))) && this.kalahDari(satu, lain))
    return setahun && senomor ? (setahun.urutan < senomor.urutan ? setahun : senomor) : (setahun ?? senomor)
  }
}

/** The considerations rest on what Mengingat names: there two acts of one number and title are no chance. */
const sandaran = (a: Data, b: Data): boolean => [a.ruas, b.ruas].sort().join() === 'mengingat,menimbang'

/** Citations of one act (kind, body or region, title) whose numbers differ in one of number and year, each wrong one once (a fact). */
export function daftarKembar(_naskah: Naskah, fakta: Fakta): SitasiKembar[] {
  const semua = fakta(semuaSitasi)
  const lengkap = semua.map((satu, urutan) => data(satu, urutan, judulUtuh(satu)))
  const dikenal = kelompokkan(
    lengkap.filter(satu => satu !== undefined),
    ({ akta }) => akta,
  )
  const daftar = semua.flatMap((satu, urutan): Data[] => {
    const utuh = lengkap[urutan]
    const pendek = utuh && (dikenal.get(utuh.akta)?.length ?? 0) > 1 ? undefined : data(satu, urutan, judulSebelumKoma(satu))
    return pendek && dikenal.has(pendek.akta) ? [pendek] : utuh ? [utuh] : []
  })
  const menurutAkta = kelompokkan(daftar, ({ akta }) => akta)
  const kelompok = new Map([...menurutAkta].flatMap(([akta, seakta]) => (seakta.length > 1 ? [[akta, new Seakta(seakta)] as const] : [])))
  return daftar.flatMap((satu): SitasiKembar[] => {
    const lain = kelompok.get(satu.akta)?.lawan(satu)
    if (!lain) return []
    const beda = satu.nomor !== lain.nomor ? 'nomor' : 'tahun'
    return [{ salah: satu, lain, judul: satu.judul, beda, severity: beda === 'nomor' || sandaran(satu, lain) ? 'galat' : 'peringatan' }]
  })
}
