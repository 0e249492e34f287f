import {
  type Ayat,
  type Butir,
  banyakSebelum,
  cariTarget,
  daftarKata,
  kelompokkan,
  type Naskah,
  type Pasal,
  type Rincian,
  type Teks,
  type Tempat,
  type Unsur,
} from '@perkada/core'
import { daftarUjung, isRagu, type LetakAcuan } from '../../fakta/daftar-acuan.ts'
import { type IsiPasal, pokokKata, pokokTeks } from '../../fakta/isi-pasal.ts'
import type { TeksBeristilah } from '../istilah/fakta-istilah.ts'

/** A reference that names another unit than the one that speaks of its matter. */
export interface Meleset {
  readonly unsur: Unsur
  /** The words for the matter, as written. */
  readonly perihal: string
  /** Where the matter stands. */
  readonly seharusnya: Pasal | Ayat | Butir
  /** The Pasal of that ayat. */
  readonly pasal?: Pasal
  readonly teks: Teks
}

/** A phrase has no more words than this. */
const JANGKAUAN = 9
/** A root that a greater share of the Pasal have tells nothing about one of them; a few may always have it, and never more than that many. */
const BAGIAN_PASAL = 0.34
const SEDIKIT_PASAL = 3
const BANYAK_PASAL = 40
/** A single word is what a text speaks of where it is among its first so many. */
const AWAL_TEKS = 2
/** A longer list is a table, and more references astray than that are no slips: neither is searched. */
const BANYAK_BUTIR = 60
const BANYAK_DICARI = 200

/** The last words before a reference, back to the mark that ends another clause; none where "ketentuan" or the like stands for the matter. */
function perihal(satu: TeksBeristilah, start: number): { awal: number; akhir: number } | undefined {
  const at = banyakSebelum(satu.kata, start)
  const sebelum = satu.kata.slice(Math.max(0, at - JANGKAUAN), at)
  let i = sebelum.length - 1
  while (i > 0 && i > sebelum.length - JANGKAUAN && /^[\s/\-–"“”]*$/.test(sebelum[i]?.sela ?? '')) i--
  const [pertama, terakhir] = [sebelum[i], sebelum.at(-1)]
  const hampa = !terakhir || pokokKata([terakhir]).size === 0
  return pertama && !hampa ? { awal: pertama.start, akhir: terakhir.end } : undefined
}

const memuat = (isi: ReadonlySet<string>, sebagian: ReadonlySet<string>): boolean => [...sebagian].every(akar => isi.has(akar))
/** Roots of one family are cut at different places: "koordinas(i)", "koordinatif". */
const KELUARGA = 6
function bersinggung(isi: ReadonlySet<string>, lain: ReadonlySet<string>): boolean {
  for (const akar of lain) {
    if (isi.has(akar)) return true
    if (akar.length < KELUARGA) continue
    const pangkal = akar.slice(0, KELUARGA)
    for (const satu of isi) if (satu.startsWith(pangkal)) return true
  }
  return false
}
/** As above, and where two roots end alike, whatever prefix is left of them: "dikaitkan", "keterkaitan". */
const UJUNG_AKAR = 3
const menyentuh = (isi: ReadonlySet<string>, lain: ReadonlySet<string>): boolean => {
  if (bersinggung(isi, lain)) return true
  const ujung = new Set([...lain].map(akar => akar.slice(-UJUNG_AKAR)))
  return [...isi].some(akar => akar.length >= UJUNG_AKAR && ujung.has(akar.slice(-UJUNG_AKAR)))
}
const kurangi = (isi: ReadonlySet<string>, lain: ReadonlySet<string>) => new Set([...isi].filter(akar => !lain.has(akar)))

/** Finds where the matter of a reference stands, if not where it points. */
export class TempatCocok {
  private readonly pokok = new Map<unknown, Set<string>>()
  private readonly naskah: Naskah
  private readonly isi: IsiPasal
  private readonly acuanKe: ReadonlyMap<Teks, readonly LetakAcuan[]>
  private dicari = 0
  private readonly menurutNomor: Map<string, Pasal | 'ganda'>
  /** The whole regulation speaks of it: a single word of its name proves nothing. */
  private readonly judul: ReadonlySet<string>

  constructor(naskah: Naskah, isi: IsiPasal, daftarAcuan: readonly LetakAcuan[]) {
    this.naskah = naskah
    this.judul = pokokKata(daftarKata(naskah.kepala.judul?.isi ?? naskah.identitas.judul ?? ''))
    this.isi = isi
    this.acuanKe = kelompokkan(daftarAcuan, ({ teks }) => teks)
    this.menurutNomor = new Map()
    for (const pasal of isi.menurutPasal.keys())
      this.menurutNomor.set(pasal.nomor.nilai, this.menurutNomor.has(pasal.nomor.nilai) ? 'ganda' : pasal)
  }

  private pokokSatu(satu: TeksBeristilah): Set<string> {
    const ada = this.pokok.get(satu)
    if (ada) return ada
    const hasil = pokokTeks(satu)
    this.pokok.set(satu, hasil)
    return hasil
  }

  private pokokSemua(kunci: unknown, daftar: readonly TeksBeristilah[]): Set<string> {
    const ada = this.pokok.get(kunci)
    if (ada) return ada
    const hasil = new Set<string>()
    for (const satu of daftar) for (const akar of this.pokokSatu(satu)) hasil.add(akar)
    this.pokok.set(kunci, hasil)
    return hasil
  }

  /** What a Pasal speaks of, with the headings over it. */
  private pokokPasal(pasal: Pasal): Set<string> {
    const daftar = this.isi.menurutPasal.get(pasal) ?? []
    const { bab, bagian, paragraf } = daftar[0]?.tempat ?? {}
    const judul = [bab, bagian, paragraf].flatMap(kelompok => {
      const satu = kelompok?.judul && this.isi.menurutJudul.get(kelompok.judul)
      return satu ? [satu] : []
    })
    return this.pokokSemua(pasal, [...daftar, ...judul])
  }

  private mengacuKe(teks: Teks, pasal: Pasal): boolean {
    return (this.acuanKe.get(teks) ?? []).some(({ acuan }) => daftarUjung(acuan).some(({ alamat }) => alamat.pasal === pasal.nomor.nilai))
  }

  /** The roots that tell one Pasal from another: those that no more than a few of them have. */
  private khas(hal: ReadonlySet<string>): Set<string> {
    const batas = Math.min(BANYAK_PASAL, Math.max(SEDIKIT_PASAL, this.isi.menurutPasal.size * BAGIAN_PASAL))
    return new Set([...hal].filter(akar => this.isi.berakar(akar).size <= batas))
  }

  /** The nearest other Pasal with a text that speaks of all of the matter; a single word must be what the text begins with. */
  private pasalLain(
    hal: ReadonlySet<string>,
    khas: ReadonlySet<string>,
    sendiri: Pasal,
    target: readonly Pasal[],
  ): { pasal: Pasal; teks: Teks } | undefined {
    if (this.dicari++ >= BANYAK_DICARI) return undefined
    const [pertama] = [...khas]
    const calon = [...(pertama === undefined ? [] : this.isi.berakar(pertama))].flatMap(pasal => {
      if (pasal === sendiri || target.includes(pasal)) return []
      const cocok = (this.isi.menurutPasal.get(pasal) ?? []).find(satu => {
        const pokok = this.pokokSatu(satu)
        if (!memuat(pokok, hal) || target.some(lain => this.mengacuKe(satu.teks, lain))) return false
        return hal.size > 1 || [...pokok][0] === [...hal][0]
      })
      return cocok ? [{ pasal, teks: cocok.teks }] : []
    })
    const jarak = ({ pasal }: { pasal: Pasal }) => Math.abs((pasal.nomor.urutan ?? 0) - (target[0]?.nomor.urutan ?? 0))
    return calon.sort((x, y) => jarak(x) - jarak(y))[0]
  }

  /** The element of the same list whose own words the matter has, where it has none of the element that is named. */
  private butirLain(hal: ReadonlySet<string>, butir: Butir, rincian: Rincian): { butir: Butir; teks: Teks } | undefined {
    const kata = (satu: Butir) => {
      const [pertama] = satu.isi
      const teks = satu.isi.length === 1 && pertama?.tipe === 'alinea' ? this.isi.menurutTeks.get(pertama.teks) : undefined
      return teks && teks.kata.length <= JANGKAUAN ? { pokok: this.pokokSatu(teks), teks: teks.teks } : undefined
    }
    const ini = rincian.daftarButir.length <= BANYAK_BUTIR ? kata(butir) : undefined
    if (!ini) return undefined
    const cocok = rincian.daftarButir.flatMap(lain => {
      const itu = lain === butir ? undefined : kata(lain)
      if (!itu) return []
      const [khasIni, khasItu] = [kurangi(ini.pokok, itu.pokok), kurangi(itu.pokok, ini.pokok)]
      return khasIni.size && khasItu.size && memuat(hal, khasItu) && !bersinggung(hal, khasIni) ? [{ butir: lain, teks: itu.teks }] : []
    })
    return cocok.length === 1 ? cocok[0] : undefined
  }

  /** The one element of the same list that speaks of all of the matter, where neither the element that is named nor what opens the list does. */
  private butirTunggal(hal: ReadonlySet<string>, butir: Butir, rincian: Rincian): { butir: Butir; teks: Teks } | undefined {
    const semua = rincian.daftarButir.length <= BANYAK_BUTIR ? this.teksSatuan(rincian) : []
    const milik = semua.filter(({ tempat }) => !tempat.daftarButir.some(lain => lain !== butir && rincian.daftarButir.includes(lain)))
    if (!milik.length || milik.some(satu => menyentuh(this.pokokSatu(satu), hal))) return undefined
    const cocok = rincian.daftarButir.flatMap(lain => {
      const itu = semua.find(satu => satu.tempat.daftarButir.includes(lain) && this.membicarakan(satu, hal))
      return itu ? [{ butir: lain, teks: itu.teks }] : []
    })
    return cocok.length === 1 ? cocok[0] : undefined
  }

  /** The texts of the ayat or Pasal around a list. */
  private teksSatuan(rincian: Rincian): readonly TeksBeristilah[] {
    const [pertama] = rincian.daftarButir[0]?.isi ?? []
    const tempat = pertama?.tipe === 'alinea' ? this.isi.menurutTeks.get(pertama.teks)?.tempat : undefined
    const semua = (tempat?.pasal && this.isi.menurutPasal.get(tempat.pasal)) ?? []
    return semua.filter(satu => satu.tempat.ayat === tempat?.ayat)
  }

  /** It speaks of all of the matter; a single word must be among those that it begins with. */
  private membicarakan(satu: TeksBeristilah, hal: ReadonlySet<string>): boolean {
    const pokok = this.pokokSatu(satu)
    return memuat(pokok, hal) && (hal.size > 1 || [...pokok].slice(0, AWAL_TEKS).includes([...hal][0] as string))
  }

  /** The one ayat, of the Pasal that is named or before the place in its own Pasal, that speaks of all of the matter, where the ayat that is named speaks of none of it. */
  private ayatLain(
    hal: ReadonlySet<string>,
    target: Ayat,
    tempat: Tempat,
    daftarPasal: ReadonlySet<Pasal>,
  ): { ayat: Ayat; pasal: Pasal; teks: Teks } | undefined {
    const cocok = new Map<Ayat, { ayat: Ayat; pasal: Pasal; teks: Teks }>()
    for (const pasal of daftarPasal)
      for (const satu of this.isi.menurutPasal.get(pasal) ?? []) {
        const { ayat } = satu.tempat
        if (!ayat) continue
        if (ayat === tempat.ayat) break
        if (ayat === target) {
          if (menyentuh(this.pokokSatu(satu), hal)) return undefined
        } else if (!cocok.has(ayat) && this.membicarakan(satu, hal)) cocok.set(ayat, { ayat, pasal, teks: satu.teks })
      }
    return cocok.size === 1 ? [...cocok.values()][0] : undefined
  }

  private rincianButir({ isi: [pertama] }: Butir): Rincian | undefined {
    const tempat = pertama?.tipe === 'alinea' ? this.isi.menurutTeks.get(pertama.teks)?.tempat : undefined
    const induk = tempat?.jalur.at(-2)
    return induk?.tipe === 'rincian' ? induk : undefined
  }

  /** The Pasal that the elements of a reference name; undefined where one is not certain, or is the Pasal of the place. */
  private pasalTarget({ acuan, tempat }: LetakAcuan): readonly Pasal[] | undefined {
    const daftar = acuan.daftarUnsur.map(({ alamat }) => (alamat.pasal === undefined ? undefined : this.menurutNomor.get(alamat.pasal)))
    const pasti = daftar.filter(pasal => pasal !== undefined && pasal !== 'ganda' && pasal !== tempat.pasal)
    return pasti.length === daftar.length ? (pasti as Pasal[]) : undefined
  }

  /** The reference and the unit that it should name; undefined where it may well be right. */
  cari(letak: LetakAcuan): Meleset | undefined {
    const { acuan, teks, tempat } = letak
    const satu = this.isi.menurutTeks.get(teks)
    const rentang = satu && perihal(satu, acuan.start)
    if (!satu || !rentang || !tempat.pasal) return undefined
    const hal = pokokTeks(satu, rentang.awal, rentang.akhir)
    const daftarTarget = acuan.daftarUnsur.map(({ alamat }) => cariTarget(this.naskah, alamat, tempat))
    const umum = hal.size === 1 && bersinggung(hal, this.judul)
    if (!hal.size || umum || daftarTarget.some(({ status }) => status !== 'ada')) return undefined
    const temuan = { unsur: acuan.daftarUnsur[0], perihal: teks.isi.slice(rentang.awal, rentang.akhir) }
    const node = daftarTarget.length === 1 ? daftarTarget[0]?.node : undefined
    const { huruf, angka } = acuan.daftarUnsur[0].alamat
    if ((huruf ?? angka) !== undefined && node && 'tipe' in node && node.tipe === 'butir') {
      const rincian = this.rincianButir(node)
      const butir =
        rincian && !tempat.jalur.includes(rincian) && (this.butirLain(hal, node, rincian) ?? this.butirTunggal(hal, node, rincian))
      if (butir) return { ...temuan, seharusnya: butir.butir, teks: butir.teks }
    }
    if (node && 'tipe' in node && node.tipe === 'ayat' && node !== tempat.ayat) {
      const { pasal } = acuan.daftarUnsur[0].alamat
      const milik = pasal === undefined ? tempat.pasal : this.menurutNomor.get(pasal)
      const lain = milik && milik !== 'ganda' && this.ayatLain(hal, node, tempat, new Set([milik, tempat.pasal]))
      if (lain) return { ...temuan, seharusnya: lain.ayat, pasal: lain.pasal, teks: lain.teks }
    }
    const target = this.pasalTarget(letak)
    if (!target || target.some(pasal => memuat(this.pokokPasal(pasal), hal))) return undefined
    const khas = this.khas(hal)
    if (!khas.size || target.some(pasal => bersinggung(this.pokokPasal(pasal), khas))) return undefined
    const pasal = this.pasalLain(hal, khas, tempat.pasal, target)
    return pasal && { ...temuan, seharusnya: pasal.pasal, teks: pasal.teks }
  }
}

/** A reference that says what is meant and names certain units by number, without a range. */
export const isTerang = ({ acuan, tempat }: LetakAcuan): boolean =>
  acuan.milik === 'sendiri' &&
  acuan.pengantar.sebagaimana &&
  acuan.pengantar.kerja === 'dimaksud' &&
  tempat.ruas === 'batang-tubuh' &&
  !tempat.kutipan &&
  acuan.daftarUnsur.every(unsur => !unsur.ini && !unsur.sampai && !isRagu(unsur))
