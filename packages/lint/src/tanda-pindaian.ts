import { cocokSemua, type Teks } from '@perkada/core'

/**
 * What no writer types and only a scanner leaves: letters between digits ("2Ol4", "1O"), an ayat number or its bracket read as a letter
 * or a digit ("ayat (l)", "(21 "), brackets, carets, and lines between words ("MEMUTUSI(AN", "^pada", "Lembaran_Negara"), words read letter by letter, the number of
 * the security paper on which the State Secretariat prints, and headings that stand in the middle of a paragraph.
 */
const tandaPindaian =
  /(?<![A-Za-zÀ-ɏ0-9])(?:\d{1,3}[Ol]{1,2}\d{0,2}|[Ol]{1,2}\d{1,3})(?![A-Za-zÀ-ɏ0-9])|\(l{1,2}\)|\(\d1(?= [A-Za-zÀ-ɏ][^()]*(?:\(|$))|[A-Za-zÀ-ɏ][{}^\\][A-Za-zÀ-ɏ]|[A-ZÀ-Þ]\([A-ZÀ-Þ]|\^[A-Za-zÀ-ɏ]|[a-zß-ÿ]_[A-ZÀ-Þ0-9]|(?<![A-Za-zÀ-ɏ])(?:[a-zß-ÿ] ){3,6}[a-zß-ÿ](?![A-Za-zÀ-ɏ])|\bSK No ?\d{6} ?[A-Z]\b|(?<=[.;:] )(?:Pasal \d{1,3}[A-Z]? (?:\(1\) )?[A-ZÀ-Þ]|BAB [IVXLC]{1,6} [A-ZÀ-Þ]{4})/gu

/** What every such mark holds: a text without it is not searched. */
const pemicu = /\d[Ol]|[Ol]\d|\(l|\(\d1 |[{}^\\]|[a-zß-ÿ]_[A-ZÀ-Þ0-9]|[A-ZÀ-Þ]\([A-ZÀ-Þ]|(?: [a-zß-ÿ]){3}|SK No|[.;:] (?:Pasal|BAB) /u

/** The place of a file, which some templates print at the foot of a page. */
const jalurBerkas = /\b[A-Z]:\\/

/** The marks of a scanner in a text, as ranges. */
export const cariTandaPindaian = ({ isi }: Teks): readonly { readonly start: number; readonly end: number }[] =>
  pemicu.test(isi) && !jalurBerkas.test(isi)
    ? cocokSemua(isi, tandaPindaian).map(({ 0: tanda, index }) => ({ start: index, end: index + tanda.length }))
    : tanpaTanda
const tanpaTanda: readonly never[] = []
