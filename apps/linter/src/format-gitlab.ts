import type { Severity } from '@perkada/core'
import type { Hasil } from './hasil.ts'
import { pathRelatif } from './path-laporan.ts'
import { buatSumber } from './posisi.ts'
import { sidikUnik } from './sidik.ts'

const bobot: Readonly<Record<Severity, string>> = { galat: 'major', peringatan: 'minor', saran: 'info' }

/** Findings as a Code Quality report of GitLab; a fingerprint stays the same while the text around a finding does. */
export function formatGitlab(hasil: Hasil): string {
  const daftar = hasil.daftarBerkas.flatMap(({ path, source, peta, diagnostics }) => {
    const sumber = buatSumber(source, peta)
    const jalur = pathRelatif(path)
    const daftarSidik = sidikUnik(jalur, source, diagnostics)
    return diagnostics.map(({ rule, severity, message, span }, index) => ({
      description: message,
      check_name: rule,
      fingerprint: daftarSidik[index],
      severity: bobot[severity],
      location: {
        path: jalur,
        lines: { begin: span ? sumber.posisi(span.start).line : 1, end: span ? sumber.posisi(Math.max(span.start, span.end - 1)).line : 1 },
      },
    }))
  })
  return `${JSON.stringify(daftar, null, 2)}\n`
}
