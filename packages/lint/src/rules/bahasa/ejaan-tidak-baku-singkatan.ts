import { defineRule } from '../../rule.ts'
import { cariFrasa, contohPasal1 as contoh, type PolaFrasa } from './frasa.ts'

const panjang: Readonly<Record<string, string>> = {
  yg: 'yang',
  dgn: 'dengan',
  tsb: 'tersebut',
  utk: 'untuk',
  dlm: 'dalam',
  krn: 'karena',
  kpd: 'kepada',
  scr: 'secara',
  tdk: 'tidak',
  sdh: 'sudah',
  blm: 'belum',
  hrs: 'harus',
  spt: 'seperti',
  sbb: 'sebagai berikut',
  dsb: 'dan sebagainya',
  dll: 'dan lain-lain',
  dst: 'dan seterusnya',
  dkk: 'dan kawan-kawan',
  tgl: 'tanggal',
  thn: 'tahun',
  bpk: 'bapak',
  sdr: 'saudara',
  's/d': 'sampai dengan',
  's.d.': 'sampai dengan',
  'a.l.': 'antara lain',
  'kab.': 'kabupaten',
  'kec.': 'kecamatan',
}
const frasa: PolaFrasa = {
  pemicu: Object.keys(panjang).map(singkat => singkat.replace(/[/.]/g, ' ').trim()),
  pola: /(?<![A-Za-zÀ-ɏ\d./-])(?:(?:yg|dgn|tsb|utk|dlm|krn|kpd|scr|tdk|sdh|blm|hrs|spt|sbb|dsb|dll|dst|dkk|tgl|thn|bpk|sdr)(?![A-Za-zÀ-ɏ\d/-])|s\/d(?![A-Za-zÀ-ɏ\d/])|s\.d\.|a\.l\.|K(?:ab|ec)\.(?= ?[A-ZÀ-Þ]))/gu,
}

/** Words of a norm are written in full (butir 242). */
export const ejaanTidakBakuSingkatan = defineRule({
  id: 'ejaan-tidak-baku-singkatan',
  summary: 'Kata ditulis lengkap dalam rumusan norma, tanpa singkatan catatan: “yang”, “dan lain-lain”, “sampai dengan”.',
  sources: [
    { kode: 'A', butir: '242' },
    { kode: 'G', catatan: 'Singkatan tak resmi tidak dikenal dalam bahasa peraturan.' },
  ],
  severity: 'peringatan',
  fix: 'none',
  examples: () => ({
    invalid: [
      {
        pedoman: ['BHS-33'],
        salah: contoh('Rapat membahas jadwal «yg» disusun tim bulan Januari «s/d» Maret.'),
        benar: contoh('Rapat membahas jadwal yang disusun tim bulan Januari sampai dengan Maret.'),
      },
      contoh('Hasil rapat disampaikan «kpd» ketua «scr» tertulis dan «tdk» dimuat di papan.'),
    ],
    valid: [contoh('Surat bernomor 188/12/s/d-KUM dan SPT ditandatangani ketua.')],
  }),
  create: ({ derau, fakta, report }) => ({
    selesai() {
      for (const { tertulis, ...letak } of derau ? [] : cariFrasa(fakta, frasa)) {
        const isi = panjang[tertulis.toLowerCase()]
        if (isi) report(letak, `“${tertulis}” ditulis lengkap: “${isi}” (butir 242 Lampiran II UU 12/2011).`)
      }
    },
  }),
})
