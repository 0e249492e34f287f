import { expect, test } from 'vitest'
import * as z from 'zod'
import { lint } from '../lint.ts'
import { naskahContoh } from '../naskah-contoh.ts'
import { rules } from '../rules/index.ts'
import { bacaDaerah } from './baca-daerah.ts'
import { bacaSetelan } from './baca-setelan.ts'
import { daftarPilihan } from './pilihan.ts'
import { setelanBerkas } from './skema-setelan.ts'

const salah = (isi: unknown) => {
  const hasil = bacaSetelan(isi, rules)
  return 'daftarSalah' in hasil ? hasil.daftarSalah.map(({ jalur, pesan }) => `${jalur.join('.')}: ${pesan}`) : []
}

test.each([
  [{ 'ejaan-salah': ['saran', { kata: ['Uma'] }] }, []],
  [{ 'ejaan-salah': { kata: ['Uma'] } }, []],
  [{ 'ejaan-salah': { kat: ['Uma'] } }, ['rules.ejaan-salah.kat: kunci “kat” tidak dikenal; yang ada: kata.']],
  [
    { 'istilah-tanpa-definisi': ['saran', { singkatn: [] }] },
    ['rules.istilah-tanpa-definisi.1.singkatn: kunci “singkatn” tidak dikenal; yang ada: singkatan. Maksud Anda “singkatan”?'],
  ],
  [{ 'ejaan-salah': { kata: 'Uma' } }, ['rules.ejaan-salah.kata: diharapkan daftar; tertulis “Uma”.']],
  [{ 'ejaan-salah': { kata: [1] } }, ['rules.ejaan-salah.kata.0: diharapkan teks; tertulis 1.']],
  [{ 'judul-bentuk-panjang': { kata: 1 } }, ['rules.judul-bentuk-panjang.kata: diharapkan paling sedikit 3; tertulis 1.']],
  [{ 'judul-bentuk-panjang': { kata: 'dua' } }, ['rules.judul-bentuk-panjang.kata: diharapkan bilangan; tertulis “dua”.']],
  [
    { 'bahasa-sinonim': { pasangan: [['rapat', 'X(']] } },
    ['rules.bahasa-sinonim.pasangan.0.1: diharapkan kata atau frasa dalam huruf kecil; tertulis “X(”.'],
  ],
  [{ 'nomor-loncat': { kata: [] } }, ['rules.nomor-loncat: aturan “nomor-loncat” tidak mempunyai pilihan.']],
  [{ 'ejaan-*': { kata: [] } }, ['rules.ejaan-*: pilihan hanya untuk satu aturan, bukan untuk awalan.']],
  [{ 'ejaan-salah': ['saran'] }, ['rules.ejaan-salah: diharapkan [tingkat, { pilihan }]; tertulis ["saran"].']],
  [
    { 'ejaan-salah': ['warning', { kata: [] }] },
    ['rules.ejaan-salah.0: diharapkan galat, peringatan, saran, mati; tertulis “warning”. Maksud Anda “peringatan”?'],
  ],
])('rules: %j', (isi, pesan) => {
  expect(salah({ rules: isi })).toEqual(pesan)
})

const berpilihan = rules.filter(({ options }) => options)

test.each(berpilihan.map(rule => [rule.id, rule] as const))(
  '%s: defaults satisfy their own schema, each option is described',
  (_id, rule) => {
    const { bawaan = {}, skema } = rule.options ?? { skema: () => ({}) }
    expect(z.strictObject(skema(z)).parse(bawaan)).toEqual(bawaan)
    for (const { nama, uraian } of daftarPilihan(rule)) expect(uraian, nama).toMatch(/^\p{Lu}.*\.$/u)
  },
)

/** Rules that speak about one Pasal under a config. */
const temuan = (pasal: string, isi: Record<string, unknown> = {}, judul = 'TATA KERJA') => {
  const setelan = bacaSetelan({ rules: isi }, rules)
  if ('daftarSalah' in setelan) throw new Error(JSON.stringify(setelan))
  const { options } = setelanBerkas(setelan, () => false)
  return lint(naskahContoh({ isi: `Pasal 1\n\n${pasal}`, judul }), { options }).diagnostics.map(({ rule }) => rule)
}

test.each([
  ['ejaan-salah', 'Rapat diadakan di balai kemapuan setiap bulan.', { kata: ['Kemapuan'] }],
  ['ejaan-tidak-baku', 'Rapat membahas kerjasama antardaerah.', { kecuali: ['kerjasama'] }],
  ['bahasa-asing', 'Hasil rapat dimuat di website dinas.', { boleh: ['website'] }],
  ['istilah-tanpa-definisi', 'Rapat dihadiri UPTD setiap bulan.', { singkatan: ['UPTD'] }],
] as const)('%s: what a house allows is silent, all else is not', (id, pasal, pilihan) => {
  expect(temuan(pasal)).toContain(id)
  expect(temuan(pasal, { [id]: pilihan })).not.toContain(id)
})

test('istilah-tidak-dipakai: a term may stand without use', () => {
  const definisi = 'Dalam Peraturan Bupati ini yang dimaksud dengan:\n\n1. Forum Air adalah wadah.\n\nPasal 2\n\nRapat diadakan.'
  expect(temuan(definisi)).toContain('istilah-tidak-dipakai')
  expect(temuan(definisi, { 'istilah-tidak-dipakai': { kecuali: ['forum air'] } })).not.toContain('istilah-tidak-dipakai')
})

test('bahasa-sinonim, judul-bentuk-panjang: a house asks for more', () => {
  const pasal = 'Rapat diadakan setiap bulan. Hasil pertemuan dicatat.'
  expect(temuan(pasal)).not.toContain('bahasa-sinonim')
  expect(temuan(pasal, { 'bahasa-sinonim': { pasangan: [['rapat', 'pertemuan']] } })).toContain('bahasa-sinonim')
  expect(temuan(pasal, {}, 'TATA KERJA DINAS DI CONTOH')).not.toContain('judul-bentuk-panjang')
  expect(temuan(pasal, { 'judul-bentuk-panjang': { kata: 4 } }, 'TATA KERJA DINAS DI CONTOH')).toContain('judul-bentuk-panjang')
})

test('of two layers the later one counts, option by option', () => {
  const setelan = bacaSetelan(
    {
      rules: { 'ejaan-salah': ['saran', { kata: ['uma'] }], 'bahasa-asing': { boleh: ['website'] } },
      daerah: 'contoh/daerah.yaml',
      overrides: [{ files: ['b/**'], rules: { 'ejaan-salah': { kata: ['lobo'] } }, daerah: 'lain/daerah.yaml' }],
    },
    rules,
  )
  if ('daftarSalah' in setelan) throw new Error('valid config refused')
  expect(setelanBerkas(setelan, () => true)).toEqual({
    keparahan: { preset: 'statuta', rules: [['ejaan-salah', 'saran']] },
    options: { 'ejaan-salah': { kata: ['lobo'] }, 'bahasa-asing': { boleh: ['website'] } },
    daerah: 'lain/daerah.yaml',
  })
})

const PASER = bacaDaerah({
  daerah: 'Kabupaten Paser',
  provinsi: 'Kalimantan Timur',
  ditetapkan: { tempat: 'Tana Paser' },
  unit: [{ nama: 'Balai Belengkong' }],
})
const diPaser = (source: string) =>
  lint(source, PASER ? { daerah: PASER } : {}).diagnostics.map(({ rule, message }) => `${rule}: ${message}`)
const jenisSaja = (source: string, id: string) => diPaser(source).filter(satu => satu.startsWith(id))

test('a region file names a region, or is none', () => {
  expect(PASER?.nama).toBe('Kabupaten Paser')
  expect(PASER?.kata.has('belengkong')).toBe(true)
  expect(bacaDaerah(['Paser'])).toBeUndefined()
  expect(bacaDaerah({ provinsi: 'Kalimantan Timur' })).toBeUndefined()
})

test('the region of the house: its names are known, another region in the text is told', () => {
  const naskah = (nama: string, pasal = 'Rapat diadakan setiap bulan.') =>
    naskahContoh({ isi: `Pasal 1\n\n${pasal}` })
      .replaceAll('CONTOH', nama.toUpperCase())
      .replaceAll('Contoh', nama)
  expect(jenisSaja(naskah('Paser'), 'identitas-berbeda-daerah')).toEqual([])
  expect(jenisSaja(naskah('Purbalingga'), 'identitas-berbeda-daerah')).toEqual([
    'identitas-berbeda-daerah: Naskah ini menyebut dirinya peraturan Kabupaten Purbalingga, sedangkan data daerah biro ini menyebut Kabupaten Paser. Betulkan nama daerahnya, atau pakai data daerah yang benar.',
  ])
  const salahEja = naskah('Paser').replaceAll('Kabupaten Paser', 'Kabupaten Passer').replaceAll('PASER', 'PASSER')
  expect(jenisSaja(salahEja, 'nama-salah-eja').length).toBeGreaterThan(2)
  expect(jenisSaja(naskah('Paser', 'Rapat diadakan di balai belengkong.'), 'ejaan-salah')).toEqual([])
})
