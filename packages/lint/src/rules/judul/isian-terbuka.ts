import { cariJenis, type Identitas, type Teks } from '@perkada/core'
import { isBerposisi } from '../../fakta/teks-utuh.ts'
import { jugaDiSini } from '../../juga-di-sini.ts'
import { defineRule } from '../../rule.ts'

const naskah = (nomor: string, pasal: string) => `---
jenis: Peraturan Bupati
daerah: Kabupaten Contoh
provinsi: Provinsi Contoh
${nomor}
tahun: 2024
judul: Tata Kerja
ditetapkan: { tempat: Contoh, tanggal: 2024-01-02, nama: Fulan bin Fulan }
diundangkan: { tempat: Contoh, tanggal: 2024-01-03, nama: Fulanah binti Fulan }
berita_daerah: { tahun: 2024, nomor: 1 }
---

# BAB I KETENTUAN UMUM

### Pasal 1

${pasal}
`

/** Fields of the front matter that print needs, in its order. */
function daftarTerbuka(identitas: Identitas): string[] {
  const { ditetapkan, diundangkan } = identitas
  const isi: readonly (readonly [string, unknown])[] = [
    ['daerah', identitas.daerah],
    ['nomor', identitas.nomor],
    ['tahun', identitas.tahun],
    ['judul', identitas.judul],
    ...(['tempat', 'tanggal', 'nama'] as const).map(kunci => [`ditetapkan.${kunci}`, ditetapkan?.[kunci]] as const),
    ...(['tempat', 'tanggal', 'nama'] as const).map(kunci => [`diundangkan.${kunci}`, diundangkan?.[kunci]] as const),
    ['berita_daerah', identitas.berita_daerah],
  ]
  return isi.filter(([, nilai]) => nilai === undefined).map(([nama]) => nama)
}

const tandaKosong = ['...', '…', '___', '[', 'XXXX']
/** Dots, a line, four X, which are no number, or a field of a form: "[Nama Desa]". */
const KOSONG = /\.{3,}|…+|_{3,}|\bX{4,20}\b|\[[A-Za-z][A-Za-z /-]{2,60}\]/g
/** "[TINGKATAN].[TAHUN].[NOMOR URUT]": the pattern of a code, no field of a form. */
const berangkai = (isi: string, start: number, end: number): boolean =>
  /\][./-]$/.test(isi.slice(Math.max(0, start - 2), start)) || /^[./-]\[/.test(isi.slice(end, end + 2))
const NOMOR_KOSONG = /^NOMOR\s*(?::\s*)?TAHUN\b/i

/** A blank that is still to be filled: open fields of the front matter, dots and lines in the text, and once each field of a form that stands there in brackets. */
export const isianTerbuka = defineRule({
  id: 'isian-terbuka',
  summary: 'Isian yang belum diisi: ruas identitas yang terbuka, titik-titik, garis kosong, dan isian berkurung siku di dalam teks.',
  sources: [{ kode: 'T', catatan: 'Naskah yang belum lengkap belum dapat ditetapkan.' }],
  severity: 'saran',
  fix: 'none',
  examples: () => ({
    invalid: [
      naskah('nomor: 1', 'Rapat diadakan di «...» setiap bulan.'),
      naskah('nomor: 1', 'Rapat diadakan di «...» pada pukul ... setiap bulan.'),
      naskah('nomor: 1', 'Rapat diadakan pada tahun «XXXX» setiap bulan.'),
      naskah('nomor: 1', 'Rapat diadakan di «[nama tempat]» setiap bulan. Kantor di [Nama Tempat] menyiapkannya.'),
      `«---»${naskah('provinsi: Provinsi Contoh', 'Rapat diadakan.').slice(3).replace('provinsi: Provinsi Contoh\n', '')}`,
    ],
    valid: [
      naskah('nomor: 1', 'Rapat diadakan di Contoh setiap bulan.'),
      naskah('nomor: 1', 'Kode kegiatan disusun dengan urutan [TAHUN].[URUSAN].[NOMOR URUT].'),
    ],
  }),
  create: ({ derau, fakta, report }) => {
    const ditunjuk = new Set<string>()
    return {
      teks(teks, tempat, peran) {
        if (
          derau ||
          tempat.kutipan ||
          tempat.ruas === 'lampiran' ||
          tempat.ruas === 'sisa' ||
          tempat.ruas === 'penjelasan' ||
          peran === 'bagan' ||
          !tandaKosong.some(tanda => teks.isi.includes(tanda))
        )
          return
        const daftar: { teks: Teks; start: number; end: number }[] = []
        for (const { 0: kosong, index } of teks.isi.matchAll(KOSONG)) {
          const medan = kosong.toLowerCase()
          if (medan.startsWith('[') && (ditunjuk.has(medan) || berangkai(teks.isi, index, index + kosong.length))) continue
          ditunjuk.add(medan)
          daftar.push({ teks, start: index, end: index + kosong.length })
        }
        const [pertama, ...lain] = daftar
        if (!pertama) return
        const bagian = lain.length ? `${daftar.length} bagian di sini` : 'Bagian ini'
        report(pertama, `${bagian} belum diisi. Isi sebelum naskah ditetapkan.`, { related: jugaDiSini(lain) })
      },
      selesai({ kepala, berdepan, identitas }) {
        if (kepala.nomor && NOMOR_KOSONG.test(kepala.nomor.isi))
          report({ teks: kepala.nomor }, 'Nomor peraturan belum diisi. Isi sebelum naskah diundangkan.')
        const terbuka = berdepan && cariJenis(identitas.jenis)?.perkada ? daftarTerbuka(identitas) : []
        if (!terbuka.length) return
        const pesan = `Identitas naskah belum lengkap: ${terbuka.join(', ')}. Isi ruas ini di kepala berkas begitu diketahui; sampai saat itu naskah dicetak sebagai rancangan.`
        report({ span: fakta(isBerposisi) ? { start: 0, end: 3 } : undefined }, pesan)
      },
    }
  },
})
