import { sebabBerkas } from './berkas/sebab-berkas.ts'
import { perkadaLint } from './cli.ts'
import { bacaLayar } from './layar.ts'

async function bacaStdin(): Promise<Uint8Array> {
  const potongan: Uint8Array[] = []
  for await (const isi of process.stdin) potongan.push(isi)
  return Buffer.concat(potongan)
}

/** Most runs say nothing beside their report: standard error is opened by the first that does, because Node takes milliseconds for it. */
let aliranPesan: NodeJS.WriteStream | undefined
function tulisPesan(isi: string): void {
  // Where nobody can be told, the exit code still says what came of the review.
  aliranPesan ??= process.stderr.on('error', () => undefined)
  aliranPesan.write(isi)
}

/** Waits until what was written has left the process. */
const habisTertulis = (aliran: NodeJS.WriteStream | undefined) => aliran && new Promise(lanjut => aliran.write('', lanjut))

/** What a shell reports of a program that wrote where nobody reads any more; what was not reviewed yet is not approved. */
const TIDAK_DIBACA = 141

/** Ends the process where nobody reads on, or where the report could not be written, which is no approval. */
function laporanHilang(error: Error): never {
  if ('code' in error && error.code === 'EPIPE') process.exit(process.exitCode ?? TIDAK_DIBACA)
  tulisPesan(`perkada-lint: laporan tidak dapat ditulis: ${sebabBerkas(error) ?? error.message}.\n`)
  process.exit(2)
}

/** Whether the folder in which the program was started has been deleted since. */
const folderHilang = (error: unknown): boolean => error instanceof Error && 'syscall' in error && error.syscall === 'uv_cwd'

/** The program as the command line starts it; true when nothing is left to do and the process may end. */
export async function main(): Promise<boolean> {
  process.stdout.on('error', laporanHilang)
  try {
    process.exitCode = await perkadaLint({
      argv: process.argv.slice(2),
      ...bacaLayar(process.env, process.stdout),
      pekerja: new URL('./worker.cjs', import.meta.url),
      stdin: bacaStdin,
      out: isi => process.stdout.write(isi),
      err: tulisPesan,
    })
  } catch (error) {
    const sebab = folderHilang(error)
      ? 'folder kerja ini sudah tidak ada. Pindah ke folder lain'
      : `kesalahan di dalam program: ${error instanceof Error ? error.message : String(error)}`
    tulisPesan(`perkada-lint: ${sebab}.\n`)
    process.exitCode = 2
  }
  // The process may end before the stream says what befell it.
  if (process.stdout.errored) laporanHilang(process.stdout.errored)
  await habisTertulis(process.stdout)
  await habisTertulis(aliranPesan)
  return true
}

/** The program of a second thread, which reviews what the first hands to it. */
export async function worker(): Promise<void> {
  await (await import('./berkas/pekerja.ts')).layani()
}
