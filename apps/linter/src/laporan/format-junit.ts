import type { HasilBerkas, RingkasanBerkas } from '../hasil.ts'
import type { BentukLaporan } from './laporan.ts'
import { luput } from './luput-xml.ts'
import { buatSumber } from './posisi.ts'

function kasusUji({ path, source, peta, diagnostics }: HasilBerkas): string[] {
  const sumber = buatSumber(source, peta)
  if (!diagnostics.length) return [`    <testcase classname="${luput(path)}" name="bersih"/>`]
  return diagnostics.map(({ rule, severity, message, span }) => {
    const nama = span ? `${rule} ${sumber.sebut(span.start)}` : rule
    const isi =
      severity === 'saran' ? `<system-out>${luput(message)}</system-out>` : `<failure type="${severity}" message="${luput(message)}"/>`
    return `    <testcase classname="${luput(path)}" name="${luput(nama)}">${isi}</testcase>`
  })
}

const jumlahKasus = ({ terinci }: RingkasanBerkas) => Math.max(1, terinci.galat + terinci.peringatan + terinci.saran)

/** Findings as JUnit XML: a suite for each file, a failure for each galat and peringatan, a saran as a note. */
export const laporanJunit: BentukLaporan = {
  kepala(ringkasan) {
    const failures = ringkasan.daftarBerkas.reduce((jumlah, { terinci }) => jumlah + terinci.galat + terinci.peringatan, 0)
    const rusak = ringkasan.daftarKegagalan.length
    const tests = ringkasan.daftarBerkas.reduce((jumlah, berkas) => jumlah + jumlahKasus(berkas), rusak)
    return [
      '<?xml version="1.0" encoding="UTF-8"?>',
      `<testsuites name="perkada-lint" tests="${tests}" failures="${failures}" errors="${rusak}">`,
      '',
    ].join('\n')
  },
  sela: '',
  bagian(berkas) {
    const gagal = berkas.diagnostics.filter(({ severity }) => severity !== 'saran').length
    const jumlah = Math.max(1, berkas.diagnostics.length)
    return [
      `  <testsuite name="${luput(berkas.path)}" tests="${jumlah}" failures="${gagal}" errors="0">`,
      ...kasusUji(berkas),
      '  </testsuite>',
      '',
    ].join('\n')
  },
  kaki({ daftarKegagalan }) {
    const rusak = daftarKegagalan.map(({ path, message }) => {
      const nama = luput(path)
      return `  <testsuite name="${nama}" tests="1" failures="0" errors="1">\n    <testcase classname="${nama}" name="terbaca"><error message="${luput(message)}"/></testcase>\n  </testsuite>`
    })
    return [...rusak, '</testsuites>', ''].join('\n')
  },
}
