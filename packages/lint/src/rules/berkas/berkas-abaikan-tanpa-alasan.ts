import { defineRule } from '../../rule.ts'

const naskah = (komentar: string) => `PERATURAN BUPATI CONTOH
NOMOR 1 TAHUN 2024

TENTANG

TATA KERJA

BAB I KETENTUAN UMUM

${komentar}

Pasal 1

Cukup.
`

/** Watches suppressing comments; the engine itself makes the finding (`terapkanAbaikan`). */
export const berkasAbaikanTanpaAlasan = defineRule({
  id: 'berkas-abaikan-tanpa-alasan',
  summary: 'Perintah perkada-abaikan wajib menyebut alasan.',
  sources: [{ kode: 'T', catatan: 'Pemeriksa berikutnya harus tahu mengapa temuan dibiarkan.' }],
  severity: 'peringatan',
  fix: 'none',
  examples: () => ({
    invalid: [naskah('«<!-- perkada-abaikan nomor-loncat -->»'), naskah('«<!-- perkada-abaikan nomor-loncat: -->»')],
    valid: [naskah('<!-- perkada-abaikan nomor-loncat: nomor mengikuti naskah lama -->'), naskah('<!-- catatan penyusun -->')],
  }),
  create: () => ({}),
})
