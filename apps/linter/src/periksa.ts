import { nearMiss } from '@perkada/core'
import {
  type HasilPerbaikan,
  type Keparahan,
  keparahanBawaan,
  lint,
  type Perubahan,
  perbaiki,
  type Rule,
  rules,
  rulesHidup,
  terapkanKeparahan,
} from '@perkada/lint'
import { apakahPeraturan } from '@perkada/markdown'
import type { SetelanBerlaku } from './berkas-setelan.ts'
import type { Hasil, HasilBerkas, Kegagalan } from './hasil.ts'
import { bacaBerkas, kumpulkan, type Terbaca } from './kumpulkan.ts'
import type { Shard } from './opsi.ts'

/** The rule with this id, or the line that says that there is none. */
export function cariRule(id: string): Rule | string {
  const rule = rules.find(satu => satu.id === id)
  if (rule) return rule
  const mirip = nearMiss(
    id,
    rules.map(satu => satu.id),
  )
  return `aturan "${id}" tidak dikenal.${mirip ? ` Maksud Anda "${mirip}"?` : ''}`
}

/** The rules with these ids (all when none is named), or the line that says which id is unknown. */
export function pilihRules(ids: readonly string[]): readonly Rule[] | string {
  if (!ids.length) return rules
  const salah = ids.map(cariRule).find(hasil => typeof hasil === 'string')
  return typeof salah === 'string' ? salah : rules.filter(({ id }) => ids.includes(id))
}

/** How a run reviews: which rules, under which config, whether and how it mends. */
export interface Cara {
  readonly dipilih: readonly Rule[]
  readonly setelan?: SetelanBerlaku
  readonly fix: boolean
  readonly unsafe: boolean
  readonly shard?: Shard
}

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
function periksaWord(path: string, { source, peta, catatan }: Terbaca, cara: Cara): HasilBerkas {
  const { diagnostics } = periksaTeks(path, source, { ...cara, fix: false })
  const tanpaFix = diagnostics.map(({ fix: _, ...temuan }) => temuan)
  return { path, source, diagnostics: tanpaFix, ...(peta && { peta }), ...(catatan && { catatan }) }
}

const tidakDiperbaiki = (path: string): Kegagalan => ({
  path,
  message: `${path}: berkas Word tidak diubah oleh --fix. Betulkan di Word, atau tulis dahulu sebagai naskah dengan perkada format.`,
})

/** A run with what was mended, file by file. */
export interface HasilPeriksa extends Hasil {
  readonly daftarPerbaikan: readonly { readonly path: string; readonly daftarPerubahan: readonly Perubahan[] }[]
}

/** Reviews the text that came on standard input. */
export function periksaMasukan(source: string, cara: Cara): HasilPeriksa {
  const { daftarPerubahan, ...berkas } = periksaTeks('<stdin>', source, cara)
  const daftarPerbaikan = daftarPerubahan.length ? [{ path: berkas.path, daftarPerubahan }] : []
  return { daftarBerkas: [berkas], daftarKegagalan: [], dilewati: 0, diabaikan: 0, dikenal: 0, daftarPerbaikan }
}

const milikShard = (shard: Shard | undefined) => (_isi: unknown, index: number) => !shard || index % shard.dari === shard.ke - 1

/** Reviews files, folders and patterns; in a folder, files that are no regulations are skipped and counted. A file is written only when it was mended. */
export async function periksaBerkas(paths: readonly string[], cara: Cara): Promise<HasilPeriksa> {
  const { daftarSasaran, daftarKegagalan } = await kumpulkan(paths)
  const diperiksa = daftarSasaran.filter(({ path }) => !cara.setelan?.diabaikan(path))
  const urut = cara.shard ? diperiksa.toSorted((a, b) => (a.path < b.path ? -1 : 1)) : diperiksa
  const daftarBerkas: HasilBerkas[] = []
  const gagal: Kegagalan[] = [...daftarKegagalan]
  const daftarPerbaikan: { path: string; daftarPerubahan: readonly Perubahan[] }[] = []
  let dilewati = 0
  for (const { path, bernama } of urut.filter(milikShard(cara.shard))) {
    const terbaca = await bacaBerkas(path)
    if ('message' in terbaca) {
      gagal.push(terbaca)
      continue
    }
    const { source } = terbaca
    if (!bernama && !apakahPeraturan(source)) {
      dilewati++
      continue
    }
    if (terbaca.peta) {
      daftarBerkas.push(periksaWord(path, terbaca, cara))
      if (cara.fix) gagal.push(tidakDiperbaiki(path))
      continue
    }
    const { daftarPerubahan, ...berkas } = periksaTeks(path, source, cara)
    const salah = daftarPerubahan.length ? await (await import('./ganti-isi.ts')).gantiIsi(path, source, berkas.source) : undefined
    if (salah) gagal.push(salah)
    else if (daftarPerubahan.length) daftarPerbaikan.push({ path, daftarPerubahan })
    daftarBerkas.push(salah ? periksaTeks(path, source, { ...cara, fix: false }) : berkas)
  }
  const diabaikan = daftarSasaran.length - diperiksa.length
  return { daftarBerkas, daftarKegagalan: gagal, dilewati, diabaikan, dikenal: 0, daftarPerbaikan }
}
