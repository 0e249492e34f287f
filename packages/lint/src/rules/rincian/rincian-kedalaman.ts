import { daftarRincianBadan } from '../../fakta/rincian-badan.ts'
import { defineRule } from '../../rule.ts'
import { contohPasal } from '../batang-tubuh/contoh-badan.ts'

const empat = 'Rapat membahas:\n\na. rencana:\n\n1. tahunan:\n\na) dana:\n\n1) masuk'

/** At most four levels of lists (butir 87.h). */
export const rincianKedalaman = defineRule({
  id: 'rincian-kedalaman',
  summary: 'Rincian tidak melebihi empat tingkat.',
  sources: [{ kode: 'A', butir: '87' }],
  severity: 'peringatan',
  fix: 'none',
  examples: () => ({
    invalid: [
      {
        pedoman: ['RNC-06'],
        salah: contohPasal(`${empat}:\n\n«a.» pajak; dan\n\nb. retribusi; dan\n\n2) keluar.`),
        benar: contohPasal(`${empat}; dan\n\n2) keluar.`),
      },
    ],
    valid: [contohPasal('Rapat membahas:\n\na. rencana; dan\n\nb. hasil.')],
  }),
  create: ({ fakta, derau, report }) => ({
    selesai() {
      if (derau) return
      for (const { tingkat, rincian } of fakta(daftarRincianBadan))
        if (tingkat === 5)
          report(
            { span: rincian.daftarButir[0]?.nomor.span },
            'Rincian ini bertingkat lima, sedangkan pembagian rincian tidak melebihi empat tingkat (butir 87.h Lampiran II UU 12/2011). Pindahkan sebagian rincian ke Pasal atau ayat lain.',
          )
    },
  }),
})
