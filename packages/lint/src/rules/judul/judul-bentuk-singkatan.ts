import { defineRule } from '../../rule.ts'
import { contohPembukaan } from '../pembukaan/contoh-pembukaan.ts'

const contoh = (judul: string) => contohPembukaan({ judul })
const kurung = /\(([A-Z][A-Z&/]{1,14})\)/g

/** The letters stand in this order in the words before, the first of them at the beginning of a word: an abbreviation of those words, not a legal form such as PERSERO. */
function isSingkatanDari(token: string, sebelum: string): boolean {
  const huruf = token.replace(/[^A-Z]/g, '')
  const daftarKata = sebelum.toUpperCase().match(/[A-Za-zÀ-ɏ]+/gu) ?? []
  const jendela = daftarKata.slice(-Math.max(huruf.length * 2, 4))
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
  examples: {
    invalid: [
      {
        pedoman: ['JDL-08'],
        salah: contoh('ANGGARAN PENDAPATAN DAN BELANJA DAERAH «(APBD)»'),
        benar: contoh('ANGGARAN PENDAPATAN DAN BELANJA DAERAH'),
      },
      contoh('PENYUSUNAN PROGRAM PEMBENTUKAN PERATURAN DAERAH «(PROPEMPERDA)»'),
    ],
    valid: [contoh('PENYERTAAN MODAL PADA BANK CONTOH (PERSERODA)'), contoh('PENANGANAN CORONA VIRUS DISEASE 2019 (COVID-19)')],
  },
  create: ({ derau, report }) => ({
    selesai({ kepala: { judul: teks }, sifat }) {
      if (derau || !teks || sifat.perubahan || sifat.pencabutan) return
      for (const { 0: isi, 1: token = '', index } of teks.isi.matchAll(kurung))
        if (isSingkatanDari(token, teks.isi.slice(0, index)))
          report(
            { teks, start: index, end: index + isi.length },
            `Nama peraturan tidak ditambah dengan singkatan atau akronim (butir 5 Lampiran II UU 12/2011): hapus “${isi}”, kecuali bila itu istilah teknis yang baku atau digunakan secara internasional.`,
          )
    },
  }),
})
