import type { Identitas } from '@perkada/core'

/** The year from which Lampiran II UU 12/2011 binds. */
export const TAHUN_PEDOMAN = 2011

/** Lampiran II UU 12/2011 binds regulations of its time; a Keputusan, which decides a single matter, merely follows its manner. */
export const pedomanMengikat = ({ jenis, tahun = 9999 }: Identitas): boolean => tahun >= TAHUN_PEDOMAN && !/^Keputusan\b/.test(jenis ?? '')
