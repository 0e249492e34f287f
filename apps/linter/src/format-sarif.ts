import { isAbsolute, sep } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Severity, Span } from '@perkada/core'
import type { Rule } from '@perkada/lint'
import type { Location, Log, ReportingDescriptor, Result } from 'sarif'
import type { Hasil, HasilBerkas } from './hasil.ts'
import { buatSumber, type Sumber } from './posisi.ts'

const level: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = { galat: 'error', peringatan: 'warning', saran: 'note' }

const uriBerkas = (path: string): string =>
  isAbsolute(path) ? pathToFileURL(path).href : path.split(sep).map(encodeURIComponent).join('/')

function lokasi(uri: string, sumber: Sumber, span: Span | undefined): Location {
  const artifactLocation = { uri }
  if (!span) return { physicalLocation: { artifactLocation } }
  const awal = sumber.posisi(span.start)
  const akhir = sumber.posisi(span.end)
  const region = { startLine: awal.line, startColumn: awal.column, endLine: akhir.line, endColumn: akhir.column }
  return { physicalLocation: { artifactLocation, region } }
}

function hasilBerkas({ path, source, diagnostics }: HasilBerkas, nomorRule: ReadonlyMap<string, number>): Result[] {
  const sumber = buatSumber(source)
  const uri = uriBerkas(path)
  return diagnostics.map(({ rule, severity, message, span, related = [] }) => {
    const ruleIndex = nomorRule.get(rule)
    return {
      ruleId: rule,
      ...(ruleIndex === undefined ? {} : { ruleIndex }),
      level: level[severity],
      message: { text: message },
      locations: [lokasi(uri, sumber, span)],
      ...(related.length && {
        relatedLocations: related.map((lain, id) => ({ id, message: { text: lain.message }, ...lokasi(uri, sumber, lain.span) })),
      }),
    }
  })
}

/** A norm as one line: the code of the source and its butir. */
const sebutSumber = ({ kode, butir }: Rule['sources'][number]) => (butir ? `${kode} ${butir}` : kode)

const deskripsi = ({ id, summary, severity, sources }: Rule): ReportingDescriptor => ({
  id,
  shortDescription: { text: summary },
  defaultConfiguration: { level: level[severity] },
  properties: { sources: sources.map(sebutSumber) },
})

/** Findings as SARIF 2.1.0 for editors and CI; galat is error, peringatan warning, saran note. */
export function formatSarif(hasil: Hasil, rules: readonly Rule[], version: string): string {
  const nomorRule = new Map(rules.map(({ id }, index) => [id, index]))
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'perkada-lint', version, language: 'id', rules: rules.map(deskripsi) } },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: hasil.daftarKegagalan.length === 0,
            toolExecutionNotifications: hasil.daftarKegagalan.map(({ path, message }) => ({
              level: 'error',
              message: { text: message },
              locations: [{ physicalLocation: { artifactLocation: { uri: uriBerkas(path) } } }],
            })),
          },
        ],
        results: hasil.daftarBerkas.flatMap(berkas => hasilBerkas(berkas, nomorRule)),
      },
    ],
  }
  return `${JSON.stringify(log, null, 2)}\n`
}
