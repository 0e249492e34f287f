import type { Istilah } from '@perkada/core'
import { defineRule } from '../../rule.ts'
import { contohNaskah, faktaIstilah } from './fakta-istilah.ts'

const rata = (isi: string) =>
  isi
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Holds in the whole regulation: defined in the opening Pasal, outside ayat. */
const umum = ({ tempat, asal }: Istilah): boolean => asal === 'definisi' && !tempat.kutipan && !tempat.ayat

/** The same term has two definitions (butir 107: no double meaning). */
export const istilahGanda = defineRule({
  id: 'istilah-ganda',
  summary: 'Tidak ada dua definisi untuk istilah yang sama.',
  sources: [
    { kode: 'T', catatan: 'Satu istilah mempunyai satu arti.' },
    { kode: 'A', butir: '107' },
  ],
  severity: 'galat',
  fix: 'none',
  examples: {
    invalid: [
      {
        pedoman: ['KTU-21'],
        salah: contohNaskah('1. Rapat adalah pertemuan resmi.\n\n2. «Rapat» adalah musyawarah.\n\nPasal 2\n\nRapat diadakan.'),
        benar: contohNaskah('1. Rapat adalah pertemuan resmi.\n\n2. Sidang adalah musyawarah.\n\nPasal 2\n\nRapat diadakan.'),
      },
    ],
    valid: [contohNaskah('1. Rapat adalah pertemuan resmi.\n\n2. Rapat Kerja adalah Rapat tentang kerja.\n\nPasal 2\n\nRapat diadakan.')],
  },
  create: ({ naskah, fakta, derau, report }) => ({
    selesai() {
      if (derau || naskah.sifat.perubahan || naskah.sifat.cuplikan) return
      const pertama = new Map<string, Istilah>()
      for (const istilah of fakta(faktaIstilah).definisi.filter(umum)) {
        const kunci = rata(istilah.nama.isi)
        const lain = pertama.get(kunci)
        if (!lain) {
          pertama.set(kunci, istilah)
          continue
        }
        if (lain.tempat.pasal !== istilah.tempat.pasal) continue
        report(
          { teks: istilah.nama },
          `"${istilah.nama.isi}" sudah didefinisikan${lain.nomor ? ` pada angka ${lain.nomor.nilai}` : ''}, sehingga artinya ganda (butir 107 Lampiran II UU 12/2011). Hapus salah satu definisinya.`,
          { related: [{ teks: lain.nama, message: 'Definisi yang pertama ada di sini.' }] },
        )
      }
    },
  }),
})
