import { perkadaLint } from './cli.ts'
import { bacaLayar } from './layar.ts'

async function bacaStdin(): Promise<Uint8Array> {
  const potongan: Uint8Array[] = []
  for await (const isi of process.stdin) potongan.push(isi)
  return Buffer.concat(potongan)
}

const habis = (keluaran: NodeJS.WriteStream) => new Promise<void>(selesai => keluaran.write('', () => selesai()))

/** The program as the command line starts it; true when all is written and the process may end. */
export async function main(): Promise<boolean> {
  let bergalat = false
  const err = (isi: string) => {
    bergalat = true
    process.stderr.write(isi)
  }
  process.stdout.on('error', error => {
    if ('code' in error && error.code === 'EPIPE') process.exit()
    throw error
  })
  try {
    process.exitCode = await perkadaLint({
      argv: process.argv.slice(2),
      ...bacaLayar(process.env, process.stdout),
      pekerja: new URL('./worker.cjs', import.meta.url),
      stdin: bacaStdin,
      out: isi => process.stdout.write(isi),
      err,
    })
  } catch (error) {
    err(`perkada-lint: kesalahan di dalam program: ${error instanceof Error ? error.message : String(error)}\n`)
    process.exitCode = 2
  }
  await habis(process.stdout)
  if (bergalat) await habis(process.stderr)
  return true
}

/** The program of a second thread, which reviews what the first hands to it. */
export async function worker(): Promise<void> {
  await (await import('./pekerja.ts')).layani()
}
