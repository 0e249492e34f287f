import { denganLf, type Naskah, type Satuan, tanpaCrTunggal } from '@perkada/core'
import { type Bacaan, bacaDepan, identitasDariTeks, jenisDariKepala } from './identitas.ts'
import { bacaJudulMiring } from './judul-miring.ts'
import { Pembaca } from './pembaca.ts'
import { bacaSumber, type Potongan } from './sumber/baris.ts'
import { buangTanpaLebar } from './sumber/huruf-kosong.ts'
import { ratakanTabel } from './sumber/ratakan-tabel.ts'
import { tataBaris } from './sumber/tata-baris.ts'

/** What a text became: a regulation, and what its front matter got wrong. */
export interface HasilBaca {
  readonly naskah: Naskah
  readonly diagnostics: readonly Bacaan[]
}

/** Reads a draft in the canonical dialect or a raw transcription into a Naskah. Never throws; every line belongs to a node. */
export function parseNaskah(tertulis: string): HasilBaca {
  const sumber = tanpaCrTunggal(tertulis)
  const { depan, diagnostics: salahSumber, potongan } = bacaSumber(sumber)
  const {
    identitas: terdepan,
    diagnostics: salahDepan,
    peta,
  }: ReturnType<typeof bacaDepan> = depan
    ? bacaDepan(sumber.slice(depan.isi.start, depan.isi.end), depan.isi.start)
    : { identitas: {}, diagnostics: [] }
  const dariDepan = bacaJudulMiring(terdepan)
  const baku = depan !== undefined && potongan.some(berpagar)
  const pembaca = new Pembaca(depan !== undefined, dariDepan.judul ?? '', baku)
  for (const satu of tataBaris(ratakanTabel(potongan), baku)) pembaca.terima(satu)
  const diagnostics = [...salahDepan, ...salahSumber]
  const terbaca = pembaca.selesai()
  const identitas = { ...identitasDariTeks(terbaca.kepala, terbaca.pembukaan, terbaca.penutup), ...dariDepan }
  const sifat = { ...terbaca.sifat, cuplikan: terbaca.sifat.cuplikan || (!dariDepan.jenis && !dariDepan.judul && dariTengah(terbaca)) }
  return { naskah: { identitas, berdepan: depan !== undefined, ...(peta && { peta }), ...terbaca, sifat }, diagnostics }
}

/** A heading of Markdown: below a front matter it tells that each part stands on a line of its own, as in every draft of ours. */
const berpagar = (satu: Potongan): boolean => satu.jenis === 'teks' && satu.tajuk > 0

/** The number of the first unit of a body, whatever its level. */
function nomorPertama(isi: readonly Satuan[]): number | undefined {
  for (const satu of isi)
    if (satu.tipe === 'bab' || satu.tipe === 'bagian' || satu.tipe === 'paragraf' || satu.tipe === 'pasal') return satu.nomor.urutan
  return undefined
}

/** A piece from the middle of a regulation: it has no head and no opening, and its first unit is not the first. */
const dariTengah = ({ kepala, pembukaan, batangTubuh }: ReturnType<Pembaca['selesai']>): boolean =>
  !kepala.jenis &&
  !kepala.judul &&
  !pembukaan.menimbang &&
  !pembukaan.mengingat &&
  !pembukaan.memutuskan &&
  (nomorPertama(batangTubuh) ?? 1) > 1

/** A head in one line with what follows it, as a converter pours a page: the kind in capitals before its number or title. */
const kepalaTertuang = /\b((?:PERATURAN|QANUN|UNDANG-UNDANG|KEPUTUSAN|INSTRUKSI)\b[A-Z ,-]{0,80}?) (?:NOM ?OR|TENTANG)\b/
const PANJANG_KEPALA = 1500

/** True when a text is a regulation: its front matter has `jenis`, or its first lines name a kind of instrument. */
export function apakahPeraturan(sumber: string): boolean {
  const awal = denganLf(buangTanpaLebar(sumber.slice(0, 6000)))
  const depan = /^---\n([\s\S]*?)\n---/.exec(awal)
  if (depan && /^jenis *:/m.test(depan[1] as string)) return true
  const tertuang = kepalaTertuang.exec(awal.slice(0, PANJANG_KEPALA).replace(/\s+/g, ' '))?.[1]
  if (tertuang && jenisDariKepala(tertuang)) return true
  const baris = awal
    .split('\n')
    .map(satu => satu.replace(/[*_#>\s]+/g, ' ').trim())
    .filter(satu => satu !== '')
    .slice(0, 40)
  return baris.some((satu, ke) => {
    const rapi = satu.replace(/^RANCANGAN /, '')
    if (!jenisDariKepala(rapi) || (rapi !== rapi.toUpperCase() && !/^PERATURAN/.test(rapi))) return false
    return /\b(?:NOMOR|TENTANG)\b/.test(baris.slice(ke, ke + 6).join(' '))
  })
}
