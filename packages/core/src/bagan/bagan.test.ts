import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type BentukPenanda, type Blok, type Butir, type Naskah, naskahKosong, type Pasal } from '../naskah.ts'
import { bacaNomor } from '../penomoran.ts'
import { teks } from '../teks.ts'
import { type Bagan, bacaRantai, parseBagan } from './bagan.ts'
import { resolveBagan, slugBagan } from './resolve-bagan.ts'

const butir = (bentuk: BentukPenanda, nilai: string, isi: string, anak: readonly Butir[] = []): Butir => {
  const blok: Blok[] = [{ tipe: 'alinea', teks: teks(isi) }]
  if (anak[0]) blok.push({ tipe: 'rincian', bentuk: anak[0].bentuk, daftarButir: anak })
  return { tipe: 'butir', bentuk, nomor: bacaNomor(nilai, bentuk === 'angka' ? 'arab' : 'huruf'), isi: blok }
}
const angka = (...daftar: string[]) => daftar.map((isi, i) => butir('angka', `${i + 1}`, isi))
const pasal = (nilai: string, daftarButir: readonly Butir[]): Pasal => ({
  tipe: 'pasal',
  nomor: bacaNomor(nilai, 'arab'),
  isi: [
    { tipe: 'alinea', teks: teks('Pembagian unit:') },
    { tipe: 'rincian', bentuk: 'huruf', daftarButir },
  ],
})
const berayat: Pasal = {
  tipe: 'pasal',
  nomor: bacaNomor('13', 'arab'),
  isi: ['1', '2'].map(nilai => ({
    tipe: 'ayat',
    nomor: bacaNomor(nilai, 'arab'),
    isi: [{ tipe: 'rincian', bentuk: 'huruf', daftarButir: [butir('huruf', 'a', `mitra ayat ${nilai};`)] }],
  })),
}
const naskah: Naskah = {
  ...naskahKosong,
  batangTubuh: [
    {
      tipe: 'bab',
      nomor: bacaNomor('III', 'romawi'),
      isi: [
        pasal('12', [
          butir('huruf', 'a', 'Asisten Satu:', angka('Dinas Pendidikan, Pemuda, dan Olahraga;', 'dinas Kesehatan; dan', 'Kecamatan.')),
          butir('huruf', 'b', 'Asisten Dua, terdiri atas:', angka('Badan Keuangan')),
        ]),
        berayat,
      ],
    },
  ],
}

const baca = (data: unknown): Bagan => {
  const hasil = parseBagan(data)
  if ('masalah' in hasil) throw new Error(JSON.stringify(hasil.masalah))
  return hasil.bagan
}
const masalah = (data: unknown) => {
  const hasil = parseBagan(data)
  return 'masalah' in hasil ? hasil.masalah.map(({ jalur, pesan }) => `${jalur}: ${pesan}`) : []
}
const urai = (data: Record<string, unknown>) => resolveBagan(baca({ judul: 'Bagan', ...data }), naskah)
const pesan = (data: Record<string, unknown>) => urai(data).masalah.map(({ jalur, pesan }) => `${jalur}: ${pesan}`)

describe('parseBagan', () => {
  it('reads names alone as nodes and chains as lines', () => {
    const bagan = baca({ judul: 'Bagan', simpul: ['Wali Kota', 'Sekretaris Daerah'], komando: ['Wali Kota > Sekretaris Daerah'] })
    expect(bagan.simpul).toEqual([{ nama: 'Wali Kota' }, { nama: 'Sekretaris Daerah' }])
    expect(bagan.komando).toEqual([{ daftarUjung: ['Wali Kota', 'Sekretaris Daerah'], daftarPanah: ['akhir'] }])
  })

  it('reads a line with its explanation', () => {
    expect(baca({ judul: 'B', simpul: ['A', 'B'], koordinasi: [{ 'A <> B': 'rapat koordinasi' }] }).koordinasi).toEqual([
      { daftarUjung: ['A', 'B'], daftarPanah: ['dua'], keterangan: 'rapat koordinasi' },
    ])
  })

  it.each<[unknown, string[]]>([
    [{ simpul: ['A'] }, ['judul: wajib diisi']],
    [{ judul: 'B', simpul: [] }, ['simpul: tidak boleh kosong']],
    [{ judul: 'B', simpul: ['A'], komand: [] }, ['komand: kunci “komand” tidak dikenal; maksud Anda “komando”?']],
    [{ judul: 'B', simpul: [{ nma: 'A' }] }, ['simpul ke-1.nama: wajib diisi', 'simpul ke-1.nma: kunci “nma” tidak dikenal']],
    [{ judul: 'B', simpul: [7] }, ['simpul ke-1: diharapkan teks atau pasangan kunci dan nilai; tertulis 7']],
    [{ judul: 7, simpul: ['A'] }, ['judul: diharapkan teks; tertulis 7']],
    [{ judul: 'B', simpul: ['A'], tata_letak: 'jaring' }, ['tata_letak: diharapkan pohon, proses, forum; tertulis “jaring”']],
    [{ judul: 'B', simpul: [{ nama: 'A', tingkat: 0 }] }, ['simpul ke-1.tingkat: diharapkan paling kecil 1; tertulis 0']],
    [{ judul: 'B', simpul: ['A'], komando: ['A B'] }, ['komando ke-1: garis ditulis “A > B”, “A <> B”, atau “A -- B”; tertulis “A B”']],
    [null, [': diharapkan pasangan kunci dan nilai; tidak diisi']],
  ])('says what is wrong in %j', (data, harapan) => {
    expect(masalah(data)).toEqual(harapan)
  })

  it('never throws', () => {
    fc.assert(fc.property(fc.anything(), data => void parseBagan(data)))
    fc.assert(fc.property(fc.string(), isi => void bacaRantai(isi)))
  })
})

describe('a forum', () => {
  const forum = {
    tata_letak: 'forum',
    simpul: [
      'Bupati',
      {
        nama: 'Rapat Koordinasi',
        ketua: 'Bupati',
        sekretaris: 'Kepala Bappeda',
        frekuensi: 'setiap bulan',
        melapor: 'Bupati',
        anggota: ['Inspektur', 'Camat'],
      },
    ],
  }

  it('hangs below whom it reports to, with chair, secretary and members under it', () => {
    const { bagan, masalah } = urai(forum)
    expect(masalah).toEqual([])
    expect(bagan.tataLetak).toBe('pohon')
    expect(bagan.daftarSimpul.map(({ id, nama, keterangan }) => [id, nama, keterangan])).toEqual([
      ['bupati', 'Bupati', undefined],
      ['rapat-koordinasi', 'Rapat Koordinasi', 'setiap bulan'],
      ['rapat-koordinasi.ketua', 'Bupati', 'ketua'],
      ['rapat-koordinasi.sekretaris', 'Kepala Bappeda', 'sekretaris'],
      ['rapat-koordinasi.1', 'Inspektur', undefined],
      ['rapat-koordinasi.2', 'Camat', undefined],
    ])
    expect(bagan.daftarGaris.map(({ dari, sebutan, ke, jenis, panah }) => `${dari} ${sebutan} ${ke}: ${jenis}, ${panah}`)).toEqual([
      'rapat-koordinasi dipimpin oleh rapat-koordinasi.ketua: komando, tanpa',
      'rapat-koordinasi dengan sekretaris rapat-koordinasi.sekretaris: komando, tanpa',
      'rapat-koordinasi beranggotakan rapat-koordinasi.1: koordinasi, tanpa',
      'rapat-koordinasi beranggotakan rapat-koordinasi.2: koordinasi, tanpa',
      'bupati menerima laporan dari rapat-koordinasi: komando, awal',
    ])
  })

  it('is told where its words stand in a chart of another kind', () => {
    expect(pesan({ ...forum, tata_letak: 'pohon', simpul: ['Bupati', { nama: 'Rapat', ketua: 'Bupati', pelaku: 'Bupati' }] })).toEqual([
      'simpul ke-2.ketua: ketua hanya berlaku pada tata_letak: forum',
      'simpul ke-2.pelaku: pelaku hanya berlaku pada tata_letak: proses',
      'simpul: “Bupati” (bupati) tidak terhubung dengan garis apa pun',
    ])
  })

  it('names the near miss of an office that it reports to', () => {
    expect(pesan({ tata_letak: 'forum', simpul: ['Bupati', { nama: 'Rapat', melapor: 'Bupatti', ketua: 'Sekretaris Daerah' }] })).toContain(
      'simpul ke-2.melapor: simpul “Bupatti” tidak ada; maksud Anda “bupati”?',
    )
  })
})

describe('resolveBagan', () => {
  it('takes units from the list at an address, without their endings', () => {
    const { bagan, masalah } = urai({ simpul: [{ id: 'asisten', nama: 'Asisten', dari: 'Pasal 12 huruf a' }] })
    expect(masalah).toEqual([])
    expect(bagan.daftarSimpul.map(({ id, nama, induk }) => [id, nama, induk])).toEqual([
      ['asisten', 'Asisten', undefined],
      ['asisten.1', 'Dinas Pendidikan, Pemuda, dan Olahraga', 'asisten'],
      ['asisten.2', 'Dinas Kesehatan', 'asisten'],
      ['asisten.3', 'Kecamatan', 'asisten'],
    ])
    expect(bagan.daftarGaris).toContainEqual({ dari: 'asisten', ke: 'asisten.2', jenis: 'komando', panah: 'tanpa' })
  })

  it('takes a list within a list along', () => {
    const { bagan } = urai({ simpul: [{ id: 'sekda', nama: 'Sekretaris Daerah', dari: 'Pasal 12', hubungan: 'koordinasi' }] })
    expect(bagan.daftarSimpul.map(({ id, nama }) => `${id} ${nama}`)).toContain('sekda.2 Asisten Dua')
    expect(bagan.daftarGaris).toContainEqual({ dari: 'sekda.2', ke: 'sekda.2.1', jenis: 'koordinasi', panah: 'tanpa' })
  })

  it('finds the ends of a line by id, by name, and in a list with commas', () => {
    const { bagan, masalah } = urai({
      simpul: ['Sekretaris Daerah', { id: 'a1', nama: 'Asisten', dari: 'Pasal 12 huruf a' }, 'Inspektorat'],
      komando: ['sekretaris daerah > a1, Inspektorat'],
      koordinasi: ['Dinas Pendidikan, Pemuda, dan Olahraga <> Inspektorat'],
    })
    expect(masalah).toEqual([])
    expect(bagan.daftarGaris.slice(3)).toEqual([
      { dari: 'sekretaris-daerah', ke: 'a1', jenis: 'komando', panah: 'akhir' },
      { dari: 'sekretaris-daerah', ke: 'inspektorat', jenis: 'komando', panah: 'akhir' },
      { dari: 'a1.1', ke: 'inspektorat', jenis: 'koordinasi', panah: 'dua' },
    ])
  })

  it.each<[Record<string, unknown>, string]>([
    [
      { simpul: [{ nama: 'A', dari: 'Pasal 21 huruf a' }] },
      'simpul ke-1.dari: “Pasal 21 huruf a” tidak ada: naskah ini hanya memuat Pasal 12 dan Pasal 13',
    ],
    [
      { simpul: [{ nama: 'A', dari: 'Pasal 12 huruf c' }] },
      'simpul ke-1.dari: “Pasal 12 huruf c” tidak ada: Pasal 12 hanya memiliki huruf a dan huruf b',
    ],
    [
      { simpul: [{ nama: 'A', dari: 'Pasal 12 ayat (1)' }] },
      'simpul ke-1.dari: “Pasal 12 ayat (1)” tidak ada: Pasal 12 tidak terbagi atas ayat',
    ],
    [
      { simpul: [{ nama: 'A', dari: 'Pasal 13 huruf a' }] },
      'simpul ke-1.dari: “Pasal 13 huruf a” tidak dapat dipastikan: Pasal 13 terbagi atas ayat',
    ],
    [
      { simpul: [{ nama: 'A', dari: 'Pasal 13 ayat (2) huruf a' }] },
      'simpul ke-1.dari: “Pasal 13 ayat (2) huruf a” ada, tetapi tidak memuat rincian',
    ],
    [
      { simpul: [{ nama: 'A', dari: 'huruf a' }] },
      'simpul ke-1.dari: “huruf a” bukan alamat; tulis misalnya “Pasal 12 huruf a” atau “Pasal 12 ayat (2) huruf a”',
    ],
    [
      { simpul: [{ nama: 'A', dari: 'Pasal 12', unit: ['B'] }] },
      'simpul ke-1.dari: pilih salah satu: unit diambil dari teks (dari) atau ditulis di sini (unit, anggota)',
    ],
    [{ simpul: ['A', 'A'] }, 'simpul ke-2: id “a” sudah dipakai oleh simpul ke-1; beri id lain'],
    [
      { simpul: ['Sekretaris', 'B'], komando: ['B > Sekertaris'] },
      'komando ke-1: simpul “Sekertaris” tidak ada; maksud Anda “sekretaris”?',
    ],
    [{ simpul: ['A', 'B'], komando: ['A > B', 'B > A'] }, 'komando: garis komando berputar: “a” sudah membawahi “b”'],
    [{ simpul: ['A', 'B'], komando: ['A > A, B'] }, 'komando ke-1: garis dari “a” kembali ke dirinya sendiri'],
    [{ simpul: ['A', 'B', 'C'], komando: ['A > B'] }, 'simpul: “C” (c) tidak terhubung dengan garis apa pun'],
  ])('says what does not resolve in %j', (data, harapan) => {
    expect(pesan(data)).toContain(harapan)
  })
})

it('makes ids that stay the same when made again', () => {
  fc.assert(fc.property(fc.string(), nama => slugBagan(slugBagan(nama)) === slugBagan(nama)))
})
