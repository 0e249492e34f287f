import type { Pasal, Satuan } from '@perkada/core'
import { isAyatBertandaLain } from '../../fakta/rincian-badan.ts'
import { kerangka } from '../../fakta/satuan-kerangka.ts'
import { defineRule } from '../../rule.ts'
import { contohPasal } from './contoh-badan.ts'

const diakhiri = (satuan: Satuan | undefined, pola: RegExp): boolean => satuan?.tipe === 'alinea' && pola.test(satuan.teks.isi)

/** The first element of a list that carries the mark of ayat: a sentence with a colon stands above it, and it ends with a semicolon. */
function rincianBertandaAyat({ isi }: Pasal): Satuan | undefined {
  const [pembuka, satu, dua] = isi
  if (satu?.tipe !== 'ayat' || dua?.tipe !== 'ayat' || satu.nomor.urutan !== 1 || !diakhiri(pembuka, /:$/)) return undefined
  return satu.isi.length === 1 && diakhiri(satu.isi[0], /^[a-zß-ÿ].*;(?: (?:dan|atau|dan\/atau))?$/u) ? satu : undefined
}

/**
 * An ayat carries an Arabic number in brackets, no other mark (butir 82). A full stop behind the brackets stands in the text;
 * sentences behind "1)" or "1." are ayat by their wording only, and scanners lose opening brackets: there it is a peringatan.
 */
export const kerangkaTandaAyat = defineRule({
  id: 'kerangka-tanda-ayat',
  summary: 'Ayat ditandai angka Arab di antara tanda kurung.',
  sources: [
    { kode: 'A', butir: '82' },
    { kode: 'A', butir: '87' },
  ],
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
      contohPasal('Jika Bupati berhalangan, maka:\n\n«(1)» rapat kerja ditunda; dan\n\n(2) undangan dikirim kembali.'),
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
        const rincian = rincianBertandaAyat(pasal)
        if (rincian?.tipe === 'ayat')
          report(
            { span: rincian.nomor.span },
            'Yang di bawah kalimat ini rincian, bukan ayat: tiap unsurnya diawali huruf kecil, “a.”, “b.”, dan seterusnya (butir 87.b Lampiran II UU 12/2011).',
            { severity: 'peringatan' },
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
