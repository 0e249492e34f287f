import { sebutJalur } from '@perkada/core'
import { expect, test } from 'vitest'
import { bacaContoh } from '../contoh.ts'
import { lint } from '../lint.ts'
import { naskahContoh } from '../naskah-contoh.ts'
import { rules } from '../rules/index.ts'
import { bacaSetelan } from './baca-setelan.ts'
import { type Keparahan, rulesHidup, terapkanKeparahan, tingkatAturan } from './keparahan.ts'
import { setelanBerkas, skemaJsonSetelan } from './skema-setelan.ts'

const salah = (isi: unknown) => {
  const hasil = bacaSetelan(isi, rules)
  return 'daftarSalah' in hasil ? hasil.daftarSalah.map(({ jalur, pesan }) => `${sebutJalur(jalur)}: ${pesan}`) : []
}

test.each([
  [
    { presett: 'ketat' },
    'presett: kunci “presett” tidak dikenal; yang ada: preset, rules, daerah, ignore, overrides, docs. Maksud Anda “preset”?',
  ],
  [
    { extends: 'ketat' },
    'extends: kunci “extends” tidak dikenal; yang ada: preset, rules, daerah, ignore, overrides, docs. Maksud Anda “preset”?',
  ],
  [{ preset: 'ketatt' }, 'preset: diharapkan statuta, ketat, arsip; tertulis “ketatt”. Maksud Anda “ketat”?'],
  [
    { rules: { 'nomor-loncat': 'off' } },
    'rules.nomor-loncat: diharapkan galat, peringatan, saran, mati; tertulis “off”. Maksud Anda “mati”?',
  ],
  [{ rules: { 'nomor-locat': 'mati' } }, 'rules.nomor-locat: aturan “nomor-locat” tidak dikenal. Maksud Anda “nomor-loncat”?'],
  [{ rules: { 'xyz-*': 'mati' } }, 'rules.xyz-*: tidak ada aturan yang diawali “xyz-”.'],
  [{ ignore: 'arsip/**' }, 'ignore: diharapkan daftar; tertulis “arsip/**”.'],
  [
    { ignore: ['lama/**', '!lama/a.md'] },
    'ignore ke-2: pola yang diawali ! cocok dengan semua berkas lain: sebut berkas yang dimaksud, misalnya regulations/lama/**; tertulis “!lama/a.md”.',
  ],
  [
    { overrides: [{ files: ['/srv/naskah/**'] }] },
    'overrides ke-1.files ke-1: pola dihitung dari folder setelan ini dan tidak keluar daripadanya, misalnya regulations/lama/**; tertulis “/srv/naskah/**”.',
  ],
  [
    { ignore: ['lama\\\\*.md'] },
    'ignore ke-1: folder dipisahkan dengan garis miring, misalnya regulations/lama/**; tertulis “lama\\\\\\\\*.md”.',
  ],
  [{ ignore: ['a/[b/*.md'] }, 'ignore ke-1: kurung siku atau kurung kurawal pola ini tidak berpasangan; tertulis “a/[b/*.md”.'],
  [{ overrides: [{ files: [] }] }, 'overrides ke-1.files: tidak boleh kosong; tertulis [].'],
  [{ overrides: [{ preset: 'arsip' }] }, 'overrides ke-1.files: diharapkan daftar; tidak ada.'],
  [
    { overrides: [{ files: ['x'], ignore: [] }] },
    'overrides ke-1.ignore: kunci “ignore” tidak dikenal; yang ada: files, preset, rules, daerah.',
  ],
  [{ docs: 'rules' }, 'docs: diharapkan alamat http atau https; tertulis “rules”.'],
  ['ketat', ': diharapkan pasangan kunci dan nilai; tertulis “ketat”.'],
])('%j: one clear line', (isi, pesan) => {
  expect(salah(isi)).toEqual([pesan])
})

test.each(['**/*.md', './lama/**', '{lama,arsip}/**', 'naskah [1].md', 'a/[!b]*.md', 'lama'])('the pattern %s may stand', pola => {
  expect(salah({ ignore: [pola], overrides: [{ files: [pola] }] })).toEqual([])
})

test('an empty file is the default', () => {
  expect(salah(null)).toEqual([])
  expect(setelanBerkas({}, () => false)).toEqual({ keparahan: { preset: 'statuta', rules: [] }, options: {} })
})

test('per-path overrides: the later layer wins', () => {
  const isi = { rules: { 'nomor-*': 'saran' }, overrides: [{ files: ['a'], preset: 'arsip', rules: { 'nomor-loncat': 'mati' } }] }
  const setelan = bacaSetelan(isi, rules)
  if ('daftarSalah' in setelan) throw new Error('valid config refused')
  const tingkat = (keparahan: Keparahan) => rules.filter(({ id }) => id === 'nomor-loncat').map(rule => tingkatAturan(rule, keparahan))
  expect(tingkat(setelanBerkas(setelan, () => false).keparahan)).toEqual(['saran'])
  expect(tingkat(setelanBerkas(setelan, () => true).keparahan)).toEqual(['mati'])
  expect(setelanBerkas(setelan, () => true).keparahan.preset).toBe('arsip')
})

const NASKAH = naskahContoh({ isi: 'Pasal 1\n\nRapat membahas :\n\na. rencana; dan\n\nb. hasil.\n\nPasal 3\n\nRapat dicatat.' }).replace(
  'DENGAN RAHMAT TUHAN YANG MAHA ESA',
  '',
)
const nilai = (keparahan: Keparahan, source = NASKAH) => {
  const dipilih = rulesHidup(rules, keparahan)
  const { diagnostics, naskah } = lint(source, { rules: dipilih })
  return new Map(terapkanKeparahan(diagnostics, naskah, dipilih, keparahan).map(({ rule, severity }) => [rule, severity]))
}

test('a house lowers and switches off, and raises nothing', () => {
  const biasa = nilai({ preset: 'statuta', rules: [] })
  expect(biasa.get('nomor-loncat')).toBe('galat')
  expect(biasa.get('tanda-baca-spasi')).toBe('saran')
  const lain = nilai({
    preset: 'statuta',
    rules: [
      ['nomor-loncat', 'saran'],
      ['tanda-baca-*', 'galat'],
      ['kerangka-*', 'mati'],
    ],
  })
  expect(lain.get('nomor-loncat')).toBe('saran')
  expect(lain.get('tanda-baca-spasi')).toBe('saran')
  expect([...lain.keys()].filter(id => id.startsWith('kerangka-'))).toEqual([])
})

const tegas = rules.filter(
  ({ severity, sources }) => severity === 'peringatan' && sources.some(({ kode }) => kode === 'A' || kode === 'A22'),
)
test.each(tegas.slice(0, 8).map(({ id, examples }) => [id, examples().invalid[0]] as const))(
  'ketat raises the peringatan %s of a statute to galat, not in a text older than the norms',
  (id, contoh) => {
    const { source } = bacaContoh(typeof contoh === 'string' ? contoh : contoh.salah)
    const bobot = (preset: 'statuta' | 'ketat', naskah: string) => nilai({ preset, rules: [] }, naskah).get(id)
    expect(bobot('statuta', source)).not.toBe('galat')
    if (bobot('statuta', source) === 'peringatan') expect(bobot('ketat', source)).toBe('galat')
    const lama = source.replaceAll('2024', '2009')
    expect(bobot('ketat', lama)).toBe(bobot('statuta', lama))
  },
)

test('arsip keeps faults of logic, makes norms of drafting a saran, and customs silent', () => {
  const arsip: Keparahan = { preset: 'arsip', rules: [] }
  for (const rule of rules) {
    const kode = rule.sources.map(sumber => sumber.kode)
    const harapan =
      kode.includes('T') || rule.id.startsWith('berkas-') ? undefined : kode.some(k => ['A', 'A22', 'UU'].includes(k)) ? 'saran' : 'mati'
    expect(tingkatAturan(rule, arsip), rule.id).toBe(harapan)
  }
})

test('the schema for editors refuses a rule that there is not, and takes a stem', () => {
  const { definitions } = skemaJsonSetelan(rules)
  expect(definitions).toMatchObject({
    rules: { additionalProperties: false, patternProperties: { '^[a-z-]+\\*$': { enum: ['galat', 'peringatan', 'saran', 'mati'] } } },
  })
})

test('data/perkada.config.schema.json is fresh: vitest -u', async () => {
  await expect(`${JSON.stringify(skemaJsonSetelan(rules), null, 2)}\n`).toMatchFileSnapshot('../../data/perkada.config.schema.json')
})
