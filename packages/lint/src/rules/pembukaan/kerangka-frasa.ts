import type { Identitas } from '@perkada/core'
import { hurufSaja } from '../../fakta/beda-kata.ts'
import { TAHUN_RUMUSAN } from '../../fakta/butir-pembukaan.ts'
import { defineRule } from '../../rule.ts'
import { contohPembukaan } from './contoh-pembukaan.ts'

const BAKU = 'DENGAN RAHMAT TUHAN YANG MAHA ESA'

/** A region of Aceh, or one whose province the text does not tell. */
const bolehAllah = ({ daerah = '', provinsi = '' }: Identitas): boolean => provinsi === '' || /aceh/i.test(`${provinsi} ${daerah}`)

/** The opening formula in other words or letters; the forms of Aceh pass. */
export const kerangkaFrasa = defineRule({
  id: 'kerangka-frasa',
  summary: `Frasa ${BAKU} ditulis persis dan dengan huruf kapital.`,
  sources: [{ kode: 'A', butir: '15' }],
  severity: 'galat',
  fix: 'safe',
  examples: () => ({
    invalid: [
      { pedoman: ['PBK-02'], salah: contohPembukaan({ frasa: '«Dengan Rahmat Tuhan Yang Maha Esa»' }), benar: contohPembukaan() },
      contohPembukaan({ frasa: '«DENGAN RAHMAT TUHAN YANG MAHA KUASA»' }),
      contohPembukaan({ frasa: '«DENGAN RAHMAT TUHAN YANG MAHAESA»' }),
      contohPembukaan({ frasa: 'DENGAN RAHMAT TUHAN YANG MAHA ESA«,»' }),
    ],
    valid: [contohPembukaan({ frasa: 'ATAS RAHMAT ALLAH YANG MAHA KUASA' })],
  }),
  create: ({ derau, identitas, tahun, report }) => ({
    selesai({ pembukaan: { frasa: teks } }) {
      if (derau || tahun < TAHUN_RUMUSAN || !teks) return
      const tanda = /(?<=[A-Za-z]) ?[.,;:]$/.exec(teks.isi)
      if (tanda)
        report(
          { teks, start: tanda.index, end: teks.isi.length },
          'Frasa pembuka tidak diakhiri tanda baca; koma berdiri sesudah nama jabatan (butir 15 dan butir 16 Lampiran II UU 12/2011). Hapus tandanya.',
          { severity: 'peringatan', perbaikan: [{ letak: { teks, start: tanda.index, end: teks.isi.length }, isi: '' }] },
        )
      if (teks.isi.includes('ALLAH') && bolehAllah(identitas)) return
      const sama = hurufSaja(teks.isi) === hurufSaja(BAKU)
      const serangkai = /MAHAESA|RAKHMAT/i.test(teks.isi)
      if (sama && !serangkai && teks.isi === teks.isi.toUpperCase()) return
      report({ teks }, `Frasa pembuka ditulis “${BAKU}”${sama ? ' dengan huruf kapital' : ''} (butir 15 Lampiran II UU 12/2011).`, {
        perbaikan: [{ letak: { teks }, isi: BAKU }],
      })
    },
  }),
})
