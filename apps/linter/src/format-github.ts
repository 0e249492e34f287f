import type { Severity } from '@perkada/core'
import type { Hasil } from './hasil.ts'
import { pathRelatif } from './path-laporan.ts'
import { buatSumber } from './posisi.ts'

const perintah: Readonly<Record<Severity, string>> = { galat: 'error', peringatan: 'warning', saran: 'notice' }

const luputIsi = (isi: string) => isi.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A')
const luputNilai = (isi: string) => luputIsi(isi).replace(/:/g, '%3A').replace(/,/g, '%2C')

/** Findings as workflow commands of GitHub Actions, which show them beside the lines of a pull request. */
export function formatGithub(hasil: Hasil): string {
  const baris = hasil.daftarBerkas.flatMap(({ path, source, peta, diagnostics }) => {
    const sumber = buatSumber(source, peta)
    return diagnostics.map(({ rule, severity, message, span }) => {
      const awal = span && sumber.posisi(span.start)
      const akhir = span && sumber.posisi(span.end)
      const letak = awal && akhir ? `,line=${awal.line},endLine=${akhir.line},col=${awal.column},endColumn=${akhir.column}` : ''
      return `::${perintah[severity]} file=${luputNilai(pathRelatif(path))}${letak},title=${luputNilai(rule)}::${luputIsi(message)}`
    })
  })
  const gagal = hasil.daftarKegagalan.map(({ path, message }) => `::error file=${luputNilai(pathRelatif(path))}::${luputIsi(message)}`)
  return [...baris, ...gagal].map(isi => `${isi}\n`).join('')
}
