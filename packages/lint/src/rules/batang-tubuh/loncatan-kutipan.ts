import { caraKutip, perintahKutip, spanAsal } from '@perkada/core'
import { type DeretNomor, sebut, sebutUrutan } from '../../fakta/deret-nomor.ts'
import { TAHUN_PEDOMAN } from '../../pedoman-mengikat.ts'
import type { Context } from '../../rule.ts'
import type { Loncatan } from './loncatan.ts'

/** So many numbers without a gap show that a quoted list is given as a whole. */
const BERUNTUN = 3

/** A mark as a scanner may have read it: the missing unit may stand behind it. */
const miripTanda = /(?<!ayat )\(\s?[\dlIZzOS]{1,2}\s?\)|[;,] [a-z0-9] ?[.)] /

/** No instruction is longer. */
const PERINTAH_TERPANJANG = 2_000

/** The instruction names this unit. */
const disebut = (perintah: string, nama: string): boolean => {
  const letak = perintah.indexOf(nama)
  return letak >= 0 && !/[A-Za-z0-9]/.test(perintah.charAt(letak + nama.length))
}

/** The instruction changes ayat of a Pasal that it gives anew: the lists in them are whole. */
const ayatSaja = (perintah: string): boolean =>
  /\bsehingga\s(?:keseluruhan\s|ketentuan\s)?Pasal\s\w{1,5}\sberbunyi/i.test(perintah) &&
  !/\b(?:huruf|angka|kalimat|frasa)\b/i.test(perintah)

/** A Pasal that is inserted is new from its first number to its last; of one that is changed, more than one number may be left out on purpose. */
function isUtuh({ jenis, daftar, tempat }: DeretNomor, tahun: number): boolean {
  const cara = caraKutip(tempat) ?? (jenis === 'huruf' && ayatSaja(perintahKutip(tempat)) ? 'utuh' : undefined)
  if (!cara || daftar.some(({ urutan }) => urutan === undefined)) return false
  const satuHilang = jenis !== 'angka' && daftar.at(-1)?.urutan === daftar.length + 1
  return cara === 'baru' || (satuHilang && tahun >= TAHUN_PEDOMAN)
}

/**
 * Tells which jumps of a sequence new text for another act may make, leaving out, as what stays, the `hilang` units between: not where
 * the next number shows that this one is wrong, behind a run in which a single unit is missing, and in a Pasal that is given as a whole.
 * Where the instruction names the unit behind the jump, it may; where it deletes the missing one, perubahan-hapus asks for that.
 */
export function penilaiLoncatan(deret: DeretNomor, { naskah, tahun }: Context): (loncatan: Loncatan, hilang: number) => boolean {
  const { jenis, daftar, tempat } = deret
  if (daftar[0]?.urutan !== 1 || daftar.some(({ sisipan }) => sisipan)) return () => true
  const perintah = perintahKutip(tempat).slice(0, PERINTAH_TERPANJANG)
  const menghapus = /dihapus/i.test(perintah)
  const utuh = isUtuh(deret, tahun)
  /** Dots on a line of their own stand for what a new text leaves as it is. */
  const daftarTitik = utuh ? naskah.sisa.filter(({ teks }) => /^[.…\s]+$/.test(teks.isi)).map(({ teks }) => spanAsal(teks)) : []
  const bertitik = ({ nomorLalu, nomor }: Loncatan): boolean =>
    daftarTitik.some(span => !span || !nomor.span || (span.start > (nomorLalu?.span?.end ?? 0) && span.end < nomor.span.start))
  return (loncatan, hilang) => {
    const { index, nomor, nomorLalu, salahTulis, dari } = loncatan
    if (salahTulis) return false
    if (disebut(perintah, sebut(jenis, nomor.nilai)) || (menghapus && disebut(perintah, sebutUrutan(jenis, dari)))) return true
    if (hilang === 1 && index >= BERUNTUN && nomorLalu?.urutan === index && jenis !== 'angka') return false
    return !utuh || bertitik(loncatan) || miripTanda.test(deret.teksSebelum(index))
  }
}
