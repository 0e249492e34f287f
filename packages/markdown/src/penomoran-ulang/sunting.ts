/** New letters for `start` to `end` of a source text (UTF-16 offsets); an insertion has both the same. */
export interface Sunting {
  readonly start: number
  readonly end: number
  readonly isi: string
}

const urutkan = (daftar: readonly Sunting[]): Sunting[] => daftar.toSorted((a, b) => a.start - b.start || a.end - b.end)

/** The text after edits that do not overlap; an insertion comes before an edit that begins at the same place. */
export function terapkanSunting(sumber: string, daftar: readonly Sunting[], start = 0, end = sumber.length): string {
  const bagian: string[] = []
  let at = start
  for (const sunting of urutkan(daftar)) {
    bagian.push(sumber.slice(at, sunting.start), sunting.isi)
    at = sunting.end
  }
  return bagian.join('') + sumber.slice(at, end)
}

/** Two edits want the same letters. */
export const bertumpuk = (daftar: readonly Sunting[]): boolean =>
  urutkan(daftar).some((sunting, i, semua) => i > 0 && sunting.start < (semua[i - 1] as Sunting).end)
