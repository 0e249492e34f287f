import { maksudAnda, nearMiss, sebutJenis, sebutTertulis, type skemaIdentitas, skemaPenandaTangan } from '@perkada/core'

/** What the schema of the identity found wrong at one place. */
export type SalahIdentitas = NonNullable<ReturnType<ReturnType<typeof skemaIdentitas>['safeParse']>['error']>['issues'][number]

/** The near miss of a word as the end of a sentence; what there is where none is near. */
export function maksud(kata: string, calon: readonly string[]): string {
  const dekat = nearMiss(kata, calon)
  return dekat ? maksudAnda(dekat) : `; yang ada: ${calon.join(', ')}`
}

/** The keys that stand under a key of the front matter. */
const anak = (kunci: string): readonly string[] =>
  kunci === 'berita_daerah'
    ? ['tahun', 'nomor', 'seri']
    : kunci === 'salinan'
      ? ['jabatan', 'nama', 'pangkat', 'nip']
      : Object.keys(skemaPenandaTangan().shape)

const nilaiDi = (nilai: unknown, jalur: readonly PropertyKey[]): unknown =>
  jalur.reduce<unknown>(
    (isi, kunci) => (typeof isi === 'object' && isi !== null ? (isi as Record<PropertyKey, unknown>)[kunci] : undefined),
    nilai,
  )

/** The keys under a key that there are not, each with what was probably meant. */
export const kunciAsing = (kunci: string, salah: SalahIdentitas): { readonly nama: string; readonly pesan: string }[] =>
  salah.code === 'unrecognized_keys'
    ? salah.keys.map(nama => ({ nama, pesan: `Kunci “${nama}” di bawah “${kunci}” tidak dikenal${maksud(nama, anak(kunci))}` }))
    : []

/** What was expected under a key, what stands there, and what was probably meant. */
export function uraikanSalah(kunci: string, salah: SalahIdentitas, nilai: unknown): string {
  const tertulis = nilaiDi(nilai, salah.path)
  const ditemukan = sebutTertulis(tertulis)
  const nama = `“${[kunci, ...salah.path].join('.')}”`
  if (salah.code === 'invalid_type') return `${nama}: diharapkan ${sebutJenis(salah.expected)}; ${ditemukan}`
  if (salah.code === 'invalid_union') return `${nama}: diharapkan bilangan bulat atau teks; ${ditemukan}`
  if (salah.code === 'invalid_value') {
    const pilihan = salah.values.map(String)
    return `${nama}: nilai ini tidak dikenal; ${ditemukan}${maksud(String(tertulis), pilihan)}`
  }
  if (salah.code === 'too_small' || salah.code === 'too_big') {
    const batas = salah.code === 'too_small' ? `paling sedikit ${salah.minimum}` : `paling banyak ${salah.maximum}`
    return `${nama}: diharapkan ${salah.origin === 'string' ? 'teks yang tidak kosong' : batas}; ${ditemukan}`
  }
  return `${nama}: ${salah.message}; ${ditemukan}`
}
