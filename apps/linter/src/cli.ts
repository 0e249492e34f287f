import manifest from '../package.json' with { type: 'json' }
import { hitung } from './hasil.ts'
import { bacaTeks } from './kumpulkan.ts'
import { bacaOpsi, type Opsi } from './opsi.ts'

/** What the program touches of its surroundings. */
export interface Lingkungan {
  readonly argv: readonly string[]
  readonly warna: boolean
  /** Where the config is looked for; the working folder by default. */
  readonly folder?: string
  stdin(): Promise<Uint8Array>
  out(isi: string): void
  err(isi: string): void
}

/** 0 clean · 1 a galat, or more peringatan than allowed · 2 wrong use or unreadable input. */
export type KodeKeluar = 0 | 1 | 2

/** The line why options do not go together. */
function tidakSerasi({ stdin, paths, unsafe, fix, baseline, updateBaseline, shard }: Opsi): string | undefined {
  if (stdin && paths.length) return '--stdin tidak dapat dipakai bersama PATH.'
  if (unsafe && !fix) return '--unsafe hanya berlaku bersama --fix.'
  if (updateBaseline && baseline === undefined) return '--update-baseline memerlukan --baseline BERKAS.'
  if (stdin && baseline !== undefined) return '--stdin tidak dapat dipakai bersama --baseline.'
  if (stdin && shard) return '--stdin tidak dapat dipakai bersama --shard.'
  return undefined
}

async function periksa(opsi: Opsi, dunia: Lingkungan): Promise<KodeKeluar> {
  const lapor = (pesan: string) => dunia.err(`perkada-lint: ${pesan}\n`)
  const gagal = (...daftarPesan: readonly string[]): KodeKeluar => {
    for (const pesan of daftarPesan) lapor(pesan)
    return 2
  }
  const { periksaBerkas, periksaMasukan, pilihRules } = await import('./periksa.ts')
  const { muatSetelan } = await import('./berkas-setelan.ts')
  const dipilih = pilihRules(opsi.rule)
  if (typeof dipilih === 'string') return gagal(dipilih)
  const bentrok = tidakSerasi(opsi)
  if (bentrok) return gagal(bentrok)
  const setelan = await muatSetelan(opsi.config, dunia.folder ?? process.cwd())
  if (setelan && 'daftarPesan' in setelan) return gagal(...setelan.daftarPesan)
  const lama = opsi.baseline === undefined ? undefined : await (await import('./baseline.ts')).bacaBaseline(opsi.baseline)
  if (typeof lama === 'string' && !opsi.updateBaseline) return gagal(lama)
  if (opsi.baseline !== undefined && lama === undefined && !opsi.updateBaseline)
    return gagal(`${opsi.baseline}: tidak ada baseline di sini. Tulis yang pertama dengan --update-baseline.`)

  const masukan = opsi.stdin ? bacaTeks('<stdin>', await dunia.stdin()) : undefined
  if (typeof masukan === 'object') return gagal(masukan.message)
  const { fix, unsafe, shard } = opsi
  const cara = { dipilih, fix, unsafe, ...(setelan && { setelan }), ...(shard && { shard }) }
  const semua = masukan === undefined ? await periksaBerkas(opsi.paths.length ? opsi.paths : ['.'], cara) : periksaMasukan(masukan, cara)
  if (fix) {
    const { laporPerbaikan } = await import('./lapor-perbaikan.ts')
    for (const { path, daftarPerubahan } of semua.daftarPerbaikan)
      for (const baris of laporPerbaikan(path, daftarPerubahan, unsafe)) lapor(baris)
  }
  for (const { path, catatan = [] } of semua.daftarBerkas) for (const satu of catatan) lapor(`${path}: ${satu}`)
  for (const { message } of semua.daftarKegagalan) lapor(message)
  const dasar = typeof lama === 'object' ? lama : {}
  if (opsi.baseline !== undefined && opsi.updateBaseline) {
    if (semua.daftarKegagalan.length) return gagal(`${opsi.baseline}: baseline tidak ditulis karena ada masukan yang tidak terbaca.`)
    try {
      const { tulisBaseline } = await import('./baseline.ts')
      const jumlah = await tulisBaseline(semua, dasar, opsi.baseline)
      dunia.out(`${jumlah} temuan dalam ${semua.daftarBerkas.length} berkas dicatat sebagai temuan lama dalam ${opsi.baseline}\n`)
      return 0
    } catch (error) {
      const sebab = (await import('./sebab-berkas.ts')).sebabBerkas(error)
      if (sebab === undefined) throw error
      return gagal(`${opsi.baseline}: baseline tidak ditulis, ${sebab}.`)
    }
  }
  const hasil = opsi.baseline === undefined ? semua : (await import('./baseline.ts')).terapkanBaseline(semua, dasar, opsi.baseline)
  const { tulisLaporan } = await import('./laporan.ts')
  const laporan = await tulisLaporan(opsi.format, hasil, {
    rules: dipilih,
    version: manifest.version,
    warna: dunia.warna,
    ...(setelan?.docs && { docs: setelan.docs.replace(/\/$/, '') }),
    ...(shard && { shard: `${shard.ke}/${shard.dari}` }),
  })
  if (opsi.stdin && fix) {
    dunia.out(semua.daftarBerkas[0]?.source ?? '')
    dunia.err(laporan)
  } else dunia.out(laporan)
  if (hasil.daftarKegagalan.length) return 2
  const { galat, peringatan } = hitung(hasil)
  return galat || peringatan > (opsi.maxWarnings ?? Number.POSITIVE_INFINITY) ? 1 : 0
}

async function jelaskan(id: string, dunia: Lingkungan): Promise<KodeKeluar> {
  const [{ cariRule }, { jelaskanAturan }] = await Promise.all([import('./periksa.ts'), import('@perkada/lint')])
  const rule = cariRule(id)
  if (typeof rule === 'string') {
    dunia.err(`perkada-lint: ${rule}\n`)
    return 2
  }
  dunia.out(jelaskanAturan(rule))
  return 0
}

/** The command perkada-lint. */
export async function perkadaLint(dunia: Lingkungan): Promise<KodeKeluar> {
  const opsi = bacaOpsi(dunia.argv, manifest.version)
  if ('paths' in opsi) return periksa(opsi, dunia)
  if ('explain' in opsi) return jelaskan(opsi.explain, dunia)
  if (opsi.kode === 0) dunia.out(opsi.pesan)
  else dunia.err(opsi.pesan)
  return opsi.kode
}
