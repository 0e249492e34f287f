import { type Penunjuk, parseAcuan } from '../acuan.ts'
import { formatAcuan } from '../acuan-tulis.ts'
import { type Alamat, formatAlamat, samaAlamat } from '../alamat.ts'
import type { Teks } from '../teks.ts'
import type { AcuanNaskah } from './acuan-naskah.ts'
import { konteksHilang, periksaRagu, pindahInduk } from './acuan-ragu.ts'
import type { SatuanBernomor } from './deret.ts'
import type { RencanaNomor } from './rencana.ts'
import { alamatHarapan, bandingUrutan, type SlotAcuan, susunSlot } from './slot-acuan.ts'
import { hurufMenimbang } from './tutup-menimbang.ts'

/** New letters for `start` to `end` of a text (offsets of `teks.isi`). */
export interface SuntingTeks {
  readonly teks: Teks
  readonly start: number
  readonly end: number
  readonly isi: string
}

/** What becomes of one reference. */
export interface AcuanTerurai {
  readonly daftarSunting: readonly SuntingTeks[]
  readonly tolak?: string
  readonly catatan: readonly string[]
}

const diam: AcuanTerurai = { daftarSunting: [], catatan: [] }
const tolak = (sebab: string): AcuanTerurai => ({ ...diam, tolak: sebab })

/** Rewrites one reference so that every number names the unit that it named before; refuses where that cannot be said. */
export function tulisUlangAcuan(rencana: RencanaNomor, satu: AcuanNaskah): AcuanTerurai {
  const { acuan, pemilik, daftarSasaran } = satu
  if (pemilik && rencana.dihapus(pemilik)) return diam
  const konteks = konteksHilang(rencana, satu)
  if (konteks) return tolak(konteks)
  const slot = susunSlot(rencana, satu)
  const penutup = hurufMenimbang(rencana, satu, slot.daftarSlot)
  const hilang = penutup ? undefined : daftarSasaran.flatMap(({ daftarSatuan }) => [...daftarSatuan.values()]).find(rencana.dihapus)
  if (hilang) return tolak(`kehilangan sasarannya, ${formatAlamat(rencana.lama.alamat(hilang))}`)
  const ragu = daftarSasaran.map(sasaran => periksaRagu(rencana, sasaran, satu))
  const sebabRagu = ragu.find(hasil => hasil.tolak)?.tolak
  if (sebabRagu) return tolak(sebabRagu)
  const catatan = [...slot.catatan, ...ragu.flatMap(hasil => hasil.catatan ?? [])]
  if (penutup) return { daftarSunting: [susunUlang(satu, penutup, {}, true)], catatan: [] }
  const bergeser = hubunganBerubah(rencana, satu)
  const perlu = bergeser || slot.daftarSlot.some(isi => perluDitulis(rencana, isi)) || slot.tolak !== undefined
  if (!perlu) return { ...diam, catatan }
  if (acuan.milik === 'tidak-pasti') return tolak('sasarannya tidak pasti: mungkin menunjuk peraturan lain')
  if (slot.tolak) return tolak(slot.tolak)
  const diTempat = bergeser ? undefined : gantiNomor(rencana, satu, slot.daftarSlot)
  if (diTempat) return { daftarSunting: diTempat.daftarSunting, catatan: [...catatan, ...diTempat.catatan] }
  return tulisBaru(rencana, satu, slot.daftarSlot, catatan)
}

const perluDitulis = (rencana: RencanaNomor, slot: SlotAcuan): boolean => {
  const harapan = alamatHarapan(rencana, slot)
  return harapan === undefined || !samaAlamat(harapan, slot.sasaran.unsur.alamat)
}

/** The units that place and target share are others than before: what goes without saying has changed. */
function hubunganBerubah(rencana: RencanaNomor, { pemilik, daftarSasaran, bagan }: AcuanNaskah): boolean {
  if (!pemilik || bagan || !pindahInduk(rencana)) return false
  const { lama, baru } = rencana
  return daftarSasaran.some(({ satuan }) => {
    if (!satuan) return false
    const [dulu, kini] = [lama, baru].map(susunan => {
      const tempat = susunan.jalur(pemilik)
      return susunan
        .jalur(satuan)
        .slice(0, -1)
        .findLast(leluhur => tempat.includes(leluhur))
    })
    return dulu !== kini
  })
}

interface Tertulis {
  readonly daftarSunting: readonly SuntingTeks[]
  readonly catatan: readonly string[]
}

/** Only numbers change, and the phrase then reads as intended; undefined where it would not. A list that ran upward still does. */
function gantiNomor(rencana: RencanaNomor, satu: AcuanNaskah, daftarSlot: readonly SlotAcuan[]): Tertulis | undefined {
  const urut = urutkanSlot(rencana, daftarSlot)
  const berurut = urut && cobaGanti(rencana, satu, urut)
  if (berurut) return { daftarSunting: berurut, catatan: [] }
  const daftarSunting = cobaGanti(rencana, satu, daftarSlot)
  return daftarSunting && { daftarSunting, catatan: urut === undefined ? [] : ['urutan acuannya perlu ditinjau'] }
}

/** The same slots with their targets in the new order; undefined where the order did not run upward, or still does. */
function urutkanSlot({ lama, baru }: RencanaNomor, daftarSlot: readonly SlotAcuan[]): SlotAcuan[] | undefined {
  const daftarTujuan = daftarSlot.flatMap(({ tujuan, rentang }) => (tujuan && !rentang ? [tujuan] : []))
  if (daftarTujuan.length !== daftarSlot.length || daftarSlot.length < 2) return undefined
  const naik = (banding: (a: SatuanBernomor, b: SatuanBernomor) => number) =>
    daftarTujuan.every((satuan, i) => i === 0 || banding(daftarTujuan[i - 1] as SatuanBernomor, satuan) < 0)
  if (!naik((a, b) => bandingUrutan(lama, a, b)) || naik((a, b) => bandingUrutan(baru, a, b))) return undefined
  const urut = daftarTujuan.toSorted((a, b) => bandingUrutan(baru, a, b))
  return daftarSlot.map(({ sasaran }, i) => ({ sasaran, tujuan: urut[i] as SatuanBernomor }))
}

function cobaGanti(rencana: RencanaNomor, { teks, acuan }: AcuanNaskah, daftarSlot: readonly SlotAcuan[]): SuntingTeks[] | undefined {
  const daftarSunting: SuntingTeks[] = []
  const daftarHarapan: Alamat[] = []
  for (const slot of daftarSlot) {
    const harapan = alamatHarapan(rencana, slot)
    if (!harapan) return undefined
    daftarHarapan.push(harapan)
    for (const penunjuk of slot.sasaran.unsur.daftarPenunjuk) {
      const isi = harapan[penunjuk.tingkat]
      const sunting = isi === undefined || isi === penunjuk.nilai ? undefined : gantiPenunjuk(teks, penunjuk, isi)
      if (sunting === 'derau') return undefined
      if (sunting) daftarSunting.push(sunting)
    }
  }
  const calon = terapkanPadaTeks(teks.isi, daftarSunting)
  const at = parseAcuan(teks.isi).findIndex(({ start }) => start === acuan.start)
  const terbaca = parseAcuan(calon)[at]
  const unsur = terbaca?.daftarUnsur.flatMap(satu => (satu.sampai ? [satu, satu.sampai] : [satu])) ?? []
  const sama = unsur.length === daftarHarapan.length && unsur.every(({ alamat }, i) => samaAlamat(alamat, daftarHarapan[i] as Alamat))
  return sama && terbaca?.milik === acuan.milik ? daftarSunting.toSorted((a, b) => a.start - b.start) : undefined
}

function gantiPenunjuk(teks: Teks, penunjuk: Penunjuk, isi: string): SuntingTeks | 'derau' {
  const at = teks.isi.slice(penunjuk.start, penunjuk.end).lastIndexOf(penunjuk.nilai)
  if (at < 0 || penunjuk.derau) return 'derau'
  const start = penunjuk.start + at
  return { teks, start, end: start + penunjuk.nilai.length, isi }
}

const terapkanPadaTeks = (isi: string, daftarSunting: readonly SuntingTeks[]): string =>
  daftarSunting
    .toSorted((a, b) => b.start - a.start)
    .reduce((hasil, { start, end, isi: ganti }) => hasil.slice(0, start) + ganti + hasil.slice(end), isi)

/** The conjunctions of a list; "dan" and "serta" mean the same, commas take their meaning from what follows. */
const kataSambung = ({ acuan }: AcuanNaskah): string[] => [
  ...new Set(
    acuan.daftarUnsur.flatMap(({ penghubung }) => {
      const kata = penghubung?.replace(/^, ?/, '')
      return kata ? [kata === 'serta' ? 'dan' : kata] : []
    }),
  ),
]

/** Writes the whole phrase anew where the place or the target came into another unit: "pada ayat (2)" becomes "dalam Pasal 9 ayat (2)". */
function tulisBaru(rencana: RencanaNomor, satu: AcuanNaskah, daftarSlot: readonly SlotAcuan[], catatan: readonly string[]): AcuanTerurai {
  const { acuan, pemilik } = satu
  const { lama, baru } = rencana
  const daftarTujuan = daftarSlot.flatMap(({ tujuan, rentang }, i) => {
    if (rentang) return rentang
    return tujuan && !daftarSlot[i - 1]?.rentang ? [tujuan] : []
  })
  if (daftarSlot.some(({ tujuan }) => !tujuan)) return tolak('sasarannya tidak pasti')
  if (acuan.daftarUnsur.some(({ ini, sampai }) => ini || sampai?.ini)) return tolak('tidak dapat ditulis ulang sendiri karena memuat “ini”')
  if (kataSambung(satu).length > 1 || daftarSlot.some(({ sasaran }) => sasaran.unsur.daftarPenunjuk.some(({ derau }) => derau)))
    return tolak(`tidak dapat ditulis ulang sendiri (menjadi ${daftarTujuan.map(satuan => formatAlamat(baru.alamat(satuan))).join(', ')})`)
  const naik = daftarTujuan.every((satuan, i) => i === 0 || bandingUrutan(lama, daftarTujuan[i - 1] as SatuanBernomor, satuan) < 0)
  const urut = naik ? daftarTujuan.toSorted((a, b) => bandingUrutan(baru, a, b)) : daftarTujuan
  const tempat = pemilik && !satu.bagan ? baru.alamat(pemilik) : {}
  const sunting = susunUlang(
    satu,
    urut.map(satuan => baru.alamat(satuan)),
    tempat,
    satu.tempat.ruas === 'menimbang' || kataSambung(satu).some(kata => kata !== 'dan'),
  )
  return { daftarSunting: [sunting], catatan }
}

/** The canonical phrase in the place of the old one; preposition and conjunction stay where they may. */
function susunUlang({ teks, acuan }: AcuanNaskah, daftarAlamat: readonly Alamat[], tempat: Alamat, rinci: boolean): SuntingTeks {
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
  const kapital = /^\p{Lu}/u.test(depan) ? kataDepan.charAt(0).toUpperCase() + kataDepan.slice(1) : kataDepan
  return { teks, start: awal - depan.length, end: acuan.end, isi: `${kapital} ${isi}` }
}
