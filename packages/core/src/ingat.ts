/** So many words a long regulation has. */
const TERBANYAK = 8192

/** A question about a single word, whose answer depends on the word alone: words come again and again, so the last answers are kept. */
export function ingat<T>(jawab: (kata: string) => T): (kata: string) => T {
  const simpanan = new Map<string, T>()
  return kata => {
    const ada = simpanan.get(kata)
    if (ada !== undefined || simpanan.has(kata)) return ada as T
    if (simpanan.size >= TERBANYAK) simpanan.clear()
    const jawaban = jawab(kata)
    simpanan.set(kata, jawaban)
    return jawaban
  }
}
