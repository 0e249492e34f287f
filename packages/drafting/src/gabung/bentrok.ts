const awal = '<<<<<<<'
const tengah = '======='
const akhir = '>>>>>>>'

const pisah = (isi: string) => (isi === '' || isi.endsWith('\n') ? isi : `${isi}\n`)

/** Both versions of a place, between marks that editors know from version control. */
export const tandai = (suntingan: string, susunan: string): string =>
  `${awal} suntingan biro: pilih atau padukan, lalu hapus ketiga baris tanda\n\n${pisah(suntingan)}\n${tengah}\n\n${pisah(susunan)}\n${akhir} susunan baru dari isian\n\n`

/** Lines, counted from 1, where a conflict begins that nobody settled yet; a leftover end mark counts as one. */
export function daftarBentrok(teks: string): number[] {
  const hasil: number[] = []
  let terbuka = false
  for (const [indeks, baris] of teks.split('\n').entries()) {
    if (baris.startsWith(`${awal} `)) {
      hasil.push(indeks + 1)
      terbuka = true
    } else if (baris.startsWith(`${akhir} `)) {
      if (!terbuka) hasil.push(indeks + 1)
      terbuka = false
    }
  }
  return hasil
}
