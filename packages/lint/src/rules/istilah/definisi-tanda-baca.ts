import { daftarDefinisiUmum } from '../../fakta/definisi-umum.ts'
import { ekorButir, isDihapus, sebutBeberapa, sebutButir } from '../../fakta/rincian-badan.ts'
import { defineRule } from '../../rule.ts'
import { contohPasal } from '../batang-tubuh/contoh-badan.ts'

const isi = (akhir: string) =>
  contohPasal(
    `Dalam Peraturan Bupati ini yang dimaksud dengan:\n\n1. Bupati adalah Bupati Contoh${akhir}\n\n2. Rapat adalah pertemuan resmi.`,
  )

/** A meaning ends with a full stop, not with the semicolon of an ordinary list (butir 101). */
export const definisiTandaBaca = defineRule({
  id: 'definisi-tanda-baca',
  summary: 'Pengertian dalam ketentuan umum diakhiri titik.',
  sources: [{ kode: 'A', butir: '101' }],
  severity: 'peringatan',
  fix: 'safe',
  examples: () => ({
    invalid: [{ pedoman: ['KTU-05'], salah: isi('«;»'), benar: isi('.') }, isi('').replace('Bupati Contoh\n', 'Bupati «Contoh»\n')],
    valid: [isi('.'), isi('\n... (pengertian lain)')],
  }),
  create: ({ fakta, derau, report }) => ({
    selesai() {
      if (derau) return
      for (const { daftar } of fakta(daftarDefinisiUmum)) {
        const salah = daftar.flatMap(({ butir }) => {
          const teks = isDihapus(butir) ? undefined : ekorButir(butir)
          const end = teks?.isi.trimEnd().length ?? 0
          const kata = teks?.isi.slice(0, end) ?? ''
          if (!teks || /[.:]["”’)\]]{0,3}$/.test(kata)) return []
          const tanda = /[;,]$/.test(kata)
          return [{ butir, teks, tanda, start: tanda ? end - 1 : kata.lastIndexOf(' ') + 1, end }]
        })
        const [satu, ...lain] = salah
        if (!satu) continue
        const juga = lain.length ? ` Demikian pula ${sebutBeberapa(lain.map(({ butir }) => butir))}.` : ''
        report(
          satu,
          `Pengertian ${sebutButir(satu.butir)} tidak diakhiri titik (butir 101 Lampiran II UU 12/2011). Akhiri dengan titik.${juga}`,
          {
            related: lain.map(({ butir, teks, start, end }) => ({ teks, start, end, message: `Juga ${sebutButir(butir)}.` })),
            perbaikan: salah.map(({ teks, tanda, start, end }) => ({ letak: { teks, start: tanda ? start : end, end }, isi: '.' })),
          },
        )
      }
    },
  }),
})
