import type { TataLetak } from '@perkada/pdf'
import { bacaTeks } from '../berkas.ts'
import { GalatPemakaian } from '../galat-pemakaian.ts'

/** Reads the bureau's layout settings (YAML); the defaults where no file is named. */
export async function bacaTataLetak(path: string | undefined): Promise<TataLetak> {
  const { skemaTataLetak, tataLetakBaku } = await import('@perkada/pdf')
  if (path === undefined) return tataLetakBaku
  const { parseDocument } = await import('yaml')
  const dokumen = parseDocument(await bacaTeks(path))
  const [galat] = dokumen.errors
  if (galat) throw new GalatPemakaian(`${path}:${galat.linePos?.[0].line ?? 1}: bukan YAML yang benar: ${galat.message.split('\n')[0]}`)
  const hasil = skemaTataLetak.safeParse(dokumen.toJS() ?? {})
  if (hasil.success) return hasil.data
  const [masalah] = hasil.error.issues
  throw new GalatPemakaian(`${path}: ${masalah?.path.join('.') || 'setelan'}: ${masalah?.message}`)
}
