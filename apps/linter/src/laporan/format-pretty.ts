import type { Severity, Span } from '@perkada/core'
import type { Colors } from 'picocolors/types'
import { catatanHasil, type HasilBerkas, hitung } from '../hasil.ts'
import { jinakkan, jinakkanBaris } from './jinakkan.ts'
import { kelompokkanTerkait } from './kelompok-terkait.ts'
import { sebutPerbaikan } from './lapor-perbaikan.ts'
import type { BentukLaporan } from './laporan.ts'
import { hurufUtuh, lebarHuruf, panjangAkhir, panjangSelebar } from './lebar-huruf.ts'
import { lipat } from './lipat.ts'
import { buatSumber, type Sumber } from './posisi.ts'

/** Columns of a source line that are shown around a range, and before it. */
const LEBAR = 96
const TERSEMPIT = 28
const SEBELUM = 24
/** Columns before the source line, and of the two marks of what was cut. */
const TEPI = 9
const ELIPSIS = 2
/** Messages stand two columns in, and are cut between words for a terminal; a wide one is not filled, because long lines tire. */
const TAKUK = '  '
const TERLEBAR = 110
/** Second places that say the same, from which on they are listed without their lines. */
const BANYAK = 3
/** Places of such a list that are named; json and html name all. */
const TERSEBUT = 20

const warnaSeverity = (warna: Colors, severity: Severity) => ({ galat: warna.red, peringatan: warna.yellow, saran: warna.cyan })[severity]

/** The piece of a line that is shown around a range: so many columns, and no half of a letter at either end. */
function jendelaKutipan(isi: string, dari: number, jendela: number): { mulai: number; selesai: number } {
  if (lebarHuruf(isi) <= jendela) return { mulai: 0, selesai: isi.length }
  const awal = dari - panjangAkhir(isi.slice(hurufUtuh(isi, Math.max(0, dari - SEBELUM)), dari), SEBELUM)
  const sisa = isi.length - awal < jendela ? panjangAkhir(isi.slice(hurufUtuh(isi, Math.max(0, isi.length - jendela))), jendela) : 0
  const mulai = Math.min(awal, isi.length - sisa)
  return { mulai, selesai: mulai + panjangSelebar(isi.slice(mulai, mulai + jendela), jendela) }
}

/** A line of the report with a piece of the source, cut to the window, and the letters from `dari` to `sampai` underlined. */
function kutipBaris(nomor: number, isi: string, dari: number, sampai: number, garis: string, jendela: number): [string, string] {
  const { mulai, selesai } = jendelaKutipan(isi, dari, jendela)
  const awalan = mulai > 0 ? '…' : ''
  const kiri = awalan + isi.slice(mulai, dari)
  const panjang = Math.max(1, lebarHuruf(isi.slice(dari, Math.min(sampai, selesai))))
  return [
    `${`${nomor}`.padStart(6)} │ ${awalan}${isi.slice(mulai, selesai)}${selesai < isi.length ? '…' : ''}`,
    `${' '.repeat(6)} │ ${' '.repeat(lebarHuruf(kiri))}${garis.repeat(panjang)}`,
  ]
}

/** The lines of a source as a terminal may show them, each made once: an endless line may have thousands of findings. */
function barisJinak(sumber: Sumber): Sumber {
  const simpanan = new Map<number, string>()
  const baris = (line: number): string => {
    const ada = simpanan.get(line)
    if (ada !== undefined) return ada
    const isi = jinakkan(sumber.baris(line))
    simpanan.set(line, isi)
    return isi
  }
  return { ...sumber, baris }
}

/** The source line of a range with the range underlined; of a range that ends on the next line, both. */
function kutip(sumber: Sumber, span: Span, garis: string, warna: (isi: string) => string, jendela: number): string[] {
  const { line, column } = sumber.posisi(span.start)
  const akhir = sumber.posisi(Math.max(span.start, span.end - 1))
  const isi = sumber.baris(line)
  const sampai = akhir.line === line ? akhir.column : isi.trimEnd().length
  const daftar = [kutipBaris(line, isi, column - 1, sampai, garis, jendela)]
  if (akhir.line === line + 1) {
    const lanjutan = sumber.baris(akhir.line)
    const dari = lanjutan.search(/\S|$/)
    if (dari < akhir.column) daftar.push(kutipBaris(akhir.line, lanjutan, dari, akhir.column, garis, jendela))
  }
  return daftar.flatMap(([kutipan, bawah]) => {
    const at = bawah.indexOf(garis)
    return [kutipan, bawah.slice(0, at) + warna(bawah.slice(at))]
  })
}

function sebutTempat(sumber: Sumber, daftarSpan: readonly Span[]): string {
  const lagi = daftarSpan.length - TERSEBUT
  return `${sumber.sebutSemua(daftarSpan.slice(0, TERSEBUT))}${lagi > 0 ? `, dan ${lagi} lagi` : ''}`
}

function formatBerkas(
  { path, source, peta, diagnostics }: HasilBerkas,
  warna: Colors,
  jendela: number,
  kolom: number | undefined,
): string[] {
  const sumber = barisJinak(buatSumber(source, peta))
  const nama = jinakkanBaris(path)
  const alinea = (isi: string) =>
    kolom === undefined ? [`${TAKUK}${isi}`] : lipat(isi, Math.min(TERLEBAR, Math.max(TERSEMPIT, kolom)), TAKUK)
  const letak = (span: Span) => `${nama}:${sumber.sebut(span.start)}`
  return diagnostics.flatMap(({ rule, severity, message, span, related = [], fix }) => {
    const cat = warnaSeverity(warna, severity)
    return [
      `${warna.bold(span ? letak(span) : nama)}  ${cat(severity)}  ${warna.dim(rule)}`,
      ...alinea(jinakkan(message)),
      ...(span ? kutip(sumber, span, '~', cat, jendela) : []),
      ...(fix ? alinea(`Perbaikan dengan --fix${fix.jenis === 'safe' ? '' : ' --unsafe'}: ${jinakkan(sebutPerbaikan(source, fix))}`) : []),
      ...kelompokkanTerkait(related).flatMap(({ message: lain, daftarSpan }) =>
        !daftarSpan.length
          ? alinea(jinakkan(lain))
          : daftarSpan.length >= BANYAK
            ? alinea(`${jinakkan(lain).replace(/\.$/, '')}: ${sebutTempat(sumber, daftarSpan)}`)
            : daftarSpan.flatMap(satu => [...alinea(`${letak(satu)}  ${jinakkan(lain)}`), ...kutip(sumber, satu, '-', warna.dim, jendela)]),
      ),
      '',
    ]
  })
}

/**
 * Findings for a person at a terminal: place, message, source line, second place, and a summary line at the end. `kolom` are
 * the columns of the terminal; elsewhere messages stand in one line, and lines of the source are cut as for a screen of usual width.
 */
export function laporanPretty(warna: Colors, kolom?: number): BentukLaporan {
  const jendela = kolom === undefined ? LEBAR : Math.max(TERSEMPIT, kolom - TEPI - ELIPSIS)
  return {
    kepala: '',
    sela: '',
    bagian: berkas =>
      formatBerkas(berkas, warna, jendela, kolom)
        .map(baris => `${baris}\n`)
        .join(''),
    kaki(ringkasan) {
      const { daftarBerkas, daftarKegagalan } = ringkasan
      if (!daftarBerkas.length && daftarKegagalan.length) return ''
      const { galat, peringatan, saran } = hitung(ringkasan)
      const aman = daftarBerkas.reduce((jumlah, berkas) => jumlah + berkas.aman, 0)
      const dapat = aman ? `; ${aman} dapat diperbaiki dengan --fix` : ''
      const cat = galat ? warna.red : peringatan ? warna.yellow : warna.green
      const isi = `${galat} galat, ${peringatan} peringatan, ${saran} saran dalam ${daftarBerkas.length} berkas`
      return `${cat(isi)}${dapat}${catatanHasil(ringkasan)}\n`
    },
  }
}
