import type { BaganNaskah } from '../../fakta/daftar-bagan.ts'
import type { Garis } from './garis-bagan.ts'

/** The offices that every region has, the highest first. */
const jenjang = [/^(?:bupati|wali ?kota|gubernur)$/i, /^wakil (?:bupati|wali ?kota|gubernur)$/i, /^sekretaris daerah$/i, /^asisten\b/i]
/** The place of an Asisten among them. */
export const ASISTEN = jenjang.length - 1
/** The place of an office among them, the highest 0; undefined for any other. */
export const tingkatJabatan = (nama: string): number | undefined => {
  const tingkat = jenjang.findIndex(pola => pola.test(nama))
  return tingkat < 0 ? undefined : tingkat
}
/** The name of an Asisten, with what he is assistant for. */
export const isAsisten = (nama: string): boolean => /^asisten /i.test(nama)
const isInstansiVertikal = (nama: string): boolean => /^instansi vertikal\b/i.test(nama)

/** What is wrong with a line of command; undefined where nothing can be said against it. */
export function salahKomando({ dari, ke }: Garis): string | undefined {
  const [atas, bawah] = [tingkatJabatan(dari), tingkatJabatan(ke)]
  if (atas !== undefined && bawah !== undefined && atas > bawah)
    return `Garis komando ini terbalik: “${ke}” membawahi “${dari}”. Tulis “${ke} > ${dari}”.`
  if (isAsisten(dari) && isAsisten(ke))
    return `“${dari}” dan “${ke}” setingkat, sehingga hubungannya koordinasi, bukan komando. Pindahkan garis ini ke koordinasi.`
  if (isInstansiVertikal(ke) && !isInstansiVertikal(dari))
    return `Instansi Vertikal di luar susunan pemerintah daerah, sehingga “${dari}” tidak membawahinya. Pindahkan garis ini ke koordinasi.`
  return undefined
}

/** Boxes of the head of another kind of region ("Wali Kota" under a Bupati), where his own has no box. */
export function kepalaLain({ terurai }: BaganNaskah, jabatan: string | undefined): string[] {
  const sendiri = jabatan?.toLowerCase().replace('walikota', 'wali kota')
  const kepala = terurai.daftarSimpul.filter(({ nama }) => /^(?:wakil )?(?:bupati|wali ?kota)$/i.test(nama)).map(({ nama }) => nama)
  const milik = (nama: string) => nama.toLowerCase().replace('walikota', 'wali kota').replace('wakil ', '') === sendiri
  return sendiri === 'bupati' || sendiri === 'wali kota' ? kepala.filter(nama => !milik(nama)) : []
}
