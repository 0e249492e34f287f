import type { KataTerukur } from '../tata-letak/patah-baris.ts'

/** What the patch of pdfmake lets a node ask for: how its lines are broken, and which lines and blocks a page break may not part. */
declare module 'pdfmake/interfaces' {
  interface ContentBase {
    /** At least two lines of a paragraph stay on either side of a page break; three or fewer stay together. */
    keepLines?: boolean
    /** The end of the node stays on one page with the start of the next node in its stack. */
    keepWithNext?: boolean
    /** Height in pt that must be free for a node to begin whose lines are not known beforehand, a table. */
    startHeight?: number
    /** Says which words end a line of `width` pt, by their index; undefined leaves the paragraph to pdfmake. */
    breakLines?: (words: readonly KataTerukur[], width: number) => ReadonlySet<number> | undefined
    /** What a gap of a justified line grows by at most, pt; a line that would need more is left ragged. */
    maxStretch?: number
  }
}
