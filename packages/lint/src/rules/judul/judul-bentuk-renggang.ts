import type { Teks } from '@perkada/core'
import { TAHUN_RUMUSAN } from '../../fakta/butir-pembukaan.ts'
import { pedomanMengikat } from '../../pedoman-mengikat.ts'
import { type Context, defineRule } from '../../rule.ts'
import { contohPembukaan } from '../pembukaan/contoh-pembukaan.ts'

const renggang = /^(?:[A-Za-zÀ-ɏ] ){3,}[A-Za-zÀ-ɏ]/u

function periksa(teks: Teks | undefined, kata: string, dasar: string, { report, identitas, tahun }: Context): void {
  const cocok = teks && renggang.exec(teks.isi)
  if (!teks || !cocok) return
  report({ teks, start: 0, end: cocok[0].length }, `Kata ${kata} ditulis rapat, tanpa spasi di antara hurufnya (${dasar}).`, {
    severity: tahun < TAHUN_RUMUSAN ? 'saran' : pedomanMengikat(identitas) ? 'galat' : 'peringatan',
    perbaikan: [{ letak: { teks, start: 0, end: cocok[0].length }, isi: kata }],
  })
}

/** TENTANG and MEMUTUSKAN with spaces between their letters. */
export const judulBentukRenggang = defineRule({
  id: 'judul-bentuk-renggang',
  summary: 'Kata TENTANG dan MEMUTUSKAN tidak direnggangkan.',
  sources: [
    { kode: 'T', catatan: 'Kata yang direnggangkan bukan lagi satu kata.' },
    { kode: 'A', butir: '54' },
  ],
  severity: 'galat',
  fix: 'safe',
  examples: () => ({
    invalid: [
      {
        pedoman: ['JDL-13'],
        salah: contohPembukaan().replace('\nTENTANG\n', '\n«T E N T A N G»\n'),
        benar: contohPembukaan(),
      },
      contohPembukaan().replace('MEMUTUSKAN:', '«M E M U T U S K A N»:'),
    ],
    valid: [contohPembukaan()],
  }),
  create: context => ({
    selesai({ kepala, pembukaan }) {
      if (context.derau) return
      periksa(kepala.tentang, 'TENTANG', 'butir 2 dan butir 4 Lampiran II UU 12/2011', context)
      periksa(pembukaan.memutuskan, 'MEMUTUSKAN', 'butir 54 Lampiran II UU 12/2011', context)
    },
  }),
})
