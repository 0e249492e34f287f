import { type Ayat, type Blok, cariJenis, type Kelompok, type Naskah, type Pasal, type Teks, telusuri } from '@perkada/core'

/** One norm of the body: an ayat, or a Pasal without ayat. New text that is quoted for another act is none. */
export interface Ketentuan {
  readonly pasal: Pasal
  readonly ayat?: Ayat
  readonly bab?: Kelompok
  readonly isi: readonly Blok[]
  /** The opening sentence. */
  readonly teks: Teks
}

/** The norms of the body in document order. */
export function daftarKetentuan(naskah: Naskah): Ketentuan[] {
  const hasil: Ketentuan[] = []
  const catat = (isi: readonly Blok[], pasal: Pasal, bab: Kelompok | undefined, ayat?: Ayat) => {
    const awal = isi.find(blok => blok.tipe === 'alinea')
    if (awal) hasil.push({ pasal, isi, teks: awal.teks, ...(ayat && { ayat }), ...(bab && { bab }) })
  }
  telusuri(naskah, {
    pasal(node, { ruas, kutipan, bab }) {
      if (ruas !== 'batang-tubuh' || kutipan) return
      catat(
        node.isi.filter(blok => blok.tipe !== 'ayat'),
        node,
        bab,
      )
      for (const ayat of node.isi) if (ayat.tipe === 'ayat') catat(ayat.isi, node, bab, ayat)
    },
  })
  return hasil
}

const teksBlok = (blok: Blok): string => {
  if (blok.tipe === 'alinea') return blok.teks.isi
  if (blok.tipe !== 'rincian') return ''
  return [...blok.daftarButir.map(butir => butir.isi.map(teksBlok).join(' ')), blok.penutup?.teks.isi ?? ''].join(' ')
}

/** All words of a norm, its lists included. */
export const isiKetentuan = ({ isi }: Ketentuan): string => isi.map(teksBlok).join(' ')

/** How the regulation calls itself: "Peraturan Bupati"; undefined when its kind is not known. */
export const namaSendiri = ({ identitas }: Naskah): string | undefined => cariJenis(identitas.jenis)?.nama

/** The regulation was enacted for a region, so that the forms of a regional regulation are its own. */
export function isDaerah({ identitas }: Naskah): boolean {
  const jenis = cariJenis(identitas.jenis)
  return jenis !== undefined && (jenis.perkada || jenis.gazet === 'Lembaran Daerah')
}
