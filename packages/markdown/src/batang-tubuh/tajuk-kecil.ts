import { bacaNomor, potongRapi, spanAsal, type Teks } from '@perkada/core'
import type { Tajuk } from './penanda.ts'

const pasalKecil = /^pasal (\d{1,4})\.?$/

/** "pasal 5" alone on its line, as old acts and scanners write it: a heading only where it is the Pasal that comes next, behind a finished sentence; elsewhere the wrapped end of a reference. */
export function bacaTajukKecil(teks: Teks, pasalBerikut: number | undefined): Tajuk | undefined {
  const [tertulis = '', nilai = ''] = teks.isi.startsWith('pasal ') ? (pasalKecil.exec(teks.isi) ?? []) : []
  if (!tertulis || Number(nilai) !== pasalBerikut) return undefined
  const bertitik = tertulis.endsWith('.')
  const tulisan = bertitik ? tertulis.slice(0, -1) : tertulis
  const nomor = { ...bacaNomor(nilai, 'arab', spanAsal(teks, 0, tertulis.length)), tulisan, ...(bertitik && { akhiran: '.' }) }
  return { tipe: 'pasal', nomor, sisa: potongRapi(teks, tertulis.length) }
}
