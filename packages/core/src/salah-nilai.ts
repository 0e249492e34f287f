const namaJenis: Readonly<Record<string, string>> = {
  string: 'teks',
  number: 'bilangan',
  int: 'bilangan bulat',
  boolean: 'true atau false',
  array: 'daftar',
  object: 'pasangan kunci dan nilai',
  record: 'pasangan kunci dan nilai',
}

/** A kind of value as every message on a config, a page profile, a chart or a front matter names it; the names of kinds are those of zod. */
export const sebutJenis = (jenis: string): string => namaJenis[jenis] ?? jenis

const TERPANJANG = 60

/** What stands at a place, as the end of a sentence: "tertulis “dua”". */
export function sebutTertulis(nilai: unknown): string {
  if (nilai === undefined) return 'tidak ada'
  if (nilai === null) return 'tidak diisi'
  const isi = typeof nilai === 'number' ? String(nilai) : JSON.stringify(nilai)
  const pendek = isi.length > TERPANJANG ? `${isi.slice(0, TERPANJANG - 1)}…` : isi
  return `tertulis ${typeof nilai === 'string' ? `“${pendek.replace(/^"|"$/g, '')}”` : pendek}`
}

/** What was probably meant, as the end of a sentence; '' where nothing is near. */
export const maksudAnda = (dugaan: string | undefined): string => (dugaan === undefined ? '' : `; maksud Anda “${dugaan}”?`)

/** The way to a value as a person counts: "overrides ke-1.rules". */
export const sebutJalur = (jalur: readonly PropertyKey[]): string =>
  jalur.reduce<string>((nama, kunci) => {
    if (typeof kunci === 'number') return `${nama} ke-${kunci + 1}`.trimStart()
    return nama ? `${nama}.${String(kunci)}` : String(kunci)
  }, '')
