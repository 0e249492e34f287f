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

const namaHubungan = (tataLetak: BaganTerurai['tataLetak'], { jenis, panah }: Hubungan): string => {
  if (jenis === 'koordinasi') return panah === 'akhir' ? 'koordinasi kepada' : 'koordinasi dengan'
  return tataLetak === 'proses' ? 'menuju kepada' : 'membawahi'
}

/** The content of a chart as a table: a row for every unit that has relations of one kind, and for every unit that has none. */
export function tabelBagan(bagan: BaganTerurai): { readonly kepala: readonly string[]; readonly baris: readonly (readonly string[])[] } {
  const bergaris = new Set(bagan.daftarGaris.flatMap(({ dari, ke }) => [dari, ke]))
  const peran = bagan.daftarSimpul.flatMap(({ id, nama, keterangan }) =>
    keterangan || !bergaris.has(id) ? [[nama, 'keterangan', (keterangan ?? '-').replaceAll('\n', '; ')]] : [],
  )
  const hubungan = daftarHubungan(bagan).map(satu => [
    satu.dari,
    namaHubungan(bagan.tataLetak, satu),
    `${satu.ke.join('; ')}${satu.keterangan ? ` (${satu.keterangan})` : ''}`,
  ])
  return { kepala: ['Unit', 'Hubungan', 'Dengan'], baris: [...hubungan, ...peran] }
}
