import type { BlokBagan, Cetakan, Gambar, LampiranCetak, Rincian, Satuan, TandaTangan } from '@perkada/core'
import { barisKelompok, formatPenanda } from './batang-tubuh/penanda.ts'
import { daftarTulisanGambar, gambarUntuk } from './lampiran/gambar.ts'
import { bersih } from './tata-letak/bersih.ts'

type PetaGambar = ReadonlyMap<BlokBagan, Gambar>

const teksTandaTangan = (blok: TandaTangan | undefined): string[] =>
  blok ? [...blok.atas, ...(blok.tanda === undefined ? [] : [blok.tanda]), ...blok.bawah] : []

const teksRincian = ({ daftarButir, penutup }: Rincian, gambar: PetaGambar): string[] => [
  ...daftarButir.flatMap(butir => [formatPenanda(butir.bentuk, butir.nomor), ...teksSatuan(butir.isi, gambar)]),
  ...(penutup ? [penutup.teks.isi] : []),
]

const teksSatuan = (isi: readonly Satuan[], gambar: PetaGambar): string[] => isi.flatMap(satuan => teksSatu(satuan, gambar))

function teksSatu(satuan: Satuan, gambar: PetaGambar): string[] {
  switch (satuan.tipe) {
    case 'bab':
    case 'bagian':
    case 'paragraf':
      return [...barisKelompok(satuan), ...teksSatuan(satuan.isi, gambar)]
    case 'pasal':
      return [`Pasal ${satuan.nomor.nilai}`, ...teksSatuan(satuan.isi, gambar)]
    case 'ayat':
      return [formatPenanda('ayat', satuan.nomor), ...teksSatuan(satuan.isi, gambar)]
    case 'rincian':
      return teksRincian(satuan, gambar)
    case 'alinea':
      return [satuan.teks.isi]
    case 'tabel':
      return [satuan.kepala, ...satuan.baris].flatMap(baris => baris.map(sel => sel.isi))
    case 'kutipan':
      return teksSatuan(satuan.isi, gambar)
    case 'bagan':
      return daftarTulisanGambar(gambarUntuk(satuan, { gambar }))
  }
}

const teksLampiran = ({ kepala, judul, isi, hilang, tandaTangan }: LampiranCetak, gambar: PetaGambar): string[] => [
  ...kepala,
  ...(judul ? [judul] : []),
  ...teksSatuan(isi, gambar),
  ...(hilang ? [hilang] : []),
  ...teksTandaTangan(tandaTangan),
]

/** The text of a print in reading order, from the model alone: what must be found again in the PDF. One line for each piece. */
export function teksCetak(cetakan: Cetakan, gambar: PetaGambar): string {
  const { jenisCetak, tanda, kop, judul, frasa, jabatan, pembukaan, memutuskan, menetapkan, penjelasan } = cetakan
  const cap = tanda === undefined ? [] : [tanda]
  const daftar: (string | undefined)[] = [
    ...(jenisCetak === 'salinan' ? [...cap, ...kop] : [...kop, ...cap]),
    ...judul,
    frasa,
    jabatan,
    ...pembukaan.flatMap(({ label, isi }) => [label, ':', ...teksSatuan(isi, gambar)]),
    memutuskan,
    ...(menetapkan ? ['Menetapkan', ':', menetapkan] : []),
    ...teksSatuan(cetakan.batangTubuh, gambar),
    cetakan.perintah,
    ...teksTandaTangan(cetakan.ditetapkan),
    ...teksTandaTangan(cetakan.diundangkan),
    cetakan.gazet,
    ...teksTandaTangan(cetakan.salinan),
    penjelasan?.judul?.isi,
    ...teksSatuan(penjelasan?.isi ?? [], gambar),
    ...cetakan.daftarLampiran.flatMap(lampiran => teksLampiran(lampiran, gambar)),
  ]
  return daftar.flatMap(isi => (isi && bersih(isi)) || []).join('\n')
}
