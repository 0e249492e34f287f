import {
  type Daerah,
  type HasilPerbaikan,
  keparahanBawaan,
  lint,
  type Perubahan,
  perbaiki,
  rules,
  rulesHidup,
  type SetelanBerkas,
  terapkanKeparahan,
} from '@perkada/lint'
import { apakahPeraturan } from '@perkada/markdown'
import type { HasilBerkas, Kegagalan } from '../hasil.ts'
import type { Cara } from '../setelan/cara.ts'
import { bacaBerkas, type Terbaca } from './baca-berkas.ts'
import type { Sasaran } from './kumpulkan.ts'

/** Rules that the user named are as severe as they are, whatever the config makes of them. */
function setelanUntuk({ dipilih, setelan }: Cara, path: string): Omit<SetelanBerkas, 'daerah'> {
  const isi = setelan?.untuk(path) ?? { keparahan: keparahanBawaan, options: {} }
  return dipilih.length === rules.length ? isi : { ...isi, keparahan: keparahanBawaan }
}

/** Reviews one text, mended first where the run mends. */
function periksaTeks(
  path: string,
  asal: string,
  cara: Cara,
  daerah: Daerah | undefined,
): HasilBerkas & Pick<HasilPerbaikan, 'daftarPerubahan'> {
  const { keparahan, options } = setelanUntuk(cara, path)
  const hidup = rulesHidup(cara.dipilih, keparahan)
  const temuan = (source: string) => {
    const { diagnostics, naskah } = lint(source, { rules: hidup, options, ...(daerah && { daerah }) })
    return terapkanKeparahan(diagnostics, naskah, rules, keparahan)
  }
  const { source, daftarPerubahan } = cara.fix ? perbaiki(asal, temuan, cara.unsafe) : { source: asal, daftarPerubahan: [] }
  return { path, source, diagnostics: temuan(source), daftarPerubahan }
}

/** Reviews a Word document; its findings carry no fix, because their edits would be those of the text that was read from it. */
function periksaWord(path: string, { source, peta }: Terbaca, cara: Cara, daerah: Daerah | undefined): HasilBerkas {
  const { diagnostics } = periksaTeks(path, source, { ...cara, fix: false }, daerah)
  const tanpaFix = diagnostics.map(({ fix: _, ...temuan }) => temuan)
  return { path, source, diagnostics: tanpaFix, ...(peta && { peta }) }
}

const TIDAK_DIUBAH = 'berkas Word tidak diubah oleh --fix. Betulkan di Word, atau tulis dahulu sebagai naskah dengan perkada format.'

/** What became of one file; without `berkas` it was not reviewed. */
export interface Diperiksa {
  readonly berkas?: HasilBerkas
  readonly daftarPerubahan: readonly Perubahan[]
  readonly catatan: readonly string[]
  readonly gagal?: Kegagalan
}

/** Reviews a Word document; a run that mends cannot do so in it, which is a fault where the user named it and worth a note where a folder held it. */
function diperiksaWord({ path, bernama }: Sasaran, terbaca: Terbaca, cara: Cara, daerah: Daerah | undefined): Diperiksa {
  const hasil = { berkas: periksaWord(path, terbaca, cara, daerah), daftarPerubahan: [] }
  const catatan = terbaca.catatan ?? []
  if (!cara.fix) return { ...hasil, catatan }
  return bernama
    ? { ...hasil, catatan, gagal: { path, message: `${path}: ${TIDAK_DIUBAH}` } }
    : { ...hasil, catatan: [...catatan, TIDAK_DIUBAH] }
}

/** What hardly stands in any other text; a piece of a regulation is reviewed where the user names it. */
const bagianPeraturan = /\b(?:BAB [IVXLC]{1,7}|Pasal (?:\d{1,4}|[IVX]{1,5})[A-Z]?|Menimbang|Mengingat|MEMUTUSKAN|Menetapkan|LAMPIRAN)\b/i

/** Why a text that the user named cannot be reviewed: silence about it would be taken for approval. */
function bukanPeraturan(path: string, source: string): Kegagalan | undefined {
  if (!source.trim()) return { path, message: `${path}: kosong, tidak ada yang diperiksa.` }
  if (apakahPeraturan(source) || bagianPeraturan.test(source)) return undefined
  const harapan = 'diharapkan kunci jenis di kepala YAML, atau nama jenis peraturan pada baris awal'
  return { path, message: `${path}: bukan peraturan; ${harapan}.` }
}

/** Reviews what came on standard input; under the name that the user gave it, the config and the region of that file hold. */
export async function periksaMasukan(terbaca: Terbaca, cara: Cara, bernama: string | undefined): Promise<Diperiksa> {
  const path = bernama ?? '<stdin>'
  const bukan = bukanPeraturan(path, terbaca.source)
  if (bukan) return { daftarPerubahan: [], catatan: terbaca.catatan ?? [], gagal: bukan }
  const daerah = bernama === undefined ? cara.setelan?.untuk('').daerah : await cara.daerah.untuk(bernama)
  if (typeof daerah === 'string') return { daftarPerubahan: [], catatan: [], gagal: { path, message: daerah, bersama: true } }
  if (terbaca.peta) return diperiksaWord({ path, bernama: true }, terbaca, cara, daerah)
  const { daftarPerubahan, ...berkas } = periksaTeks(path, terbaca.source, cara, daerah)
  return { berkas, daftarPerubahan, catatan: [] }
}

/** Reviews a file; one that was found in a folder and is no regulation is left alone. It is written only when it was mended. */
export async function periksaBerkas({ path, bernama }: Sasaran, cara: Cara): Promise<Diperiksa> {
  const terbaca = await bacaBerkas(path)
  if ('message' in terbaca) return { daftarPerubahan: [], catatan: [], gagal: terbaca }
  const { source, catatan = [] } = terbaca
  if (!bernama && !apakahPeraturan(source)) return { daftarPerubahan: [], catatan: [] }
  const bukan = bernama ? bukanPeraturan(path, source) : undefined
  if (bukan) return { daftarPerubahan: [], catatan, gagal: bukan }
  const daerah = await cara.daerah.untuk(path)
  if (typeof daerah === 'string') return { daftarPerubahan: [], catatan: [], gagal: { path, message: daerah, bersama: true } }
  if (terbaca.peta) return diperiksaWord({ path, bernama }, terbaca, cara, daerah)
  const { daftarPerubahan, ...berkas } = periksaTeks(path, source, cara, daerah)
  if (!daftarPerubahan.length) return { berkas, daftarPerubahan, catatan }
  const gagal = await (await import('./ganti-isi.ts')).gantiIsi(path, source, berkas.source)
  if (!gagal) return { berkas, daftarPerubahan, catatan }
  const { daftarPerubahan: _, ...asal } = periksaTeks(path, source, { ...cara, fix: false }, daerah)
  return { berkas: asal, daftarPerubahan: [], catatan, gagal }
}
