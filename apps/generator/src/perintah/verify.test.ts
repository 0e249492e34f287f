import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { lint } from '@perkada/lint'
import { tataLetakBaku } from '@perkada/pdf'
import { ganti, sunting } from '@perkada/pdf/test/sunting'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { folderTerpasang } from '../akar.ts'
import { cetakSumber, siapkan, tanggalBerkas } from '../cetak/cetak-naskah.ts'
import { bukaHurufUntuk } from '../cetak/huruf.ts'
import { sertakan } from '../cetak/serta.ts'
import { periksaPdf } from '../cetak/verifikasi.ts'
import { perkada } from '../cli.ts'
import { cetak, mejaVerify, naskah } from './test/verify.ts'

const { folder, verify, bersihkan } = mejaVerify()
let asli: Uint8Array = new Uint8Array()
beforeAll(async () => {
  asli = (await cetak(naskah())).bytes
})
afterAll(bersihkan)

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
  const tanpaHuruf = 'tata letak tidak diperiksa karena huruf milik bagian hukum tidak ikut dalam PDF; berikan --layout'
  expect(await periksaPdf(bytes, 'a.pdf')).toMatchObject({ cara: 'teks', daftarSelisih: [], takPasti: [tanpaHuruf] })
  expect(await periksaPdf(bytes, 'a.pdf', profil)).toMatchObject({ cara: 'bita', daftarSelisih: [] })
  expect((await periksaPdf(sunting(bytes, tukarHuruf), 'a.pdf')).daftarSelisih).toHaveLength(1)
  expect((await periksaPdf(sunting(bytes, ubahTeks('"nomor": 7', '"nomor": 8')), 'a.pdf')).daftarSelisih).toEqual([
    'berkas perkada.json: identitas.nomor: dalam PDF 8, seharusnya 7',
  ])
})

describe('a file that was changed', () => {
  test('one letter on a page', async () => {
    const { kode, err } = await verify(sunting(asli, tukarHuruf))
    expect(kode).toBe(1)
    expect(err).toMatch(/a\.pdf: halaman 1, .*naskah berbunyi “.*”, PDF berbunyi “.*”\n/)
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
    expect(err).toMatch(/halaman 1, sesudah “.*dilaksanakan oleh”: naskah berbunyi “Asisten.*”, PDF berbunyi “Sekretaris Daerah/)
  })

  test('the identity in the record', async () => {
    const { kode, err } = await verify(sunting(asli, ubahTeks('"nomor": 7', '"nomor": 8')))
    expect(kode).toBe(1)
    expect(err).toBe('a.pdf: berkas perkada.json: identitas.nomor: dalam PDF 8, seharusnya 7\n')
  })

  test('what is said of a file inside', async () => {
    expect(await verify(ganti(asli, '/AFRelationship /Source', '/AFRelationship /Data'))).toMatchObject({
      kode: 1,
      err: 'a.pdf: keterangan tentang berkas di dalam PDF (hubungan, ukuran, tanggal) tidak sama dengan cetak ulang\n',
    })
  })

  test('an emblem taken out', async () => {
    const { kode, err } = await verify(sunting(asli, ubahTeks('"kop": {', '"kop": { "lambang": { "berkas": "a.svg" },')))
    expect([kode, err]).toEqual([1, 'a.pdf: berkas lambang hilang dari PDF, sehingga halamannya tidak dapat dicetak ulang\n'])
  })

  test('the verdict of the reviewer', async () => {
    const { kode, err } = await verify(sunting(asli, ubahTeks('"galat": 0', '"galat": 3')))
    expect([kode, err]).toEqual([1, 'a.pdf: berkas perkada.json: pemeriksaan.galat: dalam PDF 3, seharusnya 0\n'])
  })

  test('the identity of the source, swapped whole', async () => {
    const { kode, err } = await verify(sunting(asli, ubahTeks('nomor: 7', 'nomor: 9')))
    expect(kode).toBe(1)
    expect(err).toContain('identitas.nomor: dalam PDF 7, seharusnya 9')
    expect(err).toMatch(/halaman 1, .*naskah berbunyi “9”, PDF berbunyi “7”/)
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
    expect(err).toMatch(/halaman 1, .*naskah berbunyi “Sekretaris Daerah”, PDF berbunyi “Asisten”/)
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

  test('a file under a password, and one that says a thing twice', async () => {
    const isi = Buffer.from(asli).toString('latin1')
    const ubah = (dari: string, ke: string) => verify(Buffer.from(isi.replace(dari, ke), 'latin1'))
    expect(await ubah('trailer\n<<\n', 'trailer\n<<\n/Encrypt 1 0 R\n')).toMatchObject({
      kode: 2,
      err: expect.stringMatching(/^perkada: a\.pdf tersandi; simpan dahulu tanpa sandi/),
    })
    const ganda = ganti(asli, '/Tabs /S\n', '/Type 0\n')
    expect(await verify(ganda)).toMatchObject({ kode: 2, err: expect.stringContaining('kunci /Type ditulis dua kali') })
    const turunan = Buffer.from(isi.replace(/\/Contents (\d+) 0 R/, '/Contents $1 1 R'), 'latin1')
    expect(await verify(turunan)).toMatchObject({ kode: 2, err: expect.stringContaining('rujukan ke turunan objek') })
  })

  test('a file cut in the middle, and one without its source', async () => {
    expect((await verify(asli.slice(0, asli.length - 3000))).kode).toBe(2)
    const huruf = await bukaHurufUntuk(tataLetakBaku)
    const { bytes } = await cetakSumber(naskah(), 'a.md', 'asli', { tataLetak: tataLetakBaku, huruf, arsip: '1b' })
    const { kode, err } = await verify(bytes)
    expect([kode, err]).toEqual([2, expect.stringContaining('tidak memuat naskah sumber')])
  })
})
