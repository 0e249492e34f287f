import type { BaganTerurai, JenisGaris, PanahGaris } from '@perkada/core'

/** One relation of a chart in names: a row of the table that says the same as the drawing. */
export interface Hubungan {
  readonly dari: string
  readonly jenis: JenisGaris
  readonly panah: PanahGaris
  readonly ke: readonly string[]
  readonly keterangan?: string
}

/** The relations of a chart, those of one superior and one kind together, in the order of the chart. */
export function daftarHubungan(bagan: BaganTerurai): Hubungan[] {
  const nama = new Map(bagan.daftarSimpul.map(simpul => [simpul.id, simpul.nama]))
  const hasil = new Map<string, Hubungan & { ke: string[] }>()
  for (const { dari, ke, jenis, panah, keterangan } of bagan.daftarGaris) {
    const kunci = JSON.stringify([dari, jenis, jenis === 'komando' ? '' : panah, keterangan ?? ''])
    const baris = hasil.get(kunci)
    if (baris) baris.ke.push(nama.get(ke) ?? ke)
    else hasil.set(kunci, { dari: nama.get(dari) ?? dari, jenis, panah, ke: [nama.get(ke) ?? ke], ...(keterangan ? { keterangan } : {}) })
  }
  return [...hasil.values()]
}

const deretNama = (daftar: readonly string[]): string => daftar.join('; ')

/** The chart as text for readers who do not see it: every office with those it commands and coordinates with. */
export function teksAlternatif(bagan: BaganTerurai): string {
  const kata = (h: Hubungan): string =>
    h.jenis === 'koordinasi' ? 'berkoordinasi dengan' : bagan.tataLetak === 'proses' ? 'menuju kepada' : 'membawahi'
  const kalimat = daftarHubungan(bagan).map(h => `${h.dari} ${kata(h)} ${deretNama(h.ke)}${h.keterangan ? ` (${h.keterangan})` : ''}.`)
  return [`${bagan.judul}.`, ...(kalimat.length > 0 ? kalimat : bagan.daftarSimpul.map(({ nama }) => `${nama}.`))].join(' ')
}
