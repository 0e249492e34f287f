import { type Penunjuk, parseAcuan } from '../acuan/acuan.ts'
import { type Alamat, samaAlamat } from '../acuan/alamat.ts'
import type { Teks } from '../teks.ts'
import type { AcuanNaskah } from './acuan-naskah.ts'
import type { SatuanBernomor } from './deret.ts'
import type { RencanaNomor } from './rencana.ts'
import { alamatHarapan, bandingUrutan, type SlotAcuan } from './slot-acuan.ts'

/** New letters for `start` to `end` of a text (offsets of `teks.isi`). */
export interface SuntingTeks {
  readonly teks: Teks
  readonly start: number
  readonly end: number
  readonly isi: string
}

interface Tertulis {
  readonly daftarSunting: readonly SuntingTeks[]
  readonly catatan: readonly string[]
}

/** Only numbers change, and the phrase then reads as intended; undefined where it would not. A list that ran upward still does. */
export function gantiNomor(rencana: RencanaNomor, satu: AcuanNaskah, daftarSlot: readonly SlotAcuan[]): Tertulis | undefined {
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
