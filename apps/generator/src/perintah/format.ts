import { apakahPeraturan, formatNaskah, parseNaskah } from '@perkada/markdown'
import type { Command } from 'commander'
import { tulisBerkas } from '../berkas.ts'
import { GalatPemakaian } from '../galat-pemakaian.ts'
import { bacaNaskah } from '../naskah-berkas.ts'

/** Registers `perkada format`. */
export function perintahFormat(program: Command, out: (isi: string) => void): void {
  program
    .command('format')
    .description('menuliskan naskah atau transkripsi dalam bentuk baku')
    .argument('<berkas>', 'naskah atau transkripsi peraturan')
    .option('--out <berkas>', 'berkas tujuan; tanpa opsi ini ke keluaran standar')
    .action(async (berkas: string, opsi: { readonly out?: string }) => {
      const sumber = await bacaNaskah(berkas)
      if (!apakahPeraturan(sumber))
        throw new GalatPemakaian(
          `${berkas}: bukan peraturan; diharapkan kunci jenis di kepala YAML atau nama jenis peraturan pada baris awal`,
        )
      const hasil = formatNaskah(parseNaskah(sumber).naskah)
      if (opsi.out === undefined) return out(hasil)
      await tulisBerkas(opsi.out, hasil)
      out(`${opsi.out} ditulis\n`)
    })
}
