import type { Naskah, PembacaTeks, Rincian, Sitasi, Teks } from '@perkada/core'
import { bacaan } from '../../fakta/bacaan.ts'
import { daftarKetentuan, type Ketentuan } from '../../fakta/daftar-ketentuan.ts'
import type { Fakta } from '../../rule.ts'

/** An act that is repealed, and where its citation stands. */
export interface Dicabut {
  readonly sitasi: Sitasi
  readonly teks: Teks
}

/** A norm that repeals acts. */
export interface Pencabutan {
  readonly ketentuan: Ketentuan
  /** Where the words of the repeal stand. */
  readonly teks: Teks
  readonly start: number
  readonly end: number
  readonly frasa: string
  readonly rincian?: Rincian
  readonly daftarDicabut: readonly Dicabut[]
}

const polaFrasa =
  /(?:ditarik kembali|(?:dinyatakan )?dicabut)(?:,? (?:dan )?(?:dinyatakan )?tidak (?:mempunyai kekuatan|berlaku)(?: lagi)?)?|dinyatakan (?:sudah )?tidak berlaku(?: lagi)?(?: dan dicabut)?|dihapus(?:kan)? dan (?:dinyatakan )?tidak berlaku(?: lagi)?|(?<=[,)] )tidak berlaku lagi/
/** What each of these has: few texts do, and all of them together are dear to compile. */
const mungkinFrasa = /ditarik|dicabut|tidak berlaku/

/** The citation's sentence without "Pada saat … ini mulai berlaku". */
function sesudahPembuka(awal: string): string {
  const cocok = /(?:di)?berlaku(?:kannya|kan|nya)?/i.exec(awal.slice(0, 140))
  return cocok && /^[A-Za-zÀ-ɏ, /-]*$/u.test(awal.slice(0, cocok.index)) ? awal.slice(cocok.index + cocok[0].length) : awal
}

const subjekAkta =
  /^(?:ketentuan |semua ketentuan |beberapa ketentuan )?(?:(?:dalam )?pasal [^,;]{1,80})?(?:peraturan|undang-undang|keputusan|instruksi|qanun)\b/i

/** The sentence speaks of the end of an act, and not of a permit that was granted under it. */
function isSubjekAkta(isi: string, sitasi: Sitasi | undefined): boolean {
  if (!sitasi) return false
  const awal = isi.slice(0, sitasi.start)
  if (/^(?:ketentuan(?: dalam)? )?$/i.test(awal)) return true
  const tanpaPembuka = sesudahPembuka(awal)
  const ini = tanpaPembuka.search(/\bini\b/i)
  const tanda = ini < 0 ? -1 : tanpaPembuka.slice(ini, ini + 44).search(/[,:]/)
  const sisa = tanda >= 0 && !tanpaPembuka.slice(0, ini).includes(':') ? tanpaPembuka.slice(ini + tanda + 1) : tanpaPembuka
  return /^[\s,:]*(?:maka )?(?:beberapa )?(?:(?:semua )?ketentuan(?: dalam)? (?:pasal [\d\sA-Za-z(),]{1,80})?)?$/i.test(sisa)
}

function dariRincian(rincian: Rincian, baca: PembacaTeks): Dicabut[] {
  return rincian.daftarButir.flatMap(butir => {
    const awal = butir.isi.find(blok => blok.tipe === 'alinea')
    const sitasi = awal && baca(awal.teks).daftarSitasi[0]
    return awal && sitasi && subjekAkta.test(awal.teks.isi) && sitasi.start < 60 ? [{ sitasi, teks: awal.teks }] : []
  })
}

function bacaPencabutan(ketentuan: Ketentuan, baca: PembacaTeks): Pencabutan | undefined {
  const rincian = ketentuan.isi.find(blok => blok.tipe === 'rincian')
  const akhir = rincian?.daftarButir.at(-1)?.isi.findLast(blok => blok.tipe === 'alinea')
  for (const teks of [ketentuan.teks, rincian?.penutup?.teks, akhir?.teks]) {
    const cocok = teks && mungkinFrasa.test(teks.isi) ? polaFrasa.exec(teks.isi) : null
    if (!cocok || !teks || /\bkecuali\b/.test(teks.isi.slice(0, cocok.index))) continue
    const dalamKalimat = baca(ketentuan.teks).daftarSitasi.filter(({ start }) => teks !== ketentuan.teks || start < cocok.index)
    const daftarDicabut = rincian
      ? dariRincian(rincian, baca)
      : isSubjekAkta(ketentuan.teks.isi, dalamKalimat[0])
        ? dalamKalimat.map(sitasi => ({ sitasi, teks: ketentuan.teks }))
        : []
    if (!daftarDicabut.length) return undefined
    return {
      ketentuan,
      teks,
      start: cocok.index,
      end: cocok.index + cocok[0].length,
      frasa: cocok[0],
      ...(rincian && { rincian }),
      daftarDicabut,
    }
  }
  return undefined
}

/** The norms of the body that repeal acts which they cite. */
export const daftarPencabutan = (_naskah: Naskah, fakta: Fakta): readonly Pencabutan[] =>
  fakta(daftarKetentuan).flatMap(ketentuan => bacaPencabutan(ketentuan, fakta(bacaan)) ?? [])
