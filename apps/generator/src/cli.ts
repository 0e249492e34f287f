import { nearMiss } from '@perkada/core'
import { Command, CommanderError } from 'commander'
import manifest from '../package.json' with { type: 'json' }
import { GalatPemakaian } from './galat-pemakaian.ts'
import type { Keluaran } from './keluaran.ts'
import { perintahChart } from './perintah/chart.ts'
import { perintahFormat } from './perintah/format.ts'
import { perintahNew } from './perintah/new.ts'
import { perintahPdf } from './perintah/pdf.ts'
import { perintahRenumber } from './perintah/renumber.ts'
import { perintahTemplates } from './perintah/templates.ts'
import { perintahVerify } from './perintah/verify.ts'

const judulBantuan = new Map([
  ['Usage:', 'Pemakaian:'],
  ['Arguments:', 'Argumen:'],
  ['Options:', 'Opsi:'],
  ['Commands:', 'Perintah:'],
])

function buatProgram(keluaran: Keluaran): Command {
  const { out } = keluaran
  const program = new Command('perkada')
    .description('Menyusun, mencetak, dan memeriksa kembali peraturan kepala daerah.')
    .usage('[opsi] PERINTAH')
    .version(manifest.version, '-V, --version', 'tampilkan versi')
    .helpOption('-h, --help', 'tampilkan bantuan ini')
    .helpCommand('help [perintah]', 'tampilkan bantuan satu perintah')
    .addHelpText(
      'after',
      '\nKode keluar: 0 berhasil; 1 naskah belum beres (bentrokan, selisih cetakan); 2 salah pakai atau masukan tidak terbaca; 3 cetakan tidak dapat dipastikan (verify); 130 dihentikan.',
    )
  perintahNew(program, out)
  perintahTemplates(program, out)
  perintahFormat(program, keluaran)
  perintahRenumber(program, keluaran)
  perintahPdf(program, keluaran)
  perintahChart(program, keluaran)
  perintahVerify(program, keluaran)
  return program
}

function siapkan(perintah: Command, keluaran: Keluaran): void {
  perintah
    .exitOverride()
    .configureOutput({ writeOut: keluaran.out, writeErr: () => undefined })
    .usage(perintah.usage().replace('[options]', '[opsi]'))
    .configureHelp({
      styleTitle: judul => judulBantuan.get(judul) ?? judul,
      optionDescription: ({ description, argChoices }) => `${description}${argChoices ? ` (pilihan: ${argChoices.join(', ')})` : ''}`,
      subcommandTerm: anak => `${anak.name()} ${anak.usage().replace('[options]', '[opsi]')}`,
    })
    .helpOption('-h, --help', 'tampilkan bantuan ini')
  for (const anak of perintah.commands) siapkan(anak, keluaran)
}

/** The option and the value that an English error names in quotes, whatever quotes they hold themselves. */
function sebutanDari(message: string): readonly [bentuk: string, nilai: string] {
  const [, opsi, nilai] = /^error: option '([^']*)' argument '([\s\S]*)' is invalid\./.exec(message) ?? []
  return opsi === undefined ? [/'([\s\S]*)'/.exec(message)?.[1] ?? '', ''] : [opsi, nilai ?? '']
}

/** An error of the argument parser in Indonesian. */
function terjemahkan({ code, message }: CommanderError): string {
  const [sebutan, nilai] = sebutanDari(message)
  const saran = /\(Did you mean ([^(?)]{1,80})\?\)/.exec(message)?.[1]
  const dugaan = saran ? `; maksud Anda ${saran.replace(/^one of /, '')}?` : ''
  const lihat = 'lihat perkada --help'
  switch (code) {
    case 'commander.unknownOption':
      return `opsi ${sebutan} tidak dikenal${dugaan || `; ${/[./]/.test(sebutan) ? `bila itu nama berkas, tulis ./${sebutan}` : lihat}`}`
    case 'commander.unknownCommand':
      return `perintah ${sebutan} tidak dikenal${dugaan || `; ${lihat}`}`
    case 'commander.missingArgument':
      return `argumen ${sebutan} belum ditulis; ${lihat}`
    case 'commander.optionMissingArgument':
      return `opsi ${sebutan} memerlukan nilai`
    case 'commander.excessArguments':
      return `terlalu banyak argumen; ${lihat}`
    case 'commander.invalidArgument': {
      const pilihan = message.split('Allowed choices are ')[1]?.split('.')[0]
      const harapan = pilihan ? `diharapkan salah satu dari ${pilihan}` : message.slice(message.lastIndexOf('. ') + 1).trim()
      const mirip = nearMiss(nilai, pilihan?.split(', ') ?? [])
      return `nilai “${nilai}” untuk opsi ${sebutan} tidak berlaku; ${harapan}${mirip === undefined ? '' : `; maksud Anda ${mirip}?`}`
    }
    default:
      return `perintah tidak dipahami; ${lihat}`
  }
}

/** The command line as it is parsed: help about a command that there is not names the one that was meant, as the command itself would. */
function dibaca(argv: readonly string[], { commands }: Command): readonly string[] {
  const [kata, perintah] = argv
  const asing = kata === 'help' && perintah !== undefined && !commands.some(satu => satu.name() === perintah)
  return asing ? [perintah] : argv
}

/** Why the program could not go on though nothing was wrong with what it was asked for. */
function sebabDalam(error: unknown): string {
  if (error instanceof Error && 'syscall' in error && error.syscall === 'uv_cwd')
    return 'folder kerja ini sudah tidak ada; pindah ke folder lain'
  return `kesalahan di dalam program: ${error instanceof Error ? error.message : String(error)}`
}

/** The command perkada; answers with the exit code. */
export async function perkada(argv: readonly string[], keluaran: Keluaran): Promise<number> {
  const program = buatProgram(keluaran)
  siapkan(program, keluaran)
  if (argv.length === 0) {
    keluaran.out(program.helpInformation())
    return 2
  }
  try {
    if (argv.includes('')) throw new GalatPemakaian('ada argumen yang kosong (""): tulis isinya, atau isi variabel yang dipakai di situ')
    await program.parseAsync(dibaca(argv, program), { from: 'user' })
    return typeof process.exitCode === 'number' ? process.exitCode : 0
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0
    const daftarPesan =
      error instanceof CommanderError ? [terjemahkan(error)] : error instanceof GalatPemakaian ? error.daftarPesan : [sebabDalam(error)]
    for (const pesan of daftarPesan) keluaran.err(`perkada: ${pesan}\n`)
    return 2
  }
}
