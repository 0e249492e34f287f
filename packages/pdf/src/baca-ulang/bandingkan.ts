/** One place where the text of the model and the text of the paper part, with a few words of what stands around it. */
export interface Selisih {
  /** 1-based page of the PDF. */
  readonly halaman: number
  readonly sebelum: string
  readonly model: string
  readonly terbaca: string
}

const jendela = 4000
const jangkar = 16

/** Page number above the text, "- 2 -": furniture, not text. It may be read before or after the page's text. */
export function tanpaNomorHalaman(isi: string, halaman: number): string {
  const baris = isi.split('\n')
  const nomor = new RegExp(`^\\s*- ?${halaman} ?-\\s*$`)
  const urutan = halaman > 1 ? [0, baris.length - 1, ...baris.keys()].find(letak => nomor.test(baris[letak] ?? '')) : undefined
  return urutan === undefined ? isi : baris.filter((_, letak) => letak !== urutan).join('\n')
}

/** White space, and the soft hyphens that end a line inside a word: no part of what is compared. */
const jeda = /[\s\u00ad]/
const rapat = (isi: string) => isi.replace(/[\s\u00ad]+/g, '')

/** A stretch of a text as it is read, where its letters are counted without white space. */
function kutip(isi: string, awal: number, akhir: number): string {
  let hasil = ''
  for (let at = 0, letak = 0; at < isi.length && letak < akhir; at++) {
    const huruf = isi[at] as string
    if (!jeda.test(huruf)) {
      if (letak >= awal) hasil += huruf
      letak++
    } else if (letak > awal && huruf !== '\u00ad' && !hasil.endsWith(' ')) hasil += ' '
  }
  return hasil.trim()
}

/** Without the end of a word whose beginning is cut off. */
const dariKata = (isi: string) => isi.slice(isi.indexOf(' ') + 1)

/** Next place from which both texts go on alike; the ends where there is none. */
function samaLagi(model: string, m: number, terbaca: string, t: number): [number, number] {
  for (let jarak = 1; jarak < jendela; jarak++) {
    for (const [a, b] of [
      [m + jarak, t],
      [m, t + jarak],
      [m + jarak, t + jarak],
    ] as const) {
      const potongan = model.slice(a, a + jangkar)
      if (
        potongan.length > 0 &&
        potongan === terbaca.slice(b, b + potongan.length) &&
        (potongan.length === jangkar || a + potongan.length === model.length)
      )
        return [a, b]
    }
    const jauh = terbaca.indexOf(model.slice(m + jarak, m + jarak + jangkar), t)
    if (jauh >= 0 && jauh - t < jarak && model.length - m - jarak >= jangkar) return [m + jarak, jauh]
  }
  return [model.length, terbaca.length]
}

/**
 * Compares the text of the model with the text read from the pages of a PDF; white space and page numbers aside.
 * Says exactly what differs, in order; an empty list means that nothing was lost, added or moved.
 */
export function bandingkanTeks(model: string, daftarHalaman: readonly string[]): Selisih[] {
  const tertulis = model.normalize('NFC')
  const a = rapat(tertulis)
  const batas: number[] = []
  let [b, tercetak] = ['', '']
  daftarHalaman.forEach((isi, urutan) => {
    const halaman = tanpaNomorHalaman(isi, urutan + 1).normalize('NFC')
    tercetak += `${halaman}\n`
    b += rapat(halaman)
    batas.push(b.length)
  })
  const hasil: Selisih[] = []
  let [m, t] = [0, 0]
  while (m < a.length || t < b.length) {
    if (a[m] === b[t]) {
      m++
      t++
      continue
    }
    const [m2, t2] = samaLagi(a, m, b, t)
    const letak = batas.findIndex(akhir => t < akhir)
    hasil.push({
      halaman: letak < 0 ? batas.length : letak + 1,
      sebelum: m > 30 ? dariKata(kutip(tertulis, m - 30, m)) : kutip(tertulis, 0, m),
      model: kutip(tertulis, m, m2),
      terbaca: kutip(tercetak, t, t2),
    })
    ;[m, t] = [m2, t2]
  }
  return hasil
}

/** A difference in one Indonesian line. */
export function jelaskanSelisih({ halaman, sebelum, model, terbaca }: Selisih): string {
  const pendek = (isi: string) => (isi.length > 60 ? `${isi.slice(0, 57)}...` : isi)
  const letak = `halaman ${halaman}, sesudah “${sebelum}”`
  if (!terbaca) return `${letak}: “${pendek(model)}” hilang dari PDF`
  if (!model) return `${letak}: “${pendek(terbaca)}” hanya ada dalam PDF`
  return `${letak}: naskah berbunyi “${pendek(model)}”, PDF berbunyi “${pendek(terbaca)}”`
}
