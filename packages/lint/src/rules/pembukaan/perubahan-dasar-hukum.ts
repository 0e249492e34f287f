import { parseSitasi, sebutSitasi } from '@perkada/core'
import { kunciSitasi } from '../../fakta/butir-pembukaan.ts'
import { dasarHukum } from '../../fakta/dasar-hukum.ts'
import { judulNaskah } from '../../fakta/nama-peraturan.ts'
import { defineRule } from '../../rule.ts'
import { contohPembukaan, daftarContoh, dasarContoh } from './contoh-pembukaan.ts'

const judul = 'PERUBAHAN ATAS PERATURAN BUPATI CONTOH NOMOR 5 TAHUN 2020 TENTANG RAPAT KERJA'
const contoh = (...isi: string[]) => contohPembukaan({ judul, mengingat: daftarContoh(dasarContoh.uud, ...isi) })

/** An amending regulation whose Mengingat does not name the one that it amends. */
export const perubahanDasarHukum = defineRule({
  id: 'perubahan-dasar-hukum',
  summary: 'Peraturan yang diubah tercantum dalam Mengingat peraturan perubahannya.',
  sources: [{ kode: 'A22', butir: '41a' }],
  severity: 'galat',
  since: 2022,
  fix: 'none',
  examples: () => ({
    invalid: [
      {
        pedoman: ['DSH-08'],
        salah: contoh(dasarContoh.uuPemda).replace('Mengingat', '«Mengingat»'),
        benar: contoh(dasarContoh.uuPemda, dasarContoh.perbup(5, 2020)),
      },
    ],
    valid: [contoh(dasarContoh.perbup(5, 2020))],
  }),
  create: ({ derau, fakta, report }) => ({
    selesai(naskah) {
      const judul = judulNaskah(naskah)
      const { mengingat } = naskah.pembukaan
      if (derau || naskah.sifat.cuplikan || !naskah.sifat.perubahan || !mengingat || !/^PERUBAHAN\b/i.test(judul?.isi ?? '')) return
      const diubah = parseSitasi(judul?.isi ?? '')[0]
      const kunci = diubah && kunciSitasi(diubah)
      const daftar = fakta(dasarHukum).map(({ sitasi }) => sitasi)
      if (
        !diubah ||
        !kunci ||
        !daftar.length ||
        daftar.some(satu => satu.jenis === diubah.jenis && [kunci, undefined].includes(kunciSitasi(satu)))
      )
        return
      report(
        { teks: mengingat.label },
        `${sebutSitasi(diubah)} yang diubah tidak tercantum dalam Mengingat (butir 41a Lampiran II UU 12/2011 sebagaimana diubah UU 13/2022). Tambahkan, beserta perubahannya bila sudah pernah diubah.`,
        judul ? { related: [{ teks: judul, message: 'Peraturan yang diubah disebut dalam judul.' }] } : {},
      )
    },
  }),
})
