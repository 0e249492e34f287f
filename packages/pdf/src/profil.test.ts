import { describe, expect, test } from 'vitest'
import { cetakUji, draf, identitasLengkap, pembukaanUji } from '../test/contoh.ts'
import { bacaBaris, geometri } from '../test/geometri.ts'
import { bacaLambang } from './kop/lambang.ts'

const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 48"><path d="M0 0H40V30L20 48L0 30Z" fill="#1f3a5f"/></svg>'
const hasil = bacaLambang(new TextEncoder().encode(svg))
const lambang = 'lambang' in hasil ? hasil.lambang : undefined
/** Three by four pixels, half transparent. */
const pngBening = 'iVBORw0KGgoAAAANSUhEUgAAAAMAAAAECAYAAABLLYUHAAAAFUlEQVQI12M8MU2ungEKmBiQAG4OAGO2AgN8yAdbAAAAAElFTkSuQmCC'
const berlambang = { kop: { lambang: { berkas: 'lambang.svg' } } }

const alinea = (n: number) =>
  `Perangkat Daerah melaksanakan koordinasi ke-${n} secara terpadu, terarah, dan saling melengkapi sesuai dengan tugasnya.`
const isi = (jumlah: number) => `${pembukaanUji}
# BAB I KETENTUAN UMUM

### Pasal 1

${Array.from({ length: jumlah }, (_, n) => `(${n + 1}) ${alinea(n + 1)}`).join('\n\n')}

# LAMPIRAN DAFTAR

Daftar rapat.
`

const cetak = (jenis: 'rancangan' | 'asli' | 'salinan', setelan: object = {}, jumlah = 40) =>
  cetakUji(draf(identitasLengkap, isi(jumlah)), jenis, setelan, undefined, [], 'kop' in setelan ? lambang : undefined)

const barisPada = async (bytes: Uint8Array) => (await bacaBaris(bytes)).map(deret => deret.map(satu => satu.isi))

describe('kop', () => {
  test('stands on page 1 only, as high as asked, and page 1 begins at the margin', async () => {
    const { bytes, selisih } = await cetak('asli', berlambang)
    expect(selisih).toEqual([])
    const [pertama, ...sisa] = await barisPada(bytes)
    expect(pertama?.slice(0, 2)).toEqual(['WALI KOTA CONTOH', 'PROVINSI SUMATERA BARAT'])
    expect(sisa.flat()).not.toContain('PROVINSI SUMATERA BARAT')
    const y = async (setelan: object) => (await bacaBaris((await cetak('asli', setelan)).bytes))[0]?.[0]?.y ?? 0
    const selisihTinggi = (await y(berlambang)) - (await y({ kop: { lambang: { berkas: 'a', tinggi_mm: 34 } } }))
    expect(selisihTinggi).toBeCloseTo((10 * 72) / 25.4, 0)
  })

  test('takes a PNG with transparency, the same bytes each time', async () => {
    const terbaca = bacaLambang(new Uint8Array(Buffer.from(pngBening, 'base64')))
    const png = 'lambang' in terbaca ? terbaca.lambang : undefined
    const [a, b] = await Promise.all([1, 2].map(() => cetakUji(draf(identitasLengkap, isi(2)), 'asli', berlambang, undefined, [], png)))
    expect(Buffer.from(a?.bytes ?? []).equals(Buffer.from(b?.bytes ?? []))).toBe(true)
    expect(Buffer.from(a?.bytes ?? []).toString('latin1')).toContain('/SMask')
    expect(a?.selisih).toEqual([])
  })

  test('leaves office and province out where the profile says so', async () => {
    const { teks, selisih } = await cetak('asli', { kop: { tulisan: false } })
    expect(selisih).toEqual([])
    expect(teks).not.toContain('PROVINSI')
  })
})

describe('cover of the gazette', () => {
  test('is a page before page 1, without number; the pages after it keep theirs', async () => {
    const { bytes, selisih, daftarPerabot } = await cetak('salinan', { sampul: { kaki: ['BAGIAN HUKUM'] } })
    expect(selisih).toEqual([])
    const [sampul, pertama] = await barisPada(bytes)
    expect(sampul).toEqual([
      'BERITA DAERAH KOTA CONTOH',
      'TAHUN 2026 NOMOR 7',
      'PERATURAN WALI KOTA CONTOH',
      'NOMOR 7 TAHUN 2026',
      'TENTANG',
      'KOORDINASI KERJA',
      'BAGIAN HUKUM',
    ])
    expect(pertama?.[0]).toBe('SALINAN')
    expect(daftarPerabot.map(perabot => perabot.trim()).slice(0, 3)).toEqual(['', '', '- 2 -'])
  })

  test('is left out of the kinds that do not ask for it', async () => {
    expect((await cetak('asli', { sampul: {} })).teks).not.toMatch(/^BERITA DAERAH/)
  })
})

describe('signatures', () => {
  const elektronik = { tanda_tangan_elektronik: { asli: true, salinan: true, qr: { isi: 'https://jdih.example/{jenis}/{tahun}/{nomor}' } } }

  test('electronic: the note in place of the hand, the statement at the foot of every page as furniture', async () => {
    const { teks, selisih, daftarPerabot } = await cetak('asli', elektronik)
    expect(selisih).toEqual([])
    expect(teks.match(/WALI KOTA CONTOH,\nDitandatangani secara elektronik\nNAMA WALI KOTA/g)).toHaveLength(2)
    expect(teks).toContain('SEKRETARIS DAERAH KOTA CONTOH,\nDitandatangani secara elektronik\nNAMA SEKRETARIS')
    for (const perabot of daftarPerabot) expect(perabot.replace(/\s+/g, ' ')).toContain('Balai Besar Sertifikasi Elektronik (BSrE)')
  })

  test('of a salinan only the certification is electronic, the signatures are ttd', async () => {
    const { teks, selisih } = await cetak('salinan', elektronik)
    expect(selisih).toEqual([])
    expect(teks).toContain('WALI KOTA CONTOH,\nttd\nNAMA WALI KOTA')
    expect(teks).toContain('KEPALA BAGIAN HUKUM,\nDitandatangani secara elektronik\nNAMA KEPALA BAGIAN')
  })

  test('a draft has neither', async () => {
    const { teks, daftarPerabot } = await cetak('rancangan', elektronik)
    expect(teks).not.toContain('elektronik')
    expect(daftarPerabot.join('')).not.toContain('BSrE')
  })

  test('initials stand left of the signature, office by office', async () => {
    const { bytes, teks, selisih } = await cetak('asli', { paraf: { daftar: ['Sekretaris Daerah', 'Kepala Bagian Hukum'] } })
    expect(selisih).toEqual([])
    expect(teks).toContain('\nPARAF KOORDINASI\nJABATAN\nPARAF\nSekretaris Daerah\nKepala Bagian Hukum\nDitetapkan di Contoh\n')
    const halaman = (await bacaBaris(bytes)).find(deret => deret.some(satu => satu.isi.includes('PARAF KOORDINASI')))
    expect(halaman?.some(satu => satu.isi.includes('NAMA WALI KOTA'))).toBe(true)
    expect((await cetak('salinan', { paraf: { daftar: ['Sekretaris Daerah'] } })).teks).not.toContain('PARAF')
  })
})

test('catchwords announce the first words of the next page', async () => {
  const { bytes, selisih, daftarHalaman, daftarPerabot } = await cetak('asli', { kata_penyambung: { jumlah: 3 } })
  expect(selisih).toEqual([])
  expect((await bacaBaris(bytes)).length).toBeGreaterThan(3)
  daftarPerabot.slice(0, -1).forEach((perabot, urutan) => {
    const kata = /^(.*) …$/m.exec(perabot)?.[1]
    expect(kata).toMatch(/^(?:\S+ \S+ \S+|LAMPIRAN)$/)
    expect(
      daftarHalaman[urutan + 1]
        ?.replace(/\s+/g, ' ')
        .trimStart()
        .startsWith(kata ?? '-'),
    ).toBe(true)
  })
  expect(daftarPerabot.at(-1)).not.toContain('…')
})

test('a foot that its margin cannot hold is refused, and one that fits is printed on turned pages too', async () => {
  const setelan = (bawah_mm: number) => ({
    margin_mendatar: { bawah_mm },
    kata_penyambung: {},
    tanda_tangan_elektronik: { asli: true },
  })
  await expect(cetak('asli', setelan(8))).rejects.toThrow(
    /^margin bawah 8 mm terlalu sempit untuk kaki halaman; diharapkan paling sedikit 1\d mm$/,
  )
  expect((await cetak('asli', setelan(15))).selisih).toEqual([])
})

test('page numbers take the form and begin on the page that the profile says', async () => {
  const { daftarPerabot } = await cetak('asli', { nomor_halaman: { bentuk: 'hal. {n}', mulai: 1 } })
  expect(daftarPerabot.slice(0, 2).map(perabot => perabot.trim())).toEqual(['hal. 1', 'hal. 2'])
})

test('with everything asked for, the same input gives the same bytes', async () => {
  const semua = {
    ...berlambang,
    kata_penyambung: {},
    pemenggalan: true,
    paraf: { daftar: ['Asisten'] },
    sampul: { pada: ['asli'] },
    tanda_tangan_elektronik: { asli: true, qr: { isi: '{nomor}' } },
  }
  const [a, b] = await Promise.all([cetak('asli', semua), cetak('asli', semua)])
  expect(Buffer.from(a.bytes).equals(Buffer.from(b.bytes))).toBe(true)
  expect(a.selisih).toEqual([])
})

describe('geometry: where every line stands', () => {
  test.each([
    ['rancangan', {}],
    ['asli', { paraf: { daftar: ['Sekretaris Daerah', 'Asisten'] } }],
    [
      'salinan',
      {
        ...berlambang,
        sampul: { kaki: ['BAGIAN HUKUM'] },
        kata_penyambung: {},
        tanda_tangan_elektronik: { salinan: true, qr: { isi: '{tahun}/{nomor}' } },
      },
    ],
  ] as const)('%s %j', async (jenis, setelan) => {
    await expect(await geometri((await cetak(jenis, setelan, 8)).bytes)).toMatchFileSnapshot(`../test/geometri/${jenis}.txt`)
  })
})
