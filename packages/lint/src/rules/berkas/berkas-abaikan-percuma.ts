import { defineRule } from '../../rule.ts'

const naskah = (komentar: string, nomor: number) => `PERATURAN BUPATI CONTOH
NOMOR 1 TAHUN 2024

TENTANG

TATA KERJA

BAB I KETENTUAN UMUM

Pasal 1

Tata kerja dilaksanakan bersama.

${komentar}

Pasal ${nomor}

Tata kerja dilaporkan setiap bulan.
`

/** Watches suppressing comments; the engine itself makes the finding (`terapkanAbaikan`). */
export const berkasAbaikanPercuma = defineRule({
  id: 'berkas-abaikan-percuma',
  summary: 'Perintah perkada-abaikan harus mengabaikan sesuatu.',
  sources: [{ kode: 'T', catatan: 'Perintah yang tertinggal akan menutupi kesalahan yang datang kemudian.' }],
  severity: 'peringatan',
  fix: 'none',
  examples: () => ({
    invalid: [
      naskah('«<!-- perkada-abaikan nomor-loncat: nomor mengikuti naskah lama -->»', 2),
      naskah('«<!-- perkada-abaikan nomor-locat: salah tulis nama aturan -->»', 2),
      naskah('«<!-- perkada abaikan nomor-loncat: tanpa tanda hubung -->»', 2),
      naskah('«<!-- perkada-abaikan: tanpa aturan -->»', 2),
      naskah('«<!-- perkada-abaikan nomor-loncat: tidak ditutup.»', 2),
    ],
    valid: [naskah('<!-- perkada-abaikan nomor-loncat: nomor mengikuti naskah lama -->', 3)],
  }),
  create: () => ({}),
})
