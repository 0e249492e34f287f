import {
  banyakSebelum,
  batasMirip,
  berkapital,
  cariJenis,
  cocokSemua,
  jarakKata,
  type Kata,
  type Naskah,
  namaDaerah,
  type Span,
  sekali,
  type Teks,
} from '@perkada/core'
import { kataAsing } from '../../fakta/kata-asing.ts'
import { daftarTeksNaskah, type TeksNaskah, teksBerkata } from '../../fakta/kosakata.ts'
import { isNamaWilayah } from '../../nama-wilayah.ts'
import { naskahContoh } from '../../naskah-contoh.ts'
import { type Daerah, defineRule, type Fakta } from '../../rule.ts'
import { daftarDaerahTertulis } from './banding-daerah.ts'

const naskah = (pasal: string) => `---
jenis: Peraturan Wali Kota
daerah: Kota Bukittinggi
provinsi: Sumatera Barat
tahun: 2024
judul: Tata Kerja
---

# BAB I KETENTUAN UMUM

### Pasal 1

${pasal}
`

/** A word that is no part of a compound with hyphens. */
interface KataLepas extends Kata {
  readonly teks: Teks
  /** The word before it in lower case; empty where there is none. */
  readonly sebelum: string
}

const HURUF_TERPENDEK = 4
const berhuruf = /[A-Za-zÀ-ɏ]/u

/** Such words of the whole text, charts aside, as far as they pass a test. */
function daftarKataLepas(daftarTeks: readonly TeksNaskah[], uji: (kata: Kata) => boolean): KataLepas[] {
  const hasil: KataLepas[] = []
  for (const { teks, peran, kata } of daftarTeks)
    for (let i = 0; i < kata.length && peran !== 'bagan'; i++) {
      const satu = kata[i] as Kata
      if (!uji(satu) || satu.sela.endsWith('-') || teks.isi.charAt(satu.end) === '-') continue
      const { isi, rendah, sela, start, end } = satu
      hasil.push({ isi, rendah, sela, start, end, teks, sebelum: kata[i - 1]?.rendah ?? '' })
    }
  return hasil
}

/** How often each of them comes (a fact). */
function jumlahKata(_naskah: Naskah, fakta: Fakta): ReadonlyMap<string, number> {
  const jumlah = new Map<string, number>()
  for (const { rendah } of daftarKataLepas(fakta(daftarTeksNaskah), () => true)) jumlah.set(rendah, (jumlah.get(rendah) ?? 0) + 1)
  return jumlah
}

/** Words that announce the name of a region or office. */
const pengantar = new Set(['kota', 'kabupaten', 'provinsi', 'bupati', 'walikota', 'gubernur', 'pemerintah', 'daerah'])

/** How far a word may stand from a name and still be meant for it; farther where the word before announces the name. */
function batas(kata: KataLepas, { isi, sebelum }: Nama): number {
  const panjang = Math.min(kata.isi.length, isi.length)
  if (sebelum ? kata.sebelum === sebelum : pengantar.has(kata.sebelum)) return batasMirip(panjang)
  return panjang >= 7 ? 1 : panjang >= 5 ? 0.6 : 0
}

/** A word of a name, with the word before it where the name has several. */
interface Nama {
  readonly isi: string
  readonly sebelum?: string
}

const kataNama = (nama: string | undefined): Nama[] =>
  (nama ? namaDaerah(nama).split(/\s+/) : []).map((isi, index, semua) => {
    const sebelum = semua[index - 1]?.toLowerCase()
    return sebelum ? { isi, sebelum } : { isi }
  })

/** The words of names and office that the identity gives. */
function daftarNama({ identitas }: Naskah, { nama = identitas.daerah, provinsi = identitas.provinsi }: Daerah): Nama[] {
  const jabatan = cariJenis(identitas.jenis)?.jabatan?.replace(/\s/g, '')
  const semua = [...kataNama(nama), ...kataNama(provinsi), ...(jabatan ? [{ isi: jabatan }] : [])]
  return semua.filter(({ isi }, index) => isi.length >= HURUF_TERPENDEK && semua.findIndex(lain => lain.isi === isi) === index)
}

/** Offices and kinds of region: the capitals behind them are a name. */
const bingkai = new Set(['kota', 'kabupaten', 'provinsi', 'bupati', 'walikota', 'gubernur'])
const penutupNama = /^(?:[.,;)]|$|\s(?:Nomor|NOMOR|Tahun|TAHUN|tentang|TENTANG)\b)/

/**
 * The name of the region behind its office or kind, all words but one as they should be and that one a letter away: there a short word,
 * a word of the language and a word of another region are misspellings too. A name of one word must end there, and be no other region.
 */
function daftarDalamBingkai(
  daftarTeks: Iterable<TeksNaskah>,
  nama: readonly string[],
): { readonly kata: KataLepas; readonly benar: string }[] {
  const hasil: { kata: KataLepas; benar: string }[] = []
  for (const { teks, peran, kata } of daftarTeks)
    for (let i = 1; i + nama.length <= kata.length && peran !== 'bagan'; i++) {
      if (!bingkai.has(kata[i - 1]?.rendah ?? '')) continue
      const tertulis = kata.slice(i, i + nama.length)
      if (!tertulis.every(({ isi, sela }) => berkapital(isi) && sela === ' ')) continue
      const beda = tertulis.flatMap((satu, ke) => (satu.rendah === nama[ke]?.toLowerCase() ? [] : [ke]))
      const [ke = -1, lain] = beda
      const [salah, benar] = [tertulis[ke], nama[ke]]
      if (!salah || !benar || lain !== undefined || salah.isi.length < 2 || jarakKata(salah.rendah, benar, 1) > 1) continue
      const akhir = tertulis.at(-1)?.end ?? 0
      if (nama.length === 1 && (isNamaWilayah(salah.rendah) || !penutupNama.test(teks.isi.slice(akhir, akhir + 8)))) continue
      hasil.push({ kata: { ...salah, teks, sebelum: kata[i - 1]?.rendah ?? '' }, benar })
    }
  return hasil
}

const awalNasional = /Undang-[Uu]ndang Nomor|Peraturan (?:Pemerintah|Presiden) Nomor/g
const awalDaerah = /Peraturan (?:Daerah|Wali|Bupati|Gubernur)/g

/** Where in a text what tells the name of an act stands, by its kind and in order. */
const letakJudul = sekali(({ isi }: Teks) => {
  const akhir = (pola: RegExp) => cocokSemua(isi, pola).map(cocok => ({ end: cocok.index + cocok[0].length, start: cocok.index }))
  return { nasional: akhir(awalNasional), daerah: akhir(awalDaerah), tentang: akhir(/\btentang\b/g), tanda: akhir(/[();]/g) }
})

/** Inside the name of a national act, which keeps the spelling of its time ("Daerah Istimewa Jogjakarta"). */
function diJudulNasional({ teks, start }: KataLepas): boolean {
  const letak = letakJudul(teks)
  const terakhir = (daftar: readonly Span[]) => daftar[banyakSebelum(daftar, start) - 1]?.start ?? -1
  const nasional = terakhir(letak.nasional)
  return nasional > terakhir(letak.daerah) && terakhir(letak.tentang) > nasional && terakhir(letak.tanda) < nasional
}

/** The title misspells the region: opening and closing agree on a name that is near (without a front matter, which would decide). */
function salahDiJudul(naskah: Naskah): { teks: Teks; start: number; end: number; tertulis: string; benar: string } | undefined {
  const judul = naskah.kepala.jenis
  const nama = naskah.identitas.daerah && namaDaerah(naskah.identitas.daerah)
  const daftar = daftarDaerahTertulis(naskah).map(({ nama }) => nama.toUpperCase())
  const [benar] = daftar
  const start = judul && nama ? judul.isi.toUpperCase().lastIndexOf(nama.toUpperCase()) : -1
  if (!judul || !nama || !benar || start < 0 || daftar.length < SEPAKAT || daftar.some(lain => lain !== benar)) return undefined
  const tertulis = judul.isi.slice(start, start + nama.length)
  if (tertulis.toUpperCase() === benar || jarakKata(tertulis.toUpperCase(), benar, JARAK_JUDUL) > JARAK_JUDUL) return undefined
  return { teks: judul, start, end: start + nama.length, tertulis, benar }
}
const SEPAKAT = 3
const JARAK_JUDUL = 2

/** "TANJUNGEMAS" for Tanjung Emas: the words of a name without the blank between them, in texts of the regulation's own. */
function* daftarMenempel(fakta: Fakta, nama: readonly string[]): Generator<KataLepas> {
  const rapat = nama.join('').toLowerCase()
  for (const { teks, tempat, peran, kata } of nama.length > 1 ? teksBerkata(fakta, [rapat]) : [])
    for (const [i, satu] of tempat.ruas === 'mengingat' || peran === 'bagan' ? [] : kata.entries())
      if (satu.rendah === rapat && berkapital(satu.isi)) yield { ...satu, teks, sebelum: kata[i - 1]?.rendah ?? '' }
}

/** The region or the office that enacts, misspelt; never another real place. */
export const namaSalahEja = defineRule({
  id: 'nama-salah-eja',
  summary: 'Nama daerah dan jabatan ditulis seperti pada identitas peraturan.',
  sources: [
    { kode: 'T', catatan: 'Nama daerah dan jabatan pembentuk sama di seluruh naskah.' },
    { kode: 'A', butir: '16' },
  ],
  severity: 'galat',
  fix: 'none',
  examples: () => ({
    invalid: [
      naskah('Tata kerja dilaksanakan oleh Pemerintah Kota «Bukittingi».'),
      naskah('Tata kerja dinilai di «Bukitinggi».'),
      naskah('Tata kerja dinilai Wali Kota «Kuku» Raya.').replace('Kota Bukittinggi', 'Kota Kubu Raya'),
      naskah('Tata kerja ditetapkan dengan Peraturan Wali Kota «Dari» Nomor 2 Tahun 2020.').replace('Kota Bukittinggi', 'Kota Dairi'),
      naskahContoh().replace('PERATURAN BUPATI CONTOH', 'PERATURAN BUPATI «CONTHO»'),
      naskah('Tata kerja dinilai Pemerintah Kota «Tanjungemas».').replace('Kota Bukittinggi', 'Kota Tanjung Emas'),
    ],
    valid: [
      naskah('Tata kerja dilaksanakan oleh Pemerintah Kota Bukittinggi.'),
      naskah('Tata kerja mengikuti Undang-Undang Nomor 9 Tahun 1956 tentang Pembentukan Kota Bukitinggi.'),
      naskah('Tata kerja disusun bersama Pemerintah Kota Tebing Tinggi di bukit yang tinggi.'),
      naskah('Tata kerja dinilai Wali Kota Sabang dan Wali Kota dari daerah lain.').replace('Kota Bukittinggi', 'Kota Subang'),
    ],
  }),
  create: ({ naskah, daerah, derau, fakta, report }) => ({
    selesai() {
      if (derau) return
      const asing = new Set(fakta(kataAsing).filter(kata => kata.length >= HURUF_TERPENDEK && berhuruf.test(kata) && !isNamaWilayah(kata)))
      const calon = daftarKataLepas(teksBerkata(fakta, asing), ({ isi, rendah }) => asing.has(rendah) && berkapital(isi))
      const kali = (kata: string) => fakta(jumlahKata).get(kata) ?? 0
      const lapor = (kata: KataLepas, benar: string) => {
        if (diJudulNasional(kata) || (!naskah.berdepan && !daerah.nama && kali(kata.rendah) >= kali(benar.toLowerCase()))) return
        report(
          { teks: kata.teks, start: kata.start, end: kata.end },
          `“${kata.isi}” tampaknya salah ejaan dari “${benar}”, nama menurut ${daerah.nama ? 'data daerah' : 'identitas peraturan ini'}. Tulis nama itu dengan huruf yang sama di seluruh naskah (butir 16 Lampiran II UU 12/2011).`,
        )
      }
      const judul = naskah.berdepan || daerah.nama ? undefined : salahDiJudul(naskah)
      if (judul)
        report(
          judul,
          `“${judul.tertulis}” tampaknya salah ejaan dari “${judul.benar}”, nama daerah di pembukaan dan penutup. Tulis nama itu dengan huruf yang sama di seluruh naskah (butir 16 Lampiran II UU 12/2011).`,
        )
      for (const nama of daftarNama(naskah, daerah)) {
        const benar = nama.isi.toLowerCase()
        for (const kata of calon)
          if (kata.rendah !== benar && jarakKata(kata.rendah, benar, batas(kata, nama)) !== Number.POSITIVE_INFINITY) lapor(kata, nama.isi)
      }
      const utuh = kataNama(daerah.nama ?? naskah.identitas.daerah).map(({ isi }) => isi)
      const provinsi = kataNama(daerah.provinsi ?? naskah.identitas.provinsi).map(({ isi }) => isi)
      for (const nama of [utuh, provinsi])
        for (const kata of daftarMenempel(fakta, nama)) {
          if (diJudulNasional(kata) || isNamaWilayah(kata.rendah)) continue
          report(
            { teks: kata.teks, start: kata.start, end: kata.end },
            `“${kata.isi}” ditulis serangkai, sedangkan menurut ${daerah.nama ? 'data daerah' : 'identitas peraturan ini'} namanya “${nama.join(' ')}”. Tulis nama itu dengan cara yang sama di seluruh naskah (butir 16 Lampiran II UU 12/2011).`,
            { severity: 'peringatan' },
          )
        }
      for (const { kata, benar } of utuh.length > 0 ? daftarDalamBingkai(teksBerkata(fakta, bingkai), utuh) : [])
        if (!asing.has(kata.rendah)) lapor(kata, benar)
    },
  }),
})
