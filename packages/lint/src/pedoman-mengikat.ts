import type { Identitas } from '@perkada/core'

/** The year from which Lampiran II UU 12/2011 binds. */
export const TAHUN_PEDOMAN = 2011
/** The day on which UU 12/2011 was promulgated. */
const HARI_PEDOMAN = '2011-08-12'

/**
 * Lampiran II UU 12/2011 binds regulations of its time, of those of 2011 the ones that were enacted after it; a Keputusan, which decides a single
 * matter, merely follows its manner.
 */
export const pedomanMengikat = ({ jenis, tahun = 9999, ditetapkan }: Identitas): boolean =>
  (tahun > TAHUN_PEDOMAN || (tahun === TAHUN_PEDOMAN && (ditetapkan?.tanggal ?? '') >= HARI_PEDOMAN)) && !/^Keputusan\b/.test(jenis ?? '')
