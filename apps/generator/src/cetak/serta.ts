import { type Diagnostic, daftarJenisCetak, type JenisCetak, type Naskah, type Severity } from '@perkada/core'
import { bacaPosisi } from '@perkada/markdown'
import type { BerkasSerta, Lambang, TataLetak } from '@perkada/pdf'
import manifest from '../../package.json' with { type: 'json' }
import { bangunIni } from './bangun.ts'

const namaSumber = 'naskah.md'
/** The record of a print: identity, verdict, kind, layout. */
export const namaCatatan = 'perkada.json'
const versiCatatan = 2

/** What is known of a print beyond its pages. */
export interface BahanSerta {
  readonly sumber: string
  readonly naskah: Naskah
  readonly diagnostics: readonly Diagnostic[]
  readonly jenisCetak: JenisCetak
  readonly tataLetak: TataLetak
  readonly lambang?: Lambang | undefined
  /** Who prints, where a print of another build is made anew; this build where nothing is said. */
  readonly pencetak?: Pencetak | undefined
}

/** Version and build of the program that prints, as a record says them. */
export interface Pencetak {
  readonly perkada: unknown
  readonly bangun: unknown
}
const kami: Pencetak = { perkada: manifest.version, bangun: bangunIni }

/** How many findings of each level there are. */
export function hitungTemuan(diagnostics: readonly Diagnostic[]): Record<Severity, number> {
  const jumlah = { galat: 0, peringatan: 0, saran: 0 }
  for (const { severity } of diagnostics) jumlah[severity]++
  return jumlah
}

/** The verdict of the reviewer: how many findings of each level, and those that a bureau must answer for. */
function putusan(diagnostics: readonly Diagnostic[], sumber: string) {
  const { posisi } = bacaPosisi(sumber)
  return {
    ...hitungTemuan(diagnostics),
    daftar: diagnostics
      .filter(({ severity }) => severity !== 'saran')
      .map(({ rule, severity, message, span }) => ({
        aturan: rule,
        tingkat: severity,
        baris: span && posisi(span.start).line,
        pesan: message,
      })),
  }
}

/** The emblem as it was printed, cleaned: with it the page can be printed anew where the region's folder is not at hand. */
function berkasLambang({ jenis, data }: Lambang): BerkasSerta {
  const sama = { keterangan: 'Lambang dalam kop', hubungan: 'Data' } as const
  if (jenis === 'svg') return { nama: 'lambang.svg', tipe: 'image/svg+xml', isi: new TextEncoder().encode(data), ...sama }
  const biner = atob(data.slice(data.indexOf(',') + 1))
  return { nama: 'lambang.png', tipe: 'image/png', isi: Uint8Array.from(biner, huruf => huruf.charCodeAt(0)), ...sama }
}

/** The record of a print as the text that travels with it. */
export function susunCatatan(bahan: BahanSerta, hurufSendiri: boolean): string {
  const { sumber, naskah, diagnostics, jenisCetak, tataLetak, pencetak = kami } = bahan
  const { huruf, ...sisa } = tataLetak
  const { berkas: _, ...tanpaBerkas } = huruf
  const catatan = {
    versi: versiCatatan,
    perkada: pencetak.perkada,
    bangun: pencetak.bangun,
    jenis_cetak: jenisCetak,
    identitas: naskah.identitas,
    pemeriksaan: putusan(diagnostics, sumber),
    ...(hurufSendiri && { huruf_sendiri: true }),
    tata_letak: { ...sisa, huruf: tanpaBerkas },
  }
  return `${JSON.stringify(catatan, null, 2)}\n`
}

/** What a PDF carries so that it can be verified by itself: its source text; identity, verdict, kind of print and layout. */
export function sertakan(bahan: BahanSerta): BerkasSerta[] {
  const { sumber, tataLetak, lambang } = bahan
  const byte = (isi: string) => new TextEncoder().encode(isi)
  return [
    { nama: namaSumber, tipe: 'text/markdown', keterangan: 'Naskah sumber', hubungan: 'Source', isi: byte(sumber) },
    {
      nama: namaCatatan,
      tipe: 'application/json',
      keterangan: 'Identitas, hasil pemeriksaan, dan tata letak',
      hubungan: 'Data',
      isi: byte(susunCatatan(bahan, tataLetak.huruf.berkas !== undefined)),
    },
    ...(lambang ? [berkasLambang(lambang)] : []),
  ]
}

/** What is needed to print a PDF anew, as its attachments say it. */
export interface Serta {
  readonly sumber: string
  readonly jenisCetak: JenisCetak
  /** The record as it stands in the file. */
  readonly catatan: string
  readonly tataLetak: unknown
  /** An older file names no build. */
  readonly pencetak: Pencetak
  /** The bureau's own font, which the file does not carry whole. */
  readonly hurufSendiri: boolean
  /** Bytes of the emblem, where the file carries one. */
  readonly lambang: Uint8Array | undefined
}

/** Takes what is needed to print it anew out of a PDF; undefined when this house did not print it. */
export function ambilSerta(daftarBerkas: ReadonlyMap<string, Uint8Array>): Serta | undefined {
  const teks = (nama: string) => {
    const isi = daftarBerkas.get(nama)
    return isi && new TextDecoder().decode(isi)
  }
  const [sumber, catatan] = [teks(namaSumber), teks(namaCatatan)]
  if (sumber === undefined || catatan === undefined) return undefined
  try {
    const { versi, perkada, bangun, jenis_cetak, huruf_sendiri, tata_letak }: Partial<Record<string, unknown>> = JSON.parse(catatan)
    const lambang = daftarBerkas.get('lambang.svg') ?? daftarBerkas.get('lambang.png')
    const jenisCetak = daftarJenisCetak.find(jenis => jenis === jenis_cetak)
    if (versi !== versiCatatan || !jenisCetak) return undefined
    return {
      sumber,
      catatan,
      jenisCetak,
      tataLetak: tata_letak,
      pencetak: { perkada, bangun },
      hurufSendiri: huruf_sendiri === true,
      lambang,
    }
  } catch {
    return undefined
  }
}

/** A version or fingerprint that a file names, in brackets: a word, and nothing that a terminal would obey. */
const sidik = (nilai: unknown): string => (typeof nilai === 'string' && /^[\w.+-]{1,40}$/.test(nilai) ? nilai : 'tanpa sidik')

/** Which build printed a file, as the file says; undefined where it is the one that runs. */
export function bangunLain({ pencetak: { perkada, bangun } }: Serta): string | undefined {
  if (perkada === kami.perkada && bangun === kami.bangun) return undefined
  return `dicetak oleh bangun lain: Perkada ${sidik(perkada)} (${sidik(bangun)}), diperiksa dengan ${sidik(kami.perkada)} (${sidik(kami.bangun)})`
}

/** One place where two records of a print part; `kunci` is its first key. */
export interface BedaCatatan {
  readonly kunci: string
  /** "identitas.nomor: dalam PDF 8, seharusnya 7". */
  readonly pesan: string
}

/** Where two records of a print part. */
export function bandingkanCatatan(dalamPdf: string, seharusnya: string): BedaCatatan[] {
  const hasil: BedaCatatan[] = []
  const sebut = (nilai: unknown) => (nilai === undefined ? 'tidak ada' : JSON.stringify(nilai))
  const telusuri = (a: unknown, b: unknown, jalur: readonly string[]): void => {
    if (typeof a === 'object' && a !== null && typeof b === 'object' && b !== null) {
      const [x, y] = [new Map(Object.entries(a)), new Map(Object.entries(b))]
      for (const kunci of new Set([...x.keys(), ...y.keys()])) telusuri(x.get(kunci), y.get(kunci), [...jalur, kunci])
    } else if (a !== b) {
      hasil.push({ kunci: jalur[0] ?? '', pesan: `${jalur.join('.')}: dalam PDF ${sebut(a)}, seharusnya ${sebut(b)}` })
    }
  }
  try {
    telusuri(JSON.parse(dalamPdf), JSON.parse(seharusnya), [])
  } catch {
    return [{ kunci: '', pesan: 'bukan JSON yang dapat dibaca' }]
  }
  return hasil
}
