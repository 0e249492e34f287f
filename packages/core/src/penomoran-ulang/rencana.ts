import { samaAlamat } from '../acuan/alamat.ts'
import { kelompokkan } from '../kelompokkan.ts'
import type { Kelompok, Naskah, Pasal } from '../naskah.ts'
import { formatAlamatSatuan } from './alamat-satuan.ts'
import { type Anggota, type Deret, isBaru, type SatuanBernomor } from './deret.ts'
import { tulisNomor } from './nomor-tulis.ts'
import { type Gagal, type OperasiNomor, type Tatanan, tataUlang } from './operasi.ts'
import { jadiSusunan, kelompokPasal, nomorLama, type Susunan, susunanLama } from './susunan.ts'

/** One line of the concordance; `lama` is absent for an added unit, `baru` for a removed one. */
export interface Padanan {
  readonly lama?: string
  readonly baru?: string
  /** The unit keeps its own number and its parent: only the address of a unit around it changed. */
  readonly ikut: boolean
}

/** What gets which number. */
export interface RencanaNomor {
  readonly lama: Susunan
  readonly baru: Susunan
  readonly tatanan: Tatanan
  /** Bab, Bagian and Paragraf around each Pasal, as they stand now. */
  readonly kelompok: ReadonlyMap<Pasal, readonly Kelompok[]>
  /** The unit itself, or one around it, goes away. */
  dihapus(satuan: Anggota): boolean
  /** Its own number changes, or it comes into another unit. */
  berubah(satuan: Anggota): boolean
}

/** Computes the new numbers; wrong addresses and sequences that cannot be continued come back as they are. */
export function rencanakan(naskah: Naskah, operasi: OperasiNomor): RencanaNomor | Gagal {
  const kelompok = kelompokPasal(naskah)
  const sebab = halangan(naskah, [...kelompok.keys()])
  if (sebab) return { tolak: sebab }
  const lama = susunanLama(naskah)
  const tatanan = tataUlang(lama, operasi)
  if (!('daftarDeret' in tatanan)) return tatanan
  const nomorBaru = new Map<Anggota, string>()
  for (const deret of tatanan.urutUlang)
    for (const [at, anggota] of deret.daftarAnggota.entries())
      nomorBaru.set(anggota, tulisNomor(deret.satuan, at + 1, nomorLama(anggota)?.nilai))
  const baru = jadiSusunan(tatanan.daftarDeret, anggota => nomorBaru.get(anggota) ?? nomorLama(anggota)?.nilai ?? '')
  return {
    lama,
    baru,
    tatanan,
    kelompok,
    dihapus: satuan => tatanan.dihapus !== undefined && lama.jalur(satuan).includes(tatanan.dihapus),
    berubah: satuan => lama.nomor(satuan) !== baru.nomor(satuan) || lama.deret(satuan)?.induk !== baru.deret(satuan)?.induk,
  }
}

/** Texts whose numbers are not ours to change. */
function halangan(naskah: Naskah, daftarPasal: readonly Pasal[]): string | undefined {
  const { judul = '' } = naskah.identitas
  const berromawi = daftarPasal.some(pasal => /^[IVX]+$/.test(pasal.nomor.nilai))
  if (naskah.sifat.perubahan || berromawi || /^perubahan\b/i.test(judul)) return 'peraturan perubahan memakai nomor peraturan yang diubah'
  if (naskah.sifat.cuplikan) return 'naskah ini cuplikan: bagian yang tidak termuat mungkin memuat acuan'
  if (naskah.penjelasan) return 'naskah memuat Penjelasan yang mengikuti nomor Pasal; pisahkan dahulu Penjelasannya'
  return undefined
}

/** Old and new address of every unit whose address changed, in the order of the new text; removed units stand at their old place. */
export function konkordansi(rencana: RencanaNomor): Padanan[] {
  const { lama, baru, tatanan } = rencana
  const sebut = (susunan: Susunan, satuan: Anggota) =>
    formatAlamatSatuan({ ruas: susunan.deret(satuan)?.ruas ?? 'batang-tubuh', alamat: susunan.alamat(satuan) })
  return dariAtas(lama, tatanan).flatMap((satuan): Padanan[] => {
    if (isBaru(satuan)) return [{ baru: sebut(baru, satuan), ikut: false }]
    if (rencana.dihapus(satuan)) return [{ lama: sebut(lama, satuan), ikut: satuan !== tatanan.dihapus }]
    const berubah = rencana.berubah(satuan)
    if (!berubah && samaAlamat(lama.alamat(satuan), baru.alamat(satuan))) return []
    return [{ lama: sebut(lama, satuan), baru: sebut(baru, satuan), ikut: !berubah }]
  })
}

/** Every unit once: each sequence in its new order, the contents of a unit right after it; what goes away before what follows it. */
function dariAtas(lama: Susunan, { daftarDeret, dihapus }: Tatanan): Anggota[] {
  const anak = kelompokkan(daftarDeret, ({ induk }) => induk)
  const saudara = dihapus ? (lama.deret(dihapus)?.daftarAnggota ?? []) : []
  const penerus = dihapus && saudara[saudara.indexOf(dihapus) + 1]
  const turun = (anggota: Anggota): Anggota[] => [
    ...(dihapus && anggota === penerus ? turun(dihapus) : []),
    anggota,
    ...(isBaru(anggota) ? [] : deretkan(anggota)),
  ]
  const deretkan = (induk: SatuanBernomor | undefined): Anggota[] =>
    (anak.get(induk) ?? []).flatMap(deret => [
      ...deret.daftarAnggota.flatMap(turun),
      ...(dihapus && !penerus && isDeretnya(lama, deret, dihapus) ? turun(dihapus) : []),
    ])
  return deretkan(undefined)
}

const isDeretnya = (lama: Susunan, deret: Deret, dihapus: SatuanBernomor): boolean => {
  const asal = lama.deret(dihapus)
  return (
    deret.satuan === asal?.satuan &&
    deret.induk === asal.induk &&
    deret.bentuk === asal.bentuk &&
    deret.ruas === asal.ruas &&
    deret.daftarAnggota.every(satu => lama.deret(satu) === asal)
  )
}
