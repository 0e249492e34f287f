/** The digits of a number or year, without leading zeros; undefined where something else is written, as by a scanner. */
export const angkaTertulis = (isi: string | undefined): string | undefined => (isi && /^\d+$/.test(isi) ? String(Number(isi)) : undefined)
