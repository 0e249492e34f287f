import { tambahkan } from '@perkada/pdf/test/sunting'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { cetak, mejaVerify, naskah } from './test/verify.ts'

const { verify, bersihkan } = mejaVerify()
let asli: Uint8Array = new Uint8Array()
beforeAll(async () => {
  asli = (await cetak(naskah())).bytes
})
afterAll(bersihkan)

describe('a file to which something was added after printing', () => {
  test('an electronic signature is told and is no difference', async () => {
    const bidang = '/Type /Annot\n/Subtype /Widget\n/FT /Sig\n/T (ttd)\n/Rect [300 100 500 160]\n/F 132'
    expect(await verify(tambahkan(asli, bidang, '/AcroForm << /Fields [] /SigFlags 3 >>'))).toEqual({
      kode: 0,
      out: 'a.pdf: asli, 3 halaman, isi sama dengan cetak ulang dari naskah di dalamnya\n',
      err: 'a.pdf: catatan: ditandatangani secara elektronik sesudah dicetak; tanda tangannya sendiri tidak diperiksa\n',
    })
  })

  test('a mark of a signature that lies over printed text, and one in the place kept for it', async () => {
    const tanda = (rect: string) => `/Type /Annot\n/Subtype /Widget\n/FT /Sig\n/T (ttd)\n/Rect [${rect}]\n/F 132\n/AP << /N 1 0 R >>`
    const menutupi = await verify(tambahkan(asli, tanda('60 600 560 700')))
    expect(menutupi.kode).toBe(1)
    expect(menutupi.err).toMatch(/^a\.pdf: halaman 1: gambar tanda tangan menutupi tulisan “BUPATI CONTOH PERATURAN BUPATI/)
    expect((await verify(tambahkan(asli, tanda('20 5 120 40')))).kode).toBe(0)
  })

  test.each([
    ['another field', '/AcroForm << /Fields [<< /FT /Tx /T (a) /V (b) >>] >>', 'ada isian formulir yang bukan tanda tangan'],
    ['a form of another kind', '/AcroForm << /Fields [] /XFA (x) >>', 'ada isian formulir yang bukan tanda tangan'],
    [
      'an action in a field',
      '/AcroForm << /Fields [<< /FT /Sig /T (a) /AA << /F << /S /JavaScript >> >> >>] >>',
      'ada tindakan pada tanda tangan atau isian formulir',
    ],
  ])('%s beside a signature', async (_, formulir, pesan) => {
    const bidang = '/Type /Annot\n/Subtype /Widget\n/FT /Sig\n/T (ttd)\n/Rect [0 0 0 0]\n/F 132'
    const { kode, err } = await verify(tambahkan(asli, bidang, formulir))
    expect([kode, err]).toEqual([1, expect.stringContaining(`a.pdf: ${pesan}\n`)])
  })

  test('an update that takes the content of a page away', async () => {
    const isi = Buffer.from(asli).toString('latin1')
    const nomor = /\/Contents (\d+) 0 R/.exec(isi)?.[1]
    const [, ekor = ''] = isi.split('trailer\n')
    const akhir = ekor
      .replace('/Size', `/Prev ${/startxref\n(\d+)/.exec(isi)?.[1]}\n/Size`)
      .replace(/startxref\n\d+/, `startxref\n${isi.length}`)
    const { kode, err } = await verify(Buffer.from(`${isi}xref\n${nomor} 1\n0000000000 00001 f \ntrailer\n${akhir}`, 'latin1'))
    expect([kode, err]).toEqual([1, expect.stringContaining('halaman 1: isi halaman')])
  })

  test('objects and bytes that no table leads to', async () => {
    const isi = Buffer.from(asli).toString('latin1')
    const at = isi.lastIndexOf('\nxref\n') + 1
    const objek = '9 0 obj\n<< /Length 0 >>\nstream\n\nendstream\nendobj\n'
    const bayangan = `${isi.slice(0, at)}${objek}${isi.slice(at).replace(/startxref\n\d+/, `startxref\n${at + objek.length}`)}`
    expect(await verify(Buffer.from(bayangan, 'latin1'))).toMatchObject({
      kode: 1,
      err: 'a.pdf: ada objek di luar tabel letak, yang dapat ditampilkan program lain sebagai isi halaman\n',
    })
    expect(await verify(Buffer.from(`${isi}\nsisa`, 'latin1'))).toMatchObject({
      kode: 1,
      err: 'a.pdf: ada isi lain sesudah akhir berkas\n',
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
