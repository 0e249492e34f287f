import type { Deret } from './acuan-deret.ts'
import { pecahToken, type Token } from './acuan-token.ts'

/** Whose unit a reference names. */
export interface Milik {
  /** 'luar': another act's · 'tidak-pasti': an act is named beside it and the text does not say which is meant. */
  readonly milik: 'sendiri' | 'luar' | 'tidak-pasti'
  /** Offsets of the words for the act, where it is named: "Undang-Undang Nomor 23 Tahun 2014", "Peraturan Bupati ini". */
  readonly akta?: { readonly start: number; readonly end: number }
}

/** Short names of acts: nothing else is meant by them. */
const singkatanAkta =
  /^(?:KUHPerdata|KUHPer|KUHP|KUHAP|KUHD|UUD|UU|PP|Perp?pu|Perpres|Perda|Permen\p{L}*|Perka\p{L}*|Perbup|Perwal|Perwali|Perwako|Pergub|Perdes|Keppres|Inpres|Kepmen\p{L}*|POJK|PMK|Perma|Staatsblad|Stbl|Ordonansi|Statuta|Konvensi|Protokol|Traktat|Kitab)$/iu
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

const kapital = (kata: string) => /^\p{Lu}/u.test(kata)

/** The act whose name begins at this token. */
function bacaAkta(daftarToken: readonly Token[], at: number): Akta | undefined {
  const kepala = daftarToken[at]
  if (kepala?.jenis !== 'kata') return undefined
  const singkat = singkatanAkta.test(kepala.isi) && (kapital(kepala.isi) || kepala.isi.length > 4)
  if (kepala.isi === 'Anggaran' && /^(?:dasar|rumah)$/.test(daftarToken[at + 1]?.kecil ?? ''))
    return { sifat: 'tertentu', start: kepala.start, end: kepala.end }
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

/** Decides from the words after and before a list of units whose units they are. */
export function bacaMilik(daftarToken: readonly Token[], awal: number, deret: Deret): Milik {
  const hubung = daftarToken[deret.at]?.kecil ?? ''
  const berhubung = ['dari', 'dalam', 'pada', 'menurut'].includes(hubung)
  const akta = bacaAkta(daftarToken, deret.at + (berhubung ? 1 : 0))
  if (akta) {
    const letak = { akta: { start: akta.start, end: akta.end } }
    if (akta.sifat === 'ini') return { milik: 'sendiri', ...letak }
    const { alamat } = deret.daftarUnsur[0]
    const mutlak = alamat.pasal !== undefined || alamat.bab !== undefined || alamat.lampiran !== undefined
    const jelas = akta.sifat === 'tertentu' && (mutlak || !berhubung || hubung === 'dari')
    return { milik: jelas ? 'luar' : 'tidak-pasti', ...letak }
  }
  const sebelum = daftarToken[awal - 1]
  if (sebelum?.jenis === 'kata' && singkatanAkta.test(sebelum.isi) && kapital(sebelum.isi)) return { milik: 'luar' }
  return { milik: 'sendiri' }
}
