import { uraikanDefinisi } from '@perkada/core'
import { TAHUN_RUMUSAN } from '../../fakta/butir-pembukaan.ts'
import { daftarDefinisiUmum } from '../../fakta/definisi-umum.ts'
import { isDihapus } from '../../fakta/rincian-badan.ts'
import { defineRule } from '../../rule.ts'
import { contohPasal } from '../batang-tubuh/contoh-badan.ts'

const isi = (kata: string) =>
  contohPasal(
    `Dalam Peraturan Bupati ini yang dimaksud dengan:\n\n1. Bupati adalah Bupati Contoh.\n\n2. Rapat Kerja ${kata} pertemuan resmi.`,
  )
const pemisah = /\s(?:adalah|ialah|merupakan|yaitu|yakni|berarti)\s/

/** A meaning reads "X adalah …" (examples of butir 98). */
export const definisiBentuk = defineRule({
  id: 'definisi-bentuk',
  summary: 'Pengertian dirumuskan “X adalah …”.',
  sources: [
    { kode: 'A', butir: '98', catatan: 'Bentuk semua contoh.' },
    { kode: 'T', catatan: 'Istilah dan pengertiannya dipisahkan satu kata.' },
  ],
  severity: 'peringatan',
  fix: 'none',
  examples: () => ({
    invalid: [
      { pedoman: ['KTU-06'], salah: isi('«merupakan»'), benar: isi('adalah') },
      isi('berupa pertemuan dan').replace('Rapat Kerja', '«Rapat Kerja»'),
    ],
    valid: [isi('adalah')],
  }),
  create: ({ fakta, derau, tahun, report }) => ({
    selesai() {
      if (derau) return
      for (const { daftar } of fakta(daftarDefinisiUmum))
        for (const { butir, teks } of daftar) {
          const cocok = pemisah.exec(teks.isi)
          if (isDihapus(butir) || cocok?.[0].trim() === 'adalah' || /^[a-zß-ÿ]/u.test(teks.isi) || /adalah/.test(teks.isi.slice(0, 240)))
            continue
          if (cocok && uraikanDefinisi(teks)) {
            const kata = cocok[0].trim()
            report(
              { teks, start: cocok.index + 1, end: cocok.index + 1 + kata.length },
              `Pengertian dirumuskan dengan “adalah”, bukan “${kata}” (contoh butir 98 Lampiran II UU 12/2011). Tulis “adalah”.`,
              { severity: tahun < TAHUN_RUMUSAN ? 'saran' : 'peringatan' },
            )
          } else if (!cocok) {
            const kepala = /^[A-ZÀ-Þ][A-Za-zÀ-ɏ\d]*(?: [A-ZÀ-Þ][A-Za-zÀ-ɏ\d]*){0,8}/u.exec(teks.isi)?.[0]
            if (kepala)
              report(
                { teks, start: 0, end: kepala.length },
                `Pengertian “${kepala}” tidak memuat “adalah”, sehingga istilah tidak terpisah dari artinya (contoh butir 98 Lampiran II UU 12/2011). Rumuskan “X adalah …”.`,
              )
          }
        }
    },
  }),
})
