import { berkapital, type Kata, kataTugas, masukkan, type Naskah, type Teks } from '@perkada/core'
import { teksBerkata } from '../../fakta/kosakata.ts'
import { lindungan } from '../../fakta/lindungan.ts'
import { defineRule, type Fakta } from '../../rule.ts'
import { contohPasal } from '../batang-tubuh/contoh-badan.ts'

const contoh = (nama: string, lain = 'Dinas Perdagangan') =>
  contohPasal(`(1) Tim dipimpin oleh Kepala ${lain}.\n\n(2) Harga dipantau oleh ${nama} setiap hari.`)

const kepala: ReadonlySet<string> = new Set(['dinas', 'badan'])
/** Words of government affairs that are joined in the name of one office, as the law on regional government names the affairs, and what else such a name may gain. */
const urusan: ReadonlySet<string> = new Set(
  'administrasi anak arsip aset bangunan berencana daerah desa energi informatika keluarga kearsipan kebersihan kebudayaan kehutanan kelautan kepemudaan kependudukan kerja ketahanan keuangan kawasan koperasi masyarakat menengah mikro mineral olahraga pangan pariwisata pemberdayaan pembangunan penataan pencatatan pendapatan pendidikan penelitian pengelola pengelolaan pengembangan penduduk perdagangan perempuan perhubungan perikanan perindustrian perkebunan perlindungan permukiman perparkiran perpustakaan persandian pertamanan pertanahan pertanian perumahan peternakan politik rakyat ruang sipil statistik tenaga transmigrasi usaha'.split(
    ' ',
  ),
)

interface NamaTertulis {
  readonly teks: Teks
  readonly start: number
  readonly end: number
  /** Its words without "dan" and commas, in small letters. */
  readonly kata: readonly string[]
}

/** The longest names of offices have half as many words; a line of capitals goes on. */
const KATA_TERBANYAK = 24

/** The name that begins at a word: capitalised words, and what "dan" joins to them as long as that is an affair. */
function namaDari(teks: Teks, kata: readonly Kata[], awal: number): NamaTertulis | undefined {
  let akhir = awal
  let tersambung = false
  for (let i = awal + 1; i < kata.length; i++) {
    const { isi, rendah, sela } = kata[i] as Kata
    if (sela !== ' ' && sela !== ', ') break
    tersambung ||= sela === ', ' || kataTugas.has(rendah)
    if (kataTugas.has(rendah)) {
      if (rendah !== 'dan') break
      continue
    }
    if (!berkapital(isi) || (tersambung && !urusan.has(rendah))) break
    akhir = i
    if (akhir - awal > KATA_TERBANYAK) return undefined
  }
  const bagian = kata.slice(awal, akhir + 1).filter(({ rendah }) => !kataTugas.has(rendah))
  const [pertama, terakhir] = [kata[awal], kata[akhir]]
  if (!pertama || !terakhir || bagian.length < 2) return undefined
  return { teks, start: pertama.start, end: terakhir.end, kata: bagian.map(({ rendah }) => rendah) }
}

/** The offices that the body and the annexes name, titles of acts aside; those of charts are bagan-berbeda's. */
function daftarNama(_naskah: Naskah, fakta: Fakta): readonly NamaTertulis[] {
  const terlindung = fakta(lindungan)
  return teksBerkata(fakta, kepala).flatMap(({ teks, tempat, peran, kata }) =>
    peran !== 'bagan' && (tempat.ruas === 'batang-tubuh' || tempat.ruas === 'lampiran') && !tempat.kutipan
      ? kata.flatMap(({ rendah, isi }, i): NamaTertulis[] => {
          const nama = kepala.has(rendah) && /^[A-Z][a-z]/.test(isi) ? namaDari(teks, kata, i) : undefined
          return nama && !terlindung(teks, nama.start, nama.end) ? [nama] : []
        })
      : [],
  )
}

/** The long name has the words of the short one in order, and besides them affairs alone. */
function bertambah(panjang: readonly string[], pendek: readonly string[]): boolean {
  if (pendek[1] !== panjang[1] && pendek[1] !== panjang[2]) return false
  let at = 0
  for (const satu of panjang) {
    if (satu === pendek[at]) at++
    else if (!urusan.has(satu)) return false
  }
  return at === pendek.length && panjang.length > pendek.length && panjang.length <= pendek.length + 3
}

/** More names with one word are a list of all there is, and no slip is looked for. */
const TERBANYAK = 40

/** The names that a longer one may have been made from, by the word behind "Dinas". */
const calon = <T>([, pertama = '', kedua = '']: readonly string[], menurutAwal: ReadonlyMap<string, readonly T[]>): readonly T[] =>
  [...new Set([pertama, kedua])].flatMap(kata => {
    const daftar = menurutAwal.get(kata) ?? []
    return daftar.length > TERBANYAK ? [] : daftar
  })

const tulis = ({ teks, start, end }: NamaTertulis): string => teks.isi.slice(start, end)

/** One office under two names, of which one adds affairs to the other: only one of them can have been set up. */
export const namaPerangkatDaerah = defineRule({
  id: 'nama-perangkat-daerah',
  summary: 'Satu dinas atau badan disebut dengan satu nama.',
  sources: [
    {
      kode: 'T',
      catatan: 'Urusan yang sama diselenggarakan oleh satu perangkat daerah; nama lain menunjuk perangkat daerah yang tidak dibentuk.',
    },
  ],
  severity: 'saran',
  fix: 'none',
  examples: () => ({
    invalid: [
      contoh('«Dinas Perdagangan dan Perindustrian»'),
      contoh('«Badan Pengelola Keuangan dan Aset Daerah»', 'Badan Keuangan dan Aset Daerah'),
      contoh(
        '«Dinas Pemberdayaan Perempuan, Perlindungan Anak, dan Keluarga Berencana»',
        'Dinas Pemberdayaan Perempuan dan Perlindungan Anak',
      ),
      contoh('«Badan Perencanaan dan Pembangunan Daerah»', 'Badan Perencanaan Pembangunan Daerah'),
    ],
    valid: [
      contoh('Dinas Perdagangan'),
      contoh('Dinas Koperasi, Usaha Mikro dan Perdagangan', 'Dinas Koperasi, Usaha Mikro, dan Perdagangan'),
      contoh('Dinas Perdagangan dan Camat'),
      contoh('Dinas Perdagangan Provinsi Contoh'),
      contoh('Dinas Perdagangan, Dinas Perhubungan, dan Kepolisian Resor'),
      contoh('Badan Kesatuan Bangsa dan Politik', 'Badan Kepegawaian Daerah'),
    ],
  }),
  create: ({ fakta, derau, report }) => ({
    selesai({ sifat }) {
      if (derau || sifat.perubahan || sifat.cuplikan) return
      const laporkan = (letak: NamaTertulis | undefined, acuan: NamaTertulis | undefined): void => {
        if (!letak || !acuan) return
        report(
          letak,
          `“${tulis(letak)}” di tempat lain ditulis “${tulis(acuan)}”. Samakan namanya bila yang dimaksud perangkat daerah yang sama.`,
          { related: [{ teks: acuan.teks, start: acuan.start, end: acuan.end, message: 'Di sini ditulis dengan nama itu.' }] },
        )
      }
      const menurutNama = new Map<string, { readonly urutan: number; readonly daftar: NamaTertulis[] }>()
      for (const [urutan, satu] of fakta(daftarNama).entries()) {
        const bentuk = satu.kata.join(' ')
        const ada = menurutNama.get(bentuk)
        if (ada) ada.daftar.push(satu)
        else menurutNama.set(bentuk, { urutan, daftar: [satu] })
      }
      const menurutAwal = new Map<string, { readonly urutan: number; readonly daftar: NamaTertulis[] }[]>()
      for (const satu of menurutNama.values()) masukkan(menurutAwal, satu.daftar[0]?.kata[1] ?? '', satu)
      const dilaporkan = new Set<readonly NamaTertulis[]>()
      for (const { urutan, daftar: satu } of menurutNama.values())
        for (const { urutan: urutanLain, daftar: lain } of calon(satu[0]?.kata ?? [], menurutAwal)) {
          const [a, b] = [satu[0], lain[0]]
          if (!a || !b || a.kata[0] !== b.kata[0] || !bertambah(a.kata, b.kata)) continue
          // Of two that come as often, the one that comes first is taken for the name.
          const awalDulu = urutan < urutanLain
          const [salah, benar] = satu.length > lain.length || (satu.length === lain.length && awalDulu) ? [lain, satu] : [satu, lain]
          if (dilaporkan.has(salah)) continue
          dilaporkan.add(salah)
          laporkan(salah[0], benar[0])
        }
      for (const { daftar } of menurutNama.values()) {
        const menurutTulisan = new Map<string, NamaTertulis[]>()
        for (const satu of daftar) masukkan(menurutTulisan, tulis(satu).toLowerCase().replaceAll(',', ''), satu)
        const [tersering, ...lain] = [...menurutTulisan.values()].sort((satu, dua) => dua.length - satu.length)
        for (const salah of lain) laporkan(salah[0], tersering?.[0])
      }
    },
  }),
})
