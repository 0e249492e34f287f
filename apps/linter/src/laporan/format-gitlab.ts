import type { Severity } from '@perkada/core'
import { bertemuan } from '../hasil.ts'
import type { BentukLaporan } from './laporan.ts'
import { pathRelatif } from './path-laporan.ts'
import { awalanTempat, buatSumber } from './posisi.ts'
import { sidikUnik } from './sidik.ts'
import { unsurJson } from './unsur-json.ts'

const bobot: Readonly<Record<Severity, string>> = { galat: 'major', peringatan: 'minor', saran: 'info' }

/** Findings as a Code Quality report of GitLab; a fingerprint stays the same while the text around a finding does. */
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
  kaki: ({ daftarBerkas }) => (daftarBerkas.some(bertemuan) ? '\n]\n' : ']\n'),
}
