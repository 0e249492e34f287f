import type { BaganTerurai, Measure } from '@perkada/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { daftarHubungan, tabelBagan, teksAlternatif } from './hubungan.ts'
import { layout } from './layout.ts'
import { toSvg } from './to-svg.ts'

const measure: Measure = (isi, ukuran) => isi.length * ukuran * 0.56
const legenda = { komando: 'Garis komando', koordinasi: 'Garis koordinasi' }

const pohon: BaganTerurai = {
  judul: 'Bagan "Kecil" & <Rapi>',
  tataLetak: 'pohon',
  daftarSimpul: [
    { id: 'sekda', nama: 'Sekretaris Daerah', samping: false },
    { id: 'a1', nama: 'Asisten Satu', samping: false },
    { id: 'a2', nama: 'Asisten Dua', keterangan: 'bidang ekonomi', samping: false },
    { id: 'a1.1', nama: 'Dinas Kesehatan', induk: 'a1', samping: false },
    { id: 'a2.1', nama: 'Instansi Vertikal', induk: 'a2', samping: false },
  ],
  daftarGaris: [
    { dari: 'a1', ke: 'a1.1', jenis: 'komando', panah: 'tanpa' },
    { dari: 'a2', ke: 'a2.1', jenis: 'koordinasi', panah: 'tanpa' },
    { dari: 'sekda', ke: 'a1', jenis: 'komando', panah: 'akhir' },
    { dari: 'sekda', ke: 'a2', jenis: 'komando', panah: 'akhir' },
    { dari: 'a1', ke: 'a2', jenis: 'koordinasi', panah: 'dua' },
  ],
  legenda,
}

const proses: BaganTerurai = {
  judul: 'Mekanisme',
  tataLetak: 'proses',
  daftarSimpul: [
    { id: 'pd', nama: 'Perangkat Daerah', tingkat: 2, samping: false },
    { id: 'sekda', nama: 'Sekretaris Daerah', tingkat: 1, samping: false },
  ],
  daftarGaris: [
    { dari: 'sekda', ke: 'pd', jenis: 'komando', panah: 'akhir', keterangan: 'permintaan data' },
    { dari: 'pd', ke: 'sekda', jenis: 'koordinasi', panah: 'akhir', keterangan: 'laporan tertulis' },
  ],
  legenda,
}

describe('toSvg', () => {
  it('draws a tree', () => expect(toSvg(layout(pohon, { measure, lebar: 300, tinggi: 300 }))).toMatchSnapshot())
  it('draws a process', () =>
    expect(toSvg(layout(proses, { measure, lebar: 300, tinggi: 300 }), { fontFamily: 'serif' })).toMatchSnapshot())

  it('sets the steps of a process in a column for each who acts', () => {
    const langkah = (id: string, nama: string, pelaku: string, tingkat: number) => ({ id, nama, pelaku, tingkat, samping: false })
    const lajur: BaganTerurai = {
      judul: 'Permintaan Data',
      tataLetak: 'proses',
      daftarSimpul: [
        langkah('a', 'meminta data', 'Dinas', 1),
        langkah('b', 'memutuskan', 'Sekretaris Daerah', 2),
        langkah('c', 'melapor', 'Dinas', 3),
      ],
      daftarGaris: [
        { dari: 'a', ke: 'b', jenis: 'komando', panah: 'akhir' },
        { dari: 'b', ke: 'c', jenis: 'komando', panah: 'akhir' },
      ],
    }
    const gambar = layout(lajur, { measure, lebar: 400, tinggi: 400 })
    const tengah = (id: string) => {
      const kotak = gambar.daftarKotak.find(satu => satu.id === id)
      return kotak && Math.round(kotak.x + kotak.lebar / 2)
    }
    expect([tengah('pelaku:1'), tengah('a'), tengah('c')]).toEqual([tengah('a'), tengah('a'), tengah('a')])
    expect(tengah('b')).toBe(tengah('pelaku:2'))
    expect(tengah('b')).toBeGreaterThan(tengah('a') ?? 0)
    expect(teksAlternatif(lajur)).toBe(
      'Permintaan Data. meminta data dilaksanakan oleh Dinas. memutuskan dilaksanakan oleh Sekretaris Daerah. melapor dilaksanakan oleh Dinas. meminta data menuju kepada memutuskan. memutuskan menuju kepada melapor.',
    )
  })

  it('writes whatever a name holds as well-formed text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), nama => {
        const satu: BaganTerurai = {
          ...proses,
          judul: nama,
          daftarGaris: [],
          daftarSimpul: [{ id: 'a', nama: nama.trim() || 'A', samping: false }],
        }
        const svg = toSvg(layout(satu, { measure, lebar: 400, tinggi: 400 }))
        const isi = svg.replace(/<\/?(svg|title|desc|rect|text|line|polygon)( [a-z-]+="[^"<]*"|:[a-z]+| viewBox="[^"]*")*\/?>/gi, '')
        expect(isi).not.toMatch(/[<>]|&(?!amp;|lt;|gt;|quot;|#39;)/)
      }),
    )
  })
})

describe('the chart in words', () => {
  it('is a table, a row for every relation and every explanation', () => {
    expect(tabelBagan(pohon)).toEqual({
      kepala: ['Unit', 'Hubungan', 'Dengan'],
      baris: [
        ['Asisten Satu', 'membawahi', 'Dinas Kesehatan'],
        ['Asisten Dua', 'berkoordinasi dengan', 'Instansi Vertikal'],
        ['Sekretaris Daerah', 'membawahi', 'Asisten Satu; Asisten Dua'],
        ['Asisten Satu', 'berkoordinasi dengan', 'Asisten Dua'],
        ['Asisten Dua', 'keterangan', 'bidang ekonomi'],
      ],
    })
  })

  it('names every relation', () => {
    expect(teksAlternatif(pohon)).toBe(
      'Bagan "Kecil" & <Rapi>. Asisten Satu membawahi Dinas Kesehatan. Asisten Dua berkoordinasi dengan Instansi Vertikal. Sekretaris Daerah membawahi Asisten Satu; Asisten Dua. Asisten Satu berkoordinasi dengan Asisten Dua.',
    )
    expect(daftarHubungan(proses)).toEqual([
      { dari: 'Sekretaris Daerah', jenis: 'komando', panah: 'akhir', ke: ['Perangkat Daerah'], keterangan: 'permintaan data' },
      { dari: 'Perangkat Daerah', jenis: 'koordinasi', panah: 'akhir', ke: ['Sekretaris Daerah'], keterangan: 'laporan tertulis' },
    ])
  })
})
