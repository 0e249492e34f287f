import { type Baris, type Sel, tulisan } from './tabel.ts'

const kepalaParaf = /^PARAF(?: (?:KOORDINASI|HIERARKI|HIRARKI|PERSETUJUAN|PEJABAT))?\s?:?$/i
const tandaTangan = /^(?:Ditetapkan|Disahkan|Diundangkan)(?![a-z])/i
/** Lines among which the head of a table of initials stands: "No", "Jabatan", "Paraf". */
const BARIS_KEPALA = 5

/** Whether these lines are the initials of those who checked a draft, which are no part of the regulation. */
export function memuatParaf(daftarBaris: readonly Baris[]): boolean {
  const kepala: string[] = []
  for (const baris of daftarBaris) {
    const isi = tulisan(baris)
    if (isi !== '') kepala.push(isi)
    if (kepala.length === BARIS_KEPALA) break
  }
  return kepala.some(isi => kepalaParaf.test(isi)) && !daftarBaris.some(baris => tandaTangan.test(tulisan(baris)))
}

/** A table without initials: none of its rows where all of it is initials, else without the cells that hold them. */
export function tanpaParaf(daftarSel: readonly (readonly Sel[])[]): readonly (readonly Sel[])[] {
  if (memuatParaf(daftarSel.flatMap(baris => baris.flatMap(sel => sel.daftarBaris)))) return []
  const adaParaf = daftarSel.some(baris => baris.some(sel => memuatParaf(sel.daftarBaris)))
  if (!adaParaf) return daftarSel
  return daftarSel.map(baris => baris.map(sel => (memuatParaf(sel.daftarBaris) ? { ...sel, daftarBaris: [] } : sel)))
}
