import type { Severity } from '@perkada/core'
import { bertemuan } from '../hasil.ts'
import type { BentukLaporan } from './laporan.ts'
import { pathRelatif } from './path-laporan.ts'
import { awalanTempat, buatSumber } from './posisi.ts'
import { ringkas, sidikUnik } from './sidik.ts'
import { unsurJson } from './unsur-json.ts'

const bobot: Readonly<Record<Severity, string>> = { galat: 'major', peringatan: 'minor', saran: 'info' }

/** Findings as a Code Quality report of GitLab; a fingerprint stays the same while the text around a finding does. What could not be reviewed stands at the end. */
export const laporanGitlab: BentukLaporan = {
  kepala: '[',
  sela: ',',
  bagian({ path, source, peta, diagnostics }) {
    const sumber = buatSumber(source, peta)
    const jalur = pathRelatif(path)
    const daftarSidik = sidikUnik(jalur, source, diagnostics)
    const daftar = diagnostics.map(({ rule, severity, message, span }, index) => ({
      description: awalanTempat(sumber, span) + message,
      check_name: rule,
      fingerprint: daftarSidik[index],
      severity: bobot[severity],
      location: {
        path: jalur,
        lines: { begin: span ? sumber.posisi(span.start).line : 1, end: span ? sumber.posisi(Math.max(span.start, span.end - 1)).line : 1 },
      },
    }))
    return unsurJson(daftar, 1)
  },
  kaki({ daftarBerkas, daftarKegagalan }) {
    const daftar = daftarKegagalan.map(({ path, message }) => ({
      description: message,
      check_name: 'tidak-diperiksa',
      fingerprint: ringkas(`${pathRelatif(path)}\n${message}`),
      severity: 'blocker',
      location: { path: pathRelatif(path), lines: { begin: 1, end: 1 } },
    }))
    const ada = daftarBerkas.some(bertemuan)
    return `${daftar.length && ada ? ',' : ''}${unsurJson(daftar, 1)}${daftar.length || ada ? '\n' : ''}]\n`
  },
}
