import { type Naskah, naskahKosong, teks } from '@perkada/core'
import { expect, test } from 'vitest'
import { jalankan, terlemah } from './jalankan.ts'
import { lint } from './lint.ts'
import { naskahContoh } from './naskah-contoh.ts'
import { type Context, defineRule, type Rule } from './rule.ts'

const judul = teks('TATA KERJA')
const naskah = (tahun?: number): Naskah => ({
  ...naskahKosong,
  identitas: tahun === undefined ? {} : { tahun },
  kepala: { kop: [], judul },
})

const buat = (
  id: string,
  ubah: Partial<Rule> = {},
  lapor: (context: Context) => void = ({ report }) => report({ teks: judul }, 'Salah.'),
): Rule =>
  defineRule({
    id,
    summary: 'Contoh.',
    sources: [{ kode: 'A', butir: '2' }],
    severity: 'galat',
    fix: 'none',
    examples: () => ({ invalid: ['«x»'], valid: ['x'] }),
    create: context => ({ selesai: () => lapor(context) }),
    ...ubah,
  })
const severity = (rule: Rule, tahun?: number) => jalankan(naskah(tahun), { rules: [rule] }).map(satu => satu.severity)

test('a drafting norm of 2011 is at most a peringatan for an older text, a saran for one before UU 10/2004, a logical fault a galat at any date', () => {
  expect(severity(buat('contoh-a'), 2009)).toEqual(['peringatan'])
  expect(severity(buat('contoh-a'), 2005)).toEqual(['peringatan'])
  expect(severity(buat('contoh-a'), 2004)).toEqual(['saran'])
  expect(severity(buat('contoh-a'), 2011)).toEqual(['peringatan'])
  expect(severity(buat('contoh-a'), 2012)).toEqual(['galat'])
  expect(severity(buat('contoh-a'))).toEqual(['galat'])
  expect(severity(buat('contoh-a', { sources: [{ kode: 'T' }] }), 1999)).toEqual(['galat'])
})

test('of the regulations of 2011, Lampiran II UU 12/2011 binds those enacted after it', () => {
  const berat = (tanggal: string) =>
    jalankan({ ...naskah(2011), identitas: { tahun: 2011, ditetapkan: { tanggal } } }, { rules: [buat('contoh-a')] }).map(
      satu => satu.severity,
    )
  expect(berat('2011-01-12')).toEqual(['peringatan'])
  expect(berat('2011-11-24')).toEqual(['galat'])
})

test('a text that lost its head is as old as the youngest year that it names, where that is an old one', () => {
  const beralinea = (isi: string): Naskah => ({ ...naskah(), sisa: [{ tipe: 'alinea', teks: teks(isi) }] })
  const berat = (isi: string) => jalankan(beralinea(isi), { rules: [buat('contoh-a')] }).map(satu => satu.severity)
  expect(berat('Rapat menurut Maklumat tanggal 5 Maret 1946 dan Staatsblad 1920 Nomor 8.')).toEqual(['saran'])
  expect(berat('Rapat menurut Undang-Undang Nomor 9 Tahun 1998 dan Undang-Undang Nomor 6 Tahun 2014.')).toEqual(['galat'])
  expect(berat('Pasal 18 Undang-Undang Dasar Negara Republik Indonesia Tahun 1945.')).toEqual(['galat'])
  expect(berat('Rapat dicatat.')).toEqual(['galat'])
})

test('a text whose year a scanner made unreadable is as old as its closing', () => {
  const dasar = naskah()
  const kabur: Naskah = {
    ...dasar,
    identitas: {},
    kepala: { ...dasar.kepala, nomor: teks('NOMOR 3 TAHUN 2 0') },
    penutup: {
      ...dasar.penutup,
      ditetapkan: { tempat: teks('Ditetapkan di Contoh'), tanggal: teks('pada tanggal 4 Maret 2001'), baris: [] },
    },
  }
  expect(jalankan(kabur, { rules: [buat('contoh-a')] }).map(satu => satu.severity)).toEqual(['saran'])
})

test('a norm of 2022 is silent for an older text', () => {
  expect(severity(buat('contoh-a', { since: 2022 }), 2021)).toEqual([])
  expect(severity(buat('contoh-a', { since: 2022 }), 2022)).toEqual(['galat'])
})

test('practice never makes a galat, and a report may only weaken', () => {
  expect(severity(buat('contoh-a', { sources: [{ kode: 'P' }] }))).toEqual(['peringatan'])
  expect(
    severity(buat('contoh-a', { severity: 'saran' }, ({ report }) => report({ teks: judul }, 'Salah.', { severity: 'galat' }))),
  ).toEqual(['saran'])
  expect(terlemah('galat', 'saran')).toBe('saran')
})

test('one range, one finding: judul before nama before istilah before ejaan', () => {
  const ids = ['ejaan-a', 'istilah-a', 'judul-berbeda', 'nama-a', 'acuan-a']
  const found = jalankan(naskah(), { rules: ids.map(id => buat(id)) }).map(({ rule }) => rule)
  expect(found.sort()).toEqual(['acuan-a', 'judul-berbeda'])
})

test('a phrase that is to be replaced whole is not told again for its spelling', () => {
  const temuan = lint(naskahContoh({ isi: 'Pasal 1\n\nRapat diadakan.\n\nPasal 2\n\nHasil rapat tersebut diatas dicatat diatas kertas.' }))
  expect(temuan.diagnostics.map(({ rule }) => rule).filter(rule => /^(?:acuan|ejaan)/.test(rule))).toEqual([
    'acuan-bentuk-terdahulu',
    'ejaan-tidak-baku',
  ])
})

test('a fact is computed once for all rules', () => {
  let kali = 0
  const hitung = () => ++kali
  const lapor = ({ fakta }: Context) => void fakta(hitung)
  jalankan(naskah(), { rules: [buat('contoh-a', {}, lapor), buat('contoh-b', {}, lapor)] })
  expect(kali).toBe(1)
})
