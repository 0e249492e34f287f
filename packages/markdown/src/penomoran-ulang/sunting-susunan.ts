import { type Deret, isBaru, type PenomoranUlang, type SatuanBernomor } from '@perkada/core'
import { barisBerikut, pencariRentang, type RentangSatuan, selaSebelum } from './rentang-satuan.ts'
import { type Sunting, terapkanSunting } from './sunting.ts'
import { tandaSeperti } from './tanda-nomor.ts'

const dalam = (sunting: Sunting, rentang: { readonly start: number; readonly end: number }) =>
  sunting.start >= rentang.start && sunting.end <= rentang.end

/** What a unit says until somebody writes it: dots, which lint reports as `isian-terbuka`; with words, because dots alone are noise of a page. */
function isiKosong(deret: Deret, terakhir: boolean): string {
  if (deret.ruas === 'menimbang') return 'bahwa ...;'
  if (deret.bentuk === undefined) return 'Ketentuan mengenai ....'
  return deret.ruas === 'batang-tubuh' && terakhir ? 'ketentuan mengenai ....' : 'ketentuan mengenai ...;'
}

/** Adds to the edits of numbers and references those that add, remove or move a unit; or tells why that cannot be done. */
export function suntingSusunan(sumber: string, hasil: PenomoranUlang, nomor: readonly Sunting[]): readonly Sunting[] | string {
  const { tatanan, baru } = hasil.rencana
  const cari = pencariRentang(sumber)
  const pergi = tatanan.dihapus ?? tatanan.dipindah
  const rentangPergi = pergi && cari(pergi)
  if (pergi && !rentangPergi) return 'satuan itu tidak berdiri pada barisnya sendiri'
  const tetap = rentangPergi ? nomor.filter(sunting => !dalam(sunting, rentangPergi)) : nomor
  const daftar: Sunting[] = [...tetap]
  if (rentangPergi) daftar.push(buang(sumber, rentangPergi))
  if (tatanan.letak) {
    const acuan = cari(tatanan.letak.acuan)
    if (!acuan) return 'satuan di tempat tujuan tidak berdiri pada barisnya sendiri'
    const isi =
      rentangPergi && tatanan.dipindah
        ? terapkanSunting(
            sumber,
            nomor.filter(sunting => dalam(sunting, rentangPergi)),
            rentangPergi.start,
            rentangPergi.end,
          )
        : tatanan.baru && satuanBaru(sumber, tatanan.letak.acuan, acuan, baru.deret(tatanan.baru), baru.nomor(tatanan.baru), tatanan.baru)
    if (!isi) return 'penanda satuan di tempat tujuan tidak terbaca'
    daftar.push(taruh(sumber, acuan, tatanan.letak.sisi, isi, selaSaudara(sumber, hasil, cari)))
  }
  return daftar
}

/** A unit goes with the white space after it, at the end of the text with that before it. */
function buang(sumber: string, { start, end }: RentangSatuan): Sunting {
  const berikut = barisBerikut(sumber, end)
  return berikut < sumber.length ? { start, end: berikut, isi: '' } : { start: start - selaSebelum(sumber, start).length, end, isi: '' }
}

/** Before the first of a sequence: the white space between the first and the second, since a list may be set closer than its heading. */
function selaSaudara(sumber: string, { rencana }: PenomoranUlang, cari: ReturnType<typeof pencariRentang>): string | undefined {
  const { letak } = rencana.tatanan
  const [pertama, kedua] = (letak && rencana.lama.deret(letak.acuan)?.daftarAnggota) ?? []
  if (letak?.sisi !== 'sebelum' || letak.acuan !== pertama || !kedua || isBaru(kedua)) return undefined
  const rentang = cari(kedua)
  return rentang && selaSebelum(sumber, rentang.start)
}

/** A unit comes with as much white space as stands before its place. */
function taruh(sumber: string, acuan: RentangSatuan, sisi: 'sebelum' | 'sesudah', isi: string, saudara: string | undefined): Sunting {
  const at = sisi === 'sebelum' ? acuan.start : barisBerikut(sumber, acuan.end)
  const sela = saudara || (at < sumber.length && selaSebelum(sumber, at)) || selaSebelum(sumber, acuan.start) || '\n\n'
  return at < sumber.length ? { start: at, end: at, isi: isi + sela } : { start: acuan.end, end: acuan.end, isi: sela + isi }
}

function satuanBaru(
  sumber: string,
  tetangga: SatuanBernomor,
  { depan }: RentangSatuan,
  deret: Deret | undefined,
  nomor: string,
  satuan: Deret['daftarAnggota'][number],
): string | undefined {
  const tanda = deret && tandaSeperti(sumber, tetangga, deret, nomor)
  if (!tanda) return undefined
  const isi = isiKosong(deret, deret.daftarAnggota.at(-1) === satuan)
  if (deret.satuan !== 'pasal') return `${depan.replace(/[*_]/g, '')}${tanda} ${isi}`
  const tebal = /(?:\*\*|__)$/.exec(depan.trimEnd())?.[0] ?? ''
  const baris = sumber.includes('\r\n') ? '\r\n' : '\n'
  return `${depan}${tanda}${tebal}${baris}${baris}${isi}`
}
