import { daftarAcuan } from '../../fakta/daftar-acuan.ts'
import { kosakata } from '../../fakta/kosakata.ts'
import { lindungan } from '../../fakta/lindungan.ts'
import { defineRule, type Letak } from '../../rule.ts'
import { contohNaskah, faktaIstilah } from './fakta-istilah.ts'
import { badanBerselisih, petakanNorma, unsurBerselisih } from './nama-acuan.ts'
import { namaSinonim } from './nama-sinonim.ts'
import { namaMenyimpang } from './nama-tidak-konsisten.ts'

type Bagian = Letak & { readonly teks: { readonly isi: string }; readonly start: number; readonly end: number }
const kutip = ({ teks, start, end }: Bagian): string => `“${teks.isi.slice(start, end)}”`

/** One thing has one name throughout the regulation (butir 243.d, 250.a). */
export const istilahTidakKonsisten = defineRule({
  id: 'istilah-tidak-konsisten',
  summary: 'Satu hal disebut dengan satu nama di seluruh peraturan.',
  sources: [
    { kode: 'A', butir: '250.a' },
    { kode: 'A', butir: '243.d' },
    { kode: 'T', catatan: 'Nama yang berbeda menunjuk hal yang berbeda.' },
  ],
  severity: 'peringatan',
  fix: 'none',
  examples: () => ({
    invalid: [
      contohNaskah('1. Satuan Kerja Perangkat Daerah adalah dinas dan badan.\n\nPasal 2\n\nSetiap «Satuan Perangkat» menyusun rencana.'),
      contohNaskah(
        '1. Bupati adalah Bupati Contoh.\n\nPasal 2\n\nUntuk kelancaran rapat dibentuk Tim Teknis Pengairan antar Dinas.\n\nPasal 3\n\nPengawasan dilakukan oleh «Tim Teknis Pelaksana Irigasi Dinas» sebagaimana dimaksud dalam Pasal 2.',
      ),
      contohNaskah(
        '1. Bupati adalah Bupati Contoh.\n\nPasal 2\n\nHubungan terdiri atas:\n\na. hubungan kerja konsultatif; dan\n\nb. «hubungan kerja koordinasi».\n\nPasal 3\n\nHubungan kerja koordinatif sebagaimana dimaksud dalam Pasal 2 huruf b dilakukan setiap bulan.',
      ),
      contohNaskah(
        '1. Perangkat Daerah adalah unsur pembantu Bupati.\n\nPasal 2\n\nPerangkat Daerah menyusun rencana bersama «Satuan Kerja Perangkat Daerah» lain.',
      ),
      contohNaskah('1. Unit Kerja adalah bagian dinas.\n\nPasal 2\n\nUnit Kerja menyusun rencana. Setiap «Satuan Kerja» melapor.'),
      contohNaskah(
        '1. Instansi Vertikal adalah perangkat kementerian.\n\nPasal 2\n\nInstansi Vertikal diundang. Rapat dihadiri Pemerintah Daerah dan dengan «Lembaga Vertikal».',
      ),
    ],
    valid: [
      contohNaskah(
        '1. Satuan Kerja Perangkat Daerah adalah dinas dan badan.\n\nPasal 2\n\nSetiap Satuan Kerja dan Perangkat Daerah membentuk Tim Teknis Pengairan.\n\nPasal 3\n\nTim Teknis Pengairan sebagaimana dimaksud dalam Pasal 2 melapor.',
      ),
      contohNaskah(
        '1. Bupati adalah Bupati Contoh.\n\nPasal 2\n\nTugas meliputi:\n\na. menyusun rencana kerja; dan\n\nb. pengelolaan data.\n\nPasal 3\n\nPenyusunan rencana kerja sebagaimana dimaksud dalam Pasal 2 huruf a dan pengelola data dibantu tim.',
      ),
      contohNaskah('1. Unit Kerja adalah bagian dinas.\n\nPasal 2\n\nUnit Kerja dan Satuan Kerja Perangkat Daerah melapor.'),
      contohNaskah(
        '1. Perangkat Daerah adalah unsur pembantu Bupati.\n\nPasal 2\n\nPerangkat Daerah dibina.\n\nPasal 3\n\nPeraturan Bupati Contoh Nomor 2 Tahun 2012 tentang Rapat Satuan Kerja Perangkat Daerah (Berita Daerah Kabupaten Contoh Tahun 2012 Nomor 2) dicabut dan dinyatakan tidak berlaku.',
      ),
      contohNaskah(
        '1. Hubungan Kerja adalah hubungan antarunit.\n\nPasal 2\n\nHubungan Kerja dijalin menurut Susunan Organisasi dan Tata Kerja.',
      ),
      contohNaskah(
        '1. Hubungan Kerja adalah hubungan antarunit.\n\nBAB II\nHUBUNGAN KERJA DAN TATA KERJA\n\nPasal 2\n\nHubungan Kerja dijalin. Setiap dinas menyusun Tata Kerja.',
      ),
    ],
  }),
  create: ({ naskah, fakta, derau, report }) => ({
    selesai() {
      if (derau || naskah.sifat.perubahan) return
      const { daftarTeks, istilah: daftarIstilah } = fakta(faktaIstilah)
      for (const { istilah, ...di } of namaMenyimpang(daftarTeks, daftarIstilah, fakta(kosakata))) {
        const sebutan = istilah.daftarSebutan[0] ? ` atau “${istilah.daftarSebutan[0].isi}”` : ''
        report(
          di,
          `${kutip(di)} bukan istilah yang dikenal peraturan ini; yang didefinisikan adalah “${istilah.nama.isi}” (butir 250 huruf a Lampiran II UU 12/2011). Tulis “${istilah.nama.isi}”${sebutan}.`,
          {
            related: [{ teks: istilah.nama, message: `“${istilah.nama.isi}” diperkenalkan di sini` }],
          },
        )
      }
      for (const { istilah, ...di } of namaSinonim(daftarTeks, daftarIstilah)) {
        if (fakta(lindungan)(di.teks, di.start, di.end)) continue
        report(
          di,
          `${kutip(di)} tidak didefinisikan; barangkali maksudnya “${istilah.nama.isi}” (butir 250 huruf a Lampiran II UU 12/2011). Pakai satu nama, atau definisikan keduanya bila berbeda.`,
          { severity: 'saran', related: [{ teks: istilah.nama, message: `“${istilah.nama.isi}” didefinisikan di sini` }] },
        )
      }
      const peta = petakanNorma(daftarTeks, fakta(daftarAcuan))
      for (const { di, lain } of badanBerselisih(peta, naskah.identitas.daerah)) {
        report(
          di,
          `Pasal yang diacu membentuk ${kutip(lain)}, bukan ${kutip(di)} (butir 250 huruf a Lampiran II UU 12/2011). Pakai satu nama di kedua tempat.`,
          {
            related: [{ ...lain, message: `di sini namanya ${kutip(lain)}` }],
          },
        )
      }
      for (const { di, lain } of unsurBerselisih(peta)) {
        report(
          di,
          `Unsur ini bernama ${kutip(di)}, tetapi pengacuan kepadanya menyebut ${kutip(lain)} (butir 250 huruf a Lampiran II UU 12/2011). Pakai satu nama di kedua tempat.`,
          {
            related: [{ ...lain, message: `Di sini disebut ${kutip(lain)}.` }],
          },
        )
      }
    },
  }),
})
