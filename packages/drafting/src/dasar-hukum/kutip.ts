import { cariJenis, jenisDiAwal, type SitasiTeruji } from '@perkada/core'
import type { DasarHukumIsian, DicabutIsian, GazetIsian } from '../isian/skema-isian.ts'
import { namaSingkat, type Tabel } from './sitasi-tabel.ts'

const kurung = (gazet: string, tahunNomor: string, tambahan?: string) =>
  ` (${gazet} ${tahunNomor}${tambahan === undefined ? '' : `, Tambahan ${gazet} Nomor ${tambahan}`})`

const tahunNomor = (gazet: GazetIsian) =>
  `Tahun ${gazet.tahun ?? '...'} Nomor ${gazet.nomor}${'seri' in gazet && gazet.seri ? ` Seri ${gazet.seri}` : ''}`

/** The act with its name and, in brackets, the State Gazette (butir 47, 48). */
function kutipTeruji(sitasi: SitasiTeruji): string {
  const nama = `${cariJenis(sitasi.jenis)?.nama ?? sitasi.jenis} Nomor ${sitasi.nomor} Tahun ${sitasi.tahun} tentang ${sitasi.judul}`
  if (sitasi.lnTahun === undefined || sitasi.lnNomor === undefined) return nama
  return nama + kurung('Lembaran Negara Republik Indonesia', `Tahun ${sitasi.lnTahun} Nomor ${sitasi.lnNomor}`, sitasi.tln)
}

/** A checked act with its last amendment (example of butir 41a). */
export function kutipDenganPerubahan(sitasi: SitasiTeruji, tabel: Tabel): string {
  const daftar = tabel.perubahan(namaSingkat(sitasi.jenis, sitasi.nomor, sitasi.tahun))
  const terakhir = daftar.at(-1)
  if (!terakhir) return kutipTeruji(sitasi)
  return kutipTeruji(sitasi) + ungkapanPerubahan(daftar.length > 1 || pernahDiubah(terakhir.judul)) + kutipTeruji(terakhir)
}

const ungkapanPerubahan = (berulang: boolean) =>
  berulang ? ' sebagaimana telah beberapa kali diubah terakhir dengan ' : ' sebagaimana telah diubah dengan '

/** "Perubahan Kedua atas …": there was a first amendment, known or not. */
const pernahDiubah = (judul: string) => judul.startsWith('Perubahan Ke')

/** A gazette that the act must have (butir 49) and nobody has given yet: three dots to be filled in. */
const belumDiketahui = 'Tahun ... Nomor ...'

type Gazetan = Pick<DasarHukumIsian, 'ln' | 'tln' | 'bn' | 'ld' | 'tld' | 'bd'>

/** The Lembaran Daerah of an act that is published in one is still unknown. */
export const tanpaLembaranDaerah = (jenis: string, act: Gazetan): boolean =>
  jenisDiAwal(jenis)?.jenis.gazet === 'Lembaran Daerah' && act.ld === undefined

function gazetIsian(jenis: string, act: Gazetan, daerah: string): string {
  if (act.ln) return kurung('Lembaran Negara Republik Indonesia', tahunNomor(act.ln), teks(act.tln))
  if (act.bn) return kurung('Berita Negara Republik Indonesia', tahunNomor(act.bn))
  if (act.ld) return kurung(`Lembaran Daerah ${daerah}`, tahunNomor(act.ld), teks(act.tld))
  if (act.bd) return kurung(`Berita Daerah ${daerah}`, tahunNomor(act.bd))
  return tanpaLembaranDaerah(jenis, act) ? kurung(`Lembaran Daerah ${daerah}`, belumDiketahui) : ''
}

const teks = (nilai: string | number | undefined) => (nilai === undefined ? undefined : String(nilai))

/** An act as the isian gives it: for what the checked table does not hold, a Perda before all (butir 49). */
export function kutipIsian(act: DasarHukumIsian & { readonly judul: string }, daerah: string): string {
  const nama = `${act.jenis} Nomor ${act.nomor} Tahun ${act.tahun}`
  const asal = `${nama} tentang ${act.judul}${gazetIsian(act.jenis, act, daerah)}`
  const perubahan = act.diubah_terakhir ?? act.diubah
  if (!perubahan) return asal
  const ke = perubahan.ke ? `Perubahan ${perubahan.ke} atas` : 'Perubahan atas'
  return `${asal}${ungkapanPerubahan(act.diubah_terakhir !== undefined)}${act.jenis} Nomor ${perubahan.nomor} Tahun ${perubahan.tahun} tentang ${ke} ${nama} tentang ${act.judul}${gazetIsian(act.jenis, perubahan, daerah)}`
}

/** The revoked regulation with its Berita Daerah (butir 145); the name stays as it was enacted. */
export const kutipDicabut = (act: DicabutIsian, daerah: string): string =>
  `${act.jenis} Nomor ${act.nomor} Tahun ${act.tahun} tentang ${act.judul}${act.bd ? kurung(`Berita Daerah ${daerah}`, tahunNomor(act.bd)) : ''}`
