import { type Alamat, daftarTingkat, satuanTingkat, type Tingkat, tingkatAlamat } from '../acuan/alamat.ts'
import type { AcuanNaskah } from './acuan-naskah.ts'
import { type Anggota, isBaru, type SatuanBernomor } from './deret.ts'
import { tulisNomor } from './nomor-tulis.ts'
import type { RencanaNomor } from './rencana.ts'
import type { Sasaran } from './sasaran.ts'
import type { Susunan } from './susunan.ts'

/** One number of a reference and the unit it has to name afterwards; `rentang` are all units of the range that it opens. */
export interface SlotAcuan {
  readonly sasaran: Sasaran
  readonly tujuan?: SatuanBernomor
  readonly rentang?: readonly SatuanBernomor[]
}

/** Which unit each number names afterwards, or why that cannot be written. */
export interface HasilSlot {
  readonly daftarSlot: readonly SlotAcuan[]
  readonly tolak?: string
  readonly catatan: readonly string[]
}

/** A range stays one where its units still stand side by side; an added unit between them is told. */
export function susunSlot(rencana: RencanaNomor, { daftarSasaran }: AcuanNaskah): HasilSlot {
  const daftarSlot: SlotAcuan[] = []
  const catatan: string[] = []
  for (let i = 0; i < daftarSasaran.length; i++) {
    const [sasaran, akhir] = [daftarSasaran[i] as Sasaran, daftarSasaran[i + 1]]
    const rentang = akhir && akhir.unsur === sasaran.unsur.sampai ? isiRentang(rencana.lama, sasaran, akhir) : undefined
    if (!rentang || !akhir) {
      daftarSlot.push({ sasaran, ...(sasaran.satuan && { tujuan: sasaran.satuan }) })
      continue
    }
    const sisa = rentang.filter(satuan => !rencana.dihapus(satuan))
    const deret = sisa[0] && rencana.baru.deret(sisa[0])
    const letak = sisa.map(satuan => deret?.daftarAnggota.indexOf(satuan) ?? -1)
    const [pertama, terakhir] = [Math.min(...letak), Math.max(...letak)]
    const antara = deret?.daftarAnggota.slice(pertama, terakhir + 1) ?? []
    if (!deret || pertama < 0 || antara.some(satuan => !isBaru(satuan) && !sisa.includes(satuan)))
      return { daftarSlot, catatan, tolak: 'rentangnya tidak lagi memuat satuan yang sama' }
    if (antara.some(isBaru)) catatan.push('rentangnya kini memuat satuan yang baru')
    if (sisa.length < rentang.length) catatan.push('rentangnya tidak lagi memuat satuan yang dihapus')
    daftarSlot.push({
      sasaran,
      tujuan: antara[0] as SatuanBernomor,
      rentang: sisa.toSorted((a, b) => antara.indexOf(a) - antara.indexOf(b)),
    })
    daftarSlot.push({ sasaran: akhir, tujuan: antara.at(-1) as SatuanBernomor })
    i++
  }
  return { daftarSlot, catatan }
}

/** The units of a range; undefined where its ends do not stand in one sequence. */
function isiRentang(lama: Susunan, awal: Sasaran, akhir: Sasaran): SatuanBernomor[] | undefined {
  const deret = awal.satuan && lama.deret(awal.satuan)
  if (!deret || !awal.satuan || !akhir.satuan || lama.deret(akhir.satuan) !== deret) return undefined
  const [a, b] = [deret.daftarAnggota.indexOf(awal.satuan), deret.daftarAnggota.indexOf(akhir.satuan)]
  return a <= b ? (deret.daftarAnggota.slice(a, b + 1) as SatuanBernomor[]) : undefined
}

/** The address that a slot has to carry, level by level as it is written now; undefined where the new one has other levels. */
export function alamatHarapan({ baru }: RencanaNomor, { sasaran, tujuan }: SlotAcuan): Alamat | undefined {
  const { alamat, daftarPenunjuk } = sasaran.unsur
  const tertulis = tingkatAlamat(alamat)
  const pertama = tertulis[0] as Tingkat
  const hasil: Partial<Record<Tingkat, string>> = {}
  if (tujuan && daftarTingkat.indexOf(pertama) >= daftarTingkat.indexOf('pasal')) {
    const penuh = baru.alamat(tujuan)
    const perlu = tingkatAlamat(penuh).filter(tingkat => daftarTingkat.indexOf(tingkat) >= daftarTingkat.indexOf(pertama))
    if (perlu.join() !== tertulis.join()) return undefined
    for (const tingkat of perlu) hasil[tingkat] = penuh[tingkat] as string
    return hasil
  }
  for (const tingkat of tertulis) {
    const satuan = tingkat === tertulis.at(-1) && tujuan ? tujuan : sasaran.daftarSatuan.get(tingkat)
    const lama = daftarPenunjuk.find(penunjuk => penunjuk.tingkat === tingkat)?.nilai ?? (alamat[tingkat] as string)
    hasil[tingkat] = satuan ? nomorSegaya(baru, satuan, tingkat, lama) : lama
  }
  return hasil
}

/** The new number in the writing of the reference: "Bagian kedua" stays small, "Lampiran 2" Arabic. */
function nomorSegaya(baru: Susunan, satuan: SatuanBernomor, tingkat: Tingkat, lama: string): string {
  const deret = baru.deret(satuan)
  const nomor = baru.nomor(satuan)
  if (!deret || nomor.toLowerCase() === lama.toLowerCase() || ['pasal', 'ayat', 'huruf', 'angka'].includes(satuanTingkat(tingkat)))
    return nomor
  return tulisNomor(deret.satuan, deret.daftarAnggota.indexOf(satuan) + 1, lama)
}

/** Order of two units in a text: by the sequences they stand in, from the outermost. */
export function bandingUrutan(susunan: Susunan, a: Anggota, b: Anggota): number {
  const [x, y] = [susunan.jalur(a), susunan.jalur(b)]
  for (let i = 0; i < Math.min(x.length, y.length); i++) {
    const [p, q] = [x[i] as Anggota, y[i] as Anggota]
    if (p === q) continue
    const [dp, dq] = [susunan.deret(p), susunan.deret(q)]
    const [m, n] = [dp, dq].map(deret => (deret ? susunan.daftarDeret.indexOf(deret) : -1)) as [number, number]
    return dp && dp === dq ? dp.daftarAnggota.indexOf(p) - dp.daftarAnggota.indexOf(q) : m - n
  }
  return x.length - y.length
}

/** Every unit that a reference names, ranges counted out; of an uncertain address the part that is certain. */
export function satuanAcuan(susunan: Susunan, { daftarSasaran }: AcuanNaskah): Set<SatuanBernomor> {
  const hasil = new Set<SatuanBernomor>()
  for (const [i, sasaran] of daftarSasaran.entries()) {
    const akhir = daftarSasaran[i + 1]
    const rentang = akhir && akhir.unsur === sasaran.unsur.sampai ? isiRentang(susunan, sasaran, akhir) : undefined
    const satuan = sasaran.satuan ?? [...sasaran.daftarSatuan.values()].at(-1)
    for (const satu of rentang ?? (satuan ? [satuan] : [])) hasil.add(satu)
  }
  return hasil
}
