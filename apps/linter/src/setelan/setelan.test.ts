import { spawnSync } from 'node:child_process'
import { rm } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { bukaMeja, LONCAT, type Meja, NASKAH } from '../test/meja.ts'

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 })

let meja: Meja
beforeAll(async () => {
  meja = await bukaMeja()
  await Promise.all([meja.tulis('a/loncat.md', LONCAT), meja.tulis('b/loncat.md', LONCAT), meja.tulis('b/bersih.md', NASKAH)])
})
afterAll(() => meja.tutup())

const setelan = (isi: string) => meja.tulis('perkada.config.yaml', isi)
const periksa = (...argv: string[]) => meja.jalankan([...(argv.length ? argv : [meja.di('a'), meja.di('b')])])

describe('perkada.config.yaml', () => {
  test('severities and per-path overrides', async () => {
    await setelan('rules:\n  nomor-loncat: saran\noverrides:\n  - files: [a/**]\n    rules:\n      nomor-*: mati\n')
    const { kode, out } = await periksa()
    expect(kode).toBe(0)
    expect(out).toContain('0 galat, 0 peringatan, 1 saran dalam 3 berkas')
    expect(out).toContain('b/loncat.md:26:1  saran  nomor-loncat')
  })

  test('ignored files are counted, also when they are named', async () => {
    await setelan('ignore: [a/**]\n')
    expect((await periksa()).out).toMatch(/dalam 2 berkas; 1 berkas diabaikan menurut setelan\n$/)
    expect(await periksa(meja.di('a/loncat.md'))).toMatchObject({ kode: 0 })
  })

  test('a text on standard input is reviewed as the file that it is said to be', async () => {
    await setelan('ignore: [lama/**]\noverrides:\n  - files: [a/**]\n    rules: { nomor-loncat: saran }\n')
    const di = (nama: string) => meja.jalankan(['--stdin', '--stdin-filename', nama], LONCAT)
    expect(await di('b/naskah.md')).toMatchObject({ kode: 1, out: expect.stringMatching(/^b\/naskah\.md:26:1 {2}galat {2}nomor-loncat/) })
    expect(await di('a/naskah.md')).toMatchObject({ kode: 0, out: expect.stringMatching(/^a\/naskah\.md:26:1 {2}saran/) })
    expect(await di('lama/naskah.md')).toMatchObject({ kode: 0, out: expect.stringContaining('1 berkas diabaikan menurut setelan') })
    expect(await meja.jalankan(['--stdin', '--fix', '--stdin-filename', 'lama/naskah.md'], LONCAT)).toMatchObject({ out: LONCAT })
    await meja.tulis('c/daerah.yaml', 'daerah: Kabupaten Teladan\n')
    const dekat = await meja.jalankan(['--stdin', '--stdin-filename', meja.di('c/naskah.md')], NASKAH)
    expect(dekat.out).toContain('identitas-berbeda-daerah')
  })

  test('a bracket that is not closed is named among what may be wrong', async () => {
    await setelan('preset: statuta\nignore: [lama\n')
    expect(await periksa()).toMatchObject({
      kode: 2,
      err: expect.stringMatching(
        /perkada\.config\.yaml:\d: YAML tidak terbaca: indentasi tidak sejajar, atau kurung siku atau kurawal tidak ditutup\.\n$/,
      ),
    })
  })

  test('a rule that the user names holds whatever the config says', async () => {
    await setelan('rules: { nomor-loncat: mati }\n')
    expect((await periksa(meja.di('a'))).kode).toBe(0)
    expect((await periksa('--rule', 'nomor-loncat', meja.di('a'))).kode).toBe(1)
  })

  test('a config by a name that no run looks for is not passed over in silence', async () => {
    await rm(meja.di('perkada.config.yaml'))
    await meja.tulis('perkada.config.yml', 'rules: { nomor-loncat: mati }\n')
    expect(await periksa()).toEqual({
      kode: 2,
      out: '',
      err: 'perkada-lint: perkada.config.yml: setelan tidak dibaca dari nama ini. Beri nama perkada.config.yaml, atau sebut dengan --config.\n',
    })
    expect((await periksa('--config', 'perkada.config.yml', meja.di('a'))).kode).toBe(0)
    const dalam = await meja.jalankan([meja.di('b/bersih.md')], '', { folder: meja.di('b') })
    expect(dalam).toMatchObject({ kode: 2, err: expect.stringContaining(': ../perkada.config.yml: setelan tidak dibaca') })
    await rm(meja.di('perkada.config.yml'))
  })

  test('what the preset ketat raises may be named as heavy as it becomes, and a stem may be heavier than some of its rules', async () => {
    await setelan('preset: ketat\nrules: { ejaan-salah: galat, bahasa-*: galat }\n')
    expect((await periksa(meja.di('b/bersih.md'))).kode).toBe(0)
  })

  test('--config takes another file', async () => {
    await setelan('rules: { nomor-loncat: mati }\n')
    await meja.tulis('lain.yaml', 'preset: ketat\n')
    expect((await periksa('--config', 'lain.yaml', meja.di('a'))).kode).toBe(1)
  })

  test.each([
    [
      'a misspelt rule',
      'preset: statuta\nrules:\n  nomor-locat: mati\n',
      /perkada\.config\.yaml:3: rules\.nomor-locat: .*Maksud Anda “nomor-loncat”\?/,
    ],
    [
      'a misspelt stem',
      'rules:\n  nmor-*: mati\n',
      /yaml:2: rules\.nmor-\*: tidak ada aturan yang diawali “nmor-”\. Maksud Anda “nomor-\*”\?/,
    ],
    ['a misspelt key', 'rulez: {}\n', /perkada\.config\.yaml:1: rulez: kunci “rulez” tidak dikenal; .*Maksud Anda “rules”\?/],
    ['a foreign severity', 'rules:\n\n  nomor-loncat: error\n', /yaml:3: rules\.nomor-loncat: diharapkan galat, .*Maksud Anda “galat”\?/],
    [
      'a severity that no finding of the rule can have',
      'rules:\n  nomor-loncat: galat\n  isian-terbuka: galat\n',
      /yaml:3: rules\.isian-terbuka: temuan aturan ini paling berat saran, dan setelan hanya menurunkan; tertulis “galat”\.$/m,
    ],
    [
      'such a severity beside options, in an override',
      'overrides:\n  - files: [a/**]\n    rules: { ejaan-salah: [galat, { kata: [] }] }\n',
      /yaml:3: overrides ke-1\.rules\.ejaan-salah: .* paling berat peringatan/,
    ],
    ['a key written twice', 'preset: ketat\npreset: arsip\n', /yaml:2: YAML tidak terbaca/],
    ['no mapping', '- ketat\n', /yaml:1: diharapkan pasangan kunci dan nilai/],
    ['keys that are groups of keys', `${'? '.repeat(3)}a\n`, /yaml:1: YAML tidak terbaca: ada kunci yang bukan satu kata\.$/m],
    ['an alias of nothing', 'preset: ketat\nrules: *nama\n', /yaml:2: YAML tidak terbaca: “\*nama” tidak menunjuk nilai mana pun; tulis/],
    [
      'aliases that multiply',
      `a: &a [${'x, '.repeat(20)}]\nb: &b [${'*a, '.repeat(20)}]\nc: [${'*b, '.repeat(20)}]\n`,
      /yaml:1: YAML tidak terbaca: terlalu banyak alias/,
    ],
    ['brackets without end', '['.repeat(20_000), /yaml:1: YAML tidak terbaca: bersarang terlalu dalam\.$/m],
    ['letters without end', 'a'.repeat(300_000), /yaml:1: YAML tidak terbaca: lebih dari 200\.000 huruf\.$/m],
  ])('%s: file, line, key; exit 2', async (_nama, isi, pesan) => {
    await setelan(isi)
    const { kode, out, err } = await periksa()
    expect({ kode, out }).toEqual({ kode: 2, out: '' })
    expect(err).toMatch(pesan)
    expect(err.trimEnd().split('\n')).toHaveLength(1)
  })
})

test('all that is wrong with a config is told at once, line by line', async () => {
  await setelan(
    [
      'preset: arsp',
      'rulez: {}',
      'rules:',
      '  nomor-locat: mati',
      '  isian-terbuka: galat',
      '  ejaan-salah: { katta: [] }',
      'daerah: tiada.yaml',
      "ignore: ['', 'lama']",
      'overrides:',
      '  - file: [a/**]',
      '    rules: { nomor-ganda: error }',
      '    daerah: dearah.yaml',
      '  -',
    ].join('\n'),
  )
  await meja.tulis('daerah.yaml', 'daerah: Kabupaten Contoh\n')
  expect(await periksa()).toEqual({
    kode: 2,
    out: '',
    err: [
      '1: preset: diharapkan statuta, ketat, arsip; tertulis “arsp”. Maksud Anda “arsip”?',
      '2: rulez: kunci “rulez” tidak dikenal; yang ada: preset, rules, daerah, ignore, overrides, docs. Maksud Anda “rules”?',
      '4: rules.nomor-locat: aturan “nomor-locat” tidak dikenal. Maksud Anda “nomor-loncat”?',
      '5: rules.isian-terbuka: temuan aturan ini paling berat saran, dan setelan hanya menurunkan; tertulis “galat”.',
      '6: rules.ejaan-salah.katta: kunci “katta” tidak dikenal; yang ada: kata. Maksud Anda “kata”?',
      '7: daerah: tiada.yaml: tidak ada data daerah di sini.',
      '8: ignore ke-1: tidak boleh kosong; tertulis “”.',
      '10: overrides ke-1.files: diharapkan daftar; tidak ada.',
      '10: overrides ke-1.file: kunci “file” tidak dikenal; yang ada: files, preset, rules, daerah. Maksud Anda “files”?',
      '11: overrides ke-1.rules.nomor-ganda: diharapkan galat, peringatan, saran, mati; tertulis “error”. Maksud Anda “galat”?',
      '12: overrides ke-1.daerah: dearah.yaml: tidak ada data daerah di sini. Maksud Anda “daerah.yaml”?',
      '13: overrides ke-2: diharapkan pasangan kunci dan nilai; tidak diisi.',
    ]
      .map(baris => `perkada-lint: perkada.config.yaml:${baris}\n`)
      .join(''),
  })
  await rm(meja.di('daerah.yaml'))
  await setelan('')
})

test('a pattern that names a folder means what lies in it, and a path is not taken for one that begins alike', async () => {
  for (const pola of ['a', 'a/', './a', 'a/**']) {
    await setelan(`ignore: ['${pola}']\n`)
    expect((await periksa()).out, pola).toMatch(/dalam 2 berkas; 1 berkas diabaikan menurut setelan\n$/)
  }
  await setelan("ignore: ['lon', 'a/lon']\n")
  expect((await periksa()).out).toMatch(/dalam 3 berkas\n$/)
})

test.each([
  ['tiada.yaml', 'tiada.yaml: tidak ada berkas setelan di sini.'],
  ['perkada.config.yml', 'perkada.config.yml: tidak ada berkas setelan di sini. Maksud Anda “perkada.config.yaml”?'],
  ['a', 'a: berkas setelan tidak dapat dibaca: ini folder, bukan berkas.'],
  ['a/loncat.md/x.yaml', 'a/loncat.md/x.yaml: berkas setelan tidak dapat dibaca: sebagian jalurnya bukan folder.'],
  ['latin.yaml', 'latin.yaml: bukan teks UTF-8. Simpan ulang berkas ini sebagai UTF-8.'],
])('--config %s: why it cannot be read', async (nama, pesan) => {
  await meja.tulis('latin.yaml', Uint8Array.from([0x23, 0xe9, 0x0a]))
  expect(await periksa('--config', nama, meja.di('a'))).toEqual({ kode: 2, out: '', err: `perkada-lint: ${pesan}\n` })
})

test('a config as Notepad saves it, in UTF-16, is read', async () => {
  await meja.tulis('notepad.yaml', Buffer.from('\ufeffrules: { nomor-loncat: mati }\r\n', 'utf16le'))
  expect((await periksa('--config', 'notepad.yaml', meja.di('a'))).kode).toBe(0)
})

describe('options and regions', () => {
  const eja = (nama: string) => LONCAT.replace('Perangkat daerah mengadakan', `Perangkat daerah di ${nama} mengadakan`)
  const kata = async (...argv: string[]) => (await periksa('--rule', 'ejaan-salah', '--rule', 'nama-salah-eja', ...argv)).out

  test('options of a rule reach it, file by file', async () => {
    await meja.tulis('a/kata.md', eja('balai kemapuan'))
    await meja.tulis('b/kata.md', eja('balai kemapuan'))
    await setelan('overrides:\n  - files: [a/**]\n    rules: { ejaan-salah: [saran, { kata: [kemapuan] }] }\n')
    expect(await kata(meja.di('a/kata.md'))).not.toContain('kemapuan')
    expect(await kata(meja.di('b/kata.md'))).toContain('“kemapuan” tampaknya salah ketik')
  })

  test('daerah.yaml beside the draft or one folder above is known without a word, the config names another', async () => {
    await setelan('')
    await meja.tulis('wilayah/daerah.yaml', 'daerah: Kabupaten Contoh\nunit: Balai Kemapuan\n')
    await meja.tulis('wilayah/rapat/naskah.md', eja('balai kemapuan'))
    await meja.tulis('wilayah/naskah.md', eja('balai kemapuan'))
    expect(await kata(meja.di('wilayah'))).toContain('0 saran dalam 2 berkas')
    await meja.tulis('lain.yaml', 'daerah: Kabupaten Purbalingga\n')
    await setelan('daerah: lain.yaml\n')
    const { kode, out } = await periksa('--rule', 'identitas-berbeda-daerah', meja.di('wilayah/naskah.md'))
    expect(kode).toBe(1)
    expect(out).toContain('data daerah biro ini menyebut Kabupaten Purbalingga')
    expect(await kata(meja.di('wilayah/naskah.md'))).toContain('kemapuan')
  })

  test.each([
    [
      'missing',
      'daerah: tidak-ada.yaml\n',
      /^perkada-lint: perkada\.config\.yaml:1: daerah: tidak-ada\.yaml: tidak ada data daerah di sini\.$/,
    ],
    [
      'no region',
      'preset: statuta\ndaerah: kosong.yaml\n',
      /yaml:2: daerah: kosong\.yaml:1: daerah: diharapkan nama daerah, .*tidak ada\.$/,
    ],
    ['broken', 'daerah: rusak.yaml\n', /yaml:1: daerah: rusak\.yaml:2: YAML tidak terbaca: kunci ditulis dua kali\.$/],
  ])('a region file that is %s: one line, exit 2', async (_apa, isi, pesan) => {
    await meja.tulis('kosong.yaml', 'provinsi: Nusantara Contoh\n')
    await meja.tulis('rusak.yaml', 'daerah: Kabupaten Contoh\ndaerah: Kota Contoh\n')
    await setelan(isi)
    const { kode, err } = await periksa()
    expect(kode).toBe(2)
    expect(err.trimEnd()).toMatch(pesan)
  })

  test('one beside the draft that cannot be read is told for the draft', async () => {
    await setelan('')
    await meja.tulis('rusak/daerah.yaml', 'daerah: [\n')
    await meja.tulis('rusak/naskah.md', NASKAH)
    const { kode, err } = await periksa(meja.di('rusak'))
    expect(kode).toBe(2)
    expect(err).toMatch(/rusak\/naskah\.md: .*rusak\/daerah\.yaml:\d: YAML tidak terbaca/)
    for (const nama of ['b', 'c', 'd', 'e']) await meja.tulis(`rusak/${nama}.md`, NASKAH)
    await meja.tulis('rusak/lain/daerah.yaml', 'daerah: Kabupaten Contoh\n')
    await meja.tulis('rusak/lain/naskah.md', NASKAH)
    const banyak = await periksa('--format', 'json', meja.di('rusak'))
    expect(banyak.kode).toBe(2)
    const { files, failures } = JSON.parse(banyak.out) as { files: unknown[]; failures: { message: string }[] }
    expect([files.length, failures.length]).toEqual([1, 1])
    expect(failures[0]?.message).toMatch(
      /^\S*rusak\/daerah\.yaml:\d: YAML tidak terbaca: .*\. Karena itu 5 naskah tidak diperiksa: \S*b\.md, \S*c\.md, \S*d\.md, dan 2 lainnya\.$/,
    )
    await rm(meja.di('rusak'), { recursive: true })
  })
})

test('the program as it is built reads settings too', async () => {
  await setelan('overrides:\n  - files: [a/**]\n    rules: { nomor-loncat: mati }\n')
  const bin = fileURLToPath(new URL('../../bin/perkada-lint.cjs', import.meta.url))
  const { status, stderr } = spawnSync(process.execPath, [bin, 'a'], { cwd: meja.di('.'), encoding: 'utf8' })
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
})

describe('--shard', () => {
  test('each file in exactly one part', async () => {
    await setelan('')
    for (const nama of ['satu', 'dua', 'tiga']) await meja.tulis(`pecah/${nama}.md`, NASKAH)
    const berkas = async (...argv: string[]) => {
      const { out } = await periksa('--format', 'json', ...argv, meja.di('pecah'))
      return (JSON.parse(out) as { files: { path: string }[] }).files.map(({ path }) => path)
    }
    const bagian = [await berkas('--shard', '1/2'), await berkas('--shard', '2/2')]
    expect(bagian.flat().sort()).toEqual((await berkas()).sort())
    expect(bagian.map(satu => satu.length)).toEqual([2, 1])
    const { kode, err } = await periksa('--shard', '4/4', meja.di('pecah'))
    expect({ kode, err }).toEqual({ kode: 0, err: 'perkada-lint: tidak ada peraturan dalam bagian --shard ini.\n' })
    await meja.tulis('campur/a.md', NASKAH)
    await meja.tulis('campur/b.md', '# Catatan\n')
    expect((await periksa('--shard', '2/2', meja.di('campur'))).kode).toBe(0)
    expect((await periksa('--shard', '1/1', meja.di('campur/b.md'))).kode).toBe(2)
  })
})
