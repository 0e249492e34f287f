import type { Diagnostic, Severity, Span } from '@perkada/core'
import { halamanAturan, type Rule, sebutSumber } from '@perkada/lint'
import type { Fix, Location, Log, Region, ReportingDescriptor, Result } from 'sarif'
import { bertemuan, type HasilBerkas, type Ringkasan } from '../hasil.ts'
import type { BentukLaporan, KonteksLaporan } from './laporan.ts'
import { uriBerkas } from './path-laporan.ts'
import { buatSumber, type Sumber } from './posisi.ts'
import { sidik } from './sidik.ts'
import { unsurJson } from './unsur-json.ts'

const level: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = { galat: 'error', peringatan: 'warning', saran: 'note' }

function wilayah(sumber: Sumber, span: Span): Region {
  const awal = sumber.posisi(span.start)
  const akhir = sumber.posisi(span.end)
  const text = sumber.kutip(span)
  const paragraf = text === undefined ? {} : { snippet: { text }, properties: { paragraph: awal.line } }
  return { startLine: awal.line, startColumn: awal.column, endLine: akhir.line, endColumn: akhir.column, ...paragraf }
}

const lokasi = (uri: string, sumber: Sumber, span: Span | undefined): Location => ({
  physicalLocation: { artifactLocation: { uri }, ...(span && { region: wilayah(sumber, span) }) },
})

const perbaikanSarif = (uri: string, sumber: Sumber, { jenis, edits }: NonNullable<Diagnostic['fix']>): Fix => ({
  description: { text: jenis === 'safe' ? 'Perbaikan yang tidak mengubah arti.' : 'Usul perbaikan; baca kembali sesudah dipasang.' },
  artifactChanges: [
    {
      artifactLocation: { uri },
      replacements: edits.map(({ span, isi }) => ({ deletedRegion: wilayah(sumber, span), insertedContent: { text: isi } })),
    },
  ],
})

function hasilBerkas({ path, source, peta, diagnostics }: HasilBerkas, nomorRule: ReadonlyMap<string, number>): Result[] {
  const sumber = buatSumber(source, peta)
  const uri = uriBerkas(path)
  return diagnostics.map(diagnostic => {
    const { rule, severity, message, span, related = [], fix } = diagnostic
    const ruleIndex = nomorRule.get(rule)
    return {
      ruleId: rule,
      ...(ruleIndex === undefined ? {} : { ruleIndex }),
      level: level[severity],
      message: { text: message },
      locations: [lokasi(uri, sumber, span)],
      partialFingerprints: { 'temuan/v1': sidik(source, diagnostic) },
      ...(fix && { fixes: [perbaikanSarif(uri, sumber, fix)] }),
      ...(related.length && {
        relatedLocations: related.map((lain, id) => ({ id, message: { text: lain.message }, ...lokasi(uri, sumber, lain.span) })),
      }),
    }
  })
}

const uraianLengkap = ({ summary, sources }: Rule): string => `${summary} ${sources.map(sebutSumber).join(' ')}`

/** Metadata of a rule; its page only where it found something, or a log would be mostly pages. */
const deskripsi = (rule: Rule, docs: string | undefined, adaTemuan: boolean): ReportingDescriptor => ({
  id: rule.id,
  shortDescription: { text: rule.summary },
  ...(adaTemuan && {
    fullDescription: { text: uraianLengkap(rule) },
    help: { text: uraianLengkap(rule), markdown: halamanAturan(rule) },
  }),
  ...(docs && { helpUri: `${docs}/${rule.id}.md` }),
  defaultConfiguration: { level: level[rule.severity] },
  properties: { sources: rule.sources.map(sebutSumber), tags: [rule.id.split('-')[0] ?? rule.id] },
})

type Konteks = Pick<KonteksLaporan, 'rules' | 'version' | 'docs' | 'shard'>

/** The log without its results. */
function rangka({ daftarBerkas, daftarKegagalan }: Ringkasan, { rules, version, docs, shard }: Konteks): Log {
  const ids = new Set(daftarBerkas.flatMap(berkas => berkas.rules))
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'perkada-lint',
            version,
            language: 'id',
            rules: rules.map(rule => deskripsi(rule, docs, ids.has(rule.id))),
          },
        },
        automationDetails: { id: `perkada-lint/${shard ? `${shard.replace('/', '-')}/` : ''}` },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: daftarKegagalan.length === 0,
            toolExecutionNotifications: daftarKegagalan.map(({ path, message }) => ({
              level: 'error',
              message: { text: message },
              locations: [{ physicalLocation: { artifactLocation: { uri: uriBerkas(path) } } }],
            })),
          },
        ],
        results: [],
      },
    ],
  }
}

/**
 * Findings as SARIF 2.1.0 for editors and CI; galat is error, peringatan warning, saran note. The parts of a split run are
 * runs of their own id, so that their logs merge by putting their runs together.
 */
export function laporanSarif(konteks: Konteks): BentukLaporan {
  const nomorRule = new Map(konteks.rules.map(({ id }, index) => [id, index]))
  const belah = (ringkasan: Ringkasan): [string, string] => {
    const isi = JSON.stringify(rangka(ringkasan, konteks), null, 2)
    const at = isi.lastIndexOf('[]') + 1
    return [isi.slice(0, at), isi.slice(at)]
  }
  return {
    kepala: ringkasan => belah(ringkasan)[0],
    sela: ',',
    bagian: berkas => unsurJson(hasilBerkas(berkas, nomorRule), 4),
    kaki: ringkasan => `${ringkasan.daftarBerkas.some(bertemuan) ? '\n      ' : ''}${belah(ringkasan)[1]}\n`,
  }
}
