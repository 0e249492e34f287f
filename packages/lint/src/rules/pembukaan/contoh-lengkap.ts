import { type IsiContoh, naskahContoh } from '../../naskah-contoh.ts'

/** A regulation of a single Pasal that has every part, or what an example gives in its place. */
export const contohLengkap = ({ berlaku, ...lain }: Pick<IsiContoh, 'frasa' | 'mengingat' | 'berlaku'> = {}): string =>
  naskahContoh({
    ...lain,
    tubuh: `BAB I KETENTUAN PENUTUP\n\nPasal 1\n\n${berlaku ?? 'Peraturan Bupati ini mulai berlaku pada tanggal diundangkan.'}`,
  })

/** A decision of a Bupati from its title to the first of its dicta. */
export const contohKeputusan = (diktum: string) => `KEPUTUSAN BUPATI CONTOH
NOMOR 1 TAHUN 2024

TENTANG

TIM KERJA

BUPATI CONTOH,

Menimbang : bahwa tim kerja perlu dibentuk;

Mengingat : Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah;

${diktum}
`
