import { satuanTingkat, tingkatAlamat } from '../acuan/alamat.ts'
import { isRuntut } from '../acuan/target-rincian.ts'
import { bacaHuruf } from '../penomoran.ts'
import { type AlamatSatuan, formatAlamatSatuan, pisahAlamat } from './alamat-satuan.ts'
import { cariSatuan, deretDalam, sebutYangAda } from './cari-satuan.ts'
import { type Anggota, type Deret, isBaru, type SatuanBaru, type SatuanBernomor } from './deret.ts'
import { nomorLama, type Susunan } from './susunan.ts'

/** What a person wants done to the numbers; `urut` brings every sequence into order. */
export type OperasiNomor =
  | { readonly jenis: 'sisip'; readonly alamat: AlamatSatuan }
  | { readonly jenis: 'sisip-setelah'; readonly alamat: AlamatSatuan }
  | { readonly jenis: 'hapus'; readonly alamat: AlamatSatuan }
  | { readonly jenis: 'pindah'; readonly alamat: AlamatSatuan; readonly ke: AlamatSatuan }
  | { readonly jenis: 'urut' }

/** Where a unit comes to stand: right before or right after another one. */
export interface Letak {
  readonly acuan: SatuanBernomor
  readonly sisi: 'sebelum' | 'sesudah'
}

/** The sequences after an operation. A number that `urutUlang` does not name stays as it is. */
export interface Tatanan {
  readonly daftarDeret: readonly Deret[]
  readonly urutUlang: ReadonlySet<Deret>
  readonly baru?: SatuanBaru
  readonly dihapus?: SatuanBernomor
  readonly dipindah?: SatuanBernomor
  readonly letak?: Letak
  /** Sequences that were left alone although they do not run 1, 2, 3. */
  readonly dilewati: readonly Deret[]
}

/** 'salah': the address is wrong · 'tolak': it is right, but the text does not allow it. */
export type Gagal = { readonly salah: string } | { readonly tolak: string }

const salah = (pesan: string): Gagal => ({ salah: pesan })

/** Applies an operation to the sequences of a text. */
export function tataUlang(susunan: Susunan, operasi: OperasiNomor): Tatanan | Gagal {
  switch (operasi.jenis) {
    case 'urut':
      return urutkan(susunan)
    case 'sisip':
      return sisip(susunan, operasi.alamat)
    case 'sisip-setelah':
      return sisipSetelah(susunan, operasi.alamat)
    case 'hapus':
      return hapus(susunan, operasi.alamat)
    case 'pindah':
      return pindah(susunan, operasi.alamat, operasi.ke)
  }
}

const daftarNomor = (deret: Deret) => deret.daftarAnggota.flatMap(anggota => nomorLama(anggota) ?? [])

/** An operation moves numbers by one; that is safe only in a sequence without gaps, doubles and inserted numbers. */
function belumUrut(susunan: Susunan, deret: Deret): Gagal | undefined {
  const nomor = daftarNomor(deret)
  if (isRuntut(nomor) && nomor.every(({ sisipan }) => !sisipan)) return undefined
  const milik = deret.induk
    ? `${deret.satuan} dalam ${formatAlamatSatuan({ ruas: deret.ruas, alamat: susunan.alamat(deret.induk) })}`
    : deret.satuan
  return { tolak: `nomor ${milik.replace('pasal', 'Pasal')} belum berurutan; jalankan dahulu perkada renumber tanpa opsi` }
}

const ganti = (susunan: Susunan, perubahan: ReadonlyMap<Deret, Deret>): Pick<Tatanan, 'daftarDeret' | 'urutUlang' | 'dilewati'> => ({
  daftarDeret: susunan.daftarDeret.map(deret => perubahan.get(deret) ?? deret),
  urutUlang: new Set(perubahan.values()),
  dilewati: [],
})
const denganAnggota = (deret: Deret, daftarAnggota: readonly Anggota[]): Deret => ({ ...deret, daftarAnggota })
const tanpa = (deret: Deret, anggota: Anggota) =>
  denganAnggota(
    deret,
    deret.daftarAnggota.filter(satu => satu !== anggota),
  )
const dengan = (deret: Deret, anggota: Anggota, at: number) => denganAnggota(deret, deret.daftarAnggota.toSpliced(at, 0, anggota))

/** The sequence and the place in it (from 0) that an address means, one past the end included. */
function tempatDalamDeret(susunan: Susunan, tujuan: AlamatSatuan): { readonly deret: Deret; readonly at: number } | Gagal {
  const { atas, tingkat, nilai } = pisahAlamat(tujuan.alamat)
  const satuan = satuanTingkat(tingkat)
  const nama = formatAlamatSatuan(tujuan)
  const urutan = satuan === 'huruf' ? bacaHuruf(nilai) : /^\d+$/.test(nilai) ? Number(nilai) : undefined
  if (urutan === undefined || urutan < 1)
    return salah(`${nama}: nomor sisipan hanya dipakai dalam peraturan perubahan; tulis nomor biasa, satuan sesudahnya bergeser`)
  let induk: Anggota | undefined
  if (tingkatAlamat(atas).length > 0) {
    const temu = cariSatuan(susunan, { ...tujuan, alamat: atas })
    if ('salah' in temu) return temu
    induk = temu.anggota
  }
  const calon = deretDalam(susunan, tujuan, satuan, induk)
  const [deret] = calon
  if (!deret) return salah(`${nama} tidak dapat ditempati: ${sebutYangAda(susunan, tujuan, satuan, induk)}`)
  if (calon.length > 1) return salah(`${nama} tidak tunggal: ada ${calon.length} rincian ${satuan} di sana`)
  const belum = belumUrut(susunan, deret)
  if (belum) return belum
  if (urutan > deret.daftarAnggota.length + 1) return salah(`${nama} meninggalkan celah: ${sebutYangAda(susunan, tujuan, satuan, induk)}`)
  return { deret, at: urutan - 1 }
}

const letakDi = (deret: Deret, at: number): Letak =>
  at < deret.daftarAnggota.length
    ? { acuan: deret.daftarAnggota[at] as SatuanBernomor, sisi: 'sebelum' }
    : { acuan: deret.daftarAnggota.at(-1) as SatuanBernomor, sisi: 'sesudah' }

function sisip(susunan: Susunan, tujuan: AlamatSatuan): Tatanan | Gagal {
  const tempat = tempatDalamDeret(susunan, tujuan)
  if (!('deret' in tempat)) return tempat
  const { deret, at } = tempat
  const baru: SatuanBaru = { tipe: 'baru' }
  return { ...ganti(susunan, new Map([[deret, dengan(deret, baru, at)]])), baru, letak: letakDi(deret, at) }
}

function sisipSetelah(susunan: Susunan, tujuan: AlamatSatuan): Tatanan | Gagal {
  const temu = satuanBerurut(susunan, tujuan)
  if (!('deret' in temu)) return temu
  const { deret, anggota } = temu
  const baru: SatuanBaru = { tipe: 'baru' }
  const sesudah = dengan(deret, baru, deret.daftarAnggota.indexOf(anggota) + 1)
  return { ...ganti(susunan, new Map([[deret, sesudah]])), baru, letak: { acuan: anggota, sisi: 'sesudah' } }
}

function satuanBerurut(susunan: Susunan, tujuan: AlamatSatuan): { readonly deret: Deret; readonly anggota: SatuanBernomor } | Gagal {
  const temu = cariSatuan(susunan, tujuan)
  if ('salah' in temu) return temu
  const deret = susunan.deret(temu.anggota)
  if (!deret || isBaru(temu.anggota)) return salah(`${formatAlamatSatuan(tujuan)} tidak bernomor`)
  return belumUrut(susunan, deret) ?? { deret, anggota: temu.anggota }
}

function hapus(susunan: Susunan, tujuan: AlamatSatuan): Tatanan | Gagal {
  const temu = satuanBerurut(susunan, tujuan)
  if (!('deret' in temu)) return temu
  return { ...ganti(susunan, new Map([[temu.deret, tanpa(temu.deret, temu.anggota)]])), dihapus: temu.anggota }
}

function pindah(susunan: Susunan, dari: AlamatSatuan, ke: AlamatSatuan): Tatanan | Gagal {
  const asal = satuanBerurut(susunan, dari)
  if (!('deret' in asal)) return asal
  const tujuan = tempatDalamDeret(susunan, ke)
  if (!('deret' in tujuan)) return tujuan
  const nama = `${formatAlamatSatuan(dari)} tidak dapat dipindahkan ke ${formatAlamatSatuan(ke)}`
  if (asal.deret.satuan !== tujuan.deret.satuan || asal.deret.bentuk !== tujuan.deret.bentuk || asal.deret.ruas !== tujuan.deret.ruas)
    return salah(`${nama}: keduanya harus satuan yang sejenis`)
  if (tujuan.deret.induk && susunan.jalur(tujuan.deret.induk).includes(asal.anggota)) return salah(`${nama}: tujuannya ada di dalamnya`)
  const { deret, at } = tujuan
  if (deret !== asal.deret) {
    const perubahan = new Map([
      [asal.deret, tanpa(asal.deret, asal.anggota)],
      [deret, dengan(deret, asal.anggota, at)],
    ])
    return { ...ganti(susunan, perubahan), dipindah: asal.anggota, letak: letakDi(deret, at) }
  }
  const dulu = deret.daftarAnggota.indexOf(asal.anggota)
  if (at === dulu) return salah(`${formatAlamatSatuan(dari)} sudah berada di sana`)
  if (at >= deret.daftarAnggota.length)
    return salah(`${nama}: nomor terakhir tetap ${susunan.nomor(deret.daftarAnggota.at(-1) as Anggota)}`)
  const acuan = deret.daftarAnggota[at] as SatuanBernomor
  const perubahan = new Map([[deret, dengan(tanpa(deret, asal.anggota), asal.anggota, at)]])
  return { ...ganti(susunan, perubahan), dipindah: asal.anggota, letak: { acuan, sisi: at < dulu ? 'sebelum' : 'sesudah' } }
}

/** Sequences that begin with their first number and can be read throughout run again; the others are left and named. */
function urutkan(susunan: Susunan): Tatanan {
  const urutUlang = new Set<Deret>()
  const dilewati: Deret[] = []
  for (const deret of susunan.daftarDeret) {
    const nomor = daftarNomor(deret)
    if (isRuntut(nomor) && nomor.every(({ sisipan }) => !sisipan)) continue
    const [pertama] = nomor
    const terbaca = nomor.every(({ urutan }) => urutan !== undefined)
    if (terbaca && pertama?.urutan === 1 && !pertama.sisipan) urutUlang.add(deret)
    else dilewati.push(deret)
  }
  return { daftarDeret: susunan.daftarDeret, urutUlang, dilewati }
}
