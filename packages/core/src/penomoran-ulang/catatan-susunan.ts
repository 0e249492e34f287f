import { formatAlamat, formatTingkatAlamat } from '../acuan/alamat.ts'
import type { Kelompok, Pasal } from '../naskah.ts'
import { formatAlamatSatuan } from './alamat-satuan.ts'
import { type Anggota, type Deret, isBaru } from './deret.ts'
import type { RencanaNomor } from './rencana.ts'

const sebutDeret = ({ lama }: RencanaNomor, { satuan, ruas, induk }: Deret): string => {
  const milik = induk
    ? ` dalam ${formatAlamatSatuan({ ruas, alamat: lama.alamat(induk) })}`
    : ruas === 'batang-tubuh'
      ? ''
      : ` dalam ${ruas}`
  return `${satuan === 'pasal' ? 'Pasal' : satuan}${milik}`
}

const sebutKelompok = (kelompok: Kelompok): string => formatTingkatAlamat(kelompok.tipe, kelompok.nomor.nilai)

/** What the operation leaves for a person to look at. */
export function catatanSusunan(rencana: RencanaNomor): string[] {
  const { dilewati } = rencana.tatanan
  return [
    ...dilewati.map(deret => `nomor ${sebutDeret(rencana, deret)} tidak terbaca atau tidak mulai dari yang pertama, jadi dibiarkan`),
    ...kelompokSatuan(rencana),
    ...kelompokKosong(rencana),
    ...rincianBerubah(rencana),
    ...ayatTunggal(rencana),
  ]
}

/** In which Bab a Pasal came to stand: the place before Pasal 5 may also be the end of the Bab before. */
function kelompokSatuan({ baru, tatanan, kelompok }: RencanaNomor): string[] {
  const { letak } = tatanan
  const satuan = tatanan.baru ?? tatanan.dipindah
  const tujuan = letak && kelompok.get(letak.acuan as Pasal)
  if (!satuan || !tujuan?.length || baru.deret(satuan)?.satuan !== 'pasal') return []
  const asal = tatanan.dipindah && kelompok.get(tatanan.dipindah as Pasal)
  if (asal?.length === tujuan.length && asal.every((satu, i) => satu === tujuan[i])) return []
  return [`${formatAlamat(baru.alamat(satuan))} berada dalam ${tujuan.map(sebutKelompok).join(' ')}`]
}

function kelompokKosong({ tatanan, kelompok }: RencanaNomor): string[] {
  const pergi = (tatanan.dihapus ?? tatanan.dipindah) as Pasal | undefined
  const asal = pergi && kelompok.get(pergi)
  if (!pergi || !asal) return []
  const tujuan = tatanan.letak ? (kelompok.get(tatanan.letak.acuan as Pasal) ?? []) : []
  const berisi = new Set([...kelompok].flatMap(([pasal, daftar]) => (pasal === pergi ? [] : daftar)))
  return asal
    .filter(satu => !berisi.has(satu) && !tujuan.includes(satu))
    .map(
      satu =>
        `${asal
          .slice(0, asal.indexOf(satu) + 1)
          .map(sebutKelompok)
          .join(' ')} kini tidak memuat Pasal`,
    )
}

/** The end of a list has a full stop and "dan" before it; texts are not ours to change. */
function rincianBerubah({ lama, tatanan }: RencanaNomor): string[] {
  const ujung = (deret: Deret | undefined, satuan: Anggota | undefined) =>
    deret !== undefined && satuan !== undefined && deret.bentuk !== undefined && deret.daftarAnggota.slice(-2).includes(satuan)
  const pergi = tatanan.dihapus ?? tatanan.dipindah
  const datang = tatanan.baru ?? tatanan.dipindah
  const dulu = ujung(pergi && lama.deret(pergi), pergi)
  const kini = tatanan.daftarDeret.some(deret => datang !== undefined && deret.daftarAnggota.includes(datang) && ujung(deret, datang))
  return dulu || kini ? ['periksa tanda baca dan kata “dan” pada akhir rincian'] : []
}

function ayatTunggal({ baru, tatanan }: RencanaNomor): string[] {
  const pergi = tatanan.dihapus ?? tatanan.dipindah
  if (!pergi) return []
  return [...tatanan.urutUlang]
    .filter(({ satuan, daftarAnggota }) => satuan === 'ayat' && daftarAnggota.length === 1 && !daftarAnggota.some(isBaru))
    .flatMap(({ induk }) => (induk ? [`${formatAlamat(baru.alamat(induk))} kini hanya memiliki satu ayat`] : []))
}
