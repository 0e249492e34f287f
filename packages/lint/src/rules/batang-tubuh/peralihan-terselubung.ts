import { naskahContoh } from '../../naskah-contoh.ts'
import { defineRule } from '../../rule.ts'

const contoh = (isi: string) =>
  naskahContoh({
    tubuh: `BAB I\nKETENTUAN PERALIHAN\n\nPasal 1\n\n${isi}\n\nBAB II\nKETENTUAN PENUTUP\n\nPasal 2\n\nPeraturan Bupati ini mulai berlaku pada tanggal diundangkan.`,
  })
const terselubung = /\bdinyatakan sebagai [^.;]{3,120} menurut Pasal\b/

/** A transitional provision that changes what another provision says. */
export const peralihanTerselubung = defineRule({
  id: 'peralihan-terselubung',
  summary: 'Ketentuan peralihan tidak memuat perubahan terselubung atas ketentuan peraturan lain.',
  sources: [{ kode: 'A', butir: '135' }],
  severity: 'saran',
  fix: 'none',
  examples: {
    invalid: [
      {
        pedoman: ['PRL-06'],
        salah: contoh('Tim yang sudah ada «dinyatakan sebagai Tim Koordinasi menurut Pasal» 1 huruf a.'),
        benar: contoh('Tim yang sudah ada tetap bekerja sampai dengan terbentuknya Tim Koordinasi.'),
      },
    ],
    valid: [contoh('Tim yang sudah ada tetap bekerja sampai dengan terbentuknya tim baru.')],
  },
  create: ({ report, derau }) => ({
    alinea({ teks }, { ruas, kutipan, bab }) {
      const cocok = ruas === 'batang-tubuh' && !kutipan && !derau && /PERALIHAN/i.test(bab?.judul?.isi ?? '') && terselubung.exec(teks.isi)
      if (cocok)
        report(
          { teks, start: cocok.index, end: cocok.index + cocok[0].length },
          'Ini tampak sebagai perubahan terselubung. Ubah batasan pengertiannya dalam Ketentuan Umum, atau buat peraturan perubahan (butir 135 Lampiran II UU 12/2011).',
        )
    },
  }),
})
