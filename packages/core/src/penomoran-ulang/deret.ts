import type { SatuanAcuan } from '../acuan/alamat.ts'
import type { Ayat, BentukPenanda, Blok, Butir, Kelompok, Lampiran, Naskah, Pasal, Rincian, Satuan } from '../naskah.ts'

/** A unit that carries a number of its own. */
export type SatuanBernomor = Kelompok | Pasal | Ayat | Butir | Lampiran

/** A unit that an operation adds; it has no text yet. */
export interface SatuanBaru {
  readonly tipe: 'baru'
}

/** A unit of a sequence, one of the text or one to come. */
export type Anggota = SatuanBernomor | SatuanBaru

/** The unit is not in the text yet. */
export const isBaru = (anggota: Anggota): anggota is SatuanBaru => 'tipe' in anggota && anggota.tipe === 'baru'

/** A part of the regulation with numbers of its own. */
export type RuasBernomor = 'menimbang' | 'mengingat' | 'memperhatikan' | 'batang-tubuh' | 'lampiran'

/** Units that are numbered in one sequence: all Pasal of the body, the ayat of one Pasal, one list. */
export interface Deret {
  readonly satuan: SatuanAcuan
  /** Form of the mark, for lists. */
  readonly bentuk?: BentukPenanda
  readonly ruas: RuasBernomor
  /** The unit whose sequence it is; absent for Pasal, Bab, Lampiran and the lists of the opening. */
  readonly induk?: SatuanBernomor
  readonly daftarAnggota: readonly Anggota[]
}

/** The unit that the mark of a list element names. */
const satuanBentuk = (bentuk: BentukPenanda): 'huruf' | 'angka' => (bentuk.startsWith('huruf') ? 'huruf' : 'angka')

/** Lists of a unit; one that goes on counting after a text between ("c." after "b.") is the same sequence. */
function kumpulkanRincian(isi: readonly (Ayat | Blok)[]): Rincian[][] {
  const hasil: Rincian[][] = []
  for (const blok of isi) {
    if (blok.tipe !== 'rincian') continue
    const mulai = blok.daftarButir[0]?.nomor.urutan
    const lanjutan = hasil.find(daftar => {
      const terakhir = daftar.at(-1)
      const nomor = terakhir?.daftarButir.at(-1)?.nomor.urutan
      return terakhir?.bentuk === blok.bentuk && mulai !== undefined && nomor !== undefined && mulai === nomor + 1
    })
    if (lanjutan) lanjutan.push(blok)
    else hasil.push([blok])
  }
  return hasil
}

function deretRincian(isi: readonly (Ayat | Blok)[], ruas: RuasBernomor, induk: SatuanBernomor | undefined, hasil: Deret[]): void {
  for (const daftar of kumpulkanRincian(isi)) {
    const bentuk = (daftar[0] as Rincian).bentuk
    const daftarAnggota = daftar.flatMap(rincian => rincian.daftarButir)
    hasil.push({ satuan: satuanBentuk(bentuk), bentuk, ruas, daftarAnggota, ...(induk && { induk }) })
    for (const butir of daftarAnggota) deretRincian(butir.isi, ruas, butir, hasil)
  }
}

function deretPasal(pasal: Pasal, hasil: Deret[]): void {
  const daftarAyat = pasal.isi.filter(blok => blok.tipe === 'ayat')
  if (daftarAyat.length) hasil.push({ satuan: 'ayat', ruas: 'batang-tubuh', induk: pasal, daftarAnggota: daftarAyat })
  for (const ayat of daftarAyat) deretRincian(ayat.isi, 'batang-tubuh', ayat, hasil)
  deretRincian(pasal.isi, 'batang-tubuh', pasal, hasil)
}

function telusuriKelompok(isi: readonly Satuan[], induk: Kelompok | undefined, hasil: Deret[], daftarPasal: Pasal[]): void {
  for (const satuan of ['bab', 'bagian', 'paragraf'] as const) {
    const daftarAnggota = isi.filter((satu): satu is Kelompok => satu.tipe === satuan)
    if (daftarAnggota.length) hasil.push({ satuan, ruas: 'batang-tubuh', daftarAnggota, ...(induk && { induk }) })
  }
  for (const satu of isi) {
    if (satu.tipe === 'pasal') daftarPasal.push(satu)
    else if (satu.tipe === 'bab' || satu.tipe === 'bagian' || satu.tipe === 'paragraf') telusuriKelompok(satu.isi, satu, hasil, daftarPasal)
  }
}

/** Every sequence of a regulation; quoted text, annex contents and explanations are numbered by others. */
export function daftarDeret(naskah: Naskah): Deret[] {
  const hasil: Deret[] = []
  for (const ruas of ['menimbang', 'mengingat', 'memperhatikan'] as const)
    deretRincian(naskah.pembukaan[ruas]?.isi ?? [], ruas, undefined, hasil)
  const daftarPasal: Pasal[] = []
  telusuriKelompok(naskah.batangTubuh, undefined, hasil, daftarPasal)
  if (daftarPasal.length) hasil.push({ satuan: 'pasal', ruas: 'batang-tubuh', daftarAnggota: daftarPasal })
  for (const pasal of daftarPasal) deretPasal(pasal, hasil)
  const daftarLampiran = naskah.daftarLampiran.filter(({ nomor }) => nomor)
  if (daftarLampiran.length) hasil.push({ satuan: 'lampiran', ruas: 'lampiran', daftarAnggota: daftarLampiran })
  return hasil
}
