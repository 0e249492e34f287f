import { defineRule } from '../../rule.ts'
import { contohPasal1 as contoh, type Frasa, visitorFrasa } from './frasa.ts'

const angka = /^\s*(?:[A-Za-zÀ-ɏ]+ ){0,2}(?:Rp\.?\s?)?\d/u
const waktu = /^\s*\d{1,4}(?:\s?\([^)]{1,40}\))?\s+(?:hari|minggu|bulan|tahun|jam|menit|detik|kali 24)\b/
const uang = /^\s*Rp\.?\s?\d/

const jangka = (tertulis: string, singkat: string): string =>
  `“${tertulis}”: jangka waktu dinyatakan dengan “${singkat}” (butir 256 huruf a Lampiran II UU 12/2011).`
const nilai = (tertulis: string, uangnya: string): string =>
  `“${tertulis}”: jumlah uang dinyatakan dengan “${uangnya}” (butir 256 huruf c Lampiran II UU 12/2011).`
const takTentu = (tertulis: string): string =>
  `“${tertulis}”: batas jumlah dinyatakan dengan “paling rendah” atau “paling tinggi”, dan jumlah uang dengan “paling sedikit” atau “paling banyak” (butir 256 huruf c dan huruf d Lampiran II UU 12/2011).`

const bukan =
  (pola: RegExp) =>
  (_sebelum: string, sesudah: string): boolean =>
    !pola.test(sesudah)

/** A condition to be met may be said with "minimal" (butir 256a). */
const bukanWaktu = (_sebelum: string, sesudah: string, depan: string): boolean =>
  !waktu.test(sesudah) || /syarat|kriteria|usia|umur|pengalaman|masa kerja|pembentukan/i.test(depan)

const daftarFrasa: readonly Frasa[] = [
  {
    pemicu: ['selambat', 'selambatnya', 'secepat'],
    pola: /\b(?:selambat(?:[- ]lambat)?nya|secepat-cepatnya)\b/gi,
    pesan: tertulis =>
      `“${tertulis}”: batas waktu dinyatakan dengan “${/^selambat/i.test(tertulis) ? 'paling lambat' : 'paling cepat'}”, jangka waktu dengan “paling ${/^selambat/i.test(tertulis) ? 'lama' : 'singkat'}” (butir 256 huruf a dan huruf b Lampiran II UU 12/2011).`,
  },
  { pemicu: ['selama'], pola: /\bselama-lamanya\b/gi, pesan: tertulis => jangka(tertulis, 'paling lama'), kecuali: bukan(angka) },
  {
    pemicu: ['sesingkat', 'sependek'],
    pola: /\b(?:sesingkat|sependek)-(?:singkatnya|pendeknya)\b/gi,
    pesan: tertulis => jangka(tertulis, 'paling singkat'),
    kecuali: bukan(angka),
  },
  {
    pemicu: ['minimal', 'minimum'],
    pola: /\b(?:minimal|minimum)\b/gi,
    pesan: tertulis => jangka(tertulis, 'paling singkat'),
    kecuali: bukanWaktu,
  },
  {
    pemicu: ['maksimal', 'maksimum', 'setinggi', 'sebesar'],
    pola: /\b(?:maksimal|maksimum)\b/gi,
    pesan: tertulis => jangka(tertulis, 'paling lama'),
    kecuali: bukanWaktu,
  },
  {
    pemicu: ['minimal', 'minimum', 'sekurang', 'sedikit', 'serendah', 'setidak', 'kurang', 'rendah', 'singkat'],
    pola: /\b(?:minimal|minimum|sekurang-kurangnya|sedikit-dikitnya|serendah-rendahnya|setidak-tidaknya|tidak kurang dari|paling (?:kurang|rendah|kecil|singkat))\b/gi,
    pesan: tertulis => nilai(tertulis, 'paling sedikit'),
    kecuali: bukan(uang),
  },
  {
    pemicu: ['maksimal', 'maksimum', 'setinggi', 'sebesar', 'sebanyak', 'lebih', 'tinggi', 'besar', 'lama'],
    pola: /\b(?:maksimal|maksimum|setinggi-tingginya|sebesar-besarnya|sebanyak-banyaknya|tidak lebih dari|paling (?:tinggi|besar|lama))\b/gi,
    pesan: tertulis => nilai(tertulis, 'paling banyak'),
    kecuali: bukan(uang),
  },
  {
    pemicu: ['tidak lebih', 'tinggi', 'besar'],
    pola: /\b(?:tidak lebih dari|paling (?:tinggi|besar))\b/gi,
    pesan: tertulis => jangka(tertulis, 'paling lama'),
    kecuali: bukanWaktu,
  },
  {
    pemicu: ['tidak kurang', 'rendah', 'kecil'],
    pola: /\b(?:tidak kurang dari|paling (?:rendah|kecil))\b/gi,
    pesan: tertulis => jangka(tertulis, 'paling singkat'),
    kecuali: bukanWaktu,
  },
  {
    pemicu: ['sekurang', 'sedikit', 'sedikitnya', 'setidak', 'setidaknya', 'paling kurang'],
    pola: /\b(?:sekurang-kurangnya|sedikit-dikitnya|sedikitnya|setidak-tidaknya|setidaknya|paling kurang)\b/gi,
    pesan: tertulis => jangka(tertulis, 'paling singkat'),
    kecuali: bukanWaktu,
  },
  {
    pemicu: ['sebanyak', 'setinggi'],
    pola: /\b(?:sebanyak-banyaknya|setinggi-tingginya)\b/gi,
    pesan: tertulis => jangka(tertulis, 'paling lama'),
    kecuali: bukanWaktu,
  },
  {
    pemicu: ['sekurang', 'sedikit', 'sedikitnya', 'serendah', 'sebanyak', 'setinggi', 'setidak', 'setidaknya', 'paling kurang'],
    pola: /\b(?:sekurang-kurangnya|sedikit-dikitnya|sedikitnya|serendah-rendahnya|sebanyak-banyaknya|setinggi-tingginya|setidak-tidaknya|setidaknya|paling kurang)\b/gi,
    pesan: takTentu,
    kecuali: (sebelum, sesudah, depan) => !angka.test(sesudah) || uang.test(sesudah) || !bukanWaktu(sebelum, sesudah, depan),
  },
]

/** Limits of time, money and number are said with "paling" (butir 255, 256). */
export const bahasaPaling = defineRule({
  id: 'bahasa-paling',
  summary: 'Batas waktu dan jumlah dinyatakan dengan “paling lama”, “paling lambat”, “paling sedikit”, “paling tinggi”.',
  sources: [
    { kode: 'A', butir: '255' },
    { kode: 'A', butir: '256' },
  ],
  severity: 'peringatan',
  fix: 'none',
  examples: () => ({
    invalid: [
      {
        pedoman: ['BHS-11'],
        salah: contoh('Tim bekerja «maksimal» 30 (tiga puluh) hari.'),
        benar: contoh('Tim bekerja paling lama 30 (tiga puluh) hari.'),
      },
      {
        pedoman: ['BHS-12'],
        salah: contoh('Laporan disampaikan «selambat-lambatnya» tanggal 10 Januari.'),
        benar: contoh('Laporan disampaikan paling lambat tanggal 10 Januari.'),
      },
      {
        pedoman: ['BHS-13'],
        salah: contoh('Biaya rapat ditetapkan «maksimal» Rp500.000,00 (lima ratus ribu rupiah).'),
        benar: contoh('Biaya rapat ditetapkan paling banyak Rp500.000,00 (lima ratus ribu rupiah).'),
      },
      {
        pedoman: ['BHS-14'],
        salah: contoh('Tim beranggotakan «sebanyak-banyaknya» 7 (tujuh) orang.'),
        benar: contoh('Tim beranggotakan paling tinggi 7 (tujuh) orang.'),
      },
      contoh('Tim bekerja «tidak lebih dari» 30 (tiga puluh) hari dan beranggotakan «setidak-tidaknya» 5 (lima) orang.'),
      contoh('Biaya rapat ditetapkan «paling tinggi» Rp500.000,00 (lima ratus ribu rupiah).'),
    ],
    valid: [
      contoh('Calon berusia paling tinggi 35 (tiga puluh lima) tahun. Suhu ruang paling rendah 20 (dua puluh) derajat.'),
      contoh(
        'Rencana kerja minimal memuat tujuan; sumber daya dipakai untuk sebesar-besarnya kemakmuran dan standar pelayanan minimal. Calon berpengalaman minimal 5 (lima) tahun.',
      ),
    ],
  }),
  create: context => visitorFrasa(context, daftarFrasa),
})
