import { nearMiss } from '@perkada/core'
import type { CommanderError } from 'commander'

/** The option and the value that an English error names in quotes, whatever quotes they hold themselves. */
function sebutanDari(message: string): readonly [bentuk: string, nilai: string] {
  const [, opsi, nilai] = /^error: option '([^']*)' argument '([\s\S]*)' is invalid\./.exec(message) ?? []
  return opsi === undefined ? [/'([\s\S]*)'/.exec(message)?.[1] ?? '', ''] : [opsi, nilai ?? '']
}

/** The error of the parser of options in Indonesian. */
export function terjemahkan({ code, message }: CommanderError): string {
  const [bentuk, nilai] = sebutanDari(message)
  const sebutan = bentuk.replace(/ <[a-z/]+>$/, '')
  const saran = /\(Did you mean (?:one of )?([^?)(]{1,80})\?\)/.exec(message)?.[1]?.replaceAll(', ', ' atau ')
  const lihat = 'Lihat perkada-lint --help.'
  if (code === 'commander.unknownOption') {
    const perintah = nearMiss(sebutan.slice(2), ['explain'])
    const petunjuk = perintah
      ? ` Maksud Anda perkada-lint ${perintah}?`
      : saran
        ? ` Maksud Anda ${saran}?`
        : /[./]/.test(sebutan)
          ? ` Bila itu nama berkas, tulis ./${sebutan}.`
          : ''
    return `opsi ${sebutan} tidak dikenal.${petunjuk} ${lihat}`
  }
  if (code === 'commander.optionMissingArgument') return `opsi ${sebutan} memerlukan nilai. ${lihat}`
  if (code === 'commander.missingArgument') return `explain memerlukan id aturan. ${lihat}`
  if (code === 'commander.excessArguments') return `explain menerangkan satu aturan saja. ${lihat}`
  if (code === 'commander.invalidArgument') {
    const pilihan = message.split('Allowed choices are ')[1]?.split('.')[0]
    const harapan = pilihan ? `yang ada: ${pilihan}` : message.slice(message.lastIndexOf('. ') + 1).trim()
    const mirip = pilihan && nearMiss(nilai, pilihan.split(', '))
    return `nilai “${nilai}” untuk opsi ${sebutan} tidak berlaku; ${harapan}.${mirip ? ` Maksud Anda ${mirip}?` : ''} ${lihat}`
  }
  return `perintah tidak dipahami. ${lihat}`
}
