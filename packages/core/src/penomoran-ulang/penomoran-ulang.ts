import type { Naskah } from '../naskah.ts'
import type { Teks } from '../teks.ts'
import { type AcuanNaskah, daftarAcuanNaskah } from './acuan-naskah.ts'
import { catatanSusunan } from './catatan-susunan.ts'
import type { SuntingTeks } from './ganti-nomor.ts'
import type { Gagal, OperasiNomor } from './operasi.ts'
import { konkordansi, type Padanan, type RencanaNomor, rencanakan } from './rencana.ts'
import { tulisUlangAcuan } from './tulis-acuan.ts'

/** Something to tell about a place of the text; without a place it concerns the whole. */
export interface PesanNomor {
  readonly pesan: string
  readonly teks?: Teks
  readonly start?: number
}

/** One reference with the edits that keep its targets. */
export interface AcuanBaru {
  readonly asal: AcuanNaskah
  readonly daftarSunting: readonly SuntingTeks[]
}

/** New numbers for a regulation: what changes in its texts. The numbers before units come from `rencana`. */
export interface PenomoranUlang {
  readonly rencana: RencanaNomor
  readonly daftarAcuan: readonly AcuanBaru[]
  /** References that would lose or change their target: with any of them nothing may be written. */
  readonly daftarTolakan: readonly PesanNomor[]
  readonly daftarCatatan: readonly PesanNomor[]
  readonly konkordansi: readonly Padanan[]
}

/** Computes an operation on the numbers of a regulation; a Naskah in, edits of its texts out. */
export function hitungPenomoranUlang(naskah: Naskah, operasi: OperasiNomor): PenomoranUlang | Gagal {
  const rencana = rencanakan(naskah, operasi)
  if (!('tatanan' in rencana)) return rencana
  const daftarAcuan: AcuanBaru[] = []
  const daftarTolakan: PesanNomor[] = []
  const daftarCatatan: PesanNomor[] = catatanSusunan(rencana).map(pesan => ({ pesan }))
  for (const asal of daftarAcuanNaskah(naskah, rencana.lama)) {
    const { daftarSunting, tolak, catatan } = tulisUlangAcuan(rencana, asal)
    const letak = { teks: asal.teks, start: asal.acuan.start }
    const frasa = asal.teks.isi.slice(asal.acuan.daftarUnsur[0].start, asal.acuan.end)
    if (tolak) daftarTolakan.push({ ...letak, pesan: `“${frasa}” ${tolak}` })
    for (const pesan of catatan) daftarCatatan.push({ ...letak, pesan: `“${frasa}”: ${pesan}` })
    daftarAcuan.push({ asal, daftarSunting })
  }
  return { rencana, daftarAcuan, daftarTolakan, daftarCatatan, konkordansi: konkordansi(rencana) }
}
