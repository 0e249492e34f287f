import { batasMirip, ingat, jarakKata, tanpaKlitika } from '@perkada/core'
import { tanggalDiTengah } from '../../ejaan/tanggal-di-tengah.ts'
import { seturunan } from './seturunan.ts'

/** A term of one word needs more letters and fewer edits than a word that other words of its term stand beside. */
const HURUF_SENDIRI = 7
/** Fewer will do where a capital in the middle of a sentence shows that a name or a term is meant. */
export const HURUF_BERKAPITAL = 5
const BATAS_SENDIRI = 1
const HURUF_BERTEMAN = 4

/** "petunjukan" for "pertunjukan": the prefix has lost its r, which no affix explains. */
const awalanRumpang = (kata: string, asli: string): boolean =>
  kata.length === asli.length - 1 && /^(?:per|ber|ter)[A-Za-zÀ-ɏ]{4}/u.test(asli) && kata === asli.slice(0, 2) + asli.slice(3)

/** How far a written word stands from a word of a term, in edits, where it can only be a slip of the pen for it. */
export function jarakSlip(kata: string, asli: string, sendiri: boolean, hurufSendiri = HURUF_SENDIRI): number | undefined {
  if (asli.length < (sendiri ? hurufSendiri : HURUF_BERTEMAN) || Math.abs(kata.length - asli.length) > 5) return undefined
  const batas = sendiri ? BATAS_SENDIRI : batasMirip(asli.length)
  const polos = tanpaKlitika(kata)
  const jarak = Math.min(jarakKata(kata, asli, batas), polos === kata ? Number.POSITIVE_INFINITY : jarakKata(polos, asli, batas))
  if (!sendiri && (awalanRumpang(kata, asli) || tanggalDiTengah(kata, asli))) return jarak
  return jarak > batas || seturunan(kata, asli) || seturunan(polos, asli) ? undefined : jarak
}

/** A word with the letters folded together that older spelling confuses: "obyek" and "objek", "ijin" and "izin". */
export const lipatEjaan = ingat(kata => kata.replace(/[vpzjye]/g, huruf => hurufLama[huruf] ?? huruf))
const hurufLama: Readonly<Record<string, string>> = { v: 'f', p: 'f', z: 's', j: 's', y: 's', e: 'i' }

/** The two differ only as older spelling differs ("obyek", "ijin", "resiko"): out of use, but no slip. */
export const ejaanLama = (kata: string, asli: string): boolean => lipatEjaan(kata) === lipatEjaan(asli)
