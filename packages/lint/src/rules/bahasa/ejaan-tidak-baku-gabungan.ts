import type { Peran, Tempat } from '@perkada/core'
import { gabunganSerangkai, gabunganTerpisah } from '../../data/gabungan-kata.ts'
import { tulisSeperti } from '../../ejaan/tulis-seperti.ts'
import { defineRule } from '../../rule.ts'
import { cariFrasa, contohPasal1 as contoh, type PolaFrasa, polaKata } from './frasa.ts'

const baku = new Map([...gabunganSerangkai, ...gabunganTerpisah])
const frasa: PolaFrasa = {
  pemicu: [...baku.keys()],
  pola: polaKata([...baku.keys()]),
}
const diperiksa = ({ ruas }: Tempat, peran: Peran): boolean =>
  !['mengingat', 'sisa', 'diktum'].includes(ruas) && ['alinea', 'sel', 'judul'].includes(peran)

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
  examples: {
    invalid: [
      {
        pedoman: ['BHS-01'],
        salah: contoh('Dinas «menumbuh kembangkan» usaha dan melakukan «tindaklanjut» hasil rapat.'),
        benar: contoh('Dinas menumbuhkembangkan usaha dan melakukan tindak lanjut hasil rapat.'),
      },
    ],
    valid: [contoh('Ketua menandatangani berita acara, bertanda tangan, dan bertanggung jawab atas tindak lanjutnya.')],
  },
  create: ({ derau, fakta, report }) => ({
    selesai() {
      for (const { teks, start, end, tertulis } of derau ? [] : cariFrasa(fakta, frasa, diperiksa)) {
        const letak = { teks, start, end }
        const isi = tulisSeperti(tertulis, baku.get(tertulis.toLowerCase()) ?? tertulis)
        report(letak, `Ejaan baku untuk “${tertulis}” adalah “${isi}” (butir 242 Lampiran II UU 12/2011).`, { perbaikan: [{ letak, isi }] })
      }
    },
  }),
})
