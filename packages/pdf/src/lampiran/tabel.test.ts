import { describe, expect, test } from 'vitest'
import { bacaStruktur, gambarkanStruktur, semuaUnsur, ucapan } from '../../test/baca-struktur.ts'
import { cetakUji, draf } from '../../test/contoh.ts'
import { bacaBaris, geometri } from '../../test/geometri.ts'
import { bacaSemuaLetak } from '../baca-ulang/baca-pdf.ts'
import { bukaBerkas } from '../pdfa/buka.ts'
import { batasPenggal } from '../tata-letak/penggal.ts'

const depan = 'jenis: Peraturan Bupati\ndaerah: Kabupaten Contoh\njudul: Koordinasi Kerja'
const lengkap = `${depan}\nnomor: 7\ntahun: 2026\nditetapkan: { tempat: Rekaan, tanggal: 2026-03-02, nama: Nama Bupati }`
const pembuka = '### Pasal 1\n\nDaftar tercantum dalam Lampiran.\n\n# LAMPIRAN DAFTAR RAPAT\n\n'
const kata = (awal: string, jumlah: number) => Array.from({ length: jumlah }, (_, urutan) => `${awal}${urutan}`).join(' ')
const tabel = (baris: readonly (readonly string[])[]) =>
  ['| No. | Rapat | Unit |', '|---|---|---|', ...baris.map(sel => `| ${sel.join(' | ')} |`)].join('\n')

describe('a table over several pages', () => {
  const baris = Array.from({ length: 90 }, (_, n) => [`${n + 1}.`, kata(`r${n}x`, (n % 7) + 2), `Unit ${n + 1}`])

  test('repeats its head on every page as furniture, and breaks between rows', async () => {
    const { bytes, selisih, daftarPerabot } = await cetakUji(draf(depan, pembuka + tabel(baris)))
    expect(selisih).toEqual([])
    const semua = await bacaBaris(bytes)
    const pertama = semua.findIndex(deret => deret.some(({ isi }) => isi.includes('r0x0')))
    const daftarHalaman = semua.slice(pertama)
    expect(daftarHalaman.length).toBeGreaterThan(2)
    daftarHalaman.forEach((deret, urutan) => {
      expect(deret.filter(({ isi }) => isi === 'No. Rapat Unit')).toHaveLength(1)
      expect(daftarPerabot[pertama + urutan]?.includes('Rapat')).toBe(urutan > 0)
    })
    baris.forEach((_, n) => {
      const per = daftarHalaman.filter(deret => deret.some(({ isi }) => isi.includes(`r${n}x`)))
      expect(per).toHaveLength(1)
    })
  })

  test('its last row stays with the signature', async () => {
    for (let jumlah = 20; jumlah < 34; jumlah += 3) {
      const { bytes, selisih } = await cetakUji(draf(lengkap, pembuka + tabel(baris.slice(0, jumlah))), 'asli')
      expect(selisih).toEqual([])
      const akhir = (await bacaBaris(bytes)).at(-1)?.map(({ isi }) => isi) ?? []
      expect(akhir.at(-1)).toBe('NAMA BUPATI')
      expect(akhir.some(isi => isi.includes(`r${jumlah - 1}x0`))).toBe(true)
    }
  })

  test('it begins wherever its head and first row have room, and only its last row waits for the signature', async () => {
    for (let jumlah = 28; jumlah < 40; jumlah++) {
      const isi = `### Pasal 1\n\nDaftar tercantum dalam Lampiran.\n\n# LAMPIRAN DAFTAR\n\n${Array.from({ length: jumlah }, (_, n) => `Kalimat ${n}.`).join('\n\n')}\n\n${tabel(baris.slice(0, 9))}`
      const daftarHalaman = await bacaBaris((await cetakUji(draf(lengkap, isi), 'asli')).bytes)
      const [sebelum = [], halaman = []] = daftarHalaman.slice(
        daftarHalaman.findIndex(deret => deret.some(satu => satu.isi === 'No. Rapat Unit')) - 1,
      )
      const sisa = (sebelum.at(-1)?.y ?? 0) - 71
      if (halaman[1]?.isi === 'No. Rapat Unit') expect(sisa).toBeLessThan(2 * 14 + 6 + 15)
    }
  })

  test('its head stays with its title and its first row', async () => {
    for (let jumlah = 26; jumlah < 44; jumlah += 3) {
      const isi = `### Pasal 1\n\nDaftar tercantum dalam Lampiran.\n\n# LAMPIRAN DAFTAR\n\n${Array.from({ length: jumlah }, (_, n) => `Kalimat ${n}.`).join('\n\n')}\n\n${tabel(baris.slice(0, 3))}`
      const { bytes } = await cetakUji(draf(depan, isi))
      const daftarHalaman = await bacaBaris(bytes)
      const memuat = (isi: string) => daftarHalaman.findIndex(deret => deret.some(satu => satu.isi.includes(isi)))
      expect(memuat('r0x0')).toBe(memuat('No. Rapat Unit'))
    }
  })
})

describe('a row higher than a page', () => {
  test('is printed in slices, each word in its order, with several long cells', async () => {
    const isi =
      pembuka +
      tabel([
        ['1.', kata('a', 700), kata('b', 500)],
        ['2.', 'pendek', 'pendek'],
      ])
    const { bytes, selisih, teks, daftarPerabot } = await cetakUji(draf(depan, isi))
    expect(selisih).toEqual([])
    expect(daftarPerabot.filter(perabot => perabot.includes('Rapat')).length).toBeGreaterThan(1)
    for (const awal of ['a', 'b']) {
      const urut = [...teks.matchAll(/\b([ab])(\d+)\b/g)].filter(cocok => cocok[1] === awal).map(cocok => Number(cocok[2]))
      expect(urut).toEqual(urut.map((_, n) => n))
    }
    const semua = await bacaBaris(bytes)
    const halaman = semua.slice(
      semua.findIndex(deret => deret.some(({ isi: satu }) => satu.includes('a0'))),
      -1,
    )
    expect(halaman.length).toBeGreaterThan(1)
    for (const deret of halaman) expect(deret.at(-1)?.y).toBeLessThan(71 + 9 * 16)
  })

  test('a single word that fills pages is cut and kept', async () => {
    const { selisih, daftarHalaman } = await cetakUji(draf(depan, pembuka + tabel([['1.', 'x'.repeat(6000), 'ya']])))
    expect(selisih).toEqual([])
    expect(daftarHalaman.join('').match(/x/g)?.length).toBeGreaterThanOrEqual(6000)
  })

  test('a head that fills a page is printed once and not repeated', async () => {
    const isi = `${pembuka}| ${kata('k', 400)} | b |\n|---|---|\n| 1 | 2 |\n`
    const { selisih, daftarHalaman } = await cetakUji(draf(depan, isi))
    expect(selisih).toEqual([])
    expect(daftarHalaman.join(' ').match(/\bk399\b/g)).toHaveLength(1)
  })
})

/** Lines of the column whose words have no z, printed beside one whose words have nothing else. */
async function barisKolom(sel: readonly string[], jumlahZ: number): Promise<string[]> {
  const lain = `| ${Array.from({ length: jumlahZ }, () => 'zzzzzzzzzzzz zzzzzz').join(' | ')} |\n`
  const isi = `| Rapat ${lain}|---${'|---'.repeat(jumlahZ)}|\n${sel.map(satu => `| ${satu} ${lain}`).join('')}`
  const { bytes, selisih } = await cetakUji(draf(depan, pembuka + isi))
  expect(selisih).toEqual([])
  const hasil = (await bacaSemuaLetak(bytes)).slice(1).flatMap(potongan => {
    const menurutBaris = new Map<number, string>()
    for (const { isi: satu, y } of potongan) {
      const kata = satu.replace(/z+/g, '').trim()
      if (kata) menurutBaris.set(Math.round(y), `${menurutBaris.get(Math.round(y)) ?? ''} ${kata}`.trim())
    }
    return [...menurutBaris.values()]
  })
  return hasil
}

test('a cell ends no line between a word and its number, unless its column is too narrow for both', async () => {
  const sebutan = ['Pasal 12 ayat (3) huruf a', 'Nomor 23 Tahun 2014', 'Rp 10.000.000,00']
  const sel = Array.from({ length: 30 }, (_, n) => `${'x'.repeat((n % 9) + 1)} ${sebutan[n % 3]} dan ${sebutan[(n + 1) % 3]}`)
  const baris = await barisKolom(sel, 2)
  expect(baris.filter(satu => /Pasal|Nomor/.test(satu)).length).toBeGreaterThan(30)
  expect(baris.filter(satu => /(?:Pasal|ayat|huruf|Nomor|Rp)$/.test(satu))).toEqual([])
  expect((await barisKolom(sel, 6)).length).toBeGreaterThan(60)
})

test('a table in the new text that an amending regulation quotes: a table inside the quotation, at its edge', async () => {
  const isi = `### Pasal I

Beberapa ketentuan dalam Peraturan Bupati Contoh Nomor 12 Tahun 2018 tentang Tata Kerja diubah sebagai berikut:

1. Ketentuan Pasal 5 diubah sehingga berbunyi sebagai berikut:

> ### Pasal 5
>
> (1) Jadwal rapat ditetapkan sebagai berikut:
>
> | No. | Rapat | Waktu |
> |---|---|---|
> | 1. | Rapat pimpinan | setiap bulan |
>
> (2) Jadwal dapat diubah.

### Pasal II

Peraturan Bupati ini mulai berlaku pada tanggal diundangkan.
`
  const { bytes, selisih, teks } = await cetakUji(
    draf(depan.replace('Koordinasi Kerja', 'Perubahan atas Peraturan Bupati tentang Tata Kerja'), isi),
  )
  expect(selisih).toEqual([])
  expect(teks).not.toContain('|')
  const kutipan = semuaUnsur(bacaStruktur(bytes)).find(({ jenis }) => jenis === 'BlockQuote')
  const tabel = kutipan && semuaUnsur(kutipan).find(({ jenis }) => jenis === 'Table')
  expect(tabel && gambarkanStruktur(tabel)).toBe(
    'Table\n  TR\n    TH No.\n    TH Rapat\n    TH Waktu\n  TR\n    TD 1.\n    TD Rapat pimpinan\n    TD setiap bulan\n',
  )
  const semua = (await bacaBaris(bytes)).flat()
  const letak = (awal: string) => semua.find(({ isi: satu }) => satu.startsWith(awal))?.x ?? 0
  expect(letak('No. Rapat')).toBeGreaterThan(letak('(1) Jadwal'))
})

test('a number stays beside its word where that takes little of the width', async () => {
  const deret = Array.from({ length: 6 }, (_, n) => [`${n + 1}.`, kata('pertanggungjawaban', 12), `triwulan ${n + 1}`])
  const semua = (await bacaSemuaLetak((await cetakUji(draf(depan, pembuka + tabel(deret)))).bytes)).flat()
  expect(semua.filter(({ isi }) => /^triwulan \d$/.test(isi))).toHaveLength(6)
})

test('a word wider than its column is parted at its syllables, a word in italics is not', async () => {
  const kepala = Array.from({ length: 12 }, (_, n) => `Penyelenggaraan ${n + 1}`)
  const sel = kepala.map((_, n) => (n % 2 ? 'pertanggungjawaban *monitoring* menurut program' : 'berkelanjutan'))
  const isi = `${pembuka}| ${kepala.join(' | ')} |\n|${'---|'.repeat(12)}\n| ${sel.join(' | ')} |\n`
  const { bytes, selisih } = await cetakUji(draf(depan, isi))
  expect(selisih).toEqual([])
  const semua = (await bacaSemuaLetak(bytes)).flat().map(({ isi: satu }) => satu.replaceAll(/[^a-z]/gi, ''))
  const awal = semua.filter(satu => satu.startsWith('Penye'))
  expect(awal).toHaveLength(12)
  for (const satu of awal) expect(batasPenggal('Penyelenggaraan')).toContain(satu.length)
  const terdengar = semuaUnsur(bacaStruktur(bytes)).flatMap(unsur => (unsur.jenis === 'TD' ? [ucapan(unsur)] : []))
  expect(terdengar.filter(satu => satu.includes('\u00ad'))).toHaveLength(12)
  for (const satu of terdengar.filter((_, n) => n % 2)) expect(satu).toContain(' monitoring ')
})

test('a table without any word, and rows longer and shorter than the head', async () => {
  expect((await cetakUji(draf(depan, `${pembuka}|  |  |\n|---|---|\n`))).selisih).toEqual([])
  const { selisih, daftarHalaman } = await cetakUji(draf(depan, `${pembuka}| a | b |\n|---|---|\n| 1 |\n| 2 | 3 |\n`))
  expect(selisih).toEqual([])
  expect(daftarHalaman.join(' ')).toMatch(/a\s+b\s+1\s+2\s+3/)
})

test.each([
  [4, 'in its column'],
  [5, 'at the margin'],
])('a table of %i columns in a Pasal begins %s: no word is cut for an indentation', async (jumlah, _) => {
  const deret = (sel: string) => `| ${Array.from({ length: jumlah }, () => sel).join(' | ')} |`
  const isi = `### Pasal 1\n\n(1) Jadwal sebagai berikut:\n\n${deret('Pelaksana')}\n${deret('---')}\n${deret('pembinaan')}\n`
  const { bytes, selisih } = await cetakUji(draf(depan, isi))
  expect(selisih).toEqual([])
  const semua = (await bacaBaris(bytes)).flat()
  const mulai = (pola: RegExp) => semua.find(baris => pola.test(baris.isi))?.x ?? 0
  expect(semua.filter(baris => /pembinaan/.test(baris.isi))).toHaveLength(1)
  expect(mulai(/^Pelaksana/) > mulai(/^\(1\)/)).toBe(jumlah === 4)
})

test('geometry of a long table: where every line stands', async () => {
  const baris = Array.from({ length: 34 }, (_, n) => [`${n + 1}.`, kata(`r${n}x`, ((n * 3) % 9) + 2), `Unit ${n + 1}`])
  const { bytes } = await cetakUji(draf(lengkap, pembuka + tabel([...baris, ['35.', kata('a', 260), kata('b', 90)]])), 'asli')
  await expect(await geometri(bytes, halaman => halaman > 1)).toMatchFileSnapshot('../../test/geometri/tabel-panjang.txt')
})

test('columns are as wide as makes rows low: neither of two long ones is much higher than the other, and a short one takes no more than it needs', async () => {
  const deret = Array.from({ length: 6 }, (_, n) => [kata(`u${n}x`, 8), 'membawahi', kata(`d${n}x`, 60)])
  const { bytes } = await cetakUji(draf(depan, pembuka + tabel(deret)))
  const semua = (await bacaSemuaLetak(bytes)).flat()
  const kiri = (awal: RegExp) => Math.min(...semua.filter(({ isi }) => awal.test(isi)).map(({ x }) => x))
  const baris = (awal: RegExp) => semua.filter(({ isi }) => awal.test(isi)).length
  expect(kiri(/^d0x/) - kiri(/^membawahi/)).toBeLessThan(90)
  expect(baris(/^d0x/)).toBeLessThan(10)
  expect(baris(/^u0x/)).toBeLessThanOrEqual(baris(/^d0x/))
})

/** Heights from the lower edge, pt, of the strokes on a page that run across. */
function garisMendatar(bytes: Uint8Array): number[][] {
  return bukaBerkas(bytes).daftarHalaman.map(({ daftarOperasi }) => {
    const daftarTitik = daftarOperasi.map(({ nama, operan }) => (nama === 'm' || nama === 'l' ? operan.map(Number) : []))
    return daftarOperasi.flatMap(({ nama }, ke) => {
      const [dari = [], sampai = []] = daftarTitik.slice(ke - 1, ke + 1)
      return nama === 'l' && dari[1] === sampai[1] ? [330 * (72 / 25.4) - (sampai[1] ?? 0)] : []
    })
  })
}

test.each([
  ['with a head', '| No. | Rapat | Unit |'],
  ['without a head', '|  |  |  |'],
])('a row in slices is closed at the foot of a page and opened again on the next, in a table %s', async (_, kepala) => {
  const isi = `${pembuka}${kepala}\n|---|---|---|\n| 1. | ${kata('a', 700)} | ${kata('b', 900)} |\n| 2. | pendek | pendek |\n`
  const { bytes } = await cetakUji(draf(depan, isi))
  const daftarGaris = garisMendatar(bytes)
  const terputus = (await bacaBaris(bytes)).map((deret, halaman) => ({
    garis: daftarGaris[halaman] ?? [],
    deret: deret.filter(baris => /\b[ab]\d/.test(baris.isi)),
  }))
  const halamanTabel = terputus.filter(({ deret }) => deret.length > 0)
  expect(halamanTabel.length).toBeGreaterThan(2)
  for (const { garis, deret } of halamanTabel) {
    expect(garis.some(y => y > (deret[0]?.y ?? 0) && y < (deret[0]?.y ?? 0) + 20)).toBe(true)
    expect(garis.some(y => y < (deret.at(-1)?.y ?? 0) - 3 && y > (deret.at(-1)?.y ?? 0) - 8)).toBe(true)
    const dalam = garis.filter(y => y < (deret[0]?.y ?? 0) && y > (deret.at(-1)?.y ?? 0))
    expect(dalam).toEqual([])
  }
})
