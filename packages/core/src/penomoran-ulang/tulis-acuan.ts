import { formatAlamat, samaAlamat } from '../acuan/alamat.ts'
import type { AcuanNaskah } from './acuan-naskah.ts'
import { konteksHilang, periksaRagu, pindahInduk } from './acuan-ragu.ts'
import { susunUlang, tulisBaru } from './frasa-baru.ts'
import { gantiNomor, type SuntingTeks } from './ganti-nomor.ts'
import type { RencanaNomor } from './rencana.ts'
import { alamatHarapan, type SlotAcuan, susunSlot } from './slot-acuan.ts'
import { hurufMenimbang } from './tutup-menimbang.ts'

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
  const frasa = tulisBaru(rencana, satu, slot.daftarSlot)
  return typeof frasa === 'string' ? tolak(frasa) : { daftarSunting: [frasa], catatan }
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
