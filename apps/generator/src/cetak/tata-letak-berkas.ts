import type { TataLetak } from '@perkada/pdf'
import { bacaTeks } from '../berkas.ts'
import { GalatPemakaian } from '../galat-pemakaian.ts'

/** Reads the bureau's layout settings (YAML); the defaults where no file is named. Throws GalatPemakaian with file, line and key. */
export async function bacaTataLetak(path: string | undefined): Promise<TataLetak> {
  const { parseTataLetak, tataLetakBaku } = await import('@perkada/pdf')
  if (path === undefined) return tataLetakBaku
  const { isNode, LineCounter, parseDocument } = await import('yaml')
  const lineCounter = new LineCounter()
  const dokumen = parseDocument(await bacaTeks(path), { lineCounter })
  const [galat] = dokumen.errors
  if (galat) throw new GalatPemakaian(`${path}:${lineCounter.linePos(galat.pos[0]).line}: bukan YAML yang benar`)
  const hasil = parseTataLetak(dokumen.toJS({ maxAliasCount: 0 }))
  if ('tataLetak' in hasil) return hasil.tataLetak
  const { jalur, pesan } = hasil.masalah
  const simpul = dokumen.getIn(jalur, true)
  const letak = isNode(simpul) && simpul.range ? `:${lineCounter.linePos(simpul.range[0]).line}` : ''
  throw new GalatPemakaian(`${path}${letak}: ${jalur.join('.')}: ${pesan}`)
}
