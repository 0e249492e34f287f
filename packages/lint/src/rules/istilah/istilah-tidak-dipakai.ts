import { daftarKata, type Istilah, type Teks } from '@perkada/core'
import { isKataDikenal } from '../../leksikon.ts'
import { defineRule } from '../../rule.ts'
import { contohNaskah, faktaIstilah, type TeksBeristilah } from './fakta-istilah.ts'
import { mungkinDipakai } from './pemakaian-samar.ts'

/** The parts that show a use: the norms, the annexes and the explanation, not the title, the preamble or a signature. */
const menunjukkan = ({ tempat, peran }: TeksBeristilah): boolean =>
  ['batang-tubuh', 'lampiran', 'penjelasan', 'sisa', 'penutup'].includes(tempat.ruas) && peran !== 'pengesahan' && peran !== 'kepala'

/** A scanner broke the name, so that its uses cannot be found. */
const rusak = (nama: string): boolean => daftarKata(nama).some(({ isi }) => !isKataDikenal(isi))

/** A defined term must be used: in the norms, in another definition or in an annex (butir 102). */
export const istilahTidakDipakai = defineRule({
  id: 'istilah-tidak-dipakai',
  summary: 'Istilah yang didefinisikan dalam ketentuan umum harus dipakai dalam pasal selanjutnya.',
  sources: [
    { kode: 'A', butir: '102' },
    { kode: 'T', catatan: 'Definisi tanpa pemakaian tidak mengatur apa pun.' },
  ],
  severity: 'galat',
  fix: 'none',
  examples: {
    invalid: [
      contohNaskah('1. Bupati adalah Bupati Contoh.\n\n2. «Forum Air» adalah wadah musyawarah.\n\nPasal 2\n\nBupati membina irigasi.'),
    ],
    valid: [
      contohNaskah('1. Bupati adalah Bupati Contoh.\n\n2. Forum Air adalah wadah musyawarah.\n\nPasal 2\n\nBupati membina forum air.'),
      contohNaskah(
        '1. Ketua Forum adalah pemimpin rapat.\n\n2. Anggota Forum adalah peserta rapat.\n\nPasal 2\n\nKetua dan Anggota Forum hadir.',
      ),
    ],
  },
  create: ({ naskah, fakta, derau, report }) => ({
    selesai() {
      if (naskah.sifat.perubahan || naskah.sifat.cuplikan) return
      const { definisi, daftarTeks: semua } = fakta(faktaIstilah)
      const daftarTeks = semua.filter(menunjukkan)
      const daftar = definisi.filter(({ tempat }) => !tempat.kutipan)
      const milik = new Set(daftar.flatMap(istilah => istilah.daftarTeks))
      const norma = daftarTeks.filter(({ teks }) => !milik.has(teks))
      if (!norma.some(({ peran, tempat }) => peran === 'alinea' && tempat.pasal)) return
      const pemakaian = new Map<Istilah, Teks[]>()
      for (const { teks, daftarPemakaian } of daftarTeks) {
        for (const istilah of daftarPemakaian.flatMap(satu => satu.daftarIstilah))
          pemakaian.set(istilah, [...(pemakaian.get(istilah) ?? []), teks])
      }
      const dipakai = (istilah: Istilah): boolean => {
        const di = pemakaian.get(istilah) ?? []
        return di.some(teks => !istilah.daftarTeks.includes(teks)) || norma.some(({ kata }) => mungkinDipakai(istilah, kata))
      }
      const lampiranHilang = !naskah.daftarLampiran.length && daftarTeks.some(({ teks }) => /\blampiran\b/i.test(teks.isi))
      for (const istilah of daftar) {
        const nama = istilah.nama.isi
        if (dipakai(istilah) || (derau && rusak(nama))) continue
        const sebutan = istilah.daftarSebutan.map(({ isi }) => ` maupun "${isi}"`).join('')
        const catatan = lampiranHilang ? ' Lampiran tidak ada dalam naskah ini: periksa juga di sana.' : ''
        report(
          { teks: istilah.nama },
          `"${nama}" didefinisikan, tetapi "${nama}"${sebutan} tidak dipakai di luar definisinya (butir 102). Hapus definisi ini atau pakai istilahnya.${catatan}`,
          lampiranHilang ? { severity: 'peringatan' } : {},
        )
      }
    },
  }),
})
