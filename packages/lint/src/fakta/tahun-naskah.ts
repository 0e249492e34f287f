import { bacaTanggal, type Naskah, telusuri } from '@perkada/core'

/** A text without a year is taken for a draft of today. */
const TAHUN_RANCANGAN = 9999
const TAHUN_LAMA = 2000
/** The year of the constitution says nothing: every act names it. */
const tahunTertulis = /Undang-Undang Dasar[^.;:]{0,50}? 1945|\b(?:1[89]|20)\d{2}\b/gi

/** The year in which a text was made, as its closing tells. */
function tahunPenutup({ penutup }: Naskah): number | undefined {
  const tanggal = penutup.ditetapkan?.tanggal ?? penutup.diundangkan?.tanggal
  const terbaca = tanggal && bacaTanggal(tanggal.isi)
  return terbaca ? Number(terbaca.slice(0, 4)) : undefined
}

/**
 * The year by whose norms a text is measured (a fact): that of its identity, or of its closing where a scanner made the one in its title
 * unreadable. A transcription that lost number and title is as old as the youngest year that it names, where none of them lies after 1999.
 */
export function tahunNaskah(naskah: Naskah): number {
  const { identitas, berdepan, kepala } = naskah
  if (identitas.tahun !== undefined || berdepan) return identitas.tahun ?? TAHUN_RANCANGAN
  if (kepala.nomor) return tahunPenutup(naskah) ?? TAHUN_RANCANGAN
  let termuda = 0
  telusuri(naskah, {
    teks({ isi }) {
      for (const [tahun] of isi.matchAll(tahunTertulis)) termuda = Math.max(termuda, Number(tahun) || 0)
    },
  })
  return termuda > 0 && termuda < TAHUN_LAMA ? termuda : TAHUN_RANCANGAN
}
