import { defineRule } from '../../rule.ts'
import { contohPasal1 as contoh, sebarangKapital, visitorFrasa } from './frasa.ts'

/** Foreign words that drafts use, and how Indonesian says it; words that the dictionary has taken in are not among them. */
const padanan = new Map(
  Object.entries({
    stakeholder: 'pemangku kepentingan',
    stakeholders: 'pemangku kepentingan',
    website: 'laman',
    'e-mail': 'surat elektronik',
    email: 'surat elektronik',
    online: 'daring',
    offline: 'luring',
    upload: 'unggah',
    'di-upload': 'diunggah',
    diupload: 'diunggah',
    download: 'unduh',
    update: 'pemutakhiran',
    diupdate: 'dimutakhirkan',
    software: 'perangkat lunak',
    hardware: 'perangkat keras',
    database: 'basis data',
    feedback: 'umpan balik',
    reward: 'penghargaan',
    punishment: 'sanksi',
    workshop: 'lokakarya',
    launching: 'peluncuran',
    meeting: 'rapat',
    'leading sector': 'sektor pemimpin',
    'road map': 'peta jalan',
    roadmap: 'peta jalan',
    'best practice': 'praktik terbaik',
    'good governance': 'tata kelola pemerintahan yang baik',
    'focus group discussion': 'diskusi kelompok terpumpun',
    'coffee break': 'rehat kopi',
    outcome: 'hasil',
    outcomes: 'hasil',
    'time schedule': 'jadwal',
    deadline: 'tenggat',
    smartphone: 'ponsel cerdas',
    dashboard: 'dasbor',
    barcode: 'kode batang',
    scanner: 'pemindai',
    training: 'pelatihan',
    'entry data': 'pemasukan data',
    'user friendly': 'ramah pengguna',
    'call center': 'pusat panggilan',
    'command center': 'pusat kendali',
    'job description': 'uraian tugas',
    'capacity building': 'pengembangan kapasitas',
    'cash flow': 'arus kas',
  }),
)
const pola = new RegExp(`(?<![A-Za-zÀ-ɏ@.-])(?:${sebarangKapital(padanan.keys())})(?![A-Za-zÀ-ɏ@-])`, 'g')

const pemicu = [...padanan.keys()].map(kata => kata.replaceAll('-', ' '))

/** Foreign words belong into the explanation, in italics and brackets after their Indonesian counterpart (butir 254). */
export const bahasaAsing = defineRule({
  id: 'bahasa-asing',
  summary: 'Kata asing yang berpadanan tidak dipakai di batang tubuh.',
  sources: [{ kode: 'A', butir: '254' }],
  severity: 'peringatan',
  fix: 'none',
  examples: () => ({
    invalid: [
      {
        pedoman: ['BHS-10'],
        salah: contoh('Rapat dihadiri oleh «stakeholder» dan hasilnya dimuat di «website» dinas.'),
        benar: contoh('Rapat dihadiri oleh pemangku kepentingan dan hasilnya dimuat di laman dinas.'),
      },
    ],
    valid: [
      contoh('Rapat diadakan secara daring (*online*) dan dimuat di www.website.go.id atau rapat@email.go.id.'),
      contoh('Aduan disampaikan melalui Layanan Aspirasi dan Pengaduan Online Rakyat.'),
    ],
  }),
  options: {
    bawaan: { boleh: [] as readonly string[] },
    skema: z => ({ boleh: z.array(z.string().min(1)).describe('Kata asing yang boleh dipakai.') }),
  },
  create: (context, { boleh }) => {
    const dibiarkan = new Set(boleh.map(kata => kata.toLowerCase()))
    return visitorFrasa(context, [
      {
        pemicu,
        pola,
        kecuali: (sebelum, sesudah) => /[A-ZÀ-Þ][a-zß-ÿ]+ $/.test(sebelum) && /^ [A-ZÀ-Þ]/.test(sesudah),
        boleh: tertulis => !dibiarkan.has(tertulis.toLowerCase()),
        pesan: tertulis =>
          `“${tertulis}” kata asing; di batang tubuh ditulis padanannya, “${padanan.get(tertulis.toLowerCase())}” (butir 254 Lampiran II UU 12/2011).`,
      },
    ])
  },
})
