import { cariJenis, jenisDiAwal } from '@perkada/core'
import { TAHUN_RUMUSAN } from '../../fakta/butir-pembukaan.ts'
import { bacaSebutan } from '../../fakta/nama-peraturan.ts'
import { defineRule } from '../../rule.ts'
import { contohPembukaan } from './contoh-pembukaan.ts'

const contoh = (menetapkan: string) => contohPembukaan({ diktum: `MEMUTUSKAN:\n\nMenetapkan : ${menetapkan}` })

const nasional = (menetapkan: string) =>
  `PERATURAN PEMERINTAH REPUBLIK INDONESIA\nNOMOR 7 TAHUN 2019\nTENTANG\nTATA KERJA\n\nMEMUTUSKAN:\n\nMenetapkan : ${menetapkan}\n\nPasal 1\n\nRapat diadakan.\n`

/** The name right behind the kind; a name of the region may stand between them only before TENTANG. */
const tanpaTentang =
  /^PERATURAN (?:BUPATI|WALI ?KOTA|GUBERNUR)(?= (?:PERUBAHAN|PENCABUTAN)\b| (?![^a-zß-ÿ]{0,200}\bTENTANG\b)[A-Z]{2,20} [A-Z])/u

/** Another kind than that of the title, RANCANGAN or REPUBLIK INDONESIA in the name after Menetapkan. */
export const diktumSebutan = defineRule({
  id: 'diktum-sebutan',
  summary: 'Sesudah Menetapkan berdiri jenis dari judul, tanpa RANCANGAN atau REPUBLIK INDONESIA.',
  sources: [
    { kode: 'T', catatan: 'Yang ditetapkan adalah peraturan, bukan rancangannya.' },
    { kode: 'A', butir: '58' },
  ],
  severity: 'galat',
  fix: 'safe',
  examples: () => ({
    invalid: [
      {
        pedoman: ['DKT-05'],
        salah: contoh('«RANCANGAN» PERATURAN BUPATI TENTANG TATA KERJA.'),
        benar: contoh('PERATURAN BUPATI TENTANG TATA KERJA.'),
      },
      nasional('PERATURAN PEMERINTAH «REPUBLIK INDONESIA» TENTANG TATA KERJA.'),
      nasional('«PERATURAN PRESIDEN» TENTANG TATA KERJA.'),
      contoh('«PERATURAN DAERAH» TENTANG TATA KERJA.'),
      contoh('«PERATURAN BUPATI» TATA KERJA.'),
      contoh('«PERATURAN BUPATI» PERUBAHAN ATAS PERATURAN BUPATI NOMOR 3 TAHUN 2018 TENTANG TATA KERJA.'),
    ],
    valid: [
      contoh('PERATURAN BUPATI TENTANG PENYUSUNAN RANCANGAN PERATURAN DAERAH.'),
      nasional('PERATURAN PEMERINTAH TENTANG TATA KERJA.'),
    ],
  }),
  create: ({ identitas, derau, tahun, report }) => ({
    selesai({ pembukaan: { menetapkan: teks } }) {
      if (derau || !teks) return
      if (/^RANCANGAN /i.test(teks.isi) && jenisDiAwal(teks.isi.slice('RANCANGAN '.length)))
        report(
          { teks, start: 0, end: 'RANCANGAN'.length },
          'Kata RANCANGAN hanya ada di kepala rancangan; sesudah Menetapkan ditulis jenis dan nama peraturannya saja (butir 58 Lampiran II UU 12/2011).',
          {
            perbaikan: [{ letak: { teks, start: 0, end: 'RANCANGAN '.length }, isi: '' }],
          },
        )
      const tertulis = bacaSebutan(teks)?.jenis
      const kini = cariJenis(identitas.jenis)
      if (tertulis && kini && jenisDiAwal(tertulis.isi)?.jenis !== kini)
        report(
          { teks, start: 0, end: tertulis.isi.length },
          `Peraturan ini adalah ${kini.nama}; sesudah Menetapkan ditulis jenis lain: “${tertulis.isi}” (butir 58 Lampiran II UU 12/2011). Tulis “${kini.nama.toUpperCase()}”.`,
          { severity: tahun < TAHUN_RUMUSAN ? 'peringatan' : 'galat' },
        )
      const jenis = tanpaTentang.exec(teks.isi)?.[0]
      if (jenis)
        report(
          { teks, start: 0, end: jenis.length },
          `Sesudah Menetapkan, jenis dan nama peraturan dihubungkan dengan kata TENTANG (butir 58 Lampiran II UU 12/2011). Tulis “${jenis} TENTANG …”.`,
          { severity: 'peringatan' },
        )
      if (tahun < TAHUN_RUMUSAN || !/^REPUBLIK INDONESIA$/i.test(bacaSebutan(teks)?.sisipan.isi ?? '')) return
      const start = teks.isi.search(/ REPUBLIK INDONESIA/i)
      const end = start + ' REPUBLIK INDONESIA'.length
      report(
        { teks, start: start + 1, end },
        'Sesudah Menetapkan, jenis peraturan ditulis tanpa frasa REPUBLIK INDONESIA (butir 58 Lampiran II UU 12/2011).',
        {
          perbaikan: [{ letak: { teks, start, end }, isi: '' }],
        },
      )
    },
  }),
})
