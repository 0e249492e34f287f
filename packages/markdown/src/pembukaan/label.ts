import { jarakKata, potong, rapikan, type Teks } from '@perkada/core'

/** A catchword of the opening. */
export type Label = 'menimbang' | 'mengingat' | 'memperhatikan' | 'memutuskan' | 'menetapkan'

const polaLabel: readonly { label: Label; pola: RegExp }[] = [
  { label: 'menimbang', pola: /^M[ec]n[il1j]rn?[bh]ang\b|^Menimbang\b|^MENIMBANG\b/ },
  // "Mengingat pentingnya rapat …" is the beginning of a sentence.
  { label: 'mengingat', pola: /^M[ec]ng[il1j]ngat\b(?! (?!akan |bahwa |pasal |undang|ketetapan |peraturan |surat )[a-z]{3})|^MENGINGAT\b/ },
  { label: 'memperhatikan', pola: /^M[ec](?:m|rn)p[ec]rhat[il1]kan\b|^MEMPERHATIKAN\b/ },
  { label: 'memutuskan', pola: /^M ?E ?M ?U ?T ?U ?S ?K ?A ?N\b|^MEMUTUS[A-Z(]{2,5}(?= ?:$)|^Memutuskan(?= ?:$)/ },
  { label: 'menetapkan', pola: /^M[ec]n[ec]tapkan\b|^MENETAPKAN\b/ },
]

/** "## menimbang": a label that a collection made a heading. */
const labelTajuk = /^(menimbang|mengingat|memperhatikan|memutuskan|menetapkan) ?:?$/
/** A label in small letters, known by its colon. */
const labelKecil = /^(menimbang|mengingat|memperhatikan|memutuskan|menetapkan)(?= ?:)/

/** A label with a slip in it, known by its colon or by how the text behind it begins: "Mengigat :", "Menetapakan PERATURAN BUPATI". */
const labelSelip = /^M[A-Za-z]{6,11}(?= ?:|$| (?:bahwa |a\. ?bahwa |1\. [A-Z]|PERATURAN |KEPUTUSAN ))/
const TERJAUH = 1.5
/** Words of their own that stand as near; before "bahwa" and the name of a regulation they are slips. */
const bukanSelip: ReadonlySet<string> = new Set(['menerapkan', 'menetaskan', 'menimang', 'menimbun', 'menumbang'])
const labelUtuh: readonly Label[] = ['menimbang', 'mengingat', 'memperhatikan', 'memutuskan', 'menetapkan']

function selip(isi: string): { readonly label: Label; readonly panjang: number } | undefined {
  const kata = labelSelip.exec(isi)?.[0]
  const rendah = kata?.toLowerCase() ?? ''
  const nyata = bukanSelip.has(rendah) && !/^ ?:? ?(?:bahwa |a\. ?bahwa |PERATURAN |KEPUTUSAN )/.test(isi.slice(rendah.length))
  const label = kata && !nyata && labelUtuh.find(satu => jarakKata(rendah, satu, TERJAUH) <= TERJAUH)
  return kata && label ? { label, panjang: kata.length } : undefined
}

/** A label, as written, and what stands after its colon. */
export interface BacaanLabel {
  readonly label: Label
  readonly tulisan: Teks
  readonly sisa: Teks
}

/** The label that a line of the opening begins with. */
export function bacaLabel(teks: Teks, tajuk = false): BacaanLabel | undefined {
  const awal = teks.isi[0]
  if (awal !== 'M' && awal !== 'm') return undefined
  if (awal === 'm') return labelBerhurufKecil(teks, tajuk)
  for (const { label, pola } of polaLabel) {
    const cocok = pola.exec(teks.isi)
    if (cocok) return berlabel(teks, label, cocok[0].length)
  }
  const salah = selip(teks.isi)
  return salah && berlabel(teks, salah.label, salah.panjang)
}

function labelBerhurufKecil(teks: Teks, tajuk: boolean): ReturnType<typeof bacaLabel> {
  const sendiri = tajuk ? labelTajuk.exec(teks.isi)?.[1] : undefined
  if (sendiri) return { label: sendiri as Label, tulisan: tegak(teks), sisa: { isi: '' } }
  const kata = labelKecil.exec(teks.isi)?.[1]
  return kata ? berlabel(teks, kata as Label, kata.length) : undefined
}

function berlabel(teks: Teks, label: Label, panjang: number): { label: Label; tulisan: Teks; sisa: Teks } {
  const titikDua = /^ ?:/.exec(teks.isi.slice(panjang))?.[0].length ?? 0
  const ekor = label === 'memutuskan' ? titikDua : 0
  return { label, tulisan: potong(tegak(teks), 0, panjang + ekor), sisa: rapikan(potong(teks, panjang + titikDua)) }
}

/** A label is set as all labels are, whatever a transcription shows. */
const tegak = ({ isi, peta }: Teks): Teks => (peta ? { isi, peta } : { isi })

/** A line without the colon that a layout put before its text (": 1. Undang-Undang …"). */
export const tanpaTitikDua = (teks: Teks): Teks => (/^: ?/.test(teks.isi) ? rapikan(potong(teks, 1)) : teks)

/** "MENGINSTRUKSIKAN :", which stands in an instruction where a decision has MEMUTUSKAN: whom it addresses follows, not its legal basis. */
export const isMenginstruksikan = (isi: string): boolean =>
  isi.startsWith('M') && /^(?:MENGINSTRUKSIKAN\b|Menginstruksikan(?= ?:$))/.test(isi)
