import { naskahContoh } from '../../naskah-contoh.ts'
import { defineRule } from '../../rule.ts'
import { visitorAlinea } from '../../visitor-alinea.ts'

const contoh = (isi: string) =>
  naskahContoh({
    tubuh: `BAB I\nKETENTUAN PERALIHAN\n\nPasal 1\n\n${isi}\n\nBAB II\nKETENTUAN PENUTUP\n\nPasal 2\n\nPeraturan Bupati ini mulai berlaku pada tanggal diundangkan.`,
  })

/** "dinyatakan sebagai … menurut Pasal" within one sentence. */
function cariTerselubung(isi: string): { start: number; end: number } | undefined {
  const start = isi.indexOf('dinyatakan sebagai ')
  const kalimat = start < 0 ? '' : (isi.slice(start, start + 200).split(/[.;]/)[0] ?? '')
  const akhir = kalimat.indexOf(' menurut Pasal')
  return akhir < 0 ? undefined : { start, end: start + akhir + ' menurut Pasal'.length }
}

/** A transitional provision that changes what another provision says. */
export const peralihanTerselubung = defineRule({
  id: 'peralihan-terselubung',
  summary: 'Ketentuan peralihan tidak memuat perubahan terselubung atas ketentuan peraturan lain.',
  sources: [{ kode: 'A', butir: '135' }],
  severity: 'saran',
  fix: 'none',
  examples: () => ({
    invalid: [
      {
        pedoman: ['PRL-06'],
        salah: contoh('Tim yang sudah ada «dinyatakan sebagai Tim Koordinasi menurut Pasal» 1 huruf a.'),
        benar: contoh('Tim yang sudah ada tetap bekerja sampai dengan terbentuknya Tim Koordinasi.'),
      },
    ],
    valid: [contoh('Tim yang sudah ada tetap bekerja sampai dengan terbentuknya tim baru.')],
  }),
  create: context =>
    visitorAlinea(context, ['dinyatakan sebagai'], (teks, { bab }) => {
      const letak = /PERALIHAN/i.test(bab?.judul?.isi ?? '') && cariTerselubung(teks.isi)
      if (letak)
        context.report(
          { teks, ...letak },
          'Ini tampak sebagai perubahan terselubung. Ubah batasan pengertiannya dalam Ketentuan Umum, atau buat peraturan perubahan (butir 135 Lampiran II UU 12/2011).',
        )
    }),
})
