import { caraKutip, perintahKutip, spanAsal } from '@perkada/core'
import { type DeretNomor, sebut, sebutUrutan } from '../../fakta/deret-nomor.ts'
import { TAHUN_PEDOMAN } from '../../pedoman-mengikat.ts'
import type { Context } from '../../rule.ts'
import type { Loncatan } from './loncatan.ts'

/** So many numbers without a gap show that a quoted list is given as a whole. */
const BERUNTUN = 3

/** A mark as a scanner may have read it: the missing unit may stand behind it. */
const miripTanda = /(?<!ayat )\(\s?[\dlIZzOS]{1,2}\s?\)|[;,] [a-z0-9] ?[.)] /

/** Dots on a line of their own stand for what a new text leaves as it is. */
const bertitik = ({ nomorLalu, nomor }: Loncatan, { sisa }: Context['naskah']): boolean =>
  sisa.some(({ teks }) => {
    if (!/^[.…\s]+$/.test(teks.isi)) return false
    const span = spanAsal(teks)
    return !span || !nomor.span || (span.start > (nomorLalu?.span?.end ?? 0) && span.end < nomor.span.start)
  })

/** A Pasal that is inserted is new from its first number to its last; of one that is changed, more than one number may be left out on purpose. */
function hilangDariUtuh(loncatan: Loncatan, deret: DeretNomor, { naskah, tahun }: Context): boolean {
  const { jenis, daftar, tempat } = deret
  const cara = caraKutip(tempat)
  if (!cara || daftar.some(({ urutan }) => urutan === undefined) || bertitik(loncatan, naskah)) return false
  const satuHilang = jenis !== 'angka' && daftar.at(-1)?.urutan === daftar.length + 1
  return (cara === 'baru' || (satuHilang && tahun >= TAHUN_PEDOMAN)) && !miripTanda.test(deret.teksSebelum(loncatan.index))
}

/** The instruction names this unit. */
const disebut = (perintah: string, nama: string): boolean => {
  const letak = perintah.indexOf(nama)
  return letak >= 0 && !/[A-Za-z0-9]/.test(perintah.charAt(letak + nama.length))
}

/**
 * Whether new text for another act may leave out, as what stays, the `hilang` units of a jump: not where the next number shows that
 * this one is wrong, behind a run in which a single unit is missing, and in a Pasal that is given as a whole. Where the instruction
 * names the unit behind the jump, it may; where it deletes the missing one, perubahan-hapus asks for that.
 */
export function bolehDilewati(loncatan: Loncatan, hilang: number, deret: DeretNomor, context: Context): boolean {
  const { index, nomor, nomorLalu, salahTulis, dari } = loncatan
  const { jenis, daftar, tempat } = deret
  if (daftar[0]?.urutan !== 1 || daftar.some(({ sisipan }) => sisipan)) return true
  if (salahTulis) return false
  const perintah = perintahKutip(tempat)
  const menghapus = /dihapus/i.test(perintah) && disebut(perintah, sebutUrutan(jenis, dari))
  if (menghapus || disebut(perintah, sebut(jenis, nomor.nilai))) return true
  const sesudahRuntun = hilang === 1 && index >= BERUNTUN && nomorLalu?.urutan === index && jenis !== 'angka'
  return !sesudahRuntun && !hilangDariUtuh(loncatan, deret, context)
}
