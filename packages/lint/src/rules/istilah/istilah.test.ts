import { parseNaskah } from '@perkada/markdown'
import { describe, expect, test } from 'vitest'
import { jalankan } from '../../jalankan.ts'
import type { Rule } from '../../rule.ts'
import { definisiUrutanUmum } from './definisi-urutan-umum.ts'
import { contohNaskah } from './fakta-istilah.ts'
import { istilahHurufKapital } from './istilah-huruf-kapital.ts'
import { istilahSalahEja } from './istilah-salah-eja.ts'
import { istilahTanpaDefinisi } from './istilah-tanpa-definisi.ts'
import { istilahTidakDipakai } from './istilah-tidak-dipakai.ts'
import { istilahTidakDipakaiSebutan } from './istilah-tidak-dipakai-sebutan.ts'
import { istilahTidakKonsisten } from './istilah-tidak-konsisten.ts'
import { seturunan } from './seturunan.ts'

const temuan = (rule: Rule, definisi: readonly string[], pasal: readonly string[]) => {
  const uraian = definisi.map((isi, i) => `${i + 1}. ${isi}`).join('\n\n')
  const source = contohNaskah([uraian, ...pasal.map((isi, i) => `Pasal ${i + 2}\n\n${isi}`)].join('\n\n'))
  return jalankan(parseNaskah(source).naskah, { rules: [rule] }).map(
    ({ severity, span }) => `${severity}: ${source.slice(span?.start, span?.end)}`,
  )
}

describe('istilah-tidak-dipakai', () => {
  test('two hundred unused terms are told, and that the rest was not judged', () => {
    const huruf = (n: number) => String.fromCharCode(97 + Math.floor(n / 20)) + 'bcdfghjklmnpqrstvwxz'.charAt(n % 20)
    const definisi = Array.from({ length: 202 }, (_, n) => `Forum ${huruf(n).toUpperCase()}ama adalah pertemuan berkala.`)
    const hasil = temuan(istilahTidakDipakai, definisi, ['Rapat dicatat.', 'Peraturan Bupati ini mulai berlaku pada tanggal diundangkan.'])
    expect(hasil).toHaveLength(201)
    expect(hasil.at(-1)).toBe('saran: Forum KBama')
  })

  test('where too many texts would be opened in search of uses, the first terms are told, and that the rest was not judged', () => {
    const huruf = 'bcdfghjklm'
    const definisi = [...huruf].flatMap(a => [...huruf].map(b => `Forum ${a.toUpperCase()}${b}ama adalah pertemuan berkala.`))
    const pasal = Array.from({ length: 7_500 }, () => 'Forum dicatat.').join('\n\n')
    const hasil = temuan(istilahTidakDipakai, definisi, [pasal, 'Peraturan Bupati ini mulai berlaku pada tanggal diundangkan.'])
    expect(hasil.slice(0, -1)).toEqual(definisi.slice(0, hasil.length - 1).map(isi => `galat: ${isi.split(' adalah', 1)[0]}`))
    expect(hasil.length).toBeLessThan(definisi.length)
    expect(hasil.at(-1)).toBe(`saran: ${definisi[hasil.length - 1]?.split(' adalah', 1)[0]}`)
  })

  test('where too many unknown words stand to look for misspellings of a term, that is told once', () => {
    const kata = (n: number) => `q${[...String(n).padStart(5, '0')].map(angka => 'bcdfghjklm'.charAt(Number(angka))).join('')}`
    const asing = Array.from({ length: 8_000 }, (_, n) => kata(n)).join(' ')
    const definisi = Array.from({ length: 140 }, (_, n) => `Kata${kata(n * 7)} Bersama adalah pertemuan berkala.`)
    const pasal = ['Peraturan Bupati ini mulai berlaku pada tanggal diundangkan.']
    const catatan = (isi: readonly string[]) => temuan(istilahTidakDipakai, definisi, isi).filter(satu => satu.startsWith('saran'))
    expect(catatan([`Rapat ${asing}.`, ...pasal])).toEqual([expect.stringMatching(/^saran: Kata/)])
    expect(catatan(['Rapat dicatat.', ...pasal])).toEqual([])
  })

  const cari = (definisi: readonly string[], ...pasal: string[]) => temuan(istilahTidakDipakai, definisi, pasal)
  test('a use inside a longer defined term hardly counts', () => {
    expect(cari(['Desa adalah wilayah.', 'Kepala Desa adalah pejabat.'], 'Kepala Desa melapor.')).toEqual(['peringatan: Desa'])
  })
  test('a term without its last word is nearly used, one that runs into the next cannot be judged', () => {
    expect(cari(['Pejabat Pengelola Pasar adalah pegawai.'], 'Pejabat pengelola melapor.')).toEqual(['peringatan: Pejabat Pengelola Pasar'])
    expect(cari(['Kios adalah tempat. 2. Petugas adalah pegawai di Kios.'], 'Petugas melapor.')).toEqual(['saran: Kios'])
  })
  test('an abbreviation, another definition, and a common noun are uses', () => {
    expect(
      cari(
        ['Badan Air yang selanjutnya disingkat BA adalah lembaga.', 'Petugas adalah pegawai BA.', 'Efisiensi adalah ukuran.'],
        'Petugas bekerja dengan efisiensi.',
      ),
    ).toEqual([])
  })
  test('two definitions of one form are both used', () => {
    expect(cari(['Badan Air yang selanjutnya disebut Badan adalah lembaga.', 'Badan adalah kumpulan orang.'], 'Badan melapor.')).toEqual([])
  })
  test.each([
    ['a shared tail', ['Ketua Forum adalah orang.', 'Anggota Forum adalah orang.'], 'Ketua dan Anggota Forum hadir.'],
    ['a shared head', ['Pajak Hotel adalah pungutan.', 'Pajak Hiburan adalah pungutan.'], 'Pajak Hotel dan Hiburan dibayar.'],
    ['another order', ['Badan Pengairan dan Irigasi adalah lembaga.'], 'Badan Irigasi dan Pengairan melapor.'],
    ['other joints', ['Kerjasama adalah kegiatan.', 'Barang/Jasa adalah benda.'], 'Kerja sama atas barang dan jasa dibina.'],
    ['unexplained initials', ['Surat Tanda Air adalah dokumen.'], 'STA diperiksa.'],
    ['a slip', ['Badan Pengairan adalah lembaga.'], 'Badan Pengiran melapor.'],
  ])('%s is a use', (_nama, definisi, pasal) => expect(cari(definisi, pasal)).toEqual([]))
  test('is sure when the text is whole', () => {
    expect(cari(['Forum Air adalah wadah.'], 'Peraturan Bupati ini mulai berlaku pada tanggal diundangkan.')).toEqual(['galat: Forum Air'])
  })
  test('is less sure while the annex is missing', () => {
    expect(cari(['Forum Air adalah wadah.'], 'Susunan tercantum dalam Lampiran yang tidak terpisahkan.')).toEqual(['peringatan: Forum Air'])
  })
  test('proves nothing where nothing follows', () => {
    expect(cari(['Forum Air adalah wadah.'])).toEqual([])
  })
})

describe('istilah-tidak-dipakai-sebutan', () => {
  test('two hundred short names that nothing uses are told, and that the rest was not judged', () => {
    const huruf = [...'BCDFGHJKLMNPQRS']
    const sebutan = huruf.flatMap(a => huruf.map(b => `Tim ${a}${b.toLowerCase()}asa`))
    const pasal = sebutan
      .map(nama => `Bupati membentuk ${nama.replace(' ', ' Penataan Kawasan ')} yang selanjutnya disebut ${nama}.`)
      .join('\n\n')
    const hasil = temuan(istilahTidakDipakaiSebutan, ['Bupati adalah Bupati Contoh.'], [pasal])
    expect(hasil).toEqual(sebutan.slice(0, 201).map(nama => `saran: ${nama}`))
  })
})

describe('istilah-salah-eja', () => {
  const cari = (definisi: readonly string[], pasal: string) => temuan(istilahSalahEja, definisi, [pasal])
  test('is sure beside the other words of the term, less sure alone and with an old spelling', () => {
    expect(
      cari(
        ['Perangkat Daerah adalah dinas.', 'Objek Retribusi adalah jasa.', 'Koordinasi adalah upaya.'],
        'Perangakat Daerah menilai obyek retribusi dalam koodinasi.',
      ),
    ).toEqual(['galat: Perangakat', 'peringatan: obyek', 'peringatan: koodinasi'])
  })
  test('where too many words that nobody knows stand beside too many terms, that is told once, and the first slips are found', () => {
    const kata = (n: number, huruf: string) => [...String(n).padStart(7, '0')].map(angka => huruf.charAt(Number(angka))).join('')
    const singkatan = (n: number) => kata(n, 'BCDFGHJKLM')
    const definisi = Array.from({ length: 500 }, (_, n) => `Rapat yang selanjutnya disingkat ${singkatan(n)} adalah rapat ${singkatan(n)}.`)
    const asing = Array.from({ length: 4_200 }, (_, n) => kata(n, 'npqrstvwxz')).join(' ')
    expect(cari(['Koordinasi adalah upaya.', ...definisi], `Koodinasi ${asing}.`)).toEqual([
      'peringatan: Koodinasi',
      expect.stringMatching(/^saran: nnn/),
    ])
    expect(cari(['Koordinasi adalah upaya.', ...definisi], 'Koodinasi dicatat.')).toEqual(['peringatan: Koodinasi'])
  })
  test('a slip for the abbreviation of a term is found among however many words that nobody knows', () => {
    const kata = (n: number, huruf: string) => [...String(n).padStart(7, '0')].map(angka => huruf.charAt(Number(angka))).join('')
    const singkatan = Array.from({ length: 900 }, (_, n) => kata(n, 'BCDFGHJKLM'))
    const definisi = singkatan.map(satu => `Rapat yang selanjutnya disingkat ${satu} adalah rapat.`)
    const asing = Array.from({ length: 2_400 }, (_, n) => kata(n, 'npqrstvwxz')).join(' ')
    expect(cari(definisi, `${asing} dibahas dalam BBBBZHD.`)).toContain('galat: BBBBZHD')
  })
  test('leaves inflections, other words and names alone', () => {
    expect(
      cari(
        ['Pelaksana Kegiatan adalah pegawai.', 'Pelayanan adalah jasa.', 'Kota Contoh adalah daerah.'],
        'Pelaksanaan kegiatannya melayani pelayaran dan pelayan di Kota Contah.',
      ),
    ).toEqual([])
  })
})

describe('definisi-urutan-umum', () => {
  test('four hundred meanings are compared, and that the order of the rest was not judged is told', () => {
    const huruf = 'bcdfghjklmnpqrstvwxz'
    const definisi = Array.from(
      { length: 420 },
      (_, n) => `Forum ${huruf.charAt(n / 20)?.toUpperCase()}${huruf.charAt(n % 20)}ama adalah pertemuan berkala.`,
    )
    const [awal, akhir] = ['Rapat Air adalah Rapat yang membahas air.', 'Rapat adalah pertemuan perangkat daerah.']
    expect(temuan(definisiUrutanUmum, [awal, akhir, ...definisi], [])).toEqual(['saran: Rapat', 'saran: Forum Zxama'])
    expect(temuan(definisiUrutanUmum, [awal, ...definisi.slice(0, 398), akhir], [])).toEqual(['saran: Rapat'])
  })
})

describe('istilah-huruf-kapital', () => {
  const definisi = ['Kepala Satuan adalah pemimpin kantor.', 'Rapat adalah pertemuan.']
  const cari = (isi: string) => temuan(istilahHurufKapital, definisi, [isi])
  test('a term inside of another name is told from a use, in one search for each name', () => {
    expect(cari('Rapat dipimpin kepala satuan tugas.')).toEqual(['peringatan: kepala satuan'])
    expect(cari('Rapat dipimpin kepala satuan tugas dan dihadiri satuan tugas.')).toEqual([])
    const mulai = performance.now()
    expect(cari('kepala satuan tugas. '.repeat(10_000))).toEqual(['peringatan: kepala satuan'])
    expect(performance.now() - mulai).toBeLessThan(5_000)
  })
})

describe('istilah-tanpa-definisi', () => {
  const cari = (pasal: string, definisi = 'Bupati adalah Bupati Contoh.') => temuan(istilahTanpaDefinisi, [definisi], [pasal])
  test('reports an abbreviation once, where it is first used', () => {
    expect(cari('BPXD dan BPXD melapor.')).toEqual(['peringatan: BPXD'])
  })
  test.each([
    ['a Roman number', 'Eselon IIIA dan golongan IV menurut BAB II.'],
    ['a unit or a numbered standard', 'Daya 35 KVA sesuai SNI 03 dan kapal 30 GT.'],
    ['the name of an act', 'Sesuai Undang-Undang Nomor 7 Tahun 2017 tentang Pembinaan XBTR.'],
    ['a company', 'Rekening pada PT XBTR.'],
    ['words in capitals', 'Surat itu berjudul PERATURAN DAERAH dan wajib dibaca.'],
    ['an introduction in brackets', 'Unit Pelaksana Teknis Daerah (UPTD) melapor. Kepala UPTD hadir.'],
    ['an introduction in a sentence', 'Forum Data Air yang selanjutnya disingkat FDA bersidang. FDA melapor.'],
  ])('leaves %s alone', (_nama, pasal) => expect(cari(pasal)).toEqual([]))
})

describe('istilah-tidak-konsisten', () => {
  const cari = (definisi: readonly string[], ...pasal: string[]) => temuan(istilahTidakKonsisten, definisi, pasal)
  test('a shorter name that is a name of its own is no cut', () => {
    expect(cari(['Kepala Perangkat Daerah adalah pejabat.'], 'Kepala Daerah menugaskan Kepala Perangkat.')).toEqual([])
  })
  test('a name that comes twice is a thing of its own', () => {
    expect(cari(['Satuan Kerja Perangkat Daerah adalah dinas.'], 'Satuan Perangkat hadir.', 'Satuan Perangkat melapor.')).toEqual([])
  })
  test('words in another order', () => {
    expect(cari(['Pejabat Data dan Informasi adalah pegawai.'], 'Laporan diterima Pejabat Informasi dan Data.')).toEqual([
      'peringatan: Pejabat Informasi dan Data',
    ])
  })
})

test.each([
  ['koordinasi', 'koordinatif', true],
  ['pelaksana', 'pelaksanaan', true],
  ['penyidik', 'penyidikan', true],
  ['sektoral', 'intersektoral', true],
  ['vertical', 'vertikal', false],
  ['umumm', 'umum', false],
  ['penguna', 'pengguna', false],
  ['mengguna', 'penggunaan', true],
  ['sekreatis', 'sekretaris', false],
])('seturunan %s %s', (a, b, sama) => expect(seturunan(a, b)).toBe(sama))
