import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { perkada } from '../cli.ts'
import { jalankanUji } from './test/jalankan.ts'
import { baganUji, identitasUji, naskahUji } from './test/naskah.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'perkada-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true })
  process.exitCode = undefined
})

const jalankan = (...argv: string[]) => jalankanUji(argv)

function tulis(nama: string, isi: string): string {
  const path = join(folder, nama)
  mkdirSync(join(path, '..'), { recursive: true })
  writeFileSync(path, isi)
  return path
}

describe('perkada pdf', () => {
  test('prints the rancangan while the identity is open and the asli when it is complete', async () => {
    const terbuka = tulis('a.md', naskahUji())
    const hasil = await jalankan('pdf', terbuka, '--out', join(folder, 'a.pdf'))
    expect(hasil.out).toBe(`${join(folder, 'a.pdf')}: rancangan, 2 halaman, 0 bagan; pemeriksaan: 0 galat, 0 peringatan, 2 saran\n`)
    expect(hasil.kode).toBe(0)
    const asli = await jalankan('pdf', tulis('b.md', naskahUji(identitasUji)), '--out', join(folder, 'b.pdf'))
    expect(asli.out).toContain('b.pdf: asli, 2 halaman')
  })

  test('refuses an open identity, a reference that leads nowhere and a faulty chart with one line, and writes nothing', async () => {
    const keluar = join(folder, 'x.pdf')
    const terbuka = await jalankan('pdf', tulis('a.md', naskahUji()), '--kind', 'asli', '--out', keluar)
    expect(terbuka).toMatchObject({ kode: 2, out: '' })
    expect(terbuka.err).toMatch(/^perkada: .*a\.md: asli tidak dapat dicetak karena identitas belum lengkap: nomor, tahun, .*\n$/)
    const gantung = await jalankan(
      'pdf',
      tulis('b.md', naskahUji('', 'Rapat sebagaimana dimaksud dalam Pasal 9 diadakan.')),
      '--out',
      keluar,
    )
    expect(gantung.kode).toBe(2)
    expect(gantung.err).toMatch(/rancangan tidak dicetak karena 1 acuan menggantung\n.*b\.md:17:\d+: galat acuan-menggantung: .*Pasal 9/)
    const salah = await jalankan('pdf', tulis('c.md', naskahUji() + baganUji('Bupati > Camat')), '--out', keluar)
    expect(salah.kode).toBe(2)
    expect(salah.err).toMatch(/^perkada: .*c\.md:\d+: bagan: .*Camat.*\n$/)
    const dalam = tulis('e.md', `${naskahUji()}\n# LAMPIRAN BAGAN\n\n\`\`\`bagan\n${'['.repeat(60_000)}\n\`\`\`\n`)
    expect((await jalankan('pdf', dalam, '--out', keluar)).err).toMatch(/e\.md:\d+: bagan: YAML tidak terbaca: bersarang terlalu dalam\n$/)
    const kutip = tulis('f.md', naskahUji() + baganUji('"Bupati" > Sekretaris Daerah'))
    expect((await jalankan('pdf', kutip, '--out', keluar)).err).toMatch(
      /f\.md:\d+: bagan: YAML tidak terbaca: garis yang diawali tanda kutip diapit tanda kutip seluruhnya\n$/,
    )
    const alias = await jalankan('pdf', tulis('d.md', naskahUji() + baganUji('*lain')), '--out', keluar)
    expect(alias).toMatchObject({
      kode: 2,
      err: expect.stringMatching(/d\.md:\d+: bagan: \*lain tidak dikenal; tulis nilainya sendiri\n$/),
    })
    expect(readdirSync(folder).filter(nama => nama.endsWith('.pdf'))).toEqual([])
  })

  test('a character without a sign in the font is named with its place, of the profile without one, and nothing is written', async () => {
    const keluar = join(folder, 'x.pdf')
    const sumber =
      naskahUji('', 'Rapat ☃ diadakan di 東京.').replace('judul: Koordinasi Kerja', 'judul: Koordinasi ω☂') +
      baganUji('Bupati > Sekretaris Daerah')
    const { kode, out, err } = await jalankan('pdf', tulis('a.md', sumber), '--out', keluar)
    expect({ kode, out }).toEqual({ kode: 2, out: '' })
    expect(err.replaceAll(folder, '')).toBe(
      'perkada: /a.md:4:20: huruf TeX Gyre Bonum tidak memiliki “☂” (U+2602)\n' +
        'perkada: /a.md:17:7: huruf TeX Gyre Bonum tidak memiliki “☃” (U+2603), “東” (U+6771), “京” (U+4EAC)\n',
    )
    const kode1 = await jalankan('pdf', tulis('k.md', naskahUji().replace('Koordinasi Kerja', '"A\\u0007"')), '--out', keluar)
    expect(kode1.err).toMatch(/k\.md: huruf TeX Gyre Bonum tidak memiliki U\+0007, /)
    const profil = tulis('cetak.yaml', 'paraf: { pada: [rancangan], daftar: [Asisten ☃] }\n')
    const dariProfil = await jalankan('pdf', tulis('b.md', naskahUji()), '--layout', profil, '--out', keluar)
    expect(dariProfil.kode).toBe(2)
    expect(dariProfil.err).toMatch(
      /^perkada: .*b\.md: huruf TeX Gyre Bonum tidak memiliki “☃” \(U\+2603\), yang diminta profil cetak atau ditulis dengan kode dalam identitas\n$/,
    )
    expect(readdirSync(folder).filter(nama => nama.endsWith('.pdf'))).toEqual([])
  })

  test('refuses what is no regulation', async () => {
    const { kode, err } = await jalankan('pdf', tulis('catatan.md', '# Catatan\n'), '--out', join(folder, 'a.pdf'))
    expect(kode).toBe(2)
    expect(err).toContain('tidak ada Pasal')
    expect(readdirSync(folder)).toEqual(['catatan.md'])
  })

  test('a salinan copies a reference that leads nowhere and names it on standard error', async () => {
    const depan = `${identitasUji}salinan: { jabatan: Kepala Bagian Hukum, nama: Nama Kepala }\n`
    const path = tulis('a.md', naskahUji(depan, 'Rapat sebagaimana dimaksud dalam Pasal 9 diadakan.'))
    const { kode, err } = await jalankan('pdf', path, '--kind', 'salinan', '--out', join(folder, 'a.pdf'))
    expect(kode).toBe(0)
    expect(err).toContain('galat acuan-menggantung')
  })

  test('prints a folder, skips what is no regulation, and goes on after a fault', async () => {
    tulis('in/satu/naskah.md', naskahUji())
    tulis('in/dua/naskah.md', naskahUji() + baganUji('Bupati > Camat'))
    tulis('in/README.md', '# Bukan peraturan\n')
    writeFileSync(tulis('in/tiga/naskah.md', ''), Buffer.from([0xff, 0xfe]))
    tulis('in/satu/satu.md', naskahUji())
    const { kode, out, err } = await jalankan('pdf', join(folder, 'in'), '--out', join(folder, 'out'))
    expect(kode).toBe(2)
    expect(out).toContain(join('out', 'satu', 'satu-rancangan.pdf'))
    expect(err).toContain('1 berkas Markdown dilewati karena bukan peraturan')
    expect(err).toContain('Camat')
    expect(err).toContain('naskah.md adalah teks UTF-16')
    expect(err).toMatch(/satu\.md: tidak tercetak karena PDF-nya bernama sama dengan PDF dari \S*naskah\.md\n/)
    expect(err).toContain('3 dari 4 naskah tidak tercetak')
  })

  test.each([
    [['nihil.md'], /nihil\.md.*tidak ditemukan/],
    [['package.json', '--layout', 'nihil.yaml'], /nihil\.yaml tidak ditemukan/],
    [['package.json', '--kind', 'konsep'], /“konsep”.*rancangan, asli, salinan/],
  ])('says in one line what is wrong: %j', async (argv, pesan) => {
    const { kode, err } = await jalankan('pdf', ...argv)
    expect(kode).toBe(2)
    expect(err).toMatch(pesan)
    expect(err.trim().split('\n')).toHaveLength(1)
  })

  test('reads a bureau’s settings and refuses what it does not know', async () => {
    const path = tulis('a.md', naskahUji())
    const setelan = tulis('tata.yaml', 'huruf:\n  ukuran_pt: 24\n')
    const besar = await jalankan('pdf', path, '--layout', setelan, '--out', join(folder, 'a.pdf'))
    expect(besar.out).toMatch(/rancangan, [3-9] halaman/)
    const salah = await jalankan('pdf', path, '--layout', tulis('salah.yaml', 'kertas: { lebar: 210 }\n'))
    expect(salah).toMatchObject({ kode: 2 })
    expect(salah.err).toMatch(/salah\.yaml:1: kertas\.lebar: kunci “lebar” tidak dikenal; maksud Anda “lebar_mm”\?\n$/)
    const huruf = tulis('huruf.yaml', 'huruf: { nama: Bookman, berkas: { normal: a.md, tebal: a.md, miring: a.md, tebal_miring: a.md } }\n')
    expect((await jalankan('pdf', path, '--layout', huruf)).err).toContain('huruf Bookman: berkas huruf tidak dapat dipakai')
  })
})

describe('cetak.yaml, the profile of a region', () => {
  const lambang = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 12"><path d="M0 0h10v12z"/></svg>'
  const cetak = (path: string) => jalankan('pdf', path, '--out', join(folder, 'a.pdf'))

  test('is found beside the draft or one folder above it, and --layout goes before it', async () => {
    const path = tulis('daerah/satu/naskah.md', naskahUji(identitasUji))
    tulis('daerah/cetak.yaml', 'kop: { lambang: { berkas: lambang.svg } }\n')
    tulis('daerah/lambang.svg', lambang)
    expect((await cetak(path)).out).toContain('asli, 2 halaman')
    expect(readFileSync(join(folder, 'a.pdf'), 'latin1')).toContain('/Alt (Lambang)')
    tulis('daerah/satu/cetak.yaml', 'huruf: { ukuran_pt: 24 }\n')
    expect((await cetak(path)).out).toMatch(/asli, [3-9] halaman/)
    const lain = await jalankan('pdf', path, '--layout', join(folder, 'daerah/cetak.yaml'), '--out', join(folder, 'a.pdf'))
    expect(lain.out).toContain('asli, 2 halaman')
  })

  test('a claim of PDF/A-1b is refused where the emblem lets the page through', async () => {
    const path = tulis('naskah.md', naskahUji(identitasUji))
    tulis('l.svg', '<svg viewBox="0 0 1 1"><rect width="1" height="1" opacity=".5"/></svg>')
    tulis('cetak.yaml', 'kop: { lambang: { berkas: l.svg } }\n')
    const { kode, err } = await jalankan('pdf', path, '--pdfa', '1b', '--out', join(folder, 'a.pdf'))
    expect([kode, err]).toEqual([2, expect.stringContaining('lambang tembus pandang, yang dilarang PDF/A-1b')])
    expect((await cetak(path)).kode).toBe(0)
  })

  test.each([
    ['kop: { lambng: { berkas: a.svg } }', /cetak\.yaml:1: kop\.lambng: kunci “lambng” tidak dikenal; maksud Anda “lambang”\?/],
    ['kop:\n  lambang:\n    berkas: a.svg', /cetak\.yaml: kop\.lambang\.berkas: \S*a\.svg tidak ditemukan/],
    ['kop: {}\nkop: {}', /cetak\.yaml:2: YAML tidak terbaca: kunci ditulis dua kali$/m],
    ['kop: *lain', /cetak\.yaml:1: \*lain tidak dikenal; tulis nilainya sendiri/],
    ['- kop', /cetak\.yaml: diharapkan pasangan kunci dan nilai; tertulis \["kop"\]/],
    ['kop: { lambang: { berkas: lebar.svg } }', /naskah\.md: lambang selebar 240 mm tidak muat di antara margin \(165 mm\)/],
    ['kop: { lambang: { berkas: buruk.svg } }', /buruk\.svg: lambang memakai <image>/],
    ['huruf:\n  ukuran_pt: 12\nparaf: {}', /cetak\.yaml:3: paraf\.daftar: diharapkan daftar; tidak ada/],
    ['['.repeat(20_000), /cetak\.yaml:1: YAML tidak terbaca: bersarang terlalu dalam$/m],
    ['kop: [', /cetak\.yaml:\d: YAML tidak terbaca: indentasi tidak sejajar, atau kurung siku atau kurawal tidak ditutup$/m],
  ])('a fault is one line with its place, and nothing is written: %j', async (isi, pesan) => {
    const path = tulis('naskah.md', naskahUji(identitasUji))
    tulis('cetak.yaml', `${isi}\n`)
    tulis('lebar.svg', '<svg viewBox="0 0 10 1"><rect width="10" height="1"/></svg>')
    tulis('buruk.svg', '<svg viewBox="0 0 1 1"><image href="http://a.id/a.png"/></svg>')
    const { kode, out, err } = await cetak(path)
    expect({ kode, out }).toEqual({ kode: 2, out: '' })
    expect(err).toMatch(pesan)
    expect(err.trim().split('\n')).toHaveLength(1)
    expect(readdirSync(folder).filter(nama => nama.endsWith('.pdf'))).toEqual([])
  })
})

test('all that is wrong with a profile is told at once, line by line', async () => {
  const profil = tulis('cetak.yaml', 'sampul: 3\nkop: { lambng: 1, wrna: 2 }\nkertaz: {}\n')
  const { kode, err } = await jalankan('pdf', tulis('naskah.md', naskahUji()), '--out', join(folder, 'a.pdf'))
  expect({ kode, err: err.replaceAll(profil, 'cetak.yaml') }).toEqual({
    kode: 2,
    err: [
      '1: sampul: diharapkan pasangan kunci dan nilai; tertulis 3',
      '2: kop.lambng: kunci “lambng” tidak dikenal; maksud Anda “lambang”?',
      '2: kop.wrna: kunci “wrna” tidak dikenal; maksud Anda “warna”?',
      '3: kertaz: kunci “kertaz” tidak dikenal; maksud Anda “kertas”?',
    ]
      .map(baris => `perkada: cetak.yaml:${baris}\n`)
      .join(''),
  })
})

describe('perkada pdf --watch', () => {
  test('prints a draft again when it or what its profile names is saved, goes on after a fault, and ends when it is stopped', async () => {
    const path = tulis('pantau/naskah.md', naskahUji())
    const hentikan = new AbortController()
    const berita: string[] = []
    let bangunkan = () => {}
    const tampung = (isi: string) => {
      berita.push(isi)
      bangunkan()
    }
    const sampai = async (pola: RegExp, dari: number) => {
      while (!berita.slice(dari).some(isi => pola.test(isi)))
        await new Promise<void>(resolve => {
          bangunkan = resolve
        })
    }
    const selesai = perkada(['pdf', path, '--watch', '--out', join(folder, 'a.pdf')], {
      out: tampung,
      err: tampung,
      signal: hentikan.signal,
    })
    await sampai(/a\.pdf: rancangan/, 0)
    await sampai(/memantau .*naskah\.md/, 0)
    let dari = berita.length
    writeFileSync(path, naskahUji() + baganUji('Bupati > Camat'))
    await sampai(/naskah\.md:\d+: bagan: .*Camat/, dari)
    dari = berita.length
    writeFileSync(path, naskahUji(identitasUji))
    await sampai(/a\.pdf: asli/, dari)
    dari = berita.length
    tulis('pantau/l.svg', '<svg viewBox="0 0 1 1"><rect width="1" height="1"/></svg>')
    tulis('pantau/cetak.yaml', 'kop: { lambang: { berkas: l.svg } }\n')
    await sampai(/a\.pdf: asli/, dari)
    dari = berita.length
    tulis('pantau/l.svg', '<svg viewBox="0 0 1 1"><image/></svg>')
    await sampai(/l\.svg: lambang memakai <image>/, dari)
    dari = berita.length
    rmSync(join(folder, 'pantau/cetak.yaml'))
    await sampai(/a\.pdf: asli/, dari)
    hentikan.abort()
    expect(await selesai).toBe(0)
  }, 60_000)
})

describe('perkada chart', () => {
  test('writes one SVG for each chart', async () => {
    const path = tulis('a.md', naskahUji() + baganUji('Bupati > Sekretaris Daerah'))
    const { kode, out } = await jalankan('chart', path, '--out', join(folder, 'svg'))
    expect(kode).toBe(0)
    expect(out).toContain('bagan-1-bagan-koordinasi.svg: Bagan Koordinasi, 2 kotak')
    expect(readFileSync(join(folder, 'svg', 'bagan-1-bagan-koordinasi.svg'), 'utf8')).toContain('Sekretaris Daerah</text>')
  })

  test('says so when there is none', async () => {
    const { kode, err } = await jalankan('chart', tulis('a.md', naskahUji()))
    expect(kode).toBe(2)
    expect(err).toContain('tidak memuat bagan')
  })
})
