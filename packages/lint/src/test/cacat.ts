/** One line of a clean draft, and the Pasal that it stands in (0 before the first Pasal and in annexes). */
export interface Baris {
  readonly isi: string
  readonly nomor: number
  readonly pasal: number
  readonly bagian: 'kepala' | 'menimbang' | 'mengingat' | 'definisi' | 'tubuh' | 'lampiran'
  /** The next line that is not blank. */
  readonly lanjut: string
}

/** A draft with one fault: the lines that changed, counted from 0, and where a finding may stand. */
export interface Tersemai {
  readonly source: string
  /** Lines of the faulty draft where the finding, or one of its second places, must stand; anywhere when empty. */
  readonly letak: readonly number[]
}

/** A kind of fault: how it is injected, and the stems of the rules that must report it. */
export interface Cacat {
  readonly nama: string
  /** Stems of rule ids, any of which catches the fault. */
  readonly rule: readonly [string, ...string[]]
  /** Stems of what necessarily follows from the fault and is reported as well. */
  readonly akibat?: readonly string[]
  /** All ways to inject it into this draft. */
  semai(daftar: readonly Baris[]): Tersemai[]
}

const bagianDari = (isi: string, kini: Baris['bagian']): Baris['bagian'] => {
  if (isi.startsWith('## Menimbang')) return 'menimbang'
  if (isi.startsWith('## Mengingat')) return 'mengingat'
  if (/^# LAMPIRAN/.test(isi)) return 'lampiran'
  if (/^# BAB|^### Pasal/.test(isi)) return 'tubuh'
  return /yang dimaksud dengan:$/.test(isi) ? 'definisi' : kini
}

/** The lines of a draft with the place where each stands. */
export function bacaBaris(source: string): Baris[] {
  const daftar = source.split('\n')
  let bagian: Baris['bagian'] = 'kepala'
  let pasal = 0
  return daftar.map((isi, nomor) => {
    bagian = bagianDari(isi, bagian)
    pasal = bagian === 'lampiran' ? 0 : Number(/^### Pasal (\d+)/.exec(isi)?.[1] ?? pasal)
    return { isi, nomor, pasal, bagian, lanjut: daftar.slice(nomor + 1).find(satu => satu.trim() !== '') ?? '' }
  })
}

const gabung = (daftar: readonly (string | undefined)[]): string => daftar.filter(satu => satu !== undefined).join('\n')

/** The draft with some lines changed (undefined: removed), faulty at the changed ones that are still there and at `juga`. */
export function denganBaris(
  daftar: readonly Baris[],
  ubahan: ReadonlyMap<number, string | undefined>,
  juga: readonly number[] = [],
): Tersemai {
  const hilang = [...ubahan].filter(([, isi]) => isi === undefined).map(([nomor]) => nomor)
  const geser = (nomor: number) => nomor - hilang.filter(satu => satu < nomor).length
  return {
    source: gabung(daftar.map(({ isi, nomor }) => (ubahan.has(nomor) ? ubahan.get(nomor) : isi))),
    letak: [...[...ubahan].filter(([, isi]) => isi !== undefined).map(([nomor]) => nomor), ...juga].map(geser),
  }
}

/** A fault within one line: each line of the parts named where the pattern finds something to replace. */
export function gantiSebaris(
  bagian: readonly Baris['bagian'][],
  pola: RegExp,
  isi: string | ((...bagian: string[]) => string),
  syarat: (baris: Baris) => boolean = () => true,
): (daftar: readonly Baris[]) => Tersemai[] {
  const ganti = (baris: string) => (typeof isi === 'string' ? baris.replace(pola, isi) : baris.replace(pola, isi))
  return daftar =>
    daftar
      .filter(baris => bagian.includes(baris.bagian) && syarat(baris))
      .map(baris => [baris, ganti(baris.isi)] as const)
      .filter(([baris, baru]) => baru !== baris.isi)
      .map(([baris, baru]) => denganBaris(daftar, new Map([[baris.nomor, baru]])))
}
