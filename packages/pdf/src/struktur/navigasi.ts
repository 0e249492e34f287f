import {
  type Alamat,
  alamatTempat,
  type Butir,
  cariTarget,
  daftarAcuan,
  daftarUjung,
  formatAlamat,
  type Induk,
  isRagu,
  type Kelompok,
  type Konsiderans,
  type Lampiran,
  lengkapiAlamat,
  type Naskah,
  type SimpulTarget,
  samaNomor,
  type Teks,
  type Tempat,
  telusuri,
  type Unsur,
} from '@perkada/core'
import { bersihSel, letakBersih } from '../tata-letak/bersih.ts'
import type { Tautan } from './unsur.ts'

/** Where links of a document lead from and to. */
export interface Navigasi {
  /** Name under which a unit can be reached: "pasal-7-ayat-2". Pasal and wider units have one, others where a reference names them. */
  readonly tujuan: ReadonlyMap<unknown, string>
  /** The references of a text that lead to a unit of the same regulation, in order. */
  readonly tautan: ReadonlyMap<Teks, readonly Tautan[]>
  /** The names of the annexes, in order, those that the source lacks after the others. */
  readonly tujuanLampiran: readonly string[]
}

/** A document without links. */
export const tanpaNavigasi: Navigasi = { tujuan: new Map(), tautan: new Map(), tujuanLampiran: [] }

const slug = (isi: string) =>
  isi
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

const namaButir = ({ bentuk, nomor }: Butir) => `${bentuk.startsWith('huruf') ? 'huruf' : 'angka'}-${nomor.nilai}`
const bernama = (induk: Induk): string | undefined => {
  if (induk.tipe === 'rincian' || induk.tipe === 'kutipan') return undefined
  return induk.tipe === 'butir' ? namaButir(induk) : `${induk.tipe}-${induk.nomor.nilai}`
}

/** "bab-ii", "bab-ii-bagian-kesatu", "pasal-7-ayat-1-huruf-a": a Pasal is named alone, since its number runs through. */
function namaSatuan(simpul: Induk, { jalur }: Tempat): string {
  const semua = [...jalur, simpul]
  const mulai = semua.findIndex(({ tipe }) => tipe === 'pasal')
  return slug(
    semua
      .slice(Math.max(0, mulai))
      .flatMap(induk => bernama(induk) ?? [])
      .join('-'),
  )
}

/** "menimbang", for the Konsiderans of this label. */
export const namaKonsiderans = (label: string): string => slug(label)

const namaLampiran = ({ nomor }: Lampiran) => slug(`lampiran ${nomor?.nilai ?? ''}`)

/** The page that stands for an annex which the source lacks ("LAMPIRAN II"), where an address names that annex. */
const halamanHilang = ({ lampiran }: Alamat, daftarHilang: readonly string[]): string | undefined =>
  lampiran === undefined ? undefined : daftarHilang.find(nama => samaNomor('lampiran', nama.replace(/^LAMPIRAN ?/, ''), lampiran))

/** A name of its own for every unit that can be reached; units of the same number (a fault of the text) are counted. */
function namaTujuan(naskah: Naskah, ditunjuk: ReadonlySet<unknown>): Map<unknown, string> {
  const hasil = new Map<unknown, string>()
  const jumlah = new Map<string, number>()
  const catat = (simpul: unknown, nama: string) => {
    const ke = (jumlah.get(nama) ?? 0) + 1
    jumlah.set(nama, ke)
    hasil.set(simpul, ke === 1 ? nama : `${nama}-ke-${ke}`)
  }
  const satuan = (simpul: Induk, tempat: Tempat) => {
    if (ditunjuk.has(simpul)) catat(simpul, `${tempat.ruas === 'batang-tubuh' ? '' : `${tempat.ruas}-`}${namaSatuan(simpul, tempat)}`)
  }
  const utama = (simpul: Kelompok | Induk, tempat: Tempat) => {
    if (tempat.ruas === 'batang-tubuh' && !tempat.kutipan) catat(simpul, namaSatuan(simpul, tempat))
  }
  telusuri(naskah, {
    konsiderans: (simpul: Konsiderans) => catat(simpul, namaKonsiderans(simpul.label.isi)),
    kelompok: utama,
    pasal: utama,
    ayat: satuan,
    butir: satuan,
    lampiran: simpul => catat(simpul, namaLampiran(simpul)),
  })
  return hasil
}

function sebut(simpul: SimpulTarget, alamat: Alamat, tempat: Tempat): string {
  if ('tipe' in simpul) return formatAlamat(lengkapiAlamat(alamat, alamatTempat(tempat)))
  return 'kepala' in simpul ? `Lampiran ${simpul.nomor?.nilai ?? ''}`.trim() : simpul.label.isi.replace(/ ?: ?$/, '')
}

/** The address of an element of a reference; that of "Bab ini" and "Pasal ini" names the unit of that level around the place. */
function alamatIni({ ini, alamat }: Unsur, tempat: Tempat): Alamat {
  if (!ini || Object.keys(alamat).length > 0) return alamat
  const { pasal, ayat } = tempat
  if (ini === 'pasal' || ini === 'ayat')
    return { ...(pasal && { pasal: pasal.nomor.nilai }), ...(ini === 'ayat' && ayat && { ayat: ayat.nomor.nilai }) }
  const kelompok = ini === 'bab' || ini === 'bagian' || ini === 'paragraf' ? tempat[ini] : undefined
  return kelompok ? { [kelompok.tipe]: kelompok.nomor.nilai } : alamat
}

/**
 * Finds what every reference of a text leads to. Silent where the text leaves a doubt: a wrong link is worse than none.
 * Offsets are those of the text as `bersih` leaves it. References to an annex of `lampiranHilang` lead to the page that says
 * that the source lacks it.
 */
export function bacaNavigasi(naskah: Naskah, lampiranHilang: readonly string[] = []): Navigasi {
  const daftarTemuan: { teks: Teks; start: number; end: number; simpul: SimpulTarget | string; sebutan: string }[] = []
  for (const { acuan, teks, tempat } of daftarAcuan(naskah)) {
    if (acuan.milik !== 'sendiri' || tempat.kutipan) continue
    for (const unsur of daftarUjung(acuan)) {
      if (isRagu(unsur)) continue
      const alamat = alamatIni(unsur, tempat)
      const { status, node } = cariTarget(naskah, alamat, tempat)
      const simpul = status === 'ada' ? node : status === 'tidak-ada' ? halamanHilang(alamat, lampiranHilang) : undefined
      if (!simpul) continue
      const [start, end] = [letakBersih(teks.isi, unsur.start, bersihSel), letakBersih(teks.isi, unsur.end, bersihSel)]
      const sebutan = typeof simpul === 'string' ? `keterangan tentang ${simpul}` : sebut(simpul, alamat, tempat)
      daftarTemuan.push({ teks, start, end, simpul, sebutan: `Menuju ${sebutan}` })
    }
  }
  const tujuan = namaTujuan(naskah, new Set(daftarTemuan.map(({ simpul }) => simpul)))
  for (const nama of lampiranHilang) tujuan.set(nama, slug(nama))
  const tautan = new Map<Teks, Tautan[]>()
  for (const { teks, start, end, simpul, sebutan } of daftarTemuan) {
    const ke = tujuan.get(simpul)
    const deret = tautan.get(teks) ?? []
    if (ke === undefined || start < (deret.at(-1)?.end ?? 0)) continue
    tautan.set(teks, [...deret, { start, end, ke, sebutan }])
  }
  return { tujuan, tautan, tujuanLampiran: [...naskah.daftarLampiran, ...lampiranHilang].map(lampiran => tujuan.get(lampiran) ?? '') }
}
