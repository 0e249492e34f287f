import type { Naskah, Teks } from '@perkada/core'
import { TAHUN_RUMUSAN } from '../../fakta/butir-pembukaan.ts'
import { defineRule } from '../../rule.ts'
import { contohPembukaan } from './contoh-pembukaan.ts'

interface Label {
  readonly teks: Teks
  readonly baku: string
  readonly butir: string
}

const daftarLabel = ({ pembukaan: { menimbang, mengingat, labelMenetapkan } }: Naskah): Label[] => [
  ...(menimbang ? [{ teks: menimbang.label, baku: 'Menimbang', butir: '17' }] : []),
  ...(mengingat ? [{ teks: mengingat.label, baku: 'Mengingat', butir: '28' }] : []),
  ...(labelMenetapkan ? [{ teks: labelMenetapkan, baku: 'Menetapkan', butir: '57' }] : []),
]

const ganti = (dari: string, menjadi: string) => contohPembukaan().replace(`${dari} :`, `«${menjadi}» :`)

/** Menimbang, Mengingat and Menetapkan in other letters: misspelt, all capitals, or without the capital at their head. */
export const kerangkaLabel = defineRule({
  id: 'kerangka-label',
  summary: 'Menimbang, Mengingat, dan Menetapkan ditulis tepat, dengan kapital hanya pada huruf awalnya.',
  sources: [
    { kode: 'A', butir: '17' },
    { kode: 'A', butir: '28' },
    { kode: 'A', butir: '57' },
  ],
  severity: 'peringatan',
  fix: 'safe',
  examples: () => ({
    invalid: [
      { pedoman: ['KON-01'], salah: ganti('Menimbang', 'MENIMBANG'), benar: contohPembukaan() },
      { pedoman: ['DSH-01'], salah: ganti('Mengingat', 'Mengigat'), benar: contohPembukaan() },
      { pedoman: ['DKT-02'], salah: ganti('Menetapkan', 'Menetapakan'), benar: contohPembukaan() },
      { pedoman: ['DKT-02'], salah: ganti('Menetapkan', 'menetapkan'), benar: contohPembukaan() },
      ganti('Menimbang', 'menimbang'),
      ganti('Mengingat', 'mengingat'),
      ganti('Menimbang', 'Menimang'),
      contohPembukaan().replace('Menetapkan :', '«Menetpkan»'),
    ],
    valid: [
      contohPembukaan(),
      contohPembukaan().replace(
        /(?:Menimbang|Mengingat|MEMUTUSKAN|Menetapkan) ?: ?/g,
        label => `## ${label.replace(/ ?: ?/, '').toLowerCase()}\n\n`,
      ),
      ganti('Menimbang', 'MENIMBANG').replace(/[«»]/g, '').replace('TAHUN 2024', 'TAHUN 1999'),
    ],
  }),
  create: ({ derau, tahun, report }) => ({
    selesai(naskah) {
      if (derau || tahun < TAHUN_RUMUSAN) return
      // "## memutuskan": a collection made headings of the labels.
      const bertajuk = naskah.pembukaan.memutuskan?.isi === 'memutuskan'
      for (const { teks, baku, butir } of daftarLabel(naskah)) {
        if (teks.isi === baku || (bertajuk && teks.isi === baku.toLowerCase())) continue
        const sama = teks.isi.toLowerCase() === baku.toLowerCase()
        const cara = sama ? ', dengan kapital hanya pada huruf awalnya' : ''
        report({ teks }, `Kata ini ditulis “${baku}”${cara} (butir ${butir} Lampiran II UU 12/2011).`, {
          perbaikan: [{ letak: { teks }, isi: baku }],
        })
      }
    },
  }),
})
