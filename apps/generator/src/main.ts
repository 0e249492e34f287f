import { perkada } from './cli.ts'

/** The program as the command line starts it. */
export async function main(): Promise<void> {
  process.stdout.on('error', error => {
    if ('code' in error && error.code === 'EPIPE') process.exit()
    throw error
  })
  process.exitCode = await perkada(process.argv.slice(2), {
    out: isi => process.stdout.write(isi),
    err: isi => process.stderr.write(isi),
  })
}
