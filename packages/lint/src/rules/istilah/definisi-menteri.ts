import { uraikanDefinisi } from '@perkada/core'
import { daftarDefinisiUmum } from '../../fakta/definisi-umum.ts'
import { defineRule } from '../../rule.ts'
import { contohPasal } from '../batang-tubuh/contoh-badan.ts'

const isi = (arti: string) =>
  contohPasal(`Dalam Peraturan Bupati ini yang dimaksud dengan:\n\n1. Menteri adalah ${arti}.\n\n2. Bupati adalah Bupati Contoh.`)

/** A minister is described by the government affairs, not by the name of the ministry, which changes (butir 252). */
export const definisiMenteri = defineRule({
  id: 'definisi-menteri',
  summary: 'Menteri didefinisikan menurut urusan pemerintahan, bukan nama kementerian.',
  sources: [{ kode: 'A', butir: '252' }],
  severity: 'peringatan',
  fix: 'none',
  examples: () => ({
    invalid: [
      {
        pedoman: ['KTU-23'],
        salah: isi('«Menteri Dalam Negeri»'),
        benar: isi('menteri yang menyelenggarakan urusan pemerintahan dalam negeri'),
      },
    ],
    valid: [isi('Menteri yang menyelenggarakan urusan pemerintahan di bidang keuangan')],
  }),
  create: ({ fakta, derau, report }) => ({
    selesai() {
      if (derau) return
      for (const { daftar } of fakta(daftarDefinisiUmum))
        for (const { teks } of daftar) {
          const uraian = uraikanDefinisi(teks)
          const nama =
            uraian?.nama.isi === 'Menteri'
              ? /^Menteri(?:,? (?:dan )?[A-ZÀ-Þ][a-zß-ÿ]+){1,8}/u.exec(teks.isi.slice(uraian.awal))?.[0]
              : undefined
          if (!uraian || !nama) continue
          report(
            { teks, start: uraian.awal, end: uraian.awal + nama.length },
            'Nama kementerian dapat berubah: sebut menteri menurut urusan pemerintahannya (butir 252 Lampiran II UU 12/2011). Tulis “menteri yang menyelenggarakan urusan pemerintahan di bidang …”.',
          )
        }
    },
  }),
})
