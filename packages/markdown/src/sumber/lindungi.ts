import { hiasan, panjangTag, terlindung } from './baris.ts'

/** A text as it stands inside a line of Markdown: letters that the reader would take for marks stand behind a backslash. */
export function lindungi(isi: string): string {
  if (!/[*_<\\]/.test(isi)) return isi
  let hasil = ''
  for (let i = 0; i < isi.length; i++) {
    const huruf = isi[i] as string
    const bertanda =
      (huruf === '\\' && terlindung.includes(isi[i + 1] ?? ' ')) ||
      hiasan(isi, i, 0, isi.length) ||
      (huruf === '<' && (isi.startsWith('<!--', i) || panjangTag(isi, i, isi.length) > 0))
    hasil += bertanda ? `\\${huruf}` : huruf
  }
  return hasil
}

const awalBertanda = /^(?:#{1,6}(?: |$)|[-+*•·▪●○] |>|```|~~~)/

/** The same for a text that begins a line: it is no heading, bullet, quotation or fence. */
export const lindungiBaris = (isi: string): string => (awalBertanda.test(isi) ? `\\${isi[0]}${lindungi(isi.slice(1))}` : lindungi(isi))
