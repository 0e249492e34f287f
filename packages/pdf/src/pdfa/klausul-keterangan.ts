import { isAlir, isUntai, teksUntai } from '../objek/nilai.ts'
import type { BerkasTerbuka, Klausul } from './klausul.ts'

const entitas: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' }

function bacaXmp({ pdf }: BerkasTerbuka): string {
  const alir = pdf.tuju(pdf.akar.get('Metadata'))
  return isAlir(alir) ? new TextDecoder().decode(pdf.isi(alir)) : ''
}

const bukaEntitas = (isi: string) => isi.replace(/&(?:lt|gt|quot|amp);/g, satu => entitas[satu] ?? satu)

/** The value of a property, out of its list where it is in one. */
function sifat(xmp: string, nama: string): string {
  const mulai = xmp.indexOf(`<${nama}>`)
  const akhir = xmp.indexOf(`</${nama}>`, mulai)
  if (mulai < 0 || akhir < 0) return ''
  return bukaEntitas(xmp.slice(mulai + nama.length + 2, akhir).replace(/<[^<>]*>/g, ''))
}

const pasangan = [
  ['Title', 'dc:title'],
  ['Author', 'dc:creator'],
  ['Subject', 'dc:description'],
  ['Keywords', 'pdf:Keywords'],
  ['Producer', 'pdf:Producer'],
  ['Creator', 'xmp:CreatorTool'],
  ['CreationDate', 'xmp:CreateDate'],
  ['ModDate', 'xmp:ModifyDate'],
] as const

/** "D:20260302000000Z" as XMP writes it. */
const waktuXmp = (isi: string) => isi.replace(/^D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z')

const baku: ReadonlySet<string> = new Set(['rdf', 'x', 'xml', 'xmlns', 'pdfaid', 'dc', 'pdf', 'xmp'])

/** Clauses about metadata (6.6). */
export const klausulKeterangan: readonly Klausul[] = [
  {
    nomor: '6.6.2.1',
    minta: 'metadata XMP tanpa kemasan, dalam satu paket yang ditutup, tanpa atribut bytes dan encoding',
    periksa: berkas => {
      const kamus = berkas.pdf.kamus(berkas.pdf.akar.get('Metadata'))
      const xmp = bacaXmp(berkas)
      const kepala = /^<\?xpacket begin="\ufeff?" id="W5M0MpCehiHzreSzNTczkc9d"\?>\n/.test(xmp)
      return kepala && /\n<\?xpacket end="[wr]"\?>$/.test(xmp) && !kamus.has('Filter') ? [] : ['paket XMP lain bentuknya']
    },
  },
  {
    nomor: '6.6.2.3',
    minta: 'hanya sifat dari skema baku XMP, sehingga tidak perlu uraian skema',
    periksa: berkas =>
      [...new Set([...bacaXmp(berkas).matchAll(/<\/?([a-z]+):/gi)].map(([, awalan = '']) => awalan))]
        .filter(awalan => !baku.has(awalan))
        .map(awalan => `skema ${awalan}`),
  },
  {
    nomor: '6.6.3',
    minta: 'keterangan dokumen (Info) sama dengan XMP, kata demi kata',
    periksa: berkas => {
      const { pdf } = berkas
      const info = pdf.kamus(pdf.akhir.get('Info'))
      const xmp = bacaXmp(berkas)
      return pasangan.flatMap(([kunci, nama]) => {
        const nilai = pdf.tuju(info.get(kunci))
        const isi = isUntai(nilai) ? waktuXmp(teksUntai(nilai)) : ''
        return isi === sifat(xmp, nama) ? [] : [`${kunci} dan ${nama} tidak sama`]
      })
    },
  },
  {
    nomor: '6.6.4',
    minta: 'mengatakan bagian 3, tingkat A',
    periksa: berkas => {
      const xmp = bacaXmp(berkas)
      return sifat(xmp, 'pdfaid:part') === '3' && sifat(xmp, 'pdfaid:conformance') === 'A' ? [] : ['pernyataan PDF/A lain']
    },
  },
]
