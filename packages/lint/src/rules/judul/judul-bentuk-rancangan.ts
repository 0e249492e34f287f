import { cariJenis, type Kepala } from '@perkada/core'
import { defineRule } from '../../rule.ts'
import { contohPembukaan } from '../pembukaan/contoh-pembukaan.ts'

const contoh = (nomor: string, jenis = 'RANCANGAN\n\nPERATURAN BUPATI CONTOH') => contohPembukaan({ kepala: `${jenis}\n${nomor}` })

const elipsis = /^(?:\.{3}|…)$/
const barisNomor = /^NOMOR ?:? ?(\S{0,24}) ?TAHUN ?:? ?(\S{0,24})$/i

const isRancangan = ({ tanda, jenis }: Kepala): boolean => tanda?.isi === 'RANCANGAN' || jenis?.isi.startsWith('RANCANGAN ') === true

/** The title of a draft that already carries a number or a year. */
export const judulBentukRancangan = defineRule({
  id: 'judul-bentuk-rancangan',
  summary: 'Pada judul rancangan, nomor dan tahun ditulis dengan tiga titik.',
  sources: [{ kode: 'A22', butir: '4a' }],
  severity: 'peringatan',
  since: 2022,
  fix: 'none',
  examples: () => ({
    invalid: [
      { pedoman: ['JDL-07'], salah: contoh('«NOMOR 12 TAHUN 2024»'), benar: contoh('NOMOR ... TAHUN ...') },
      contoh('«NOMOR ..... TAHUN 2024»'),
    ],
    valid: [contoh('NOMOR 12 TAHUN 2024', 'PERATURAN BUPATI CONTOH')],
  }),
  create: ({ identitas, derau, report }) => ({
    selesai({ kepala }) {
      const cocok = kepala.nomor && barisNomor.exec(kepala.nomor.isi)
      if (derau || !kepala.nomor || !cocok || !isRancangan(kepala) || !cariJenis(identitas.jenis)?.gazet) return
      const [, nomor = '', tahun = ''] = cocok
      if (elipsis.test(nomor) && elipsis.test(tahun)) return
      report(
        { teks: kepala.nomor },
        'Naskah ini bertanda RANCANGAN, sehingga nomor dan tahunnya ditulis dengan tiga titik: NOMOR ... TAHUN ... (butir 4a Lampiran II UU 12/2011 sebagaimana diubah UU 13/2022). Hapus tanda RANCANGAN bila naskah sudah ditetapkan.',
      )
    },
  }),
})
