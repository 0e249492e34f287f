import { mkdir } from 'node:fs/promises'
import type { Log } from 'sarif'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bukaMeja, LONCAT, type Meja, NASKAH } from './test/meja.ts'

const LAMA = NASKAH.replace(/^3\. .*$/m, '')
  .replaceAll('2024', '2009')
  .replace('DENGAN RAHMAT TUHAN YANG MAHA ESA\n\n', '')

let meja: Meja
const di = (nama: string) => meja.di(nama)
const jalankan = (argv: readonly string[], stdin = '') => meja.jalankan(argv, stdin)

beforeAll(async () => {
  meja = await bukaMeja()
  await mkdir(di('kosong'))
  await Promise.all([
    meja.tulis('bersih.md', NASKAH),
    meja.tulis('loncat.md', LONCAT),
    meja.tulis('crlf.md', LONCAT.replaceAll('\n', '\r\n')),
    meja.tulis('cr.md', LONCAT.replaceAll('\n', '\r')),
    meja.tulis('lama.md', LAMA),
    meja.tulis('gambar.md', new Uint8Array([137, 80, 78, 71, 0, 1, 2])),
    meja.tulis('latin.md', new Uint8Array([80, 101, 114, 0xe9, 10])),
    meja.tulis('utf16.md', Buffer.from(`\ufeff${LONCAT}`, 'utf16le')),
    meja.tulis('semua/naskah.md', NASKAH),
    meja.tulis('semua/README.md', '# Catatan\n\nBukan peraturan.\n'),
  ])
})
afterAll(() => meja.tutup())

test('a clean text: exit 0', async () => {
  expect(await jalankan([di('bersih.md')])).toEqual({ kode: 0, out: '0 galat, 0 peringatan, 0 saran dalam 1 berkas\n', err: '' })
})

test('a galat: place, rule, message, underlined line, second place; exit 1', async () => {
  const { kode, out } = await jalankan([di('loncat.md')])
  expect(kode).toBe(1)
  expect(out).toMatchInlineSnapshot(`
    "<folder>/loncat.md:26:1  galat  nomor-loncat
      Pasal 3 berdiri sesudah Pasal 1, sedangkan Pasal 2 tidak ada. Satuan diberi nomor urut (butir 79 Lampiran II UU 12/2011): pulihkan yang hilang, atau rapikan nomor sesudahnya beserta semua acuannya.
        26 │ Pasal 3
           │ ~~~~~~~
      <folder>/loncat.md:22:1  Pasal 1 ada di sini.
        22 │ Pasal 1
           │ -------

    1 galat, 0 peringatan, 0 saran dalam 1 berkas
    "
  `)
})

test('line ends and encodings change no place', async () => {
  for (const nama of ['crlf.md', 'cr.md', 'utf16.md']) {
    const { out } = await jalankan([di(nama)])
    expect(out).toContain(`${nama}:26:1  galat`)
    expect(out).toContain('\n    26 │ Pasal 3\n')
  }
  const { out } = await jalankan(['--format', 'html', di('cr.md')])
  expect(out).toMatch(/<span class="n">26<\/span><span class="i"><mark class="galat"[^>]*>Pasal 3<\/mark>/)
})

test('sarif: level, region, second place, metadata of the rule', async () => {
  const { kode, out } = await jalankan(['--format', 'sarif', di('loncat.md')])
  expect(kode).toBe(1)
  const run = (JSON.parse(out) as Log).runs[0]
  const result = run?.results?.[0]
  expect(result).toMatchObject({ ruleId: 'nomor-loncat', level: 'error' })
  expect(result?.locations?.[0]?.physicalLocation?.region).toEqual({ startLine: 26, startColumn: 1, endLine: 26, endColumn: 8 })
  expect(result?.relatedLocations?.[0]?.physicalLocation?.region?.startLine).toBe(22)
  expect(run?.tool.driver.rules?.[result?.ruleIndex ?? -1]).toMatchObject({
    id: 'nomor-loncat',
    shortDescription: { text: expect.any(String) },
  })
})

test('json: findings with their places, and a summary', async () => {
  const { out } = await jalankan(['--format', 'json', di('loncat.md')])
  expect(JSON.parse(out)).toMatchObject({
    files: [
      { findings: [{ rule: 'nomor-loncat', severity: 'galat', line: 26, column: 1, endLine: 26, endColumn: 8, related: [{ line: 22 }] }] },
    ],
    summary: { galat: 1, peringatan: 0, saran: 0, files: 1, skipped: 0 },
  })
})

test('peringatan fails only above --max-warnings', async () => {
  expect((await jalankan([di('lama.md')])).kode).toBe(0)
  expect((await jalankan(['--max-warnings', '9', di('lama.md')])).kode).toBe(0)
  expect((await jalankan(['--max-warnings', '0', di('lama.md')])).kode).toBe(1)
})

test('--rule checks nothing else', async () => {
  expect((await jalankan(['--rule', 'nomor-ganda', di('loncat.md')])).kode).toBe(0)
  expect((await jalankan(['--rule', 'nomor-loncat', '--rule', 'nomor-ganda', di('loncat.md')])).kode).toBe(1)
  expect((await jalankan(['--rule', 'nomor-*', di('loncat.md')])).kode).toBe(1)
  expect((await jalankan(['--rule', 'judul-*', di('loncat.md')])).kode).toBe(0)
})

test('--stdin reads the text from standard input', async () => {
  expect((await jalankan(['--stdin'], LONCAT)).out).toContain('<stdin>:26:1  galat')
  expect((await jalankan(['--stdin'], NASKAH)).kode).toBe(0)
})

test('in a folder and behind a pattern, files that are no regulations are skipped and counted', async () => {
  const satu = '0 galat, 0 peringatan, 0 saran dalam 1 berkas; 1 berkas dilewati karena bukan peraturan\n'
  expect((await jalankan([di('semua')])).out).toBe(satu)
  expect((await jalankan([di('semua/*.md')])).out).toBe(satu)
})

test('where nothing was reviewed, one line says so and the run fails: silence would be taken for approval', async () => {
  await meja.tulis('catatan/README.md', '# Catatan\n')
  expect(await jalankan([di('kosong')])).toEqual({
    kode: 2,
    out: '',
    err: 'perkada-lint: <folder>/kosong: tidak ada peraturan di sini, jadi tidak ada yang diperiksa. Peraturan dikenali dari kunci jenis di kepala YAML, atau nama jenis peraturan pada baris awal.\n',
  })
  expect(await jalankan([di('catatan'), di('kosong')])).toMatchObject({
    kode: 2,
    err: expect.stringContaining(
      '/catatan, <folder>/kosong: tidak ada peraturan di sini, jadi tidak ada yang diperiksa (1 berkas dilewati',
    ),
  })
  expect((await jalankan(['--shard', '1/2', di('kosong')])).kode).toBe(2)
  expect((await jalankan([di('kosong'), di('semua')])).kode).toBe(0)
  const { failures } = JSON.parse((await jalankan(['--format', 'json', di('kosong')])).out) as { failures: unknown[] }
  expect(failures).toHaveLength(1)
  expect(await jalankan(['--baseline', di('baru.json'), '--update-baseline', di('kosong')])).toMatchObject({
    kode: 2,
    err: expect.stringMatching(/\n.*baseline tidak ditulis karena pemeriksaan tidak lengkap\.\n$/),
  })
})

test.each([
  ['a missing path', ['tidak-ada.md'], /^perkada-lint: tidak-ada\.md: tidak ada berkas/],
  ['an empty pattern', ['tidak-ada/*.md'], /^perkada-lint: .*tidak ada berkas yang cocok/],
  ['an unknown option', ['--bentuk'], /^perkada-lint: opsi --bentuk tidak dikenal/],
  ['a near miss', ['--formt', 'json'], /Maksud Anda --format\?/],
  ['a file that looks like an option', ['-aneh.md'], /opsi -aneh\.md tidak dikenal\. Bila itu nama berkas, tulis \.\/-aneh\.md\./],
  ['such a file with a quote', ["-jum'at.md"], /opsi -jum'at\.md tidak dikenal\. Bila itu nama berkas, tulis \.\/-jum'at\.md\./],
  ['a value with a quote', ['--format', "jum'at"], /nilai “jum'at” untuk opsi --format/],
  ['an empty name', ['--config', '', 'x.md'], /ada argumen yang kosong/],
  ['an empty path', [''], /ada argumen yang kosong/],
  ['a near miss of a format', ['--format', 'githib'], /opsi --format tidak berlaku; .*html\. Maksud Anda github\?/],
  ['an unknown stem', ['--rule', 'nmor-*', 'x.md'], /tidak ada aturan yang diawali “nmor-”\. Maksud Anda “nomor-\*”\?/],
  ['a wrong format', ['--format', 'xml'], /nilai “xml” .*pretty, json, sarif/],
  ['a missing value', ['--rule'], /memerlukan nilai/],
  ['no number', ['--max-warnings', 'lima'], /nilai “lima” untuk opsi --max-warnings .*bilangan bulat/],
  ['an unknown rule', ['--rule', 'nomor-locat', 'x.md'], /aturan “nomor-locat” tidak dikenal\. Maksud Anda “nomor-loncat”\?/],
  ['stdin beside a path', ['--stdin', 'x.md'], /--stdin \(atau -\) tidak dapat dipakai bersama PATH/],
  ['stdin beside a baseline', ['--stdin', '--baseline', 'b.json'], /--stdin tidak dapat dipakai bersama --baseline/],
  ['a name without standard input', ['--stdin-filename', 'a.md', 'b.md'], /--stdin-filename hanya berlaku bersama --stdin/],
  ['stdin beside a shard', ['--stdin', '--shard', '1/2'], /--stdin tidak dapat dipakai bersama --shard/],
  ['unsafe without fix', ['--unsafe', 'x.md'], /--unsafe hanya berlaku bersama --fix/],
  ['an update without a baseline', ['--update-baseline', 'x.md'], /--update-baseline memerlukan --baseline/],
  ['a baseline that is not there', ['--baseline', 'tiada.json', 'x.md'], /tiada\.json: tidak ada baseline di sini/],
  ['a config that is not there', ['--config', 'tiada.yaml', 'x.md'], /tiada\.yaml: tidak ada berkas setelan/],
  ['no shard', ['--shard', '3', 'x.md'], /nilai “3” untuk opsi --shard .*bagian\/jumlah seperti 2\/8/],
  ['a shard beyond the last', ['--shard', '3/2', 'x.md'], /nilai “3\/2” untuk opsi --shard/],
  ['explain nothing', ['explain'], /explain memerlukan id aturan/],
  ['explain an unknown rule', ['explain', 'nomor-locat'], /Maksud Anda “nomor-loncat”\?/],
  ['explain a rule by half of its name', ['explain', 'judul-beda'], /tidak dikenal\. Yang serupa: .*judul-berbeda/],
  ['explain a rule that nothing resembles', ['explain', 'qqq'], /“qqq” tidak dikenal\. Id aturan tertulis di samping setiap temuan\.$/m],
  ['explain as an option', ['--explain', 'nomor-loncat'], /opsi --explain tidak dikenal\. Maksud Anda perkada-lint explain\?/],
  ['explain in another form', ['explain', '--format', 'json', 'nomor-loncat'], /explain tidak dapat dipakai bersama --format\.$/m],
  [
    'explain beside a mending',
    ['--fix', '--rule', 'a', 'explain', 'nomor-loncat'],
    /explain tidak dapat dipakai bersama --fix, --rule\.$/m,
  ],
  ['two near misses', ['--no-fix', 'x.md'], /opsi --no-fix tidak dikenal\. Maksud Anda --config atau --fix\? Lihat/],
  [
    'two rules in one',
    ['--rule', 'nomor-loncat,nomor-ganda', 'x.md'],
    /menyebut satu aturan, tertulis “nomor-loncat,nomor-ganda”: ulangi --rule/,
  ],
  ['explain two rules', ['explain', 'nomor-loncat', 'nomor-ganda'], /satu aturan saja/],
])('%s: one clear line, exit 2', async (_nama, argv, pesan) => {
  const { kode, out, err } = await jalankan(argv)
  expect({ kode, out }).toEqual({ kode: 2, out: '' })
  expect(err).toMatch(pesan)
  expect(err.trimEnd().split('\n')).toHaveLength(1)
})

test.each([
  ['empty', '  \n', /: kosong, tidak ada yang diperiksa\.\n$/],
  ['no regulation', '# Catatan\n\nBukan peraturan.\n', /: bukan peraturan; diharapkan kunci jenis di kepala YAML.*\n$/],
])('a text that the user named and that is %s is not passed as clean: one line, exit 2', async (_nama, isi, pesan) => {
  await meja.tulis('bukan.md', isi)
  for (const hasil of [await jalankan([di('bukan.md')]), await jalankan(['-'], isi)]) {
    expect(hasil).toMatchObject({ kode: 2, out: '' })
    expect(hasil.err).toMatch(pesan)
  }
})

test('a name that would steer a terminal steers nothing', async () => {
  await meja.tulis('merah\u001b[31m\n.md', LONCAT)
  const baris = 'merah\ufffd[31m\ufffd.md'
  expect((await jalankan([di('merah\u001b[31m\n.md')])).out).toContain(`<folder>/${baris}:26:1  galat`)
  expect((await jalankan([di('tiada\u001b[31m\n.md')])).err).toMatch(/^perkada-lint: <folder>\/tiada\ufffd\[31m\ufffd\.md: .*\n$/)
})

test('a piece of a regulation is reviewed where the user names it', async () => {
  expect((await jalankan(['-'], 'Pasal 1\n\nRapat sebagaimana dimaksud dalam Pasal 9.\n')).out).toContain('acuan-menggantung')
})

test.each(['Pasal 12', 'Pasal 5A', 'Pasal II', 'BAB XIV\nRAPAT'])('%s is such a piece', async kepala => {
  const { kode, err } = await jalankan(['-'], `${kepala}\n\nRapat dicatat.\n`)
  expect(err).toBe('')
  expect(kode).not.toBe(2)
})

test('a file that was named in two ways is reviewed once', async () => {
  expect((await jalankan([di('bersih.md'), `${di('.')}/./bersih.md`])).out).toContain('dalam 1 berkas')
})

test('a file that is no text: one line, exit 2, the others are still read', async () => {
  for (const nama of ['gambar.md', 'latin.md']) {
    const { kode, out, err } = await jalankan([di(nama), di('loncat.md')])
    expect(kode).toBe(2)
    expect(err).toMatch(/^perkada-lint: .*bukan (?:berkas )?teks.*\n$/)
    expect(out).toContain('nomor-loncat')
  }
})

test('help speaks Indonesian', async () => {
  const { kode, out } = await jalankan(['--help'])
  expect(kode).toBe(0)
  expect(out).toContain('Pemakaian: perkada-lint [opsi] [PATH …]')
  expect(out).not.toMatch(/Usage|Options|Commands|display|default/)
  expect((await jalankan(['explain', '--help'])).out).toMatch(/^Pemakaian: perkada-lint explain ID/)
})

test('explain tells what, why, wrong and right, and how to silence', async () => {
  const { kode, out } = await jalankan(['explain', 'nomor-loncat'])
  expect(kode).toBe(0)
  for (const bagian of [
    'Nomor bab',
    'Mengapa',
    'butir',
    'Salah',
    '«',
    'Yang dilaporkan',
    'berdiri sesudah',
    'Benar',
    'Mendiamkan',
    'perkada-abaikan nomor-loncat:',
  ])
    expect(out.toLowerCase()).toContain(bagian.toLowerCase())
})
