import type { Kelompok } from '@perkada/core'
import { daftarKetentuan } from '../../fakta/daftar-ketentuan.ts'
import { naskahContoh } from '../../naskah-contoh.ts'
import { defineRule } from '../../rule.ts'

const PENUTUP = 'KETENTUAN PENUTUP\n\nPasal 2\n\nPeraturan Bupati ini mulai berlaku pada tanggal diundangkan.'
const bab = (satu: string, dua: string, tiga = '') =>
  naskahContoh({ tubuh: `BAB I\n${satu}\n\nBAB II\n${dua}${tiga ? `\n\nBAB III\n${tiga}` : ''}` })
const UMUM = 'TATA KERJA\n\nPasal 1\n\nRapat diadakan setiap bulan.'
const BENAR = bab(UMUM, PENUTUP)

const berjudul = (kelompok: Kelompok, kata: RegExp) => kelompok.judul !== undefined && kata.test(kelompok.judul.isi)
const mulaiBerlaku = /^[\p{L} /-]{5,80} ini mulai berlaku (?:pada tanggal|setelah|sejak|terhitung)/u

/** The chapter of closing provisions is not the last, or norms follow the Pasal on entry into force. */
export const penutupLetak = defineRule({
  id: 'penutup-letak',
  summary: 'Ketentuan Penutup adalah bab terakhir, dan pasal tentang saat mulai berlaku adalah pasal terakhir.',
  sources: [
    { kode: 'A', butir: '136' },
    { kode: 'T', catatan: 'Saat mulai berlaku menutup batang tubuh.' },
  ],
  severity: 'galat',
  fix: 'none',
  examples: {
    invalid: [
      {
        pedoman: ['PNT-01'],
        salah: bab(PENUTUP.replace('KETENTUAN PENUTUP', '«KETENTUAN PENUTUP»'), UMUM),
        benar: BENAR,
      },
      {
        pedoman: ['PNT-19'],
        salah: bab(
          UMUM,
          'KETENTUAN PENUTUP\n\nPasal 2\n\n«Peraturan Bupati ini mulai berlaku pada tanggal diundangkan.»\n\nPasal 3\n\nCamat menyesuaikan tata kerjanya.',
        ),
        benar: bab(
          UMUM,
          'KETENTUAN PENUTUP\n\nPasal 2\n\nCamat menyesuaikan tata kerjanya.\n\nPasal 3\n\nPeraturan Bupati ini mulai berlaku pada tanggal diundangkan.',
        ),
      },
    ],
    valid: [BENAR],
  },
  create: ({ naskah, fakta, report, derau }) => ({
    selesai({ batangTubuh, sifat }) {
      if (derau || sifat.perubahan || sifat.cuplikan) return
      const daftarBab = batangTubuh.filter((satuan): satuan is Kelompok => satuan.tipe === 'bab')
      const penutup = daftarBab.findIndex(satu => berjudul(satu, /^KETENTUAN[- ]KETENTUAN PENUTUP$|^KETENTUAN PENUTUP$/i))
      const sesudahBab = penutup >= 0 ? daftarBab[penutup + 1] : undefined
      const judul = daftarBab[penutup]?.judul
      if (sesudahBab && judul)
        report(
          { teks: judul },
          'Sesudah Ketentuan Penutup masih ada bab lain. Ketentuan Penutup ditempatkan dalam bab terakhir (butir 136 Lampiran II UU 12/2011): pindahkan.',
          {
            related: sesudahBab.judul ? [{ teks: sesudahBab.judul, message: 'Bab yang mengikutinya ada di sini.' }] : [],
          },
        )
      const daftar = fakta(daftarKetentuan)
      const letak = daftar.findIndex(({ teks }) => mulaiBerlaku.test(teks.isi))
      const norma = daftar[letak]
      const sesudah =
        letak >= 0 && daftar.slice(letak + 1).find(({ pasal, teks }) => pasal !== norma?.pasal && !/ ini mulai berlaku/.test(teks.isi))
      if (norma && sesudah && !sesudahBab && !(naskah.sifat.pencabutan && daftar.length < 3))
        report(
          { teks: norma.teks },
          `Sesudah pasal tentang saat mulai berlaku masih ada Pasal ${sesudah.pasal.nomor.nilai}. Letakkan saat mulai berlaku pada pasal terakhir (butir 136 dan butir 137 Lampiran II UU 12/2011).`,
          { severity: 'peringatan', related: [{ teks: sesudah.teks, message: 'Ketentuan yang mengikutinya ada di sini.' }] },
        )
    },
  }),
})
