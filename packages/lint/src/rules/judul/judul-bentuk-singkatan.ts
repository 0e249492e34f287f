import { banyakSebelum, cocokSemua } from '@perkada/core'
import { defineRule } from '../../rule.ts'
import { contohPembukaan } from '../pembukaan/contoh-pembukaan.ts'

const contoh = (judul: string) => contohPembukaan({ judul })
const berhuruf = /[A-Za-zÀ-ɏ]+/gu
const kurung = /\(([A-Z][A-Z&/]{1,14})\)/g

/** The letters stand in this order in the words before, the first of them at the beginning of a word: an abbreviation of those words, not a legal form such as PERSERO. */
function isSingkatanDari(token: string, sebelum: (banyak: number) => readonly string[]): boolean {
  const huruf = token.replace(/[^A-Z]/g, '')
  const jendela = sebelum(Math.max(huruf.length * 2, 4))
  return jendela.some((kata, i) => {
    if (!kata.startsWith(huruf.charAt(0))) return false
    let at = 0
    for (const satu of jendela.slice(i).join('')) if (satu === huruf[at]) at++
    return at === huruf.length
  })
}

/** An abbreviation in brackets behind the words that it abbreviates. */
export const judulBentukSingkatan = defineRule({
  id: 'judul-bentuk-singkatan',
  summary: 'Nama peraturan tidak ditambah dengan singkatan atau akronimnya.',
  sources: [{ kode: 'A22', butir: '5' }],
  severity: 'peringatan',
  fix: 'none',
  examples: () => ({
    invalid: [
      {
        pedoman: ['JDL-08'],
        salah: contoh('ANGGARAN PENDAPATAN DAN BELANJA DAERAH «(APBD)»'),
        benar: contoh('ANGGARAN PENDAPATAN DAN BELANJA DAERAH'),
      },
      contoh('PENYUSUNAN PROGRAM PEMBENTUKAN PERATURAN DAERAH «(PROPEMPERDA)»'),
    ],
    valid: [contoh('PENYERTAAN MODAL PADA BANK CONTOH (PERSERODA)'), contoh('PENANGANAN CORONA VIRUS DISEASE 2019 (COVID-19)')],
  }),
  create: ({ derau, report }) => ({
    selesai({ kepala: { judul: teks }, sifat }) {
      if (derau || !teks || sifat.perubahan || sifat.pencabutan) return
      const daftarKata = cocokSemua(teks.isi, berhuruf).map(({ 0: { length }, index }) => ({ start: index, end: index + length }))
      for (const { 0: isi, 1: token = '', index } of cocokSemua(teks.isi, kurung)) {
        const akhir = banyakSebelum(daftarKata, index)
        const sebelum = (banyak: number) =>
          daftarKata.slice(Math.max(0, akhir - banyak), akhir).map(({ start, end }) => teks.isi.slice(start, end).toUpperCase())
        if (isSingkatanDari(token, sebelum))
          report(
            { teks, start: index, end: index + isi.length },
            `Nama peraturan tidak ditambah dengan singkatan atau akronim (butir 5 Lampiran II UU 12/2011): hapus “${isi}”, kecuali bila itu istilah teknis yang baku atau digunakan secara internasional.`,
          )
      }
    },
  }),
})
