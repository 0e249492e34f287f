import { type Butir, type Naskah, type Rincian, type Satuan, type Teks, type Tempat, telusuri, uraikanDefinisi } from '@perkada/core'
import { diBadan, isBadanUtuh } from './badan-sendiri.ts'

/** One numbered meaning of Ketentuan Umum. */
export interface ButirDefinisi {
  readonly butir: Butir
  /** Its first paragraph. */
  readonly teks: Teks
  /** It has one paragraph and no list. */
  readonly sebaris: boolean
}

/** The list of meanings of the first Pasal with the phrase that opens it. */
export interface DaftarDefinisi {
  readonly pembuka: Teks
  readonly rincian: Rincian
  readonly daftar: readonly ButirDefinisi[]
  readonly tempat: Tempat
  /** Something else of the Pasal follows the list. */
  readonly bersambung: boolean
}

const pembukaDefinisi = /\bdimaksud(?:kan)?(?: dalam [^,;:.]{3,80})? dengan ?[:;.,]? ?$|\bini,? yang dimaksud(?:kan)? ?:$/i

const butirDefinisi = (butir: Butir): ButirDefinisi[] => {
  const pertama = butir.isi[0]
  return pertama?.tipe === 'alinea' ? [{ butir, teks: pertama.teks, sebaris: butir.isi.length === 1 }] : []
}

function cari(isi: readonly Satuan[], tempat: Tempat): DaftarDefinisi[] {
  return isi.flatMap((rincian, letak): DaftarDefinisi[] => {
    const depan = isi[letak - 1]
    if (rincian.tipe !== 'rincian' || depan?.tipe !== 'alinea' || !pembukaDefinisi.test(depan.teks.isi)) return []
    const daftar = rincian.daftarButir.flatMap(butirDefinisi)
    const berarti = daftar.filter(({ teks }) => uraikanDefinisi(teks)).length
    if (berarti * 2 < daftar.length || berarti === 0) return []
    return [{ pembuka: depan.teks, rincian, daftar, tempat, bersambung: letak < isi.length - 1 }]
  })
}

/** The lists of meanings in the body: of Ketentuan Umum first, then of other Pasal. */
export function daftarDefinisiUmum(naskah: Naskah): readonly DaftarDefinisi[] {
  if (!isBadanUtuh(naskah)) return []
  const hasil: DaftarDefinisi[] = []
  telusuri(naskah, {
    deret(isi, tempat) {
      if (diBadan(tempat) && tempat.pasal && !tempat.butir) for (const satu of cari(isi, tempat)) hasil.push(satu)
    },
  })
  return hasil
}

/** Meanings that follow their opening phrase without numbers, or with those of ayat: the first of two or more. */
function cariLepas(isi: readonly Satuan[]): Teks | undefined {
  const at = isi.findIndex(satu => satu.tipe === 'alinea' && pembukaDefinisi.test(satu.teks.isi))
  if (at < 0) return undefined
  const daftar = isi.slice(at + 1).flatMap(satu => {
    const pertama = satu.tipe === 'ayat' ? satu.isi[0] : satu
    return pertama?.tipe === 'alinea' ? [pertama.teks] : []
  })
  const berarti = daftar.filter(uraikanDefinisi).length
  return isi.length - at - 1 === daftar.length && berarti >= 2 && berarti * 2 > daftar.length ? daftar[0] : undefined
}

/** Meanings of the first Pasal without numbers, in a text that has not lost the numbers of all its lists to a converter. */
export function definisiTanpaNomor(naskah: Naskah): Teks | undefined {
  if (!isBadanUtuh(naskah)) return undefined
  let pertama: Teks | undefined
  let bernomor = false
  telusuri(naskah, {
    deret(isi, tempat) {
      if (!diBadan(tempat)) return
      bernomor ||= isi.some(satu => satu.tipe === 'rincian')
      if (tempat.pasal?.nomor.urutan === 1 && !tempat.ayat && !tempat.butir) pertama ??= cariLepas(isi)
    },
  })
  return bernomor ? pertama : undefined
}

/** The list stands in the Pasal that opens the regulation, not in an ayat. */
export const isKetentuanUmum = ({ tempat }: DaftarDefinisi): boolean => tempat.pasal?.nomor.urutan === 1 && !tempat.ayat
