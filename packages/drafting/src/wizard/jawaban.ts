import { Document, isCollection, parseDocument } from 'yaml'
import * as z from 'zod'
import { periksaWilayah } from '../isian/baca-isian.ts'
import { ambil, bukaYaml, type Jalur, namaJalur } from '../isian/buka-yaml.ts'
import { harapan, skemaDi } from '../isian/masalah-skema.ts'
import { periksaMakna } from '../isian/periksa-makna.ts'
import { type Isian, skemaIsian } from '../isian/skema-isian.ts'
import type { Templat } from '../isian/templat.ts'
import type { Keadaan, Kemajuan, Langkah } from './langkah.ts'

/** The first lines of an isian that the questions write. */
const kepala = ' Ditulis oleh perkada new; boleh disunting dengan penyunting teks apa pun.'

/** The value that a written answer means at a path: a number where one is expected, the text otherwise. */
export function nilaiJawaban(templat: Templat, jalur: Jalur, teks: string): { readonly nilai: unknown } | { readonly pesan: string } {
  const isi = teks.trim().replace(/\s+/g, ' ')
  const daftarSkema = skemaDi(skemaIsian(templat), jalur).filter(satu => satu instanceof z.ZodType)
  if (daftarSkema.length === 0) return { nilai: isi }
  const calon = /^[1-9]\d{0,14}$/.test(isi) ? [Number(isi), isi] : [isi]
  for (const nilai of calon) if (daftarSkema.some(skema => skema.safeParse(nilai).success)) return { nilai }
  const issue = daftarSkema[0]?.safeParse(calon[0]).error?.issues[0]
  return { pesan: issue ? harapan(issue) : 'jawaban ini tidak berlaku' }
}

/** What is wrong with an answer beside what was answered before; undefined where nothing is. */
export function periksaJawaban(templat: Templat, { isi, daerah }: Keadaan, jalur: Jalur, nilai: unknown): string | undefined {
  const dokumen = new Document({ ...daerah, ...isi })
  dokumen.setIn(jalur, nilai)
  const nama = namaJalur(jalur)
  if (nama === 'daerah') return periksaWilayah(dokumen.toJS() as Isian)[0]?.pesan
  return periksaMakna(dokumen.toJS() as Isian, templat.isian).find(
    masalah => namaJalur(masalah.jalur) === nama && masalah.pesan.includes('sudah disebut'),
  )?.pesan
}

/** The text of an isian with one value set, comments kept; without a value the key is taken out. */
export function tulisJawaban(sumber: string, jalur: Jalur, nilai: unknown): string {
  const dokumen = parseDocument(sumber)
  if (sumber.trim() === '') dokumen.commentBefore = kepala
  for (let panjang = 1; panjang < jalur.length; panjang++) {
    const induk = jalur.slice(0, panjang)
    const ada: unknown = dokumen.getIn(induk)
    const kosong = ada === null || (isCollection(ada) && ada.items.length === 0)
    if (dokumen.hasIn(induk) && kosong) dokumen.setIn(induk, dokumen.createNode(typeof jalur[panjang] === 'number' ? [] : {}))
  }
  if (nilai === undefined) dokumen.deleteIn(jalur)
  else dokumen.setIn(jalur, nilai)
  return dokumen.toString({ lineWidth: 0 })
}

/** The isian of a text; undefined where the text is no YAML group of keys. */
export function bacaJawaban(sumber: string): Readonly<Record<string, unknown>> | undefined {
  const yaml = bukaYaml(sumber, 'isian')
  if ('daftarMasalah' in yaml) return undefined
  const isi = yaml.isi ?? {}
  return typeof isi === 'object' && !Array.isArray(isi) ? (isi as Record<string, unknown>) : undefined
}

const tambah = (daftar: readonly string[], nama: string) => (daftar.includes(nama) ? daftar : [...daftar, nama])
const kurangi = (daftar: readonly string[], nama: string) => daftar.filter(satu => satu !== nama)

/** The values that one step adds, and how far the questions have come after it. An empty answer skips or closes. */
export function terapkan(
  langkah: Langkah,
  jawaban: readonly unknown[],
  { isi, kemajuan }: Pick<Keadaan, 'isi' | 'kemajuan'>,
): { readonly daftarNilai: readonly { readonly jalur: Jalur; readonly nilai: unknown }[]; readonly kemajuan: Kemajuan } {
  const nama = namaJalur(langkah.jalur)
  const { dilewati, terbuka } = kemajuan
  const bukaInduk = (daftar: readonly string[]) => indukBaru(langkah.jalur, isi).map(namaJalur).reduce(tambah, daftar)
  const buka = { dilewati, terbuka: tambah(bukaInduk(terbuka), nama) }
  const tutup = { dilewati, terbuka: kurangi(terbuka, nama) }
  const lewati = { dilewati: tambah(dilewati, nama), terbuka: kurangi(terbuka, nama) }
  switch (langkah.tipe) {
    case 'nilai': {
      const [nilai] = jawaban
      if (nilai === undefined) return { daftarNilai: [], kemajuan: lewati }
      return { daftarNilai: [{ jalur: langkah.jalur, nilai }], kemajuan: { dilewati, terbuka: bukaInduk(terbuka) } }
    }
    case 'unsur':
      if (jawaban.length === 0) return { daftarNilai: [], kemajuan: langkah.jumlah === 0 ? lewati : tutup }
      return { daftarNilai: jawaban.map((nilai, i) => ({ jalur: [...langkah.jalur, langkah.jumlah + i], nilai })), kemajuan: buka }
    case 'buka':
      return { daftarNilai: [], kemajuan: jawaban[0] === true ? buka : lewati }
    case 'tambah':
      return jawaban[0] === true
        ? { daftarNilai: [{ jalur: [...langkah.jalur, langkah.jumlah], nilai: {} }], kemajuan: buka }
        : { daftarNilai: [], kemajuan: tutup }
  }
}

/** The lists that get a new element by a value at a path. */
const indukBaru = (jalur: Jalur, isi: unknown): Jalur[] =>
  jalur.flatMap((kunci, i) => (typeof kunci === 'number' && ambil(isi, jalur.slice(0, i + 1)) === undefined ? [jalur.slice(0, i)] : []))
