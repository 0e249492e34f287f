import { type Alamat, formatHuruf, formatRomawi, formatTingkat } from '@perkada/core'
import type { LetakTemplat } from '../masalah.ts'

/** A reference that waits for the second pass. */
export interface AcuanTertunda {
  readonly token: string
  readonly daftarKunci: readonly string[]
  /** `frasa` with its preposition for where it stands; `alamat` the full address, without one. */
  readonly bentuk: 'frasa' | 'alamat'
  readonly letak: LetakTemplat
}

/** The four levels of a list, the outermost first (butir 87). */
const tingkatRincian = ['huruf', 'angka', 'subhuruf', 'subangka'] as const

/** The mark before the n-th element of a list. */
export function penandaRincian(dalam: number, urutan: number): string {
  const isi = dalam % 2 === 0 ? formatHuruf(urutan) : String(urutan)
  return dalam < 2 ? `${isi}.` : `${isi})`
}

const token = (jenis: string, isi: string | number) => `⟦${jenis}:${isi}⟧`

/** The counters of one draft: what has been numbered, marked and referred to. */
export class Penghitung {
  readonly tanda = new Map<string, Alamat>()
  readonly tandaGanda: string[] = []
  readonly daftarAcuan: AcuanTertunda[] = []
  lampiran = 0
  private bab = 0
  private bagian = 0
  private paragraf = 0
  private pasal = 0
  private ayat = 0
  private definisi = 0
  private pertimbangan = 0
  private readonly rincian: number[] = []
  private alamat: Alamat = {}

  nextBab(): string {
    this.bab++
    this.bagian = 0
    this.paragraf = 0
    this.alamat = { bab: formatRomawi(this.bab) }
    return formatRomawi(this.bab)
  }

  nextBagian(): string {
    this.bagian++
    this.paragraf = 0
    this.alamat = { bab: formatRomawi(this.bab), bagian: formatTingkat(this.bagian) }
    return formatTingkat(this.bagian)
  }

  nextParagraf(): string {
    this.paragraf++
    this.alamat = { bab: formatRomawi(this.bab), bagian: formatTingkat(this.bagian), paragraf: String(this.paragraf) }
    return String(this.paragraf)
  }

  nextPasal(): string {
    this.pasal++
    this.ayat = 0
    this.definisi = 0
    this.alamat = { pasal: String(this.pasal) }
    return String(this.pasal)
  }

  nextAyat(): string {
    this.ayat++
    this.alamat = { pasal: String(this.pasal), ayat: String(this.ayat) }
    return String(this.ayat)
  }

  nextDefinisi(): string {
    this.definisi++
    this.alamat = { pasal: String(this.pasal), angka: String(this.definisi) }
    return String(this.definisi)
  }

  nextPertimbangan(): string {
    this.pertimbangan++
    return formatHuruf(this.pertimbangan)
  }

  /** Every consideration so far, each letter named (butir 23). */
  seluruhPertimbangan(): string[] {
    return Array.from({ length: this.pertimbangan }, (_, i) => `huruf ${formatHuruf(i + 1)}`)
  }

  nextLampiran(): string {
    this.lampiran++
    this.alamat = { lampiran: formatRomawi(this.lampiran) }
    return token('lampiran', this.lampiran)
  }

  openRincian(): void {
    this.rincian.push(0)
  }

  closeRincian(): void {
    this.rincian.pop()
    this.alamat = this.alamatRincian()
  }

  nextButir(): void {
    this.rincian.push((this.rincian.pop() ?? 0) + 1)
    this.alamat = this.alamatRincian()
  }

  /** Remembers where the draft stands under a key; a key used twice is told. */
  mark(kunci: string): void {
    if (this.tanda.has(kunci)) this.tandaGanda.push(kunci)
    this.tanda.set(kunci, this.alamat)
  }

  /** A token for a reference, to be replaced once all targets are known. */
  refer(daftarKunci: readonly string[], bentuk: AcuanTertunda['bentuk'], letak: LetakTemplat): string {
    const tanda = token('acuan', this.daftarAcuan.length + 1)
    this.daftarAcuan.push({ token: tanda, daftarKunci, bentuk, letak })
    return tanda
  }

  private alamatRincian(): Alamat {
    const { pasal, ayat } = this.alamat
    const dasar: Record<string, string> = { ...(pasal ? { pasal } : {}), ...(ayat ? { ayat } : {}) }
    for (const [dalam, urutan] of this.rincian.entries()) {
      const tingkat = tingkatRincian[dalam]
      if (tingkat && urutan > 0) dasar[tingkat] = penandaRincian(dalam, urutan).slice(0, -1)
    }
    return dasar
  }
}

/** Numbers the annexes: Roman where there are several, none for a single one (butir 194). */
export function nomoriLampiran(isi: string, jumlah: number): string {
  return isi.replace(/⟦lampiran:(\d+)⟧/g, (_, urutan: string) => (jumlah > 1 ? `LAMPIRAN ${formatRomawi(Number(urutan))}` : 'LAMPIRAN'))
}

/** A token that no pass has replaced. */
export const polaToken = /⟦[a-z]+:[^⟦⟧\n]*⟧/g
