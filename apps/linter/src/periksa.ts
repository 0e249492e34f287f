import {
  type HasilPerbaikan,
  type Keparahan,
  keparahanBawaan,
  lint,
  type Perubahan,
  perbaiki,
  rules,
  rulesHidup,
  terapkanKeparahan,
} from '@perkada/lint'
import { apakahPeraturan } from '@perkada/markdown'
import type { Cara } from './cara.ts'
import type { HasilBerkas, Kegagalan } from './hasil.ts'
import { bacaBerkas, type Sasaran, type Terbaca } from './kumpulkan.ts'

/** Rules that the user named hold as they are, whatever the config says of them. */
const keparahanUntuk = ({ dipilih, setelan }: Cara, path: string): Keparahan =>
  dipilih.length === rules.length && setelan ? setelan.keparahan(path) : keparahanBawaan

/** Reviews one text; findings of the reader are kept unless rules were chosen. */
function temuanTeks(source: string, cara: Cara, keparahan: Keparahan) {
  const hidup = rulesHidup(cara.dipilih, keparahan)
  const { diagnostics, naskah } = lint(source, { rules: hidup })
  const ids = new Set(hidup.map(({ id }) => id))
  const milik = cara.dipilih.length === rules.length ? diagnostics : diagnostics.filter(({ rule }) => ids.has(rule))
  return terapkanKeparahan(milik, naskah, rules, keparahan)
}

/** Reviews one text, mended first where the run mends. */
function periksaTeks(path: string, asal: string, cara: Cara): HasilBerkas & Pick<HasilPerbaikan, 'daftarPerubahan'> {
  const keparahan = keparahanUntuk(cara, path)
  const temuan = (source: string) => temuanTeks(source, cara, keparahan)
  const { source, daftarPerubahan } = cara.fix ? perbaiki(asal, temuan, cara.unsafe) : { source: asal, daftarPerubahan: [] }
  return { path, source, diagnostics: temuan(source), daftarPerubahan }
}

/** Reviews a Word document; its findings carry no fix, because their edits would be those of the text that was read from it. */
function periksaWord(path: string, { source, peta }: Terbaca, cara: Cara): HasilBerkas {
  const { diagnostics } = periksaTeks(path, source, { ...cara, fix: false })
  const tanpaFix = diagnostics.map(({ fix: _, ...temuan }) => temuan)
  return { path, source, diagnostics: tanpaFix, ...(peta && { peta }) }
}

const tidakDiperbaiki = (path: string): Kegagalan => ({
  path,
  message: `${path}: berkas Word tidak diubah oleh --fix. Betulkan di Word, atau tulis dahulu sebagai naskah dengan perkada format.`,
})

/** What became of one file; without `berkas` it was not reviewed. */
export interface Diperiksa {
  readonly berkas?: HasilBerkas
  readonly daftarPerubahan: readonly Perubahan[]
  readonly catatan: readonly string[]
  readonly gagal?: Kegagalan
}

/** Reviews the text that came on standard input. */
export function periksaMasukan(source: string, cara: Cara): Diperiksa {
  const { daftarPerubahan, ...berkas } = periksaTeks('<stdin>', source, cara)
  return { berkas, daftarPerubahan, catatan: [] }
}

/** Reviews a file; one that was found in a folder and is no regulation is left alone. It is written only when it was mended. */
export async function periksaBerkas({ path, bernama }: Sasaran, cara: Cara): Promise<Diperiksa> {
  const terbaca = await bacaBerkas(path)
  if ('message' in terbaca) return { daftarPerubahan: [], catatan: [], gagal: terbaca }
  const { source, catatan = [] } = terbaca
  if (!bernama && !apakahPeraturan(source)) return { daftarPerubahan: [], catatan: [] }
  if (terbaca.peta)
    return { berkas: periksaWord(path, terbaca, cara), daftarPerubahan: [], catatan, ...(cara.fix && { gagal: tidakDiperbaiki(path) }) }
  const { daftarPerubahan, ...berkas } = periksaTeks(path, source, cara)
  if (!daftarPerubahan.length) return { berkas, daftarPerubahan, catatan }
  const gagal = await (await import('./ganti-isi.ts')).gantiIsi(path, source, berkas.source)
  if (!gagal) return { berkas, daftarPerubahan, catatan }
  const { daftarPerubahan: _, ...asal } = periksaTeks(path, source, { ...cara, fix: false })
  return { berkas: asal, daftarPerubahan: [], catatan, gagal }
}
