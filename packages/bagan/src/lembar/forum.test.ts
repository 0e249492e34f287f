import { naskahKosong, parseBagan, resolveBagan } from '@perkada/core'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { cacatLembar, measure, nama, ruang } from '../../test/cacat-lembar.ts'
import { toSvg } from '../to-svg.ts'
import { susunLembar } from './susun-lembar.ts'

const anggota = (terbanyak: number) => fc.array(nama, { minLength: 1, maxLength: terbanyak, size: 'max' })

/** Forums as a bureau writes them: who leads, who keeps, who takes part, how often they meet and to whom they report. */
const daftarForum = fc.oneof(
  fc.array(
    fc.record({
      ketua: fc.option(nama),
      sekretaris: fc.option(nama),
      anggota: anggota(40),
      frekuensi: fc.option(fc.constantFrom('setiap bulan', 'paling sedikit 4 (empat) kali dalam 1 (satu) tahun')),
      melapor: fc.nat(3),
    }),
    { minLength: 1, maxLength: 5 },
  ),
  fc
    .record({
      ketua: fc.option(nama),
      sekretaris: fc.option(nama),
      anggota: anggota(200),
      frekuensi: fc.constant(null),
      melapor: fc.nat(3),
    })
    .map(satu => [satu]),
)

/** The chart block of a draft, read and resolved against an empty regulation. */
function baganForum(daftar: readonly { readonly [kunci: string]: unknown; readonly melapor: number }[]) {
  const simpul = daftar.map(({ melapor, ...isi }, i) => ({
    ...Object.fromEntries(Object.entries(isi).filter(([, nilai]) => nilai !== null)),
    nama: `Forum Koordinasi ${i + 1}`,
    ...(melapor > 0 && { melapor: melapor > 1 && i > 0 ? ['Bupati', 'Forum Koordinasi 1'] : 'Bupati' }),
  }))
  const terbaca = parseBagan({ judul: 'Bagan Forum', tata_letak: 'forum', simpul: [{ nama: 'Bupati' }, ...simpul], legenda: true })
  if (!('bagan' in terbaca)) throw new Error(JSON.stringify(terbaca.masalah))
  return resolveBagan(terbaca.bagan, naskahKosong).bagan
}

it('keeps every forum sound and whole: 1 to 200 members, names up to 120 letters, on legible sheets', () => {
  fc.assert(
    fc.property(daftarForum, forum => {
      const bagan = baganForum(forum)
      const susun = () => susunLembar(bagan, { measure, nomor: '1', ...ruang })
      const daftar = susun()
      expect(cacatLembar(daftar, bagan)).toEqual([])
      expect(susun().map(({ gambar }) => toSvg(gambar))).toEqual(daftar.map(({ gambar }) => toSvg(gambar)))
    }),
    { numRuns: Number(process.env['PERKADA_RUNS'] ?? 8) },
  )
}, 600_000)
