import type { Teks } from '@perkada/core'
import { panjangTag, terlindung } from './huruf-baris.ts'
import { hiasan } from './miring.ts'

/** A text as it stands inside a line of Markdown: italics between stars, letters that the reader would take for marks behind a backslash. */
export function lindungi({ isi, miring = [] }: Teks): string {
  if (!miring.length && !/[*_<\\]/.test(isi)) return isi
  let hasil = ''
  let ke = 0
  for (let i = 0; i < isi.length; i++) {
    const huruf = isi[i] as string
    const rentang = miring[ke]
    const sebelumTanda = miring.length > 0 && (rentang?.[0] === i + 1 || rentang?.[1] === i + 1)
    const bertanda =
      (huruf === '\\' && (sebelumTanda || i === isi.length - 1 || terlindung.includes(isi[i + 1] as string))) ||
      (miring.length ? huruf === '*' || huruf === '_' : hiasan(isi, i, 0, isi.length)) ||
      (huruf === '<' && (isi.startsWith('<!--', i) || panjangTag(isi, i, isi.length) > 0))
    if (rentang?.[0] === i) hasil += '*'
    hasil += bertanda ? `\\${huruf}` : huruf
    if (rentang?.[1] === i + 1) {
      hasil += '*'
      ke++
    }
  }
  return hasil
}

const awalBertanda = /^(?:#{1,6}(?: |$)|[-+*•·▪●○] |>|```|~~~)/

/** The same for a text that begins a line: it is no heading, bullet, quotation or fence. */
export function lindungiBaris(teks: Teks): string {
  const hasil = lindungi(teks)
  return awalBertanda.test(hasil) ? `\\${hasil}` : hasil
}
