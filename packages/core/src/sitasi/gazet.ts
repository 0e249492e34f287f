import { ingat } from '../ingat.ts'
import { jarakKata } from '../jarak-kata.ts'
import type { Token } from '../token.ts'

/** A stretch of the text that was read: what it says, and where. */
export interface Potongan {
  readonly nilai: string
  readonly start: number
  readonly end: number
}

/** One gazette reference inside the brackets of a citation. */
export interface GazetSitasi {
  readonly terbitan: 'Lembaran' | 'Berita'
  readonly tambahan: boolean
  readonly wilayah: 'Negara' | 'Daerah'
  readonly tahun?: Potongan
  readonly nomor?: Potongan
  readonly seri?: Potongan
  readonly start: number
  readonly end: number
}

const kataGazet = ['tambahan', 'lembaran', 'lembar', 'berita', 'negara', 'daerah', 'tahun'] as const
type KataGazet = (typeof kataGazet)[number]

/** The words of a gazette reference that a word may be, slips of the pen and of the scanner allowed. */
const kataDimaksud = ingat((kecil): readonly KataGazet[] =>
  kataGazet.filter(kata => Math.abs(kecil.length - kata.length) <= 2 && jarakKata(kecil, kata, 1.5) <= 1.5),
)

const mirip = (token: Token | undefined, kata: KataGazet): boolean => token?.jenis === 'kata' && kataDimaksud(token.kecil).includes(kata)

const singkatan: Readonly<Record<string, Pick<GazetSitasi, 'terbitan' | 'tambahan' | 'wilayah'>>> = {
  ln: { terbitan: 'Lembaran', tambahan: false, wilayah: 'Negara' },
  tln: { terbitan: 'Lembaran', tambahan: true, wilayah: 'Negara' },
  bn: { terbitan: 'Berita', tambahan: false, wilayah: 'Negara' },
  tbn: { terbitan: 'Berita', tambahan: true, wilayah: 'Negara' },
  ld: { terbitan: 'Lembaran', tambahan: false, wilayah: 'Daerah' },
  tld: { terbitan: 'Lembaran', tambahan: true, wilayah: 'Daerah' },
  bd: { terbitan: 'Berita', tambahan: false, wilayah: 'Daerah' },
}

/** "TLNRI" and no more letters. */
const SINGKATAN_TERPANJANG = 5
const singkatanGazet = ({ isi, kecil }: Token) =>
  isi.length <= 3 || isi === isi.toUpperCase() ? singkatan[kecil.replace(/ri$/, '')] : undefined

interface Kepala extends Pick<GazetSitasi, 'terbitan' | 'tambahan' | 'wilayah'> {
  readonly panjang: number
}

/** Words behind Lembaran and Berita where "Daerah" is left out: "Lembaran Aceh", "Berita Kota Contoh". */
const wilayahLain: ReadonlySet<string> = new Set(['aceh', 'provinsi', 'kabupaten', 'kota', 'desa'])

/** "Lembaran", also with a slip, "Lembaga Negara" among them. What comes near to the short "Lembar" may be part of a region's name (Lembah, Lembang): whose gazette it is must follow. */
const isLembaran = (nama: Token | undefined, wilayah: Token | undefined): boolean =>
  mirip(nama, 'lembaran') ||
  (nama?.isi === 'Lembaga' && wilayah?.isi === 'Negara') ||
  (mirip(nama, 'lembar') &&
    (nama?.kecil === 'lembar' || mirip(wilayah, 'negara') || mirip(wilayah, 'daerah') || wilayahLain.has(wilayah?.kecil ?? '')))

/** The name of a gazette that begins at this token: "Tambahan Lembaran Negara", "TLN". */
function kepalaGazet(daftarToken: readonly Token[], at: number): Kepala | undefined {
  const token = daftarToken[at]
  if (token?.jenis !== 'kata') return undefined
  const singkat = token.isi.length <= SINGKATAN_TERPANJANG ? singkatanGazet(token) : undefined
  if (singkat) return { ...singkat, panjang: 1 }
  const tambahan = token.kecil.startsWith('t') && mirip(token, 'tambahan')
  const nama = daftarToken[tambahan ? at + 1 : at]
  const daerah = daftarToken[tambahan ? at + 2 : at + 1]
  const terbitan = isLembaran(nama, daerah) ? 'Lembaran' : mirip(nama, 'berita') ? 'Berita' : undefined
  if (!terbitan) return undefined
  return {
    terbitan,
    tambahan,
    wilayah: mirip(daerah, 'daerah') || wilayahLain.has(daerah?.kecil ?? '') ? 'Daerah' : 'Negara',
    panjang: tambahan ? 3 : 2,
  }
}

/** Whether the name of a gazette begins at this token. */
export const namaGazet = (daftarToken: readonly Token[], at: number): boolean => kepalaGazet(daftarToken, at) !== undefined

/** Whether a bracket that opens at this token holds a gazette reference. */
export const bukaGazet = (daftarToken: readonly Token[], at: number): boolean => {
  const tanda = daftarToken[at]?.isi
  return (tanda === '(' || tanda === '[') && kepalaGazet(daftarToken, at + 1) !== undefined
}

/** "Lembaran Negara Republik Indonesia Tahun 2014 …" whose opening bracket was left out; a gazette that a title only names has no year. */
export function gazetTelanjang(daftarToken: readonly Token[], at: number): boolean {
  const awal = daftarToken[at]?.isi ?? ''
  if (!/^[LBT]/.test(awal) || awal.length < 'Berita'.length) return false
  const kepala = kepalaGazet(daftarToken, at)
  if (!kepala) return false
  for (let kini = at + kepala.panjang; kini < at + kepala.panjang + 6; kini++) {
    const token = daftarToken[kini]
    if (token?.jenis !== 'kata') return false
    if (bacaTahun(daftarToken, kini)) return true
  }
  return false
}

/** The token after the last one of such a reference: the sentence goes on, or its mark stands here. */
export function akhirTelanjang(daftarToken: readonly Token[], awal: number, batas: number): number {
  for (let at = awal; at < batas; at++) {
    const { isi, kecil } = daftarToken[at] as Token
    if (isi === ';' || isi === '.' || isi === ')' || kecil === 'sebagaimana' || kecil === 'yang') return isi === ')' ? at + 1 : at
  }
  return batas
}

/** The word for "number", as written and as scanned. */
export const isKataNomor = (token: Token | undefined): boolean => token?.jenis === 'kata' && kataNomor.has(token.kecil)
const kataNomor: ReadonlySet<string> = new Set(['no', 'nomor', 'nomer', 'nornor', 'nomot', 'nomoz', 'nomnor'])

/** "KM. 21", "PM 31": ministries set letters before their numbers. */
const nilaiNomor = /(?:[A-Z]{1,4}(?:\. ?| )(?=\d))?[A-Za-zÀ-ɏ0-9]+(?:(?:[.-]| ?\/ {0,3}(?!Tahun|tentang))[A-Za-zÀ-ɏ0-9]+)*/uy

/** What stands between "Nomor" and its number: a mark of the hand, a speck of the scanner. */
const tandaNomor: ReadonlySet<string> = new Set(['.', ':', "'", '‘', '’', '`'])

/** The number, with its strokes and points, that begins at the token after "Nomor"; `nilai` is empty when there is none. */
export function bacaNilaiNomor(isi: string, daftarToken: readonly Token[], at: number): { potongan: Potongan; at: number } {
  let awal = at
  while (tandaNomor.has(daftarToken[awal]?.isi ?? '') && daftarToken[awal + 1]?.isi !== '.') awal++
  const token = daftarToken[awal]
  const sebelum = daftarToken[at - 1]?.end ?? 0
  if (token && ['.', '…', '_'].includes(token.isi)) {
    let akhir = awal
    while (daftarToken[akhir]?.isi === token.isi) akhir++
    return { potongan: { nilai: '…', start: token.start, end: daftarToken[akhir - 1]?.end ?? token.end }, at: akhir }
  }
  nilaiNomor.lastIndex = token?.start ?? isi.length
  const cocok = token?.jenis === 'kata' && !['tahun', 'tentang'].includes(token.kecil) ? nilaiNomor.exec(isi) : null
  const bernilai = cocok && (/\d/.test(cocok[0]) || /^[IVXLCl]+\b/.test(cocok[0]))
  if (!token || !cocok || !bernilai) return { potongan: { nilai: '', start: sebelum, end: sebelum }, at: awal }
  const end = nilaiNomor.lastIndex
  let berikut = awal
  while ((daftarToken[berikut]?.start ?? isi.length) < end) berikut++
  return { potongan: { nilai: cocok[0].replace(/ ?\/ */g, '/'), start: token.start, end }, at: berikut }
}

/** The year that follows the word "Tahun" at this token. */
export function bacaTahun(daftarToken: readonly Token[], at: number): Potongan | undefined {
  const token = daftarToken[at + 1]
  if (token?.jenis !== 'kata' || !/\d/.test(token.isi) || !mirip(daftarToken[at], 'tahun')) return undefined
  return { nilai: token.isi, start: token.start, end: token.end }
}

/** Dots after the word "Tahun" stand for a year still to be filled in. */
function tahunTerbuka(daftarToken: readonly Token[], at: number): Potongan | undefined {
  const token = daftarToken[at + 1]
  const terbuka = token?.isi === '…' || (token?.isi === '.' && daftarToken[at + 2]?.isi === '.')
  return token && terbuka && mirip(daftarToken[at], 'tahun') ? { nilai: '…', start: token.start, end: token.end } : undefined
}

/** Reads the gazette references between two tokens, the brackets left out. */
export function bacaDaftarGazet(isi: string, daftarToken: readonly Token[], awal: number, akhir: number): GazetSitasi[] {
  const hasil: GazetSitasi[] = []
  let at = awal
  while (at < akhir) {
    const kepala = kepalaGazet(daftarToken, at)
    const token = daftarToken[at]
    if (!kepala || !token) {
      at++
      continue
    }
    const start = token.start
    at += kepala.panjang
    const gazet: { -readonly [kunci in keyof GazetSitasi]: GazetSitasi[kunci] } = {
      terbitan: kepala.terbitan,
      tambahan: kepala.tambahan,
      wilayah: kepala.wilayah,
      start,
      end: daftarToken[at - 1]?.end ?? token.end,
    }
    while (at < akhir && !kepalaGazet(daftarToken, at)) {
      const kini = daftarToken[at] as Token
      const tahun = bacaTahun(daftarToken, at) ?? tahunTerbuka(daftarToken, at)
      if (tahun && !gazet.tahun) gazet.tahun = tahun
      if (isKataNomor(kini) && !gazet.nomor) {
        const nomor = bacaNilaiNomor(isi, daftarToken, at + 1)
        if (nomor.potongan.nilai) gazet.nomor = nomor.potongan
      }
      const seri = daftarToken[at + 1]
      if (kini.kecil === 'seri' && seri?.jenis === 'kata') gazet.seri = { nilai: seri.isi, start: seri.start, end: seri.end }
      if (kini.jenis !== 'tanda') gazet.end = kini.end
      at++
    }
    hasil.push(gazet)
  }
  return hasil
}
