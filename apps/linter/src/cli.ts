import manifest from '../package.json' with { type: 'json' }
import { bacaMasukan } from './berkas/baca-berkas.ts'
import { hitung } from './hasil.ts'
import { jinakkanBaris } from './laporan/jinakkan.ts'
import type { Layar } from './layar.ts'
import { bacaOpsi, type Opsi } from './opsi.ts'

/** What the program touches of its surroundings. */
export interface Lingkungan extends Layar {
  readonly argv: readonly string[]
  /** Where the config is looked for; the working folder by default. */
  readonly folder?: string
  /** The program of a second thread; without it all is done in one. */
  readonly pekerja?: URL
  /** Cores that may be used; those of the machine by default. */
  readonly inti?: number
  stdin(): Promise<Uint8Array>
  out(isi: string): void
  err(isi: string): void
}

/** 0 clean · 1 a galat, or more peringatan than allowed · 2 wrong use, unreadable input, or nothing to review. */
export type KodeKeluar = 0 | 1 | 2

/** The line why options do not go together. */
function tidakSerasi({ stdin, stdinFilename, paths, unsafe, fix, baseline, updateBaseline, shard }: Opsi): string | undefined {
  if (stdin && paths.length) return '--stdin (atau -) tidak dapat dipakai bersama PATH.'
  if (unsafe && !fix) return '--unsafe hanya berlaku bersama --fix.'
  if (updateBaseline && baseline === undefined) return '--update-baseline memerlukan --baseline BERKAS.'
  if (stdin && baseline !== undefined) return '--stdin tidak dapat dipakai bersama --baseline.'
  if (stdinFilename !== undefined && !stdin) return '--stdin-filename hanya berlaku bersama --stdin.'
  if (stdin && shard) return '--stdin tidak dapat dipakai bersama --shard.'
  return undefined
}

async function periksa(opsi: Opsi, dunia: Lingkungan): Promise<KodeKeluar> {
  const lapor = (pesan: string) => dunia.err(`perkada-lint: ${jinakkanBaris(pesan)}\n`)
  const gagal = (...daftarPesan: readonly string[]): KodeKeluar => {
    for (const pesan of daftarPesan) lapor(pesan)
    return 2
  }
  const bentrok = tidakSerasi(opsi)
  if (bentrok) return gagal(bentrok)
  const { siapkanCara } = await import('./setelan/cara.ts')
  const cara = await siapkanCara(opsi, dunia.folder ?? process.cwd())
  if ('daftarPesan' in cara) return gagal(...cara.daftarPesan)
  const dasar =
    opsi.baseline === undefined ? {} : await (await import('./berkas/baseline.ts')).bukaBaseline(opsi.baseline, opsi.updateBaseline)
  if (typeof dasar === 'string') return gagal(dasar)
  const masukan = opsi.stdin ? await bacaMasukan(opsi.stdinFilename ?? '<stdin>', await dunia.stdin()) : undefined

  const { konteksLaporan } = await import('./berkas/bagian-berkas.ts')
  const { periksaSemua, periksaStdin } = await import('./jalankan.ts')
  const { bukaLaporan, tulisLaporan } = await import('./laporan/laporan.ts')
  const konteks = konteksLaporan(opsi, cara, manifest.version, dunia)
  const keluar = opsi.stdin && opsi.fix ? dunia.err : dunia.out
  const penulis = opsi.updateBaseline ? undefined : tulisLaporan(await bukaLaporan(opsi.format, konteks), keluar)
  const laporkan = (isi: string) => penulis?.terima(isi)
  const jalan =
    masukan === undefined
      ? await periksaSemua(opsi, cara, dasar, konteks, dunia, laporkan)
      : await periksaStdin(masukan, opsi, cara, konteks, laporkan)
  const { ringkasan, perbaikan, catatan, simpanan } = jalan
  for (const baris of [...perbaikan, ...catatan]) lapor(baris)
  for (const { message } of ringkasan.daftarKegagalan) lapor(message)
  if (opsi.baseline !== undefined && opsi.updateBaseline) {
    if (ringkasan.daftarKegagalan.length) return gagal(`${opsi.baseline}: baseline tidak ditulis karena pemeriksaan tidak lengkap.`)
    const { perbaruiBaseline } = await import('./berkas/baseline.ts')
    const sekarang = { daftar: simpanan, ...(opsi.rule.length && { rules: new Set(cara.dipilih.map(({ id }) => id)) }) }
    const { pesan, salah } = await perbaruiBaseline(sekarang, dasar, opsi.baseline)
    if (salah) return gagal(pesan)
    dunia.out(`${pesan}\n`)
    return 0
  }
  if (opsi.fix && jalan.source !== undefined) dunia.out(jalan.source)
  penulis?.selesai(ringkasan)
  if (ringkasan.daftarKegagalan.length) return 2
  const { galat, peringatan } = hitung(ringkasan)
  return galat || peringatan > (opsi.maxWarnings ?? Number.POSITIVE_INFINITY) ? 1 : 0
}

async function jelaskan(id: string, dunia: Lingkungan): Promise<KodeKeluar> {
  const [{ cariRule }, { jelaskanAturan }] = await Promise.all([import('./setelan/cara.ts'), import('@perkada/lint')])
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
