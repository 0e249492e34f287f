import type { Teks } from '@perkada/core'
import { TAHUN_RUMUSAN } from '../../fakta/butir-pembukaan.ts'
import { judulNaskah } from '../../fakta/nama-peraturan.ts'
import { type Context, defineRule } from '../../rule.ts'
import { contohPembukaan } from '../pembukaan/contoh-pembukaan.ts'

/** Small letters in a word as a title may not have it; not e-Regulasi, SiCantik, iPad: names of products keep their letters, and so do foreign words in italics (butir 12, 13). */
const kataKecil = /^(?:[A-ZÀ-Þ][a-zß-ÿ]{2,}|[a-zß-ÿ]{3,})$/u
const kata = /[A-Za-zÀ-ɏ0-9-]+/gu
/** A field of a form, which a draft still has to fill: "[Nama Desa]". */
const isian = /\[[^[\]]*\]/g

/** A transcription ran the body into the name, or what is decided stands there, as in a Keputusan. */
const bersambung = /\b(?:BAB [IVX]+|Pasal [\dI]+|Dalam)\b|^(?:KESATU|PERTAMA)\b/

function periksa(teks: Teks | undefined, apa: string, butir: string, report: Context['report']): void {
  if (!teks) return
  const dikecualikan = [
    ...(teks.miring ?? []),
    ...(teks.isi.includes('[') ? [...teks.isi.matchAll(isian)].map(({ 0: isi, index }) => [index, index + isi.length] as const) : []),
  ]
  const bebas = (letak: number) => dikecualikan.some(([start, end]) => letak >= start && letak < end)
  const daftarKata = [...teks.isi.matchAll(kata)].filter(({ 0: isi, index }) => isi.length > 2 && !bebas(index))
  const salah = daftarKata.filter(({ 0: isi }) => kataKecil.test(isi))
  const [pertama, terakhir] = [salah[0], salah.at(-1)]
  if (!pertama || !terakhir) return
  const [start, end] = [pertama.index, terakhir.index + terakhir[0].length]
  const utuh = !dikecualikan.some(([a, b]) => a < end && start < b)
  report(
    { teks, start, end },
    `${apa} ditulis seluruhnya dengan huruf kapital (butir ${butir} Lampiran II UU 12/2011): tulis “${teks.isi.slice(start, end).toLocaleUpperCase('id')}”.`,
    {
      severity: salah.length * 2 > daftarKata.length ? 'galat' : 'peringatan',
      perbaikan: utuh ? [{ letak: { teks, start, end }, isi: teks.isi.slice(start, end).toLocaleUpperCase('id') }] : [],
    },
  )
}

/** Small letters in the title or in its repetition after Menetapkan. */
export const judulBentukKapital = defineRule({
  id: 'judul-bentuk-kapital',
  summary: 'Judul dan nama sesudah Menetapkan ditulis seluruhnya dengan huruf kapital.',
  sources: [
    { kode: 'A22', butir: '4' },
    { kode: 'A', butir: '58' },
    { kode: 'A', butir: '59' },
  ],
  severity: 'galat',
  fix: 'unsafe',
  examples: () => ({
    invalid: [
      { pedoman: ['JDL-04'], salah: contohPembukaan({ judul: '«Tata Kerja»' }), benar: contohPembukaan() },
      {
        pedoman: ['DKT-03'],
        salah: contohPembukaan({ diktum: 'MEMUTUSKAN:\n\nMenetapkan : PERATURAN BUPATI TENTANG «Tata Kerja».' }),
        benar: contohPembukaan(),
      },
    ],
    valid: [
      contohPembukaan({ judul: 'PELAYANAN MELALUI APLIKASI e-Regulasi' }),
      contohPembukaan({ judul: 'TATA KERJA DESA [Nama Desa]' }),
      contohPembukaan({ judul: 'PENERAPAN TATA KELOLA YANG BAIK (*Good Governance*)' }),
      contohPembukaan({ diktum: 'MEMUTUSKAN:\n\nMenetapkan :\n\nKESATU : Membentuk tim penyusun dengan susunan sebagai berikut.' }),
    ],
  }),
  create: ({ derau, tahun, report }) => ({
    selesai(naskah) {
      const { kepala, pembukaan, berdepan } = naskah
      if (derau || tahun < TAHUN_RUMUSAN) return
      if (kepala.judul) periksa(judulNaskah(naskah), 'Judul', '4', report)
      if (kepala.jenis && !berdepan) periksa(kepala.jenis, 'Judul', '4', report)
      if (!bersambung.test(pembukaan.menetapkan?.isi ?? ''))
        periksa(pembukaan.menetapkan, 'Jenis dan nama sesudah Menetapkan', '58 dan butir 59', report)
    },
  }),
})
