import { jarakKata } from '@perkada/core'
import { kataAsing } from '../../fakta/kata-asing.ts'
import { kosakata } from '../../fakta/kosakata.ts'
import { defineRule } from '../../rule.ts'
import { contohNaskah, faktaIstilah } from './fakta-istilah.ts'
import { PencariSalahEja } from './pencari-salah-eja.ts'

/** A word that is in no dictionary and stands where a defined term has a very similar one is a slip (butir 243.d). */
export const istilahSalahEja = defineRule({
  id: 'istilah-salah-eja',
  summary: 'Istilah yang didefinisikan ditulis sama persis di setiap tempat.',
  sources: [
    { kode: 'A', butir: '243.d' },
    { kode: 'T', catatan: 'Kata yang salah tulis tidak menunjuk definisinya.' },
  ],
  severity: 'galat',
  fix: 'none',
  examples: () => ({
    invalid: [
      contohNaskah(
        '1. Instansi Vertikal adalah perangkat kementerian.\n\nPasal 2\n\nRapat dihadiri «Intansi» Vertikal dan instansi «vertical».',
      ),
      contohNaskah('1. Forum Air adalah wadah musyawarah.\n\nPasal 2\n\nForum «Ari» memungut iuran. Forum Air melapor.'),
      contohNaskah('1. Unit Kerja adalah bagian kantor.\n\nPasal 2\n\nPimpinan «Uni» Kerja memimpin rapat. Unit Kerja melapor.'),
      contohNaskah('1. Perangkat Daerah adalah unsur pembantu.\n\nPasal 2\n\nPerangkat «Darah» memungut iuran. Perangkat Daerah melapor.'),
      contohNaskah('1. Instansi Vertikal adalah perangkat kementerian.\n\nPasal 2\n\nRapat dihadiri «Instani» Vertikal.'),
      contohNaskah('1. Camat adalah pemimpin kecamatan.\n\nPasal 2\n\nBupati memanggil «Camta» dan Camat lain. Camat hadir.'),
      contohNaskah(
        '1. Badan Musyawarah Kampung yang selanjutnya disingkat BAMUSKAM adalah lembaga.\n\n2. Pertunjukan Satwa adalah kegiatan.\n\nPasal 2\n\n«BAMUSKAN» melarang «Petunjukan» Satwa.',
      ),
    ],
    valid: [
      contohNaskah(
        '1. Koordinasi adalah upaya menyelaraskan kegiatan.\n\nPasal 2\n\nKoordinasinya bersifat koordinatif dan terkoordinasi.',
      ),
      contohNaskah('1. Camat adalah pemimpin kecamatan.\n\nPasal 2\n\nCamat di Camta memanggil Ahmad Camat dan Canat Basri.'),
    ],
  }),
  create: ({ naskah, fakta, derau, report }) => ({
    selesai() {
      if (derau || naskah.sifat.perubahan) return
      const isi = fakta(faktaIstilah)
      const pencari = new PencariSalahEja(naskah, isi, fakta(kosakata))
      const calon = pencari.calon(fakta(kataAsing))
      for (const satu of isi.daftarTeks) {
        if (!calon.has(satu.teks)) continue
        if (!['batang-tubuh', 'lampiran', 'menimbang', 'penjelasan'].includes(satu.tempat.ruas) || satu.peran === 'pengesahan') continue
        for (const { kata, istilah, pasti } of pencari.cari(satu)) {
          const { nama: utama, daftarSebutan } = istilah
          const nama = daftarSebutan.find(({ isi }) => !isi.includes(' ') && jarakKata(kata.rendah, isi, 1) <= 1) ?? utama
          report(
            { teks: satu.teks, start: kata.start, end: kata.end },
            `“${kata.isi}” tampaknya salah tulis dari istilah “${nama.isi}” yang didefinisikan dalam ketentuan umum (butir 243 huruf d Lampiran II UU 12/2011). Tulis sama dengan definisinya.`,
            { related: [{ teks: nama, message: `“${nama.isi}” didefinisikan di sini` }], ...(!pasti && { severity: 'peringatan' }) },
          )
        }
      }
      const { batas } = pencari
      if (batas)
        report(
          { teks: batas.teks, start: batas.kata.start, end: batas.kata.end },
          `Naskah ini memuat terlalu banyak kata yang tidak dikenal, sehingga salah tulis istilah tidak lagi dicari mulai dari kata “${batas.kata.isi}”. Betulkan dahulu ejaannya, lalu periksa lagi.`,
          { severity: 'saran' },
        )
    },
  }),
})
