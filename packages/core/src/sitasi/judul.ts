import type { Token } from '../token.ts'
import { bukaGazet, gazetTelanjang, isKataNomor, namaGazet } from './gazet.ts'

/** Words with which a sentence goes on after the title. */
const sesudahJudul = new Set(
  'sebagaimana perlu dicabut dinyatakan telah sehingga maka bahwa masih tetap berlaku diatur ditetapkan merupakan adalah dapat tidak mengatur menetapkan belum sudah'.split(
    ' ',
  ),
)
/** What brings a second act into the title of the first. */
const pembawaAkta = new Set([
  'atas',
  'penetapan',
  'pelaksanaan',
  'pencabutan',
  'pengganti',
  'dalam',
  'menurut',
  'pengubahan',
  'berdasarkan',
])
/** After these the bracket belonged to an act named in the title. */
const judulBerlanjut = new Set(['sebagai', 'menjadi', 'tentang', 'untuk'])

/** The token after the bracket that opens at this one; undefined when none opens here or it never closes. */
export function akhirKurung(daftarToken: readonly Token[], at: number, batas: number): number | undefined {
  if (!bukaGazet(daftarToken, at)) return undefined
  for (let kini = at + 1; kini < batas; kini++) {
    const { isi } = daftarToken[kini] as Token
    if (isi === ')' || isi === ']') return kini + 1
    if (isi === ';' && !namaGazet(daftarToken, kini + 1)) return kini
    if (isi === '(') return kini
  }
  return batas
}

/** A second citation that does not belong to the title: "… dan Peraturan Pemerintah Nomor 2 …". */
function aktaBaru(daftarToken: readonly Token[], at: number): boolean {
  const token = daftarToken[at] as Token
  if (!/^(?:undang-undang|peraturan|keputusan|instruksi|qanun)$/.test(token.kecil) || !/^[A-ZÀ-Þ]/u.test(token.isi)) return false
  const sebelum = daftarToken[at - 1]
  if (!sebelum || !['dan', ',', 'serta', 'atau'].includes(sebelum.kecil)) return false
  for (let kini = at + 1; kini < at + 9; kini++) {
    if (isKataNomor(daftarToken[kini])) return true
    if (daftarToken[kini]?.jenis !== 'kata') return false
  }
  return false
}

/** A Pasal of a second act: "… dan Pasal 3 ayat (1) Peraturan Pemerintah Nomor 2 …". A title that names a Pasal itself may name several. */
function pasalAktaBaru(daftarToken: readonly Token[], at: number): boolean {
  if (!['dan', ',', 'serta'].includes(daftarToken[at - 1]?.kecil ?? '') || !/^\d/.test(daftarToken[at + 1]?.isi ?? '')) return false
  return daftarToken.slice(at + 2, at + 8).some(({ kecil, isi }) => /^(?:undang-undang|peraturan)$/.test(kecil) && /^[A-ZÀ-Þ]/u.test(isi))
}

/** The token after the last one of a title that begins at `awal`. */
export function akhirJudul(daftarToken: readonly Token[], awal: number, batas: number): number {
  let pasal = false
  const perubahan = ['perubahan', 'pencabutan', 'penetapan'].includes(daftarToken[awal]?.kecil ?? '')
  let akhir = awal
  let dalam = 0
  for (let at = awal; at < batas; at++) {
    const token = daftarToken[at] as Token
    if (bukaGazet(daftarToken, at)) {
      const tutup = akhirKurung(daftarToken, at, batas) ?? batas
      const lanjut = judulBerlanjut.has(daftarToken[tutup]?.kecil ?? '') || bukaGazet(daftarToken, tutup)
      if (!lanjut) break
      at = tutup - 1
      akhir = tutup
      continue
    }
    if (at > awal && gazetTelanjang(daftarToken, at)) break
    if (token.isi === ';' || token.isi === ':' || (token.isi === '.' && !singkatan(daftarToken, at))) break
    if (token.isi === '(' || token.isi === '[') dalam++
    if ((token.isi === ')' || token.isi === ']') && --dalam < 0) break
    if (token.kecil === 'yang' && ['telah', 'terakhir', 'dinyatakan'].includes(daftarToken[at + 1]?.kecil ?? '')) break
    if (sesudahJudul.has(token.kecil)) break
    if (token.kecil === 'pasal' && !pasal && pasalAktaBaru(daftarToken, at)) return mundur(daftarToken, awal, at)
    pasal ||= token.kecil === 'pasal'
    if (!perubahan && aktaBaru(daftarToken, at) && !pembawaAkta.has(daftarToken[at - 2]?.kecil ?? '')) {
      return mundur(daftarToken, awal, at - 1)
    }
    akhir = at + 1
  }
  return mundur(daftarToken, awal, akhir)
}

/** A full stop inside a title follows an abbreviation and comes before more of it. */
const singkatan = (daftarToken: readonly Token[], at: number): boolean => {
  const [sebelum, sesudah] = [daftarToken[at - 1], daftarToken[at + 1]]
  return sesudah?.jenis === 'kata' && (/^no$/i.test(sebelum?.isi ?? '') || sesudah.start === daftarToken[at]?.end)
}

/** Drops a comma or conjunction that was read before the end was seen. */
function mundur(daftarToken: readonly Token[], awal: number, akhir: number): number {
  let at = akhir
  while (at > awal && [',', 'dan', 'serta', 'atau', '-'].includes(daftarToken[at - 1]?.kecil ?? '')) at--
  return at
}
