import type { Log } from 'sarif'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { bukaMeja, LONCAT, type Meja, NASKAH, SPASI } from '../test/meja.ts'
import { bukaSkema } from '../test/skema.ts'
import { laporanHtml } from './format-html.ts'
import { pathRelatif, uriBerkas } from './path-laporan.ts'

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 })

let meja: Meja
let sahSarif: (isi: unknown) => string[]

beforeAll(async () => {
  meja = await bukaMeja()
  await Promise.all([
    meja.tulis('loncat.md', LONCAT),
    meja.tulis('spasi.md', SPASI),
    meja.tulis('bersih.md', NASKAH),
    meja.tulis('luar & biasa <b>.md', LONCAT.replace('setiap bulan', '<script>alert("1")</script> & \u202e\u0007')),
    meja.tulis('docs.yaml', 'docs: https://contoh.example/aturan/\n'),
    meja.tulis('rusak.md', new Uint8Array([0, 1])),
  ])
  sahSarif = await bukaSkema('data/sarif-schema-2.1.0.json')
})
afterAll(() => meja.tutup())

const keluaran = async (format: string, ...argv: string[]) =>
  (await meja.jalankan(['--format', format, ...argv])).out.replaceAll('<folder>', '/folder')
const semua = () => ['loncat.md', 'spasi.md', 'bersih.md', 'luar & biasa <b>.md'].map(nama => meja.di(nama))

describe('sarif', () => {
  test('every form of run is valid against the published schema', async () => {
    for (const argv of [
      semua(),
      [meja.di('bersih.md')],
      [meja.di('rusak.md')],
      ['--shard', '1/2', ...semua()],
      ['--config', 'docs.yaml', ...semua()],
    ])
      expect(sahSarif(JSON.parse(await keluaran('sarif', ...argv))), argv.join(' ')).toEqual([])
  })

  test('the schema refuses what is no SARIF', () => {
    expect(sahSarif({ version: '2.1.0', runs: [{ tool: {} }] })).not.toEqual([])
  })

  test('fixes, fingerprints, rule metadata, address of the pages', async () => {
    const run = (JSON.parse(await keluaran('sarif', '--config', 'docs.yaml', meja.di('spasi.md'))) as Log).runs[0]
    const result = run?.results?.find(({ fixes }) => fixes)
    expect(result?.fixes?.[0]?.artifactChanges[0]?.replacements[0]).toMatchObject({
      deletedRegion: { startLine: 24 },
      insertedContent: { text: expect.any(String) },
    })
    expect(result?.partialFingerprints?.['temuan/v1']).toMatch(/^[0-9a-f]{16}$/)
    const rule = run?.tool.driver.rules?.[result?.ruleIndex ?? -1]
    expect(rule).toMatchObject({
      helpUri: `https://contoh.example/aturan/${result?.ruleId}.md`,
      help: { markdown: expect.stringContaining('## Salah') },
      defaultConfiguration: { level: expect.stringMatching(/^(?:error|warning|note)$/) },
    })
  })

  test('the parts of a split run together are the whole run', async () => {
    const hasil = (isi: string) =>
      (JSON.parse(isi) as Log).runs.flatMap(({ results = [] }) => results.map(satu => JSON.stringify(satu))).sort()
    const bagian = await Promise.all(['1/3', '2/3', '3/3'].map(shard => keluaran('sarif', '--shard', shard, ...semua())))
    expect(bagian.flatMap(hasil).sort()).toEqual(hasil(await keluaran('sarif', ...semua())))
    const id = bagian.map(isi => (JSON.parse(isi) as Log).runs[0]?.automationDetails?.id)
    expect(id).toEqual(['perkada-lint/1-3/', 'perkada-lint/2-3/', 'perkada-lint/3-3/'])
    const [pertama, ...lain] = bagian.map(isi => JSON.parse(isi) as Log)
    expect(sahSarif({ ...pertama, runs: [pertama, ...lain].flatMap(log => log?.runs ?? []) })).toEqual([])
  })
})

test('an address in a report starts at the working folder, however the file was named', () => {
  for (const path of ['sub é/a.md', './sub é/a.md', 'lain/../sub é/a.md', `${process.cwd()}/sub é/a.md`]) {
    expect(uriBerkas(path), path).toBe('sub%20%C3%A9/a.md')
    expect(pathRelatif(path), path).toBe('sub é/a.md')
  }
  for (const path of ['.', process.cwd()]) expect([uriBerkas(path), pathRelatif(path)]).toEqual(['.', '.'])
  expect(uriBerkas('/luar/a b.md')).toBe('file:///luar/a%20b.md')
  expect(uriBerkas(`${process.cwd()}/..titik/a.md`)).toBe('..titik/a.md')
})

test('github: one workflow command for a finding, with what commands reserve escaped', async () => {
  const out = await keluaran('github', meja.di('loncat.md'))
  expect(out).toMatch(/^::error file=.*loncat\.md,line=26,endLine=26,col=1,endColumn=8,title=nomor-loncat::Pasal 3 berdiri .*\n$/)
  expect(await keluaran('github', meja.di('bersih.md'))).toBe('')
  expect(await keluaran('github', meja.di('rusak.md'))).toMatch(/^::error file=.*rusak\.md::.*bukan berkas teks/)
})

test('gitlab: a code quality report whose fingerprints outlive other edits', async () => {
  const laporan = async () =>
    JSON.parse(await keluaran('gitlab', meja.di('loncat.md'))) as { fingerprint: string; location: { lines: { begin: number } } }[]
  const lama = await laporan()
  expect(lama).toMatchObject([
    { check_name: 'nomor-loncat', severity: 'major', description: expect.any(String), location: { lines: { begin: 26 } } },
  ])
  await meja.tulis('loncat.md', LONCAT.replace('BUPATI CONTOH,\n\nMenimbang', 'BUPATI CONTOH,\n\n\n\nMenimbang'))
  const baru = await laporan()
  await meja.tulis('loncat.md', LONCAT)
  expect(baru[0]?.location.lines.begin).toBe(28)
  expect(baru[0]?.fingerprint).toBe(lama[0]?.fingerprint)
})

test('gitlab: what could not be reviewed is told, with findings or without', async () => {
  const laporan = async (...nama: string[]): Promise<unknown> => JSON.parse(await keluaran('gitlab', ...nama.map(meja.di)))
  const rusak = { check_name: 'tidak-diperiksa', severity: 'blocker', description: expect.stringContaining('bukan berkas teks') }
  expect(await laporan('rusak.md')).toMatchObject([rusak])
  expect(await laporan('loncat.md', 'rusak.md')).toMatchObject([{ check_name: 'nomor-loncat' }, rusak])
  expect(await laporan('bersih.md')).toEqual([])
})

test('junit: a suite for each file, escaped', async () => {
  const out = await keluaran('junit', ...semua())
  expect(out).toMatch(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n<testsuites name="perkada-lint" tests="\d+" failures="\d+" errors="0">/)
  expect(out.match(/<testsuite /g)).toHaveLength(4)
  expect(out).toContain('luar &amp; biasa &lt;b&gt;.md')
  expect(out).toContain('<failure type="galat" message="Pasal 3 berdiri')
  expect(out).toContain('name="bersih"/>')
})

describe('html', () => {
  test('blank lines without end are not shown without end, and the lines behind them keep their numbers', () => {
    const source = `Pasal 1\n${'\n'.repeat(100_000)}Rapat diadakan.\n`
    const temuan = { rule: 'x', severity: 'saran' as const, message: 'Kosong.', span: { start: 200, end: 201 } }
    const isi = laporanHtml([]).bagian({ path: 'a.md', source, diagnostics: [temuan] }, 1)
    expect(isi.length).toBeLessThan(10_000)
    expect(isi).toContain('id="b1L100002"><span class="n">100002</span><span class="i">Rapat diadakan.</span>')
    expect(isi).toContain('<mark class="saran" id="b1t1">')
  })

  test('who cannot see both side by side gets the findings, then the text', async () => {
    const out = await keluaran('html', meja.di('loncat.md'))
    expect(out.indexOf('<ol class="temuan">')).toBeGreaterThan(0)
    expect(out.indexOf('<ol class="temuan">')).toBeLessThan(out.indexOf('<div class="naskah">'))
  })

  test('one page: text with the finding at its place, the list, the filter; no network, no script', async () => {
    const out = await keluaran('html', ...semua())
    expect(out).toContain('<html lang="id">')
    expect(out).toMatch(
      /<span class="n">26<\/span><span class="i"><mark class="galat" id="b1t1">Pasal 3<\/mark><sup class="galat"><a href="#b1n1">1<\/a><\/sup>/,
    )
    expect(out).toMatch(/<li class="galat" id="b1n1" value="1">.*href="#b1t1">baris 26<\/a>/)
    for (const severity of ['galat', 'peringatan', 'saran']) expect(out).toContain(`id="s-${severity}" checked`)
    expect(out).not.toMatch(/<script|<link|<img|src=|url\(|@import/)
  })

  test('a blank line takes less room, unless something is missing there', () => {
    const source = 'Pasal 1\n\nRapat.\n'
    const out = (start: number) =>
      laporanHtml([]).bagian(
        { path: 'x.md', source, diagnostics: [{ rule: 'x', severity: 'saran', message: 'x', span: { start, end: start } }] },
        1,
      )
    expect(out(0)).toContain('<div class="b k" id="b1L2"><span class="n">2</span><span class="i"></span></div>')
    expect(out(8)).toContain('<div class="b" id="b1L2"><span class="n">2</span><span class="i"><mark class="saran" id="b1t1"></mark>')
  })

  test('text of the regulation is text, whatever it holds', async () => {
    const out = await keluaran('html', meja.di('luar & biasa <b>.md'))
    const polos = out.replace(/<\/?mark[^>]*>|<sup[^>]*>.*?<\/sup>/g, '')
    expect(polos).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp;')
    expect(out).not.toMatch(/\p{Cc}(?<!\n)|\u202e/u)
    const anyaman = out.replace(/<(?:meta|input|!doctype)[^>]*>/g, '')
    for (const unsur of ['mark', 'li', 'section', 'div', 'span', 'details'])
      expect(anyaman.match(new RegExp(`<${unsur}[ >]`, 'g'))?.length ?? 0, unsur).toBe(
        anyaman.match(new RegExp(`</${unsur}>`, 'g'))?.length ?? 0,
      )
  })

  test('every anchor leads somewhere', async () => {
    const out = await keluaran('html', ...semua())
    const ada = new Set([...out.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id))
    expect([...out.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id).filter(id => !ada.has(id))).toEqual([])
  })

  test('a second place is marked in the text, and leads to its finding as the finding leads to it', () => {
    const source = 'Pasal 1\nrapat ini, rapat itu\nPasal 1'
    const di = (isi: string, dari = 0) => ({ start: source.indexOf(isi, dari), end: source.indexOf(isi, dari) + isi.length })
    const related = [
      { message: 'Pertama di sini.', span: di('Pasal 1') },
      { message: 'Juga di sini.', span: di('rapat') },
      { message: 'Juga di sini.', span: di('rapat', 12) },
      { message: 'Tanpa tempat.' },
    ]
    const dobel = { rule: 'nomor-ganda', severity: 'galat' as const, message: 'dua kali', span: di('Pasal 1', 8), related }
    const sendiri = { rule: 'ejaan-salah', severity: 'saran' as const, message: 'salah', span: di('rapat') }
    const out = laporanHtml([]).bagian({ path: 'x.md', source, diagnostics: [sendiri, dobel] }, 1)
    const kedua = (ke: number) => `<mark class="kedua galat" id="b1t2-${ke}">`
    const sup = (id: string, ke: string) => `<sup class="galat"${id}><a href="#b1n2" title="tempat lain dari temuan 2">→${ke}</a></sup>`
    expect(out).toContain(`<span class="i">${kedua(1)}Pasal 1</mark>${sup('', '2')}</span>`)
    expect(out).toContain(
      `<mark class="saran" id="b1t1">rapat</mark><sup class="saran"><a href="#b1n1">1</a></sup>${sup(' id="b1t2-2"', '2')} ini, ${kedua(3)}rapat</mark>`,
    )
    expect(out).toContain('<p class="lain">Pertama di sini. (<a href="#b1t2-1">baris 1</a>)</p>')
    expect(out).toContain('<p class="lain">Juga di sini. (<a href="#b1t2-2">baris 2</a>, <a href="#b1t2-3">ke-2</a>)</p>')
    expect(out).toContain('<p class="lain">Tanpa tempat.</p>')
  })

  test('a large text with many findings is written in time, all anchors in place', () => {
    const source = 'Pasal 1 rapat diadakan\r\n'.repeat(20_000)
    const diagnostics = Array.from({ length: 8_000 }, (_isi, ke) => ({
      rule: 'nomor-loncat',
      severity: 'saran' as const,
      message: 'x',
      span: { start: ke * 48 + (ke % 25), end: ke * 48 + (ke % 25) + (ke % 3) },
    }))
    const mulai = performance.now()
    const out = laporanHtml([]).bagian({ path: 'x.md', source, diagnostics }, 1)
    expect(performance.now() - mulai).toBeLessThan(5_000)
    const ada = new Set([...out.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id))
    expect(diagnostics.map((_isi, ke) => `b1t${ke + 1}`).filter(id => !ada.has(id))).toEqual([])
  })
})
