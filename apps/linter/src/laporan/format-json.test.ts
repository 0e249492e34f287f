import { afterAll, beforeAll, expect, test } from 'vitest'
import { buatDocx } from '../test/buat-docx.ts'
import { bukaMeja, LONCAT, type Meja, NASKAH, SPASI } from '../test/meja.ts'
import { bukaSkema } from '../test/skema.ts'

let meja: Meja
let sah: (isi: unknown) => string[]

beforeAll(async () => {
  meja = await bukaMeja()
  await Promise.all([
    meja.tulis('loncat.md', LONCAT),
    meja.tulis('spasi.md', SPASI),
    meja.tulis('bersih.md', NASKAH),
    meja.tulis('rusak.md', new Uint8Array([0, 1])),
    meja.tulis('rancangan.docx', buatDocx(LONCAT)),
  ])
  sah = await bukaSkema('../../../docs/laporan.schema.json')
})
afterAll(() => meja.tutup())

const laporan = async (...argv: string[]): Promise<unknown> => JSON.parse((await meja.jalankan(['--format', 'json', ...argv])).out)

test.each([
  [['loncat.md', 'spasi.md', 'bersih.md']],
  [['rancangan.docx', 'rusak.md', 'tiada.md']],
  [['--rule', 'nomor-loncat', 'bersih.md']],
])('%j: the report has the documented shape', async argv => {
  const isi = await laporan(...argv.map(satu => (/\./.test(satu) ? meja.di(satu) : satu)))
  expect(sah(isi)).toEqual([])
})

test.each(['', new Uint8Array([0, 1])])('what came on standard input and could not be reviewed is in the report', async isi => {
  const { kode, out } = await meja.jalankan(['--format', 'json', '-'], isi)
  expect(kode).toBe(2)
  expect(sah(JSON.parse(out))).toEqual([])
  expect(JSON.parse(out)).toMatchObject({ failures: [{ path: '<stdin>' }] })
})

test('the documented shape tells places, second places, paragraphs of Word, and fixes', async () => {
  expect(await laporan(meja.di('loncat.md'))).toMatchObject({
    files: [{ findings: [{ rule: 'nomor-loncat', line: 26, endColumn: 8, related: [{ line: 22 }] }] }],
  })
  expect(await laporan(meja.di('rancangan.docx'))).toMatchObject({
    files: [{ findings: [{ rule: 'nomor-loncat', paragraph: 26, text: 'Pasal 3' }] }],
  })
  expect(await laporan(meja.di('spasi.md'))).toMatchObject({ files: [{ findings: [{ fix: { kind: 'safe', edits: [{ line: 24 }] } }] }] })
})

test.each([
  ['a key that it does not know', { files: [], failures: [], summary: {}, versi: 1 }],
  [
    'a finding with half a place',
    { files: [{ path: 'a', findings: [{ rule: 'a', severity: 'galat', message: '', related: [], line: 1 }] }] },
  ],
])('the documented shape refuses %s', (_apa, isi) => {
  expect(sah(isi)).not.toEqual([])
})
