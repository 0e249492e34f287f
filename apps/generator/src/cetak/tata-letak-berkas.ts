import type { TataLetak } from '@perkada/pdf'
import { bacaTeks } from '../berkas.ts'
import { GalatPemakaian } from '../galat-pemakaian.ts'

/** Letters of a profile: a hundred times those of the longest. */
const TERPANJANG = 200_000

/** Reads the profile of a region (YAML); the defaults where no file is named. Throws GalatPemakaian with file, line and key of every fault. */
export async function bacaTataLetak(path: string | undefined): Promise<TataLetak> {
  const { parseTataLetak, tataLetakBaku } = await import('@perkada/pdf')
  if (path === undefined) return tataLetakBaku
  const [{ isNode, LineCounter }, { cariAlias }, { bukaYaml, sebabYaml }, { sebutJalur }] = await Promise.all([
    import('yaml'),
    import('./alias-yaml.ts'),
    import('@perkada/markdown'),
    import('@perkada/core'),
  ])
  const lineCounter = new LineCounter()
  const terbuka = bukaYaml(await bacaTeks(path), TERPANJANG, { lineCounter })
  if ('sebab' in terbuka) throw new GalatPemakaian(`${path}:1: YAML tidak terbaca: ${terbuka.sebab}`)
  const { dokumen } = terbuka
  const [galat] = dokumen.errors
  if (galat) throw new GalatPemakaian(`${path}:${lineCounter.linePos(galat.pos[0]).line}: YAML tidak terbaca: ${sebabYaml(galat.code)}`)
  const alias = cariAlias(dokumen)
  if (alias) throw new GalatPemakaian(`${path}:${lineCounter.linePos(alias.offset).line}: ${alias.pesan}`)
  const hasil = parseTataLetak(dokumen.toJS())
  if ('tataLetak' in hasil) return hasil.tataLetak
  const daftarPesan = hasil.daftarMasalah.map(({ jalur, pesan }) => {
    const terdekat = jalur.map((_, urutan) => dokumen.getIn(jalur.slice(0, jalur.length - urutan), true)).find(isNode)
    const baris = terdekat?.range ? lineCounter.linePos(terdekat.range[0]).line : undefined
    return { baris, pesan: `${path}${baris ? `:${baris}` : ''}: ${jalur.length ? `${sebutJalur(jalur)}: ` : ''}${pesan}` }
  })
  throw new GalatPemakaian(...daftarPesan.toSorted((a, b) => (a.baris ?? 0) - (b.baris ?? 0)).map(({ pesan }) => pesan))
}
