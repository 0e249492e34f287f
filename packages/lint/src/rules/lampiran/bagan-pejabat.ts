import { naskahContoh } from '../../naskah-contoh.ts'
import { defineRule } from '../../rule.ts'
import { bandingPejabat, type Pemangku, pemangkuBagan, pemangkuTubuh } from './pemangku.ts'

const contoh = (bagan: string, ketua = 'Sekretaris Daerah') =>
  naskahContoh({
    isi: `Pasal 1\n\n(1) Susunan tim terdiri atas:\n\na. ketua; dan\n\nb. sekretaris.\n\n(2) Ketua sebagaimana dimaksud pada ayat (1) huruf a dijabat oleh ${ketua}.\n\n(3) Sekretaris sebagaimana dimaksud pada ayat (1) huruf b dijabat oleh Kepala Dinas Rapat.\n\n(4) Bagan tim tercantum dalam Lampiran yang merupakan bagian tidak terpisahkan dari Peraturan Bupati ini.`,
    lampiran: `LAMPIRAN\nPERATURAN BUPATI CONTOH\nNOMOR 1 TAHUN 2024\nTENTANG\nTATA KERJA\n\nBAGAN TIM\n\n${bagan}\n\nBUPATI CONTOH,\n\nttd\n\nFULAN BIN FULAN`,
  })
const pagar = (ketua: string) =>
  contoh(
    `\`\`\`bagan\njudul: Bagan Tim\nsimpul:\n  - { nama: Ketua Tim, keterangan: ${ketua} }\n  - { nama: Sekretaris Tim, keterangan: Kepala Dinas Rapat }\n\`\`\``,
  )

/** The one holder that the body names for the function of a box: none where two teams have other ones. */
function pasangan(
  { fungsi, tim }: Pemangku,
  daftar: readonly Pemangku[],
  sama: (satu: string, lain: string) => boolean,
): Pemangku | undefined {
  const cocok = daftar.filter(satu => satu.fungsi === fungsi && (!tim || !satu.tim || satu.tim === tim))
  const [pertama] = cocok
  return pertama && cocok.every(({ pejabat }) => sama(pejabat, pertama.pejabat)) ? pertama : undefined
}

/** A chart gives a function of a team to another office than the body does. */
export const baganPejabat = defineRule({
  id: 'bagan-pejabat',
  summary: 'Pejabat pada bagan sama dengan pejabat yang memangku kedudukan itu menurut batang tubuh.',
  sources: [{ kode: 'T', catatan: 'Lampiran merupakan bagian peraturan, sehingga isinya tidak bertentangan dengan batang tubuh.' }],
  severity: 'peringatan',
  fix: 'none',
  examples: () => ({
    invalid: [
      pagar('«Asisten Administrasi Umum»'),
      contoh('KETUA («WAKIL BUPATI»)\nSEKRETARIS (KEPALA DINAS RAPAT)'),
      contoh('Ketua: Sekretaris Daerah\n\nSekretaris: «Kepala Dinas Arsip»'),
      contoh('| Ketua |\n| «Wakil Bupati» |\n| Sekretaris |\n| Kepala Dinas Rapat |'),
    ],
    valid: [
      pagar('Sekretaris Daerah Kabupaten Contoh'),
      contoh('KETUA (SEKRETARIS DAERAH)\nSEKRETARIS (KEPALA DINAS RAPAT)'),
      contoh('Ketua: Sekretaris Daerah\n\nSekretaris: Kepala Dinas Rapat\n\nAnggota: Camat'),
      contoh('Ketua: Wakil Bupati', 'pejabat yang ditunjuk'),
    ],
  }),
  create: ({ naskah, fakta, derau, report }) => ({
    selesai({ sifat, daftarLampiran }) {
      if (derau || sifat.cuplikan || sifat.perubahan || !daftarLampiran.length) return
      const bagan = pemangkuBagan(naskah)
      const tubuh = bagan.length ? pemangkuTubuh(naskah) : []
      if (!tubuh.length) return
      const sama = bandingPejabat(naskah, fakta)
      for (const satu of bagan) {
        const asli = pasangan(satu, tubuh, sama)
        if (!asli || sama(satu.pejabat, asli.pejabat)) continue
        report(
          { teks: satu.teks, start: satu.start, end: satu.start + satu.pejabat.length },
          `Menurut bagan kedudukan ${satu.fungsi} dijabat oleh “${satu.pejabat}”, sedangkan menurut batang tubuh oleh “${asli.pejabat}”. Samakan keduanya.`,
          { related: [{ teks: asli.teks, message: 'Di batang tubuh ada di sini.' }] },
        )
      }
    },
  }),
})
