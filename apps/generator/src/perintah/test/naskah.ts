/** Continues the front matter of `naskahUji` to a complete identity. */
export const identitasUji = `nomor: 7
tahun: 2026
ditetapkan: { tempat: Contoh, tanggal: 2026-03-02, nama: Nama Bupati }
`

/** A short regulation: `depan` goes on with its front matter, `isi` is its Pasal 1, `pasal` are those between it and the last. */
export function naskahUji(depan = '', isi = 'Koordinasi dilaksanakan oleh Sekretaris Daerah.', pasal: readonly string[] = []): string {
  const daftarPasal = [isi, ...pasal, 'Peraturan Bupati ini mulai berlaku pada tanggal diundangkan.']
  return `---
jenis: Peraturan Bupati
daerah: Kabupaten Contoh
judul: Koordinasi Kerja
${depan}---

## Menimbang

bahwa koordinasi perlu ditata;

## Mengingat

Pasal 18 ayat (6) Undang-Undang Dasar Negara Republik Indonesia Tahun 1945;

${daftarPasal.map((satu, urutan) => `### Pasal ${urutan + 1}\n\n${satu}\n`).join('\n')}`
}

/** An annex with a chart of two offices and one line. */
export const baganUji = (garis: string): string => `

# LAMPIRAN BAGAN

\`\`\`bagan
judul: Bagan Koordinasi
simpul:
  - Bupati
  - Sekretaris Daerah
komando:
  - ${garis}
\`\`\`
`
