import { type Naskah, telusuri } from '@perkada/core'

/** A text without a year is taken for a draft of today. */
const TAHUN_RANCANGAN = 9999
const TAHUN_LAMA = 2000
/** The year of the constitution says nothing: every act names it. */
const tahunTertulis = /Undang-Undang Dasar[^.;:]{0,50}? 1945|\b(?:1[89]|20)\d{2}\b/gi

/**
 * The year by whose norms a text is measured (a fact): that of its identity. A transcription that lost number and title is as old as the
 * youngest year that it names, where none of them lies after 1999.
 */
export function tahunNaskah(naskah: Naskah): number {
  const { identitas, berdepan, kepala } = naskah
  if (identitas.tahun !== undefined || berdepan || kepala.nomor) return identitas.tahun ?? TAHUN_RANCANGAN
  let termuda = 0
  telusuri(naskah, {
    teks({ isi }) {
      for (const [tahun] of isi.matchAll(tahunTertulis)) termuda = Math.max(termuda, Number(tahun) || 0)
    },
  })
  return termuda > 0 && termuda < TAHUN_LAMA ? termuda : TAHUN_RANCANGAN
}
