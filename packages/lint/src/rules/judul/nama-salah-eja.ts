import { batasMirip, cariJenis, jarakKata, type Naskah, namaDaerah, type Teks, type Tempat, telusuri } from '@perkada/core'
import { kataNamaDaerah } from '../../data/nama-daerah.ts'
import { isKataDikenal } from '../../leksikon.ts'
import { defineRule } from '../../rule.ts'

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

interface Kata {
  readonly isi: string
  readonly teks: Teks
  readonly start: number
  readonly sebelum: string
}

const KATA = /[\p{L}][\p{L}\p{N}]*/gu

/** The words of the whole text, each with the one before it. */
function daftarKata(naskah: Naskah): Kata[] {
  const hasil: Kata[] = []
  telusuri(naskah, {
    teks(teks: Teks, _tempat: Tempat, peran) {
      if (peran === 'bagan') return
      let sebelum = ''
      for (const { 0: isi, index } of teks.isi.matchAll(KATA)) {
        if (teks.isi[index - 1] !== '-' && teks.isi[index + isi.length] !== '-') hasil.push({ isi, teks, start: index, sebelum })
        sebelum = isi
      }
    },
  })
  return hasil
}

let simpanan: ReadonlySet<string> | undefined
const namaLain = (): ReadonlySet<string> => {
  simpanan ??= new Set(kataNamaDaerah.toLowerCase().split(/\s+/))
  return simpanan
}

/** Words that announce the name of a region or office. */
const pengantar = new Set(['kota', 'kabupaten', 'provinsi', 'bupati', 'walikota', 'gubernur', 'pemerintah', 'daerah'])

/** How far a word may stand from a name and still be meant for it; farther where the word before announces the name. */
function batas(kata: Kata, { isi, sebelum }: Nama): number {
  const panjang = Math.min(kata.isi.length, isi.length)
  const pendahulu = kata.sebelum.toLowerCase()
  if (sebelum ? pendahulu === sebelum : pengantar.has(pendahulu)) return batasMirip(panjang)
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
function daftarNama({ identitas }: Naskah): Nama[] {
  const jabatan = cariJenis(identitas.jenis)?.jabatan?.replace(/\s/g, '')
  const semua = [...kataNama(identitas.daerah), ...kataNama(identitas.provinsi), ...(jabatan ? [{ isi: jabatan }] : [])]
  return semua.filter(({ isi }, index) => isi.length >= 4 && semua.findIndex(lain => lain.isi === isi) === index)
}

/** Inside the name of a national act, which keeps the spelling of its time ("Daerah Istimewa Jogjakarta"). */
function diJudulNasional({ teks, start }: Kata): boolean {
  const sebelum = teks.isi.slice(0, start)
  const terakhir = (daftar: readonly string[]) => Math.max(...daftar.map(kata => sebelum.lastIndexOf(kata)))
  const nasional = terakhir(['Undang-Undang Nomor', 'Undang-undang Nomor', 'Peraturan Pemerintah Nomor', 'Peraturan Presiden Nomor'])
  if (nasional <= terakhir(['Peraturan Daerah', 'Peraturan Wali', 'Peraturan Bupati', 'Peraturan Gubernur'])) return false
  const sela = sebelum.slice(nasional)
  return /\btentang\b/.test(sela) && !/[();]/.test(sela)
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
  examples: {
    invalid: [naskah('Tata kerja dilaksanakan oleh Pemerintah Kota «Bukittingi».'), naskah('Tata kerja dinilai di «Bukitinggi».')],
    valid: [
      naskah('Tata kerja dilaksanakan oleh Pemerintah Kota Bukittinggi.'),
      naskah('Tata kerja mengikuti Undang-Undang Nomor 9 Tahun 1956 tentang Pembentukan Kota Bukitinggi.'),
      naskah('Tata kerja disusun bersama Pemerintah Kota Tebing Tinggi di bukit yang tinggi.'),
    ],
  },
  create: ({ naskah, derau, fakta, report }) => ({
    selesai() {
      const semua = fakta(daftarKata)
      const jumlah = new Map<string, number>()
      for (const { isi } of semua) jumlah.set(isi.toLowerCase(), (jumlah.get(isi.toLowerCase()) ?? 0) + 1)
      const kali = (kata: string) => jumlah.get(kata.toLowerCase()) ?? 0
      for (const nama of derau ? [] : daftarNama(naskah))
        for (const kata of semua) {
          const kecil = kata.isi.toLowerCase()
          if (kecil === nama.isi.toLowerCase() || !/^\p{Lu}/u.test(kata.isi) || isKataDikenal(kecil) || namaLain().has(kecil)) continue
          const jarak = jarakKata(kecil, nama.isi, batas(kata, nama))
          if (jarak === Number.POSITIVE_INFINITY || diJudulNasional(kata) || (!naskah.berdepan && kali(kecil) >= kali(nama.isi))) continue
          report(
            { teks: kata.teks, start: kata.start, end: kata.start + kata.isi.length },
            `"${kata.isi}" tampaknya salah ejaan dari "${nama.isi}", nama menurut identitas peraturan ini. Tulis nama itu dengan huruf yang sama di seluruh naskah (butir 16 Lampiran II UU 12/2011).`,
          )
        }
    },
  }),
})
