import { daftarKetentuan } from '../../fakta/daftar-ketentuan.ts'
import { naskahContoh } from '../../naskah-contoh.ts'
import { defineRule } from '../../rule.ts'

const PENUTUP = 'KETENTUAN PENUTUP\n\nPasal 2\n\nPeraturan Bupati ini mulai berlaku pada tanggal diundangkan.'
const bab = (satu: string, dua: string, tiga = '') =>
  naskahContoh({ tubuh: `BAB I\n${satu}\n\nBAB II\n${dua}${tiga ? `\n\nBAB III\n${tiga}` : ''}` })
const UMUM = 'TATA KERJA\n\nPasal 1\n\nRapat diadakan setiap bulan.'
const BENAR = bab(UMUM, PENUTUP)

const mulaiBerlaku = /^[A-Za-zÀ-ɏ /-]{5,80} ini mulai berlaku (?:pada tanggal|setelah|sejak|terhitung)/u

/** Norms follow the Pasal on entry into force. */
export const penutupLetak = defineRule({
  id: 'penutup-letak',
  summary: 'Pasal tentang saat mulai berlaku adalah pasal terakhir.',
  sources: [
    { kode: 'A', butir: '136' },
    { kode: 'T', catatan: 'Saat mulai berlaku menutup batang tubuh.' },
  ],
  severity: 'peringatan',
  fix: 'none',
  examples: () => ({
    invalid: [
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
      bab(
        UMUM,
        'KETENTUAN PENUTUP\n\nPasal 2\n\n«Peraturan Bupati ini mulai berlaku pada tanggal diundangkan.»\n\nPasal 3\n\nPada saat Peraturan Bupati ini mulai berlaku, Peraturan Bupati Contoh Nomor 3 Tahun 2018 tentang Rapat (Berita Daerah Kabupaten Contoh Tahun 2018 Nomor 3), dicabut dan dinyatakan tidak berlaku.',
      ),
    ],
    valid: [BENAR],
  }),
  create: ({ naskah, fakta, report, derau }) => ({
    selesai({ sifat }) {
      if (derau || sifat.perubahan || sifat.cuplikan) return
      const daftar = fakta(daftarKetentuan)
      const letak = daftar.findIndex(({ teks }) => mulaiBerlaku.test(teks.isi))
      const norma = daftar[letak]
      const sesudah =
        letak >= 0 && daftar.slice(letak + 1).find(({ pasal, teks }) => pasal !== norma?.pasal && !mulaiBerlaku.test(teks.isi))
      if (norma && sesudah && !(naskah.sifat.pencabutan && daftar.length < 3))
        report(
          { teks: norma.teks },
          `Sesudah pasal tentang saat mulai berlaku masih ada Pasal ${sesudah.pasal.nomor.nilai}. Letakkan saat mulai berlaku pada pasal terakhir (butir 136 dan butir 137 Lampiran II UU 12/2011).`,
          { severity: 'peringatan', related: [{ teks: sesudah.teks, message: 'Ketentuan yang mengikutinya ada di sini.' }] },
        )
    },
  }),
})
