import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { lint } from '@perkada/lint'
import { tataLetakBaku } from '@perkada/pdf'
import { sunting, tambahkan } from '@perkada/pdf/test/sunting'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { folderTerpasang } from '../akar.ts'
import { cetakSumber, siapkan, tanggalBerkas } from '../cetak/cetak-naskah.ts'
import { bukaHurufUntuk } from '../cetak/huruf.ts'
import { sertakan } from '../cetak/serta.ts'
import { periksaPdf } from '../cetak/verifikasi.ts'
import { perkada } from '../cli.ts'

const naskah = (isi = 'Koordinasi dilaksanakan oleh Sekretaris Daerah.') => `---
jenis: Peraturan Bupati
daerah: Kabupaten Contoh
judul: Koordinasi Kerja
nomor: 7
tahun: 2026
ditetapkan: { tempat: Contoh, tanggal: 2026-03-02, nama: Nama Bupati }
---

## Menimbang

bahwa koordinasi perlu ditata;

## Mengingat

Pasal 18 ayat (6) Undang-Undang Dasar Negara Republik Indonesia Tahun 1945;

### Pasal 1

${isi}

### Pasal 2

Koordinasi sebagaimana dimaksud dalam Pasal 1 tercantum dalam Lampiran yang merupakan bagian tidak terpisahkan dari Peraturan Bupati ini.

### Pasal 3

Peraturan Bupati ini mulai berlaku pada tanggal diundangkan.

# LAMPIRAN BAGAN

\`\`\`bagan
judul: Bagan Koordinasi
simpul:
  - Bupati
  - Sekretaris Daerah
komando:
  - Bupati > Sekretaris Daerah
\`\`\`
`

let folder = ''
let asli: Uint8Array = new Uint8Array()
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'perkada-'))
  asli = (await cetak(naskah())).bytes
})
afterAll(() => {
  rmSync(folder, { recursive: true })
  process.exitCode = undefined
})

const cetak = async (sumber: string) =>
  cetakSumber(sumber, 'a.md', 'asli', { tataLetak: tataLetakBaku, huruf: await bukaHurufUntuk(tataLetakBaku) })

async function verify(bytes: Uint8Array) {
  process.exitCode = undefined
  const path = join(folder, 'a.pdf')
  writeFileSync(path, bytes)
  let [out, err] = ['', '']
  const kode = await perkada(['verify', path], {
    out: isi => {
      out += isi
    },
    err: isi => {
      err += isi
    },
  })
  return { kode, out: out.replaceAll(path, 'a.pdf'), err: err.replaceAll(path, 'a.pdf') }
}

const tukarHuruf = (isi: string) => (isHalaman(isi) ? isi.replace(/<([0-9a-f]{4})([0-9a-f]{4})/, '<$2$1') : isi)
const isHalaman = (isi: string) => isi.includes(' Tm\n') && isi.includes('BDC')
const ubahTeks =
  (dari: string, ke: string) =>
  (isi: string, kamus: string): string =>
    kamus.includes('/EmbeddedFile') ? isi.replace(dari, ke) : isi

describe('a file as it was printed', () => {
  test('is the same, byte by byte', async () => {
    expect(await verify(asli)).toEqual({
      kode: 0,
      out: 'a.pdf: asli, 3 halaman, sama bita demi bita dengan cetak ulang dari naskah di dalamnya\n',
      err: '',
    })
  })

  test('one letter changed and changed back by a PDF editor: packed otherwise, the content is the same', async () => {
    const kembali = sunting(sunting(asli, tukarHuruf), tukarHuruf)
    expect(Buffer.from(kembali).equals(Buffer.from(asli))).toBe(false)
    expect(await verify(kembali)).toEqual({
      kode: 0,
      out: 'a.pdf: asli, 3 halaman, isi sama dengan cetak ulang dari naskah di dalamnya\n',
      err: 'a.pdf: catatan: berkas ditulis ulang oleh program lain, isinya tetap\n',
    })
  })
})

test('an emblem travels with the file and is printed anew', async () => {
  const path = join(folder, 'naskah.md')
  writeFileSync(path, naskah())
  writeFileSync(
    join(folder, 'lambang.svg'),
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20"><!-- catatan --><path d="M0 0h20v20z" fill="#0000ff"/></svg>',
  )
  writeFileSync(join(folder, 'cetak.yaml'), 'kop:\n  lambang:\n    berkas: lambang.svg\n')
  const pdf = join(folder, 'berlambang.pdf')
  expect(await perkada(['pdf', path, '--out', pdf], { out: () => undefined, err: () => undefined })).toBe(0)
  expect(await periksaPdf(readFileSync(pdf), 'a.pdf')).toMatchObject({ cara: 'bita', daftarSelisih: [] })
  const lain = sunting(readFileSync(pdf), (isi, kamus) => (kamus.includes('svg') ? isi.replace('0000ff', 'ff0000') : isi))
  expect((await periksaPdf(lain, 'a.pdf')).daftarSelisih).toEqual([
    'halaman 1: isi halaman (tulisan, garis, atau letaknya) tidak sama dengan cetak ulang',
  ])
})

test('with the font of a bureau the text is compared, and all of it where the font is at hand', async () => {
  const path = join(folder, 'naskah.md')
  writeFileSync(path, naskah())
  const wajah = { normal: 'regular', tebal: 'bold', miring: 'italic', tebal_miring: 'bolditalic' }
  const berkas = Object.entries(wajah).map(
    ([kunci, nama]) => `    ${kunci}: ${join(folderTerpasang('packages/pdf/fonts'), `texgyrebonum-${nama}.otf`)}\n`,
  )
  const profil = join(folder, 'huruf.yaml')
  writeFileSync(profil, `huruf:\n  nama: Bookman Sendiri\n  berkas:\n${berkas.join('')}`)
  const pdf = join(folder, 'sendiri.pdf')
  expect(await perkada(['pdf', path, '--layout', profil, '--out', pdf], { out: () => undefined, err: () => undefined })).toBe(0)
  const bytes = readFileSync(pdf)
  expect(await periksaPdf(bytes, 'a.pdf')).toMatchObject({ cara: 'teks', daftarSelisih: [] })
  expect(await periksaPdf(bytes, 'a.pdf', profil)).toMatchObject({ cara: 'bita', daftarSelisih: [] })
  expect((await periksaPdf(sunting(bytes, tukarHuruf), 'a.pdf')).daftarSelisih).toHaveLength(1)
})

describe('a file that was changed', () => {
  test('one letter on a page', async () => {
    const { kode, err } = await verify(sunting(asli, tukarHuruf))
    expect(kode).toBe(1)
    expect(err).toMatch(/a\.pdf: halaman 1, .*naskah berbunyi ".*", PDF berbunyi ".*"\n/)
    expect(err).toContain('a.pdf: halaman 1: isi halaman (tulisan, garis, atau letaknya) tidak sama dengan cetak ulang\n')
  })

  test('a line of a chart, where every word stays', async () => {
    const { kode, err } = await verify(
      sunting(asli, isi => (isHalaman(isi) && / re\n/.test(isi) ? isi.replace(/([\d.]+) ([\d.]+) l\n/, '$1 $20 l\n') : isi)),
    )
    expect(kode).toBe(1)
    expect(err).toBe('a.pdf: halaman 3: isi halaman (tulisan, garis, atau letaknya) tidak sama dengan cetak ulang\n')
  })

  test('the map from glyphs to letters, by which text is copied and searched', async () => {
    const { kode, err } = await verify(
      sunting(asli, isi => (isi.includes('beginbfrange') ? isi.replace(/<0041>/, '<0045>').replace(/<0061>/, '<0065>') : isi)),
    )
    expect(kode).toBe(1)
    expect(err).toContain('peta huruf ke teks diubah; yang terlihat bukan lagi yang tersalin')
  })

  test('the source inside', async () => {
    const { kode, err } = await verify(sunting(asli, ubahTeks('Sekretaris Daerah.', 'Asisten.')))
    expect(kode).toBe(1)
    expect(err).toMatch(/halaman 1, sesudah ".*dilaksanakanoleh": naskah berbunyi "Asisten.*", PDF berbunyi "SekretarisDaerah/)
  })

  test('the identity in the record', async () => {
    const { kode, err } = await verify(sunting(asli, ubahTeks('"nomor": 7', '"nomor": 8')))
    expect(kode).toBe(1)
    expect(err).toBe('a.pdf: berkas perkada.json: identitas.nomor: dalam PDF 8, seharusnya 7\n')
  })

  test('the verdict of the reviewer', async () => {
    const { kode, err } = await verify(sunting(asli, ubahTeks('"galat": 0', '"galat": 3')))
    expect([kode, err]).toEqual([1, 'a.pdf: berkas perkada.json: pemeriksaan.galat: dalam PDF 3, seharusnya 0\n'])
  })

  test('the identity of the source, swapped whole', async () => {
    const { kode, err } = await verify(sunting(asli, ubahTeks('nomor: 7', 'nomor: 9')))
    expect(kode).toBe(1)
    expect(err).toContain('identitas.nomor: dalam PDF 7, seharusnya 9')
    expect(err).toMatch(/halaman 1, .*naskah berbunyi "9", PDF berbunyi "7"/)
  })

  test('the title in the metadata', async () => {
    const { kode, err } = await verify(
      sunting(asli, (isi, kamus) => (kamus.includes('/Metadata') ? isi.replace('KOORDINASI', 'KORUPSI') : isi)),
    )
    expect([kode, err]).toEqual([1, 'a.pdf: keterangan dokumen (judul, pembuat, tanggal) tidak sama dengan cetak ulang\n'])
  })

  test('pages of another source', async () => {
    const lain = naskah('Koordinasi dilaksanakan oleh Asisten.')
    const hasil = lint(naskah())
    const percetakan = { tataLetak: tataLetakBaku, huruf: await bukaHurufUntuk(tataLetakBaku) }
    const siap = await siapkan(lint(lain).naskah, lain, 'a.md', 'asli', percetakan)
    const daftarBerkas = sertakan({ ...hasil, sumber: naskah(), jenisCetak: 'asli', tataLetak: tataLetakBaku })
    const { kode, err } = await verify(await siap.print(tanggalBerkas(hasil.naskah.identitas), { daftarBerkas }))
    expect(kode).toBe(1)
    expect(err).toMatch(/halaman 1, .*naskah berbunyi "SekretarisDaerah", PDF berbunyi "Asisten"/)
  })
})

describe('a file to which something was added after printing', () => {
  test('an electronic signature is told and is no difference', async () => {
    const bidang = '/Type /Annot\n/Subtype /Widget\n/FT /Sig\n/T (ttd)\n/Rect [300 100 500 160]\n/F 132'
    expect(await verify(tambahkan(asli, bidang, '/AcroForm << /Fields [] /SigFlags 3 >>'))).toEqual({
      kode: 0,
      out: 'a.pdf: asli, 3 halaman, isi sama dengan cetak ulang dari naskah di dalamnya\n',
      err: 'a.pdf: catatan: ditandatangani secara elektronik sesudah dicetak; tanda tangannya sendiri tidak diperiksa\n',
    })
  })

  test('a note laid over the page is a difference, and so is an action that runs by itself', async () => {
    const tempelan = '/Type /Annot\n/Subtype /FreeText\n/Rect [80 600 500 640]\n/Contents (Pasal 1 dihapus)\n/DA (/Helv 12 Tf)'
    const { kode, err } = await verify(tambahkan(asli, tempelan, '/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>'))
    expect(kode).toBe(1)
    expect(err).toBe(
      'a.pdf: halaman 1: tautan atau catatan di atas halaman tidak sama dengan cetak ulang\na.pdf: ada tindakan otomatis yang tidak dicetak Perkada\n',
    )
  })
})

const adaQpdf = (() => {
  try {
    execFileSync('qpdf', ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
})()

describe.skipIf(!adaQpdf && process.env['CI'] !== 'true')('a file that another program wrote anew', () => {
  test.each([['--object-streams=generate'], ['--linearize'], ['--stream-data=uncompress'], ['--qdf']])('%s', async opsi => {
    const [dari, ke] = [join(folder, 'dari.pdf'), join(folder, 'ke.pdf')]
    writeFileSync(dari, asli)
    execFileSync('qpdf', [opsi, dari, ke])
    const hasil = await periksaPdf(readFileSync(ke), 'a.pdf')
    expect(hasil).toMatchObject({ cara: 'objek', daftarSelisih: [], catatan: ['berkas ditulis ulang oleh program lain, isinya tetap'] })
  })
})

test('of many files every one is verified, and the worst decides', async () => {
  const [baik, buruk] = [join(folder, 'baik.pdf'), join(folder, 'buruk.pdf')]
  writeFileSync(baik, asli)
  writeFileSync(buruk, 'bukan')
  let [out, err] = ['', '']
  const kode = await perkada(['verify', buruk, baik], {
    out: isi => {
      out += isi
    },
    err: isi => {
      err += isi
    },
  })
  expect([kode, out, err]).toEqual([2, expect.stringContaining('baik.pdf: asli'), expect.stringContaining('buruk.pdf bukan PDF')])
})

describe('what is no PDF of this house', () => {
  test.each([
    ['bukan', /^perkada: .*a\.pdf bukan PDF yang dapat dibaca: berkas ini bukan PDF\n$/],
    ['%PDF-1.7\nterpotong', /^perkada: .*a\.pdf bukan PDF yang dapat dibaca: akhir berkas PDF rusak\n$/],
  ])('%j', async (isi, pesan) => {
    const { kode, err } = await verify(Buffer.from(isi))
    expect([kode, err]).toEqual([2, expect.stringMatching(pesan)])
  })

  test('a file cut in the middle, and one without its source', async () => {
    expect((await verify(asli.slice(0, asli.length - 3000))).kode).toBe(2)
    const huruf = await bukaHurufUntuk(tataLetakBaku)
    const { bytes } = await cetakSumber(naskah(), 'a.md', 'asli', { tataLetak: tataLetakBaku, huruf, arsip: '1b' })
    const { kode, err } = await verify(bytes)
    expect([kode, err]).toEqual([2, expect.stringContaining('tidak memuat naskah sumber')])
  })
})
