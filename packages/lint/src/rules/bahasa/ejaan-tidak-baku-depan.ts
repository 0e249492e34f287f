import type { Peran, Tempat } from '@perkada/core'
import { isKataTercatat } from '../../ejaan/kata-dikenal.ts'
import { tulisSeperti } from '../../ejaan/tulis-seperti.ts'
import { defineRule } from '../../rule.ts'
import { cariFrasa, contohPasal1 as contoh, type LetakFrasa, type PolaFrasa, polaKata } from './frasa.ts'

/** Places: "di" before them is a preposition; those of the list of spellings are left to ejaan-tidak-baku. */
const kataSerangkai =
  `dihadapan didepan dibelakang disekitar diwilayah ditingkat dimuka disini disana disitu disemua diberbagai dikecamatan dikelurahan didesa dikabupaten
  diprovinsi dikota ditengah disebelah diruang disekitarnya dibawahnya diatasnya didalamnya diluarnya diantaranya disampingnya dibidangnya dihadapannya
  kehadapan kebawah kedepannya kemana kesini kesana kemuka`.split(/\s+/)
const serangkai: PolaFrasa = {
  pemicu: kataSerangkai,
  pola: polaKata(kataSerangkai),
}

/** "di maksud": verbs without -kan after which "di" is the prefix of the passive. */
const pasifPasti =
  `maksud atur bantu pimpin ubah cabut hapus pilih tunjuk susun bahas terima kelola ganti cantumkan awasi kenai hadiri ikuti penuhi sertai ketahui lengkapi dampingi
  tandatangani danai biayai setujui larang periksa simpan catat angkat lantik tolak bayar sita pungut hitung bina didik latih ambil panggil undang minta pasang
  bangun cetak kaji teliti telaah tugasi wakili hapus tagih setor kirim tempuh layani lindungi pengaruhi miliki kuasai tangani akui sepakati
  batasi beri evaluasi verifikasi`.split(/\s+/)
/** Nouns that end like verbs. */
const benda = new Set('makan ikan rekan tekan bukan akan'.split(' '))
const terpisah: PolaFrasa = {
  pemicu: ['di'],
  pola: new RegExp(`di (?<![A-Za-zÀ-ɏ-]di )(${pasifPasti.join('|')}|[a-zß-ÿ]{1,17}kan)(?![A-Za-zÀ-ɏ-])`, 'gu'),
}

const diperiksa = ({ ruas }: Tempat, peran: Peran): boolean =>
  !['mengingat', 'sisa', 'diktum'].includes(ruas) && ['alinea', 'sel'].includes(peran)

/** Prepositions stand apart, prefixes do not (butir 242). */
export const ejaanTidakBakuDepan = defineRule({
  id: 'ejaan-tidak-baku-depan',
  summary: 'Kata depan “di” dan “ke” ditulis terpisah, awalan “di-” serangkai.',
  sources: [
    { kode: 'A', butir: '242' },
    { kode: 'G', catatan: 'Kaidah kata depan dan awalan dalam ejaan yang berlaku.' },
  ],
  severity: 'peringatan',
  fix: 'unsafe',
  examples: () => ({
    invalid: [
      {
        pedoman: ['BHS-30'],
        salah: contoh('Rapat «dihadapan» ketua sebagaimana «di maksud» dalam undangan «di tetapkan» jadwalnya.'),
        benar: contoh('Rapat di hadapan ketua sebagaimana dimaksud dalam undangan ditetapkan jadwalnya.'),
      },
      contoh('Usulan «di setujui» ketua dan «di catat» oleh petugas yang «di angkat» untuk itu.'),
    ],
    valid: [contoh('Rapat di bawah tanah, di perikanan, ke depan, dan dikeluarkan di dalam gedung; dibawahi ketua.')],
  }),
  create: ({ derau, fakta, report }) => ({
    selesai() {
      if (derau) return
      const lapor = ({ teks, start, end, tertulis }: LetakFrasa, baku: string) => {
        const letak = { teks, start, end }
        const isi = tulisSeperti(tertulis, baku)
        report(letak, `Ejaan baku untuk “${tertulis}” adalah “${isi}” (butir 242 Lampiran II UU 12/2011).`, { perbaikan: [{ letak, isi }] })
      }
      for (const letak of cariFrasa(fakta, serangkai, diperiksa))
        lapor(letak, `${letak.tertulis.slice(0, 2)} ${letak.tertulis.slice(2)}`.toLowerCase())
      for (const letak of cariFrasa(fakta, terpisah, diperiksa)) {
        const pasif = `di${letak.kelompok}`
        if (!letak.kelompok.endsWith('kan') || (isKataTercatat(pasif) && !benda.has(letak.kelompok))) lapor(letak, pasif)
      }
    },
  }),
})
