import { type Lampiran, naskahKosong, telusuri } from '@perkada/core'
import { daftarAcuan } from '../../fakta/daftar-acuan.ts'
import { naskahContoh } from '../../naskah-contoh.ts'
import { defineRule } from '../../rule.ts'

const contoh = (huruf: string, bagian = 'A. ALUR RAPAT\n\nRapat dibuka.\n\nB. BENTUK LAPORAN\n\nNama: ...') =>
  naskahContoh({
    isi: `Pasal 1\n\nBentuk laporan tercantum dalam ${huruf} yang merupakan bagian tidak terpisahkan dari Peraturan Bupati ini.`,
    lampiran: `LAMPIRAN\nPERATURAN BUPATI CONTOH\nNOMOR 1 TAHUN 2024\nTENTANG\nTATA KERJA\n\nRAPAT DAN LAPORAN\n\n${bagian}\n\nBUPATI CONTOH,\n\nttd\n\nFULAN BIN FULAN`,
  })

/** The letters of the headings inside an annex ("A. ALUR RAPAT"); undefined where it is not divided so. */
function bagianBerhuruf(item: Lampiran): ReadonlySet<string> | undefined {
  const ada = new Set<string>()
  telusuri(
    { ...naskahKosong, daftarLampiran: [item] },
    {
      teks({ isi }) {
        const huruf = /^([A-Z])\. ?[A-ZÀ-Þ]/.exec(isi)?.[1]
        if (huruf) ada.add(huruf)
      },
    },
  )
  return ada.has('A') && ada.size > 1 ? ada : undefined
}

/** The body points to a lettered part of an annex that the annex does not have. */
export const lampiranHuruf = defineRule({
  id: 'lampiran-huruf',
  summary: 'Bagian lampiran yang diacu dengan huruf ada di dalam lampiran itu.',
  sources: [{ kode: 'T', catatan: 'Yang diacu harus ada.' }],
  severity: 'peringatan',
  fix: 'none',
  examples: () => ({
    invalid: [
      { pedoman: ['LMP-02'], salah: contoh('Lampiran «huruf C»'), benar: contoh('Lampiran huruf B') },
      contoh('Lampiran huruf A dan «huruf D»'),
    ],
    valid: [contoh('Lampiran huruf A dan huruf B'), contoh('Lampiran huruf C', 'Laporan memuat nama.')],
  }),
  create: ({ fakta, report, derau }) => ({
    selesai({ daftarLampiran, sifat }) {
      if (derau || sifat.cuplikan || sifat.perubahan || !daftarLampiran.length) return
      for (const { acuan, teks, tempat } of fakta(daftarAcuan)) {
        if (acuan.milik !== 'sendiri' || tempat.ruas !== 'batang-tubuh' || tempat.kutipan) continue
        let nomor: string | undefined
        for (const { alamat, daftarPenunjuk } of acuan.daftarUnsur) {
          nomor = alamat.lampiran ?? nomor
          const huruf = daftarPenunjuk.find(({ tingkat, nilai }) => tingkat === 'huruf' && /^[A-Z]$/.test(nilai))
          if (nomor === undefined || !huruf) continue
          const cocok = daftarLampiran.filter(satu => (satu.nomor?.nilai ?? '') === nomor)
          const ada = cocok.length === 1 && cocok[0] ? bagianBerhuruf(cocok[0]) : undefined
          if (!ada || ada.has(huruf.nilai)) continue
          report(
            { teks, start: huruf.start, end: huruf.end },
            `${`Lampiran ${nomor}`.trim()} tidak mempunyai bagian ${huruf.nilai}; yang ada ${[...ada].sort().join(', ')}. Betulkan hurufnya, atau tambahkan bagian itu.`,
          )
        }
      }
    },
  }),
})
