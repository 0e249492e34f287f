/** What the patch of pdfmake lets a node ask for: which lines and blocks a page break may not part. */
declare module 'pdfmake/interfaces' {
  interface ContentBase {
    /** At least two lines of a paragraph stay on either side of a page break; three or fewer stay together. */
    keepLines?: boolean
    /** The end of the node stays on one page with the start of the next node in its stack. */
    keepWithNext?: boolean
    /** Height in pt that must be free for a node to begin whose lines are not known beforehand, a table. */
    startHeight?: number
  }
}

export type {}
