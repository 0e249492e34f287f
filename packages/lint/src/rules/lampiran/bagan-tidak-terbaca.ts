import type { Teks } from '@perkada/core'
import { baganTerbaca } from '../../fakta/bagan-terbaca.ts'
import { daftarBagan } from '../../fakta/daftar-bagan.ts'
import { defineRule, type Letak } from '../../rule.ts'

const DEPAN = '---\njenis: Peraturan Bupati\ndaerah: Kabupaten Contoh\njudul: Tata Kerja\n---\n'
const contoh = (bagan: string) =>
  `${DEPAN}\n### Pasal 1\n\nPeserta rapat:\n\na. camat; dan\n\nb. lurah.\n\n### Pasal 2\n\nBagan rapat tercantum dalam Lampiran yang merupakan bagian tidak terpisahkan dari Peraturan Bupati ini.\n\n# LAMPIRAN BAGAN RAPAT\n\n\`\`\`bagan\n${bagan}\n\`\`\`\n`
const BENAR = contoh('judul: Bagan Rapat\nsimpul:\n  - nama: Bupati\n    dari: Pasal 1')

/** The first words in quotes of a message, where they stand in the chart. */
function letakDikutip(sumber: Teks, pesan: string): Letak | undefined {
  const kutip = /“([^”]{1,120})”/.exec(pesan)?.[1]
  const start = kutip ? sumber.isi.lastIndexOf(kutip) : -1
  return kutip && start >= 0 ? { teks: sumber, start, end: start + kutip.length } : undefined
}

function barisPertama(sumber: Teks): Letak {
  const baris = sumber.isi.indexOf('\n')
  return { teks: sumber, start: 0, end: baris > 0 ? baris : sumber.isi.length }
}

/** A chart that cannot be drawn: no YAML, an unknown field, an address that the text does not have, a line to nobody. */
export const baganTidakTerbaca = defineRule({
  id: 'bagan-tidak-terbaca',
  summary: 'Bagan dapat digambar: setiap alamat dan setiap ujung garis ada.',
  sources: [{ kode: 'T', catatan: 'Yang diacu bagan harus ada.' }],
  severity: 'galat',
  fix: 'none',
  examples: () => ({
    invalid: [
      contoh('judul: Bagan Rapat\nsimpul:\n  - nama: Bupati\n    dari: «Pasal 9»'),
      contoh('judul: Bagan Rapat\nsimpul:\n  - Bupati\n  - Camat\nkomando:\n  - Bupati > Camat\nkoordinasi:\n  - Camat <> «Lurah»'),
    ],
    valid: [BENAR],
  }),
  create: ({ fakta, report }) => ({
    bagan({ sumber }) {
      const lapor = (pesan: string, jalur = '') => {
        const letak = letakDikutip(sumber, pesan)
        const sebutan = jalur && !letak ? `${jalur}: ` : ''
        report(
          letak ?? barisPertama(sumber),
          `Bagan tidak dapat digambar: ${sebutan}${pesan}${pesan.endsWith('?') ? '' : '.'} Perbaiki baris ini dalam blok bagan.`,
        )
      }
      const hasil = baganTerbaca(sumber)
      if ('pesan' in hasil) return lapor(`baris ${hasil.baris}: ${hasil.pesan}`)
      const daftarMasalah = 'masalah' in hasil ? hasil.masalah : (fakta(daftarBagan).find(bagan => bagan.sumber === sumber)?.masalah ?? [])
      for (const { jalur, pesan } of daftarMasalah) lapor(pesan, jalur)
    },
  }),
})
