import { existsSync, realpathSync } from 'node:fs'
import { basename } from 'node:path'
import { isMainThread, Worker } from 'node:worker_threads'
import { perkada } from './cli.ts'
import type { Keluaran } from './keluaran.ts'

async function bacaStdin(): Promise<Uint8Array> {
  const potongan: Uint8Array[] = []
  for await (const isi of process.stdin) potongan.push(isi)
  return Buffer.concat(potongan)
}

/** Progress in one line of a terminal, wiped before anything else is written. */
function denganKemajuan(keluaran: Keluaran): Keluaran {
  if (!process.stderr.isTTY) return keluaran
  let tampil = false
  const hapus = () => {
    if (tampil) process.stderr.write('\r\u001b[K')
    tampil = false
  }
  const sesudah = (tulis: (isi: string) => void) => (isi: string) => {
    hapus()
    tulis(isi)
  }
  process.on('exit', hapus)
  return {
    ...keluaran,
    out: sesudah(keluaran.out),
    err: sesudah(keluaran.err),
    kemajuan: isi => {
      hapus()
      process.stderr.write(isi)
      tampil = true
    },
  }
}

/** The file that started this program and can start it again in a thread; undefined where something else runs it. */
function berkasProgram(): string | undefined {
  const [, tertulis = ''] = process.argv
  const berkas = existsSync(tertulis) ? realpathSync(tertulis) : ''
  return basename(berkas) === 'perkada.cjs' ? berkas : undefined
}

/** What a shell reports of a program that wrote where nobody reads any more: not all was done. */
const TIDAK_DIBACA = 141

/** Ends the process where nobody reads on, or where what was asked for could not be written. */
function keluaranHilang(error: Error): never {
  if ('code' in error && error.code === 'EPIPE') process.exit(process.exitCode ?? TIDAK_DIBACA)
  const sebab = 'code' in error && error.code === 'ENOSPC' ? 'media penuh' : error.message
  process.stderr.write(`perkada: keluaran tidak dapat ditulis: ${sebab}\n`)
  process.exit(2)
}

/**
 * The program as the command line starts it; in a thread of its own it prints what it is told. True when nothing is
 * left to do and the process may end.
 */
export async function main(): Promise<boolean> {
  if (!isMainThread) {
    const { layaniCetak } = await import('./cetak/pekerja.ts')
    await layaniCetak()
    return false
  }
  process.stdout.on('error', keluaranHilang)
  // Where nobody can be told, the exit code still says what became of the work.
  process.stderr.on('error', () => undefined)
  const program = berkasProgram()
  process.exitCode = await perkada(
    process.argv.slice(2),
    denganKemajuan({
      out: isi => process.stdout.write(isi),
      err: isi => process.stderr.write(isi),
      stdin: bacaStdin,
      ...(program ? { bukaPekerja: bekal => new Worker(program, { workerData: bekal, argv: [] }) } : {}),
    }),
  )
  // The process may end before the stream says what befell it.
  if (process.stdout.errored) keluaranHilang(process.stdout.errored)
  await new Promise(lanjut => process.stdout.write('', () => process.stderr.write('', lanjut)))
  return true
}
