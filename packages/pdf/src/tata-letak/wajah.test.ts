import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { describe, expect, test } from 'vitest'
import { cetakUji, draf, huruf, identitasLengkap } from '../../test/contoh.ts'
import { bacaBaris } from '../../test/geometri.ts'
import { bacaCetakan } from '../baca-ulang/baca-cetakan.ts'
import { bukaRuang } from './ruang.ts'
import { skemaTataLetak } from './tata-letak.ts'
import { berwajah } from './wajah.ts'

/** What a PDF shows in faces whose name ends so, a line of text each. */
async function tercetakDengan(bytes: Uint8Array, wajah: RegExp): Promise<string[]> {
  const pdf = await getDocument({ data: bytes.slice(), useSystemFonts: false, verbosity: 0 }).promise
  const hasil: string[] = []
  for (let nomor = 1; nomor <= pdf.numPages; nomor++) {
    const halaman = await pdf.getPage(nomor)
    await halaman.getOperatorList()
    let lalu = false
    for (const satu of (await halaman.getTextContent({ disableNormalization: true })).items) {
      if (!('str' in satu)) continue
      if (satu.str === '') {
        if (satu.hasEOL && lalu) hasil.push(`${hasil.pop()} `)
        continue
      }
      const cocok = wajah.test((halaman.commonObjs.get(satu.fontName) as { name: string }).name)
      const kata = satu.hasEOL ? `${satu.str} ` : satu.str
      if (cocok && lalu) hasil.push(`${hasil.pop()}${kata}`)
      else if (cocok) hasil.push(kata)
      lalu = cocok
    }
  }
  return hasil.map(isi => isi.replace(/\s+/g, ' ').trim()).filter(isi => isi !== '')
}

const isi = (tanda: string) =>
  `PERATURAN WALI KOTA CONTOH

NOMOR 7 TAHUN 2026

TENTANG

PENERAPAN TATA KELOLA (*GOVERNANCE*)

## Mengingat

1. Kitab Undang-Undang Hukum Dagang (*Wetboek van Koophandel*);

MEMUTUSKAN:

Menetapkan : PERATURAN WALI KOTA TENTANG PENERAPAN TATA KELOLA (*GOVERNANCE*).

# BAB I RUANG LINGKUP (*SCOPE*)

### Pasal 1

(1) Penggabungan (*merger*) dan rapat di*online*kan menurut (*code of Pasal 2 ayat (1) conduct*).

(2) Daftarnya:

| Nama (*Name*) | Uraian |
| --- | --- |
| Pemangku | *counterrevolutionaries* dan lain |

### Pasal 2

(1) Rapat berkala diadakan setiap bulan.

(2) Catatan rapat disimpan.

# PENJELASAN (*EXPLANATION*)

I. UMUM

Penggabungan (*amalgamation*) disebut.
`.replaceAll('*', tanda)

describe('words in italics', () => {
  test('stand in the italic face of the salinan, they alone, and the text stays that of the model', async () => {
    const { bytes, selisih } = await cetakUji(draf(identitasLengkap, isi('*')), 'salinan')
    expect(selisih).toEqual([])
    expect(await tercetakDengan(bytes, /-Italic$/)).toEqual([
      'GOVERNANCE',
      'Wetboek van Koophandel',
      'GOVERNANCE',
      'SCOPE',
      'merger',
      'online',
      'code of Pasal 2 ayat (1) conduct',
      'counterrevolutionaries',
      'EXPLANATION',
      'amalgamation',
    ])
    expect(await tercetakDengan(bytes, /-BoldItalic$/)).toEqual(['Name'])
  })

  test('of the title stand in bold italics on the cover of the gazette', async () => {
    const { bytes, selisih } = await cetakUji(draf(identitasLengkap, isi('*')), 'salinan', { sampul: {} })
    expect(selisih).toEqual([])
    expect((await tercetakDengan(bytes, /-BoldItalic$/))[0]).toBe('GOVERNANCE')
  })

  test('of a title that stands only in the front matter stand in italics wherever it is written', async () => {
    const depan = identitasLengkap.replace('judul: Koordinasi Kerja', 'judul: Penyelenggaraan *Coffee Morning*')
    const badan = '### Pasal 1\n\nRapat tercantum dalam Lampiran.\n\n# LAMPIRAN DAFTAR\n\nRapat.\n'
    const { bytes, selisih, teks } = await cetakUji(draf(depan, badan), 'salinan', { sampul: {} })
    expect(selisih).toEqual([])
    expect(teks).not.toContain('*')
    expect(await tercetakDengan(bytes, /-Italic$/)).toEqual(['COFFEE MORNING', 'COFFEE MORNING', 'COFFEE MORNING'])
    expect((await tercetakDengan(bytes, /-BoldItalic$/))[0]).toBe('COFFEE MORNING')
  })

  test('move no line but their own: the others stand where they stood upright', async () => {
    const semua = async (tanda: string) => (await bacaBaris((await cetakUji(draf(identitasLengkap, isi(tanda)))).bytes)).flat()
    const [miring, tegak] = [await semua('*'), await semua('')]
    expect(miring.map(({ isi: satu }) => satu)).toEqual(tegak.map(({ isi: satu }) => satu))
    const bergeser = miring.filter(({ x, akhir, y }, ke) => {
      const lain = tegak[ke] as (typeof tegak)[number]
      return Math.abs(x - lain.x) > 0.01 || Math.abs(akhir - lain.akhir) > 0.01 || Math.abs(y - lain.y) > 0.5
    })
    const lain = bergeser
      .map(({ isi: satu }) => satu)
      .filter(satu => !/GOVERN|Wetboek|Koophandel|SCOPE|merger|online|conduct|Name|Uraian|counter|EXPL|amalg/.test(satu))
    expect(lain).toEqual([])
    expect(bergeser.length).toBeGreaterThan(5)
  })

  test('lead where the reference in them leads', async () => {
    const { bytes } = await cetakUji(draf(identitasLengkap, isi('*')))
    const halaman = await (await getDocument({ data: bytes.slice(), verbosity: 0 }).promise).getPage(1)
    const tautan = (await halaman.getAnnotations()).map(({ dest }) => dest)
    expect(tautan).toContain('pasal-2-ayat-1')
  })

  test('are broken by no rule of Indonesian, while the words around them are', async () => {
    const panjang = Array.from({ length: 30 }, () => 'penyelenggaraan (*representativeness*) berdasarkan').join(' ')
    const { bytes, selisih } = await cetakUji(draf(identitasLengkap, `### Pasal 1\n\n${panjang}.\n`), 'rancangan', { pemenggalan: true })
    expect(selisih).toEqual([])
    expect((await tercetakDengan(bytes, /-Italic$/)).every(satu => satu === 'representativeness')).toBe(true)
    expect(bacaCetakan(bytes).daftarHalaman.join('\n')).toMatch(/[a-z]\u00ad\n/)
  })
})

test('a text is cut where its face changes, and no letter is lost', () => {
  const ruang = bukaRuang(skemaTataLetak.parse({}), huruf, new Map())
  const potongan = berwajah('a merger b', [[2, 8]], ruang)
  expect(potongan).toMatchObject([{ text: 'a ' }, { text: 'merger', italics: true }, { text: ' b' }])
  expect(berwajah('a b', undefined, ruang)).toBe('a b')
})
