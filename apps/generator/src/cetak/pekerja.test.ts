import { Worker } from 'node:worker_threads'
import { expect, test } from 'vitest'
import type { Tugas } from './cetak-berkas.ts'
import { cetakBersama } from './pekerja.ts'

/** Prints nothing: takes as many turns as the name says, and dies where it says so. */
const pekerjaUji = () =>
  new Worker(
    `const { parentPort } = require('node:worker_threads')
     parentPort.on('message', ({ path }) => {
       if (path === 'mati') process.exit(1)
       setTimeout(() => parentPort.postMessage({ out: [path], err: [], gagal: false }), Number(path))
     })`,
    { eval: true },
  )

const tugas = (path: string): Tugas => ({ path, tujuan: `${path}-{jenis}.pdf`, jenis: undefined })

test('tells of every file in the order of the list, and a thread that dies takes one file with it', async () => {
  const berita: string[] = []
  await cetakBersama(['40', '1', 'mati', '20', '2'].map(tugas), 2, pekerjaUji, ({ out, err, gagal }, urutan) => {
    berita.push(`${urutan} ${gagal ? 'gagal' : 'jadi'} ${[...out, ...err].join(' ')}`)
  })
  expect(berita).toEqual(['0 jadi 40', '1 jadi 1', '2 gagal perkada: mati: tidak tercetak: proses cetak berhenti', '3 jadi 20', '4 jadi 2'])
})
