import { inflateSync } from 'node:zlib'
import {
  type Diagnostic,
  type Identitas,
  type JenisCetak,
  kekuranganCetak,
  lampiranHilang,
  type Naskah,
  type Severity,
  spanAsal,
  type Teks,
} from '@perkada/core'
import { bacaPosisi } from '@perkada/markdown'
import type { Huruf, Lambang, SiapCetak, TataLetak, TingkatArsip } from '@perkada/pdf'
import { GalatPemakaian } from '../galat-pemakaian.ts'
import { bacaBagan } from './bagan-naskah.ts'
import { sebutHurufHilang } from './huruf-hilang.ts'
import { hitungTemuan, type Pencetak, sertakan } from './serta.ts'

/** The layout of a region, its opened font and its emblem. */
export interface Percetakan {
  readonly tataLetak: TataLetak
  readonly huruf: Huruf
  readonly lambang?: Lambang | undefined
  /** Part of PDF/A that the file keeps to: 1b allows no file inside. */
  readonly arsip?: TingkatArsip | undefined
  /** The program that the record names, where a print of another build is made anew. */
  readonly pencetak?: Pencetak | undefined
}

/** A printed and read back regulation. */
export interface HasilCetakNaskah {
  readonly jenisCetak: JenisCetak
  readonly bytes: Uint8Array
  readonly halaman: number
  readonly bagan: number
  /** How many findings of each level the reviewer has. */
  readonly jumlahTemuan: Readonly<Record<Severity, number>>
  /** What the reviewer found above a saran, one line each; faults of an enacted text stay in its salinan. */
  readonly temuan: readonly string[]
}

const sebelumAdaTanggal = 2000

/** The date that a PDF carries: of enactment, else the first day of its year, so that the same draft gives the same bytes. */
export function tanggalBerkas({ ditetapkan, tahun }: Identitas): Date {
  return new Date(`${ditetapkan?.tanggal ?? `${tahun ?? sebelumAdaTanggal}-01-01`}T00:00:00Z`)
}

const sebut = (path: string, { posisi }: ReturnType<typeof bacaPosisi>, { span, severity, rule, message }: Diagnostic) => {
  const letak = span && posisi(span.start)
  return `${path}${letak ? `:${letak.line}:${letak.column}` : ''}: ${severity} ${rule}: ${message}`
}

/** Text that belongs to no part of the regulation does not vanish without a word. */
function sebutSisa(path: string, { posisi }: ReturnType<typeof bacaPosisi>, teks: Teks): string {
  const span = spanAsal(teks)
  return `${path}${span ? `:${posisi(span.start).line}` : ''}: tidak dicetak karena bukan bagian peraturan: “${teks.isi}”`
}

/** References of a draft that lead nowhere refuse its print; a salinan copies them. */
function tolakAcuanMenggantung(jenisCetak: JenisCetak, diagnostics: readonly Diagnostic[], path: string, sumber: string): void {
  if (jenisCetak === 'salinan') return
  const gantung = diagnostics.filter(({ rule, severity }) => severity === 'galat' && rule.startsWith('acuan-menggantung'))
  if (gantung.length === 0) return
  const letak = bacaPosisi(sumber)
  throw new GalatPemakaian(
    `${path}: ${jenisCetak} tidak dicetak karena ${gantung.length} acuan menggantung`,
    ...gantung.map(satu => sebut(path, letak, satu)),
  )
}

/** Prepares the print of a draft that was read; throws GalatPemakaian with the path when it cannot be printed. */
export async function siapkan(
  naskah: Naskah,
  sumber: string,
  path: string,
  jenisCetak: JenisCetak,
  percetakan: Percetakan,
): Promise<SiapCetak> {
  if (percetakan.arsip === '1b' && percetakan.lambang?.tembus)
    throw new GalatPemakaian(`${path}: lambang tembus pandang, yang dilarang PDF/A-1b; hapus ketembusannya, atau cetak tanpa --pdfa 1b`)
  const { GalatCetak, GalatHuruf, siapkanCetak } = await import('@perkada/pdf')
  const daftarBagan = bacaBagan(naskah, sumber, path)
  const hilang = jenisCetak === 'salinan' ? lampiranHilang(naskah) : []
  try {
    return siapkanCetak({ naskah, jenisCetak, daftarBagan, lampiranHilang: hilang, ...percetakan })
  } catch (galat) {
    if (galat instanceof GalatHuruf) throw new GalatPemakaian(...(await sebutHurufHilang(galat, sumber, path)))
    throw galat instanceof GalatCetak ? new GalatPemakaian(`${path}: ${galat.message}`) : galat
  }
}

/** A printed regulation, not yet read back. */
export interface HasilCetak {
  readonly jenisCetak: JenisCetak
  readonly naskah: Naskah
  readonly diagnostics: readonly Diagnostic[]
  readonly siap: SiapCetak
  readonly bytes: Uint8Array
  /** Why the file does not claim to be PDF/A, where it does not. */
  readonly bukanArsip: readonly string[]
}

/**
 * Prints one source text: the same text, kind and layout give the same bytes. Without a kind it is the asli when the identity
 * is complete, else the rancangan. With the bureau's own font the file claims PDF/A only where our checks find nothing against it.
 * Throws GalatPemakaian when it must not or cannot be printed.
 */
export async function cetakSumber(
  sumber: string,
  path: string,
  diminta: JenisCetak | undefined,
  percetakan: Percetakan,
): Promise<HasilCetak> {
  const { tataLetak, lambang, arsip = '3a', pencetak } = percetakan
  const { lint } = await import('@perkada/lint')
  const { naskah, diagnostics } = lint(sumber)
  if (naskah.batangTubuh.length === 0) throw new GalatPemakaian(`${path}: bukan naskah peraturan, tidak ada Pasal di dalamnya`)
  const jenisCetak = diminta ?? (kekuranganCetak(naskah.identitas, 'asli').length ? 'rancangan' : 'asli')
  tolakAcuanMenggantung(jenisCetak, diagnostics, path, sumber)
  const siap = await siapkan(naskah, sumber, path, jenisCetak, percetakan)
  const daftarBerkas = arsip === '1b' ? [] : sertakan({ sumber, naskah, diagnostics, jenisCetak, tataLetak, lambang, pencetak })
  const tanggal = tanggalBerkas(naskah.identitas)
  const bytes = await siap.print(tanggal, { arsip, daftarBerkas })
  const bukanArsip = tataLetak.huruf.berkas && arsip === '3a' ? (await import('@perkada/pdf')).periksaPdfa(bytes) : []
  const hasil = { jenisCetak, naskah, diagnostics, siap, bukanArsip }
  return { ...hasil, bytes: bukanArsip.length ? await siap.print(tanggal, { arsip: 'tanpa', daftarBerkas }) : bytes }
}

/** Prints one source text and reads the PDF back. Throws GalatPemakaian when it must not or cannot be printed. */
export async function cetakNaskah(
  sumber: string,
  path: string,
  diminta: JenisCetak | undefined,
  percetakan: Percetakan,
): Promise<HasilCetakNaskah> {
  const { jenisCetak, naskah, diagnostics, siap, bytes, bukanArsip } = await cetakSumber(sumber, path, diminta, percetakan)
  const { bacaCetakan, bandingkanTeks, jelaskanSelisih } = await import('@perkada/pdf')
  const { daftarHalaman } = bacaCetakan(bytes, inflateSync)
  const [selisih] = bandingkanTeks(siap.teks, daftarHalaman)
  if (selisih) throw new GalatPemakaian(`${path}: teks PDF tidak sama dengan naskah, ${jelaskanSelisih(selisih)}`)
  const letak = bacaPosisi(sumber)
  return {
    jenisCetak,
    bytes,
    halaman: daftarHalaman.length,
    bagan: siap.daftarGambar.size,
    jumlahTemuan: hitungTemuan(diagnostics),
    temuan: [
      ...diagnostics.filter(({ severity }) => severity !== 'saran').map(satu => sebut(path, letak, satu)),
      ...naskah.sisa.map(({ teks }) => sebutSisa(path, letak, teks)),
      ...bukanArsip.slice(0, 3).map(isi => `${path}: bukan PDF/A karena huruf ${percetakan.tataLetak.huruf.nama}: ${isi}`),
    ],
  }
}
