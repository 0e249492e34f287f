import { LineCounter } from 'yaml'
import { bukaYaml } from './sumber/buka-yaml.ts'

/** Letters of a chart: some thousand boxes. */
const baganTerpanjang = 100_000

/** Reads the YAML of a chart; a text that is no YAML gives what is wrong and its line, 1 the first. */
export function bacaYamlBagan(sumber: string): { readonly data: unknown } | { readonly pesan: string; readonly baris: number } {
  const lineCounter = new LineCounter()
  const terbuka = bukaYaml(sumber, baganTerpanjang, { lineCounter })
  if ('sebab' in terbuka) return { pesan: `YAML tidak terbaca: ${terbuka.sebab}`, baris: 1 }
  const { dokumen } = terbuka
  const [galat] = dokumen.errors
  if (galat) return { pesan: galat.message.split('\n')[0] ?? '', baris: lineCounter.linePos(galat.pos[0]).line }
  try {
    return { data: dokumen.toJS({ maxAliasCount: 0 }) }
  } catch {
    return { pesan: 'ada nilai yang diambil dari tempat lain (*nama); tulis nilainya sendiri', baris: 1 }
  }
}
