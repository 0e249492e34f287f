import { daftarLampiranTertukar } from '../../fakta/lampiran-tertukar.ts'
import { naskahContoh } from '../../naskah-contoh.ts'
import { defineRule } from '../../rule.ts'

const lampiran = (nomor: string, nama: string) =>
  `LAMPIRAN ${nomor}\nPERATURAN BUPATI CONTOH\nNOMOR 1 TAHUN 2024\nTENTANG\nTATA KERJA\n\n${nama}\n\n1. Bupati\n2. Camat`
const contoh = (rapat: string, arsip: string) =>
  naskahContoh({
    isi: `Pasal 1\n\n(1) Bagan rapat tercantum ${rapat} yang merupakan bagian tidak terpisahkan dari Peraturan Bupati ini.\n\n(2) Daftar arsip tercantum ${arsip} yang merupakan bagian tidak terpisahkan dari Peraturan Bupati ini.`,
    lampiran: `${lampiran('I', 'BAGAN RAPAT')}\n\n${lampiran('II', 'DAFTAR ARSIP')}`,
  })

/** A sentence that names what one annex holds and the number of another. */
export const lampiranTertukar = defineRule({
  id: 'lampiran-tertukar',
  summary: 'Lampiran yang diacu memuat hal yang disebut kalimatnya.',
  sources: [{ kode: 'T', catatan: 'Yang dinyatakan tercantum harus tercantum di sana.' }],
  severity: 'peringatan',
  fix: 'none',
  examples: () => ({
    invalid: [
      contoh('«dalam Lampiran II»', '«dalam Lampiran I»').replaceAll('tercantum «dalam', '«tercantum dalam'),
      contoh('dalam Lampiran I', '«dalam Lampiran I»').replace('tercantum «dalam', '«tercantum dalam'),
    ],
    valid: [
      contoh('dalam Lampiran I', 'dalam Lampiran II'),
      contoh('dalam Lampiran I dan Lampiran II', 'dalam Lampiran II'),
      contoh('dalam Lampiran I', 'dalam Lampiran II').replace('Bagan rapat tercantum', 'Hal lain tercantum'),
    ],
  }),
  create: ({ fakta, derau, report }) => ({
    selesai({ sifat }) {
      if (derau || sifat.cuplikan || sifat.perubahan) return
      for (const { letak, diacu, dimaksud } of fakta(daftarLampiranTertukar)) {
        const [nomor, benar] = [diacu, dimaksud].map(satu => satu.nomor?.nilai ?? '')
        report(
          letak,
          `Yang disebut di sini menurut namanya tercantum dalam Lampiran ${benar} (“${dimaksud.judul?.isi ?? ''}”), bukan Lampiran ${nomor} (“${diacu.judul?.isi ?? ''}”). Periksa nomornya.`,
        )
      }
    },
  }),
})
