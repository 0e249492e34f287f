import { ganti, sunting, tambahkan } from '@perkada/pdf/test/sunting'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { cetak, mejaVerify, naskah } from './test/verify.ts'

const { verify, bersihkan } = mejaVerify()
const ubahCatatan = (bytes: Uint8Array, dari: string | RegExp, ke: string) =>
  sunting(bytes, (isi, kamus) => (kamus.includes('/EmbeddedFile') && isi.includes('"perkada"') ? isi.replace(dari, ke) : isi))
const isHalaman = (isi: string) => isi.includes(' Tm\n') && isi.includes('BDC')

/** What another build with the same version number prints: its own fingerprint in the record. */
let lain: Uint8Array = new Uint8Array()
beforeAll(async () => {
  lain = (await cetak(naskah(), { perkada: '0.1.0', bangun: '0123456789ab' })).bytes
})
afterAll(bersihkan)

const catatan = /a\.pdf: catatan: dicetak oleh bangun lain: Perkada [\d.]+ \(0123456789ab\), diperiksa dengan [\d.]+ \(sumber\)\n/
const penutup = 'a.pdf: tidak ditemukan perbedaan, tetapi tidak semuanya dapat diperiksa di sini\n'

describe('a print of another build', () => {
  test('that lays out the same is the same, and the other build is told', async () => {
    const { kode, out, err } = await verify(lain)
    expect([kode, out]).toEqual([0, 'a.pdf: asli, 3 halaman, sama bita demi bita dengan cetak ulang dari naskah di dalamnya\n'])
    expect(err).toMatch(catatan)
  })

  test('from before builds had a fingerprint', async () => {
    const { bytes } = await cetak(naskah(), { perkada: '0.1.0', bangun: undefined })
    const { kode, err } = await verify(bytes)
    expect([kode, err]).toEqual([0, expect.stringContaining('(tanpa sidik), diperiksa dengan')])
  })

  test('that lays out otherwise is neither the same nor changed', async () => {
    const digeser = sunting(lain, isi => (isHalaman(isi) && / re\n/.test(isi) ? isi.replace(/([\d.]+) ([\d.]+) l\n/, '$1 $20 l\n') : isi))
    const { kode, out, err } = await verify(digeser)
    expect([kode, out]).toEqual([3, ''])
    expect(err).toMatch(catatan)
    expect(err.replace(catatan, '')).toBe(
      `a.pdf: tidak dapat dipastikan: halaman 3: isi halaman (tulisan, garis, atau letaknya) tidak sama dengan cetak ulang\n${penutup}`,
    )
  })

  test('whose reviewer found otherwise', async () => {
    const { kode, err } = await verify(ubahCatatan(lain, '"galat": 0', '"galat": 3'))
    expect([kode, err]).toEqual([
      3,
      expect.stringContaining('dipastikan: berkas perkada.json: pemeriksaan.galat: dalam PDF 3, seharusnya 0'),
    ])
  })

  test('whose source this build prints no more', async () => {
    const takTercetak = sunting(lain, (isi, kamus) =>
      kamus.includes('/EmbeddedFile') ? isi.replace('dalam Pasal 1', 'dalam Pasal 9') : isi,
    )
    const { kode, err } = await verify(takTercetak)
    expect([kode, err]).toEqual([3, expect.stringContaining('dipastikan: naskah di dalam PDF tidak dapat dicetak ulang')])
  })
})

describe('a fingerprint hides no change', () => {
  const tempelan = '/Type /Annot\n/Subtype /FreeText\n/Rect [80 600 500 640]\n/Contents (Pasal 1 dihapus)\n/DA (/Helv 12 Tf)'
  const tautan = '/Type /Annot\n/Subtype /Link\n/Rect [80 600 500 640]\n/A << /S /URI /URI (https://contoh.example) >>'
  const tukarHuruf = (isi: string) => (isHalaman(isi) ? isi.replace(/<([0-9a-f]{4})([0-9a-f]{4})/, '<$2$1') : isi)
  test.each<readonly [string, (bytes: Uint8Array) => Uint8Array, string]>([
    ['a letter on a page', bytes => sunting(bytes, tukarHuruf), 'halaman 1, '],
    [
      'the source inside',
      bytes => sunting(bytes, (isi, kamus) => (kamus.includes('/EmbeddedFile') ? isi.replace('Sekretaris Daerah.', 'Asisten.') : isi)),
      'naskah berbunyi “Asisten',
    ],
    ['the identity in the record', bytes => ubahCatatan(bytes, '"nomor": 7', '"nomor": 8'), 'identitas.nomor: dalam PDF 8, seharusnya 7'],
    [
      'the map from glyphs to letters',
      bytes => sunting(bytes, isi => (isi.includes('beginbfrange') ? isi.replace(/<0041>/, '<0045>').replace(/<0061>/, '<0065>') : isi)),
      'PDF berbunyi',
    ],
    ['a note over the page', bytes => tambahkan(bytes, tempelan), 'halaman 1: ada catatan atau tautan keluar di atas halaman'],
    ['a link out of the file', bytes => tambahkan(bytes, tautan), 'halaman 1: ada catatan atau tautan keluar di atas halaman'],
    [
      'a link out of the file that also names a place in it',
      bytes => tambahkan(bytes, `${tautan}\n/Dest (a)`),
      'halaman 1: ada catatan atau tautan keluar di atas halaman',
    ],
    [
      'an action that runs by itself',
      bytes =>
        tambahkan(bytes, '/Type /Annot\n/Subtype /Widget\n/FT /Sig\n/T (a)\n/Rect [0 0 0 0]', '/OpenAction << /S /JavaScript /JS (a) >>'),
      'ada tindakan otomatis',
    ],
  ])('%s', async (_, ubah, pesan) => {
    const { kode, out, err } = await verify(ubah(lain))
    expect([kode, out]).toEqual([1, ''])
    expect(err).toContain(pesan)
  })

  test('what is said of a file inside is never taken for the same', async () => {
    expect((await verify(ganti(lain, '/AFRelationship /Source', '/AFRelationship /Data'))).kode).toBe(3)
  })

  test('and neither does a font of the bureau that the file only claims', async () => {
    const { kode, err } = await verify(ubahCatatan(lain, '"tata_letak"', '"huruf_sendiri": true, "tata_letak"'))
    expect([kode, err]).toEqual([3, expect.stringContaining('tidak dapat dipastikan: tata letak tidak diperiksa karena huruf')])
  })

  test('nor does it speak to the terminal', async () => {
    const { err } = await verify(ubahCatatan(lain, '0123456789ab', '\\u001b[2Jlain'))
    expect(err).toContain('(tanpa sidik), diperiksa')
  })
})
