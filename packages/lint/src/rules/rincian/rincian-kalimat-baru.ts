import type { Ayat, Satuan } from '@perkada/core'
import { diBadan, isBadanUtuh } from '../../fakta/badan-sendiri.ts'
import { defineRule } from '../../rule.ts'
import { contohPasal } from '../batang-tubuh/contoh-badan.ts'

const diakhiriRincian = (satuan: Satuan | undefined): boolean =>
  satuan?.tipe === 'rincian' ? !satuan.penutup : satuan?.tipe === 'ayat' && diakhiriRincian((satuan as Ayat).isi.at(-1))

/** A new sentence behind a list; text that goes on with the sentence of the list is welcome (butir 83, 85, 147). */
export const rincianKalimatBaru = defineRule({
  id: 'rincian-kalimat-baru',
  summary: 'Sesudah rincian tidak ada kalimat baru dalam Pasal atau ayat yang sama.',
  sources: [
    { kode: 'A', butir: '83' },
    { kode: 'A', butir: '85' },
  ],
  severity: 'peringatan',
  fix: 'none',
  examples: () => ({
    invalid: [
      {
        pedoman: ['RNC-19'],
        salah: contohPasal('Rapat membahas:\n\na. rencana; dan\n\nb. hasil.\n\n«Rapat dipimpin Bupati.»\n\nPasal 2\n\nRapat dicatat.'),
        benar: contohPasal('Rapat membahas:\n\na. rencana; dan\n\nb. hasil,\n\nyang dipimpin Bupati.\n\nPasal 2\n\nRapat dicatat.'),
      },
    ],
    valid: [contohPasal('Pada saat Peraturan Bupati ini mulai berlaku:\n\na. Keputusan I; dan\n\nb. Keputusan II,\n\ndicabut.')],
  }),
  create: ({ naskah, derau, report }) => {
    let pasalLalu: { nomor: number | undefined; letak: (() => void)[] } | undefined
    const tutup = (berikut: number | undefined) => {
      const utuh = pasalLalu?.nomor !== undefined && (berikut === undefined || berikut === pasalLalu.nomor + 1)
      if (utuh) for (const laporkan of pasalLalu?.letak ?? []) laporkan()
    }
    return {
      pasal({ nomor }, tempat) {
        if (!diBadan(tempat) || !isBadanUtuh(naskah)) return
        tutup(nomor.urutan)
        pasalLalu = { nomor: nomor.urutan, letak: [] }
      },
      deret(isi, tempat) {
        if (derau || !diBadan(tempat) || !tempat.pasal || tempat.butir || !isBadanUtuh(naskah)) return
        isi.forEach((satuan, letak) => {
          if (satuan.tipe !== 'alinea' || !/^[A-ZÀ-Þ][a-zß-ÿ]/u.test(satuan.teks.isi) || !satuan.teks.isi.trimEnd().endsWith('.')) return
          if (!diakhiriRincian(isi[letak - 1])) return
          pasalLalu?.letak.push(() =>
            report(
              { teks: satuan.teks },
              'Kalimat baru sesudah rincian tidak termasuk kalimat yang dirinci, padahal satu Pasal atau ayat memuat satu kalimat (butir 83 Lampiran II UU 12/2011). Jadikan ayat atau Pasal tersendiri.',
            ),
          )
        })
      },
      selesai: () => tutup(undefined),
    }
  },
})
