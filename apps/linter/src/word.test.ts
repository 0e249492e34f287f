import { strToU8 } from 'fflate'
import type { Log } from 'sarif'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buatDocx } from './test/buat-docx.ts'
import { bukaMeja, type Meja, NASKAH, SPASI } from './test/meja.ts'

const RAPAT = 'Perangkat daerah mengadakan rapat setiap bulan.'
const BERAYAT = `[0]Rapat diadakan:
[1]setiap bulan; dan
[1]setiap waktu jika diperlukan.
[0]Rapat sebagaimana dimaksud pada ayat (1) huruf b dipimpin oleh Sekretaris Daerah.`
const word = (batangTubuh: string) => buatDocx(NASKAH.replace(RAPAT, batangTubuh))

let meja: Meja
beforeAll(async () => {
  meja = await bukaMeja()
  await Promise.all([
    meja.tulis('bersih.docx', word(BERAYAT)),
    meja.tulis('menggantung.docx', word(BERAYAT.replace('huruf b dipimpin', 'huruf c dipimpin'))),
    meja.tulis('catatan.docx', word(RAPAT.replace('rapat', 'rapat^'))),
    meja.tulis('folder/naskah.docx', word(BERAYAT)),
    meja.tulis('folder/surat.docx', buatDocx('Kepada Yth.')),
    meja.tulis('folder/~$naskah.docx', new Uint8Array([5, 1, 2])),
    meja.tulis('campuran/RANPERBUP.DOCX', word(BERAYAT)),
    ...['a.doc', 'b.ODT', 'c.rtf', 'd.docm'].map(nama => meja.tulis(`campuran/${nama}`, 'x')),
    meja.tulis('kosong.docx', buatDocx('^')),
    meja.tulis('word.xml', '\ufeff<?xml version="1.0"?><?mso-application progid="Word.Document"?><a>PERATURAN BUPATI CONTOH</a>'),
    meja.tulis('rusak.docx', word(BERAYAT).slice(0, 900)),
    meja.tulis('makro.docm', strToU8('PK')),
    meja.tulis('lama.rtf', strToU8('{\\rtf1 PERATURAN BUPATI CONTOH}')),
    meja.tulis('menyamar.md', word(BERAYAT)),
    meja.tulis('lama.doc', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0])),
  ])
})
afterAll(() => meja.tutup())

describe('a Word document', () => {
  test('its own numbers are read, so that references find what they mean', async () => {
    expect(await meja.jalankan([meja.di('bersih.docx')])).toEqual({
      kode: 0,
      out: '0 galat, 0 peringatan, 0 saran dalam 1 berkas\n',
      err: '',
    })
  }, 30_000)

  test('a finding names paragraph and text', async () => {
    const { kode, out } = await meja.jalankan([meja.di('menggantung.docx'), '--rule', 'acuan-menggantung'])
    expect(kode).toBe(1)
    expect(out).toMatchInlineSnapshot(`
      "<folder>/menggantung.docx:paragraf 27  galat  acuan-menggantung
        Pasal 1 ayat (1) huruf c tidak ada karena Pasal 1 ayat (1) hanya memiliki huruf a dan huruf b. Perbaiki nomor yang diacu, atau lengkapi ketentuan yang dimaksud.
          27 │ (2) Rapat sebagaimana dimaksud pada ayat (1) huruf c dipimpin oleh Sekretaris Daerah.
             │                                     ~~~~~~~~~~~~~~~~
        <folder>/menggantung.docx:paragraf 24  ayat (1) ada di sini.
          24 │ (1) Rapat diadakan:
             │ ---

      1 galat, 0 peringatan, 0 saran dalam 1 berkas
      "
    `)
  })

  test('json and sarif carry the paragraph as line and as a property', async () => {
    const json = JSON.parse((await meja.jalankan([meja.di('menggantung.docx'), '--format', 'json'])).out)
    expect(json.files[0].findings[0]).toMatchObject({
      rule: 'acuan-menggantung',
      line: 27,
      paragraph: 27,
      text: 'ayat (1) huruf c',
    })
    const sarif: Log = JSON.parse((await meja.jalankan([meja.di('menggantung.docx'), '--format', 'sarif'])).out)
    expect(sarif.runs[0]?.results?.[0]?.locations?.[0]?.physicalLocation?.region).toMatchObject({
      startLine: 27,
      snippet: { text: 'ayat (1) huruf c' },
      properties: { paragraph: 27 },
    })
  })

  test.each(['github', 'gitlab', 'junit'])('%s, which shows no text, names the paragraph', async format => {
    const { out } = await meja.jalankan([meja.di('menggantung.docx'), '--format', format])
    expect(out).toMatch(
      format === 'junit' ? /acuan-menggantung paragraf 27/ : /Paragraf 27, “ayat \(1\) huruf c”: Pasal 1 ayat \(1\) huruf c tidak ada/,
    )
  })

  test('html counts paragraphs and links to them', async () => {
    const { out } = await meja.jalankan([meja.di('menggantung.docx'), '--format', 'html'])
    expect(out).toContain('>paragraf 27</a>')
    expect(out.match(/id="b1L27"/g)).toHaveLength(1)
  })

  test('what was not read is said on standard error', async () => {
    const { kode, err } = await meja.jalankan([meja.di('catatan.docx')])
    expect(kode).toBe(0)
    expect(err).toBe('perkada-lint: <folder>/catatan.docx: 1 catatan kaki atau catatan akhir tidak ikut dibaca.\n')
  })

  test('where nothing is left to review, what was not read says why', async () => {
    expect(await meja.jalankan([meja.di('kosong.docx')])).toEqual({
      kode: 2,
      out: '',
      err: 'perkada-lint: <folder>/kosong.docx: 1 catatan kaki atau catatan akhir tidak ikut dibaca.\nperkada-lint: <folder>/kosong.docx: kosong, tidak ada yang diperiksa.\n',
    })
  })

  test('in a folder: regulations are read, letters skipped, lock files of Word passed over', async () => {
    const { out } = await meja.jalankan([meja.di('folder')])
    expect(out).toBe('0 galat, 0 peringatan, 0 saran dalam 1 berkas; 1 berkas dilewati karena bukan peraturan\n')
  })

  test('in a folder: names in capitals are names too, and what only Word reads is told', async () => {
    expect(await meja.jalankan([meja.di('campuran')])).toEqual({
      kode: 0,
      out: '0 galat, 0 peringatan, 0 saran dalam 1 berkas\n',
      err: 'perkada-lint: 4 berkas tidak diperiksa karena bukan .docx: <folder>/campuran/a.doc, <folder>/campuran/b.ODT, <folder>/campuran/c.rtf, dan 1 lagi. Buka di Word dan simpan sebagai .docx.\n',
    })
    expect(await meja.jalankan([meja.di('campuran/*.docx')])).toMatchObject({ kode: 0, err: '' })
    expect(await meja.jalankan([meja.di('campuran/*.doc')])).toMatchObject({ kode: 2, err: expect.stringContaining('a.doc: ') })
  })

  test('--fix leaves it alone and says so', async () => {
    const sebelum = await meja.baca('bersih.docx')
    const { kode, err } = await meja.jalankan([meja.di('bersih.docx'), '--fix'])
    expect(kode).toBe(2)
    expect(err).toMatch(/^perkada-lint: <folder>\/bersih\.docx: berkas Word tidak diubah oleh --fix\. .*\n$/)
    expect(await meja.baca('bersih.docx')).toBe(sebelum)
  })

  test('in a folder, --fix mends the texts beside it, and leaving it alone is no fault', async () => {
    await meja.tulis('campur/naskah.md', SPASI)
    await meja.tulis('campur/rancangan.docx', buatDocx(NASKAH))
    const { kode, err } = await meja.jalankan([meja.di('campur'), '--fix'])
    expect(kode).toBe(0)
    expect(err).toMatch(/naskah\.md: 1 perbaikan .*\n.*rancangan\.docx: berkas Word tidak diubah oleh --fix\. .*\n$/)
    expect(await meja.baca('campur/naskah.md')).toBe(NASKAH)
  })

  test.each(['rusak.docx', 'makro.docm', 'lama.doc', 'lama.rtf'])('%s gets one line and exit 2', async nama => {
    const { kode, out, err } = await meja.jalankan([meja.di(nama)])
    expect(kode).toBe(2)
    expect(out).toBe('')
    expect(err.split('\n')).toHaveLength(2)
    expect(err).toContain(`<folder>/${nama}: berkas `)
  })

  test('a document that Word saved as XML is told from a text', async () => {
    expect(await meja.jalankan([meja.di('word.xml')])).toEqual({
      kode: 2,
      out: '',
      err: 'perkada-lint: <folder>/word.xml: bukan dokumen Word (.docx), melainkan XML. Buka di Word dan simpan sebagai .docx.\n',
    })
  })

  test('it is known by its first bytes where its name tells nothing', async () => {
    expect(await meja.jalankan([meja.di('menyamar.md')])).toMatchObject({ kode: 0, err: '' })
  })
})

describe('a Word document on standard input', () => {
  const salah = word(BERAYAT.replace('huruf b dipimpin', 'huruf c dipimpin').replace('setiap bulan', 'setiap^ bulan'))

  test.each([['--stdin'], ['-']])('%s reads it, with places as paragraphs', async cara => {
    const { kode, out, err } = await meja.jalankan([cara, '--rule', 'acuan-menggantung'], salah)
    expect(kode).toBe(1)
    expect(out).toContain('<stdin>:paragraf 27  galat  acuan-menggantung\n')
    expect(err).toBe('perkada-lint: <stdin>: 1 catatan kaki atau catatan akhir tidak ikut dibaca.\n')
  })

  test('--fix says that it changes none, and hands none back', async () => {
    const { kode, out, err } = await meja.jalankan(['-', '--fix'], word(BERAYAT))
    expect(kode).toBe(2)
    expect(out).toBe('')
    expect(err).toContain('<stdin>: berkas Word tidak diubah oleh --fix.')
  })

  test.each([
    ['cut off', word(BERAYAT).slice(0, 900), /rusak/],
    ['RTF', strToU8('{\\rtf1 Pasal 1}'), /RTF/],
    ['an old one', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), /\.doc\)/],
  ])('%s gets one line', async (_, isi, alasan) => {
    const { kode, out, err } = await meja.jalankan(['-'], isi)
    expect({ kode, out, baris: err.split('\n').length }).toEqual({ kode: 2, out: '', baris: 2 })
    expect(err).toMatch(alasan)
  })

  test('- goes with no other path', async () => {
    expect(await meja.jalankan(['-', meja.di('bersih.docx')])).toMatchObject({ kode: 2, err: expect.stringContaining('bersama PATH') })
  })
})
