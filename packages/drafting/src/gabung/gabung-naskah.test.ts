import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { susunUji } from '../test/contoh.ts'
import { daftarBentrok } from './bentrok.ts'
import { gabungNaskah } from './gabung-naskah.ts'
import { daftarPasalBergeser } from './pasal-bergeser.ts'
import { isiSatuan, uraikanSatuan } from './satuan.ts'

vi.setConfig({ testTimeout: 60_000 })

const templat = `{{bab "Umum"}}{{pasal}}
Unit terdiri atas
{{#rincian}}{{#each unit}}{{#butir (gabung "u" (urut @index))}}{{this}}{{/butir}}{{/each}}{{/rincian}}
{{pasal}}
{{ayat}}Norma pertama.{{ayat}}Norma kedua.
{{bab "Unit"}}
{{#each unit}}{{pasal}}
{{this}} melaksanakan tugas sebagaimana dimaksud {{acuan (gabung "u" (urut @index))}}.
{{/each}}
{{#if batas}}{{pasal}}
Laporan disampaikan dalam {{bilangan batas}} hari.
{{/if}}`

const tersusun = new Map<string, string>()

function susun(unit: readonly string[], batas?: number): string {
  const isian = `unit: ${JSON.stringify(unit)}\n${batas ? `batas: ${batas}\n` : ''}`
  const naskah = tersusun.get(isian) ?? susunUji(templat, isian).markdown ?? ''
  tersusun.set(isian, naskah)
  return naskah
}

const fakta = fc.tuple(
  fc.uniqueArray(fc.constantFrom('Dinas Satu', 'Dinas Dua', 'Dinas Tiga', 'Badan Empat', 'Kantor Lima'), { minLength: 2 }),
  fc.option(fc.integer({ min: 1, max: 9 }), { nil: undefined }),
)

type Suntingan = readonly [jenis: 'sisip' | 'hapus' | 'tambah', letak: number]

/** The draft after random edits; every new or changed line carries a word of its own, `Sunting` and a number. */
function sunting(teks: string, daftar: readonly Suntingan[]): string {
  const satuan = uraikanSatuan(teks).map(isiSatuan)
  for (const [urutan, [jenis, acak]] of daftar.entries()) {
    const letak = acak % satuan.length
    if (jenis === 'sisip') satuan.splice(letak, 0, `Kalimat Sunting${urutan} biro.\n\n`)
    else if (jenis === 'hapus') satuan.splice(letak, 1)
    else satuan[letak] = (satuan[letak] ?? '').replace(/[;.]?(\s*)$/, ` Sunting${urutan}$&`)
    if (satuan.length === 0) satuan.push('Sisa.\n')
  }
  return satuan.join('')
}

const suntingan = fc.array(fc.tuple(fc.constantFrom('sisip' as const, 'hapus' as const, 'tambah' as const), fc.nat(200)), { maxLength: 8 })

const bersih = (baris: string) => uraikanSatuan(baris)[0]?.inti ?? ''
const barisInti = (teks: string) => new Set(teks.split('\n').map(bersih))

it('takes a text apart without losing a letter', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('---', '```', '', 'a. x; dan', '### Pasal 2', '# BAB I UMUM', '(1) y.', ';', 'b. ', '  z')),
      baris => {
        const teks = baris.join('\n')
        expect(uraikanSatuan(teks).map(isiSatuan).join('')).toBe(teks)
      },
    ),
  )
})

describe('properties of merging', () => {
  it('takes the fresh draft where the bureau changed nothing', () => {
    fc.assert(
      fc.property(fakta, fakta, (lama, baru) => {
        expect(gabungNaskah(susun(...lama), susun(...lama), susun(...baru))).toEqual({ teks: susun(...baru), bentrok: 0 })
      }),
    )
  })

  it("keeps the bureau's text where the facts did not change", () => {
    fc.assert(
      fc.property(fakta, suntingan, (lama, edit) => {
        const milik = sunting(susun(...lama), edit)
        expect(gabungNaskah(susun(...lama), milik, susun(...lama))).toEqual({ teks: milik, bentrok: 0 })
      }),
    )
  })

  it('loses no line of either side', () => {
    fc.assert(
      fc.property(fakta, fakta, suntingan, (lama, baru, edit) => {
        const [dasar, milik, segar] = [susun(...lama), sunting(susun(...lama), edit), susun(...baru)]
        const { teks } = gabungNaskah(dasar, milik, segar)
        const [asal, hasil] = [barisInti(dasar), barisInti(teks)]
        for (const sisi of [milik, segar]) for (const inti of barisInti(sisi)) if (!asal.has(inti)) expect(hasil).toContain(inti)
      }),
      { numRuns: 150 },
    )
  })

  it('brings no line back that a side deleted and the other left alone', () => {
    fc.assert(
      fc.property(fakta, fakta, suntingan, (lama, baru, edit) => {
        const [dasar, milik, segar] = [susun(...lama), sunting(susun(...lama), edit), susun(...baru)]
        const { teks, bentrok } = gabungNaskah(dasar, milik, segar)
        if (bentrok > 0) return
        const dikenal = new Set([...barisInti(milik), ...barisInti(segar)])
        for (const inti of barisInti(teks)) expect(dikenal).toContain(inti)
      }),
      { numRuns: 150 },
    )
  })

  it('is stable: merged again with the same facts it stays as it is', () => {
    fc.assert(
      fc.property(fakta, fakta, suntingan, (lama, baru, edit) => {
        const [dasar, milik, segar] = [susun(...lama), sunting(susun(...lama), edit), susun(...baru)]
        const pertama = gabungNaskah(dasar, milik, segar)
        expect(daftarBentrok(pertama.teks)).toHaveLength(pertama.bentrok)
        expect(gabungNaskah(segar, pertama.teks, segar)).toEqual({ teks: pertama.teks, bentrok: 0 })
      }),
    )
  })
})

describe('merging', () => {
  const dasar = susun(['Dinas Satu', 'Dinas Dua'], 5)

  it('follows a unit that moved: its new letter, the words of the bureau', () => {
    const milik = dasar
      .replace('(2) Norma kedua.', '(2) Norma kedua.\n\n(3) Norma ketiga dari biro.')
      .replace('Norma pertama', 'Norma awal')
      .replace('a. Dinas Satu', 'a. Dinas Satu dan Setengah')
    const { teks, bentrok } = gabungNaskah(dasar, milik, susun(['Badan Empat', 'Dinas Satu', 'Dinas Dua'], 7))
    expect(bentrok).toBe(0)
    expect(teks).toContain('b. Dinas Satu dan Setengah; dan\n\nc. Dinas Dua.')
    expect(teks).toContain('(1) Norma awal.\n\n(2) Norma kedua.\n\n(3) Norma ketiga dari biro.')
    expect(teks).toContain('dalam 7 (tujuh) hari')
  })

  it('marks what both changed differently, and keeps both', () => {
    const milik = dasar.replace('dalam 5 (lima) hari', 'dalam 6 (enam) hari')
    const { teks, bentrok } = gabungNaskah(dasar, milik, susun(['Dinas Satu', 'Dinas Dua'], 7))
    expect(bentrok).toBe(1)
    expect(teks.slice(teks.indexOf('<<<'))).toBe(`<<<<<<< suntingan biro: pilih atau padukan, lalu hapus ketiga baris tanda

Laporan disampaikan dalam 6 (enam) hari.

=======

Laporan disampaikan dalam 7 (tujuh) hari.

>>>>>>> susunan baru dari isian

`)
    expect(daftarBentrok(teks)).toHaveLength(1)
  })

  it('keeps the line ends of Windows', () => {
    const milik = dasar.replace('Norma pertama', 'Norma awal').replaceAll('\n', '\r\n')
    const { teks } = gabungNaskah(dasar, milik, susun(['Dinas Satu', 'Dinas Dua'], 7))
    expect(teks).toContain('(1) Norma awal.\r\n\r\n(2) Norma kedua.')
    expect(teks.replaceAll('\r\n', '')).not.toContain('\n')
  })

  it('keeps the line ends of old Macs', () => {
    const milik = dasar.replace('Norma pertama', 'Norma awal')
    const susunan = susun(['Dinas Satu', 'Dinas Dua'], 7)
    expect(gabungNaskah(dasar, milik.replaceAll('\n', '\r'), susunan).teks).toBe(
      gabungNaskah(dasar, milik, susunan).teks.replaceAll('\n', '\r'),
    )
  })

  it('takes no harm from words that objects know', () => {
    const aneh = `${dasar}constructor\n\n__proto__\n`
    expect(gabungNaskah(dasar, aneh, susun(['Dinas Satu', 'Dinas Dua'], 7)).teks).toContain('constructor')
  })
})

describe('references of the bureau to a Pasal that moved', () => {
  it('are told with their lines, those of the template and to other acts are not', () => {
    const dasar = susun(['Dinas Satu', 'Dinas Dua'], 5)
    const milik = dasar.replace(
      '(2) Norma kedua.',
      '(2) Norma kedua.\n\n(3) Tugas sebagaimana dimaksud dalam Pasal 4 dilaporkan menurut Pasal 5 Undang-Undang Nomor 23 Tahun 2014.',
    )
    const segar = susun(['Badan Empat', 'Dinas Satu', 'Dinas Dua'], 5)
    const { teks } = gabungNaskah(dasar, milik, segar)
    const baris = teks.split('\n').findIndex(satu => satu.startsWith('(3)')) + 1
    expect(daftarPasalBergeser(dasar, segar, teks)).toEqual([{ baris, semula: '4', kini: '5' }])
    expect(daftarPasalBergeser(dasar, dasar, milik)).toEqual([])
  })
})
