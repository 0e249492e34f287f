import { cariJenis } from '@perkada/core'
import { naskahContoh } from '../../naskah-contoh.ts'
import { defineRule } from '../../rule.ts'
import { daftarPencabutan } from './pencabutan.ts'

const contoh = (akta: string) =>
  naskahContoh({ isi: `Pasal 1\n\nPada saat Peraturan Bupati ini mulai berlaku, ${akta}, dicabut dan dinyatakan tidak berlaku.` })
const BENAR = contoh('Peraturan Bupati Contoh Nomor 5 Tahun 2015 tentang Rapat (Berita Daerah Kabupaten Contoh Tahun 2015 Nomor 5)')

/** A regulation repeals one of higher rank. */
export const penutupPencabutanTingkat = defineRule({
  id: 'penutup-pencabutan-tingkat',
  summary: 'Peraturan hanya mencabut peraturan yang setingkat atau lebih rendah.',
  sources: [
    { kode: 'A22', butir: '158' },
    { kode: 'A', butir: '223' },
  ],
  severity: 'galat',
  fix: 'none',
  examples: () => ({
    invalid: [
      {
        pedoman: ['PNT-10'],
        salah: contoh(
          '«Peraturan Daerah Kabupaten Contoh Nomor 5 Tahun 2015 tentang Rapat (Lembaran Daerah Kabupaten Contoh Tahun 2015 Nomor 5)»',
        ),
        benar: BENAR,
      },
    ],
    valid: [BENAR],
  }),
  create: ({ identitas, fakta, report, derau }) => ({
    selesai({ sifat }) {
      const sendiri = cariJenis(identitas.jenis)
      if (derau || !sendiri || sifat.perubahan) return
      for (const { teks, sitasi } of fakta(daftarPencabutan).flatMap(({ daftarDicabut }) => daftarDicabut))
        if (sitasi.jenis.peringkat < sendiri.peringkat)
          report(
            { teks, start: sitasi.start, end: sitasi.end },
            `${sendiri.nama} tidak dapat mencabut ${sitasi.jenis.nama}: peraturan hanya dicabut dengan peraturan yang setingkat atau lebih tinggi (butir 158 dan butir 223 Lampiran II UU 12/2011). Hapus pencabutan ini, dan usulkan pencabutannya dengan peraturan yang setingkat.`,
          )
    },
  }),
})
