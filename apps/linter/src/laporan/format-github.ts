import type { Severity } from '@perkada/core'
import type { BentukLaporan } from './laporan.ts'
import { pathRelatif } from './path-laporan.ts'
import { awalanTempat, buatSumber } from './posisi.ts'

const perintah: Readonly<Record<Severity, string>> = { galat: 'error', peringatan: 'warning', saran: 'notice' }

const luputIsi = (isi: string) => isi.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A')
const luputNilai = (isi: string) => luputIsi(isi).replace(/:/g, '%3A').replace(/,/g, '%2C')

/** Findings as workflow commands of GitHub Actions, which show them beside the lines of a pull request. */
export const laporanGithub: BentukLaporan = {
  kepala: '',
  sela: '',
  bagian({ path, source, peta, diagnostics }) {
    const sumber = buatSumber(source, peta)
    const file = luputNilai(pathRelatif(path))
    const baris = diagnostics.map(({ rule, severity, message, span }) => {
      const awal = span && sumber.posisi(span.start)
      const akhir = span && sumber.posisi(span.end)
      const letak = awal && akhir ? `,line=${awal.line},endLine=${akhir.line},col=${awal.column},endColumn=${akhir.column}` : ''
      return `::${perintah[severity]} file=${file}${letak},title=${luputNilai(rule)}::${luputIsi(awalanTempat(sumber, span) + message)}\n`
    })
    return baris.join('')
  },
  kaki: ({ daftarKegagalan }) =>
    daftarKegagalan.map(({ path, message }) => `::error file=${luputNilai(pathRelatif(path))}::${luputIsi(message)}\n`).join(''),
}
