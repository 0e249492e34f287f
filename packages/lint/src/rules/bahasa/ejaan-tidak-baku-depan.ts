import { isKataTercatat } from '../../ejaan/kata-dikenal.ts'
import { tulisSeperti } from '../../ejaan/tulis-seperti.ts'
import { lindungan } from '../../fakta/lindungan.ts'
import { defineRule } from '../../rule.ts'
import { contohPasal1 as contoh } from './frasa.ts'

/** Places: "di" before them is a preposition; those of the list of spellings are left to ejaan-tidak-baku. */
const serangkai =
  /(?<![\p{L}-])(?:di(?:hadapan|depan|belakang|sekitar|wilayah|tingkat|muka|sini|sana|situ|semua|berbagai|kecamatan|kelurahan|desa|kabupaten|provinsi|kota|tengah|sebelah|ruang|sekitarnya|bawahnya|atasnya|dalamnya|luarnya|antaranya|sampingnya|bidangnya|hadapannya)|ke(?:hadapan|bawah|depannya|mana|sini|sana|muka))(?![\p{L}-])/giu
/** "di maksud", "di tetapkan": the prefix of a passive verb. */
const terpisah = /(?<![\p{L}-])di (\p{Ll}{4,20})(?![\p{L}-])/gu
const pasifPasti = new Set(
  `maksud atur bantu pimpin ubah cabut hapus pilih tunjuk susun bahas terima kelola ganti cantumkan awasi kenai hadiri ikuti penuhi sertai ketahui lengkapi dampingi
  tandatangani danai biayai`.split(/\s+/),
)
/** Nouns that end like verbs. */
const benda = new Set('perikanan makan ikan rekan tekan bukan akan bentuk muat'.split(' '))

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
  examples: {
    invalid: [
      {
        pedoman: ['BHS-30'],
        salah: contoh('Rapat «dihadapan» ketua sebagaimana «di maksud» dalam undangan «di tetapkan» jadwalnya.'),
        benar: contoh('Rapat di hadapan ketua sebagaimana dimaksud dalam undangan ditetapkan jadwalnya.'),
      },
    ],
    valid: [contoh('Rapat di bawah tanah, di perikanan, ke depan, dan dikeluarkan di dalam gedung; dibawahi ketua.')],
  },
  create: ({ derau, fakta, report }) => ({
    teks(teks, { ruas }, peran) {
      if (derau || ['mengingat', 'sisa', 'diktum'].includes(ruas) || !['alinea', 'sel'].includes(peran)) return
      const lapor = (start: number, tertulis: string, baku: string) => {
        const letak = { teks, start, end: start + tertulis.length }
        if (fakta(lindungan)(teks, letak.start, letak.end)) return
        const isi = tulisSeperti(tertulis, baku)
        report(letak, `Ejaan baku untuk "${tertulis}" adalah "${isi}" (butir 242 Lampiran II UU 12/2011).`, { perbaikan: [{ letak, isi }] })
      }
      for (const { 0: tertulis, index } of teks.isi.matchAll(serangkai))
        lapor(index, tertulis, `${tertulis.slice(0, 2)} ${tertulis.slice(2)}`.toLowerCase())
      for (const { 0: tertulis, 1: kata = '', index } of teks.isi.matchAll(terpisah)) {
        const pasif = pasifPasti.has(kata) || (kata.endsWith('kan') && isKataTercatat(`di${kata}`))
        if (pasif && !benda.has(kata)) lapor(index, tertulis, `di${kata}`)
      }
    },
  }),
})
