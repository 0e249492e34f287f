import type { BaganTerurai, GarisBagan, KotakGambar, Measure, SimpulBagan } from '@perkada/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cacat } from '../test/cacat.ts'
import { BaganTidakMuat, layout } from './layout.ts'
import { pilihOrientasi, ukuranHuruf } from './pilih-orientasi.ts'
import { toSvg } from './to-svg.ts'

const measure: Measure = (isi, ukuran, tebal) => isi.length * ukuran * (tebal ? 0.62 : 0.56)
const tegak = { lebar: 467, tinggi: 750 }
const mendatar = { lebar: 793, tinggi: 440 }
const legenda = { komando: 'Garis komando', koordinasi: 'Garis koordinasi' }

const simpul = (id: string, nama = id, lain: Partial<SimpulBagan> = {}): SimpulBagan => ({ id, nama, samping: false, ...lain })
const komando = (dari: string, ke: string): GarisBagan => ({ dari, ke, jenis: 'komando', panah: 'tanpa' })
const koordinasi = (dari: string, ke: string): GarisBagan => ({ dari, ke, jenis: 'koordinasi', panah: 'dua' })

const nama = fc
  .array(fc.string({ unit: fc.constantFrom(...'abcdefgABC&<-/'), minLength: 1, maxLength: 16 }), { minLength: 1, maxLength: 7 })
  .map(kata => kata.join(' '))

const acak = (tataLetak: 'pohon' | 'proses', unitTerbanyak: number) =>
  fc
    .record({
      tulang: fc.array(nama, { minLength: 1, maxLength: 4 }),
      pilar: fc.array(fc.record({ nama, jenis: fc.constantFrom('komando' as const, 'koordinasi' as const), lepas: fc.boolean() }), {
        maxLength: 5,
      }),
      unit: fc.array(fc.record({ nama, induk: fc.nat(), dalam: fc.nat(9) }), { maxLength: unitTerbanyak }),
      lintas: fc.array(fc.tuple(fc.nat(), fc.nat(), fc.boolean()), { maxLength: 5 }),
      sisi: fc.array(nama, { maxLength: 3 }),
    })
    .map(({ tulang, pilar, unit, lintas, sisi }): BaganTerurai => {
      const daftarSimpul: SimpulBagan[] = tulang.map((isi, i) => simpul(`t${i}`, isi))
      const daftarGaris: GarisBagan[] = tulang.slice(1).map((_, i) => komando(`t${i}`, `t${i + 1}`))
      const akhir = `t${tulang.length - 1}`
      for (const [i, isi] of pilar.entries()) {
        daftarSimpul.push(simpul(`p${i}`, isi.nama))
        if (!isi.lepas) daftarGaris.push(komando(akhir, `p${i}`))
      }
      for (const [i, isi] of sisi.entries()) {
        daftarSimpul.push(simpul(`s${i}`, isi, { samping: true }))
        daftarGaris.push(i === 0 ? koordinasi('t0', 's0') : komando('t0', `s${i}`))
      }
      for (const [i, isi] of unit.entries()) {
        const kepala = pilar.length > 0 ? isi.induk % pilar.length : undefined
        const induk = isi.dalam === 0 && i > 0 && !daftarSimpul.at(-1)?.samping ? `u${i - 1}` : kepala === undefined ? akhir : `p${kepala}`
        const dalam = induk.startsWith('u') && daftarSimpul.find(({ id }) => id === induk)?.induk?.startsWith('u')
        const pilih = dalam ? akhir : induk
        daftarSimpul.push(simpul(`u${i}`, isi.nama, { induk: pilih }))
        daftarGaris.push({ dari: pilih, ke: `u${i}`, jenis: pilar[kepala ?? 0]?.jenis ?? 'komando', panah: 'tanpa' })
      }
      for (const [a, b, solid] of lintas) {
        const dari = daftarSimpul[a % daftarSimpul.length]?.id ?? ''
        const ke = daftarSimpul[b % daftarSimpul.length]?.id ?? ''
        const garis = tataLetak === 'proses' && solid ? komando(dari, ke) : koordinasi(dari, ke)
        if (dari !== ke && !daftarGaris.some(g => g.dari === dari && g.ke === ke && g.jenis === garis.jenis)) daftarGaris.push(garis)
      }
      return { judul: 'Bagan', tataLetak, daftarSimpul, daftarGaris, legenda }
    })

const luas = { lebar: 1000, tinggi: 1400 }

describe('layout', () => {
  it.each(['pohon', 'proses'] as const)(
    'keeps any %s sound: boxes apart, lines around boxes, everything on the sheet',
    tataLetak => {
      let tergambar = 0
      let semua = 0
      fc.assert(
        fc.property(acak(tataLetak, tataLetak === 'pohon' ? 60 : 12), fc.constantFrom(tegak, mendatar, luas), (bagan, bidang) => {
          semua++
          try {
            const gambar = layout(bagan, { measure, ...bidang })
            tergambar++
            expect(cacat(gambar, bagan, bidang, measure)).toEqual([])
            expect(ukuranHuruf(gambar)).toBeGreaterThanOrEqual(7)
            expect(toSvg(layout(bagan, { measure, ...bidang }))).toBe(toSvg(gambar))
          } catch (galat) {
            if (!(galat instanceof BaganTidakMuat)) throw galat
          }
        }),
        { numRuns: tataLetak === 'pohon' ? 60 : 30, seed: 4 },
      )
      expect(tergambar / semua).toBeGreaterThan(0.6)
    },
    60_000,
  )

  it('says what does not fit', () => {
    const daftarSimpul = [
      simpul('a', 'Kepala'),
      ...Array.from({ length: 200 }, (_, i) => simpul(`u${i}`, 'Dinas Pekerjaan Umum dan Penataan Ruang', { induk: 'a' })),
    ]
    const bagan: BaganTerurai = {
      judul: 'Bagan Besar',
      tataLetak: 'pohon',
      daftarSimpul,
      daftarGaris: daftarSimpul.slice(1).map(({ id }) => komando('a', id)),
    }
    expect(() => layout(bagan, { measure, ...tegak })).toThrow(
      /^bagan “Bagan Besar” \(201 kotak\) tidak muat pada bidang 467 x 750 pt dengan huruf 7 pt: perlu tinggi \d+ pt; bagi/,
    )
  })

  it('sets staff on the trunk and a partner in the row of its office', () => {
    const bagan: BaganTerurai = {
      judul: 'Bagan',
      tataLetak: 'pohon',
      daftarSimpul: [
        simpul('bupati', 'Bupati'),
        simpul('dprd', 'DPRD', { samping: true }),
        simpul('staf', 'Staf Ahli', { samping: true }),
        simpul('sekda', 'Sekretaris Daerah'),
      ],
      daftarGaris: [komando('bupati', 'staf'), komando('bupati', 'sekda'), koordinasi('bupati', 'dprd')],
    }
    const gambar = layout(bagan, { measure, ...tegak })
    const di = (id: string) => gambar.daftarKotak.find(kotak => kotak.id === id) as KotakGambar
    expect(cacat(gambar, bagan, tegak, measure)).toEqual([])
    expect(di('dprd').y).toBe(di('bupati').y)
    expect(di('staf').y).toBeGreaterThan(di('bupati').y)
    expect(di('staf').y).toBeLessThan(di('sekda').y)
    expect(gambar.daftarTulisan).toEqual([])
  })

  it('takes the orientation with the larger type, or the one that the chart asks for', () => {
    const daftarSimpul = [
      simpul('a', 'Kepala'),
      ...Array.from({ length: 4 }, (_, i) => simpul(`p${i}`, 'Asisten Pemerintahan dan Kesejahteraan Rakyat')),
    ]
    const unit = daftarSimpul
      .slice(1)
      .flatMap(({ id }) =>
        Array.from({ length: 8 }, (_, i) => simpul(`${id}.${i}`, 'Dinas Pekerjaan Umum dan Penataan Ruang', { induk: id })),
      )
    const bagan: BaganTerurai = {
      judul: 'Bagan',
      tataLetak: 'pohon',
      daftarSimpul: [...daftarSimpul, ...unit],
      daftarGaris: [...daftarSimpul.slice(1).map(({ id }) => komando('a', id)), ...unit.map(({ id, induk }) => komando(induk ?? '', id))],
    }
    const pilih = pilihOrientasi(bagan, { measure, tegak, mendatar })
    const sendiri = (['tegak', 'mendatar'] as const).map(arah => pilihOrientasi({ ...bagan, arah }, { measure, tegak, mendatar }))
    expect(sendiri.map(({ orientasi }) => orientasi)).toEqual(['tegak', 'mendatar'])
    expect(ukuranHuruf(pilih.gambar)).toBe(Math.max(...sendiri.map(({ gambar }) => ukuranHuruf(gambar))))
  })
})

describe('the divisions of an office', () => {
  const kepala = ['Sekretariat', 'Bidang Perencanaan', 'Bidang Pengendalian', 'Bidang Penelitian', 'UPTD', 'Kelompok Jabatan Fungsional']
  const bagan: BaganTerurai = {
    judul: 'Susunan Dinas',
    tataLetak: 'pohon',
    legenda,
    daftarSimpul: ['Kepala Dinas', ...kepala, 'Seksi A', 'Seksi B'].map(nama => simpul(nama)),
    daftarGaris: [
      ...kepala.map(nama => komando('Kepala Dinas', nama)),
      komando('Bidang Perencanaan', 'Seksi A'),
      komando('Bidang Pengendalian', 'Seksi B'),
    ],
  }

  it('stand side by side on a page that is turned for them, not in one list on an upright one', () => {
    const { orientasi, gambar } = pilihOrientasi(bagan, { measure, tegak, mendatar })
    expect(orientasi).toBe('mendatar')
    expect(new Set(gambar.daftarKotak.filter(({ id }) => kepala.includes(id)).map(({ y }) => y)).size).toBe(1)
  })

  it('hang in one list where the chart must stay upright and they would be too narrow', () => {
    const { gambar } = pilihOrientasi({ ...bagan, arah: 'tegak' }, { measure, tegak: { lebar: 300, tinggi: 750 }, mendatar })
    expect(new Set(gambar.daftarKotak.filter(({ id }) => kepala.includes(id)).map(({ x }) => x)).size).toBe(1)
  })
})
