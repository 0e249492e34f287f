import { expect, test } from 'vitest'
import { lint } from '../../lint.ts'
import { naskahContoh } from '../../naskah-contoh.ts'
import { lampiranTidakAda } from './lampiran-tidak-ada.ts'

const awal = (isi: string) =>
  lint(naskahContoh({ isi: `Pasal 1\n\n${isi}` }), { rules: [lampiranTidakAda] }).diagnostics.map(
    ({ message }) => message.split(' diacu')[0],
  )

test('annexes that a reference names and the text lacks are listed as a sentence lists them', () => {
  expect(awal('Bagan tercantum dalam Lampiran I dan Lampiran II.')).toEqual(['Lampiran I dan Lampiran II'])
  expect(awal('Bagan tercantum dalam Lampiran I sampai dengan Lampiran IV.')).toEqual([
    'Lampiran I, Lampiran II, Lampiran III, dan Lampiran IV',
  ])
})
