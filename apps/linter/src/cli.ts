import picocolors from 'picocolors'
import manifest from '../package.json' with { type: 'json' }
import { hitung } from './hasil.ts'
import { bacaTeks } from './kumpulkan.ts'
import { bacaOpsi, type Opsi } from './opsi.ts'

/** What the program touches of its surroundings. */
export interface Lingkungan {
  readonly argv: readonly string[]
  readonly warna: boolean
  stdin(): Promise<Uint8Array>
  out(isi: string): void
  err(isi: string): void
}

/** 0 clean · 1 a galat, or more peringatan than allowed · 2 wrong use or unreadable input. */
export type KodeKeluar = 0 | 1 | 2

async function periksa(opsi: Opsi, dunia: Lingkungan): Promise<KodeKeluar> {
  const { periksaBerkas, periksaMasukan, pilihRules } = await import('./periksa.ts')
  const gagal = (pesan: string): KodeKeluar => {
    dunia.err(`perkada-lint: ${pesan}\n`)
    return 2
  }
  const dipilih = pilihRules(opsi.rule)
  if (typeof dipilih === 'string') return gagal(dipilih)
  if (opsi.stdin && opsi.paths.length) return gagal('--stdin tidak dapat dipakai bersama PATH.')
  const masukan = opsi.stdin ? bacaTeks('<stdin>', await dunia.stdin()) : undefined
  if (typeof masukan === 'object') return gagal(masukan.message)
  const hasil =
    masukan === undefined ? await periksaBerkas(opsi.paths.length ? opsi.paths : ['.'], dipilih) : periksaMasukan(masukan, dipilih)
  for (const { message } of hasil.daftarKegagalan) dunia.err(`perkada-lint: ${message}\n`)
  if (opsi.format === 'json') dunia.out((await import('./format-json.ts')).formatJson(hasil))
  else if (opsi.format === 'sarif') dunia.out((await import('./format-sarif.ts')).formatSarif(hasil, dipilih, manifest.version))
  else if (hasil.daftarBerkas.length || !hasil.daftarKegagalan.length)
    dunia.out((await import('./format-pretty.ts')).formatPretty(hasil, picocolors.createColors(dunia.warna)))
  if (hasil.daftarKegagalan.length) return 2
  const { galat, peringatan } = hitung(hasil)
  return galat || peringatan > (opsi.maxWarnings ?? Number.POSITIVE_INFINITY) ? 1 : 0
}

/** The command perkada-lint. */
export async function perkadaLint(dunia: Lingkungan): Promise<KodeKeluar> {
  const opsi = bacaOpsi(dunia.argv, manifest.version)
  if (!('kode' in opsi)) return periksa(opsi, dunia)
  if (opsi.kode === 0) dunia.out(opsi.pesan)
  else dunia.err(opsi.pesan)
  return opsi.kode
}
