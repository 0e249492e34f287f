import { defineRule } from '../../rule.ts'

const naskah = (kepala: string) => `---
jenis: Peraturan Bupati
daerah: Kabupaten Contoh
${kepala}
---

# BAB I KETENTUAN UMUM

### Pasal 1

Tata kerja dilaksanakan bersama.
`

/** Watches the front matter; the reader itself makes the finding (`parseNaskah`). */
export const berkasIdentitas = defineRule({
  id: 'berkas-identitas',
  summary: 'Kepala berkas dapat dibaca: YAML yang sah, kunci yang dikenal, nilai yang dapat dipakai.',
  sources: [{ kode: 'T', catatan: 'Identitas yang tidak terbaca tidak dapat dicocokkan dengan naskah dan tidak tercetak.' }],
  severity: 'galat',
  fix: 'none',
  examples: () => ({
    invalid: [
      naskah('«tahunn»: 2024'),
      naskah('tahun: «dua ribu»'),
      naskah('ditetapkan:\n  tanggal: «2024-13-01»'),
      naskah('tahun: 2023\n«t»ahun: 2024'),
    ],
    valid: [naskah('tahun: 2024'), naskah('nomor: 17\ntahun: 2024\nditetapkan:\n  tempat: Contoh\n  tanggal: 2024-01-02')],
  }),
  create: () => ({}),
})
