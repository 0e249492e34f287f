import { isAyatBertandaLain } from '../../fakta/rincian-badan.ts'
import { kerangka } from '../../fakta/satuan-kerangka.ts'
import { defineRule } from '../../rule.ts'
import { contohPasal } from './contoh-badan.ts'

/**
 * An ayat carries an Arabic number in brackets, no other mark (butir 82). A full stop behind the brackets stands in the text;
 * sentences behind "1)" or "1." are ayat by their wording only, and scanners lose opening brackets: there it is a peringatan.
 */
export const kerangkaTandaAyat = defineRule({
  id: 'kerangka-tanda-ayat',
  summary: 'Ayat ditandai angka Arab di antara tanda kurung.',
  sources: [{ kode: 'A', butir: '82' }],
  severity: 'galat',
  fix: 'none',
  examples: () => ({
    invalid: [
      {
        pedoman: ['BTB-18'],
        salah: contohPasal('«1)» Rapat diadakan setiap bulan.\n\n2) Rapat dicatat.'),
        benar: contohPasal('(1) Rapat diadakan setiap bulan.\n\n(2) Rapat dicatat.'),
      },
      {
        pedoman: ['BTB-18'],
        salah: contohPasal('«(1).» Rapat diadakan setiap bulan.\n\n(2). Rapat dicatat.'),
        benar: contohPasal('(1) Rapat diadakan setiap bulan.\n\n(2) Rapat dicatat.'),
      },
    ],
    valid: [contohPasal('Rapat membahas:\n\na. rencana; dan\n\nb. hasil.')],
  }),
  create: ({ fakta, derau, report }) => ({
    selesai() {
      if (derau) return
      for (const { pasal } of fakta(kerangka).daftarPasal) {
        const bertitik = pasal.isi.find(satu => satu.tipe === 'ayat' && satu.nomor.akhiran === '.')
        if (bertitik?.tipe === 'ayat')
          report(
            { span: bertitik.nomor.span },
            `Nomor ayat ditulis dengan angka Arab di antara tanda kurung, tanpa titik (butir 82 Lampiran II UU 12/2011). Tulis “(${bertitik.nomor.nilai})”.`,
          )
        const satu = pasal.isi[0]
        if (!isAyatBertandaLain(satu)) continue
        report(
          { span: satu.daftarButir[0]?.nomor.span },
          `Ayat diberi nomor dengan angka Arab di antara tanda kurung, tanpa titik (butir 82 Lampiran II UU 12/2011). Tulis “(1)”, “(2)”, dan seterusnya dalam Pasal ${pasal.nomor.nilai}.`,
          { severity: 'peringatan' },
        )
      }
    },
  }),
})
