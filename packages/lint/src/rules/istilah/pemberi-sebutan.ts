/** The words that give a name in running text, and the unit for which it is given. */
export const pemberiSebutan =
  /^(?:selanjutnya,?\s)?(?:dalam\s(bab|bagian|paragraf|pasal|ayat)\sini\s)?(?:di\s?sebut|disingkat|dinamakan)\b/i
