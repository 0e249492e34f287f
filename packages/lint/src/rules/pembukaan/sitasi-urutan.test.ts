import { expect, test } from 'vitest'
import { lint } from '../../lint.ts'
import { contohPembukaan, daftarContoh, dasarContoh } from './contoh-pembukaan.ts'
import { sitasiUrutan } from './sitasi-urutan.ts'

test('the order of more legal bases than any regulation has is checked too', () => {
  const perbup = Array.from({ length: 400 }, (_isi, ke) => dasarContoh.perbup(ke + 1, 2019))
  const letak = (daftar: readonly string[]) => {
    const source = contohPembukaan({ mengingat: daftarContoh(dasarContoh.uud, ...daftar) })
    return lint(source, { rules: [sitasiUrutan] }).diagnostics.map(({ span, message }) => [
      span && source.slice(span.start, span.end).slice(0, 38),
      /ditempatkan (?:sebelum|sesudah) .*(?=: yang)/.exec(message)?.[0],
    ])
  }
  expect(letak(perbup)).toEqual([])
  expect(letak([...perbup.slice(1), dasarContoh.perbup(1, 2019)])).toEqual([
    [expect.stringMatching(/^Peraturan Bupati Contoh Nomor 1 Tahun/), 'ditempatkan sebelum Peraturan Bupati Contoh Nomor 2 Tahun 2019'],
  ])
})
