import { expect, it } from 'vitest'
import { bacaTemplat } from './baca-isian.ts'
import { skemaJsonDaerah, skemaJsonIsian } from './skema-json.ts'

const templat = (isian: string) => {
  const hasil = bacaTemplat(`judul: Uji\nringkasan: Templat untuk uji.\nisian:\n${isian}`)
  if (!('nilai' in hasil)) throw new Error(JSON.stringify(hasil))
  return hasil.nilai
}

const forum = templat(`  forum:
    tipe: daftar
    wajib: true
    minimal: 2
    keterangan: Forum.
    medan:
      nama: { tipe: teks, wajib: true, keterangan: Nama., contoh: Rakor }
      bentuk: { tipe: pilihan, pilihan: [rapat, paparan], keterangan: Bentuk. }
      pimpinan: { tipe: daftar-teks, wajib_jika: { bentuk: [rapat] }, keterangan: Yang memimpin. }
`)
const laporan = templat(
  '  laporan: { tipe: kelompok, keterangan: Laporan., medan: { bulan: { tipe: bilangan, wajib: true, keterangan: Bulan. } } }\n',
)

it('tells an editor what every field asks for, and when', () => {
  expect(skemaJsonIsian(forum)).toMatchObject({
    title: 'Isian: Uji',
    type: 'object',
    required: ['judul'],
    additionalProperties: false,
    properties: {
      daerah: { description: expect.stringContaining('Nama daerah') },
      forum: {
        type: 'array',
        minItems: 2,
        items: {
          required: ['nama'],
          additionalProperties: false,
          properties: {
            nama: { type: 'string', description: 'Nama. Contoh: Rakor' },
            bentuk: { enum: ['rapat', 'paparan'] },
            pimpinan: { type: 'array', items: { type: 'string' }, description: 'Yang memimpin.' },
          },
          allOf: [{ anyOf: [{ not: { properties: { bentuk: { enum: ['rapat'] } }, required: ['bentuk'] } }, { required: ['pimpinan'] }] }],
        },
      },
    },
  })
})

it('lets daerah.yaml hold what any template asks for, nothing of it required', () => {
  const skema = skemaJsonDaerah([forum, laporan])
  for (const kunci of ['daerah', 'forum', 'laporan', 'peraturan']) expect(skema).toHaveProperty(`properties.${kunci}`)
  expect(skema).not.toHaveProperty('required')
})
