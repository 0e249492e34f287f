import type { Diagnostic } from '@perkada/core'
import { type Terpasang, terapkanEdit } from './terapkan-edit.ts'

/** One change that was made: the finding, and the text it was found in. */
export interface Perubahan {
  readonly temuan: Terpasang
  readonly source: string
}

/** The mended text, and what was changed in it. */
export interface HasilPerbaikan {
  readonly source: string
  readonly daftarPerubahan: readonly Perubahan[]
}

const PUTARAN = 10

/** Mends until nothing is left to mend; also the rules that still mend in the last round. */
function putar(
  asal: string,
  periksa: (source: string) => readonly Diagnostic[],
  unsafe: boolean,
): HasilPerbaikan & { daftarGelisah: string[] } {
  const daftarPerubahan: Perubahan[] = []
  let source = asal
  for (let putaran = 0; ; putaran++) {
    const hasil = terapkanEdit(source, periksa(source), unsafe)
    if (hasil.source === source) return { source, daftarPerubahan, daftarGelisah: [] }
    if (putaran === PUTARAN) return { source: asal, daftarPerubahan: [], daftarGelisah: hasil.terpasang.map(({ rule }) => rule) }
    for (const temuan of hasil.terpasang) daftarPerubahan.push({ temuan, source })
    source = hasil.source
  }
}

/**
 * Applies the fixes that `periksa` offers, round after round until the text is stable, so that a second run changes
 * nothing. Rules that undo each other without end are left out, all their fixes with them.
 */
export function perbaiki(asal: string, periksa: (source: string) => readonly Diagnostic[], unsafe = false): HasilPerbaikan {
  const dilewati = new Set<string>()
  for (;;) {
    const { daftarGelisah, ...hasil } = putar(asal, source => periksa(source).filter(({ rule }) => !dilewati.has(rule)), unsafe)
    if (!daftarGelisah.length) return hasil
    for (const rule of daftarGelisah) dilewati.add(rule)
  }
}
