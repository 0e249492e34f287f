import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'

/** What the user asked for. */
export interface Opsi {
  readonly paths: readonly string[]
  readonly format: 'pretty' | 'json' | 'sarif'
  readonly maxWarnings?: number
  readonly rule: readonly string[]
  readonly stdin: boolean
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
])

function bacaBilangan(isi: string): number {
  if (!/^\d{1,9}$/.test(isi)) throw new InvalidArgumentError('bilangan bulat 0 atau lebih diharapkan')
  return Number(isi)
}

function buatPerintah(version: string): Command {
  return new Command('perkada-lint')
    .description('Memeriksa naskah peraturan kepala daerah terhadap pedoman penyusunan peraturan perundang-undangan.')
    .usage('[opsi] [PATH …]')
    .argument('[PATH...]', 'berkas, folder, atau pola; bawaan: folder ini')
    .addOption(
      new Option('--format <format>', 'bentuk laporan: pretty, json, atau sarif (bawaan: pretty)')
        .choices(['pretty', 'json', 'sarif'])
        .default('pretty', 'pretty'),
    )
    .option('--max-warnings <n>', 'gagal bila peringatan lebih dari n', bacaBilangan)
    .option('--rule <id>', 'periksa hanya aturan ini; boleh diulang', (id: string, daftar: string[]) => [...daftar, id], [])
    .option('--stdin', 'baca naskah dari masukan standar', false)
    .version(version, '-V, --version', 'tampilkan versi')
    .helpOption('-h, --help', 'tampilkan bantuan ini')
    .addHelpText('after', '\nKode keluar: 0 bersih; 1 ada galat atau peringatan melebihi batas; 2 salah pakai atau masukan tidak terbaca.')
    .configureHelp({
      styleTitle: judul => judulBantuan.get(judul) ?? judul,
      optionDescription: option => option.description,
    })
    .showSuggestionAfterError(true)
}

/** The error of the parser of options in Indonesian; its English text names option and value in quotes. */
function terjemahkan({ code, message }: CommanderError): string {
  const [sebutan = '', nilai = ''] = [...message.matchAll(/'([^']*)'/g)].map(cocok => cocok[1] ?? '')
  const saran = /\(Did you mean ([^?)(]{1,80})\?\)/.exec(message)?.[1]
  const lihat = 'Lihat perkada-lint --help.'
  if (code === 'commander.unknownOption') return `opsi ${sebutan} tidak dikenal.${saran ? ` Maksud Anda ${saran}?` : ''} ${lihat}`
  if (code === 'commander.optionMissingArgument') return `opsi ${sebutan} memerlukan nilai. ${lihat}`
  if (code === 'commander.invalidArgument') {
    const pilihan = message.split('Allowed choices are ')[1]?.split('.')[0]
    const harapan = pilihan ? `yang ada: ${pilihan}` : message.slice(message.lastIndexOf('. ') + 1).trim()
    return `nilai "${nilai}" untuk opsi ${sebutan} tidak berlaku; ${harapan}. ${lihat}`
  }
  return `perintah tidak dipahami. ${lihat}`
}

/** Reads the arguments of the command line. */
export function bacaOpsi(argv: readonly string[], version: string): Opsi | Berhenti {
  let keluaran = ''
  const perintah = buatPerintah(version)
    .exitOverride()
    .configureOutput({ writeOut: isi => (keluaran += isi), writeErr: () => undefined })
  try {
    perintah.parse(argv, { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (error.exitCode === 0) return { kode: 0, pesan: keluaran }
    return { kode: 2, pesan: `perkada-lint: ${terjemahkan(error)}\n` }
  }
  return { paths: perintah.args, ...perintah.opts<Omit<Opsi, 'paths'>>() }
}
