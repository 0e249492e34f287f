import type { Content, TableCell } from '../mesin/definisi.ts'
import type { Paraf } from '../profil.ts'
import { di } from '../struktur/unsur.ts'
import { hitungBaris, type Ruang } from '../tata-letak/ruang.ts'

const bantalan = 3
const barisSel = 1.6
const bagianJabatan = 0.68

/** The table of initials, `lebar` pt wide; `tinggi` in pt is what it takes. */
export function simpulParaf({ judul, kolom, daftar }: Paraf, lebar: number, ruang: Ruang): { simpul: Content; tinggi: number } {
  const ukuran = ruang.ukuran * 0.75
  const dalam = lebar - 4 * bantalan - 2
  const widths = [dalam * bagianJabatan, dalam * (1 - bagianJabatan)]
  const tinggiSel = ruang.pitch * 0.75 * barisSel
  const tabel = di(ruang.dokumen, 'Table')
  const sel = (text: string, tr: ReturnType<typeof di>, peran: 'TH' | 'TD'): TableCell => ({
    text,
    alignment: peran === 'TH' ? 'center' : 'left',
    struct: di(tr, peran),
  })
  const [atas, kepala] = [di(tabel, 'TR'), di(tabel, 'TR')]
  const kecil = { huruf: ruang.huruf, ukuran }
  const tinggiJabatan = (isi: string) =>
    Math.max(tinggiSel, hitungBaris(kecil, isi, widths[0] as number) * ruang.pitch * 0.75) + 2 * bantalan
  return {
    simpul: {
      fontSize: ukuran,
      table: {
        widths,
        heights: urutan => (urutan < 2 ? 'auto' : tinggiSel),
        dontBreakRows: true,
        body: [
          [{ text: judul, alignment: 'center', colSpan: 2, struct: di(atas, 'TH', { rentang: 2 }) }, { text: '' }],
          kolom.map(isi => sel(isi, kepala, 'TH')),
          ...daftar.map(jabatan => {
            const tr = di(tabel, 'TR')
            return [sel(jabatan, tr, 'TD'), sel('', tr, 'TD')]
          }),
        ],
      },
      layout: {
        hLineWidth: () => 0.5,
        vLineWidth: () => 0.5,
        paddingLeft: () => bantalan,
        paddingRight: () => bantalan,
        paddingTop: () => bantalan,
        paddingBottom: () => bantalan,
      },
    },
    tinggi: daftar.reduce((jumlah, isi) => jumlah + tinggiJabatan(isi), 2 * (ruang.pitch + 2 * bantalan)),
  }
}
