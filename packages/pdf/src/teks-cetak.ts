import { judulLembar } from '@perkada/bagan'
import {
  type BlokBagan,
  type LampiranCetak,
  type Naskah,
  type Rincian,
  type Satuan,
  type Tabel,
  type TandaTangan,
  telusuri,
} from '@perkada/core'
import { barisKelompok, formatPenanda, judulPasal } from './batang-tubuh/penanda.ts'
import { baganUntuk, daftarTulisanGambar } from './lampiran/gambar.ts'
import type { BaganSiap } from './lampiran/gambarkan.ts'
import type { CetakanDaerah } from './profil.ts'
import { bersih } from './tata-letak/bersih.ts'

/** What setting a document has decided of its text: the drawings, and the slices of table rows that are too high for a page. */
export interface Tersusun {
  readonly gambar: ReadonlyMap<BlokBagan, BaganSiap>
  readonly irisan: ReadonlyMap<Tabel, readonly (readonly string[])[]>
}

const teksTandaTangan = (blok: TandaTangan | undefined): string[] =>
  blok ? [...blok.atas, ...(blok.tanda === undefined ? [] : [blok.tanda]), ...blok.bawah] : []

const teksRincian = ({ daftarButir, penutup }: Rincian, tersusun: Tersusun): string[] => [
  ...daftarButir.flatMap(butir => [formatPenanda(butir.bentuk, butir.nomor), ...teksSatuan(butir.isi, tersusun)]),
  ...(penutup ? [penutup.teks.isi] : []),
]

const teksSatuan = (isi: readonly Satuan[], tersusun: Tersusun): string[] => isi.flatMap(satuan => teksSatu(satuan, tersusun))

function teksSatu(satuan: Satuan, tersusun: Tersusun): string[] {
  switch (satuan.tipe) {
    case 'bab':
    case 'bagian':
    case 'paragraf':
      return [...barisKelompok(satuan).map(({ isi }) => isi), ...teksSatuan(satuan.isi, tersusun)]
    case 'pasal':
      return [judulPasal(satuan), ...teksSatuan(satuan.isi, tersusun)]
    case 'ayat':
      return [formatPenanda('ayat', satuan.nomor), ...teksSatuan(satuan.isi, tersusun)]
    case 'rincian':
      return teksRincian(satuan, tersusun)
    case 'alinea':
      return [satuan.teks.isi]
    case 'tabel':
      return teksTabel(satuan, tersusun)
    case 'kutipan':
      return teksSatuan(satuan.isi, tersusun)
    case 'bagan':
      return teksBagan(baganUntuk(satuan, tersusun), tersusun)
  }
}

/** Sheet by sheet, its title first, then the table. */
const teksBagan = ({ daftarLembar, tabel }: BaganSiap, tersusun: Tersusun): string[] => [
  ...daftarLembar.flatMap(lembar => [judulLembar(lembar) ?? '', ...daftarTulisanGambar(lembar.gambar)]),
  ...(tabel ? teksTabel(tabel, tersusun) : []),
]

/** Row by row; of a row that is printed in slices, slice by slice. */
function teksTabel(tabel: Tabel, { irisan }: Tersusun): string[] {
  const utuh = [tabel.kepala, ...tabel.baris].map(baris => baris.map(sel => sel.isi))
  const teriris = irisan.get(tabel) ?? utuh
  const rapat = (baris: readonly (readonly string[])[]) => baris.flat().map(bersih).join('').replace(/\s/g, '').length
  if (rapat(teriris) !== rapat(utuh)) throw new Error('baris tabel kehilangan huruf ketika diiris')
  return teriris.flat()
}

const teksLampiran = ({ kepala, judul, isi, hilang, tandaTangan }: LampiranCetak, tersusun: Tersusun): string[] => [
  ...kepala,
  ...(judul ? [judul] : []),
  ...teksSatuan(isi, tersusun),
  ...(hilang ? [hilang] : []),
  ...teksTandaTangan(tandaTangan),
]

/** The text of a print in reading order, from the model alone: what must be found again in the PDF. One line for each piece. */
export function teksCetak(cetakan: CetakanDaerah, tersusun: Tersusun): string {
  const { jenisCetak, sampul, paraf, tanda, kop, judul, frasa, jabatan, pembukaan, memutuskan, menetapkan, penjelasan } = cetakan
  const cap = tanda === undefined ? [] : [tanda]
  const daftar: (string | undefined)[] = [
    ...(sampul ? [...sampul.gazet, ...sampul.judul.map(({ isi }) => isi), ...sampul.kaki] : []),
    ...(jenisCetak === 'salinan' ? [...cap, ...kop] : [...kop, ...cap]),
    ...judul,
    frasa,
    jabatan,
    ...pembukaan.flatMap(({ label, isi }) => [label, ':', ...teksSatuan(isi, tersusun)]),
    memutuskan,
    ...(menetapkan ? ['Menetapkan', ':', menetapkan] : []),
    ...teksSatuan(cetakan.batangTubuh, tersusun),
    cetakan.perintah,
    ...(paraf && cetakan.ditetapkan ? [paraf.judul, ...paraf.kolom, ...paraf.daftar] : []),
    ...teksTandaTangan(cetakan.ditetapkan),
    ...teksTandaTangan(cetakan.diundangkan),
    cetakan.gazet,
    ...teksTandaTangan(cetakan.salinan),
    penjelasan?.judul?.isi,
    ...teksSatuan(penjelasan?.isi ?? [], tersusun),
    ...cetakan.daftarLampiran.flatMap(lampiran => teksLampiran(lampiran, tersusun)),
  ]
  return daftar.flatMap(isi => (isi && bersih(isi)) || []).join('\n')
}

/** The words of a regulation that print in italics, run together: what their face must have letters for. */
export function teksMiring(naskah: Naskah): string {
  const { judul = '', miringJudul = [] } = naskah.identitas
  const bagian = miringJudul.map(([start, end]) => judul.slice(start, end).toLocaleUpperCase('id'))
  telusuri(naskah, {
    teks({ isi, miring = [] }) {
      for (const [start, end] of miring) bagian.push(isi.slice(start, end))
    },
  })
  return bersih(bagian.join(' '))
}
