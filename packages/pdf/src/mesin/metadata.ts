import type { DokumenPdfkit } from './pdfkit.ts'

/** The part and level of PDF/A that a file claims; `tanpa` claims none and is otherwise 3a. */
export type TingkatArsip = '3a' | '1b' | 'tanpa'

const escapeXml = (isi: string) => isi.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')

const waktu = (nilai: unknown) => (nilai instanceof Date ? `${nilai.toISOString().slice(0, 19)}Z` : '')

const uraian = (awalan: string, ruang: string, isi: readonly (readonly [nama: string, nilai: string])[]) => {
  const baris = isi.filter(([, nilai]) => nilai !== '').map(([nama, nilai]) => `<${awalan}:${nama}>${nilai}</${awalan}:${nama}>`)
  return baris.length ? `<rdf:Description rdf:about="" xmlns:${awalan}="${ruang}">\n${baris.join('\n')}\n</rdf:Description>\n` : ''
}

const pilihan = (isi: string) => (isi ? `<rdf:Alt><rdf:li xml:lang="x-default">${isi}</rdf:li></rdf:Alt>` : '')
const deret = (jenis: 'Seq' | 'Bag', isi: string) => (isi ? `<rdf:${jenis}><rdf:li>${isi}</rdf:li></rdf:${jenis}>` : '')

/** The metadata of a file as XMP: what its Info says, property by property (ISO 19005-3, 6.6.2), and the claim of PDF/A. */
export function susunXmp(info: Readonly<Record<string, unknown>>, bahasa: string, tingkat: TingkatArsip): string {
  const teks = (nama: string) => escapeXml(`${info[nama] ?? ''}`)
  const isi = [
    uraian(
      'pdfaid',
      'http://www.aiim.org/pdfa/ns/id/',
      tingkat === 'tanpa'
        ? []
        : [
            ['part', tingkat.slice(0, 1)],
            ['conformance', tingkat.slice(1).toUpperCase()],
          ],
    ),
    uraian('dc', 'http://purl.org/dc/elements/1.1/', [
      ['format', 'application/pdf'],
      ['title', pilihan(teks('Title'))],
      ['creator', deret('Seq', teks('Author'))],
      ['description', pilihan(teks('Subject'))],
      ['language', deret('Bag', bahasa)],
    ]),
    uraian('pdf', 'http://ns.adobe.com/pdf/1.3/', [
      ['Producer', teks('Producer')],
      ['Keywords', teks('Keywords')],
    ]),
    uraian('xmp', 'http://ns.adobe.com/xap/1.0/', [
      ['CreatorTool', teks('Creator')],
      ['CreateDate', waktu(info['CreationDate'])],
      ['ModifyDate', waktu(info['ModDate'])],
    ]),
  ]
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
${isi.join('')}</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>`
}

/** Writes metadata of our own where pdfkit would write its own unescaped. */
export function tulisMetadata(dokumen: DokumenPdfkit, bahasa: string, tingkat: TingkatArsip): void {
  const metadata = dokumen.ref({ Type: 'Metadata', Subtype: 'XML' })
  metadata.compress = false
  metadata.end(new TextEncoder().encode(susunXmp(dokumen.info, bahasa, tingkat)))
  dokumen._root.data['Metadata'] = metadata
}
