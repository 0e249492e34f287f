import type { Command } from 'commander'
import type { OpsiSusun } from '../susun/susun.ts'

/** Registers `perkada new`. */
export function perintahNew(program: Command, out: (isi: string) => void): void {
  program
    .command('new')
    .description('menyusun naskah dari templat dan isian; susunan ulang memadukan suntingan')
    .argument('<templat>', 'nama templat; lihat perkada templates')
    .option('--data <isian.yaml>', 'berkas isian; tanpa opsi ini isian ditanyakan di terminal dan ditulis ke folder tujuan')
    .option('--out <folder>', 'folder tujuan, wajib ditulis; naskahnya naskah.md')
    .option('--daerah <daerah.yaml>', 'data daerah; tanpa opsi ini daerah.yaml di samping isian atau satu folder di atasnya')
    .option('--force', 'menimpa naskah berikut suntingannya')
    .action(async (nama: string, opsi: Partial<OpsiSusun>) => {
      const { susun } = await import('../susun/susun.ts')
      const hasil = await susun(nama, opsi)
      if (!hasil) return
      out(hasil.laporan)
      if (hasil.bentrok > 0) process.exitCode = 1
    })
}
