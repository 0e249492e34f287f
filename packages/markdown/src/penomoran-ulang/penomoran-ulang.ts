import {
  akhirBarisDari,
  denganAkhirBaris,
  type Edit,
  type Gagal,
  hitungPenomoranUlang,
  isBaru,
  type OperasiNomor,
  type Padanan,
  type PesanNomor,
  spanAsal,
  tanpaCrTunggal,
} from '@perkada/core'
import { parseNaskah } from '../parse.ts'
import { bacaPosisi } from '../sumber/posisi.ts'
import { periksaHasil } from './periksa-hasil.ts'
import { bertumpuk, type Sunting, terapkanSunting } from './sunting.ts'
import { suntingSusunan } from './sunting-susunan.ts'
import { suntingTanda } from './tanda-nomor.ts'

/** A remark or a refusal; `line` counts from 1 and is absent where it concerns the whole. */
export interface PesanSumber {
  readonly pesan: string
  readonly line?: number
}

/** A reference before and after. */
export interface AcuanDitulis {
  readonly line: number
  readonly lama: string
  readonly baru: string
}

/** The renumbered source, or why it was left as it is. */
export type HasilRenumber =
  | Gagal
  | { readonly daftarTolakan: readonly PesanSumber[] }
  | {
      readonly sumber: string
      readonly daftarEdit: readonly Edit[]
      readonly konkordansi: readonly Padanan[]
      readonly daftarAcuan: readonly AcuanDitulis[]
      readonly daftarCatatan: readonly PesanSumber[]
    }

/**
 * Inserts, removes or moves a unit of a draft, or brings all numbers into sequence, as edits of the source text: numbers of
 * units, references to them, in text and charts, and the lines of the unit itself. Nothing is written where a reference would
 * lose its target, and the new text is read back before it is handed over.
 */
export function renumberNaskah(sumber: string, operasi: OperasiNomor): HasilRenumber {
  const hasil = renumberBaris(tanpaCrTunggal(sumber), operasi)
  if (akhirBarisDari(sumber) !== '\r' || !('sumber' in hasil)) return hasil
  const daftarEdit = hasil.daftarEdit.map(({ span, isi }) => ({ span, isi: denganAkhirBaris(isi, '\r') }))
  return { ...hasil, sumber: denganAkhirBaris(hasil.sumber, '\r'), daftarEdit }
}

function renumberBaris(sumber: string, operasi: OperasiNomor): HasilRenumber {
  const { naskah } = parseNaskah(sumber)
  const hasil = hitungPenomoranUlang(naskah, operasi)
  if (!('rencana' in hasil)) return hasil
  const { posisi } = bacaPosisi(sumber)
  const pesanSumber = ({ pesan, teks, start }: PesanNomor): PesanSumber => {
    const span = teks && spanAsal(teks, start)
    return span ? { pesan, line: posisi(span.start).line } : { pesan }
  }
  if (hasil.daftarTolakan.length) return { daftarTolakan: hasil.daftarTolakan.map(pesanSumber) }
  const { rencana } = hasil
  const nomor: Sunting[] = []
  const buta: PesanSumber[] = []
  for (const deret of rencana.tatanan.urutUlang)
    for (const satuan of deret.daftarAnggota) {
      if (isBaru(satuan) || rencana.lama.nomor(satuan) === rencana.baru.nomor(satuan)) continue
      const sunting = suntingTanda(sumber, satuan, deret, rencana.baru.nomor(satuan))
      if (sunting) nomor.push(sunting)
      else buta.push(tempatkan(`nomor ${satuan.nomor?.nilai ?? ''} tidak dapat ditulis ulang`, satuan.nomor?.span?.start, posisi))
    }
  const daftarAcuan: AcuanDitulis[] = []
  for (const { asal, daftarSunting } of hasil.daftarAcuan) {
    const daftar = daftarSunting.map(({ teks, start, end, isi }): Sunting | undefined => {
      const span = spanAsal(teks, start, end)
      const utuh = span && sumber.slice(span.start, span.end).replace(/\s+/g, ' ') === teks.isi.slice(start, end)
      return utuh ? { ...span, isi } : undefined
    })
    const pasti = daftar.filter(satu => satu !== undefined)
    const span = spanAsal(asal.teks, asal.acuan.start, asal.acuan.end)
    if (pasti.length < daftar.length || !span) {
      const frasa = asal.teks.isi.slice(asal.acuan.start, asal.acuan.end)
      if (daftar.length) buta.push(tempatkan(`“${frasa}” tercampur dengan tanda lain`, span?.start, posisi))
      continue
    }
    nomor.push(...pasti)
    if (!pasti.length) continue
    const ringkas = (isi: string) => isi.replace(/\s+/g, ' ')
    daftarAcuan.push({
      line: posisi(span.start).line,
      lama: ringkas(sumber.slice(span.start, span.end)),
      baru: ringkas(terapkanSunting(sumber, pasti, span.start, span.end)),
    })
  }
  if (buta.length) return { daftarTolakan: buta }
  const daftarSunting = suntingSusunan(sumber, hasil, nomor)
  if (typeof daftarSunting === 'string') return { tolak: daftarSunting }
  const baru = bertumpuk(daftarSunting) ? undefined : terapkanSunting(sumber, daftarSunting)
  const meleset = baru === undefined ? 'naskah' : periksaHasil(naskah, hasil, parseNaskah(baru).naskah)
  if (baru === undefined || meleset)
    return { tolak: `hasilnya tidak terbaca kembali seperti yang dimaksud (${meleset}); sunting dengan tangan` }
  return {
    sumber: baru,
    daftarEdit: daftarSunting.map(({ start, end, isi }) => ({ span: { start, end }, isi })),
    konkordansi: hasil.konkordansi,
    daftarAcuan,
    daftarCatatan: hasil.daftarCatatan.map(pesanSumber),
  }
}

const tempatkan = (pesan: string, start: number | undefined, posisi: (offset: number) => { readonly line: number }): PesanSumber =>
  start === undefined ? { pesan } : { pesan, line: posisi(start).line }
