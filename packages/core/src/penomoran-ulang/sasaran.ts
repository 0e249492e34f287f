import type { Unsur } from '../acuan/acuan.ts'
import { type Alamat, satuanTingkat, type Tingkat, tingkatAlamat } from '../acuan/alamat.ts'
import { cariTarget } from '../acuan/target.ts'
import type { Naskah } from '../naskah.ts'
import { diRuas, type Tempat } from '../tempat.ts'
import type { SatuanBernomor } from './deret.ts'
import { type Susunan, senomor } from './susunan.ts'

/** Where one element of a reference leads. */
export interface Sasaran {
  readonly unsur: Unsur
  /** The unit that each level of its address names, as far as that is certain. */
  readonly daftarSatuan: ReadonlyMap<Tingkat, SatuanBernomor>
  /** The named unit, where the whole address is certain. */
  readonly satuan?: SatuanBernomor
  /** Levels that lead nowhere for certain, and why. */
  readonly sisa: readonly Tingkat[]
  readonly status: 'ada' | 'tidak-ada' | 'tidak-pasti'
  readonly alasan: string
}

const diBatangTubuh = diRuas('batang-tubuh')
const rincian: readonly Tingkat[] = ['huruf', 'angka', 'subhuruf', 'subangka']

/** The place from which an address is read: a full one means the same everywhere, a relative one only in the body and in Menimbang. */
function tempatBaca(alamat: Alamat, tempat: Tempat): Tempat | undefined {
  const mutlak = alamat.pasal !== undefined || alamat.bab !== undefined || alamat.lampiran !== undefined
  if (tempat.ruas === 'menimbang') return mutlak && alamat.lampiran === undefined ? undefined : tempat
  if (tempat.ruas === 'batang-tubuh') return tempat
  return mutlak ? diBatangTubuh : undefined
}

/** Which unit stands at each level, from the named one upward. */
function petakan(
  alamat: Alamat,
  satuan: SatuanBernomor,
  susunan: Susunan,
  kelompok: readonly SatuanBernomor[],
): Map<Tingkat, SatuanBernomor> {
  const jalur = susunan.jalur(satuan) as readonly SatuanBernomor[]
  const daftarButir = jalur.filter(satu => 'tipe' in satu && satu.tipe === 'butir')
  const hasil = new Map<Tingkat, SatuanBernomor>()
  const daftarTingkat = tingkatAlamat(alamat)
  const dalam = daftarTingkat.filter(tingkat => rincian.includes(tingkat))
  for (const tingkat of daftarTingkat) {
    const at = dalam.indexOf(tingkat)
    const satu =
      at >= 0
        ? daftarButir.at(at - dalam.length)
        : tingkat === 'lampiran'
          ? satuan
          : ([...kelompok, ...jalur].find(calon => 'tipe' in calon && calon.tipe === tingkat) ??
            (tingkat === 'ayat' ? daftarButir.at(-1 - dalam.length) : undefined))
    if (satu) hasil.set(tingkat, satu)
  }
  return hasil
}

/** A second unit with the same number at one of the named levels: it cannot be told which is meant. */
const kembar = (daftarSatuan: ReadonlyMap<Tingkat, SatuanBernomor>, susunan: Susunan): Tingkat | undefined =>
  [...daftarSatuan].find(([tingkat, satuan]) => {
    const deret = susunan.deret(satuan)
    return deret && senomor(susunan, satuanTingkat(tingkat), deret.induk, deret.ruas, susunan.nomor(satuan)).length > 1
  })?.[0]

/** Finds what an element names; undefined where its units are those of another text. */
export function cariSasaran(
  naskah: Naskah,
  susunan: Susunan,
  unsur: Unsur,
  tempat: Tempat,
  kelompok: (satuan: SatuanBernomor) => readonly SatuanBernomor[],
): Sasaran | undefined {
  const dari = tempatBaca(unsur.alamat, tempat)
  const daftarTingkat = tingkatAlamat(unsur.alamat)
  if (!dari || daftarTingkat.length === 0 || unsur.alamat.lampiran === '') return undefined
  const penuh = cariTarget(naskah, unsur.alamat, dari)
  const { status, alasan } = penuh
  for (let banyak = daftarTingkat.length; banyak > 0; banyak--) {
    const alamat: Alamat = Object.fromEntries(daftarTingkat.slice(0, banyak).map(tingkat => [tingkat, unsur.alamat[tingkat]]))
    const { node } = banyak === daftarTingkat.length ? penuh : cariTarget(naskah, alamat, dari)
    if (!node || !('nomor' in node) || !susunan.deret(node as SatuanBernomor)) continue
    const satuan = node as SatuanBernomor
    const daftarSatuan = petakan(alamat, satuan, susunan, kelompok(satuan))
    const ganda = kembar(daftarSatuan, susunan)
    if (ganda) {
      const tersisa = daftarTingkat.slice(daftarTingkat.indexOf(ganda))
      for (const tingkat of tersisa) daftarSatuan.delete(tingkat)
      return { unsur, daftarSatuan, sisa: tersisa, status: 'tidak-pasti', alasan: 'ada lebih dari satu satuan dengan nomor itu' }
    }
    if (banyak === daftarTingkat.length)
      return unsur.ragu
        ? { unsur, daftarSatuan, sisa: daftarTingkat, status: 'tidak-pasti', alasan: 'tidak jelas satuan mana yang dilanjutkan' }
        : { unsur, daftarSatuan, satuan, sisa: [], status: 'ada', alasan: '' }
    return { unsur, daftarSatuan, sisa: daftarTingkat.slice(banyak), status: status === 'ada' ? 'tidak-pasti' : status, alasan }
  }
  return { unsur, daftarSatuan: new Map(), sisa: daftarTingkat, status: status === 'ada' ? 'tidak-pasti' : status, alasan }
}
