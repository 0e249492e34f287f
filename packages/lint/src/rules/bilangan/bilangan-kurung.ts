import { daftarBilangan } from '../../fakta/bilangan-badan.ts'
import { isRancangan } from '../../fakta/rancangan.ts'
import { defineRule } from '../../rule.ts'

const contoh = (isi: string) =>
  `---\njenis: Peraturan Bupati\njudul: Tata Kerja\n---\n\nBAB I\nKETENTUAN UMUM\n\nPasal 1\n\nLaporan disampaikan paling lama ${isi} hari.\n`
const BENAR = contoh('14 (empat belas)')

/** How the words behind a number are set off from it and written; a transcription may have lost the blank. */
export const bilanganKurung = defineRule({
  id: 'bilangan-kurung',
  summary: 'Kata bilangan di antara tanda kurung didahului spasi dan ditulis dengan huruf kecil: 14 (empat belas).',
  sources: [
    { kode: 'A', butir: '86', catatan: 'Katanya mengikuti angka di antara tanda kurung.' },
    { kode: 'P', catatan: 'Contoh dalam Lampiran II menulis “3 (tiga)”, berspasi dan dengan huruf kecil.' },
  ],
  severity: 'saran',
  fix: 'safe',
  examples: () => ({
    invalid: [contoh('14«(»empat belas)'), contoh('14 («Empat Belas»)'), contoh('14 («EMPAT BELAS»)')],
    valid: [BENAR, contoh('14(empat belas)').replace(/---[\s\S]*---/, 'PERATURAN BUPATI CONTOH\nNOMOR 4 TAHUN 2024\nTENTANG\nTATA KERJA')],
  }),
  create: ({ naskah, fakta, derau, report }) => ({
    selesai() {
      if (derau || !isRancangan(naskah)) return
      for (const { teks, kata } of fakta(daftarBilangan)) {
        if (!kata) continue
        const buka = kata.start - 1
        if (!/[ ,\-–=]/.test(teks.isi.charAt(buka - 1)) && teks.isi[buka] === '(') {
          const letak = { teks, start: buka, end: buka + 1 }
          report(letak, 'Tanda kurung buka di depan kata bilangan didahului spasi, seperti “3 (tiga)”. Sisipkan spasi.', {
            perbaikan: [{ letak, isi: ' (' }],
          })
        }
        const kecil = kata.isi.toLowerCase()
        if (kata.isi === kecil) continue
        const letak = { teks, start: kata.start, end: kata.end }
        report(letak, `Kata bilangan di antara tanda kurung ditulis dengan huruf kecil, seperti “3 (tiga)”. Tulis “${kecil}”.`, {
          perbaikan: [{ letak, isi: kecil }],
        })
      }
    },
  }),
})
