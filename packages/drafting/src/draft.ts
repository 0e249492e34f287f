import { cariJenis, type SitasiTeruji, sitasiTeruji } from '@perkada/core'
import { parseNaskah } from '@perkada/markdown'
import { nomoriLampiran, Penghitung } from './acuan/penghitung.ts'
import { selesaikanAcuan } from './acuan/selesaikan-acuan.ts'
import { susunDasarHukum } from './dasar-hukum/susun-dasar-hukum.ts'
import { medanTerbuka } from './isian/medan.ts'
import { periksaIstilah } from './isian/periksa-istilah.ts'
import type { Isian } from './isian/skema-isian.ts'
import type { Templat } from './isian/templat.ts'
import { identitasIsian, susunKonteks, tulisDepan } from './konteks.ts'
import { GalatTemplat, type Masalah } from './masalah.ts'
import { renderTemplat, type SumberTemplat } from './mesin/mesin.ts'
import { rapikanNaskah } from './rapikan-naskah.ts'

/** What `draft` works from; the citation table is the checked one unless another is given. */
export interface BahanDraft extends SumberTemplat {
  readonly definisi: Templat
  readonly isian: Isian
  readonly teruji?: readonly SitasiTeruji[]
}

/** A draft; with a fault the Markdown is absent. */
export interface HasilDraft {
  readonly markdown?: string
  readonly daftarMasalah: readonly Masalah[]
  /** Facts that are still missing, by key. */
  readonly terbuka: readonly string[]
  /** What the legal basis changed against the isian, in words for the drafter. */
  readonly catatan: readonly string[]
}

/** Drafts a regulation: renders the template, numbers it, parses it, and sets every reference for the place where it stands. */
export function draft({ definisi, isian, teruji = sitasiTeruji, ...sumber }: BahanDraft): HasilDraft {
  const terbuka = isianTerbuka(isian, definisi)
  try {
    const dasarHukum = susunDasarHukum(isian, definisi, teruji)
    const penghitung = new Penghitung()
    const tubuh = renderTemplat(sumber, susunKonteks(isian, definisi, dasarHukum), penghitung)
    const rapi = rapikanNaskah(nomoriLampiran(tubuh, penghitung.lampiran))
    const utuh = `${tulisDepan(identitasIsian(isian))}\n${rapi}`
    const { naskah, diagnostics } = parseNaskah(utuh)
    const galat = diagnostics.filter(satu => satu.severity === 'galat')
    const { isi, daftarMasalah } = selesaikanAcuan(utuh, naskah, penghitung)
    const semua = [
      ...galat.map((satu): Masalah => ({ berkas: 'isian', pesan: satu.message })),
      ...daftarMasalah,
      ...periksaIstilah(naskah, isian, definisi.isian),
    ]
    const keadaan = { terbuka: [...terbuka, ...dasarHukum.terbuka], catatan: dasarHukum.catatan }
    return semua.length > 0 ? { ...keadaan, daftarMasalah: semua } : { ...keadaan, markdown: isi, daftarMasalah: [] }
  } catch (sebab) {
    if (!(sebab instanceof GalatTemplat)) throw sebab
    return { daftarMasalah: [sebab.masalah], terbuka, catatan: [] }
  }
}

/** Facts that a complete regulation of this template needs and the isian does not give yet. */
function isianTerbuka(isian: Isian, templat: Templat): string[] {
  const identitas: readonly (readonly [string, unknown])[] = [
    ['provinsi', cariJenis(isian.jenis)?.wilayah === 'Provinsi' ? isian.daerah : isian.provinsi],
    ['nomor', isian.nomor],
    ['tahun', isian.tahun],
    ...penanda('ditetapkan', isian.ditetapkan),
    ...penanda('diundangkan', isian.diundangkan),
    ['berita_daerah', isian.berita_daerah],
  ]
  return [...identitas.filter(([, nilai]) => nilai === undefined).map(([kunci]) => kunci), ...medanTerbuka(isian, templat.isian)]
}

const penanda = (kunci: string, nilai: Isian['ditetapkan']) =>
  (['tempat', 'tanggal', 'nama'] as const).map(medan => [`${kunci}.${medan}`, nilai?.[medan]] as const)
