import { cariJenis } from '@perkada/core'
import { daftarPertimbangan } from '../../fakta/butir-pembukaan.ts'
import { defineRule } from '../../rule.ts'
import { contohPembukaan } from './contoh-pembukaan.ts'

/** Two for each of the three kinds of reasons. */
const PALING_BANYAK = 6
const huruf = [...'abcdefgh']
const contoh = (jumlah: number) =>
  contohPembukaan({
    menimbang: [
      ...huruf.slice(0, jumlah).map(satu => `${satu}. bahwa tata kerja bidang ${satu} perlu ditata;`),
      `${huruf[jumlah]}. bahwa berdasarkan pertimbangan tersebut perlu menetapkan Peraturan Bupati tentang Tata Kerja;`,
    ].join('\n\n'),
  })

/** More considerations than philosophical, sociological and legal reasons together may have. */
export const konsideransJumlah = defineRule({
  id: 'konsiderans-jumlah',
  summary: 'Unsur filosofis, sosiologis, dan yuridis masing-masing paling banyak dua pertimbangan.',
  sources: [{ kode: 'A22', butir: '19' }],
  severity: 'peringatan',
  since: 2022,
  fix: 'none',
  examples: () => ({
    invalid: [{ pedoman: ['KON-16'], salah: contoh(7).replace('g. bahwa', '«g.» bahwa'), benar: contoh(6) }],
    valid: [contoh(3)],
  }),
  create: ({ identitas, naskah, derau, fakta, report }) => ({
    selesai() {
      const daftar = fakta(daftarPertimbangan)
      const kelebihan = daftar.slice(0, -1)[PALING_BANYAK]
      if (derau || naskah.sifat.cuplikan || !kelebihan || !cariJenis(identitas.jenis)?.berdaerah) return
      report(
        { span: kelebihan.nomor?.span },
        `Konsiderans ini memuat ${daftar.length - 1} pertimbangan sebelum penutupnya; unsur filosofis, sosiologis, dan yuridis masing-masing paling banyak 2 (butir 19 Lampiran II UU 12/2011 sebagaimana diubah UU 13/2022). Ringkaskan.`,
      )
    },
  }),
})
