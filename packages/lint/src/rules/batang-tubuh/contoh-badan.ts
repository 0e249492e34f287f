/** A short regulation around the Bab of an example. */
export const contohBadan = (isi: string, tahun = 2024): string => `PERATURAN BUPATI CONTOH
NOMOR 1 TAHUN ${tahun}

TENTANG

TATA KERJA

${isi}
`

/** A short regulation with one Bab, whose heading stands on one line, around the Pasal of an example. */
export const contohBab = (isi: string): string => contohBadan(`BAB I KETENTUAN UMUM\n\n${isi}`)

/** A short regulation around the contents of one Pasal. */
export const contohPasal = (isi: string, tahun = 2024): string => contohBadan(`BAB I\nKETENTUAN UMUM\n\nPasal 1\n\n${isi}`, tahun)
