import { type Jenis, jenisDiAwal } from '../jenis.ts'
import { pecahToken, type Token } from '../token.ts'
import {
  akhirTelanjang,
  bacaDaftarGazet,
  bacaNilaiNomor,
  bacaTahun,
  type GazetSitasi,
  gazetTelanjang,
  isKataNomor,
  type Potongan,
} from './gazet.ts'
import { akhirJudul, akhirKurung } from './judul.ts'

export type { GazetSitasi, Potongan } from './gazet.ts'

/** An act that a text cites; offsets are those of the text. */
export interface Sitasi {
  /** From the kind to the last bracket, the acts that amended it included. */
  readonly start: number
  readonly end: number
  readonly jenis: Jenis
  /** The kind with its region or body, as written: "Peraturan Daerah Kota Contoh". */
  readonly sebutan: Potongan
  /** What stands between the kind and the number: "Kota Contoh", "Dalam Negeri". */
  readonly daerah?: Potongan
  /** `nilai` is "" where the word Nomor stands alone and "…" where the number is left open. */
  readonly nomor?: Potongan
  readonly tahun?: Potongan
  readonly judul?: Potongan
  readonly daftarGazet: readonly GazetSitasi[]
  /** The act that the title says is amended: "Perubahan Kedua atas …". */
  readonly asal?: Sitasi
  /** The acts after "sebagaimana telah diubah dengan". */
  readonly daftarPerubahan: readonly Sitasi[]
}

interface Bacaan {
  readonly sitasi: Sitasi
  readonly at: number
}

const awalanJenis = /^(?:unda|pera|kepu|kete|inst|qanu)/
const hurufAwalJenis = 'upkiq'
const potongan = (isi: string, start: number, end: number): Potongan => ({ nilai: isi.slice(start, end), start, end })

/** Every act that a text cites by number or title, in order; acts inside the title of another are part of that one. */
export const parseSitasi = (isi: string): Sitasi[] => bacaDaftarSitasi(isi, pecahToken(isi))

/** The same, of a text that was cut into its words before. */
export function bacaDaftarSitasi(isi: string, daftarToken: readonly Token[]): Sitasi[] {
  const hasil: Sitasi[] = []
  let at = 0
  while (at < daftarToken.length) {
    const bacaan = bacaSitasi(isi, daftarToken, at, daftarToken.length, 0)
    if (bacaan) hasil.push(bacaan.sitasi)
    at = bacaan ? Math.max(bacaan.at, at + 1) : at + 1
  }
  return hasil
}

/** Where the number, year or title begins after the kind; undefined when the kind is only mentioned. */
function sesudahSebutan(daftarToken: readonly Token[], awal: number, batas: number): number | undefined {
  for (let at = awal; at < Math.min(batas, awal + 16); at++) {
    const token = daftarToken[at] as Token
    if (isKataNomor(token) || token.kecil === 'tentang' || bacaTahun(daftarToken, at)) return at
    const bagianNama = token.jenis === 'kata' && (/^[A-ZÀ-Þ]/u.test(token.isi) || ['dan', 'di', 'bidang', 'republik'].includes(token.kecil))
    if (!bagianNama && !['/', ',', '-'].includes(token.isi)) return undefined
  }
  return undefined
}

/** Reads the citation whose kind begins at this token. */
function bacaSitasi(isi: string, daftarToken: readonly Token[], awal: number, batas: number, dalam: number): Bacaan | undefined {
  const token = daftarToken[awal]
  if (token?.jenis !== 'kata' || !hurufAwalJenis.includes(token.kecil.charAt(0)) || !awalanJenis.test(token.kecil)) return undefined
  const cocok = jenisDiAwal(isi.slice(token.start, token.start + 120))
  if (!cocok) return undefined
  let at = awal
  while (at < batas && (daftarToken[at] as Token).start < token.start + cocok.panjang) at++
  const akhirJenis = daftarToken[at - 1]?.end ?? token.end
  if (cocok.jenis.tunggal) return { sitasi: dasar(isi, cocok.jenis, token.start, akhirJenis), at }
  const awalNomor = sesudahSebutan(daftarToken, at, batas)
  if (awalNomor === undefined) return undefined
  const akhirSebutan = daftarToken[awalNomor - 1]?.end ?? akhirJenis
  const awalDaerah = at < awalNomor ? daftarToken[at]?.start : undefined
  at = awalNomor
  let end = akhirSebutan
  let nomor: Potongan | undefined
  if (isKataNomor(daftarToken[at])) {
    const baca = bacaNilaiNomor(isi, daftarToken, at + 1)
    nomor = baca.potongan
    at = baca.at
    end = nomor.nilai ? nomor.end : (daftarToken[at - 1]?.end ?? end)
  }
  const awalTahun = lewatiTambahanNomor(daftarToken, at)
  const tahun = bacaTahun(daftarToken, awalTahun)
  if (tahun) {
    if (nomor?.nilai) nomor = denganSeri(isi, nomor, daftarToken, at, awalTahun)
    at = awalTahun + 2
    end = tahun.end
  }
  const lanjutan = bacaJudul(isi, daftarToken, at, batas, dalam)
  if (!nomor && !lanjutan.judul) return undefined
  end = lanjutan.end ?? end
  const perubahan = dalam < 3 ? bacaPerubahan(isi, daftarToken, lanjutan.at, batas, dalam) : { daftar: [], at: lanjutan.at }
  const sitasi: { -readonly [kunci in keyof Sitasi]: Sitasi[kunci] } = {
    start: token.start,
    end: perubahan.daftar.at(-1)?.end ?? end,
    jenis: cocok.jenis,
    sebutan: potongan(isi, token.start, akhirSebutan),
    daftarGazet: lanjutan.daftarGazet,
    daftarPerubahan: perubahan.daftar,
  }
  if (awalDaerah !== undefined) sitasi.daerah = potongan(isi, awalDaerah, akhirSebutan)
  if (nomor) sitasi.nomor = nomor
  if (tahun) sitasi.tahun = tahun
  if (lanjutan.judul) sitasi.judul = lanjutan.judul
  if (lanjutan.asal) sitasi.asal = lanjutan.asal
  return { sitasi, at: perubahan.at }
}

/** "Nomor 51 Prp. Tahun 1960", "Nomor 14, 15 dan 16 Tahun 1950", "Nomor 6 'Tahun 2014" of a scan, "Nomor 10 Tahun Tahun 1995": what may stand before the year. */
function lewatiTambahanNomor(daftarToken: readonly Token[], awal: number): number {
  let at = awal
  const kembar = () => daftarToken[at]?.kecil === 'tahun' && daftarToken[at + 1]?.kecil === 'tahun'
  while (at < awal + 10 && (kembar() || /^(?:drt|prp|pnps|darurat|[.,'‘’`]|dan|\d{1,3})$/.test(daftarToken[at]?.kecil ?? ''))) at++
  return at
}

/** "9 Drt": acts of a series of their own are counted apart, so that the number alone names another act. */
function denganSeri(isi: string, nomor: Potongan, daftarToken: readonly Token[], awal: number, akhir: number): Potongan {
  for (let at = awal; at < akhir; at++) {
    const token = daftarToken[at] as Token
    if (token.jenis === 'kata' && seriNomor.has(token.kecil))
      return { ...potongan(isi, nomor.start, token.end), nilai: `${nomor.nilai} ${token.isi}` }
  }
  return nomor
}
const seriNomor: ReadonlySet<string> = new Set(['drt', 'prp', 'pnps', 'darurat'])

const dasar = (isi: string, jenis: Jenis, start: number, end: number): Sitasi => ({
  start,
  end,
  jenis,
  sebutan: potongan(isi, start, end),
  daftarGazet: [],
  daftarPerubahan: [],
})

interface Lanjutan {
  readonly judul: Potongan | undefined
  readonly daftarGazet: readonly GazetSitasi[]
  readonly asal: Sitasi | undefined
  readonly end: number | undefined
  readonly at: number
}

/** The word before a title, slips of the pen and of the scanner allowed. */
const isTentang = (token: Token | undefined): boolean => kataTentang.has(token?.kecil ?? '')
const kataTentang: ReadonlySet<string> = new Set(['tentang', 'tenlang', 'tetang', 'tentag', 'tentng', 'tentnag'])

/** "Nomor 2 Tahun 2013 Perubahan Ketiga atas …": the title of an amending act, whose "tentang" was left out. */
const perubahanAtas = (daftarToken: readonly Token[], at: number): boolean =>
  daftarToken[at]?.isi === 'Perubahan' && daftarToken.slice(at + 1, at + 4).some(({ kecil }) => kecil === 'atas')

/** The title after "tentang" and the brackets behind it. */
function bacaJudul(isi: string, daftarToken: readonly Token[], awal: number, batas: number, dalam: number): Lanjutan {
  // "Tahun 2011 Tahun tentang": the word before the year, written again behind it.
  // "Tahun 1956, tentang": a comma before it.
  let at = ['tahun', ','].includes(daftarToken[awal]?.kecil ?? '') && isTentang(daftarToken[awal + 1]) ? awal + 1 : awal
  let judul: Potongan | undefined
  let asal: Sitasi | undefined
  let end: number | undefined
  const awalJudul = isTentang(daftarToken[at]) ? at + 1 : perubahanAtas(daftarToken, at) ? at : undefined
  if (awalJudul !== undefined) {
    const akhir = akhirJudul(daftarToken, awalJudul, batas)
    const [pertama, terakhir] = [daftarToken[awalJudul], daftarToken[akhir - 1]]
    if (pertama && terakhir && akhir > awalJudul) {
      judul = potongan(isi, pertama.start, terakhir.end)
      end = terakhir.end
      if (dalam < 3) asal = bacaAsal(isi, daftarToken, awalJudul, akhir, dalam)
    }
    at = akhir
  }
  const kurung = akhirKurung(daftarToken, at, batas)
  if (kurung === undefined) {
    const telanjang = daftarToken[at]?.isi === ',' ? at + 1 : at
    if (!judul || telanjang >= batas || !gazetTelanjang(daftarToken, telanjang)) return { judul, daftarGazet: [], asal, end, at }
    const akhir = akhirTelanjang(daftarToken, telanjang, batas)
    return {
      judul,
      daftarGazet: bacaDaftarGazet(isi, daftarToken, telanjang, akhir),
      asal,
      end: daftarToken[akhir - 1]?.end ?? end ?? 0,
      at: akhir,
    }
  }
  const penutup = daftarToken[kurung - 1]
  const daftarGazet = bacaDaftarGazet(isi, daftarToken, at + 1, kurung)
  return { judul, daftarGazet, asal, end: penutup?.end ?? end ?? 0, at: kurung }
}

/** "Perubahan Kedua atas Undang-Undang …": the act that a title says is amended. */
function bacaAsal(isi: string, daftarToken: readonly Token[], awal: number, akhir: number, dalam: number): Sitasi | undefined {
  if (daftarToken[awal]?.kecil !== 'perubahan') return undefined
  for (let at = awal + 1; at < Math.min(akhir, awal + 4); at++)
    if (daftarToken[at]?.kecil === 'atas') return bacaSitasi(isi, daftarToken, at + 1, akhir, dalam + 1)?.sitasi
  return undefined
}

/** Words between a citation and the act that amended it. */
const kataPerubahan = new Set([
  'sebagaimana',
  'yang',
  'telah',
  'beberapa',
  'kali',
  'diubah',
  'dirubah',
  'terakhir',
  'kedua',
  'ketiga',
  'dan',
  'serta',
  ',',
  ';',
  'beberapakali',
  'dua',
  'tiga',
])

/** "sebagaimana telah beberapa kali diubah terakhir dengan …", and the further amendments after it. */
function bacaPerubahan(
  isi: string,
  daftarToken: readonly Token[],
  awal: number,
  batas: number,
  dalam: number,
): { daftar: Sitasi[]; at: number } {
  const daftar: Sitasi[] = []
  let at = awal
  for (;;) {
    let kini = at
    let diubah = daftar.length > 0
    while (kini < batas && kataPerubahan.has(daftarToken[kini]?.kecil ?? '')) {
      diubah ||= /^di[ru]?ubah$/.test(daftarToken[kini]?.kecil ?? '') || daftarToken[kini]?.kecil === 'sebagaimana'
      kini++
    }
    if (!diubah || daftarToken[kini]?.kecil !== 'dengan') break
    const bacaan = bacaSitasi(isi, daftarToken, lewatiPenanda(daftarToken, kini + 1), batas, dalam + 1)
    if (!bacaan) break
    daftar.push(bacaan.sitasi)
    at = bacaan.at
  }
  return { daftar, at }
}

/** Skips the mark of a list written inside a sentence: "dengan: a. Undang-Undang …". */
function lewatiPenanda(daftarToken: readonly Token[], awal: number): number {
  let at = awal
  if (daftarToken[at]?.isi === ':') at++
  if (daftarToken[at + 1]?.isi === '.' && (daftarToken[at]?.isi.length ?? 9) <= 2) at += 2
  return at
}
