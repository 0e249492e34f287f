import { diRuas, type Satuan, type Teks, telusuriDeret } from '@perkada/core'
import { daftarDefinisiUmum, isKetentuanUmum } from '../../fakta/definisi-umum.ts'
import { defineRule } from '../../rule.ts'
import { contohPasal } from '../batang-tubuh/contoh-badan.ts'
import { tajukGabungan } from '../penjelasan/urutan-penjelasan.ts'

const isi = (penjelasan: string) =>
  `${contohPasal('Dalam Peraturan Bupati ini yang dimaksud dengan:\n\n1. Rapat adalah pertemuan resmi.\n\n2. Bupati adalah Bupati Contoh.\n\nPasal 2\n\nRapat diadakan.')}
Ditetapkan di Contoh
pada tanggal 2 Januari 2024

BUPATI CONTOH,

ttd

FULAN BIN FULAN

PENJELASAN
ATAS
PERATURAN BUPATI CONTOH

I. UMUM

Rapat perlu diatur.

II. PASAL DEMI PASAL

Pasal 1

${penjelasan}

Pasal 2

Cukup jelas.
`

/** Definitions explain words and are not explained again (butir 107, 187). */
export const definisiDijelaskan = defineRule({
  id: 'definisi-dijelaskan',
  summary: 'Definisi dalam ketentuan umum tidak diberi penjelasan lagi.',
  sources: [
    { kode: 'A', butir: '107' },
    { kode: 'A', butir: '187' },
  ],
  severity: 'peringatan',
  fix: 'none',
  examples: () => ({
    invalid: [{ pedoman: ['KTU-20'], salah: isi('«Yang dimaksud dengan rapat termasuk pertemuan daring.»'), benar: isi('Cukup jelas.') }],
    valid: [isi('Cukup jelas.'), isi('Cukup jelas.\n\nPasal 2 dan Pasal 3\n\nYang dimaksud dengan “rapat” adalah pertemuan.')],
  }),
  create: ({ naskah, fakta, derau, report }) => ({
    selesai() {
      if (derau || !naskah.penjelasan || !fakta(daftarDefinisiUmum).some(isKetentuanUmum)) return
      const daftar: Teks[] = []
      const pasalSatu = (satuan: Satuan): satuan is Extract<Satuan, { tipe: 'pasal' }> =>
        satuan.tipe === 'pasal' && satuan.nomor.urutan === 1
      const pasal = naskah.penjelasan.isi.flatMap(satuan =>
        pasalSatu(satuan) ? [satuan] : 'isi' in satuan ? (satuan.isi as readonly Satuan[]).filter(pasalSatu) : [],
      )[0]
      if (!pasal) return
      telusuriDeret(pasal.isi, diRuas('penjelasan'), { teks: teks => void daftar.push(teks) })
      const gabungan = daftar.findIndex(({ isi }) => tajukGabungan.test(isi))
      const dijelaskan = (gabungan < 0 ? daftar : daftar.slice(0, gabungan)).find(
        ({ isi }) => /[A-Za-zÀ-ɏ]/u.test(isi) && !/cukup jelas/i.test(isi) && !/^(?:angka|huruf|ayat|butir) [\d(a-z)]{1,6}\.?$/i.test(isi),
      )
      if (dijelaskan)
        report(
          { teks: dijelaskan },
          'Definisi tidak perlu diberi penjelasan: rumuskan dengan lengkap dan jelas dalam Pasal 1 (butir 107 dan butir 187 Lampiran II UU 12/2011). Tulis “Cukup jelas.” di sini.',
        )
    },
  }),
})
