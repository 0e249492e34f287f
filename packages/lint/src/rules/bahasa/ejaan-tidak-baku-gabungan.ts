import { cocokSemua, type Peran, type Tempat } from '@perkada/core'
import { gabunganSerangkai, gabunganTerpisah } from '../../data/gabungan-kata.ts'
import { tulisSeperti } from '../../ejaan/tulis-seperti.ts'
import { type Bilangan, daftarBilangan } from '../../fakta/bilangan-badan.ts'
import { defineRule } from '../../rule.ts'
import { contohPasal } from '../batang-tubuh/contoh-badan.ts'
import { cariFrasa, contohPasal1 as contoh, frasaDari } from './frasa.ts'

const baku = new Map([...gabunganSerangkai, ...gabunganTerpisah])
const diperiksa = ({ ruas }: Tempat, peran: Peran): boolean =>
  !['mengingat', 'sisa', 'diktum'].includes(ruas) && ['alinea', 'sel', 'judul'].includes(peran)

const bilanganSerangkai = /\b(dua|tiga|empat|lima|enam|tujuh|delapan|sembilan)(belas|puluh|ratus|ribu|juta)\b/g

/** Numbers in words behind their digits: "14 (empatbelas)". */
function* bilanganMenempel({ teks, kata }: Bilangan) {
  if (!kata || kata.isi.length < 8) return
  for (const { 0: tertulis, 1: depan, 2: belakang, index } of cocokSemua(kata.isi, bilanganSerangkai))
    yield { letak: { teks, start: kata.start + index, end: kata.start + index + tertulis.length }, tertulis, isi: `${depan} ${belakang}` }
}

/** Compounds are one word with prefix and suffix, two words with one of them (butir 242). */
export const ejaanTidakBakuGabungan = defineRule({
  id: 'ejaan-tidak-baku-gabungan',
  summary: 'Gabungan kata berawalan dan berakhiran ditulis serangkai, yang lain terpisah: “menumbuhkembangkan”, “tindak lanjut”.',
  sources: [
    { kode: 'A', butir: '242' },
    { kode: 'G', catatan: 'Kaidah gabungan kata dalam ejaan yang berlaku.' },
  ],
  severity: 'peringatan',
  fix: 'unsafe',
  examples: () => ({
    invalid: [
      {
        pedoman: ['BHS-01'],
        salah: contoh('Dinas «menumbuh kembangkan» usaha dan melakukan «tindaklanjut» hasil rapat.'),
        benar: contoh('Dinas menumbuhkembangkan usaha dan melakukan tindak lanjut hasil rapat.'),
      },
      contohPasal('Laporan disampaikan paling lama 14 («empatbelas») hari.'),
    ],
    valid: [
      contohPasal('Laporan disampaikan paling lama 11 (sebelas) hari.'),
      contoh('Ketua menandatangani berita acara, bertanda tangan, dan bertanggung jawab atas tindak lanjutnya.'),
    ],
  }),
  create: ({ derau, fakta, report }) => ({
    selesai() {
      const daftarSalah = derau ? [] : fakta(daftarBilangan).flatMap(satu => [...bilanganMenempel(satu)])
      for (const { letak, tertulis, isi } of daftarSalah)
        report(letak, `Kata bilangan ditulis terpisah: “${isi}”, bukan “${tertulis}” (butir 242 Lampiran II UU 12/2011).`, {
          perbaikan: [{ letak, isi }],
        })
      for (const { teks, start, end, tertulis } of derau ? [] : cariFrasa(fakta, frasaDari(fakta, [...baku.keys()]), diperiksa)) {
        const letak = { teks, start, end }
        const isi = tulisSeperti(tertulis, baku.get(tertulis.toLowerCase()) ?? tertulis)
        report(letak, `Ejaan baku untuk “${tertulis}” adalah “${isi}” (butir 242 Lampiran II UU 12/2011).`, { perbaikan: [{ letak, isi }] })
      }
    },
  }),
})
