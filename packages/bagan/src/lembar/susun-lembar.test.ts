import type { BaganTerurai, GarisBagan, Measure, SimpulBagan } from '@perkada/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cacat } from '../../test/cacat.ts'
import { idAsal } from '../id-salinan.ts'
import { toSvg } from '../to-svg.ts'
import { type BidangDua, type LembarBagan, susunLembar } from './susun-lembar.ts'

const measure: Measure = (isi, ukuran, tebal) => isi.length * ukuran * (tebal ? 0.62 : 0.56)
const legenda = { komando: 'Garis komando', koordinasi: 'Garis koordinasi' }

/** The free space of an F4 page less some height, pt. */
const bidang = (kurang: number): BidangDua => ({
  tegak: { lebar: 467, tinggi: 790 - kurang },
  mendatar: { lebar: 822, tinggi: 510 - kurang },
})
const ruang = { berbagi: bidang(220), sendiri: bidang(10), pertama: bidang(140), lanjutan: bidang(40), terakhir: bidang(150) }
const susun = (bagan: BaganTerurai): LembarBagan[] => susunLembar(bagan, { measure, nomor: '1', ...ruang })

const simpul = (id: string, nama: string, lain: Partial<SimpulBagan> = {}): SimpulBagan => ({ id, nama, samping: false, ...lain })
const komando = (dari: string, ke: string): GarisBagan => ({ dari, ke, jenis: 'komando', panah: 'tanpa' })
const koordinasi = (dari: string, ke: string): GarisBagan => ({ dari, ke, jenis: 'koordinasi', panah: 'dua' })

/** The sheets in words: number, boxes with what they say of other sheets, sentences below. */
function ringkas(daftar: readonly LembarBagan[]): string[] {
  return daftar.map(({ nomor = '-', judul, bagan, gambar }) => {
    const rujukan = bagan.daftarSimpul.flatMap(({ nama, rujukan: isi }) => (isi ? [`${nama}: ${isi}`] : []))
    return [`${nomor} ${judul} (${gambar.daftarKotak.length} kotak)`, ...rujukan, ...(bagan.catatan ?? [])].join(' | ')
  })
}

const kabupaten = (perAsisten: number, bidangPerDinas: number): BaganTerurai => {
  const daftarSimpul = [simpul('bupati', 'Bupati'), simpul('sekda', 'Sekretaris Daerah'), simpul('dprd', 'DPRD', { samping: true })]
  const daftarGaris = [komando('bupati', 'sekda'), koordinasi('bupati', 'dprd')]
  const tambah = (induk: string, id: string, nama: string) => {
    daftarSimpul.push(simpul(id, nama))
    daftarGaris.push(komando(induk, id))
  }
  for (const a of ['1', '2', '3']) {
    tambah('sekda', `a${a}`, `Asisten ${a}`)
    for (let d = 1; d <= perAsisten; d++) {
      tambah(`a${a}`, `a${a}.d${d}`, `Dinas Pekerjaan Umum dan Penataan Ruang ${a}.${d}`)
      for (let b = 1; b <= bidangPerDinas; b++) tambah(`a${a}.d${d}`, `a${a}.d${d}.b${b}`, `Bidang Sumber Daya Air ${b}`)
    }
  }
  return { judul: 'Bagan Susunan Organisasi', tataLetak: 'pohon', daftarSimpul, daftarGaris, legenda }
}

describe('susunLembar', () => {
  it('leaves a chart that is legible on one sheet whole', () => {
    expect(ringkas(susun(kabupaten(3, 0)))).toEqual(['- Bagan Susunan Organisasi (15 kotak)'])
  })

  it('cuts a large tree where the fewest sheets come out, and refers both ways', () => {
    const bagan = kabupaten(8, 5)
    const lintas = [koordinasi('a1', 'a2'), koordinasi('a1.d1', 'a3.d2')]
    expect(ringkas(susun({ ...bagan, daftarGaris: [...bagan.daftarGaris, ...lintas] }))).toMatchInlineSnapshot(`
      [
        "1 Bagan Susunan Organisasi (6 kotak) | Asisten 1: lihat Bagan 1.1 | Asisten 2: lihat Bagan 1.2 | Asisten 3: lihat Bagan 1.3",
        "1.1 Asisten 1 (49 kotak) | Asisten 1: lanjutan dari Bagan 1 | Hubungan lain unit pada bagan ini: lihat Bagan 1.4.",
        "1.2 Asisten 2 (49 kotak) | Asisten 2: lanjutan dari Bagan 1",
        "1.3 Asisten 3 (49 kotak) | Asisten 3: lanjutan dari Bagan 1 | Hubungan lain unit pada bagan ini: lihat Bagan 1.4.",
        "1.4 Hubungan koordinasi antarunit (2 kotak) | Dinas Pekerjaan Umum dan Penataan Ruang 1.1: Bagan 1.1 | Dinas Pekerjaan Umum dan Penataan Ruang 3.2: Bagan 1.3",
      ]
    `)
  })

  it('goes on on further sheets where one office has too many units', () => {
    const unit = Array.from({ length: 200 }, (_, i) => simpul(`u${i}`, `Dinas Pekerjaan Umum dan Penataan Ruang ${i}`, { induk: 'a' }))
    const bagan: BaganTerurai = {
      judul: 'Bagan Besar',
      tataLetak: 'pohon',
      daftarSimpul: [simpul('a', 'Bupati'), ...unit],
      daftarGaris: unit.map(({ id }) => komando('a', id)),
      legenda,
    }
    expect(ringkas(susun(bagan))).toMatchInlineSnapshot(`
      [
        "1 Bagan Besar (93 kotak) | Bupati: dilanjutkan pada Bagan 1.1",
        "1.1 Bupati (lanjutan) (109 kotak) | Bupati: lanjutan dari Bagan 1",
      ]
    `)
  })

  it('repeats the last step of a process on the next sheet', () => {
    const langkah = Array.from({ length: 30 }, (_, i) => simpul(`p${i}`, `Langkah ${i + 1}`, { keterangan: 'Sekretaris Daerah' }))
    const bagan: BaganTerurai = {
      judul: 'Bagan Tahapan',
      tataLetak: 'proses',
      daftarSimpul: langkah,
      daftarGaris: [
        ...langkah.slice(1).map(({ id }, i): GarisBagan => ({ ...komando(`p${i}`, id), panah: 'akhir' })),
        koordinasi('p25', 'p2'),
      ],
      legenda,
    }
    expect(ringkas(susun(bagan))).toMatchInlineSnapshot(`
      [
        "1.1 Bagan Tahapan (17 kotak) | Langkah 17: dilanjutkan pada Bagan 1.2 | Hubungan lain unit pada bagan ini: lihat Bagan 1.3.",
        "1.2 Bagan Tahapan (lanjutan) (14 kotak) | Langkah 17: lanjutan dari Bagan 1.1 | Hubungan lain unit pada bagan ini: lihat Bagan 1.3.",
        "1.3 Hubungan koordinasi antarunit (2 kotak) | Langkah 3: Bagan 1.1 | Langkah 26: Bagan 1.2",
      ]
    `)
  })

  it.each(['pohon', 'proses'] as const)(
    'keeps every %s sound and whole: up to 200 units, names up to 120 letters, lines across',
    tataLetak => {
      fc.assert(
        fc.property(acak(tataLetak), bagan => {
          const daftar = susun(bagan)
          expect(cacatSeluruh(daftar, bagan)).toEqual([])
          expect(susun(bagan).map(({ gambar }) => toSvg(gambar))).toEqual(daftar.map(({ gambar }) => toSvg(gambar)))
        }),
        { numRuns: Number(process.env['PERKADA_RUNS'] ?? (tataLetak === 'pohon' ? 5 : 4)) },
      )
    },
    600_000,
  )
})

/** What the sheets of a chart together may never do, in words. */
function cacatSeluruh(daftar: readonly LembarBagan[], bagan: BaganTerurai): string[] {
  const hasil = daftar.flatMap(({ gambar, bagan: isi, orientasi, nomor = '-' }, i) => {
    const ruangan = daftar.length === 1 ? ruang.sendiri : i === 0 ? ruang.pertama : ruang.lanjutan
    return cacat(gambar, isi, ruangan[orientasi], measure).map(satu => `${nomor}: ${satu}`)
  })
  const semuaKotak = new Set(daftar.flatMap(({ gambar }) => gambar.daftarKotak.map(({ id }) => idAsal(id))))
  for (const { id } of bagan.daftarSimpul) if (!semuaKotak.has(id)) hasil.push(`unit ${id} hilang`)
  const semuaGaris = new Set(
    daftar.flatMap(({ gambar }) => gambar.daftarGaris.map(({ dari, ke, jenis }) => `${idAsal(dari)} ${idAsal(ke)} ${jenis}`)),
  )
  for (const { dari, ke, jenis } of bagan.daftarGaris)
    if (!semuaGaris.has(`${dari} ${ke} ${jenis}`)) hasil.push(`garis ${dari} ke ${ke} hilang`)
  const nomor = daftar.map(lembar => lembar.nomor)
  if (new Set(nomor).size !== daftar.length) hasil.push('nomor lembar berulang')
  const disebut = daftar.flatMap(({ bagan: isi }) =>
    [...isi.daftarSimpul.map(({ rujukan = '' }) => rujukan), ...(isi.catatan ?? [])].flatMap(isi => isi.match(/Bagan [\d.]*\d/g) ?? []),
  )
  for (const satu of disebut) if (!nomor.includes(satu.slice('Bagan '.length))) hasil.push(`rujukan ke ${satu} yang tidak ada`)
  for (const satu of nomor)
    if (daftar.length > 1 && !disebut.includes(`Bagan ${satu}`) && !dalamRentang(satu ?? '', daftar))
      hasil.push(`tidak ada yang merujuk Bagan ${satu}`)
  return hasil
}

/** A sheet between the two ends of "Bagan 1.1 sampai dengan Bagan 1.4" is referred to. */
function dalamRentang(nomor: string, daftar: readonly LembarBagan[]): boolean {
  const akhir = Number(nomor.split('.').at(-1))
  const awalan = nomor.slice(0, nomor.lastIndexOf('.') + 1)
  return daftar.some(({ bagan }) =>
    [...bagan.daftarSimpul.map(({ rujukan = '' }) => rujukan), ...(bagan.catatan ?? [])].some(isi =>
      [...isi.matchAll(/Bagan ([\d.]*\d) sampai dengan Bagan ([\d.]*\d)/g)].some(
        ([, a = '', b = '']) => a.startsWith(awalan) && Number(a.split('.').at(-1)) <= akhir && akhir <= Number(b.split('.').at(-1)),
      ),
    ),
  )
}

const kata = fc.string({ unit: fc.constantFrom(...'abcdefghiklmnoprstu'), minLength: 1, maxLength: 15 })
const nama = fc.array(kata, { minLength: 1, maxLength: 12 }).map(daftar => daftar.join(' ').slice(0, 120).trim())

/** A structure of 1 to 200 units: wide, deep or mixed, with offices at the side, lists and lines across. */
const acak = (tataLetak: 'pohon' | 'proses') =>
  fc
    .record({
      unit: fc.array(
        fc.record({ nama, pelaku: fc.nat(9), induk: fc.nat(), samping: fc.nat(12), daftar: fc.boolean(), putus: fc.boolean() }),
        {
          minLength: 1,
          maxLength: tataLetak === 'pohon' ? 200 : 60,
          size: 'max',
        },
      ),
      berpelaku: fc.boolean(),
      bentuk: fc.constantFrom('lebar', 'dalam', 'campur', 'rantai'),
      lintas: fc.array(fc.tuple(fc.nat(), fc.nat(), fc.boolean(), fc.boolean()), { maxLength: 40 }),
    })
    .map(({ unit, bentuk, berpelaku, lintas }): BaganTerurai => {
      const daftarSimpul: SimpulBagan[] = []
      const daftarGaris: GarisBagan[] = []
      for (const [i, isi] of unit.entries()) {
        const ke =
          bentuk === 'lebar'
            ? isi.induk % 3
            : bentuk === 'dalam'
              ? i - 1 - (isi.induk % 3)
              : bentuk === 'rantai'
                ? i - 1
                : isi.induk % (i || 1)
        const induk = i === 0 || isi.induk % 29 === 7 ? undefined : daftarSimpul[Math.min(i - 1, Math.max(0, ke))]?.id
        const samping = isi.samping === 0
        const pelaku = tataLetak === 'proses' && berpelaku && isi.pelaku < 4 ? `Pelaku ${isi.pelaku}` : undefined
        daftarSimpul.push(simpul(`u${i}`, isi.nama, { samping, ...(isi.daftar && induk ? { induk } : {}), ...(pelaku ? { pelaku } : {}) }))
        const jenis = isi.putus && isi.daftar ? 'koordinasi' : 'komando'
        if (induk) daftarGaris.push({ dari: induk, ke: `u${i}`, jenis, panah: tataLetak === 'proses' ? 'akhir' : 'tanpa' })
      }
      for (const [a, b, solid, berkata] of lintas) {
        const [dari = '', ke = ''] = [a, b].map(n => daftarSimpul[n % daftarSimpul.length]?.id)
        const garis = {
          ...(solid ? komando(dari, ke) : koordinasi(dari, ke)),
          ...(berkata ? { keterangan: 'laporan tertulis setiap bulan' } : {}),
        }
        const ada = daftarGaris.some(g => g.jenis === garis.jenis && ((g.dari === dari && g.ke === ke) || (g.dari === ke && g.ke === dari)))
        if (dari !== ke && !ada) daftarGaris.push(garis)
      }
      return { judul: 'Bagan', tataLetak, daftarSimpul, daftarGaris, legenda }
    })
