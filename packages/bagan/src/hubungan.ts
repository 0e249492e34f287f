import type { BaganTerurai, JenisGaris, PanahGaris } from '@perkada/core'

/** One relation of a chart in names: a row of the table that says the same as the drawing. */
export interface Hubungan {
  readonly dari: string
  readonly jenis: JenisGaris
  readonly panah: PanahGaris
  readonly ke: readonly string[]
  readonly keterangan?: string
  readonly sebutan?: string
}

/** The relations of a chart, those of one superior and one kind together, in the order of the chart. */
export function daftarHubungan(bagan: BaganTerurai): Hubungan[] {
  const nama = new Map(bagan.daftarSimpul.map(simpul => [simpul.id, simpul.nama]))
  const hasil = new Map<string, Hubungan & { ke: string[] }>()
  for (const { dari, ke, jenis, panah, keterangan, sebutan } of bagan.daftarGaris) {
    const kunci = JSON.stringify([dari, jenis, jenis === 'komando' ? '' : panah, keterangan ?? '', sebutan ?? ''])
    const baris = hasil.get(kunci)
    if (baris) baris.ke.push(nama.get(ke) ?? ke)
    else
      hasil.set(kunci, {
        dari: nama.get(dari) ?? dari,
        jenis,
        panah,
        ke: [nama.get(ke) ?? ke],
        ...(keterangan ? { keterangan } : {}),
        ...(sebutan ? { sebutan } : {}),
      })
  }
  return [...hasil.values()]
}

const deretNama = (daftar: readonly string[]): string => daftar.join('; ')

/** What the first end of a relation does with the second. */
function kataHubungan(tataLetak: BaganTerurai['tataLetak'], { jenis, sebutan }: Hubungan): string {
  if (sebutan !== undefined) return sebutan
  if (jenis === 'koordinasi') return 'berkoordinasi dengan'
  return tataLetak === 'proses' ? 'menuju kepada' : 'membawahi'
}

/** The chart as text for readers who do not see it: every office with those it commands and coordinates with, every step with who does it. */
export function teksAlternatif(bagan: BaganTerurai): string {
  const kalimat = daftarHubungan(bagan).map(
    h => `${h.dari} ${kataHubungan(bagan.tataLetak, h)} ${deretNama(h.ke)}${h.keterangan ? ` (${h.keterangan})` : ''}.`,
  )
  const langkah = bagan.daftarSimpul.flatMap(({ nama, pelaku }) => (pelaku ? [`${nama} dilaksanakan oleh ${pelaku}.`] : []))
  return [`${bagan.judul}.`, ...langkah, ...(kalimat.length > 0 ? kalimat : bagan.daftarSimpul.map(({ nama }) => `${nama}.`))].join(' ')
}

/** The content of a chart as a table: a row for every unit that has relations of one kind, and for every unit that has none. */
export function tabelBagan(bagan: BaganTerurai): { readonly kepala: readonly string[]; readonly baris: readonly (readonly string[])[] } {
  const bergaris = new Set(bagan.daftarGaris.flatMap(({ dari, ke }) => [dari, ke]))
  const peran = bagan.daftarSimpul.flatMap(({ id, nama, keterangan, pelaku }) => [
    ...(pelaku ? [[nama, 'dilaksanakan oleh', pelaku]] : []),
    ...(keterangan || !bergaris.has(id) ? [[nama, 'keterangan', (keterangan ?? '-').replaceAll('\n', '; ')]] : []),
  ])
  const hubungan = daftarHubungan(bagan).map(satu => [
    satu.dari,
    kataHubungan(bagan.tataLetak, satu),
    `${satu.ke.join('; ')}${satu.keterangan ? ` (${satu.keterangan})` : ''}`,
  ])
  return { kepala: ['Unit', 'Hubungan', 'Dengan'], baris: [...hubungan, ...peran] }
}
