import { cariJenis } from '@perkada/core'
import { diBadan, isBadanUtuh } from '../../fakta/badan-sendiri.ts'
import { defineRule } from '../../rule.ts'
import { contohPasal } from '../batang-tubuh/contoh-badan.ts'

const pembuka =
  /^(?:Dalam|Pada|Di dalam) [^.;:]{3,120}?(?: ini)?,? ?yang ?(?:di ?)?(?:maksud(?:kan)?|artikan)(?: dengan)? ?[:;.,]?$|^Yang dimaksud(?:kan)? (?:dalam|dengan) [^.;:]{3,120} ini (?:dengan|adalah) ?[:;.,]?$/i
const baku = /^Dalam .{3,120} ini yang dimaksud dengan ?:$/
const isi = (kalimat: string) => contohPasal(`${kalimat}\n\n1. Bupati adalah Bupati Contoh.\n\n2. Rapat adalah pertemuan resmi.`)

/** "Dalam Peraturan Bupati ini yang dimaksud dengan:" (butir 99, 100). */
export const definisiPembuka = defineRule({
  id: 'definisi-pembuka',
  summary: 'Ketentuan umum dibuka dengan “Dalam … ini yang dimaksud dengan:”.',
  sources: [
    { kode: 'A', butir: '99' },
    { kode: 'A', butir: '100' },
  ],
  severity: 'peringatan',
  fix: 'safe',
  examples: () => ({
    invalid: [
      {
        pedoman: ['KTU-02'],
        salah: isi('«Dalam Peraturan Bupati ini, yang dimaksud dengan:»'),
        benar: isi('Dalam Peraturan Bupati ini yang dimaksud dengan:'),
      },
      isi('«Yang dimaksud dalam Peraturan Bupati ini dengan:»'),
    ],
    valid: [isi('Dalam Peraturan Bupati ini yang dimaksud dengan :')],
  }),
  create: ({ naskah, identitas, derau, report }) => ({
    alinea({ teks }, tempat) {
      if (derau || !diBadan(tempat) || !isBadanUtuh(naskah) || tempat.pasal?.nomor.urutan !== 1 || tempat.ayat || tempat.butir) return
      if (baku.test(teks.isi) || !pembuka.test(teks.isi)) return
      const benar = `Dalam ${cariJenis(identitas.jenis)?.nama ?? 'Peraturan'} ini yang dimaksud dengan:`
      report(
        { teks },
        `Frasa pembuka ketentuan umum berbunyi “${benar}” (butir 99 dan butir 100 Lampiran II UU 12/2011). Tulis demikian.`,
        {
          perbaikan: [{ letak: { teks }, isi: benar }],
        },
      )
    },
  }),
})
