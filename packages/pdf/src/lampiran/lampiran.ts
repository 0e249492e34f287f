import type { LampiranCetak } from '@perkada/core'
import { barisSatuan } from '../batang-tubuh/satuan.ts'
import type { Content, PageOrientation } from '../mesin/definisi.ts'
import { blokKanan } from '../penutup/penutup.ts'
import { di, kepalaSeksi } from '../struktur/unsur.ts'
import { type Baris, ikatAkhir, susunBaris, utuh } from '../tata-letak/baris.ts'
import { bersih } from '../tata-letak/bersih.ts'
import type { Ruang } from '../tata-letak/ruang.ts'
import type { TataLetak } from '../tata-letak/tata-letak.ts'
import { kolomKepala, pilihRuang } from './ruang-lampiran.ts'

/** An annex as a section of its own: orientation, margins and content. */
export interface SeksiLampiran {
  readonly orientasi: PageOrientation
  readonly margin: TataLetak['margin']
  readonly isi: Content[]
}

/** One annex: heading at the right (butir 195), title in the middle (196), content, signature at the right below (197). */
export function seksiLampiran(lampiran: LampiranCetak, tujuan: string | undefined, ruangTegak: Ruang): SeksiLampiran {
  const { orientasi, ruang } = pilihRuang(lampiran, ruangTegak)
  const { kepala, judul, isi, hilang, tandaTangan } = lampiran
  const { pitch, tata } = ruang
  const penanda = bersih(`${kepala[0] ?? 'LAMPIRAN'} ${judul ?? ''}`)
  const seksi = di(ruang.dokumen, 'Sect', { penanda, ...(tujuan !== undefined && { tujuan }) })
  const judulBaris: Baris[] = judul ? [{ jenis: 'judul', x: 0, jeda: 0.5, daftarTulisan: [bersih(judul)], unsur: di(seksi, 'H3') }] : []
  if (judul && isi[0]?.tipe !== 'alinea')
    judulBaris.push({ jenis: 'simpul', simpul: { stack: [], keepWithNext: true, margin: [0, pitch / 2, 0, 0] } })
  const tanda = tandaTangan && blokKanan(tandaTangan, { ...ruang, dokumen: seksi })
  const deret = [...judulBaris, ...barisSatuan(isi, 0, ruang, seksi)]
  return {
    orientasi,
    margin: orientasi === 'portrait' ? tata.margin : tata.margin_mendatar,
    isi: [
      {
        stack: kepala.map((text, urutan) => ({
          text: bersih(text),
          struct: urutan === 0 ? kepalaSeksi(seksi) : di(seksi, 'P'),
        })),
        margin: [kolomKepala(ruang), 0, 0, pitch],
      },
      ...susunBaris(tanda ? ikatAkhir(deret) : deret, ruang),
      ...(hilang
        ? [
            {
              text: hilang,
              struct: di(seksi, 'P'),
              alignment: 'center' as const,
              margin: [0, 4 * pitch, 0, 0] as [number, number, number, number],
            },
          ]
        : []),
      ...(tanda ? [{ ...utuh(tanda.simpul, tanda.tinggi, ruang), margin: [0, pitch, 0, 0] as [number, number, number, number] }] : []),
    ],
  }
}
