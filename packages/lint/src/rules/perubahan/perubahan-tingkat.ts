import { type Blok, bacaTingkat, type Naskah, type Pasal, parseSitasi, type Teks, telusuri } from '@perkada/core'
import { judulNaskah } from '../../fakta/nama-peraturan.ts'
import { defineRule } from '../../rule.ts'
import { contohPerubahan } from './contoh-perubahan.ts'

const AKTA = 'Peraturan Bupati Contoh Nomor 3 Tahun 2018 tentang Rapat (Berita Daerah Kabupaten Contoh Tahun 2018 Nomor 3)'
const judul = (tingkat: string) => `PERUBAHAN ${tingkat}ATAS PERATURAN BUPATI CONTOH NOMOR 3 TAHUN 2018 TENTANG RAPAT`
const rinci = (tingkat: string) =>
  contohPerubahan({
    judul: judul(tingkat),
    pembuka: `Beberapa ketentuan dalam ${AKTA} yang telah beberapa kali diubah dengan Peraturan Bupati:

a. Nomor 4 Tahun 2019 (Berita Daerah Kabupaten Contoh Tahun 2019 Nomor 4); dan

b. Nomor 5 Tahun 2020 (Berita Daerah Kabupaten Contoh Tahun 2020 Nomor 5),

diubah sebagai berikut:`,
  })
const terakhir = (tingkat: string) =>
  contohPerubahan({
    judul: judul(tingkat),
    pembuka: `Beberapa ketentuan dalam ${AKTA} sebagaimana telah beberapa kali diubah terakhir dengan Peraturan Bupati Contoh Nomor 5 Tahun 2020 tentang Perubahan Kedua atas Peraturan Bupati Contoh Nomor 3 Tahun 2018 tentang Rapat (Berita Daerah Kabupaten Contoh Tahun 2020 Nomor 5) diubah sebagai berikut:`,
  })

const tingkatJudul = /^PERUBAHAN(?: ((?:KE[A-Z]+)(?: (?:BELAS|PULUH(?: [A-Z]+)?))?))? (?=ATAS\b)/i
const tingkatNama = /^Perubahan ((?:Ke[a-z]+)(?: (?:Belas|Puluh(?: [A-Z][a-z]+)?))?) atas\b/i
const daftarTingkat = ['', '', 'KEDUA', 'KETIGA', 'KEEMPAT', 'KELIMA', 'KEENAM', 'KETUJUH', 'KEDELAPAN', 'KESEMBILAN', 'KESEPULUH']

/** The opening of Pasal I: its first text, and the list of acts below it. */
function pembukaPasalSatu(naskah: Naskah): { readonly teks: Teks; readonly isi: readonly (Blok | Pasal['isi'][number])[] } | undefined {
  let hasil: { teks: Teks; isi: Pasal['isi'] } | undefined
  telusuri(naskah, {
    pasal({ nomor, isi }, { ruas, kutipan }) {
      const [pertama] = isi
      if (ruas === 'batang-tubuh' && !kutipan && nomor.nilai === 'I' && pertama?.tipe === 'alinea') hasil ??= { teks: pertama.teks, isi }
    },
  })
  return hasil
}

/** How many earlier amendments Pasal I lists: "yang telah beberapa kali diubah dengan …: a. Nomor …; b. Nomor …". */
function banyakDirinci(teks: Teks, isi: readonly (Blok | Pasal['isi'][number])[]): number | undefined {
  const [, rincian] = isi
  if (!/\byang telah beberapa kali diubah dengan [A-Za-z -]{3,80}:$/.test(teks.isi.trimEnd()) || rincian?.tipe !== 'rincian')
    return undefined
  const akta = rincian.daftarButir.every(
    ({ isi: [awal] }) => awal?.tipe === 'alinea' && /^(?:Nomor|Peraturan|Undang-Undang|Keputusan) /.test(awal.teks.isi),
  )
  return rincian.bentuk === 'huruf' && akta ? rincian.daftarButir.length : undefined
}

/** Which amendment the last one before this was, as its name in Pasal I says: "terakhir dengan … tentang Perubahan Kedua atas …". */
function tingkatTerakhir(teks: Teks): number | undefined {
  const nama = parseSitasi(teks.isi)[0]?.daftarPerubahan.at(-1)?.judul?.nilai ?? ''
  if (/^Perubahan atas\b/i.test(nama)) return 1
  const tingkat = tingkatNama.exec(nama)?.[1]
  return tingkat ? bacaTingkat(tingkat) : undefined
}

/** A title that counts the amendments otherwise than Pasal I does. */
export const perubahanTingkat = defineRule({
  id: 'perubahan-tingkat',
  summary: 'Judul menyebut perubahan yang keberapa sesuai dengan perubahan terdahulu yang disebut dalam Pasal I.',
  sources: [
    { kode: 'T', catatan: 'Perubahan sesudah perubahan kedua adalah perubahan ketiga.' },
    { kode: 'A', butir: '7' },
  ],
  severity: 'peringatan',
  fix: 'none',
  examples: () => ({
    invalid: [
      rinci('KEDUA ').replace('PERUBAHAN KEDUA', '«PERUBAHAN KEDUA»'),
      rinci('').replace('PERUBAHAN', '«PERUBAHAN»'),
      terakhir('KEEMPAT ').replace('PERUBAHAN KEEMPAT', '«PERUBAHAN KEEMPAT»'),
    ],
    valid: [rinci('KETIGA '), terakhir('KETIGA '), contohPerubahan({})],
  }),
  create: ({ naskah, report, derau }) => ({
    selesai({ sifat }) {
      if (derau || !sifat.perubahan) return
      const teks = judulNaskah(naskah)
      const cocok = teks && tingkatJudul.exec(teks.isi)
      if (!cocok) return
      const pembuka = pembukaPasalSatu(naskah)
      const sebelum = pembuka && (banyakDirinci(pembuka.teks, pembuka.isi) ?? tingkatTerakhir(pembuka.teks))
      const tingkat = cocok[1] ? bacaTingkat(cocok[1]) : 1
      if (!pembuka || !sebelum || !tingkat || tingkat === sebelum + 1) return
      const seharusnya = daftarTingkat[sebelum + 1]
      report(
        { teks, start: cocok.index, end: cocok.index + cocok[0].trimEnd().length },
        `Menurut Pasal I peraturan itu sudah ${sebelum} kali diubah, sehingga ini perubahan yang ke-${sebelum + 1} (butir 7 Lampiran II UU 12/2011). ${seharusnya ? `Tulis “PERUBAHAN ${seharusnya} ATAS”` : 'Betulkan judulnya'}, atau lengkapi Pasal I.`,
        { related: [{ teks: pembuka.teks, message: 'Perubahan terdahulu disebut di sini.' }] },
      )
    },
  }),
})
