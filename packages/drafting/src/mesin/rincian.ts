import { type Penghitung, penandaRincian } from '../acuan/penghitung.ts'
import { tandaRapat } from '../rapikan-naskah.ts'

interface ButirTulis {
  teks: string
  anak?: RincianTulis | undefined
}

interface RincianTulis {
  readonly kata: string
  readonly akhir: string
  readonly daftarButir: ButirTulis[]
}

/** Writes lists: collects their elements while the template runs, and sets marks and punctuation when the outermost one closes. */
export class PenulisRincian {
  private readonly tumpukan: RincianTulis[] = []
  private readonly penghitung: Penghitung
  private butirTerbuka: ButirTulis[] = []

  constructor(penghitung: Penghitung) {
    this.penghitung = penghitung
  }

  /** Runs the body of a list; returns its text with the colon that opens it, or nothing where an outer list will write it. */
  rincian(kata: string, penutup: string | undefined, body: () => void): string {
    const rincian: RincianTulis = { kata, akhir: penutup ? ',' : '.', daftarButir: [] }
    const induk = this.butirTerbuka.at(-1)
    this.tumpukan.push(rincian)
    this.penghitung.openRincian()
    body()
    this.penghitung.closeRincian()
    this.tumpukan.pop()
    if (induk) {
      induk.anak = rincian
      return ''
    }
    const isi = tulis(rincian, 0, rincian.akhir)
    return penutup ? `${isi}\n\n${penutup}` : isi
  }

  /** One element; a key marks it as a target. */
  butir(kunci: string | undefined, body: () => string): void {
    const rincian = this.tumpukan.at(-1)
    if (!rincian) throw new Error('butir berada di luar rincian')
    this.penghitung.nextButir()
    if (kunci !== undefined) this.penghitung.mark(kunci)
    const butir: ButirTulis = { teks: '' }
    rincian.daftarButir.push(butir)
    this.butirTerbuka.push(butir)
    butir.teks = body().replace(/\s+/g, ' ').trim()
    this.butirTerbuka = this.butirTerbuka.slice(0, -1)
  }
}

/** A list of one element reads on in its sentence; more stand under each other (butir 87 to 93). */
function tulis(rincian: RincianTulis, dalam: number, akhir: string): string {
  const { daftarButir, kata } = rincian
  const tunggal = daftarButir.length === 1 ? daftarButir[0] : undefined
  if (tunggal) return ` ${tunggal.teks}${tunggal.anak ? tulis(tunggal.anak, dalam, akhir) : akhir}`
  const baris = daftarButir.map((butir, i) => {
    const tutup = i === daftarButir.length - 1 ? akhir : i === daftarButir.length - 2 ? `; ${kata}` : ';'
    return `${penandaRincian(dalam, i + 1)} ${butir.teks}${butir.anak ? tulis(butir.anak, dalam + 1, tutup) : tutup}`
  })
  return `${tandaRapat}:\n\n${baris.join('\n\n')}`
}
