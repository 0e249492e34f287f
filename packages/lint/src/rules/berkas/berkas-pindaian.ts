import { banyakKataPanjang, ukurDerau } from '../../derau.ts'
import { defineRule } from '../../rule.ts'

const naskah = (alinea: string) => `PERATURAN BUPATI CONTOH
NOMOR 1 TAHUN 2024

TENTANG

TATA KERJA

BAB I KETENTUAN UMUM

Pasal 1

${alinea}
`

/** Says once that a text is an unread scan, so that nobody takes its letters for those of the act. */
export const berkasPindaian = defineRule({
  id: 'berkas-pindaian',
  summary: 'Teks hasil pindaian yang belum dibaca ulang: huruf di dalamnya tidak dapat dipercaya.',
  sources: [{ kode: 'T', catatan: 'Salah baca mesin bukan kesalahan perancang.' }],
  severity: 'saran',
  fix: 'none',
  examples: () => ({
    invalid: [
      naskah(
        'Pelaksanaan «rnelalui» Pernerintahan Daerab sebagairnana dirnaksud dalarn Lernbaran Negara, Tarnbahan Lcmbaran, dan Kcpala Daerab yang rncmimpin.',
      ),
      naskah(
        'Rapat sebagaimana dimaksud pada ayat «(l)» diadakan paling lama 1O (sepuluh) hari. Hasil rapat sebagaimana dimaksud pada ayat (l) dilaporkan dalam waktu 3O (tiga puluh) hari sejak Tahun 2Ol4.',
      ),
    ],
    valid: [naskah('Pelaksanaan melalui Pemerintahan Daerah sebagaimana dimaksud dalam Lembaran Negara.')],
  }),
  create: ({ fakta, derau, report }) => ({
    selesai() {
      const { rusak, tanda, contoh } = fakta(ukurDerau)
      if (!derau || !contoh) return
      const kata = fakta(banyakKataPanjang)
      const isi = contoh.teks.isi.slice(contoh.start, contoh.end)
      report(
        contoh,
        `Naskah ini tampaknya hasil pindaian yang belum dibaca ulang: ${rusak + tanda} tempat dalam ${kata} kata rusak seperti “${isi}”. Temuan lain paling tinggi dilaporkan sebagai peringatan; cocokkan huruf dan angka dengan naskah asli, lalu periksa lagi.`,
      )
    },
  }),
})
