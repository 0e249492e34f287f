import { cocokSemua, terbilang } from '@perkada/core'
import { bacaTerbilang } from '../../fakta/bilangan-kata.ts'
import { defineRule } from '../../rule.ts'
import { visitorAlinea } from '../../visitor-alinea.ts'
import { contohPasal } from '../batang-tubuh/contoh-badan.ts'

/** A limit or a quantity in words alone, up to the thing that is counted. */
const kataSaja =
  /\b(paling (?:lama|lambat|cepat|singkat|sedikit|banyak|rendah|tinggi)|berjumlah|sebanyak|sebesar|selama|waktu) (?!paling )([a-z]{3,12}(?: [a-z]{3,12}){0,5}?) (hari|minggu|bulan|tahun|jam|menit|orang|kali|rangkap|eksemplar|persen|rupiah)\b/g

function denganTitik(nilai: number): string {
  const angka = String(nilai)
  const awal = angka.length % 3 || 3
  return [angka.slice(0, awal), ...(angka.slice(awal).match(/\d{3}/g) ?? [])].join('.')
}

/** A quantity in a norm is written in words alone (butir 86). */
export const bilanganTanpaAngka = defineRule({
  id: 'bilangan-tanpa-angka',
  summary: 'Bilangan dalam Pasal atau ayat ditulis dengan angka Arab diikuti kata, tidak dengan kata saja.',
  sources: [{ kode: 'A', butir: '86' }],
  severity: 'peringatan',
  fix: 'safe',
  examples: () => ({
    invalid: [
      {
        pedoman: ['BIL-01'],
        salah: contohPasal('Laporan disampaikan paling lama «empat belas» hari.'),
        benar: contohPasal('Laporan disampaikan paling lama 14 (empat belas) hari.'),
      },
      contohPasal('Status ditetapkan untuk jangka waktu paling lama «tiga» bulan.'),
      contohPasal('Tim berjumlah «dua puluh lima» orang.'),
      contohPasal('Retribusi ditetapkan sebesar «dua juta lima ratus ribu rupiah» setahun.'),
    ],
    valid: [
      contohPasal('Laporan disampaikan paling lama 14 (empat belas) hari.'),
      contohPasal('Rapat diadakan selama satu tahun anggaran, dalam waktu beberapa hari, dan paling lama akhir bulan Mei.'),
    ],
  }),
  create: context => {
    const { report } = context
    return visitorAlinea(context, ['paling', 'berjumlah', 'sebanyak', 'sebesar', 'selama', 'waktu'], teks => {
      for (const { 1: depan = '', 2: kata = '', 3: satuan, index } of cocokSemua(teks.isi, kataSaja)) {
        const nilai = bacaTerbilang(kata)
        if (nilai === undefined || nilai < 1 || (nilai === 1 && !depan.startsWith('paling'))) continue
        const start = index + depan.length + 1
        const uang = satuan === 'rupiah'
        const letak = { teks, start, end: start + kata.length + (uang ? ' rupiah'.length : 0) }
        const benar = uang ? `Rp${denganTitik(nilai)},00 (${terbilang(nilai)} rupiah)` : `${nilai} (${terbilang(nilai)})`
        report(
          letak,
          `Bilangan ditulis dengan angka Arab, diikuti kata di antara tanda kurung (butir 86 Lampiran II UU 12/2011). Tulis “${benar}”.`,
          {
            perbaikan: [{ letak, isi: benar }],
          },
        )
      }
    })
  },
})
