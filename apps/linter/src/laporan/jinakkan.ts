/** A text that does nothing to a terminal: escapes and marks that turn the reading direction become U+FFFD, a tab a space. */
export const jinakkan = (isi: string): string =>
  isi
    .replace(/\t/g, ' ')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '\ufffd')

/** The same as one line, for the name of a file or what is said of it. */
export const jinakkanBaris = (isi: string): string => jinakkan(isi).replaceAll('\n', '\ufffd')
