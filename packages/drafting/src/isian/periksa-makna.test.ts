import { describe, expect, it } from 'vitest'
import { bacaIsian, bacaTemplat } from './baca-isian.ts'

const definisi = (isian: string) => `judul: Uji\nringkasan: Templat untuk uji.\nisian:\n${isian}`
const identitas = 'jenis: Peraturan Bupati\ndaerah: Kabupaten Contoh\njudul: Uji\n'

const templat = definisi(`  forum:
    tipe: daftar
    keterangan: Forum.
    medan:
      nama: { tipe: teks, wajib: true, keterangan: Nama forum. }
      bentuk: { tipe: pilihan, wajib: true, pilihan: [rapat, presentasi, diseminasi], keterangan: Bentuk forum. }
      pimpinan: { tipe: daftar-teks, wajib_jika: { bentuk: [rapat] }, keterangan: Yang memimpin. }
      berkala: { tipe: teks, wajib_jika: { bentuk: [rapat] }, keterangan: Selang waktu. }
      penyelenggara: { tipe: teks, wajib_jika: { bentuk: [presentasi, diseminasi] }, keterangan: Yang menyelenggarakan. }
  pembidangan:
    tipe: daftar
    keterangan: Asisten.
    medan:
      asisten: { tipe: teks, wajib: true, unik: true, keterangan: Nama. }
      unit: { tipe: daftar-teks, wajib: true, unik: true, keterangan: Unit. }
  garis:
    tipe: daftar
    keterangan: Garis laporan.
    medan:
      nama: { tipe: teks, wajib: true, keterangan: Nama unit. }
      lapor_kepada: { tipe: teks, rujuk: { unsur: [nama], jabatan: true }, keterangan: Atasannya. }
`)

function periksa(isian: string): string[] {
  const terbaca = bacaTemplat(templat)
  if (!('nilai' in terbaca)) throw new Error(JSON.stringify(terbaca))
  const hasil = bacaIsian(identitas + isian, terbaca.nilai)
  return 'nilai' in hasil ? [] : hasil.daftarMasalah.map(({ baris, kunci, pesan }) => `${baris} ${kunci}: ${pesan}`)
}

describe('facts that are well formed and cannot be meant', () => {
  it('a meeting without chair or frequency', () => {
    expect(periksa('forum:\n  - { nama: Rakor, bentuk: rapat }\n')).toEqual([
      '5 forum[0].pimpinan: wajib diisi karena bentuk “rapat”; tidak ada (Yang memimpin.)',
      '5 forum[0].berkala: wajib diisi karena bentuk “rapat”; tidak ada (Selang waktu.)',
    ])
    expect(periksa('forum:\n  - { nama: Rakor, bentuk: rapat, pimpinan: [Bupati], berkala: setiap minggu }\n')).toEqual([])
  })

  it('an activity without somebody who holds it', () => {
    expect(periksa('forum:\n  - { nama: Paparan, bentuk: presentasi }\n')).toEqual([
      '5 forum[0].penyelenggara: wajib diisi karena bentuk “presentasi”; tidak ada (Yang menyelenggarakan.)',
    ])
    expect(periksa('forum:\n  - { nama: Paparan, bentuk: presentasi, penyelenggara: Dinas }\n')).toEqual([])
  })

  it('a unit under two assistants, or twice under one, whatever its spaces and capitals', () => {
    expect(
      periksa('pembidangan:\n  - asisten: Satu\n    unit: [Dinas A, Dinas B, Dinas B]\n  - asisten: Dua\n    unit:\n      - "dinas  a"\n'),
    ).toEqual([
      '6 pembidangan[0].unit[2]: “Dinas B” sudah disebut di pembidangan ke-1.unit ke-2 (Satu); diharapkan hanya satu kali',
      '9 pembidangan[1].unit[0]: “dinas  a” sudah disebut di pembidangan ke-1.unit ke-1 (Satu); diharapkan hanya satu kali',
    ])
  })

  it('an assistant without units, or named twice', () => {
    expect(periksa('pembidangan:\n  - { asisten: Satu }\n  - { asisten: Dua, unit: [] }\n')).toEqual([
      '5 pembidangan[0].unit: diharapkan daftar; tidak ada (Unit.)',
      '6 pembidangan[1].unit: diharapkan paling sedikit 1 unsur; tertulis []',
    ])
    expect(periksa('pembidangan:\n  - { asisten: Satu, unit: [A] }\n  - { asisten: Satu, unit: [B] }\n')).toEqual([
      '6 pembidangan[1].asisten: “Satu” sudah disebut di pembidangan ke-1.asisten; diharapkan hanya satu kali',
    ])
  })

  it('a line of reports that ends nowhere', () => {
    expect(
      periksa(
        'garis:\n  - { nama: Bagian Umum, lapor_kepada: Asisten Admnistrasi }\n  - { nama: Asisten Administrasi, lapor_kepada: Camat }\n',
      ),
    ).toEqual([
      '5 garis[0].lapor_kepada: garis ini tidak sampai ke mana pun: “Asisten Admnistrasi” tidak ada; maksud Anda “Asisten Administrasi”?',
      '6 garis[1].lapor_kepada: garis ini tidak sampai ke mana pun: “Camat” tidak ada; yang ada: Bagian Umum, Asisten Administrasi, Bupati, Wakil Bupati, Sekretaris Daerah',
    ])
    expect(
      periksa('garis:\n  - { nama: Asisten, lapor_kepada: Sekretaris Daerah }\n  - { nama: Bagian, lapor_kepada: asisten }\n'),
    ).toEqual([])
  })

  it('a line of reports in a circle, told once', () => {
    expect(
      periksa(
        'garis:\n  - { nama: D, lapor_kepada: A }\n  - { nama: A, lapor_kepada: B }\n  - { nama: B, lapor_kepada: C }\n  - { nama: C, lapor_kepada: A }\n',
      ),
    ).toEqual(['5 garis[0].lapor_kepada: garis ini berputar: A > B > C > A; diharapkan berakhir'])
  })
})

describe('declarations', () => {
  it.each([
    [
      'a: { tipe: teks, keterangan: A., wajib_jika: { c: [x] } }',
      '5 isian.a.wajib_jika: diharapkan medan di samping a, salah satu dari b, a; tertulis {"c":["x"]}',
    ],
    [
      'a: { tipe: teks, keterangan: A., rujuk: { unsur: [nama] } }',
      '5 isian.a.rujuk: diharapkan medan di samping a, salah satu dari b, a; tertulis {"unsur":["nama"]}',
    ],
    ['a: { tipe: teks, keterangan: A., unikk: true }', '5 isian.a.unikk: kunci “unikk” tidak dikenal; maksud Anda “unik”?'],
  ])('refuses %s', (medan, pesan) => {
    const hasil = bacaTemplat(definisi(`  b: { tipe: teks, keterangan: B. }\n  ${medan}\n`))
    expect('daftarMasalah' in hasil && hasil.daftarMasalah.map(({ baris, kunci, pesan }) => `${baris} ${kunci}: ${pesan}`)).toEqual([pesan])
  })
})
