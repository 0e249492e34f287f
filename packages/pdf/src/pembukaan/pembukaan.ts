import { type Blok, type Cetakan, denganMiring, type Teks } from '@perkada/core'
import { barisSatuan } from '../batang-tubuh/satuan.ts'
import type { Content } from '../mesin/definisi.ts'
import { namaKonsiderans } from '../struktur/navigasi.ts'
import { di, kepalaSeksi, type Unsur } from '../struktur/unsur.ts'
import { type Baris, susunBaris, type TandaGantung } from '../tata-letak/baris.ts'
import { bersih, bersihTeks } from '../tata-letak/bersih.ts'
import type { Ruang } from '../tata-letak/ruang.ts'
import { pt_dari_mm } from '../tata-letak/tata-letak.ts'

function label(isi: string, unsur: Unsur, { tata }: Ruang): TandaGantung[] {
  return [
    { isi, lebar: pt_dari_mm(tata.kolom_label_mm), unsur },
    { isi: ':', lebar: pt_dari_mm(tata.kolom_titik_dua_mm), unsur },
  ]
}

function berlabel(nama: string, isi: readonly Blok[], ruang: Ruang): Content[] {
  const seksi = di(ruang.dokumen, 'Sect', { tujuan: namaKonsiderans(nama) })
  const tanda = label(nama, kepalaSeksi(seksi), ruang)
  const [pertama, ...sisa] = barisSatuan(isi, ruang.kolomTeks, ruang, seksi)
  const kosong: Baris = { jenis: 'alinea', x: 0, tanda, isi: '', unsur: seksi }
  if (pertama?.jenis !== 'alinea') return susunBaris([kosong, ...(pertama ? [pertama] : []), ...sisa], ruang)
  return susunBaris([{ ...pertama, x: 0, tanda: [...tanda, ...pertama.tanda] }, ...sisa], ruang)
}

/** A text whose last word stands on no line alone. */
function akhirBerdua(teks: Teks): Teks {
  const sela = teks.isi.lastIndexOf(' ')
  return sela < 0 ? teks : { ...teks, isi: `${teks.isi.slice(0, sela)}\u00a0${teks.isi.slice(sela + 1)}` }
}

/** Menimbang, Mengingat, MEMUTUSKAN and Menetapkan in label, colon and text columns (butir 17, 28, 54, 57). */
export function simpulPembukaan({ pembukaan, memutuskan, menetapkan, miringMenetapkan }: Cetakan, ruang: Ruang): Content[] {
  const { pitch } = ruang
  const diktum = di(ruang.dokumen, 'Sect', { tujuan: 'diktum' })
  const alineaDiktum = di(diktum, 'P')
  const sela = (simpul: Content[]): Content => ({ stack: simpul, margin: [0, 0, 0, pitch / 2] })
  return [
    ...pembukaan.map(({ label: nama, isi }) => sela(berlabel(nama, isi, ruang))),
    ...(memutuskan
      ? [
          {
            text: bersih(memutuskan),
            struct: kepalaSeksi(diktum),
            alignment: 'center' as const,
            keepWithNext: true,
            margin: [0, pitch / 2, 0, pitch] as [number, number, number, number],
          },
        ]
      : []),
    ...(menetapkan
      ? [
          sela(
            susunBaris(
              [
                {
                  jenis: 'alinea',
                  x: 0,
                  tanda: label('Menetapkan', alineaDiktum, ruang),
                  ...akhirBerdua(bersihTeks(denganMiring(menetapkan, miringMenetapkan))),
                  rata: 'left',
                  unsur: alineaDiktum,
                },
              ],
              ruang,
            ),
          ),
        ]
      : []),
  ]
}
