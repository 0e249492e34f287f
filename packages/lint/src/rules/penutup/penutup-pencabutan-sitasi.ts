import type { Sitasi } from '@perkada/core'
import { isDaerah } from '../../fakta/daftar-ketentuan.ts'
import { naskahContoh } from '../../naskah-contoh.ts'
import { defineRule } from '../../rule.ts'
import { daftarPencabutan } from './pencabutan.ts'

const contoh = (akta: string) =>
  naskahContoh({ isi: `Pasal 1\n\nPada saat Peraturan Bupati ini mulai berlaku, ${akta}, dicabut dan dinyatakan tidak berlaku.` })
const BENAR = contoh('Peraturan Bupati Contoh Nomor 5 Tahun 2015 tentang Rapat (Berita Daerah Kabupaten Contoh Tahun 2015 Nomor 5)')

/** What a repealed act is not told by, in words. */
const yangKurang = (sitasi: Sitasi): string[] => [
  ...(sitasi.nomor?.nilai ? [] : ['nomor']),
  ...(sitasi.tahun ? [] : ['tahun']),
  ...(sitasi.judul ? [] : ['nama']),
]

/** A repealed act is cited without what tells it from others. */
export const penutupPencabutanSitasi = defineRule({
  id: 'penutup-pencabutan-sitasi',
  summary: 'Peraturan yang dicabut disebut dengan jenis, nomor, tahun, nama, dan tempat pengundangannya.',
  sources: [
    { kode: 'A', butir: '145' },
    { kode: 'A', butir: '146' },
    { kode: 'T', catatan: 'Yang dicabut harus dapat dikenali.' },
  ],
  severity: 'peringatan',
  fix: 'none',
  examples: () => ({
    invalid: [
      { pedoman: ['PNT-05'], salah: contoh('«Peraturan Bupati Contoh Nomor 5 Tahun 2015»'), benar: BENAR },
      { pedoman: ['PNT-05'], salah: contoh('«Peraturan Bupati Contoh Nomor 5 Tahun 2015 tentang Rapat»'), benar: BENAR },
    ],
    valid: [BENAR],
  }),
  create: ({ naskah, fakta, report, derau, tahun }) => ({
    selesai({ sifat }) {
      if (derau || !isDaerah(naskah) || sifat.perubahan) return
      for (const { teks, sitasi } of fakta(daftarPencabutan).flatMap(({ daftarDicabut }) => daftarDicabut)) {
        const kurang = yangKurang(sitasi)
        const letak = { teks, start: sitasi.start, end: sitasi.end }
        if (kurang.length)
          report(
            letak,
            `Peraturan yang dicabut disebut tanpa ${kurang.join(', ')}. Sebut dengan tegas peraturan yang dicabut (butir 145 Lampiran II UU 12/2011).`,
          )
        else if (
          sitasi.jenis.gazet &&
          !sitasi.daftarGazet.length &&
          !/\b(?:Berita|Lembaran) (?:Daerah|Negara)/.test(teks.isi.slice(sitasi.end, sitasi.end + 60))
        )
          report(
            letak,
            `Peraturan yang dicabut disebut tanpa ${sitasi.jenis.gazet} tempat pengundangannya. Tambahkan di antara tanda kurung (contoh butir 146 Lampiran II UU 12/2011).`,
            {
              severity: tahun < 2011 ? 'saran' : 'peringatan',
            },
          )
      }
    },
  }),
})
