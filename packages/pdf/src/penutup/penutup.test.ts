import { expect, test } from 'vitest'
import { cetakUji, draf, identitasLengkap } from '../../test/contoh.ts'
import { bacaBaris } from '../../test/geometri.ts'

test.each(['asli', 'salinan'] as const)('%s: all who sign do so on one page, below the last words of the text', async jenisCetak => {
  for (let jumlah = 6; jumlah < 28; jumlah += 3) {
    const isi = `### Pasal 1\n\n${Array.from({ length: jumlah }, (_, n) => `Kalimat ${n}.`).join('\n\n')}\n`
    const { bytes, selisih } = await cetakUji(draf(identitasLengkap, isi), jenisCetak)
    expect(selisih).toEqual([])
    const daftarHalaman = (await bacaBaris(bytes)).map(deret => deret.map(baris => baris.isi))
    const halaman = (awal: string) => daftarHalaman.findIndex(deret => deret.some(baris => baris.startsWith(awal)))
    const akhir = [
      'Agar setiap orang',
      'Ditetapkan di',
      'Diundangkan di',
      'BERITA DAERAH',
      ...(jenisCetak === 'salinan' ? ['NAMA KEPALA BAGIAN'] : []),
    ]
    expect(new Set(akhir.map(halaman)), `${jumlah} kalimat`).toEqual(new Set([daftarHalaman.length - 1]))
  }
})

test('signatures that take most of a page together stand each where it finds room, none torn', async () => {
  const kecil = { kertas: { lebar_mm: 215, tinggi_mm: 230 }, atas_halaman_pertama_mm: 25, ruang_tanda_tangan_baris: 10 }
  const isi = `### Pasal 1\n\n${Array.from({ length: 16 }, (_, n) => `Kalimat ${n}.`).join('\n\n')}\n`
  const { bytes, selisih } = await cetakUji(draf(identitasLengkap, isi), 'asli', kecil)
  expect(selisih).toEqual([])
  const daftarHalaman = (await bacaBaris(bytes)).map(deret => deret.map(baris => baris.isi))
  const halaman = (awal: string) => daftarHalaman.findIndex(deret => deret.some(baris => baris.startsWith(awal)))
  expect(halaman('Ditetapkan di Contoh')).toBe(halaman('NAMA WALI KOTA'))
  expect(halaman('Diundangkan di Contoh')).toBe(halaman('BERITA DAERAH KOTA CONTOH'))
  expect(halaman('Ditetapkan di Contoh')).toBeLessThan(halaman('Diundangkan di Contoh'))
})
