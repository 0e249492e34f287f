import { expect, test } from 'vitest'
import { bacaLayar } from './layar.ts'

const terminal = { isTTY: true, columns: 80 }

test.each([
  ['a terminal', {}, terminal, { warna: true, kolom: 80 }],
  ['a pipe', {}, {}, { warna: false }],
  ['a pipe in CI', { CI: 'true' }, {}, { warna: false }],
  ['a pipe, colours asked for', { FORCE_COLOR: '1' }, {}, { warna: true }],
  ['a terminal without colours', { TERM: 'dumb' }, terminal, { warna: false, kolom: 80 }],
  ['NO_COLOR', { NO_COLOR: '1', FORCE_COLOR: '1' }, terminal, { warna: false, kolom: 80 }],
  ['an empty NO_COLOR', { NO_COLOR: '' }, terminal, { warna: true, kolom: 80 }],
  ['FORCE_COLOR=0', { FORCE_COLOR: '0' }, terminal, { warna: false, kolom: 80 }],
  ['a terminal that tells no width', {}, { isTTY: true, columns: 0 }, { warna: true }],
])('%s', (_nama, env, keluaran, layar) => {
  expect(bacaLayar(env, keluaran)).toEqual(layar)
})
