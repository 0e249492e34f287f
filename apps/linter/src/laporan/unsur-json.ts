/** Values as the elements of a JSON list that stands `dalam` levels deep, each on a line of its own. */
export const unsurJson = (daftar: readonly unknown[], dalam: number): string =>
  daftar.map(isi => `\n${JSON.stringify(isi, null, 2)}`.replaceAll('\n', `\n${'  '.repeat(dalam)}`)).join(',')
