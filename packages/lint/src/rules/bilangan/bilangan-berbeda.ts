import { terbilang } from '@perkada/core'
import { daftarBilangan } from '../../fakta/bilangan-badan.ts'
import { perbandinganBerbeda } from '../../fakta/perbandingan-kata.ts'
import { defineRule } from '../../rule.ts'
import { contohPasal } from '../batang-tubuh/contoh-badan.ts'

const perubahan = (bilangan: string) =>
  `PERATURAN BUPATI CONTOH\nNOMOR 3 TAHUN 2024\nTENTANG\nPERUBAHAN ATAS PERATURAN BUPATI NOMOR 5 TAHUN 2020 TENTANG RAPAT\n\nPasal I\n\nKetentuan Pasal 4 Peraturan Bupati Nomor 5 Tahun 2020 tentang Rapat diubah sehingga berbunyi sebagai berikut:\n\nPasal 4\n\nLaporan disampaikan paling lama ${bilangan} hari.\n\nPasal II\n\nPeraturan Bupati ini mulai berlaku pada tanggal diundangkan.`

/** The words behind a number say another number (butir 86). */
export const bilanganBerbeda = defineRule({
  id: 'bilangan-berbeda',
  summary: 'Kata dalam kurung menyatakan bilangan yang sama dengan angkanya.',
  sources: [
    { kode: 'T', catatan: 'Angka dan kata menyatakan bilangan yang sama.' },
    { kode: 'A', butir: '86' },
  ],
  severity: 'galat',
  fix: 'none',
  examples: () => ({
    invalid: [
      {
        pedoman: ['BIL-02'],
        salah: contohPasal('Laporan disampaikan paling lama 14 («lima belas») hari.'),
        benar: contohPasal('Laporan disampaikan paling lama 14 (empat belas) hari.'),
      },
      perubahan('14 («lima belas»)'),
      contohPasal('Kenaikan harga melebihi 10% («sepuluh»).'),
      contohPasal('Modal paling sedikit Rp50.000.000,00 («lima juta rupiah»).'),
      contohPasal('Laporan disampaikan paling lama 14 (empat «belah») hari.'),
      contohPasal('Laporan disampaikan paling lama 5 («lma») hari.'),
      contohPasal('Laporan disampaikan paling lama 21 («dua satu») hari.'),
      contohPasal('Rapat sah jika dihadiri 75% («tujuh lima persen») dari anggota.'),
      contohPasal('Rapat sah jika dihadiri 2/3 («dua per empat») dari anggota.'),
      contohPasal('Laporan disampaikan paling lama 2 x 24 («dua kali dua puluh dua») jam.'),
    ],
    valid: [
      perubahan('14 (empat belas)'),
      contohPasal(
        'Rapat sah jika dihadiri 2/3 (dua pertiga) dari anggota, atau ½ (setengah) pada rapat kedua dalam 2 x 24 (dua kali dua puluh empat) jam.',
      ),
      contohPasal('Kode rapat ialah 2024 (dua nol dua empat), nilainya 12,25 (dua belas koma dua lima).'),
      contohPasal('Rapat dihadiri 14 (ketua dan anggota) orang.'),
      contohPasal('Nilai paling sedikit 2,5% (dua koma lima persen) dan 1.000 (seribu) unit dalam 3 (tiga) x 24 (dua puluh empat) jam.'),
    ],
  }),
  create: ({ fakta, derau, report }) => ({
    alinea({ teks }, { ruas }) {
      if (derau || ruas !== 'batang-tubuh') return
      for (const { start, end, isi, angka } of perbandinganBerbeda(teks.isi))
        report(
          { teks, start, end },
          `Angka ${angka} dan kata “${isi}” menyatakan bilangan yang berbeda (butir 86 Lampiran II UU 12/2011). Periksa mana yang benar.`,
        )
    },
    selesai() {
      if (derau) return
      for (const { teks, start, end, nilai, kata, kataSalah, kataRusak } of fakta(daftarBilangan)) {
        if (kataSalah)
          report(
            { teks, start: kataSalah.start, end: kataSalah.end },
            `“${kataSalah.isi}” dalam kata untuk ${teks.isi.slice(start, end)} tampaknya salah ketik dari “${kataSalah.baku}” (butir 86 Lampiran II UU 12/2011). Tulis “${kataSalah.baku}”.`,
            { severity: 'peringatan' },
          )
        if (kataRusak)
          report(
            { teks, start: kataRusak.start, end: kataRusak.end },
            `“${kataRusak.isi}” tidak terbaca sebagai bilangan (butir 86 Lampiran II UU 12/2011). Kata untuk ${teks.isi.slice(start, end)} ialah “${terbilang(Math.trunc(nilai))}${Number.isInteger(nilai) ? '' : ' koma …'}”.`,
            { severity: 'peringatan' },
          )
        if (!kata) continue
        if (Math.abs(kata.nilai - nilai) < 1e-6) {
          if (/^ ?%/.test(teks.isi.slice(end, end + 2)) && !/persen|per ?(?:seratus|seribu|mil)/i.test(kata.isi))
            report(
              { teks, start: kata.start, end: kata.end },
              `Kata “${kata.isi}” tidak menyatakan persen, sedangkan angkanya ${teks.isi.slice(start, end)}% (butir 86 Lampiran II UU 12/2011). Tulis “${kata.isi} persen”.`,
              { severity: 'peringatan' },
            )
          continue
        }
        const seharusnya =
          Number.isInteger(nilai) && nilai < 1e12 ? ` Kata untuk ${teks.isi.slice(start, end)} ialah “${terbilang(nilai)}”.` : ''
        report(
          { teks, start: kata.start, end: kata.end },
          `Angka ${teks.isi.slice(start, end)} dan kata “${kata.isi}” menyatakan bilangan yang berbeda (butir 86 Lampiran II UU 12/2011).${seharusnya} Periksa mana yang benar.`,
        )
      }
    },
  }),
})
