import { defineRule } from '../../rule.ts'
import { contohPembukaan } from '../pembukaan/contoh-pembukaan.ts'

const panjang = `TATA KERJA ${'DINAS DAN BADAN SERTA '.repeat(6)}KECAMATAN`

/** A name that is no longer one phrase. */
export const judulBentukPanjang = defineRule({
  id: 'judul-bentuk-panjang',
  summary: 'Nama peraturan singkat, dengan satu kata atau frasa.',
  sources: [{ kode: 'A22', butir: '3' }],
  severity: 'saran',
  fix: 'none',
  examples: () => ({
    invalid: [
      { pedoman: ['JDL-03'], salah: contohPembukaan({ judul: panjang }).replace('\nTENTANG\n', '\n«TENTANG»\n'), benar: contohPembukaan() },
    ],
    valid: [contohPembukaan({ judul: `PERUBAHAN ATAS PERATURAN BUPATI CONTOH NOMOR 1 TAHUN 2020 TENTANG ${panjang}` })],
  }),
  options: {
    bawaan: { kata: 25 },
    skema: z => ({ kata: z.int().min(3).describe('Nama peraturan paling banyak sekian kata.') }),
  },
  create: ({ derau, report }, { kata }) => ({
    selesai({ kepala: { judul: teks, tentang }, sifat }) {
      const jumlah = teks?.isi.match(/[A-Za-zÀ-ɏ]+/gu)?.length ?? 0
      if (derau || !teks || sifat.perubahan || sifat.pencabutan || jumlah <= kata) return
      report(
        { teks: tentang ?? teks },
        `Nama peraturan ini ${jumlah} kata. Nama dibuat singkat, dengan satu kata atau frasa yang mencerminkan isinya (butir 3 Lampiran II UU 12/2011). Ringkaskan.`,
      )
    },
  }),
})
