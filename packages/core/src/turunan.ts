import type { Identitas, PenandaTangan } from './identitas.ts'
import { cariJenis, type Jenis, namaDaerah } from './jenis.ts'
import { formatTanggal } from './penomoran.ts'

/** What print shows for a fact that is not known yet: exactly three dots (butir 4a). */
export const titikTerbuka = '...'

/** A signature block in reading order: `atas` up to the office, the mark of the signature, `bawah` from the name on. */
export interface TandaTangan {
  readonly atas: readonly string[]
  /** Stands where the signature stands ("ttd"); absent where the page leaves room for it. */
  readonly tanda?: string
  readonly bawah: readonly string[]
}

/** The lines of a regulation that its identity determines. */
export interface Turunan {
  readonly kop: readonly string[]
  /** "PERATURAN WALI KOTA BUKITTINGGI" (butir 2). */
  readonly jenis: string
  readonly nomor: string
  readonly judul: string
  readonly frasa: string
  /** With its comma (butir 16). */
  readonly jabatan: string
  readonly memutuskan: string
  readonly menetapkan: string
  readonly perintah: string
  readonly ditetapkan: TandaTangan
  readonly diundangkan: TandaTangan
  readonly gazet: string
  /** Signature at the end of an annex (butir 197). */
  readonly lampiran: TandaTangan
}

const kapital = (isi: string) => isi.toLocaleUpperCase('id')

const pejabat = (penanda: PenandaTangan | undefined, jabatan: string) => {
  const nama = kapital(penanda?.jabatan ?? jabatan).replace(/,$/, '')
  return `${penanda?.selaku ? `${penanda.selaku} ` : ''}${nama},`
}

const penandaTangan = (kata: string, penanda: PenandaTangan | undefined, jabatan: string): TandaTangan => ({
  atas: [
    `${kata} di ${penanda?.tempat ?? titikTerbuka}`,
    `pada tanggal ${penanda?.tanggal ? formatTanggal(penanda.tanggal) : titikTerbuka}`,
    pejabat(penanda, jabatan),
  ],
  bawah: [penanda?.nama ? kapital(penanda.nama) : titikTerbuka],
})

/** The name of the office that enacts: "WALI KOTA BUKITTINGGI"; undefined when the kind of instrument is not known. */
function turunanJabatan(identitas: Identitas): string | undefined {
  const jenis = cariJenis(identitas.jenis)
  return jenis?.jabatan ? kapital(`${jenis.jabatan} ${wilayah(identitas)}`) : undefined
}

const wilayah = ({ daerah }: Identitas) => (daerah ? namaDaerah(daerah) : titikTerbuka)

const kop = (jenis: Jenis, identitas: Identitas, jabatan: string) =>
  jenis.wilayah === 'Provinsi' || !identitas.provinsi ? [jabatan] : [jabatan, kapital(`Provinsi ${namaDaerah(identitas.provinsi)}`)]

const lengkap = (jenis: Jenis, { daerah }: Identitas) =>
  daerah === undefined ? titikTerbuka : namaDaerah(daerah) === daerah && jenis.wilayah ? `${jenis.wilayah} ${daerah}` : daerah

const barisGazet = (gazet: string, daerah: string, { berita_daerah, tahun, diundangkan }: Identitas) => {
  const tahunGazet = berita_daerah?.tahun ?? (diundangkan?.tanggal ? diundangkan.tanggal.slice(0, 4) : tahun)
  const seri = berita_daerah?.seri ? ` SERI ${berita_daerah.seri}` : ''
  return kapital(`${gazet} ${daerah} TAHUN ${tahunGazet ?? titikTerbuka} NOMOR ${berita_daerah?.nomor ?? titikTerbuka}${seri}`)
}

/** Derives from the identity all lines that it determines (butir 2, 4, 15, 16, 54, 57, 59, 163 to 173, 195, 197); undefined when the kind is no perkada. */
export function turunkan(identitas: Identitas): Turunan | undefined {
  const jenis = cariJenis(identitas.jenis)
  const jabatan = turunanJabatan(identitas)
  if (!jenis?.perkada || !jabatan) return undefined
  const judul = identitas.judul ? kapital(identitas.judul) : titikTerbuka
  const daerah = lengkap(jenis, identitas)
  const gazet = jenis.gazet ?? 'Berita Daerah'
  const ditetapkan = penandaTangan('Ditetapkan', identitas.ditetapkan, jabatan)
  return {
    kop: kop(jenis, identitas, jabatan),
    jenis: kapital(`${jenis.nama} ${wilayah(identitas)}`),
    nomor: `NOMOR ${identitas.nomor ?? titikTerbuka} TAHUN ${identitas.tahun ?? titikTerbuka}`,
    judul,
    frasa: 'DENGAN RAHMAT TUHAN YANG MAHA ESA',
    jabatan: `${jabatan},`,
    memutuskan: 'MEMUTUSKAN:',
    menetapkan: `${kapital(jenis.nama)} TENTANG ${judul}.`,
    perintah: `Agar setiap orang mengetahuinya, memerintahkan pengundangan ${jenis.nama} ini dengan penempatannya dalam ${gazet} ${daerah}.`,
    ditetapkan,
    diundangkan: penandaTangan('Diundangkan', identitas.diundangkan, `${jenis.sekretaris ?? 'Sekretaris Daerah'} ${daerah}`),
    gazet: barisGazet(gazet, daerah, identitas),
    lampiran: { atas: [ditetapkan.atas.at(-1) as string], bawah: ditetapkan.bawah },
  }
}
