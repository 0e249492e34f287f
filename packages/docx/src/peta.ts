/** A range of the produced text and where its letters stand in Word; ranges are in order and do not overlap. */
export interface Ruas {
  readonly start: number
  readonly end: number
  /** The paragraph in the body, counted from 1, those in table cells included; a text box counts as the paragraph that it hangs on. */
  readonly paragraf: number
  /** Offset of the first letter in the text of that paragraph, in UTF-16 units. */
  readonly offset: number
  /** Letters that do not stand in the paragraph: the number that Word writes before it. */
  readonly penanda?: true
}

/** The way back from the produced text to Word. */
export type PetaDocx = readonly Ruas[]

/** A place in Word: paragraph (counted from 1) and offset in its text (from 0). */
export interface LetakWord {
  readonly paragraf: number
  readonly offset: number
}

/** Where in Word an offset of the produced text stands; between two paragraphs it is the end of the first. */
export function cariLetak(peta: PetaDocx, at: number): LetakWord {
  let low = 0
  let high = peta.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((peta[middle] as Ruas).start <= at) low = middle
    else high = middle - 1
  }
  const ruas = peta[low]
  if (!ruas) return { paragraf: 1, offset: 0 }
  const langkah = ruas.penanda ? 0 : Math.min(Math.max(0, at - ruas.start), ruas.end - ruas.start)
  return { paragraf: ruas.paragraf, offset: ruas.offset + langkah }
}
