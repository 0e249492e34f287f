const tanpaCocok: readonly RegExpExecArray[] = []

/**
 * Every match of a global expression, in order, as `matchAll` gives them. `matchAll` copies the expression for each text; this
 * makes nothing where nothing matches, as in most texts.
 */
export function cocokSemua(isi: string, pola: RegExp): readonly RegExpExecArray[] {
  pola.lastIndex = 0
  let satu = pola.exec(isi)
  if (!satu) return tanpaCocok
  const hasil: RegExpExecArray[] = []
  for (; satu; satu = pola.exec(isi)) {
    hasil.push(satu)
    if (satu[0] === '') pola.lastIndex += pola.unicode && (isi.codePointAt(pola.lastIndex) ?? 0) > 0xffff ? 2 : 1
  }
  return hasil
}
