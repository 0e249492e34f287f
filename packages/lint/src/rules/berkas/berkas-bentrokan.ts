import { defineRule } from '../../rule.ts'

const naskah = (isi: string) => `PERATURAN BUPATI CONTOH
NOMOR 1 TAHUN 2024

TENTANG

TATA KERJA

BAB I KETENTUAN UMUM

Pasal 1

Norma satu.

${isi}
`

/** A conflict of merging that nobody settled: both versions of a norm stand in the text. */
export const berkasBentrokan = defineRule({
  id: 'berkas-bentrokan',
  summary: 'Naskah tidak memuat tanda bentrokan suntingan dengan susunan baru.',
  sources: [{ kode: 'T', catatan: 'Naskah dengan dua versi satu norma tidak mengatur apa pun dengan pasti.' }],
  severity: 'galat',
  fix: 'none',
  examples: () => ({
    invalid: [
      naskah(
        '«<<<<<<< suntingan biro: pilih atau padukan»\n\nNorma dua.\n\n=======\n\nNorma kedua.\n\n>>>>>>> susunan baru dari isian\n\nPasal 2\n\nNorma tiga.',
      ),
    ],
    valid: [naskah('Pasal 2\n\nNorma tiga jika jumlahnya < 7.')],
  }),
  create: ({ report }) => ({
    teks(teks) {
      if (/^<{7}(?: |$)/.test(teks.isi))
        report(
          { teks },
          'Bentrokan suntingan dengan susunan baru belum diselesaikan: kedua versi berdiri dalam naskah. Pilih atau padukan kedua versinya, lalu hapus baris bertanda <<<<<<<, =======, dan >>>>>>>.',
        )
    },
  }),
})
