import type { Lampiran } from '@perkada/core'
import { isDaerah } from '../../fakta/daftar-ketentuan.ts'
import { isRancangan } from '../../fakta/rancangan.ts'
import { naskahContoh } from '../../naskah-contoh.ts'
import { defineRule } from '../../rule.ts'

const contoh = (kepala: string) =>
  naskahContoh({
    isi: 'Pasal 1\n\nBagan rapat tercantum dalam Lampiran yang merupakan bagian tidak terpisahkan dari Peraturan Bupati ini.',
    lampiran: `${kepala}\n\nBAGAN RAPAT\n\n1. Bupati\n2. Camat\n\nBUPATI CONTOH,\n\nttd\n\nFULAN BIN FULAN`,
  })
const BENAR = contoh('LAMPIRAN\nPERATURAN BUPATI CONTOH\nNOMOR 1 TAHUN 2024\nTENTANG\nTATA KERJA')

/** What the heading of an annex says of its regulation. */
const unsurJudul = [
  { kata: /\bNOMOR\b/i, sebutan: 'nomor dan tahun' },
  { kata: /\bTENTANG\b/i, sebutan: 'nama' },
]
/** So many paragraphs below a heading may still be its lines, where a converter parted them. */
const BARIS_JUDUL = 4

/** The heading with what stands right below it. */
function tulisanJudul({ kepala, judul, isi }: Lampiran): string {
  const bawah = isi.slice(0, BARIS_JUDUL).flatMap(satu => (satu.tipe === 'alinea' ? [satu.teks.isi] : []))
  return [...kepala.map(({ isi }) => isi), judul?.isi ?? '', ...bawah].join('\n')
}

/** An annex is headed with the kind, number and name of its regulation (butir 195); a front matter writes the lines that are left out. */
export const lampiranJudul = defineRule({
  id: 'lampiran-judul',
  summary: 'Judul lampiran memuat jenis, nomor, tahun, dan nama peraturan.',
  sources: [{ kode: 'A', butir: '195', catatan: 'Contohnya memuat LAMPIRAN, jenis, NOMOR … TAHUN …, TENTANG, dan nama.' }],
  severity: 'peringatan',
  since: 2011,
  fix: 'none',
  examples: () => ({
    invalid: [
      {
        pedoman: ['LMP-04'],
        salah: contoh('«LAMPIRAN»\nPERATURAN BUPATI CONTOH\nTENTANG\nTATA KERJA'),
        benar: BENAR,
      },
      contoh('«LAMPIRAN»\nPERATURAN BUPATI CONTOH\nNOMOR 1 TAHUN 2024'),
      contoh('«LAMPIRAN PERATURAN BUPATI CONTOH»'),
    ],
    valid: [BENAR, contoh('LAMPIRAN PERATURAN BUPATI CONTOH NOMOR 1 TAHUN 2024 TENTANG TATA KERJA')],
  }),
  create: ({ naskah, report, derau }) => ({
    selesai({ daftarLampiran, sifat, berdepan }) {
      if (derau || sifat.cuplikan || sifat.perubahan || !isDaerah(naskah)) return
      for (const lampiran of daftarLampiran) {
        const awal = lampiran.kepala[0]
        const tulisan = tulisanJudul(lampiran)
        const berkepala = /\b(?:PERATURAN|KEPUTUSAN)\b/.test(tulisan)
        if (!awal || (berdepan ? lampiran.kepala.length < 2 : !berkepala && !isRancangan(naskah))) continue
        const kurang = unsurJudul.filter(({ kata }) => !kata.test(tulisan)).map(({ sebutan }) => sebutan)
        if (kurang.length === 0) continue
        report(
          { teks: awal, end: Math.min(awal.isi.length, 40) },
          `Judul lampiran memuat jenis, nomor, tahun, dan nama peraturan (butir 195 Lampiran II UU 12/2011); di sini tidak ada ${kurang.join(', juga ')} peraturan. Tambahkan sesudah LAMPIRAN.`,
        )
      }
    },
  }),
})
