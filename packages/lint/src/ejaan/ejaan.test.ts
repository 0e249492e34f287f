import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { daftarKataLazim } from '../data/kata-lazim.ts'
import { bukanKata } from '../data/kata-tambahan.ts'
import { daftarKata } from '../data/leksikon.ts'
import { lint } from '../lint.ts'
import { naskahContoh } from '../naskah-contoh.ts'
import { ejaanSalah } from '../rules/bahasa/ejaan-salah.ts'
import { ejaanTidakBaku } from '../rules/bahasa/ejaan-tidak-baku.ts'
import { isBentukDikenal } from './kata-dikenal.ts'
import { dugaEjaan } from './salah-ketik.ts'
import { geserSpasi, pecahKata } from './spasi-geser.ts'
import { tulisSeperti } from './tulis-seperti.ts'

const temuan = (isi: string) =>
  lint(naskahContoh({ isi: `Pasal 1\n\n${isi}` }), { rules: [ejaanSalah] }).diagnostics.map(({ message }) => message.split(' (')[0])

test('a hyphen that a converter lost at the end of a line is doubted only where the text has it elsewhere and no drafter wrote it so', () => {
  const berat = (isi: string) =>
    lint(naskahContoh({ isi: `Pasal 1\n\n${isi}` }), { rules: [ejaanTidakBaku, ejaanSalah] }).diagnostics.map(({ severity }) => severity)
  const salah = 'Rapat membahas peraturan perundangundangan tentang rapat.'
  expect(berat(salah)).toEqual(['peringatan'])
  expect(berat(`${salah.slice(0, -1)} menurut peraturan perundang-undangan.`)).toEqual(['saran'])
  expect(berat('Rapat membahas tugastugas camat dan tugas-tugas lurah.')).toEqual(['saran'])
})

test('in a table the name of an office is read, names of persons and places are left alone', () => {
  const tabel = (sel: string) => temuan(`Rapat dihadiri:\n\n| No. | Peserta |\n|---|---|\n| 1. | ${sel} |`)
  expect(tabel('Dinas Kependudkan dan Pencatatan Sipil')).toEqual(['“Kependudkan” tampaknya salah ketik dari “Kependudukan”'])
  expect(tabel('Kependudkan, Kecamatan Pemebrdayaan')).toEqual([])
})

describe('what a misspelt word was meant to be', () => {
  test.each([
    ['kemapuan', 'kemampuan'],
    ['besinergi', 'bersinergi'],
    ['koodinasi', 'koordinasi'],
    ['horozontal', 'horizontal'],
    ['memeberikan', 'memberikan'],
    ['kegiaran', 'kegiatan'],
    ['kunjugan', 'kunjungan'],
    ['umumm', 'umum'],
    ['dann', 'dan'],
    ['dengn', 'dengan'],
    ['penanggulanggan', 'penanggulangan'],
    ['kewenangannnya', 'kewenangannya'],
    ['pelaksanaanya', 'pelaksanaannya'],
    ['secretariat', 'sekretariat'],
    ['vertical', 'vertikal'],
    ['energy', 'energi'],
    ['statistic', 'statistik'],
    ['simplikasi', 'simplifikasi'],
    ['sekertaris', 'sekretaris'],
    ['musawarah', 'musyawarah'],
    ['ditetapan', 'ditetapkan'],
    ['disampaian', 'disampaikan'],
    ['melaksanaan', 'melaksanakan'],
    ['pelaksanakan', 'pelaksanaan'],
    ['peningkatkan', 'peningkatan'],
    ['penyelelenggaraan', 'penyelenggaraan'],
    ['dimaksut', 'dimaksud'],
    ['dipimpim', 'dipimpin'],
    ['perangat', 'perangkat'],
    ['perangakat', 'perangkat'],
    ['menyampaiakan', 'menyampaikan'],
    ['mengkordinasikan', 'mengoordinasikan'],
    ['penyelenggaran', 'penyelenggaraan'],
    ['kecamtan', 'kecamatan'],
    ['evalusi', 'evaluasi'],
    ['bagain', 'bagian'],
    ['bupat', 'bupati'],
    ['konultatif', 'konsultatif'],
    ['instani', 'instansi'],
    ['administator', 'administrator'],
    ['koordinas', 'koordinasi'],
    ['melaporan', 'melaporkan'],
    ['fungsionil', 'fungsional'],
    ['efesiensi', 'efisiensi'],
    ['kebiasan', 'kebiasaan'],
    ['pernerintah', 'pemerintah'],
    ['clengan', 'dengan'],
    ['denqan', 'dengan'],
    ['daerab', 'daerah'],
    ['tahnn', 'tahun'],
    ['bcrlaku', 'berlaku'],
    ['function', 'fungsi'],
    ['peizinan', 'perizinan'],
    ['wajb', 'wajib'],
    ['tidk', 'tidak'],
    ['untk', 'untuk'],
    ['yng', 'yang'],
    ['pesrta', 'peserta'],
    ['setip', 'setiap'],
    ['degan', 'dengan'],
    ['angota', 'anggota'],
    ['pengunaan', 'penggunaan'],
    ['menfasilitasi', 'memfasilitasi'],
    ['peyelenggaraan', 'penyelenggaraan'],
    ['penilaan', 'penilaian'],
    ['pegawaii', 'pegawai'],
    ['propesional', 'profesional'],
    ['sistimatis', 'sistematis'],
    ['tarip', 'tarif'],
    ['certificate', 'sertifikat'],
  ])('%s means %s', (salah, benar) => {
    expect(isBentukDikenal(salah)).toBe(false)
    expect(dugaEjaan(salah)).toBe(benar)
  })

  test('slipped and lost blanks', () => {
    expect(geserSpasi('dana', 'tau')).toBe('dan atau')
    expect(geserSpasi('dana', 'atau')).toBeUndefined()
    expect(geserSpasi('diundang', 'kan')).toBe('diundangkan')
    expect(geserSpasi('ikan', 'kan')).toBeUndefined()
    expect(pecahKata('kepegawaiandan')).toBe('kepegawaian dan')
    expect(pecahKata('datadan')).toBe('data dan')
    expect(pecahKata('padanan')).toBeUndefined()
    expect(pecahKata('sepadan')).toBeUndefined()
  })

  test('capitals follow what was written', () => {
    expect([tulisSeperti('KERJASAMA', 'kerja sama'), tulisSeperti('Azas', 'asas'), tulisSeperti('ijin', 'izin')]).toEqual([
      'KERJA SAMA',
      'Asas',
      'izin',
    ])
  })
})

describe('what is no slip', () => {
  test('words that affixes and enclitics make of known ones', () => {
    for (const kata of ['pengarusutamaannya', 'menyelaraskannya', 'ketertelusuran', 'pendampingannya', 'diselaraskanlah', 'antarsektor'])
      expect(isBentukDikenal(kata) || dugaEjaan(kata) === undefined, kata).toBe(true)
  })

  test('rare words that are near a common one', () => {
    const kata =
      'keresidenan devaluasi pengeboman telaahan kematangan keharuman pantangan tambalan melupakan menyaring penempaan pencanangan kelangsingan mahasiswi materiel menyirat kelumrahan berkenan lebaran pengalian peneraan invasi samudra preseden perambahan mengkritik memroses'
    for (const satu of kata.split(' ')) expect(isBentukDikenal(satu) ? undefined : dugaEjaan(satu), satu).toBeUndefined()
  })

  test('words whose forms look like a lost letter, but are made otherwise', () => {
    const kata =
      'ditahan menekan melawan disimpan dihadapan lemparan kenangan pengangguran pemulihan provisi elektronika kegentingan sandar pengamalan'
    for (const satu of kata.split(' ')) expect(isBentukDikenal(satu) ? undefined : dugaEjaan(satu), satu).toBeUndefined()
  })

  test('the office that a hand cut short is told, though it looks like a name; a village of that name is not', () => {
    expect(temuan('Rapat dipimpin oleh Bupat dan dihadiri warga Desa Bupat.')).toEqual(['“Bupat” tampaknya salah ketik dari “Bupati”'])
  })

  test('a slip of one of the commonest words stays one however often it comes; any other word that comes thrice is one of the text', () => {
    const ulang = (kata: string, kali: number) => temuan(Array.from({ length: kali }, () => `Rapat dihadiri ${kata} dinas.`).join(' '))
    for (const kali of [2, 3, 9]) expect(ulang('seketaris', kali), `${kali}`).toHaveLength(kali)
    expect(ulang('peraturn', 3)).toHaveLength(3)
    for (const kata of ['segment', 'element', 'position', 'implementation', 'indonesian']) expect(ulang(kata, 3), kata).toEqual([])
    expect(temuan('Rapat di Desa Seketaris, Kampung Seketaris, dan Nagari Seketaris dihadiri Bapak Seketaris.')).toEqual([])
  })

  test('names, acts, quotations, brackets, italics, abbreviations, numbers of documents', () => {
    expect(
      temuan(
        'Rapat di Desa Koodinasi dipimpin Bapak Sectoral Kemapuan, memakai (secretariat), "energy", *leading sector*, BPKAD, nomor 188/kemapuan/2024, dan Undang-Undang Nomor 1 Tahun 1960 tentang Statistic dan Kemapuan.',
      ),
    ).toEqual([])
  })

  test('a word whose halves a line end parted', () => {
    expect(temuan('Rapat membahas koor dinasi antardinas.')).toEqual([])
  })

  test('ordinary words that no office needs, with the affixes and enclitics of ordinary sentences', () => {
    const kata =
      'pengajian berenang pengadukan perasan administratur penaikan molaritas tunangan berlari mencuri menyambut nafkahnya wacananya yakinnya setornya hafalnya penjemputannya'
    for (const satu of kata.split(' ')) expect(isBentukDikenal(satu) ? undefined : dugaEjaan(satu), satu).toBeUndefined()
  })

  test('no known word is ever reported', () => {
    const kata = [...daftarKata.split(/\s+/), ...daftarKataLazim.split(/\s+/)].filter(
      satu => /^[a-z]{4,}$/.test(satu) && !bukanKata.includes(satu),
    )
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...kata), { minLength: 3, maxLength: 12 }), daftar => {
        const isi = `Rapat ${daftar.join(', ')}.`
        expect(temuan(isi)).toEqual([])
      }),
      { numRuns: 60 },
    )
  })
})

test('the halves of a doubled word that lost its hyphen are joined with one again', () => {
  expect(temuan('Rapat membahas bidangbidang, UndangUndang, dan hasilkegiatan.')).toEqual([
    expect.stringContaining('“bidang-bidang”'),
    expect.stringContaining('“Undang-Undang”'),
    expect.stringContaining('“hasil kegiatan”'),
  ])
})

test('a text of nothing but unknown words is told once and is not searched to its end', () => {
  let benih = 7
  const acak = (batas: number): number => {
    benih = (benih * 1103515245 + 12345) % 2147483648
    return benih % batas
  }
  const kata = () => Array.from({ length: 4 + acak(8) }, () => String.fromCharCode(97 + acak(26))).join('')
  const isi = Array.from({ length: 300 }, (_, i) => `(${i + 1}) ${Array.from({ length: 30 }, kata).join(', ')}.`).join('\n\n')
  expect(temuan(isi).filter(pesan => pesan?.includes('tidak diperiksa'))).toHaveLength(1)
})
