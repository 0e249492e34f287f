import { statSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { daftarJenisCetak, type JenisCetak } from '@perkada/core'
import type { TingkatArsip } from '@perkada/pdf'
import { type Command, Option } from 'commander'
import { bacaTeks, tulisBerkas } from '../berkas.ts'
import type { Percetakan } from '../cetak/cetak-naskah.ts'
import { GalatPemakaian } from '../galat-pemakaian.ts'
import type { Keluaran } from '../keluaran.ts'
import { bacaNaskah } from '../naskah-berkas.ts'

interface Pilihan {
  readonly kind?: JenisCetak
  readonly out?: string
  readonly layout?: string
  readonly pdfa?: TingkatArsip
}

/** `naskah.md` is named after its folder, any other file after itself. */
const namaDasar = (path: string) => {
  const nama = basename(path).replace(/\.(md|txt)$/i, '')
  return nama === 'naskah' ? basename(dirname(path)) : nama
}

async function cariNaskah(folder: string): Promise<{ daftarPath: string[]; dilewati: number }> {
  const [{ glob }, { apakahPeraturan }] = await Promise.all([import('tinyglobby'), import('@perkada/markdown')])
  const semua = (await glob('**/*.md', { cwd: folder, ignore: ['**/node_modules/**', '**/dist/**'] }))
    .sort()
    .map(path => join(folder, path))
  const ada = await Promise.all(semua.map(async path => apakahPeraturan(await bacaTeks(path))))
  const daftarPath = semua.filter((_, urutan) => ada[urutan])
  return { daftarPath, dilewati: semua.length - daftarPath.length }
}

function isFolder(path: string): boolean {
  const stat = statSync(path, { throwIfNoEntry: false })
  if (!stat) throw new GalatPemakaian(`${path} tidak ditemukan`)
  return stat.isDirectory()
}

interface Kerja {
  readonly jenis: JenisCetak | undefined
  percetakan(naskah: string): Promise<Percetakan>
  readonly keluaran: Keluaran
}

async function cetakSatu(path: string, tujuan: (jenis: JenisCetak) => string, { jenis, percetakan, keluaran }: Kerja): Promise<void> {
  const { cetakNaskah } = await import('../cetak/cetak-naskah.ts')
  const { bytes, halaman, bagan, temuan, jenisCetak } = await cetakNaskah(await bacaNaskah(path), path, jenis, await percetakan(path))
  await tulisBerkas(tujuan(jenisCetak), bytes)
  for (const satu of temuan) keluaran.err(`${satu}\n`)
  keluaran.out(`${tujuan(jenisCetak)}: ${jenisCetak}, ${halaman} halaman, ${bagan} bagan, ${temuan.length} temuan\n`)
}

async function cetakFolder(folder: string, keluar: string, kerja: Kerja): Promise<void> {
  const { daftarPath, dilewati } = await cariNaskah(folder)
  if (daftarPath.length === 0) throw new GalatPemakaian(`${folder} tidak memuat naskah peraturan`)
  for (const path of daftarPath) {
    const tujuan = (jenis: JenisCetak) => join(keluar, relative(folder, dirname(path)), `${namaDasar(path)}-${jenis}.pdf`)
    try {
      await cetakSatu(path, tujuan, kerja)
    } catch (galat) {
      if (!(galat instanceof GalatPemakaian)) throw galat
      for (const pesan of galat.daftarPesan) kerja.keluaran.err(`perkada: ${pesan}\n`)
      process.exitCode = 2
    }
  }
  if (dilewati) kerja.keluaran.err(`${dilewati} berkas Markdown dilewati karena bukan peraturan\n`)
}

/** Registers `perkada pdf`. */
export function perintahPdf(program: Command, keluaran: Keluaran): void {
  program
    .command('pdf')
    .description('mencetak naskah menjadi PDF')
    .argument('<berkas|folder>', 'naskah Markdown, atau folder yang memuatnya')
    .addOption(
      new Option('--kind <jenis>', 'bentuk cetakan; tanpa opsi ini asli bila identitas lengkap, selainnya rancangan').choices([
        ...daftarJenisCetak,
      ]),
    )
    .option('--out <tujuan>', 'berkas tujuan (folder tujuan untuk folder); tanpa opsi ini di bawah dist')
    .option(
      '--layout <berkas>',
      'profil cetak (YAML): kertas, margin, huruf, kop, tanda tangan; tanpa opsi ini cetak.yaml di folder naskah atau di atasnya',
    )
    .addOption(
      new Option(
        '--pdfa <bagian>',
        'bagian PDF/A: 3a (tanpa opsi ini), atau 1b tanpa berkas di dalamnya bagi pemeriksa yang hanya mengenal 1b',
      ).choices(['3a', '1b']),
    )
    .action(async (path: string, { kind, out, layout, pdfa }: Pilihan) => {
      const folder = isFolder(path)
      const { pembukaPercetakan } = await import('../cetak/percetakan.ts')
      const buka = pembukaPercetakan(layout)
      const kerja: Kerja = { jenis: kind, percetakan: async naskah => ({ ...(await buka(naskah)), arsip: pdfa }), keluaran }
      if (folder) return cetakFolder(path, out ?? 'dist', kerja)
      return cetakSatu(path, jenis => out ?? join('dist', `${namaDasar(path)}-${jenis}.pdf`), kerja)
    })
}
