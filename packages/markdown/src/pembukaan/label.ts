import { potong, rapikan, type Teks } from '@perkada/core'

/** A catchword of the opening. */
export type Label = 'menimbang' | 'mengingat' | 'memperhatikan' | 'memutuskan' | 'menetapkan'

const polaLabel: readonly { label: Label; pola: RegExp }[] = [
  { label: 'menimbang', pola: /^M[ec]n[il1j]rn?[bh]ang\b|^Menimbang\b|^MENIMBANG\b/ },
  { label: 'mengingat', pola: /^M[ec]ng[il1j]ngat\b|^MENGINGAT\b/ },
  { label: 'memperhatikan', pola: /^M[ec](?:m|rn)p[ec]rhat[il1]kan\b|^MEMPERHATIKAN\b/ },
  { label: 'memutuskan', pola: /^M ?E ?M ?U ?T ?U ?S ?K ?A ?N\b|^MEMUTUS[A-Z(]{2,5}(?= ?:$)|^Memutuskan(?= ?:$)/ },
  { label: 'menetapkan', pola: /^M[ec]n[ec]tapkan\b|^MENETAPKAN\b/ },
]

/** "## menimbang": a label that a collection made a heading. */
const labelKecil = /^(menimbang|mengingat|memperhatikan|memutuskan|menetapkan) ?:?$/

/** The label that a line of the opening begins with, the label as written, and what stands after its colon. */
export function bacaLabel(teks: Teks, tajuk = false): { label: Label; tulisan: Teks; sisa: Teks } | undefined {
  const kecil = tajuk ? labelKecil.exec(teks.isi)?.[1] : undefined
  if (kecil) return { label: kecil as Label, tulisan: tegak(teks), sisa: { isi: '' } }
  if (teks.isi[0] !== 'M') return undefined
  for (const { label, pola } of polaLabel) {
    const cocok = pola.exec(teks.isi)
    if (!cocok) continue
    const setelah = cocok[0].length
    const titikDua = /^ ?:/.exec(teks.isi.slice(setelah))?.[0].length ?? 0
    const ekor = label === 'memutuskan' ? titikDua : 0
    return { label, tulisan: potong(tegak(teks), 0, setelah + ekor), sisa: rapikan(potong(teks, setelah + titikDua)) }
  }
  return undefined
}

/** A label is set as all labels are, whatever a transcription shows. */
const tegak = ({ isi, peta }: Teks): Teks => (peta ? { isi, peta } : { isi })

/** A line without the colon that a layout put before its text (": 1. Undang-Undang …"). */
export const tanpaTitikDua = (teks: Teks): Teks => (/^: ?/.test(teks.isi) ? rapikan(potong(teks, 1)) : teks)
