import { LineCounter, parseDocument } from 'yaml'

/** Reads the YAML of a chart; a text that is no YAML gives what is wrong and its line, 1 the first. */
export function bacaYamlBagan(sumber: string): { readonly data: unknown } | { readonly pesan: string; readonly baris: number } {
  const lineCounter = new LineCounter()
  const dokumen = parseDocument(sumber, { lineCounter })
  const [galat] = dokumen.errors
  if (galat) return { pesan: galat.message.split('\n')[0] ?? '', baris: lineCounter.linePos(galat.pos[0]).line }
  try {
    return { data: dokumen.toJS({ maxAliasCount: 0 }) }
  } catch (error) {
    return { pesan: error instanceof Error ? error.message : 'YAML tidak terbaca', baris: 1 }
  }
}
