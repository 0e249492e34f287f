/** What follows it stands close to the word before, whatever white space the template has there. */
export const tandaRapat = '⟦rapat⟧'

/** Brings rendered text into canonical form: one line per unit, one blank line between units, charts untouched. */
export function rapikanNaskah(isi: string): string {
  const hasil: string[] = []
  let satuan: string[] = []
  let pagar = false
  const tutup = () => {
    const teks = satuan.join(' ').replace(/\s+/g, ' ').replaceAll(` ${tandaRapat}`, '').replaceAll(tandaRapat, '').trim()
    if (teks) hasil.push('', teks)
    satuan = []
  }
  for (const baris of isi.split('\n')) {
    const buka = baris.trim().startsWith('```')
    if (pagar || buka) {
      if (!pagar) {
        tutup()
        hasil.push('')
      }
      if (!pagar || baris.trim() !== '') hasil.push(baris.trimEnd())
      if (buka) pagar = !pagar
    } else if (baris.trim() === '') tutup()
    else if (/^#{1,6} /.test(baris)) {
      tutup()
      hasil.push('', baris.trim())
    } else satuan.push(baris.trim())
  }
  tutup()
  return `${hasil.join('\n').trim()}\n`
}
