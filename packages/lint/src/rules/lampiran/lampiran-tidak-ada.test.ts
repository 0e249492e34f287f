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

test('three references and more of a text without any annex are one finding; where it has some, each absent one is told', () => {
  const isi = 'Bagan tercantum dalam Lampiran I.\n\nJadwal tercantum dalam Lampiran II.\n\nDaftar tercantum dalam Lampiran III.'
  expect(awal(isi)).toEqual(['Lampiran I'])
  expect(awal(isi.slice(0, isi.indexOf('Daftar')))).toEqual(['Lampiran I', 'Lampiran II'])
  const [temuan] = lint(naskahContoh({ isi: `Pasal 1\n\n${isi}` }), { rules: [lampiranTidakAda] }).diagnostics
  expect(temuan?.message).toMatch(/Begitu pula 2 acuan lain: naskah ini tidak berlampiran\.$/)
  expect(temuan?.related?.map(({ message }) => message)).toEqual(['Lampiran II diacu di sini.', 'Lampiran III diacu di sini.'])
  expect(awal(`${isi}\n\nLAMPIRAN I\nPERATURAN BUPATI CONTOH\nNOMOR 1 TAHUN 2024\nTENTANG\nRAPAT\n\nBAGAN\n\n1. Bupati`)).toEqual([
    'Lampiran II',
    'Lampiran III',
  ])
})
