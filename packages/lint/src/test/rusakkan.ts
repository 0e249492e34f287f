/** What copying programs do to the pages of a text, by name. The text has a unit or a paragraph on each line, and no blank lines. */
export const daftarKerusakan: Readonly<Record<string, (baris: readonly string[]) => readonly string[]>> = {
  'two columns read line by line': baris => perHalaman(lipat(baris, 60), 80, berselang),
  'two columns read as one line': baris =>
    perHalaman(lipat(baris, 44), 80, halaman => {
      const tengah = Math.ceil(halaman.length / 2)
      return halaman.slice(0, tengah).map((kiri, ke) => `${kiri} ${halaman[tengah + ke] ?? ''}`.trim())
    }),
  'every third mark lost': baris => {
    let ke = 0
    return baris.map(satu => (tanda.test(satu) && ++ke % 3 === 0 ? satu.replace(tanda, '') : satu))
  },
  'the marks of a page above its texts': baris =>
    perHalaman(baris, 40, halaman => [
      ...halaman.flatMap(satu => tanda.exec(satu)?.[0].trim() ?? []),
      ...halaman.map(satu => satu.replace(tanda, '')),
    ]),
  'the headings of a page above its texts': baris =>
    perHalaman(baris, 40, halaman => [...halaman.filter(satu => tajuk.test(satu)), ...halaman.filter(satu => !tajuk.test(satu))]),
  'every second heading lost': baris => {
    let ke = 0
    return baris.filter(satu => !tajuk.test(satu) || ++ke % 2 === 1)
  },
  'neighbouring pages exchanged': baris => {
    const halaman = bagi(lipat(baris, 70), 40)
    return halaman.flatMap((satu, ke) => (ke === 0 ? satu : (halaman[ke % 2 === 1 ? ke + 1 : ke - 1] ?? satu)))
  },
  'lines exchanged': baris =>
    perHalaman(baris, 12, halaman =>
      [halaman[0], halaman[4], ...halaman.slice(2, 4), halaman[1], ...halaman.slice(5)].filter(satu => satu !== undefined),
    ),
}

const tanda = /^(?:\(\d{1,2}\)|\d{1,2}\.|[a-z]\.) /
const tajuk = /^Pasal \d{1,3}$/

/** Lines no longer than this, as a printed page breaks them. */
const lipat = (baris: readonly string[], panjang: number): string[] =>
  baris.flatMap(satu => satu.match(new RegExp(`.{1,${panjang}}(?= |$)`, 'g'))?.map(potongan => potongan.trim()) ?? [])

const bagi = (baris: readonly string[], panjang: number): (readonly string[])[] =>
  Array.from({ length: Math.ceil(baris.length / panjang) }, (_, ke) => baris.slice(ke * panjang, (ke + 1) * panjang))

const perHalaman = (baris: readonly string[], panjang: number, ubah: (halaman: readonly string[]) => readonly string[]): string[] =>
  bagi(baris, panjang).flatMap(halaman => [...ubah(halaman)])

const berselang = (halaman: readonly string[]): string[] => {
  const tengah = Math.ceil(halaman.length / 2)
  return halaman.slice(0, tengah).flatMap((kiri, ke) => [kiri, ...halaman.slice(tengah + ke, tengah + ke + 1)])
}
