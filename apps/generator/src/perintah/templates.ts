import type { Command } from 'commander'

/** Registers `perkada templates`. */
export function perintahTemplates(program: Command, out: (isi: string) => void): void {
  program
    .command('templates')
    .description('menampilkan daftar templat, atau isian satu templat')
    .argument('[templat]', 'nama templat')
    .option('--json-schema', 'JSON Schema isian satu templat untuk penyunting teks; tanpa nama templat, JSON Schema daerah.yaml')
    .action(async (nama: string | undefined, { jsonSchema }: { readonly jsonSchema?: boolean }) => {
      const { uraikanTemplat } = await import('../susun/uraian-templat.ts')
      out(await uraikanTemplat(nama, jsonSchema))
    })
}
