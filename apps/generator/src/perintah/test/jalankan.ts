import { perkada } from '../../cli.ts'

/** The command as a test runs it: its exit code, and what it wrote to either output. */
export async function jalankanUji(
  argv: readonly string[],
  masukan?: string | Uint8Array,
): Promise<{ kode: number; out: string; err: string }> {
  const hasil = { out: '', err: '' }
  const kode = await perkada(argv, {
    out: isi => {
      hasil.out += isi
    },
    err: isi => {
      hasil.err += isi
    },
    ...(masukan !== undefined && { stdin: async () => (typeof masukan === 'string' ? new TextEncoder().encode(masukan) : masukan) }),
  })
  return { kode, ...hasil }
}
