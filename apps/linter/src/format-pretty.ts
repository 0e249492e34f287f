import type { Severity, Span } from '@perkada/core'
import type { Colors } from 'picocolors/types'
import { catatanHasil, type HasilBerkas, hitung } from './hasil.ts'
import { sebutPerbaikan } from './lapor-perbaikan.ts'
import type { BentukLaporan } from './laporan.ts'
import { buatSumber, type Sumber } from './posisi.ts'

/** Characters of a source line that are shown around a range. */
const LEBAR = 96

const warnaSeverity = (warna: Colors, severity: Severity) => ({ galat: warna.red, peringatan: warna.yellow, saran: warna.cyan })[severity]

/** The part of a source line around a range, with the range underlined. */
function kutip(sumber: Sumber, span: Span, garis: string, warna: (isi: string) => string): string[] {
  const { line, column } = sumber.posisi(span.start)
  const akhir = sumber.posisi(Math.max(span.start, span.end - 1))
  const isi = sumber.baris(line).replace(/\t/g, ' ')
  const dari = column - 1
  const sampai = Math.max(dari + 1, akhir.line === line ? akhir.column : isi.trimEnd().length)
  const mulai = isi.length <= LEBAR ? 0 : Math.max(0, Math.min(dari - 24, isi.length - LEBAR))
  const selesai = Math.min(isi.length, mulai + LEBAR)
  const awalan = mulai > 0 ? '…' : ''
  const jendela = awalan + isi.slice(mulai, selesai) + (selesai < isi.length ? '…' : '')
  const nomor = `${line}`.padStart(6)
  const panjang = Math.max(1, Math.min(sampai, selesai) - dari)
  return [`${nomor} │ ${jendela}`, `${' '.repeat(6)} │ ${' '.repeat(awalan.length + dari - mulai)}${warna(garis.repeat(panjang))}`]
}

function formatBerkas({ path, source, peta, diagnostics }: HasilBerkas, warna: Colors): string[] {
  const sumber = buatSumber(source, peta)
  const letak = (span: Span) => `${path}:${sumber.sebut(span.start)}`
  return diagnostics.flatMap(({ rule, severity, message, span, related = [], fix }) => {
    const cat = warnaSeverity(warna, severity)
    return [
      `${warna.bold(span ? letak(span) : path)}  ${cat(severity)}  ${warna.dim(rule)}`,
      `  ${message}`,
      ...(span ? kutip(sumber, span, '~', cat) : []),
      ...(fix ? [`  Perbaikan dengan --fix${fix.jenis === 'safe' ? '' : ' --unsafe'}: ${sebutPerbaikan(source, fix)}`] : []),
      ...related.flatMap(lain => [
        `  ${lain.span ? `${letak(lain.span)}  ` : ''}${lain.message}`,
        ...(lain.span ? kutip(sumber, lain.span, '-', warna.dim) : []),
      ]),
      '',
    ]
  })
}

/** Findings for a person at a terminal: place, message, source line, second place, and a summary line at the end. */
export const laporanPretty = (warna: Colors): BentukLaporan => ({
  kepala: '',
  sela: '',
  bagian: berkas =>
    formatBerkas(berkas, warna)
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
})
