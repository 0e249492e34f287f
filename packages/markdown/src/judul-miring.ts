import { type Identitas, type Rentang, rapikanMiring } from '@perkada/core'

/** The title of a front matter may set words between stars ("Penerapan *e-Government*"): its letters, and what stands in italics. */
export function bacaJudulMiring(identitas: Identitas): Identitas {
  const { judul } = identitas
  if (!judul?.includes('*')) return identitas
  const [awal = '', ...sisa] = judul.split('*')
  if (sisa.length % 2) return identitas
  let isi = awal
  const daftar: Rentang[] = []
  for (const [ke, potongan] of sisa.entries()) {
    if (ke % 2 === 0) daftar.push([isi.length, isi.length + potongan.length])
    isi += potongan
  }
  const miringJudul = rapikanMiring(isi, daftar)
  return miringJudul ? { ...identitas, judul: isi, miringJudul } : identitas
}

/** The same identity with the stars in its title. */
export function tulisJudulMiring(identitas: Identitas): Identitas {
  const { judul, miringJudul } = identitas
  if (!judul || !miringJudul) return identitas
  let isi = ''
  let at = 0
  for (const [start, end] of miringJudul) {
    isi += `${judul.slice(at, start)}*${judul.slice(start, end)}*`
    at = end
  }
  return { ...identitas, judul: isi + judul.slice(at) }
}
