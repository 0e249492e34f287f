import { diBadan, isBadanUtuh } from '../../fakta/badan-sendiri.ts'
import { adaDiDalam, kerangka, sebutKelompok } from '../../fakta/satuan-kerangka.ts'
import { defineRule } from '../../rule.ts'
import { contohBadan } from './contoh-badan.ts'

/** A heading above nothing, a Pasal without text, and a Pasal that stands before the first Bagian of its Bab (butir 70). */
export const kerangkaKosong = defineRule({
  id: 'kerangka-kosong',
  summary: 'Setiap Bab, Bagian, dan Paragraf memuat Pasal, setiap Pasal memuat norma, dan tidak ada Pasal lepas sebelum Bagian pertama.',
  sources: [
    { kode: 'T', catatan: 'Judul tanpa Pasal tidak mengelompokkan apa pun.' },
    { kode: 'A', butir: '70' },
    { kode: 'A', butir: '77' },
  ],
  severity: 'peringatan',
  fix: 'none',
  examples: () => ({
    invalid: [
      {
        pedoman: ['BTB-09'],
        salah: contohBadan(
          'BAB I\nRAPAT\n\nPasal 1\n\nRapat diadakan.\n\n«BAB II»\nJADWAL\n\nBAB III\nPENUTUP\n\nPasal 2\n\nRapat dicatat.',
        ),
        benar: contohBadan('BAB I\nRAPAT\n\nPasal 1\n\nRapat diadakan.\n\nBAB II\nPENUTUP\n\nPasal 2\n\nRapat dicatat.'),
      },
      contohBadan('Pasal 1\n\nRapat diadakan.\n\n«Pasal 2»\n\nPasal 3\n\nRapat dicatat.'),
    ],
    valid: [
      contohBadan('Pasal 1\n\nDihapus.\n\nPasal 2\n\nRapat diadakan.'),
      contohBadan('BAB I\nRAPAT\n\nBagian Kesatu\nUmum\n\nPasal 1\n\nRapat diadakan.\n\nBagian Kedua\nKhusus\n\nPasal 2\n\nRapat dicatat.'),
    ],
  }),
  create: ({ naskah, fakta, derau, report }) => ({
    pasal({ nomor, isi }, tempat) {
      if (!derau && !isi.length && diBadan(tempat) && isBadanUtuh(naskah) && !naskah.sifat.cuplikan)
        report(
          { span: nomor.span },
          `Pasal ${nomor.nilai} tidak memuat ketentuan apa pun (butir 77 Lampiran II UU 12/2011). Isi ketentuannya, atau hapus judul Pasal ini dan rapikan nomor sesudahnya.`,
        )
    },
    selesai() {
      if (derau) return
      for (const { kelompok } of fakta(kerangka).daftarKelompok) {
        const nama = sebutKelompok(kelompok)
        const isi = kelompok.isi
        if (!adaDiDalam(isi, ({ tipe }) => tipe !== 'bagian' && tipe !== 'paragraf')) {
          if (kelompok.tipe === 'bab' || !isi.length)
            report(
              { span: kelompok.nomor.span },
              `${nama} tidak memuat Pasal (butir 70 Lampiran II UU 12/2011). Tambahkan Pasal, atau hapus judul ini.`,
            )
          continue
        }
        const lepas = isi[0]
        if (lepas?.tipe === 'pasal' && isi.some(({ tipe }) => tipe === 'bagian' || tipe === 'paragraf'))
          report(
            { span: lepas.nomor.span },
            `Pasal ${lepas.nomor.nilai} berdiri lepas di ${nama}, padahal ${nama} dibagi lagi (butir 70 Lampiran II UU 12/2011). Pertimbangkan memasukkannya ke dalam kelompok pertama, misalnya “Umum”.`,
            { severity: 'saran' },
          )
      }
    },
  }),
})
