import { type Istilah, rataTeks } from '@perkada/core'
import { defineRule } from '../../rule.ts'
import { contohNaskah, faktaIstilah } from './fakta-istilah.ts'

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
  examples: () => ({
    invalid: [
      {
        pedoman: ['KTU-21'],
        salah: contohNaskah('1. Rapat adalah pertemuan resmi.\n\n2. «Rapat» adalah musyawarah.\n\nPasal 2\n\nRapat diadakan.'),
        benar: contohNaskah('1. Rapat adalah pertemuan resmi.\n\n2. Sidang adalah musyawarah.\n\nPasal 2\n\nRapat diadakan.'),
      },
      contohNaskah(
        '1. Rapat adalah pertemuan.\n\n2. Musyawarah Kerja yang selanjutnya disebut «Rapat» adalah sidang.\n\nPasal 2\n\nRapat diadakan.',
      ),
      contohNaskah(
        '1. Musyawarah Kerja yang selanjutnya disebut Rapat adalah sidang.\n\n2. «Rapat» adalah pertemuan.\n\nPasal 2\n\nRapat diadakan.',
      ),
    ],
    valid: [
      contohNaskah('1. Rapat adalah pertemuan resmi.\n\n2. Rapat Kerja adalah Rapat tentang kerja.\n\nPasal 2\n\nRapat diadakan.'),
      contohNaskah(
        '1. Gross Tonnage yang selanjutnya disingkat GT adalah satuan volume kapal.\n\n2. Pas Kecil adalah surat kapal kurang dari 7 GT (tujuh gross tonnage).',
      ),
    ],
  }),
  create: ({ naskah, fakta, derau, report }) => ({
    selesai() {
      if (derau || naskah.sifat.perubahan || naskah.sifat.cuplikan) return
      const pertama = new Map<string, Istilah>()
      const bernama = new Map<string, Istilah>()
      for (const istilah of fakta(faktaIstilah).definisi.filter(umum)) {
        const kunci = rataTeks(istilah.nama.isi)
        const lain = pertama.get(kunci) ?? bernama.get(kunci)
        for (const sebutan of istilah.daftarSebutan) {
          const milik = bernama.get(rataTeks(sebutan.isi)) ?? pertama.get(rataTeks(sebutan.isi))
          if (milik && milik !== istilah && milik.tempat.pasal === istilah.tempat.pasal)
            report(
              { teks: sebutan },
              `“${sebutan.isi}” sudah menjadi sebutan ${milik.nomor ? `angka ${milik.nomor.nilai}` : `“${milik.nama.isi}”`}, sehingga artinya ganda (butir 107 Lampiran II UU 12/2011). Pakai sebutan lain.`,
              { related: [{ teks: milik.nama, message: 'Sebutan itu sudah dipakai di sini.' }] },
            )
          else if (!milik) bernama.set(rataTeks(sebutan.isi), istilah)
        }
        if (!lain) {
          pertama.set(kunci, istilah)
          continue
        }
        if (lain.tempat.pasal !== istilah.tempat.pasal) continue
        report(
          { teks: istilah.nama },
          `“${istilah.nama.isi}” sudah didefinisikan${lain.nomor ? ` pada angka ${lain.nomor.nilai}` : ''}, sehingga artinya ganda (butir 107 Lampiran II UU 12/2011). Hapus salah satu definisinya.`,
          { related: [{ teks: lain.nama, message: 'Definisi yang pertama ada di sini.' }] },
        )
      }
    },
  }),
})
