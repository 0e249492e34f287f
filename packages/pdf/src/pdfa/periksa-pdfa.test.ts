import { beforeAll, describe, expect, test } from 'vitest'
import { cetakUji, draf, identitasLengkap, pembukaanUji } from '../../test/contoh.ts'
import { ganti, sunting } from '../../test/sunting.ts'
import { daftarKlausul, periksaPdfa } from './periksa-pdfa.ts'

const isi = `${pembukaanUji}
# BAB I KETENTUAN UMUM

### Pasal 1

Koordinasi dilaksanakan oleh:

a. dinas; dan

b. badan.

### Pasal 2

(1) Koordinasi sebagaimana dimaksud dalam Pasal 1 huruf a tercantum dalam Lampiran I.

(2) Ketentuan sebagaimana dimaksud pada ayat (1) berlaku.

# LAMPIRAN I BAGAN

\`\`\`bagan
judul: Bagan Koordinasi
\`\`\`

# LAMPIRAN II DAFTAR

| No. | Rapat |
|---|---|
| 1. | rapat koordinasi |
`
const bagan = { judul: 'Bagan Koordinasi', simpul: ['Wali Kota', 'Dinas'], komando: ['Wali Kota > Dinas'] }
const daftarBerkas = [
  { nama: 'naskah.md', tipe: 'text/markdown', keterangan: 'Naskah', hubungan: 'Source' as const, isi: new TextEncoder().encode('isi') },
]

let bytes: Uint8Array = new Uint8Array()
beforeAll(async () => {
  bytes = (await cetakUji(draf(identitasLengkap, isi), 'salinan', {}, bagan, [], undefined, { daftarBerkas })).bytes
})

test('a print keeps every clause', () => {
  expect(periksaPdfa(bytes)).toEqual([])
})

test('a table of initials says how many columns its title spans', async () => {
  const paraf = { paraf: { daftar: ['Sekretaris Daerah', 'Asisten'] } }
  const berparaf = (await cetakUji(draf(identitasLengkap, isi), 'asli', paraf, bagan)).bytes
  expect(periksaPdfa(berparaf)).toEqual([])
  expect(periksaPdfa(ganti(berparaf, '/ColSpan 2', '/ColSpan 3'))).toEqual(['14.8.5.7 ISO 32000-1: tabel berkolom 3 dan 2'])
})

const halaman = (ubah: (teks: string) => string) => (teks: string) => (/ Tm\n/.test(teks) && teks.includes('BDC') ? ubah(teks) : teks)
const isiHalaman = (ubah: (teks: string) => string) => (asli: Uint8Array) => sunting(asli, halaman(ubah))
const byte = (dari: string, ke: string) => (asli: Uint8Array) => ganti(asli, dari, ke)
const petaHuruf = (ke: string) => (asli: Uint8Array) =>
  sunting(asli, teks => (teks.includes('beginbfrange') ? teks.replace(/(\[<0000>) <[0-9a-f ]+>/, `$1 <${ke}>`) : teks))

/** What breaks a clause, as a file of another house might. */
const pelanggaran: readonly (readonly [nomor: string, rusak: (asli: Uint8Array) => Uint8Array])[] = [
  ['6.1.2', byte('%PDF-1.7', '%PDF-2.0')],
  ['6.1.3', byte('/ID [', '/IX [')],
  ['6.1.3', asli => Buffer.concat([asli, Buffer.from('sisa')])],
  ['6.1.7.1', byte('/Subtype /XML', '/FFilter 1')],
  ['6.1.7.1', byte('/Subtype /XML', '/F (a.xml)')],
  ['6.1.12', byte('/ViewerPreferences', '/Perms')],
  [
    '6.1.7.2',
    asli =>
      sunting(
        asli,
        (teks, kamus) => (kamus.includes('/EmbeddedFile') ? `${teks} ` : teks),
        kamus => kamus.replace('/FlateDecode', '/LZWDecode'),
      ),
  ],
  ['6.1.8', byte('/XHeight', '/\xe9')],
  ['6.1.13', byte('/ItalicAngle 0', '/I 9999999999')],
  ['6.1.13', byte('/MediaBox [0 0 609', '/MediaBox [0 0 1 ')],
  ['6.4.1, 6.4.2', byte('/ViewerPreferences', '/AcroForm')],
  ['6.5.1, 6.5.2', byte('/S /GoTo', '/S /URI')],
  ['6.5.1, 6.5.2', byte('/ViewerPreferences', '/OpenAction')],
  ['6.5.1, tujuan', byte('/D (pasal-1', '/D (pasal-9')],
  ['6.5.1, tujuan', asli => byte('/Dest [', '/Dust [')(asli)],
  ['6.5.1, tujuan', asli => byte(/\(pasal-1\) \[\d+ 0 R/.exec(Buffer.from(asli).toString('latin1'))?.[0] as string, '(pasal-1) [1')(asli)],
  ['6.9', byte('/ViewerPreferences', '/OCProperties')],
  ['6.10', byte('/ViewerPreferences', '/PresSteps')],
  ['6.11', byte('/ViewerPreferences', '/Requirements')],
  ['6.8', byte('/AFRelationship /Source', '/AFRelationship /Lain')],
  ['6.8', byte('/Subtype /text#2fmarkdown', '/Subtype /text')],
  ['6.2.2', isiHalaman(teks => `${teks}\nxyz\n`)],
  ['6.2.2', isiHalaman(teks => teks.replace(/\/F\d+ /, '/F77 '))],
  ['6.1.10', isiHalaman(teks => `${teks}\nBI\n`)],
  ['6.1.13, q dan Q', isiHalaman(teks => `${teks}\nq\n`)],
  ['6.2.3', byte('/GTS_PDFA1', '/GTS_PDFX')],
  ['6.2.4.3', isiHalaman(teks => `${teks}\n0 0 0 1 k\n`)],
  ['6.2.4.3', byte('/Type /Metadata\n/Subtype /XML', '/Subtype /Image')],
  ['6.2.5', byte('/ca 1', '/TR 1')],
  ['6.2.6', isiHalaman(teks => `${teks}\n/Perceptual ri\n`)],
  ['6.2.8, 6.2.9', byte('/Type /Metadata\n/Subtype /XML', '/Type /XObject /OPI 1')],
  ['6.2.10', byte('/ca 1', '/BM/X')],
  ['6.3.1, 6.3.2', byte('/F 4', '/F 2')],
  ['6.2.11.2, 6.2.11.3.1', byte('/Encoding /Identity-H', '/Encoding /WinAnsi')],
  ['6.2.11.3.2', byte('/Subtype /CIDFontType0\n', '/Subtype /CIDFontType2')],
  ['6.2.11.4.1', byte('/FontFile3', '/FontFileX')],
  ['6.2.11.4.1', asli => sunting(asli, (teks, kamus) => (kamus.includes('/CIDFontType0C') ? teks.slice(0, teks.length / 2) : teks))],
  ['6.2.11.4.1', asli => isiHalaman(teks => teks.replace(/<[0-9a-f]{4}/, '<0fff'))(asli)],
  ['6.2.11.4.2', byte('/FontFile3', '/CIDSet')],
  ['6.2.11.7.2, 6.2.11.7.3', petaHuruf('e001')],
  ['6.2.11.8', isiHalaman(teks => teks.replace(/<[0-9a-f]{4}/, '<0000'))],
  ['6.6.2.1', byte('<?xpacket end="w"?>', '<?xpacket end="q"?>')],
  ['6.6.2.3', byte('<dc:format>', '<zz:format>')],
  ['6.6.3', byte('x-default">PERATURAN', 'x-default">PERKADA')],
  ['6.6.4', byte('<pdfaid:part>3', '<pdfaid:part>2')],
  ['6.7.2.1', byte('/Marked true', '/Marked null')],
  ['6.7.2.1', byte('/Tabs /S', '/Tabs /R')],
  ['6.7.2.2, isi', isiHalaman(teks => `${teks}\n0 0 9 9 re f\n`)],
  ['6.7.2.2, isi', isiHalaman(teks => teks.replace('/Artifact', '/Lain'))],
  ['6.7.2.2, pohon', isiHalaman(teks => teks.replace('/MCID 1\n', '/MCID 0\n'))],
  ['6.7.2.2, pohon', byte('/StructParents 0', '/StructParents 1')],
  ['6.7.3.2, 6.7.3.3', byte('/S /LBody', '/S /TD')],
  ['6.7.3.4', byte('/S /LBody', '/S /LX')],
  ['6.7.4', byte('/Lang (id-ID)', '/Lang ()')],
  ['6.7.5, 6.7.7', byte('/Alt (', '/Alu (')],
  ['6.7.5, 6.7.7', byte('/BBox [', '/BBoy [')],
  ['6.7.6', byte('/Contents (Menuju', '/Kontents (Menuju')],
  ['6.7.6', byte('/S /Link', '/S /Lbl')],
  ['14.8.5.7 ISO 32000-1', byte('/Scope /Column', '/Skope /Column')],
  ['12.3.3 ISO 32000-1', byte('/Count -2', '/Coumt -2')],
]

describe('a file that breaks a clause', () => {
  test.each(pelanggaran)('%s', (nomor, rusak) => {
    const temuan = periksaPdfa(rusak(bytes))
    expect(temuan.map(satu => satu.slice(0, satu.indexOf(': ')))).toContain(nomor)
  })

  test('every clause has a file that breaks it; where objects stand the reader itself sees', () => {
    const terbukti = new Set(pelanggaran.map(([nomor]) => nomor))
    expect(daftarKlausul.map(({ nomor }) => nomor).filter(nomor => !terbukti.has(nomor))).toEqual(['6.1.4, 6.1.9'])
    expect(() => periksaPdfa(ganti(bytes, '\n9 0 obj', '\n8 0 obj'))).toThrow('objek 9 tidak berada di letaknya')
  })
})
