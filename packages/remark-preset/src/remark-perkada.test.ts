import remarkLint from 'remark-lint'
import remarkLintNoDuplicateHeadings from 'remark-lint-no-duplicate-headings'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import remarkPerkada, { type Opsi, remarkPresetPerkada } from './index.ts'

const naskah = (isi: string) => `PERATURAN BUPATI CONTOH
NOMOR 1 TAHUN 2024

TENTANG

TATA KERJA

BAB I KETENTUAN UMUM

Pasal 1

${isi}
`
const LONCAT = naskah('Rapat diadakan.\n\nPasal 3\n\nHasil rapat sebagaimana dimaksud dalam Pasal 7 dicatat.')
const hanya = { 'unsur-*': 'mati', 'kerangka-*': 'mati', 'isian-*': 'mati' }

async function pesan(source: string, opsi?: Opsi) {
  const pipa = unified().use(remarkParse).use(remarkPerkada, opsi)
  const file = new VFile({ path: 'naskah.md', value: source })
  await pipa.run(pipa.parse(file), file)
  return file.messages
}
const ringkas = async (source: string, opsi?: Opsi) =>
  (await pesan(source, opsi)).map(({ line, column, fatal, ruleId, actual }) => `${line}:${column} ${fatal} ${ruleId} ${actual ?? ''}`)

test('the preset: every rule at its place, with id, source, letters and severity', async () => {
  const pipa = unified().use(remarkParse).use(remarkPresetPerkada)
  const file = new VFile({ path: 'naskah.md', value: LONCAT })
  await pipa.run(pipa.parse(file), file)
  const satu = file.messages.find(({ ruleId }) => ruleId === 'acuan-menggantung')
  expect(satu).toMatchObject({
    source: 'perkada',
    fatal: true,
    place: { start: { line: 16, column: 40, offset: 161 }, end: { line: 16, column: 47, offset: 168 } },
    actual: 'Pasal 7',
    file: 'naskah.md',
  })
  expect(satu?.reason).toBe(
    'Pasal 7 tidak ada karena naskah ini hanya memuat Pasal 1 dan Pasal 3. Perbaiki nomor yang diacu, atau lengkapi ketentuan yang dimaksud.',
  )
  expect(satu?.note).toMatch(/^Pasal, ayat, huruf, angka, .* diacu ada .*\n\nAkibat logis: .*\n\nBaris 14: Pasal 3 ada di sini\.$/s)
  expect(satu?.expected).toBeUndefined()
  expect(satu?.url).toBeUndefined()
})

test('second places of which the same is said stand in one line of the note', async () => {
  const [satu] = (await pesan(naskah('Rapat diadakan .\n\nPasal 2\n\nRapat dicatat .\n\nPasal 3\n\nRapat ditutup .'))).filter(
    ({ ruleId }) => ruleId === 'tanda-baca-spasi',
  )
  expect(satu?.note).toMatch(/\n\nBaris 16, 20: Juga di sini\.$/)
})

test('what may stand instead, and the page of the rule', async () => {
  const [satu] = (await pesan(naskah('Rapat membahas kerjasama.'), { rules: hanya, docs: 'https://contoh.go.id/aturan/' })).filter(
    ({ ruleId }) => ruleId === 'ejaan-tidak-baku',
  )
  expect(satu).toMatchObject({
    actual: 'kerjasama',
    expected: ['kerja sama'],
    fatal: false,
    url: 'https://contoh.go.id/aturan/ejaan-tidak-baku.md',
  })
})

test('severities in our words and in those of remark-lint', async () => {
  const dasar = { ...hanya, 'acuan-menggantung': 'mati' }
  expect(await ringkas(LONCAT, { rules: dasar })).toEqual(['14:1 true nomor-loncat Pasal 3'])
  expect(await ringkas(LONCAT, { rules: { ...dasar, 'nomor-loncat': 'saran' } })).toEqual(['14:1 undefined nomor-loncat Pasal 3'])
  for (const nilai of ['peringatan', 'warn', true, 1, 'on'])
    expect(await ringkas(LONCAT, { rules: { ...dasar, 'nomor-loncat': nilai } })).toEqual(['14:1 false nomor-loncat Pasal 3'])
  for (const nilai of ['mati', 'off', false, 0]) expect(await ringkas(LONCAT, { rules: { ...dasar, 'nomor-loncat': nilai } })).toEqual([])
  for (const nilai of ['galat', 'error', 2])
    expect(await ringkas(LONCAT, { rules: { ...dasar, 'nomor-loncat': nilai } })).toEqual(['14:1 true nomor-loncat Pasal 3'])
})

test('options of a rule, and the region of the house', async () => {
  const source = naskah('Rapat diadakan di balai kemapuan.')
  const eja = async (opsi: Opsi) =>
    (await ringkas(source, { ...opsi, rules: { ...hanya, ...opsi.rules } })).filter(satu => satu.includes('ejaan'))
  expect(await eja({})).toEqual(['12:25 false ejaan-salah kemapuan'])
  expect(await eja({ rules: { 'ejaan-salah': { kata: ['kemapuan'] } } })).toEqual([])
  expect(await eja({ rules: { 'ejaan-salah': [1, { kata: ['kemapuan'] }] } })).toEqual([])
  expect(await eja({ daerah: { daerah: 'Kabupaten Contoh', balai: ['Kemapuan'] } })).toEqual([])
})

test.each<[unknown, string]>([
  [
    { rules: { 'nomor-locat': 'mati' } },
    'remark-preset-perkada: rules.nomor-locat: aturan “nomor-locat” tidak dikenal. Maksud Anda “nomor-loncat”?',
  ],
  [
    { presett: 'ketat' },
    'remark-preset-perkada: presett: kunci “presett” tidak dikenal; yang ada: preset, rules, docs, daerah. Maksud Anda “preset”?',
  ],
  [{ ignore: ['x'] }, 'remark-preset-perkada: ignore: kunci “ignore” tidak dikenal; yang ada: preset, rules, docs, daerah.'],
  [{ rules: { 'ejaan-salah': { kat: [] } } }, 'remark-preset-perkada: rules.ejaan-salah.kat: kunci “kat” tidak dikenal; yang ada: kata.'],
  [{ daerah: {} }, 'remark-preset-perkada: daerah: diharapkan isi daerah.yaml'],
  ['ketatt', 'remark-preset-perkada: preset: diharapkan statuta, ketat, arsip; tertulis “ketatt”. Maksud Anda “ketat”?'],
])('wrong options %j: one line when the pipeline is put together', (opsi, pesan) => {
  expect(() =>
    unified()
      .use(remarkParse)
      .use(remarkPerkada, opsi as Opsi)
      .freeze(),
  ).toThrow(pesan)
})

test('a text that is no regulation is left alone; CRLF and a byte order mark keep places', async () => {
  expect(await ringkas('# Catatan rapat\n\nkerjasama dibawah Pasal 7.\n')).toEqual([])
  const rules = { ...hanya, 'nomor-loncat': 'mati' }
  expect(await ringkas(LONCAT.replaceAll('\n', '\r\n'), { rules })).toEqual(['16:40 true acuan-menggantung Pasal 7'])
  expect(await ringkas(`\ufeff${LONCAT}`, { rules })).toEqual(['16:40 true acuan-menggantung Pasal 7'])
})

test('beside remark-lint: its messages and ours, each under its own name; our comment silences ours', async () => {
  const ganda = LONCAT.replace('Rapat diadakan.', '# Rapat\n\n# Rapat\n\nRapat diadakan.').replace(
    'Hasil rapat',
    '<!-- perkada-abaikan acuan-menggantung: menyusul -->\n\nHasil rapat',
  )
  const pipa = unified().use(remarkParse).use(remarkLint).use(remarkLintNoDuplicateHeadings, [1]).use(remarkPerkada, { rules: hanya })
  const file = new VFile({ path: 'naskah.md', value: ganda })
  await pipa.run(pipa.parse(file), file)
  const nama = file.messages.map(({ source, ruleId }) => `${source}:${ruleId}`)
  expect(nama).toContain('remark-lint:no-duplicate-headings')
  expect(nama).toContain('perkada:nomor-loncat')
  expect(nama).not.toContain('perkada:acuan-menggantung')
})
