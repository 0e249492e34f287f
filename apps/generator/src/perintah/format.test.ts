import { spawnSync } from 'node:child_process'
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { strToU8, zipSync } from 'fflate'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { jalankanUji } from './test/jalankan.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'perkada-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const jalankan = (...argv: string[]) => jalankanDengan(new Uint8Array(), ...argv)

async function jalankanDengan(masukan: Uint8Array, ...argv: string[]) {
  const { kode, out, err } = await jalankanUji(argv, masukan)
  return { kode, out: out.replaceAll(folder, '.'), err: err.replaceAll(folder, '.') }
}

const akar = (nama: string, isi: string) =>
  strToU8(`<w:${nama} xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${isi}</w:${nama}>`)
const alinea = (isi: string, ilvl?: number) => {
  const nomor = ilvl === undefined ? '' : `<w:pPr><w:numPr><w:ilvl w:val="${ilvl}"/><w:numId w:val="1"/></w:numPr></w:pPr>`
  return `<w:p>${nomor}<w:r><w:t>${isi}</w:t></w:r></w:p>`
}
const tingkat = (ilvl: number, numFmt: string, lvlText: string) =>
  `<w:lvl w:ilvl="${ilvl}"><w:start w:val="1"/><w:numFmt w:val="${numFmt}"/><w:lvlText w:val="${lvlText}"/></w:lvl>`

function tulisDocx(nama: string, badan: string): string {
  const jenis = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
  const bagian = (satu: string, apa: string) => `<Override PartName="/word/${satu}.xml" ContentType="${jenis}.${apa}+xml"/>`
  const daftar = `<w:abstractNum w:abstractNumId="0">${tingkat(0, 'decimal', '(%1)')}${tingkat(1, 'lowerLetter', '%2.')}</w:abstractNum>`
  const berkas = join(folder, nama)
  writeFileSync(
    berkas,
    zipSync({
      '[Content_Types].xml': strToU8(`<Types>${bagian('document', 'document.main')}${bagian('numbering', 'numbering')}</Types>`),
      'word/document.xml': akar('document', `<w:body>${badan}</w:body>`),
      'word/numbering.xml': akar('numbering', `${daftar}<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`),
    }),
  )
  return berkas
}

describe('perkada format with a Word document', () => {
  const badan = [
    alinea('PERATURAN BUPATI CONTOH'),
    alinea('NOMOR 5 TAHUN 2024'),
    alinea('TENTANG'),
    alinea('TATA HUBUNGAN KERJA'),
    alinea('Pasal 1'),
    alinea('Koordinasi dilakukan oleh:', 0),
    alinea('Sekretaris Daerah; dan', 1),
    alinea('Asisten.', 1),
    alinea('Koordinasi dilaporkan.', 0),
  ].join('')

  test('writes the numbers that Word writes', async () => {
    const out = join(folder, 'naskah.md')
    expect(await jalankan('format', tulisDocx('lama.docx', badan), '--out', out)).toEqual({
      kode: 0,
      out: './naskah.md ditulis\n',
      err: '',
    })
    expect(readFileSync(out, 'utf8')).toContain(
      '### Pasal 1\n\n(1) Koordinasi dilakukan oleh:\n\na. Sekretaris Daerah; dan\n\nb. Asisten.\n\n(2) Koordinasi dilaporkan.\n',
    )
  })

  test('it is known by its first bytes, and so is what is none', async () => {
    expect(await jalankan('format', tulisDocx('tanpa-nama', badan))).toMatchObject({
      kode: 0,
      err: '',
      out: expect.stringContaining('(2) Koordinasi'),
    })
    const rtf = join(folder, 'lama.md')
    writeFileSync(rtf, '{\\rtf1 PERATURAN BUPATI CONTOH}')
    expect(await jalankan('format', rtf)).toEqual({
      kode: 2,
      out: '',
      err: 'perkada: ./lama.md: berkas RTF tidak dibaca. Buka di Word dan simpan sebagai .docx.\n',
    })
  })

  test('- reads standard input, a text or a Word document', async () => {
    const berkas = tulisDocx('lama.docx', badan)
    const baku = await jalankan('format', berkas)
    expect(await jalankanDengan(readFileSync(berkas), 'format', '-')).toEqual(baku)
    expect(await jalankanDengan(new TextEncoder().encode(baku.out), 'format', '-')).toEqual(baku)
    expect(await jalankanDengan(new TextEncoder().encode('# Catatan\n'), 'format', '-')).toEqual({
      kode: 2,
      out: '',
      err: expect.stringMatching(/^perkada: <stdin>: bukan peraturan; .*\n$/),
    })
  })

  test('a broken one and one for another command get one line', async () => {
    const rusak = join(folder, 'rusak.docx')
    writeFileSync(rusak, 'PK')
    expect(await jalankan('format', rusak)).toMatchObject({
      kode: 2,
      out: '',
      err: expect.stringMatching(/^perkada: \.\/rusak\.docx: .*rusak.*\n$/),
    })
    const lain = await jalankan('pdf', tulisDocx('lama.docx', badan))
    expect(lain).toMatchObject({ kode: 2, err: expect.stringContaining('perkada format ./lama.docx --out naskah.md') })
  })
})

describe('perkada format with the encodings that perkada-lint reads', () => {
  const transkripsi =
    'PERATURAN BUPATI CONTOH\r\nNOMOR 5 TAHUN 2024\r\nTENTANG\r\nTATA “KERJA”\r\n\r\nPasal 1\r\n\r\nRapat diadakan setiap bulan.\r\n'
  const utf16 = Buffer.from(`\ufeff${transkripsi}`, 'utf16le')
  const menjadi = async (isi: Uint8Array) => {
    const tujuan = join(folder, 'naskah.md')
    writeFileSync(join(folder, 'lama.txt'), isi)
    expect(await jalankan('format', join(folder, 'lama.txt'), '--out', tujuan)).toMatchObject({ kode: 0, err: '' })
    return readFileSync(tujuan, 'utf8')
  }

  test('UTF-16 and a byte order mark give the same draft as UTF-8', async () => {
    const biasa = await menjadi(Buffer.from(transkripsi))
    expect(biasa).toContain('Rapat diadakan setiap bulan.')
    expect(await menjadi(utf16)).toBe(biasa)
    expect(await menjadi(Buffer.from(utf16).swap16())).toBe(biasa)
    expect(await menjadi(Buffer.from(`\ufeff${transkripsi}`))).toBe(biasa)
  })

  test('what is in another encoding is refused with one line; other commands say how it becomes a draft', async () => {
    const berkas = join(folder, 'lama.txt')
    writeFileSync(berkas, Buffer.from('PERATURAN BUPATI \xe9', 'latin1'))
    expect(await jalankan('format', berkas)).toEqual({ kode: 2, out: '', err: 'perkada: ./lama.txt bukan teks UTF-8\n' })
    writeFileSync(berkas, Buffer.concat([utf16, Buffer.from([0])]))
    expect(await jalankan('format', berkas)).toEqual({ kode: 2, out: '', err: 'perkada: ./lama.txt bukan teks UTF-16LE\n' })
    writeFileSync(berkas, utf16)
    expect(await jalankan('renumber', berkas)).toEqual({
      kode: 2,
      out: '',
      err: 'perkada: ./lama.txt adalah teks UTF-16; tulis dahulu sebagai naskah: perkada format ./lama.txt --out naskah.md\n',
    })
  })
})

test.skipIf(!existsSync('/dev/full'))('a draft that cannot be written to standard output is no success', () => {
  const berkas = join(folder, 'lama.txt')
  writeFileSync(berkas, 'PERATURAN BUPATI CONTOH\nNOMOR 5 TAHUN 2024\nTENTANG\nTATA KERJA\n\nPasal 1\n\nRapat diadakan.\n')
  const bin = fileURLToPath(new URL('../../bin/perkada.cjs', import.meta.url))
  const penuh = openSync('/dev/full', 'w')
  const { status, stderr } = spawnSync(process.execPath, [bin, 'format', berkas], { encoding: 'utf8', stdio: ['ignore', penuh, 'pipe'] })
  closeSync(penuh)
  expect({ status, stderr }).toEqual({ status: 2, stderr: 'perkada: keluaran tidak dapat ditulis: media penuh\n' })
})
