/** What a report for a person knows of where it is shown. */
export interface Layar {
  readonly warna: boolean
  /** Columns of the terminal; undefined where the report goes elsewhere. */
  readonly kolom?: number
}

/** Reads the screen: colours on a terminal only, unless NO_COLOR forbids them or FORCE_COLOR asks for them everywhere. */
export function bacaLayar(
  { NO_COLOR, FORCE_COLOR, TERM }: Readonly<Record<string, string | undefined>>,
  { isTTY = false, columns = 0 }: { readonly isTTY?: boolean; readonly columns?: number },
): Layar {
  const paksa = FORCE_COLOR !== undefined && FORCE_COLOR !== '' && FORCE_COLOR !== '0' && FORCE_COLOR !== 'false'
  const warna = !NO_COLOR && (paksa || (isTTY && FORCE_COLOR !== '0' && FORCE_COLOR !== 'false' && TERM !== 'dumb'))
  return { warna, ...(isTTY && columns > 0 && { kolom: columns }) }
}
