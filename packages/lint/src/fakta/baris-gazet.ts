import type { Naskah, Teks } from '@perkada/core'

const gazetKecil = /^(?:Berita|Lembaran) Daerah .{4,80} No(?:mor)?\b/i

/** The gazette line at the end of a regulation; where it is not in capitals, it stands below who promulgated it. */
export const barisGazet = ({ gazet, diundangkan }: Naskah['penutup']): Teks | undefined =>
  gazet ?? diundangkan?.baris.find(({ isi }) => gazetKecil.test(isi))
