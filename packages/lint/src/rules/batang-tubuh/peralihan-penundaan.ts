import { daftarKetentuan, isiKetentuan, namaSendiri } from '../../fakta/daftar-ketentuan.ts'
import { naskahContoh } from '../../naskah-contoh.ts'
import { defineRule } from '../../rule.ts'

const contoh = (isi: string) =>
  naskahContoh({
    tubuh: `BAB I\nKETENTUAN PERALIHAN\n\nPasal 1\n\n${isi}\n\nBAB II\nKETENTUAN PENUTUP\n\nPasal 2\n\nPeraturan Bupati ini mulai berlaku pada tanggal diundangkan.`,
  })

const tunda = /\b(?:ditunda(?: sementara)?|(?:masih )?tetap berlaku)\b/
const batas =
  /\b(?:sampai|paling (?:lama|lambat|singkat)|hingga|selama|sepanjang|kecuali|jangka waktu|sebelum (?:di|ter|ada)|dalam waktu|berakhir|habis|Tahun Anggaran)/

/** "tetap berlaku ketentuan Peraturan …": the law for what is pending, which ends with it. */
const aktaLama = /^ (?:ketentuan|peraturan|undang-undang)\b/i

/** A postponement, or a right that lives on, without its end. */
export const peralihanPenundaan = defineRule({
  id: 'peralihan-penundaan',
  summary: 'Penundaan sementara menyebut jangka waktu atau persyaratan berakhirnya.',
  sources: [{ kode: 'A', butir: '134' }],
  severity: 'peringatan',
  fix: 'none',
  examples: () => ({
    invalid: [
      {
        pedoman: ['PRL-03'],
        salah: contoh('Izin yang telah diterbitkan sebelum Peraturan Bupati ini mulai berlaku, «masih tetap berlaku».'),
        benar: contoh(
          'Izin yang telah diterbitkan sebelum Peraturan Bupati ini mulai berlaku, masih tetap berlaku paling lama 1 (satu) tahun.',
        ),
      },
    ],
    valid: [
      contoh('Izin yang telah diterbitkan tetap berlaku sampai dengan masa berlakunya berakhir.'),
      contoh(
        'Terhadap permohonan izin yang belum diputus tetap berlaku ketentuan Peraturan Bupati Contoh Nomor 5 Tahun 2015 tentang Rapat.',
      ),
    ],
  }),
  create: ({ naskah, fakta, report, derau, tahun }) => ({
    selesai({ sifat }) {
      if (derau || sifat.perubahan) return
      const diri = `${namaSendiri(naskah) ?? 'Peraturan'} ini`
      for (const ketentuan of fakta(daftarKetentuan)) {
        const cocok = /PERALIHAN/i.test(ketentuan.bab?.judul?.isi ?? '') && tunda.exec(ketentuan.teks.isi)
        if (
          !cocok ||
          batas.test(isiKetentuan(ketentuan)) ||
          aktaLama.test(ketentuan.teks.isi.slice(cocok.index + cocok[0].length)) ||
          /\b(?:peraturan|keputusan|ketentuan)\b/i.test(ketentuan.teks.isi.slice(0, cocok.index).replaceAll(diri, ''))
        )
          continue
        report(
          { teks: ketentuan.teks, start: cocok.index, end: cocok.index + cocok[0].length },
          'Sebut jangka waktu atau persyaratan berakhirnya keadaan sementara ini, misalnya “paling lama 1 (satu) tahun” (butir 134 Lampiran II UU 12/2011).',
          { severity: tahun < 2011 ? 'saran' : 'peringatan' },
        )
      }
    },
  }),
})
