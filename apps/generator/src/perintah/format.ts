import { apakahPeraturan, bakukan } from '@perkada/markdown'
import type { Command } from 'commander'
import { bacaByte, tulisBerkas } from '../berkas.ts'
import { GalatPemakaian } from '../galat-pemakaian.ts'
import type { Keluaran } from '../keluaran.ts'
import { bacaSumber, namaStdin } from '../naskah-berkas.ts'
import { tolakTujuanTeks } from '../tujuan.ts'

/** Registers `perkada format`. */
export function perintahFormat(program: Command, { out, err, stdin }: Keluaran): void {
  program
    .command('format')
    .description('menuliskan naskah, transkripsi, atau berkas Word (.docx) dalam bentuk baku')
    .argument('<berkas>', 'naskah, transkripsi, atau .docx peraturan; - untuk masukan standar')
    .option('--out <berkas>', 'berkas tujuan; tanpa opsi ini ke keluaran standar')
    .action(async (tertulis: string, opsi: { readonly out?: string }) => {
      if (opsi.out !== undefined) tolakTujuanTeks(opsi.out)
      const masukan = tertulis === '-' ? stdin : undefined
      const berkas = masukan ? namaStdin : tertulis
      const { sumber, catatan } = await bacaSumber(berkas, await (masukan?.() ?? bacaByte(berkas)))
      for (const satu of catatan) err(`perkada: ${satu}\n`)
      if (!apakahPeraturan(sumber))
        throw new GalatPemakaian(
          `${berkas}: bukan peraturan; diharapkan kunci jenis di kepala YAML atau nama jenis peraturan pada baris awal`,
        )
      const hasil = bakukan(sumber)
      if (opsi.out === undefined) return out(hasil)
      await tulisBerkas(opsi.out, hasil)
      out(`${opsi.out} ditulis\n`)
    })
}
