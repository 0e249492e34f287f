import { cocokSemua, daftarKata, tingkatDiAwal } from '@perkada/core'
import { daftarDiktum } from '../../fakta/daftar-diktum.ts'
import { defineRule } from '../../rule.ts'
import { visitorAlinea } from '../../visitor-alinea.ts'

const contoh = (isi: string) => `KEPUTUSAN BUPATI CONTOH
NOMOR 188/1/2024

TENTANG

PEMBENTUKAN TIM

MEMUTUSKAN:

Menetapkan : KEPUTUSAN BUPATI TENTANG PEMBENTUKAN TIM.

KESATU : Membentuk tim dengan susunan sebagaimana tercantum dalam Lampiran.

KEDUA : ${isi}

KETIGA : Keputusan ini mulai berlaku pada tanggal ditetapkan.
`
/** Letters behind a reference in which another act may be named. */
const JANGKAUAN = 80
const aktaLain = /^[^,;.]*\b(?:Keputusan|Instruksi|Peraturan)\b(?! ini\b)(?! (?:Bupati|Wali ?Kota|Gubernur) ini\b)/

/** A reference to a dictum that the decision does not have. */
export const acuanDiktum = defineRule({
  id: 'acuan-diktum',
  summary: 'Diktum yang diacu ada dalam keputusan itu.',
  sources: [{ kode: 'T', catatan: 'Acuan menunjuk satuan yang ada.' }],
  severity: 'galat',
  fix: 'none',
  examples: () => ({
    invalid: [contoh('Tim sebagaimana dimaksud dalam Diktum «KEEMPAT» menyusun rencana.')],
    valid: [
      contoh('Tim sebagaimana dimaksud dalam Diktum KESATU menyusun rencana.'),
      contoh('Tim sebagaimana dimaksud dalam Diktum KEENAM Keputusan Bupati Nomor 5 Tahun 2020 dibubarkan.'),
    ],
  }),
  create: context =>
    visitorAlinea(context, ['diktum'], (teks, { ruas }) => {
      const daftar = context.fakta(daftarDiktum)
      const terakhir = daftar.at(-1)
      if (context.derau || daftar.length < 2 || !terakhir || ruas !== 'batang-tubuh') return
      for (const { index, 0: kata } of cocokSemua(teks.isi, /\bdiktum /gi)) {
        const dari = index + kata.length
        const daftarKataAcuan = daftarKata(teks.isi.slice(dari, dari + JANGKAUAN)).slice(0, 3)
        const tingkat = tingkatDiAwal(daftarKataAcuan.map(({ rendah }) => rendah))
        const akhir = tingkat && daftarKataAcuan[tingkat.kata - 1]
        if (!tingkat || !akhir || daftar.some(({ urutan }) => urutan === tingkat.urutan)) continue
        const end = dari + akhir.end
        if (aktaLain.test(teks.isi.slice(end, end + JANGKAUAN))) continue
        context.report(
          { teks, start: dari, end },
          `Diktum ${teks.isi.slice(dari, end)} tidak ada: keputusan ini memuat diktum ${daftar[0]?.tertulis} sampai dengan ${terakhir.tertulis}. Perbaiki acuannya, atau lengkapi diktum yang dimaksud.`,
          {
            related: [{ teks: terakhir.teks, start: terakhir.start, end: terakhir.end, message: `Diktum terakhir, ${terakhir.tertulis}.` }],
          },
        )
      }
    }),
})
