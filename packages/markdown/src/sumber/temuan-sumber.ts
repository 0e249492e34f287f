import type { Span } from '@perkada/core'
import type { Bacaan } from '../identitas.ts'

const perintahAbaikan = /^\s{0,8}perkada[\s_-]/i

/** Comments that hold the beginning of another: one that was not closed, and what stands up to the end of the next is not read. Of one that means to silence a rule, lint tells itself. */
export const komentarMenelan = (sumber: string, komentar: readonly Span[]): Bacaan[] =>
  komentar.flatMap(({ start, end }): Bacaan[] => {
    const isi = sumber.slice(start + 4, end)
    if (!isi.includes('<!--') || perintahAbaikan.test(isi.slice(0, 20))) return []
    const message =
      'Komentar ini memuat <!-- yang lain: semua sampai --> pertama tidak terbaca dan tidak tercetak. Tutup komentar ini dengan --> di akhir catatannya.'
    return [{ rule: 'berkas-markah', severity: 'galat', message, span: { start, end: start + 4 } }]
  })

/** The first cell of a table of HTML that takes several columns or rows, at its tag. */
export const selTergabung = (span: Span): Bacaan => ({
  rule: 'berkas-markah',
  severity: 'peringatan',
  message:
    'Tabel ini memuat sel gabungan (colspan atau rowspan), yang dicetak sebagai satu sel berisi dan sel-sel kosong. Periksa cetakannya, atau tulis tabel tanpa sel gabungan.',
  span,
})

/** A table of HTML that was not read as one. */
export const tabelTersisa = (span: Span): Bacaan => ({
  rule: 'berkas-markah',
  severity: 'peringatan',
  message:
    'Tabel HTML ini tidak terbaca sebagai tabel, sehingga isinya tercetak sebagai baris: ia tidak ditutup, memuat tabel lain, memuat teks di luar sel, atau tidak mengawali barisnya. Tulis sebagai tabel Markdown.',
  span,
})
