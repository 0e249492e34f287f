import type { getDocument } from './pembaca-umum.ts'

/** A PDF as read back: the text of its pages in the order of writing, and the files that travel inside. */
export interface PdfTerbaca {
  readonly daftarHalaman: readonly string[]
  /** What each page marks as its furniture (artifacts): page number, heads of tables repeated, note at the foot. */
  readonly daftarPerabot: readonly string[]
  readonly daftarBerkas: ReadonlyMap<string, Uint8Array>
}

/** A piece of text with the place of its left end in pt from the lower left corner. */
export interface PotonganTeks {
  readonly isi: string
  readonly x: number
  readonly y: number
  readonly lebar: number
}

interface Lampiran {
  readonly filename: string
  readonly content: Uint8Array
}

async function buka<T>(bytes: Uint8Array, kerja: (dokumen: Awaited<ReturnType<typeof getDocument>['promise']>) => Promise<T>): Promise<T> {
  // The reader is large, and a print is read back without it: it is loaded when it is asked.
  const { getDocument } = await import('./pembaca-umum.ts')
  const tugas = getDocument({ data: new Uint8Array(bytes), isEvalSupported: false, useSystemFonts: false, verbosity: 0 })
  try {
    return await kerja(await tugas.promise)
  } finally {
    await tugas.destroy()
  }
}

type Butir = Awaited<
  ReturnType<Awaited<ReturnType<Awaited<ReturnType<typeof getDocument>['promise']>['getPage']>>['getTextContent']>
>['items'][number]

/** Parts the text of a page from its furniture, by the marks around them. */
function pilah(items: readonly Butir[]): { isi: string; perabot: string } {
  const tumpukan: boolean[] = []
  const hasil = { isi: '', perabot: '' }
  for (const item of items) {
    if ('str' in item) hasil[tumpukan.includes(true) ? 'perabot' : 'isi'] += item.str + (item.hasEOL ? '\n' : '')
    else if (item.type === 'endMarkedContent') tumpukan.pop()
    else tumpukan.push('tag' in item && item.tag === 'Artifact')
  }
  return hasil
}

/** Reads a PDF back. Rejects when the bytes are no readable PDF. */
export const bacaPdf = (bytes: Uint8Array): Promise<PdfTerbaca> =>
  buka(bytes, async dokumen => {
    const daftarHalaman: string[] = []
    const daftarPerabot: string[] = []
    for (let nomor = 1; nomor <= dokumen.numPages; nomor++) {
      const { items } = await (await dokumen.getPage(nomor)).getTextContent({ disableNormalization: true, includeMarkedContent: true })
      const { isi, perabot } = pilah(items)
      daftarHalaman.push(isi)
      daftarPerabot.push(perabot)
    }
    const lampiran: Record<string, Lampiran> = (await dokumen.getAttachments()) ?? {}
    return {
      daftarHalaman,
      daftarPerabot,
      daftarBerkas: new Map(Object.values(lampiran).map(({ filename, content }) => [filename, content])),
    }
  })

const potongan = (items: readonly Butir[]): PotonganTeks[] =>
  items.flatMap(item =>
    'str' in item && item.str.trim() ? [{ isi: item.str, x: item.transform[4], y: item.transform[5], lebar: item.width }] : [],
  )

/** The pieces of text of one page with their places, in the order of writing. */
export const bacaLetak = (bytes: Uint8Array, halaman: number): Promise<PotonganTeks[]> =>
  buka(bytes, async dokumen => potongan((await (await dokumen.getPage(halaman)).getTextContent({ disableNormalization: true })).items))

/** The same of every page. */
export const bacaSemuaLetak = (bytes: Uint8Array): Promise<PotonganTeks[][]> =>
  buka(bytes, async dokumen => {
    const hasil: PotonganTeks[][] = []
    for (let nomor = 1; nomor <= dokumen.numPages; nomor++)
      hasil.push(potongan((await (await dokumen.getPage(nomor)).getTextContent({ disableNormalization: true })).items))
    return hasil
  })
