import { type Alamat, formatAlamat } from '../acuan/alamat.ts'
import { formatAcuan } from '../acuan/format-acuan.ts'
import type { AcuanNaskah } from './acuan-naskah.ts'
import type { SatuanBernomor } from './deret.ts'
import type { SuntingTeks } from './ganti-nomor.ts'
import type { RencanaNomor } from './rencana.ts'
import { bandingUrutan, type SlotAcuan } from './slot-acuan.ts'

/** The conjunctions of a list; "dan" and "serta" mean the same, commas take their meaning from what follows. */
const kataSambung = ({ acuan }: AcuanNaskah): string[] => [
  ...new Set(
    acuan.daftarUnsur.flatMap(({ penghubung }) => {
      const kata = penghubung?.replace(/^, ?/, '')
      return kata ? [kata === 'serta' ? 'dan' : kata] : []
    }),
  ),
]

/** Writes the whole phrase anew, or tells why not, where the place or the target came into another unit: "pada ayat (2)" becomes "dalam Pasal 9 ayat (2)". */
export function tulisBaru(rencana: RencanaNomor, satu: AcuanNaskah, daftarSlot: readonly SlotAcuan[]): SuntingTeks | string {
  const { acuan, pemilik } = satu
  const { lama, baru } = rencana
  const daftarTujuan = daftarSlot.flatMap(({ tujuan, rentang }, i) => {
    if (rentang) return rentang
    return tujuan && !daftarSlot[i - 1]?.rentang ? [tujuan] : []
  })
  if (daftarSlot.some(({ tujuan }) => !tujuan)) return 'sasarannya tidak pasti'
  if (acuan.daftarUnsur.some(({ ini, sampai }) => ini || sampai?.ini)) return 'tidak dapat ditulis ulang sendiri karena memuat “ini”'
  if (kataSambung(satu).length > 1 || daftarSlot.some(({ sasaran }) => sasaran.unsur.daftarPenunjuk.some(({ derau }) => derau)))
    return `tidak dapat ditulis ulang sendiri (menjadi ${daftarTujuan.map(satuan => formatAlamat(baru.alamat(satuan))).join(', ')})`
  const naik = daftarTujuan.every((satuan, i) => i === 0 || bandingUrutan(lama, daftarTujuan[i - 1] as SatuanBernomor, satuan) < 0)
  const urut = naik ? daftarTujuan.toSorted((a, b) => bandingUrutan(baru, a, b)) : daftarTujuan
  const tempat = pemilik && !satu.bagan ? baru.alamat(pemilik) : {}
  return susunUlang(
    satu,
    urut.map(satuan => baru.alamat(satuan)),
    tempat,
    satu.tempat.ruas === 'menimbang' || kataSambung(satu).some(kata => kata !== 'dan'),
  )
}

/** The canonical phrase in the place of the old one; preposition and conjunction stay where they may. */
export function susunUlang({ teks, acuan }: AcuanNaskah, daftarAlamat: readonly Alamat[], tempat: Alamat, rinci: boolean): SuntingTeks {
  const berentang = acuan.daftarUnsur.some(({ sampai }) => sampai)
  const frasa = formatAcuan(daftarAlamat, { tempat, rinci: rinci && !berentang })
  const potongan = frasa.indexOf(' ')
  const [kataDepan, sisa] = [frasa.slice(0, potongan), frasa.slice(potongan + 1)]
  const akhir = acuan.daftarUnsur.at(-1)?.penghubung?.replace(/^, /, '')
  const hubung = sisa.lastIndexOf(' dan ')
  const isi =
    akhir && akhir !== ',' && akhir !== 'dan' && hubung >= 0 ? `${sisa.slice(0, hubung)} ${akhir} ${sisa.slice(hubung + 5)}` : sisa
  const awal = acuan.daftarUnsur[0].start
  const depan = /(?:dalam|pada) $/i.exec(teks.isi.slice(Math.max(acuan.start, awal - 6), awal))?.[0]
  if (!depan) return { teks, start: awal, end: acuan.end, isi }
  const kapital = /^[A-ZÀ-Þ]/u.test(depan) ? kataDepan.charAt(0).toUpperCase() + kataDepan.slice(1) : kataDepan
  return { teks, start: awal - depan.length, end: acuan.end, isi: `${kapital} ${isi}` }
}
