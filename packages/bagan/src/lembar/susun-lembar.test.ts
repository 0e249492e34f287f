import type { BaganTerurai, GarisBagan, SimpulBagan } from '@perkada/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cacatLembar, measure, nama, ruang } from '../../test/cacat-lembar.ts'
import { toSvg } from '../to-svg.ts'
import { type LembarBagan, susunLembar } from './susun-lembar.ts'

const legenda = { komando: 'Garis komando', koordinasi: 'Garis koordinasi' }
const susun = (bagan: BaganTerurai): LembarBagan[] => susunLembar(bagan, { measure, nomor: '1', ...ruang })
/** The same between a heading and a signature, neither of which may stand on a page alone. */
const susunDiantara = (bagan: BaganTerurai): LembarBagan[] => {
  const { sendiri: _, ...terikat } = ruang
  return susunLembar(bagan, { measure, nomor: '1', ...terikat })
}

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
        "1.1 Asisten 1 (50 kotak) | Asisten 1: lanjutan dari Bagan 1 | Dinas Pekerjaan Umum dan Penataan Ruang 3.2: Bagan 1.3",
        "1.2 Asisten 2 (49 kotak) | Asisten 2: lanjutan dari Bagan 1",
        "1.3 Asisten 3 (49 kotak) | Asisten 3: lanjutan dari Bagan 1 | Hubungan lain unit pada bagan ini: lihat Bagan 1.1.",
      ]
    `)
  })

  it('cuts a chart that fits below the heading but not above the signature too', () => {
    const bagan = kabupaten(20, 0)
    expect(ringkas(susun(bagan))).toEqual(['- Bagan Susunan Organisasi (66 kotak)'])
    expect(ringkas(susunDiantara(bagan))).toMatchInlineSnapshot(`
      [
        "1 Bagan Susunan Organisasi (6 kotak) | Asisten 1: lihat Bagan 1.1 | Asisten 2: lihat Bagan 1.1 | Asisten 3: lihat Bagan 1.2",
        "1.1 Asisten 1 sampai dengan Asisten 2 (43 kotak) | Sekretaris Daerah: lanjutan dari Bagan 1",
        "1.2 Asisten 3 (21 kotak) | Asisten 3: lanjutan dari Bagan 1",
      ]
    `)
  })

  it('turns a sheet rather than cut the words in its boxes', () => {
    const nama = [
      'Penyelenggaraan',
      'Pertanggungjawaban',
      'Kesekretariatan',
      'Ketatausahaan',
      'Keberlanjutan',
      'Kelembagaan',
      'Kepegawaian',
    ]
    const daftarSimpul = [simpul('a', 'Bupati'), ...nama.map(satu => simpul(satu, satu))]
    const bagan: BaganTerurai = {
      judul: 'Forum',
      tataLetak: 'pohon',
      daftarSimpul,
      daftarGaris: nama.map(satu => komando('a', satu)),
      legenda,
    }
    const bidang = { tegak: { lebar: 467, tinggi: 160 }, mendatar: { lebar: 822, tinggi: 160 } }
    const { sendiri: _, ...terikat } = ruang
    const [{ orientasi, gambar } = {}] = susunLembar(bagan, { measure, nomor: '1', ...terikat, berbagi: bidang })
    expect(orientasi).toBe('mendatar')
    expect(gambar?.daftarKotak.flatMap(({ baris }) => baris)).toEqual(expect.arrayContaining(nama))
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
        "1 Bagan Besar (68 kotak) | Bupati: dilanjutkan pada Bagan 1.1 dan Bagan 1.2",
        "1.1 Bupati (lanjutan) (68 kotak) | Bupati: lanjutan dari Bagan 1",
        "1.2 Bupati (lanjutan) (67 kotak) | Bupati: lanjutan dari Bagan 1",
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
        "1.1 Bagan Tahapan (16 kotak) | Langkah 16: dilanjutkan pada Bagan 1.2 | Hubungan lain unit pada bagan ini: lihat Bagan 1.2.",
        "1.2 Bagan Tahapan (lanjutan) (16 kotak) | Langkah 16: lanjutan dari Bagan 1.1 | Langkah 3: Bagan 1.1",
      ]
    `)
  })

  const alur = (jumlah: number, nama = (l: number) => `Langkah ${l + 1}`): BaganTerurai => {
    const pelaku = ['Pemrakarsa', 'Bagian Hukum', 'Sekretaris Daerah', 'Bupati']
    const langkah = Array.from({ length: jumlah }, (_, l) => simpul(`p${l}`, nama(l), { pelaku: pelaku[l % 4] as string }))
    const daftarGaris = langkah.slice(1).map(({ id }, l): GarisBagan => ({ ...komando(`p${l}`, id), panah: 'akhir' }))
    return { judul: 'Alur', tataLetak: 'proses', daftarSimpul: langkah, daftarGaris, legenda }
  }
  const kepalaLajur = ({ gambar }: LembarBagan) =>
    gambar.daftarKotak.flatMap(({ id, baris }) => (id.startsWith('pelaku:') ? [baris.join(' ')] : []))

  it('cuts a process into sheets about equally long, who acts in the same order on each', () => {
    const daftar = susunDiantara(alur(30))
    expect(daftar.map(({ bagan }) => bagan.daftarSimpul.length)).toMatchInlineSnapshot(`
      [
        16,
        15,
      ]
    `)
    for (const lembar of daftar) expect(kepalaLajur(lembar)).toEqual(['Pemrakarsa', 'Bagian Hukum', 'Sekretaris Daerah', 'Bupati'])
  })

  it('shows all sheets of a process in columns or none', () => {
    const panjang = (l: number) => `Penelaahan Rancangan Peraturan Bupati tentang Koordinasi Kerja oleh Perangkat Daerah Pemrakarsa ${l}`
    for (const jumlah of [20, 30, 40, 90]) {
      const daftar = susunDiantara(alur(jumlah, panjang))
      expect(daftar.length).toBeGreaterThan(1)
      expect(new Set(daftar.map(lembar => kepalaLajur(lembar).length > 0)).size).toBe(1)
    }
  })

  it.each(['pohon', 'proses'] as const)(
    'keeps every %s sound and whole: up to 200 units, names up to 120 letters, lines across',
    tataLetak => {
      fc.assert(
        fc.property(acak(tataLetak), bagan => {
          const daftar = susun(bagan)
          expect(cacatLembar(daftar, bagan)).toEqual([])
          expect(cacatLembar(susunDiantara(bagan), bagan)).toEqual([])
          expect(susun(bagan).map(({ gambar }) => toSvg(gambar))).toEqual(daftar.map(({ gambar }) => toSvg(gambar)))
        }),
        { numRuns: Number(process.env['PERKADA_RUNS'] ?? (tataLetak === 'pohon' ? 5 : 3)) },
      )
    },
    600_000,
  )
})

/** A structure of 1 to 200 units: wide, deep or mixed, with offices at the side, lists and lines across. */
const acak = (tataLetak: 'pohon' | 'proses') =>
  fc
    .record({
      unit: fc.array(
        fc.record({ nama, pelaku: fc.nat(9), induk: fc.nat(), samping: fc.nat(12), daftar: fc.boolean(), putus: fc.boolean() }),
        {
          minLength: 1,
          maxLength: 200,
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
