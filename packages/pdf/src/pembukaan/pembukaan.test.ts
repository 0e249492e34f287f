import { describe, expect, test } from 'vitest'
import { cetakUji, draf, identitasLengkap } from '../../test/contoh.ts'
import { bacaBaris } from '../../test/geometri.ts'

describe('Menetapkan', () => {
  const kata = 'Koordinasi Kerja Antarperangkat Daerah dalam Penyelenggaraan Urusan Pemerintahan serta Pelayanan kepada Masyarakat'.split(
    ' ',
  )

  test.each(kata.map((_, n) => n + 1))('ends in no line of one word, with a title of %i words', async jumlah => {
    const depan = identitasLengkap.replace(/^judul:.*$/m, `judul: ${kata.slice(0, jumlah).join(' ')}`)
    const { bytes, selisih } = await cetakUji(draf(depan, '### Pasal 1\n\nCukup.\n'), 'asli')
    expect(selisih).toEqual([])
    const semua = (await bacaBaris(bytes)).flat().map(({ isi }) => isi)
    const diktum = semua.slice(
      semua.findIndex(satu => satu.startsWith('Menetapkan')),
      semua.indexOf('Pasal 1'),
    )
    expect(diktum.at(-1)).toMatch(/ \S+\.$/)
  })
})
