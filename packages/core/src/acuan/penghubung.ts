import type { Token } from '../token.ts'

/** What joins two elements of a reference; `at` is the token after it. */
export interface Penghubung {
  readonly kata: string
  readonly jangkauan: boolean
  readonly at: number
}

/** The conjunctions of a list. */
export const kataHubung = new Set(['dan', 'atau', 'dan/atau', 'serta', 'maupun', 'jo', 'juncto'])

/** Reads what joins two elements: a comma, a conjunction, both, or the words of a range. */
export function bacaPenghubung(daftarToken: readonly Token[], awal: number): Penghubung | undefined {
  let at = awal
  let kata = ''
  if (daftarToken[at]?.isi === ',') {
    kata = ','
    at++
  }
  const token = daftarToken[at]
  const berikut = daftarToken[at + 1]
  if (token && kataHubung.has(token.kecil)) {
    if (token.kecil === 'dan' && (berikut?.kecil === 'atau' || (berikut?.isi === '/' && daftarToken[at + 2]?.kecil === 'atau')))
      return { kata: `${kata} dan/atau`.trim(), jangkauan: false, at: at + (berikut.isi === '/' ? 3 : 2) }
    return { kata: `${kata} ${token.kecil}`.trim(), jangkauan: false, at: at + (token.kecil === 'jo' && berikut?.isi === '.' ? 2 : 1) }
  }
  if (token?.kecil === 'sampai') {
    const dengan = berikut?.kecil === 'dengan'
    return { kata: dengan ? 'sampai dengan' : 'sampai', jangkauan: true, at: at + (dengan ? 2 : 1) }
  }
  if (token?.kecil === 'sd' || token?.kecil === 's/d' || token?.kecil === 'hingga') {
    return { kata: token.isi, jangkauan: true, at: at + (berikut?.isi === '.' ? 2 : 1) }
  }
  if (token && ['-', '–', '—'].includes(token.isi)) return { kata: token.isi, jangkauan: true, at: at + 1 }
  return kata ? { kata, jangkauan: false, at } : undefined
}
