import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bukaMeja, LONCAT, type Meja, NASKAH, SPASI } from './test/meja.ts'

const bin = fileURLToPath(new URL('../bin/perkada-lint.cjs', import.meta.url))
const dokumen = readFileSync(new URL('../../../docs/ci.md', import.meta.url), 'utf8')

let meja: Meja
beforeAll(async () => {
  meja = await bukaMeja()
  await Promise.all([
    meja.tulis('bersih.md', NASKAH),
    meja.tulis('galat.md', LONCAT),
    meja.tulis('peringatan.md', NASKAH.replace('mengadakan rapat', 'membahas kerjasama')),
    meja.tulis('saran.md', SPASI),
    meja.tulis('banyak/a.md', NASKAH),
    meja.tulis('catatan/README.md', '# Catatan\n'),
    meja.tulis('rusak.md', new Uint8Array([0, 1])),
    meja.tulis('rusak.json', '{"version":1'),
    meja.tulis('rusak.yaml', 'preset: x\n'),
    meja.tulis('abaikan.yaml', "ignore: ['**']\n"),
    ...Array.from({ length: 40 }, (_, nomor) => meja.tulis(`salah/${nomor}.md`, LONCAT)),
  ])
})
afterAll(() => meja.tutup())

/** A command line run by a shell; `p` is the program. */
const jalankan = (perintah: string) =>
  spawnSync('bash', ['-c', `set -o pipefail; p() { "${process.execPath}" "${bin}" "$@"; }; ${perintah}`], {
    cwd: meja.di('.'),
    encoding: 'utf8',
  })
/** What a shell sees of it. */
const kode = (perintah: string): number | null => jalankan(perintah).status

const kasus: readonly (readonly [kode: number, perintah: readonly string[]])[] = [
  [
    0,
    [
      'p bersih.md',
      'p peringatan.md',
      'p --max-warnings 1 peringatan.md',
      'p --max-warnings 0 saran.md',
      'p --config abaikan.yaml galat.md',
      'p --shard 2/2 banyak',
      'p --rule judul-* galat.md',
      'p --baseline baru.json --update-baseline galat.md && p --baseline baru.json galat.md',
      'p --help',
      'p explain nomor-loncat',
    ],
  ],
  [1, ['p galat.md', 'p bersih.md galat.md', 'p --max-warnings 0 peringatan.md', 'p - < galat.md']],
  [
    2,
    [
      'p --formt json bersih.md',
      'p --config rusak.yaml bersih.md',
      'p --baseline rusak.json bersih.md',
      'mkfifo pipa && p --baseline pipa --update-baseline galat.md',
      'p tiada.md bersih.md',
      'p rusak.md galat.md',
      'p catatan/README.md',
      'p catatan',
      "p 'catatan/*.md'",
      'p - < /dev/null',
      ...(existsSync('/dev/full') ? ['p bersih.md > /dev/full', 'p tiada.md 2> /dev/full', 'p /dev/full'] : []),
      'p explain nomor-locat',
    ],
  ],
]

test.each(kasus.flatMap(([harapan, daftar]) => daftar.map(perintah => [perintah, harapan] as const)))('%s: %i', (perintah, harapan) => {
  expect(kode(perintah)).toBe(harapan)
})

test('141 where nobody reads the report to its end, unless the verdict is already there', () => {
  expect([1, 141]).toContain(kode('p salah | head -n 1'))
})

test('where the disk takes but the beginning of a file, the old one stays, one line says so, and nothing is left beside it', async () => {
  const panjang = `${SPASI}\n${'Rapat dicatat.\n\n'.repeat(400)}`
  // A limit on the size of files cuts a write short as a full disk does; its signal would end the program.
  await meja.tulis('tahan.cjs', "process.on('SIGXFSZ', () => undefined)")
  await Promise.all([meja.tulis('sempit/naskah.md', panjang), meja.tulis('sempit/lama.json', '{"version":1,"files":{}}')])
  const batas = (perintah: string, kilobita = 4) =>
    jalankan(`cd sempit && ulimit -f ${kilobita} && NODE_OPTIONS="--require ../tahan.cjs" && export NODE_OPTIONS && ${perintah}`)
  expect(batas('p --fix naskah.md').stderr).toBe(
    'perkada-lint: naskah.md: berkas sebesar itu tidak boleh ditulis di sini, jadi tidak diperbaiki.\n',
  )
  const banyak = batas('p --baseline lama.json --update-baseline naskah.md ../salah/*.md', 1)
  expect({ status: banyak.status, stderr: banyak.stderr }).toEqual({
    status: 2,
    stderr: 'perkada-lint: lama.json: baseline tidak ditulis, berkas sebesar itu tidak boleh ditulis di sini.\n',
  })
  expect(await meja.baca('sempit/naskah.md')).toBe(panjang)
  expect(jalankan('ls sempit').stdout).toBe('lama.json\nnaskah.md\n')
})

test('a working folder that was deleted meanwhile is named', () => {
  const { status, stderr } = jalankan('mkdir hilang && cd hilang && rmdir ../hilang && p ../bersih.md')
  expect({ status, stderr }).toEqual({ status: 2, stderr: 'perkada-lint: folder kerja ini sudah tidak ada. Pindah ke folder lain.\n' })
})

test('130 on Ctrl+C: the signal ends the program', async () => {
  const proses = spawn(process.execPath, [bin, '-'], { stdio: ['pipe', 'ignore', 'ignore'] })
  await once(proses, 'spawn')
  proses.kill('SIGINT')
  expect(await once(proses, 'exit')).toEqual([null, 'SIGINT'])
})

test('docs/ci.md tells every exit code and no other', () => {
  const daftar = [...dokumen.matchAll(/^\| (\d+) \|/gm)].map(([, satu]) => Number(satu))
  expect(daftar).toEqual([...kasus.map(([satu]) => satu), 130, 141])
})
