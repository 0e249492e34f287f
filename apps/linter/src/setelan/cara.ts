import { nearMiss } from '@perkada/core'
import { polaAsing, type Rule, rules } from '@perkada/lint'
import type { Opsi } from '../opsi.ts'
import { PencariDaerah } from './berkas-daerah.ts'
import { muatSetelan, type SetelanBerlaku, type SetelanSalah } from './berkas-setelan.ts'

/** Rules of the same stem that are named where an id is unknown. */
const SERUPA = 12

/** The rule with this id, or the line that says that there is none. */
export function cariRule(id: string): Rule | string {
  const rule = rules.find(satu => satu.id === id)
  if (rule) return rule
  const ids = rules.map(satu => satu.id)
  const mirip = nearMiss(id, ids)
  const sepangkal = ids.filter(satu => satu.split('-')[0] === id.split('-')[0])
  const petunjuk = mirip
    ? ` Maksud Anda “${mirip}”?`
    : sepangkal.length
      ? ` Yang serupa: ${sepangkal.slice(0, SERUPA).join(', ')}${sepangkal.length > SERUPA ? ', …' : ''}.`
      : ' Id aturan tertulis di samping setiap temuan.'
  return `aturan “${id}” tidak dikenal.${petunjuk}`
}

/** The rules that an id names, or a stem that ends in `*`; else the line that says that there are none. */
function cariRules(pola: string): readonly Rule[] | string {
  if (pola.endsWith('*'))
    return (
      polaAsing(
        pola,
        rules.map(({ id }) => id),
      ) ?? rules.filter(({ id }) => id.startsWith(pola.slice(0, -1)))
    )
  if (pola.includes(',')) return `--rule menyebut satu aturan, tertulis “${pola}”: ulangi --rule untuk setiap aturan.`
  const rule = cariRule(pola)
  return typeof rule === 'string' ? rule : [rule]
}

/** The rules that these patterns name (all when there is none), in the order of all; or the line that says which pattern names none. */
function pilihRules(daftarPola: readonly string[]): readonly Rule[] | string {
  if (!daftarPola.length) return rules
  const bernama = new Set<Rule>()
  for (const pola of daftarPola) {
    const hasil = cariRules(pola)
    if (typeof hasil === 'string') return hasil
    for (const rule of hasil) bernama.add(rule)
  }
  return rules.filter(rule => bernama.has(rule))
}

/** How a run reviews: which rules, under which config, whether and how it mends. */
export interface Cara {
  readonly dipilih: readonly Rule[]
  readonly setelan?: SetelanBerlaku
  readonly daerah: PencariDaerah
  readonly fix: boolean
  readonly unsafe: boolean
}

/** What the options ask for, with the config that holds in `folder`; the lines for the user when it cannot be done. */
export async function siapkanCara({ rule, config, fix, unsafe }: Opsi, folder: string): Promise<Cara | SetelanSalah> {
  const dipilih = pilihRules(rule)
  if (typeof dipilih === 'string') return { daftarPesan: [dipilih] }
  const setelan = await muatSetelan(config, folder)
  if (setelan && 'daftarPesan' in setelan) return setelan
  return { dipilih, fix, unsafe, daerah: new PencariDaerah(setelan), ...(setelan && { setelan }) }
}
