import type { Kelompok } from '@perkada/core'
import { hurufSaja } from '../../fakta/beda-kata.ts'
import { TAHUN_RUMUSAN } from '../../fakta/butir-pembukaan.ts'
import { kerangka, sebutKelompok } from '../../fakta/satuan-kerangka.ts'
import { isKataDikenal } from '../../leksikon.ts'
import { defineRule } from '../../rule.ts'
import { contohBadan } from './contoh-badan.ts'

const isi = (judul: string) => contohBadan(`BAB I\n${judul}\n\nPasal 1\n\nRapat diadakan.\n\nBAB II\nPENUTUP\n\nPasal 2\n\nRapat dicatat.`)

/** The title of a Bab: capitals throughout, no mark at its end (butir 72). */
export const kerangkaJudulBab = defineRule({
  id: 'kerangka-judul-bab',
  summary: 'Bab berjudul, dengan judul yang tidak dipakai bab lain; judulnya seluruhnya huruf kapital dan tidak diakhiri tanda baca.',
  sources: [
    { kode: 'A', butir: '72' },
    { kode: 'T', catatan: 'Judul bukan kalimat, dan dua bab berjudul sama tidak dapat dibedakan.' },
  ],
  severity: 'peringatan',
  fix: 'safe',
  examples: () => ({
    invalid: [
      { pedoman: ['BTB-11'], salah: isi('«Jadwal Rapat»'), benar: isi('JADWAL RAPAT') },
      { pedoman: ['BTB-11'], salah: isi('JADWAL RAPAT«.»'), benar: isi('JADWAL RAPAT') },
      isi('').replace('BAB I\n', '«BAB I»\n'),
      isi('PENUTUP').replace('BAB II\nPENUTUP', 'BAB II\n«PENUTUP»'),
    ],
    valid: [isi('PENERAPAN *e-government* DAN WHISTLEBLOWING')],
  }),
  create: ({ fakta, tahun, derau, report }) => ({
    selesai() {
      if (derau) return
      const { daftarBab } = fakta(kerangka)
      // Where no bab has one, a transcription left them all out.
      const berjudul = daftarBab.some(satu => satu.judul)
      const pertamaKali = new Map<string, Kelompok>()
      for (const bab of daftarBab) {
        const { judul } = bab
        const kembar = judul && pertamaKali.get(hurufSaja(judul.isi))
        if (judul && !kembar) pertamaKali.set(hurufSaja(judul.isi), bab)
        if (judul && kembar?.judul && kembar.nomor.nilai !== bab.nomor.nilai)
          report(
            { teks: judul },
            `Judul ${sebutKelompok(bab)} sama dengan judul ${sebutKelompok(kembar)}. Beri judul menurut isinya, atau satukan kedua bab.`,
            {
              related: [{ teks: kembar.judul, message: `judul ${sebutKelompok(kembar)}` }],
            },
          )
        if (!judul) {
          if (berjudul)
            report(
              { span: bab.nomor.span },
              `${sebutKelompok(bab)} tidak berjudul, padahal bab diberi nomor urut dan judul (butir 72 Lampiran II UU 12/2011). Tulis judulnya.`,
              tahun < TAHUN_RUMUSAN ? { severity: 'saran' } : {},
            )
          continue
        }
        const kecil = [...judul.isi.matchAll(/[A-Za-zÀ-ɏ]+/gu)].filter(
          ({ 0: kata, index }) =>
            /[a-zß-ÿ]/u.test(kata) &&
            isKataDikenal(kata) &&
            judul.isi.charAt(index - 1) !== '-' &&
            judul.isi.charAt(index + kata.length) !== '-',
        )
        const [pertama, terakhir] = [kecil[0], kecil.at(-1)]
        if (pertama && terakhir) {
          const [start, end] = [pertama.index, terakhir.index + terakhir[0].length]
          report(
            { teks: judul, start, end },
            `Judul ${sebutKelompok(bab)} seluruhnya ditulis dengan huruf kapital (butir 72 Lampiran II UU 12/2011). Tulis “${judul.isi.toUpperCase()}”.`,
            {
              perbaikan: kecil.map(({ 0: kata, index }) => ({
                letak: { teks: judul, start: index, end: index + kata.length },
                isi: kata.toUpperCase(),
              })),
            },
          )
        }
        const akhir = judul.isi.trimEnd().length
        if (/[.,;:]$/.test(judul.isi.trimEnd()))
          report(
            { teks: judul, start: akhir - 1, end: akhir },
            `Judul ${sebutKelompok(bab)} diakhiri tanda baca, padahal judul bukan kalimat (bandingkan contoh butir 72 Lampiran II UU 12/2011). Hapus tandanya.`,
            {
              perbaikan: [{ letak: { teks: judul, start: akhir - 1, end: akhir }, isi: '' }],
              ...(tahun < TAHUN_RUMUSAN ? { severity: 'saran' as const } : {}),
            },
          )
      }
    },
  }),
})
