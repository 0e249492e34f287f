import { expect, it } from 'vitest'
import { bacaIsian, bacaTemplat, draft } from '../index.ts'

const definisi = `judul: Uji
ringkasan: Templat untuk uji.
isian:
  istilah:
    tipe: daftar
    keterangan: Istilah lain.
    medan:
      nama: { tipe: teks, wajib: true, istilah: true, keterangan: Istilah. }
      singkatan: { tipe: teks, istilah: true, keterangan: Singkatan. }
  isi: { tipe: teks, keterangan: Isi. }
`
const templat = `{{bab "Ketentuan Umum"}}{{pasal}}
Dalam {{peraturan}} ini yang dimaksud dengan:
{{#each istilah}}{{#definisi}}{{nama}}{{#if singkatan}} yang selanjutnya disingkat {{singkatan}}{{/if}} adalah arti.{{/definisi}}{{/each}}
{{pasal}}
{{isi}}
`

function masalah(isi: string) {
  const terbaca = bacaTemplat(definisi)
  if (!('nilai' in terbaca)) throw new Error(JSON.stringify(terbaca))
  const isian = bacaIsian(
    `jenis: Peraturan Bupati\ndaerah: Kabupaten Contoh\njudul: Uji\nisi: ${isi}\nistilah:\n  - { nama: Unit Layanan, singkatan: UL }\n  - { nama: Forum Warga }\n`,
    terbaca.nilai,
  )
  if (!('nilai' in isian)) throw new Error(JSON.stringify(isian.daftarMasalah))
  const hasil = draft({ definisi: terbaca.nilai, isian: isian.nilai, templat, partials: {} })
  return hasil.daftarMasalah.map(({ kunci, pesan }) => [kunci, pesan, isian.letak(kunci ?? '').baris])
}

it('finds a definition that the draft never uses', () => {
  expect(masalah('UL melaporkan hasilnya.')).toEqual([
    ['istilah[1].nama', '“Forum Warga” didefinisikan, tetapi tidak dipakai dalam naskah; hapus dari isian (butir 102)', 7],
  ])
  expect(masalah('Unit Layanan melapor kepada Forum Warga.')).toEqual([])
})
