import { berkapital, daftarKata, type Istilah, masukkan, rataTeks, sepertiSingkatan } from '@perkada/core'
import { teksBerkata } from '../../fakta/kosakata.ts'
import { defineRule } from '../../rule.ts'
import { contohNaskah, faktaIstilah } from './fakta-istilah.ts'
import { pemberiSebutan } from './pemberi-sebutan.ts'

const contoh = (pasal: string, lain = 'Dana rapat berasal dari anggaran daerah.') =>
  contohNaskah(`1. Bupati adalah Bupati Contoh.\n\nBAB II\nRAPAT\n\nPasal 2\n\n${pasal}\n\nBAB III\nDANA\n\nPasal 3\n\n${lain}`)
const DIBERI = 'Bupati membentuk Tim Penataan Kawasan Pesisir yang selanjutnya disebut «Tim Pesisir».'

/** The uses of so many names are looked for at most: more than any honest text gives. */
const TERBANYAK = 200

/** How often a name stands in a text, in any case. */
function banyakSebutan(isi: string, nama: string): number {
  const [kecil, dicari] = [isi.toLowerCase(), nama.toLowerCase()]
  let banyak = 0
  for (let at = kecil.indexOf(dicari); at >= 0; at = kecil.indexOf(dicari, at + dicari.length)) banyak++
  return banyak
}

/** A name that running text gives for what follows ("selanjutnya disebut"), and that nothing uses. */
export const istilahTidakDipakaiSebutan = defineRule({
  id: 'istilah-tidak-dipakai-sebutan',
  summary: 'Sebutan yang diberikan di tengah naskah dipakai lagi sesudahnya.',
  sources: [
    { kode: 'T', catatan: 'Sebutan “selanjutnya” diberikan untuk menggantikan nama lengkap; yang tidak dipakai lagi tidak berguna.' },
  ],
  severity: 'saran',
  fix: 'none',
  examples: () => ({
    invalid: [
      contoh(DIBERI),
      contoh('Rapat dipimpin Kepala Bagian Tata Usaha yang selanjutnya disebut «Kepala Bagian».'),
      contoh('Camat melapor melalui Sistem Informasi Rapat Kecamatan yang selanjutnya disingkat «SIRK».'),
    ],
    valid: [
      contoh(DIBERI.replace(/[«»]/g, ''), 'Dana Tim Pesisir berasal dari anggaran daerah.'),
      contoh(DIBERI.replace(/[«»]/g, ''), 'Pembentukan tim pesisir dilaporkan.'),
    ],
  }),
  create: ({ naskah, fakta, derau, report }) => ({
    selesai() {
      if (derau || naskah.sifat.perubahan || naskah.sifat.cuplikan) return
      const { definisi, istilah } = fakta(faktaIstilah)
      if (istilah.length === definisi.length) return
      const pemberian = new Map<string, Istilah[]>()
      for (const satu of istilah) {
        const nama = satu.daftarSebutan[0]?.isi
        if (!nama || satu.asal !== 'pengantar' || satu.tempat.ruas !== 'batang-tubuh' || satu.tempat.kutipan) continue
        const bernama = berkapital(nama) && (daftarKata(nama).length > 1 || sepertiSingkatan(nama))
        if (!bernama || !pemberiSebutan.test(satu.teks.isi.slice(satu.start, satu.start + 80))) continue
        masukkan(pemberian, nama, satu)
      }
      for (const [urutan, [nama, daftar]] of [...pemberian].entries()) {
        const [pertama] = daftar
        const start = pertama?.teks.isi.indexOf(nama, pertama.start) ?? -1
        if (!pertama || start < 0) continue
        const letak = { teks: pertama.teks, start, end: start + nama.length }
        if (urutan >= TERBANYAK) {
          report(letak, `Lebih dari ${TERBANYAK} sebutan diberikan di tengah naskah; pemakaian mulai dari “${nama}” tidak diperiksa.`)
          return
        }
        const banyak = teksBerkata(fakta, [rataTeks(nama)]).reduce((jumlah, { teks }) => jumlah + banyakSebutan(teks.isi, nama), 0)
        const diberikan = daftar.reduce((jumlah, { nama: panjang }) => jumlah + 1 + banyakSebutan(panjang.isi, nama), 0)
        if (banyak > diberikan) continue
        report(
          letak,
          `Sebutan “${nama}” diberikan di sini, tetapi tidak dipakai lagi. Hapus “selanjutnya disebut” beserta sebutannya, atau pakai sebutan itu sesudahnya.`,
        )
      }
    },
  }),
})
