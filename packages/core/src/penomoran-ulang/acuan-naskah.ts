import { type Acuan, parseAcuan } from '../acuan/acuan.ts'
import type { Kelompok, Naskah, Pasal } from '../naskah.ts'
import { potong, type Teks } from '../teks.ts'
import { type Peran, telusuri } from '../telusur.ts'
import type { Tempat } from '../tempat.ts'
import type { SatuanBernomor } from './deret.ts'
import { cariSasaran, type Sasaran } from './sasaran.ts'
import { kelompokPasal, pemilikTempat, type Susunan } from './susunan.ts'

/** A reference of the regulation to its own units. */
export interface AcuanNaskah {
  readonly teks: Teks
  readonly tempat: Tempat
  readonly acuan: Acuan
  /** The innermost numbered unit around it. */
  readonly pemilik?: SatuanBernomor
  /** In the order of the text; a range has its second end right after the first. */
  readonly daftarSasaran: readonly Sasaran[]
  /** Written in a chart (`dari: Pasal 12 huruf a`). */
  readonly bagan: boolean
}

const dilewati: ReadonlySet<Peran> = new Set<Peran>(['kepala', 'label', 'pengesahan'])
const ruasDibaca: ReadonlySet<string> = new Set(['menimbang', 'batang-tubuh', 'lampiran', 'diktum', 'sisa'])

/** An annex that is itself a text with Pasal of its own, such as the form of an agreement. */
const berpasalSendiri = /^Pasal \d{1,3}$/

/** The lines of a chart: each scalar of its YAML stands on one. */
function barisBagan(teks: Teks): Teks[] {
  const hasil: Teks[] = []
  let start = 0
  for (const baris of teks.isi.split('\n')) {
    const komentar = baris.search(/(?:^|\s)#/)
    hasil.push(potong(teks, start, start + (komentar < 0 ? baris.length : komentar)))
    start += baris.length + 1
  }
  return hasil
}

/** Every reference to own units, in document order; those to other acts, in quotations and in titles of acts are not among them. */
export function daftarAcuanNaskah(naskah: Naskah, susunan: Susunan): AcuanNaskah[] {
  const hasil: AcuanNaskah[] = []
  const kelompokMenurutPasal = kelompokPasal(naskah)
  const kelompok = (satuan: SatuanBernomor): readonly Kelompok[] => {
    const [pertama] = susunan.jalur(satuan)
    return kelompokMenurutPasal.get(pertama as Pasal) ?? []
  }
  const lampiranLain = new Set<unknown>()
  telusuri(naskah, {
    alinea: (node, tempat) => tempat.lampiran && berpasalSendiri.test(node.teks.isi) && lampiranLain.add(tempat.lampiran),
  })
  telusuri(naskah, {
    teks(isi, tempat, peran) {
      if (dilewati.has(peran) || !ruasDibaca.has(tempat.ruas) || tempat.kutipan) return
      const pemilik = pemilikTempat(tempat)
      for (const teks of peran === 'bagan' ? barisBagan(isi) : [isi])
        for (const acuan of parseAcuan(teks.isi)) {
          if (acuan.milik === 'luar') continue
          const daftarSasaran = acuan.daftarUnsur
            .flatMap(unsur => (unsur.sampai ? [unsur, unsur.sampai] : [unsur]))
            .flatMap(
              unsur => cariSasaran(naskah, susunan, unsur, peran === 'bagan' ? { ...tempat, ruas: 'lampiran' } : tempat, kelompok) ?? [],
            )
          const ragu = lampiranLain.has(tempat.lampiran) && peran !== 'bagan'
          const satu: AcuanNaskah = {
            teks,
            tempat,
            acuan: ragu ? { ...acuan, milik: 'tidak-pasti' } : acuan,
            ...(pemilik && { pemilik }),
            daftarSasaran,
            bagan: peran === 'bagan',
          }
          hasil.push(satu)
        }
    },
  })
  return hasil
}
