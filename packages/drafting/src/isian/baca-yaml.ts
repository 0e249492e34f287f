import type * as z from 'zod'
import type { Masalah } from '../masalah.ts'
import { bukaYaml, namaJalur } from './buka-yaml.ts'
import { periksaSkema } from './masalah-skema.ts'

/** What came of reading a YAML text: a checked value, or the faults by line. */
export type HasilBaca<T> = { readonly nilai: T } | { readonly daftarMasalah: readonly Masalah[] }

/** Reads YAML against a schema; every fault gets line, key, what was expected and found, and the near miss. */
export function bacaYaml<T>(sumber: string, skema: z.ZodType<T>, berkas: Masalah['berkas']): HasilBaca<T> {
  const yaml = bukaYaml(sumber, berkas)
  if ('daftarMasalah' in yaml) return yaml
  const hasil = periksaSkema(yaml.isi, skema)
  if ('nilai' in hasil) return hasil
  return {
    daftarMasalah: urutkan(
      hasil.daftar.map(({ jalur, pesan, diKunci }) => ({ berkas, baris: yaml.baris(jalur, diKunci), kunci: namaJalur(jalur), pesan })),
    ),
  }
}

/** Faults in the order of their lines, file by file. */
export const urutkan = (daftar: readonly Masalah[]): Masalah[] =>
  daftar.toSorted((a, b) => a.berkas.localeCompare(b.berkas) || (a.baris ?? 0) - (b.baris ?? 0))
