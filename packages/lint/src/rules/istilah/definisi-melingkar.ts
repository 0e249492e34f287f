import { uraikanDefinisi } from '@perkada/core'
import { daftarDefinisiUmum } from '../../fakta/definisi-umum.ts'
import { sebutButir } from '../../fakta/rincian-badan.ts'
import { defineRule } from '../../rule.ts'
import { contohPasal } from '../batang-tubuh/contoh-badan.ts'

const isi = (a: string, b: string) =>
  contohPasal(`Dalam Peraturan Bupati ini yang dimaksud dengan:\n\n1. Rapat adalah ${a}.\n\n2. Sidang adalah ${b}.`)
const rata = (isi: string) =>
  isi
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** A definition that says the term itself again, or two that say each other. */
export const definisiMelingkar = defineRule({
  id: 'definisi-melingkar',
  summary: 'Pengertian tidak melingkar: suatu istilah tidak dijelaskan dengan dirinya sendiri.',
  sources: [{ kode: 'T', catatan: 'Pengertian yang melingkar tidak memberi arti.' }],
  severity: 'peringatan',
  fix: 'none',
  examples: {
    invalid: [isi('«rapat»', 'pertemuan resmi'), isi('«Sidang»', '«Rapat»')],
    valid: [isi('pertemuan para pejabat', 'Rapat yang terbuka')],
  },
  create: ({ fakta, derau, report }) => ({
    selesai() {
      if (derau) return
      for (const { daftar } of fakta(daftarDefinisiUmum)) {
        const uraian = daftar.flatMap(({ butir, teks, sebaris }) => {
          const hasil = sebaris ? uraikanDefinisi(teks) : undefined
          return hasil ? [{ butir, teks, awal: hasil.awal, nama: rata(hasil.nama.isi), arti: rata(teks.isi.slice(hasil.awal)) }] : []
        })
        const menurutNama = new Map(uraian.map(satu => [satu.nama, satu]))
        for (const { butir, teks, awal, nama, arti } of uraian) {
          const lain = menurutNama.get(arti)
          if (arti !== nama && !(lain && lain.arti === nama)) continue
          report(
            { teks, start: awal, end: teks.isi.trimEnd().replace(/[.;]$/, '').length },
            `Pengertian ${sebutButir(butir)} melingkar: ${arti === nama ? 'istilah dijelaskan dengan dirinya sendiri' : `istilah dijelaskan dengan ${sebutButir(lain?.butir ?? butir)}, dan sebaliknya`} (butir 107 Lampiran II UU 12/2011 meminta rumusan yang lengkap dan jelas). Rumuskan artinya.`,
          )
        }
      }
    },
  }),
})
