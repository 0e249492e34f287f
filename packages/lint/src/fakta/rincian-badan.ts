import { type Butir, type Naskah, type Rincian, type Satuan, type Teks, type Tempat, telusuri, uraikanDefinisi } from '@perkada/core'
import type { Fakta } from '../rule.ts'
import { diBadan, isBadanUtuh } from './badan-sendiri.ts'
import { mungkinMengutip } from './perintah-perubahan.ts'

/** A tabulated list of the body with what its rules depend on. */
export interface RincianBadan {
  readonly rincian: Rincian
  readonly tempat: Tempat
  /** The phrase that opens it. */
  readonly pembuka?: Teks
  /** The sentence goes on after it (butir 85, 147). */
  readonly berlanjut: boolean
  /** Another list carries its numbers on: a lost line break cut it in two. */
  readonly terpotong: boolean
  /** Its last element ends the sentence: no element of an outer list follows. */
  readonly akhir: boolean
  /** 1 for a list right in a Pasal or ayat. */
  readonly tingkat: number
}

const pembukaDefinisi = /dimaksud(?:kan)?(?: dalam [^,;:.]{3,80})? dengan ?[:;.,]? ?$|diartikan sebagai ?[:;.,]? ?$/i
const perintah = /\b(?:diubah|dihapus|disisipkan|ditambah(?:kan)?|diganti)\b/

const teksPertama = ({ isi }: Butir): string => (isi[0]?.tipe === 'alinea' ? isi[0].teks.isi : '')

/** The list gives meanings: after "yang dimaksud dengan:", or most of its elements read "X adalah …". */
const isDefinisi = (rincian: Rincian, pembuka: Teks | undefined): boolean =>
  pembukaDefinisi.test(pembuka?.isi ?? '') ||
  (rincian.bentuk === 'angka' &&
    rincian.daftarButir.filter(butir => uraikanDefinisi({ isi: teksPertama(butir) })).length * 3 > rincian.daftarButir.length * 2)

const isKutipan = ({ tipe }: Satuan): boolean => tipe === 'kutipan'
const isRincian = ({ tipe }: Satuan): boolean => tipe === 'rincian'
const isPerintah = (butir: Butir): boolean => butir.isi.some(isKutipan) || memerintah(teksPertama(butir))
const memerintah = (isi: string): boolean => isi.includes('di') && perintah.test(isi.slice(0, 300))
const isPerintahUbah = ({ daftarButir }: Rincian): boolean => daftarButir.some(isPerintah)

/** A Pasal whose content begins with numbered sentences: by their wording its ayat, written with the mark of a list (butir 82). */
export const isAyatBertandaLain = (satuan: Satuan | undefined): satuan is Rincian =>
  satuan?.tipe === 'rincian' &&
  satuan.bentuk.startsWith('angka') &&
  satuan.daftarButir.length > 1 &&
  satuan.daftarButir.every(({ isi }) => isi[0]?.tipe === 'alinea' && /^[A-ZÀ-Þ]/u.test(isi[0].teks.isi) && /[.:]$/.test(isi[0].teks.isi))

const isKecil = (satuan: Satuan | undefined): boolean => satuan?.tipe === 'alinea' && /^[a-zß-ÿ]/u.test(satuan.teks.isi)

/** Inside a Pasal of new text for another act. */
function diPasalKutipan({ ruas, kutipan, jalur }: Tempat): boolean {
  const awal = ruas === 'batang-tubuh' && kutipan ? jalur.findLastIndex(({ tipe }) => tipe === 'kutipan') : -1
  return awal >= 0 && jalur[awal + 1]?.tipe === 'pasal'
}

/** The lists of the body, the outer ones first; without definitions, ayat written as a list, instructions to amend, and what they hold. */
export const daftarRincianBadan = (naskah: Naskah): readonly RincianBadan[] =>
  isBadanUtuh(naskah) ? kumpulkan(naskah, tempat => diBadan(tempat) && tempat.pasal !== undefined) : []

/** The same lists in the Pasal that are quoted as new text of another act, as far as they begin with their first element. */
export const daftarRincianKutipan = (naskah: Naskah, fakta: Fakta): readonly RincianBadan[] =>
  !naskah.sifat.cuplikan && fakta(mungkinMengutip)
    ? kumpulkan(naskah, diPasalKutipan).filter(({ rincian }) => rincian.daftarButir[0]?.nomor.urutan === 1)
    : []

function kumpulkan(naskah: Naskah, termasuk: (tempat: Tempat) => boolean): readonly RincianBadan[] {
  const hasil: RincianBadan[] = []
  const menurutButir = new Map<Butir, RincianBadan>()
  const lewati = new Set<Butir>()
  const catat = (rincian: Rincian, isi: readonly Satuan[], letak: number, tempat: Tempat): void => {
    const butirLuar = tempat.induk?.tipe === 'butir' ? tempat.induk : undefined
    const depan = isi[letak - 1]
    const pembuka = depan?.tipe === 'alinea' ? depan.teks : undefined
    if ((butirLuar && lewati.has(butirLuar)) || isDefinisi(rincian, pembuka) || isPerintahUbah(rincian)) {
      for (const butir of rincian.daftarButir) if (butir.isi.some(isRincian)) lewati.add(butir)
      return
    }
    if (letak === 0 && tempat.induk?.tipe === 'pasal' && isAyatBertandaLain(rincian)) return
    const sesudah = isi[letak + 1]
    const terakhir = rincian.daftarButir[rincian.daftarButir.length - 1]?.nomor.urutan ?? 0
    const terpotong =
      sesudah?.tipe === 'rincian' && sesudah.bentuk === rincian.bentuk && (sesudah.daftarButir[0]?.nomor.urutan ?? 0) > terakhir
    const induk = butirLuar && menurutButir.get(butirLuar)
    const diUjung = induk ? induk.akhir && !induk.terpotong && induk.rincian.daftarButir.at(-1) === butirLuar : true
    const berlanjut = rincian.penutup !== undefined || isKecil(sesudah) || (induk?.berlanjut === true && diUjung)
    const akhir = diUjung && !(induk && sesudah)
    const tingkat = (induk?.tingkat ?? 0) + 1
    const satu: RincianBadan = pembuka
      ? { rincian, tempat, pembuka, berlanjut, terpotong, akhir, tingkat }
      : { rincian, tempat, berlanjut, terpotong, akhir, tingkat }
    for (const butir of rincian.daftarButir) if (butir.isi.some(isRincian)) menurutButir.set(butir, satu)
    hasil.push(satu)
  }
  telusuri(naskah, {
    deret(isi, tempat) {
      if (isi.some(isRincian) && termasuk(tempat))
        for (let letak = 0; letak < isi.length; letak++) {
          const satuan = isi[letak] as Satuan
          if (satuan.tipe === 'rincian') catat(satuan, isi, letak, tempat)
        }
    },
  })
  return hasil
}

/** "... (definisi lainnya)": dots and a note at the end say that a form still goes on here. */
const terbuka = /(?:\.{3}|…) ?\([^()]{1,60}\)$/

/** The text that ends an element, that of its innermost list included; undefined where no running text ends it. */
export function ekorButir(butir: Butir): Teks | undefined {
  const terakhir = butir.isi[butir.isi.length - 1]
  if (terakhir?.tipe === 'alinea') return terakhir.teks.isi.endsWith(')') && terbuka.test(terakhir.teks.isi) ? undefined : terakhir.teks
  if (terakhir?.tipe !== 'rincian') return undefined
  const dalam = terakhir.daftarButir[terakhir.daftarButir.length - 1]
  return terakhir.penutup?.teks ?? (dalam && ekorButir(dalam))
}

/** An element that was taken out of force and keeps its mark. */
export function isDihapus(butir: Butir): boolean {
  const isi = teksPertama(butir)
  return isi.length >= 'dihapus'.length && isi.length <= '(dihapus);'.length && /^\(?dihapus\)?[.;]?$/i.test(isi)
}

/** "huruf b", "angka 2": how a text calls an element. */
export const sebutButir = ({ bentuk, nomor }: Butir): string => `${bentuk.startsWith('huruf') ? 'huruf' : 'angka'} ${nomor.nilai}`

/** Names up to five elements, and counts the others. */
export const sebutBeberapa = (daftar: readonly Butir[]): string =>
  `${daftar.slice(0, 5).map(sebutButir).join(', ')}${daftar.length > 5 ? `, dan ${daftar.length - 5} lainnya` : ''}`
