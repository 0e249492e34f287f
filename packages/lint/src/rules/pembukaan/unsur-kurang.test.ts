import { expect, test } from 'vitest'
import { lint } from '../../lint.ts'

const undang = (kepala: string, penutup = '') => `${kepala} NOMOR 4 TAHUN 2014 TENTANG RAPAT KERJA
DENGAN RAHMAT TUHAN YANG MAHA ESA
Menimbang :
bahwa rapat kerja perlu diatur;
Mengingat :
1. Undang-Undang Nomor 6 Tahun 2012 tentang Rapat (Lembaran Negara Republik Indonesia Tahun 2012 Nomor 7, Tambahan Lembaran Negara Republik Indonesia Nomor 5495);
MEMUTUSKAN :
Menetapkan : UNDANG-UNDANG TENTANG RAPAT KERJA.
Pasal 1
Rapat diadakan setiap bulan.
Pasal 2
Undang-Undang ini mulai berlaku pada tanggal diundangkan.
${penutup}`

const temuan = (isi: string) =>
  lint(isi)
    .diagnostics.filter(({ rule }) => rule === 'unsur-kurang')
    .map(({ severity, message }) => `${severity}: ${message.slice(0, 40)}`)

const jenis = 'UNDANG-UNDANG REPUBLIK INDONESIA'

test('a closing that is wholly absent is told once, although Mengingat names a gazette', () => {
  expect(temuan(undang(jenis)).filter(satu => satu.includes('Penutup'))).toEqual(['peringatan: Penutup tidak ada: perintah pengundangan'])
})

test('an office lost by a collection that repeats the head is no fault of the act', () => {
  expect(temuan(undang(jenis)).filter(satu => satu.includes('jabatan'))).toEqual(['peringatan: Pembukaan tidak memuat jabatan pembentuk'])
  expect(temuan(undang(`${jenis} ${jenis}`)).filter(satu => satu.includes('jabatan'))).toEqual([
    'saran: Pembukaan tidak memuat jabatan pembentuk',
  ])
})

test('an act that became law without a signature has no enactment', () => {
  const penutup =
    'Agar setiap orang mengetahuinya, memerintahkan pengundangan Undang-Undang ini dengan penempatannya dalam Lembaran Negara Republik Indonesia.\nDiundangkan di Jakarta\npada tanggal 4 Mei 2014\nUndang-Undang ini dinyatakan sah berdasarkan ketentuan Pasal 20 ayat (5) Undang-Undang Dasar Negara Republik Indonesia Tahun 1945.'
  expect(temuan(undang(jenis, penutup)).filter(satu => satu.includes('penetapan'))).toEqual([])
})

test('an opening that is wholly absent is told once', () => {
  const [, badan = ''] = undang(jenis).split('UNDANG-UNDANG TENTANG RAPAT KERJA.')
  expect(temuan(`${jenis}\nNOMOR 4 TAHUN 2014\nTENTANG\nRAPAT KERJA\n${badan}`)).toEqual([
    'peringatan: Pembukaan tidak ada: frasa DENGAN RAHMAT',
    'peringatan: Penutup tidak ada: perintah pengundangan',
  ])
})

test('a page that ends in the opening is told to end there, and nothing else of it', () => {
  for (const kepala of [jenis, 'PERATURAN BUPATI CONTOH']) {
    const [halaman = ''] = undang(kepala).split('MEMUTUSKAN')
    expect(temuan(halaman).filter(satu => !satu.includes('jabatan'))).toEqual(['peringatan: Naskah berhenti di dalam pembukaan: dikt'])
  }
})

test('the gazette date of an act that Mengingat cites does not pass for the closing of a page that ends there', () => {
  const [halaman = ''] = undang('PERATURAN BUPATI CONTOH').split('MEMUTUSKAN')
  const bertanggal = halaman.replace('Tahun 2012 tentang', 'Tahun 2012 (Diundangkan pada tanggal 8 Agustus 2012) tentang')
  expect(temuan(bertanggal)).toEqual(temuan(halaman))
})

test('what Mengingat lacks is not told of a page that ends in it', () => {
  const utuh = undang('PERATURAN DAERAH KABUPATEN CONTOH').replace(
    'bahwa rapat kerja perlu diatur;',
    'bahwa untuk melaksanakan ketentuan Pasal 7 Peraturan Pemerintah Nomor 18 Tahun 2016, rapat kerja perlu diatur;',
  )
  const dasar = (isi: string) =>
    lint(isi)
      .diagnostics.map(({ rule }) => rule)
      .filter(rule => rule === 'konsiderans-dasar' || rule === 'unsur-kurang-dasar-hukum')
      .toSorted()
  expect(dasar(utuh)).toEqual(['konsiderans-dasar', 'unsur-kurang-dasar-hukum'])
  expect(dasar(utuh.split('MEMUTUSKAN')[0] as string)).toEqual([])
})

test('the sentence within which a page ends is not held to the form of a whole one, nor the page to what would follow', () => {
  const kepala = `PERATURAN BUPATI CONTOH NOMOR 4 TAHUN 2014 TENTANG RAPAT KERJA
DENGAN RAHMAT TUHAN YANG MAHA ESA
BUPATI CONTOH,
Menimbang : a. bahwa rapat kerja perlu diatur;
b. bahwa Peraturan Bupati Contoh Nomor 7 Tahun 2009 tentang Rapat Kerja perlu diganti`
  const aturan = (isi: string) => lint(isi).diagnostics.filter(({ severity }) => severity !== 'saran')
  expect(aturan(kepala).map(({ message }) => message.slice(0, 33))).toEqual(['Naskah berhenti di dalam pembukaa'])
  const mengingat = `${kepala.replace('b. bahwa Peraturan', 'b. bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a, perlu menetapkan Peraturan').replace(' Contoh Nomor 7 Tahun 2009 tentang Rapat Kerja perlu diganti', ' tentang Rapat Kerja;')}
Mengingat : 1. Undang-Undang Nomor 6 Tahun 2012 tentang Rapat,`
  expect(aturan(mengingat).map(({ message }) => message.slice(0, 33))).toEqual(['Naskah berhenti di dalam pembukaa'])
})
