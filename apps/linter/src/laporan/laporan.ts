import type { Rule } from '@perkada/lint'
import picocolors from 'picocolors'
import type { HasilBerkas, Ringkasan } from '../hasil.ts'
import type { Layar } from '../layar.ts'
import type { Format } from '../opsi.ts'

/** What a report tells besides the findings. */
export interface KonteksLaporan extends Layar {
  readonly rules: readonly Rule[]
  readonly version: string
  /** Address of the pages of the rules, without a slash at the end. */
  readonly docs?: string
  /** "2/8" when this run is one part of many. */
  readonly shard?: string
}

/** A form of report: the part of each file, made where the file was read, and what stands around the parts. */
export interface BentukLaporan {
  /** The part of a file; `nomor` is its place in the run, from 1. Empty where the report does not tell of it. */
  bagian(berkas: HasilBerkas, nomor: number): string
  /** What stands before the parts. A head that needs no summary is a text; the parts are then written as they come. */
  readonly kepala: string | ((ringkasan: Ringkasan) => string)
  /** What stands between two parts. */
  readonly sela: string
  kaki(ringkasan: Ringkasan): string
}

/** The form that was asked for; each is loaded when it is needed. */
export async function bukaLaporan(format: Format, konteks: KonteksLaporan): Promise<BentukLaporan> {
  switch (format) {
    case 'json':
      return (await import('./format-json.ts')).laporanJson
    case 'sarif':
      return (await import('./format-sarif.ts')).laporanSarif(konteks)
    case 'github':
      return (await import('./format-github.ts')).laporanGithub
    case 'gitlab':
      return (await import('./format-gitlab.ts')).laporanGitlab
    case 'junit':
      return (await import('./format-junit.ts')).laporanJunit
    case 'html':
      return (await import('./format-html.ts')).laporanHtml(konteks.rules)
    case 'pretty':
      return (await import('./format-pretty.ts')).laporanPretty(picocolors.createColors(konteks.warna), konteks.kolom)
  }
}

/** A report that is written while the files come in. */
export interface Penulis {
  terima(bagian: string): void
  selesai(ringkasan: Ringkasan): void
}

/** Writes a report: at once what can be told at once, the rest when the run is over. */
export function tulisLaporan({ kepala, sela, kaki }: BentukLaporan, out: (isi: string) => void): Penulis {
  const ditahan: string[] = []
  let ada = false
  const tulis = (isi: string) => {
    out(ada ? sela + isi : isi)
    ada = true
  }
  if (typeof kepala === 'string' && kepala) out(kepala)
  return {
    terima(bagian) {
      if (!bagian) return
      if (typeof kepala === 'string') tulis(bagian)
      else ditahan.push(bagian)
    },
    selesai(ringkasan) {
      if (typeof kepala !== 'string') out(kepala(ringkasan))
      for (const bagian of ditahan) tulis(bagian)
      const akhir = kaki(ringkasan)
      if (akhir) out(akhir)
    },
  }
}
