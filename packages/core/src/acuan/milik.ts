import { pecahToken, type Token } from '../token.ts'
import type { Deret } from './deret.ts'
import { kataHubung } from './penghubung.ts'

/** Whose unit a reference names. */
export interface Milik {
  /** 'luar': another act's · 'tidak-pasti': an act is named beside it and the text does not say which is meant. */
  readonly milik: 'sendiri' | 'luar' | 'tidak-pasti'
  /** Offsets of the words for the act, where it is named: "Undang-Undang Nomor 23 Tahun 2014", "Peraturan Bupati ini". */
  readonly akta?: { readonly start: number; readonly end: number }
}

const singkatanAkta: ReadonlySet<string> = new Set(
  'kuhperdata kuhper kuhp kuhap kuhd uud uu pp perpu perppu perpres perda perbup perwal perwali perwako pergub perdes keppres inpres pojk pmk perma staatsblad stbl ordonansi statuta konstitusi konvensi protokol traktat kitab bw hir rbg wvs'.split(
    ' ',
  ),
)
const berimbuhanAkta = /^(?:permen|perka|kepmen)|(?:ordonn?antie|ordonansi|reglement)$/
/** Short names of acts: nothing else is meant by them. */
function isSingkatanAkta(kata: string): boolean {
  const rendah = kata.toLowerCase()
  return singkatanAkta.has(rendah) || (berimbuhanAkta.test(rendah) && /^[a-zß-ɏ]+$/.test(rendah))
}
/** Names in two words that are no other thing. */
const namaDuaKata: ReadonlySet<string> = new Set(['burgerlijk wetboek', 'wetboek van', 'anggaran dasar', 'anggaran rumah'])
/** What parties agree on: its Pasal are not those of the regulation, whichever one is meant. */
const namaKesepakatan = /^(?:Perjanjian|Persetujuan|Piagam|Kesepakatan|Nota)$/
/** Taxes and their forms are called by the Pasal of their own law: "PPh Pasal 21". */
const namaPajak = /^(?:PPh|PPN|PPnBM|SSP)$/i
/** A State that joins a treaty makes a reservation on a Pasal of that treaty. */
const pensyaratan = /^(?:pensyaratan|reservation|reservasi|declaration|deklarasi)$/
const kepalaAkta = /^(?:undang-undang|undang|peraturan|keputusan|ketetapan|instruksi|qanun|rancangan)$/
/** Words inside the name of an act that are often written small. */
const dalamNama = new Set([
  'undang-undang',
  'undang',
  'dasar',
  'pemerintah',
  'pengganti',
  'presiden',
  'menteri',
  'daerah',
  'gubernur',
  'bupati',
  'wali',
  'walikota',
  'kota',
  'kabupaten',
  'provinsi',
  'kepala',
  'desa',
  'republik',
  'indonesia',
  'dan',
  '-',
  '/',
])
const penentu = new Set(['nomor', 'no', 'nornor', 'tahun', 'tentang', 'tersebut', 'dimaksud', 'dasar', 'hukum', 'termaksud'])

interface Akta {
  readonly sifat: 'ini' | 'tertentu' | 'lain'
  readonly start: number
  readonly end: number
}

const kapital = (kata: string) => /^[A-ZÀ-Þ]/u.test(kata)

/** The act whose name begins at this token. */
function bacaAkta(daftarToken: readonly Token[], at: number): Akta | undefined {
  const kepala = daftarToken[at]
  if (kepala?.jenis !== 'kata') return undefined
  const singkat = isSingkatanAkta(kepala.isi) && (kapital(kepala.isi) || kepala.isi.length > 4)
  const kedua = daftarToken[at + 1]
  if (kedua && kapital(kepala.isi) && namaDuaKata.has(`${kepala.kecil} ${kedua.kecil}`))
    return { sifat: 'tertentu', start: kepala.start, end: kedua.end }
  if (namaKesepakatan.test(kepala.isi)) return { sifat: 'lain', start: kepala.start, end: kepala.end }
  if (!singkat && !kepalaAkta.test(kepala.kecil)) return undefined
  if (!kapital(kepala.isi) && ['keputusan', 'ketetapan', 'instruksi', 'rancangan'].includes(kepala.kecil)) return undefined
  if (daftarToken[at + 1]?.kecil.startsWith('perundang')) return undefined
  let end = kepala.end
  for (let langkah = 1; langkah <= 14; langkah++) {
    const token = daftarToken[at + langkah]
    if (!token) break
    if (token.kecil === 'ini') return { sifat: 'ini', start: kepala.start, end: token.end }
    if (penentu.has(token.kecil)) return { sifat: 'tertentu', start: kepala.start, end: token.end }
    if (!dalamNama.has(token.kecil) && !(token.jenis === 'kata' && kapital(token.isi))) break
    end = token.end
  }
  return { sifat: singkat ? 'tertentu' : 'lain', start: kepala.start, end }
}

/** Whether a text begins with the name of another act, as the text after a list of its Pasal does. */
export function isAktaLainDiAwal(isi: string): boolean {
  const akta = bacaAkta(pecahToken(isi.slice(0, 200)), 0)
  return akta !== undefined && akta.sifat !== 'ini'
}

const isUrutanPidana = (daftarToken: readonly Token[], at: number): boolean =>
  daftarToken[at]?.kecil === 'ke' && daftarToken[at + 1]?.isi === '-' && /^\d{1,2}$/.test(daftarToken[at + 2]?.isi ?? '')

const bagianDeret = /^(?:pasal|ayat|huruf|angka|ke|\d{1,3}[A-Za-zÀ-ɏ]{0,3}|[A-Za-zÀ-ɏ])$/u

/** "ke-1 jo. Pasal 64 KUHP": the numbers of a criminal code behind an ayat, and what goes on after them. */
function lewatiUrutanPidana(daftarToken: readonly Token[], awal: number): number {
  if (!isUrutanPidana(daftarToken, awal)) return awal
  let at = awal
  for (const batas = awal + 40; at < batas; at++) {
    const token = daftarToken[at]
    if (!token || !(token.jenis === 'kurung' || bagianDeret.test(token.kecil) || kataHubung.has(token.kecil) || /^[-,./]$/.test(token.isi)))
      break
  }
  return at
}

/** "Undang-undang No. 19 Prp. tahun 1960 pasal 3": the year of an act before the list. */
function bertahun(daftarToken: readonly Token[], terakhir: number): boolean {
  if (!/^(?:19|20)\d{2}$/.test(daftarToken[terakhir]?.isi ?? '') || daftarToken[terakhir - 1]?.kecil !== 'tahun') return false
  return daftarToken.slice(Math.max(0, terakhir - 12), terakhir).some(({ kecil }) => kepalaAkta.test(kecil))
}

/** "pasal 18 ayat (2), Undang-undang No. 19 …": an act that is named by its number behind a comma. */
function aktaBerkoma(daftarToken: readonly Token[], at: number): boolean {
  if (daftarToken[at]?.isi !== ',' || !bacaAkta(daftarToken, at + 1)) return false
  return daftarToken.slice(at + 2, at + 8).some(({ kecil }) => kecil === 'no' || kecil === 'nomor')
}

/** The words before the list are the name of what it belongs to: "KUHP Pasal 378", "Pajak Penghasilan Pasal 23". */
function milikSebelum(daftarToken: readonly Token[], awal: number): Milik {
  const terakhir = daftarToken[awal - 1]?.isi === ')' ? awal - 2 : awal - 1
  const sebelum = daftarToken[terakhir]
  if (!sebelum || sebelum.jenis === 'tanda') return { milik: 'sendiri' }
  const bernama = isSingkatanAkta(sebelum.isi) || namaPajak.test(sebelum.isi)
  const pajak = sebelum.kecil === 'penghasilan' && daftarToken[terakhir - 1]?.kecil === 'pajak'
  if ((bernama && kapital(sebelum.isi)) || pajak || bertahun(daftarToken, terakhir)) return { milik: 'luar' }
  const bersyarat = /^(?:terhadap|atas)$/.test(sebelum.kecil)
  return bersyarat && daftarToken.slice(Math.max(0, terakhir - 5), terakhir).some(({ kecil }) => pensyaratan.test(kecil))
    ? { milik: 'tidak-pasti' }
    : { milik: 'sendiri' }
}

/** Decides from the words after and before a list of units whose units they are. */
export function bacaMilik(daftarToken: readonly Token[], awal: number, deret: Deret): Milik {
  const sesudah = lewatiUrutanPidana(daftarToken, deret.at)
  const hubung = daftarToken[sesudah]?.kecil ?? ''
  const berhubung = ['dari', 'dalam', 'pada', 'menurut'].includes(hubung)
  const akta = bacaAkta(daftarToken, sesudah + (berhubung ? 1 : 0))
  if (akta) {
    const letak = { akta: { start: akta.start, end: akta.end } }
    if (akta.sifat === 'ini') return { milik: 'sendiri', ...letak }
    const { alamat } = deret.daftarUnsur[0]
    const mutlak = alamat.pasal !== undefined || alamat.bab !== undefined || alamat.lampiran !== undefined
    const jelas = akta.sifat === 'tertentu' && (mutlak || !berhubung || hubung === 'dari')
    return { milik: jelas ? 'luar' : 'tidak-pasti', ...letak }
  }
  if (sesudah > deret.at) return { milik: 'luar' }
  return aktaBerkoma(daftarToken, sesudah) ? { milik: 'tidak-pasti' } : milikSebelum(daftarToken, awal)
}
