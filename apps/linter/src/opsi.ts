import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import { TERINCI } from './batasi.ts'
import { terjemahkan } from './salah-opsi.ts'

/** The forms of a report. */
export const daftarFormat = ['pretty', 'json', 'sarif', 'github', 'gitlab', 'junit', 'html'] as const
/** One of the forms of a report. */
export type Format = (typeof daftarFormat)[number]

/** One part of many of the files: part `ke` of `dari`, both from 1. */
export interface Shard {
  readonly ke: number
  readonly dari: number
}

/** What the user asked for. */
export interface Opsi {
  readonly paths: readonly string[]
  readonly format: Format
  readonly fix: boolean
  readonly unsafe: boolean
  readonly maxWarnings?: number
  /** Findings of one rule that the report lists for one text; 0 for all. */
  readonly maxFindings: number
  readonly config?: string
  readonly baseline?: string
  readonly updateBaseline: boolean
  readonly rule: readonly string[]
  readonly shard?: Shard
  readonly stdin: boolean
  /** What the text on standard input is called, for config, region and report. */
  readonly stdinFilename?: string
}

/** The user asked what a rule is about. */
export interface Jelaskan {
  readonly explain: string
}

/** The command line ends here: help that was asked for (0) or wrong use (2), with what to print. */
export interface Berhenti {
  readonly kode: 0 | 2
  readonly pesan: string
}

const judulBantuan = new Map([
  ['Usage:', 'Pemakaian:'],
  ['Arguments:', 'Argumen:'],
  ['Options:', 'Opsi:'],
  ['Commands:', 'Perintah:'],
])

function bacaBilangan(isi: string): number {
  if (!/^\d{1,9}$/.test(isi)) throw new InvalidArgumentError('bilangan bulat 0 atau lebih diharapkan')
  return Number(isi)
}

function bacaShard(isi: string): Shard {
  const [, ke = '', dari = ''] = /^(\d{1,4})\/(\d{1,4})$/.exec(isi) ?? []
  const shard = { ke: Number(ke), dari: Number(dari) }
  if (shard.ke < 1 || shard.ke > shard.dari) throw new InvalidArgumentError('bagian/jumlah seperti 2/8 diharapkan')
  return shard
}

function buatPerintah(version: string, explain: (id: string) => void): Command {
  const perintah = new Command('perkada-lint')
    .description('Memeriksa naskah peraturan kepala daerah terhadap pedoman penyusunan peraturan perundang-undangan.')
    .usage('[opsi] [PATH …]')
    .argument('[PATH...]', 'berkas, folder, atau pola; bawaan: folder ini')
    .addOption(
      new Option('--format <format>', `bentuk laporan: ${daftarFormat.join(', ')} (bawaan: pretty)`)
        .choices(daftarFormat)
        .default('pretty', 'pretty'),
    )
    .option('--fix', 'pasang perbaikan yang tidak mengubah arti', false)
    .option('--unsafe', 'bersama --fix: pasang juga perbaikan yang perlu dibaca kembali', false)
    .option('--max-warnings <n>', 'gagal bila peringatan lebih dari n', bacaBilangan)
    .option(
      '--max-findings <n>',
      `rinci paling banyak n temuan dari satu aturan dalam satu naskah, selebihnya disebut jumlahnya; 0: semua (bawaan: ${TERINCI})`,
      bacaBilangan,
      TERINCI,
    )
    .option('--config <berkas>', 'setelan (bawaan: perkada.config.yaml terdekat ke atas)')
    .option('--baseline <berkas>', 'temuan lama dalam berkas ini tidak dilaporkan')
    .option('--update-baseline', 'catat semua temuan sekarang dalam berkas --baseline', false)
    .option(
      '--rule <id>',
      'periksa hanya aturan ini (nomor-*: semua yang diawali nomor-); boleh diulang',
      (id: string, daftar: string[]) => [...daftar, id],
      [],
    )
    .option('--shard <k/n>', 'periksa hanya bagian ke-k dari n bagian berkas', bacaShard)
    .option('--stdin', 'baca naskah atau .docx dari masukan standar (juga: -); dengan --fix naskahnya ditulis ke keluaran standar', false)
    .option('--stdin-filename <berkas>', 'bersama --stdin: nama naskah itu, untuk setelan, data daerah, dan laporan')
    .version(version, '-V, --version', 'tampilkan versi')
    .helpOption('-h, --help', 'tampilkan bantuan ini')
    .addHelpText(
      'after',
      '\nKode keluar: 0 bersih; 1 ada galat atau peringatan melebihi batas; 2 salah pakai, masukan tidak terbaca, atau tidak ada peraturan di antaranya.',
    )
    .configureHelp({
      styleTitle: judul => judulBantuan.get(judul) ?? judul,
      optionDescription: option => option.description,
    })
    .showSuggestionAfterError(true)
    .helpCommand(false)
    .action(() => undefined)
  perintah
    .command('explain')
    .description('terangkan satu aturan: apa, mengapa, contoh, cara mendiamkan')
    .usage('ID')
    .argument('<id>', 'aturan, misalnya nomor-loncat')
    .helpOption('-h, --help', 'tampilkan bantuan ini')
    .copyInheritedSettings(perintah)
    .action(explain)
  return perintah
}

/** Reads the arguments of the command line. */
export function bacaOpsi(argv: readonly string[], version: string): Opsi | Jelaskan | Berhenti {
  if (argv.includes(''))
    return { kode: 2, pesan: 'perkada-lint: ada argumen yang kosong (""): tulis isinya, atau isi variabel yang dipakai di situ.\n' }
  let keluaran = ''
  let dijelaskan: string | undefined
  const perintah = buatPerintah(version, id => {
    dijelaskan = id
  })
  for (const satu of [perintah, ...perintah.commands])
    satu.exitOverride().configureOutput({ writeOut: isi => (keluaran += isi), writeErr: () => undefined })
  try {
    perintah.parse(argv, { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (error.exitCode === 0) return { kode: 0, pesan: keluaran }
    return { kode: 2, pesan: `perkada-lint: ${terjemahkan(error)}\n` }
  }
  if (dijelaskan !== undefined) {
    const lain = perintah.options.filter(satu => perintah.getOptionValueSource(satu.attributeName()) === 'cli').map(({ long }) => long)
    return lain.length
      ? { kode: 2, pesan: `perkada-lint: explain tidak dapat dipakai bersama ${lain.join(', ')}.\n` }
      : { explain: dijelaskan }
  }
  const paths = perintah.args.filter(path => path !== '-')
  const opsi = perintah.opts<Omit<Opsi, 'paths'>>()
  return { ...opsi, paths, stdin: opsi.stdin || paths.length < perintah.args.length }
}
