/** Beyond it letters are rare in Indonesian texts, and are looked up one by one. */
const AKHIR_TABEL = 0x250
const tabelHuruf = Uint8Array.from({ length: AKHIR_TABEL }, (_, kode) => Number(/\p{L}/u.test(String.fromCharCode(kode))))

/** Whether a UTF-16 code unit is a letter; NaN, which stands beyond the ends of a text, is none. */
export const isKodeHuruf = (kode: number): boolean =>
  kode < AKHIR_TABEL ? tabelHuruf[kode] === 1 : kode >= AKHIR_TABEL && /\p{L}/u.test(String.fromCharCode(kode))

/** Whether a UTF-16 code unit is one of the digits 0 to 9. */
export const isKodeAngka = (kode: number): boolean => kode >= 48 && kode <= 57
