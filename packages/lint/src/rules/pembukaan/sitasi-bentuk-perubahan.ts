import { dasarHukum } from '../../fakta/dasar-hukum.ts'
import { defineRule } from '../../rule.ts'
import { contohPembukaan, daftarContoh, dasarContoh } from './contoh-pembukaan.ts'

const contoh = (frasa: string) =>
  contohPembukaan({
    mengingat: daftarContoh(
      dasarContoh.uud,
      `${dasarContoh.perda(3, 2016)} ${frasa} ${dasarContoh.perda(5, 2020).replace('Perangkat Daerah (', 'Perubahan Kedua atas Peraturan Daerah Kabupaten Contoh Nomor 3 Tahun 2016 tentang Perangkat Daerah (')}`,
    ),
  })
const SATU = 'sebagaimana telah diubah dengan'
const BANYAK = 'sebagaimana telah beberapa kali diubah terakhir dengan'
const benar = contoh(BANYAK)

/** One amendment, and the four common forms for several. */
const bentukBaku =
  /^sebagaimana telah (?:diubah dengan|beberapa ?kali diubah,? terakhir dengan|diubah beberapa ?kali,? terakhir dengan|(?:dua|tiga|\d+ \([a-z]+\)) kali diubah,? terakhir dengan|diubah (?:dua|tiga) kali,? terakhir dengan)$/

/** The words that lead from an act to the one that amended it last. */
export const sitasiBentukPerubahan = defineRule({
  id: 'sitasi-bentuk-perubahan',
  summary: `Perubahan dasar hukum disebut dengan “${SATU}” atau “${BANYAK}”.`,
  sources: [{ kode: 'A22', butir: '41a', catatan: 'Rumusannya ada pada contoh.' }],
  severity: 'saran',
  fix: 'none',
  examples: () => ({
    invalid: [{ pedoman: ['DSH-23'], salah: contoh('«sebagaimana diubah terakhir dengan»'), benar }],
    valid: [benar, contoh(SATU), contoh('sebagaimana telah diubah beberapa kali, terakhir dengan')],
  }),
  create: ({ derau, fakta, report }) => ({
    selesai() {
      if (derau) return
      for (const { sitasi, teks } of fakta(dasarHukum)) {
        const perubahan = sitasi.daftarPerubahan[0]
        const awal = Math.max(sitasi.daftarGazet.at(-1)?.end ?? 0, sitasi.judul?.end ?? 0, sitasi.tahun?.end ?? 0)
        if (!perubahan || perubahan.start - awal > 120) continue
        const frasa = teks.isi
          .slice(awal, perubahan.start)
          .replace(/^[\s);,]+/, '')
          .trimEnd()
        if (!frasa.startsWith('sebagaimana') || bentukBaku.test(frasa.toLowerCase())) continue
        const start = teks.isi.indexOf(frasa, awal)
        report(
          { teks, start, end: start + frasa.length },
          `Perubahan disebut dengan “${SATU}”, atau bila lebih dari satu kali “${BANYAK}” (contoh pada butir 41a Lampiran II UU 12/2011 sebagaimana diubah UU 13/2022).`,
        )
      }
    },
  }),
})
