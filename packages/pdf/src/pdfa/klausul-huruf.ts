import type { BerkasPdf } from '../objek/berkas-pdf.ts'
import { isAlir, isDeret, isNama, isUntai, type Kamus } from '../objek/nilai.ts'
import { jumlahBentuk } from './jumlah-bentuk.ts'
import type { BerkasTerbuka, Klausul } from './klausul.ts'

/** A font of the file, and the codes of it that its pages show. */
interface HurufTerpakai {
  readonly kamus: Kamus
  readonly nama: string
  readonly kode: ReadonlySet<number>
}

const daftarHuruf = new WeakMap<BerkasTerbuka, readonly HurufTerpakai[]>()

function bacaHuruf(berkas: BerkasTerbuka): readonly HurufTerpakai[] {
  const ada = daftarHuruf.get(berkas)
  if (ada) return ada
  const { pdf } = berkas
  const terpakai = new Map<Kamus, Set<number>>()
  for (const { kamus, daftarOperasi } of berkas.daftarHalaman) {
    const sumber = pdf.kamus(pdf.kamus(kamus.get('Resources')).get('Font'))
    let kini: Set<number> | undefined
    for (const { nama, operan } of daftarOperasi) {
      const [pertama] = operan
      if (nama === 'Tf' && isNama(pertama)) {
        const huruf = pdf.kamus(sumber.get(pertama.nama))
        kini = terpakai.get(huruf) ?? new Set()
        terpakai.set(huruf, kini)
      }
      if (nama !== 'Tj' && nama !== 'TJ') continue
      for (const untai of isDeret(pertama) ? pertama : [pertama])
        if (isUntai(untai))
          for (let i = 0; i + 1 < untai.untai.length; i += 2) kini?.add(untai.untai.charCodeAt(i) * 256 + untai.untai.charCodeAt(i + 1))
    }
  }
  const hasil = [...terpakai].map(([kamus, kode]) => ({ kamus, nama: pdf.nama(kamus.get('BaseFont')), kode }))
  daftarHuruf.set(berkas, hasil)
  return hasil
}

/** What a map of codes to letters says, code by code. */
export function bacaPetaHuruf(isi: string): Map<number, string> {
  const hasil = new Map<number, string>()
  for (const [, awal = '', , deret = ''] of isi.matchAll(/<([0-9a-f]+)> <([0-9a-f]+)> \[([^[\]]*)\]/gi))
    for (const [urutan, [, heks = '']] of [...deret.matchAll(/<([0-9a-f ]*)>/gi)].entries()) {
      const satuan = heks.replaceAll(' ', '').match(/.{4}/g) ?? []
      hasil.set(Number.parseInt(awal, 16) + urutan, String.fromCharCode(...satuan.map(satu => Number.parseInt(satu, 16))))
    }
  return hasil
}

const peta = (pdf: BerkasPdf, kamus: Kamus): Map<number, string> => {
  const alir = pdf.tuju(kamus.get('ToUnicode'))
  return isAlir(alir) ? bacaPetaHuruf(new TextDecoder('latin1').decode(pdf.isi(alir))) : new Map()
}

const keturunan = (pdf: BerkasPdf, { kamus }: HurufTerpakai): Kamus => pdf.kamus(pdf.deret(kamus.get('DescendantFonts'))[0])
const tiapHuruf = (berkas: BerkasTerbuka, lihat: (huruf: HurufTerpakai, pdf: BerkasPdf) => string[]) =>
  bacaHuruf(berkas).flatMap(huruf => lihat(huruf, berkas.pdf).map(pesan => `${huruf.nama}: ${pesan}`))

/** A letter of nobody's: private use, or what is no letter. */
const takBermakna = (isi: string): boolean =>
  [...isi].some(huruf => ['\0', '\ufeff', '\ufffe'].includes(huruf) || (huruf >= '\ue000' && huruf <= '\uf8ff'))

/** Clauses about fonts (6.2.11). */
export const klausulHuruf: readonly Klausul[] = [
  {
    nomor: '6.2.11.2, 6.2.11.3.1',
    minta: 'huruf Type0 dengan pengodean Identity-H dan susunan Adobe-Identity',
    periksa: berkas =>
      tiapHuruf(berkas, (huruf, pdf) => {
        const cid = pdf.kamus(keturunan(pdf, huruf).get('CIDSystemInfo'))
        const teks = (kunci: string) => {
          const nilai = pdf.tuju(cid.get(kunci))
          return isUntai(nilai) ? nilai.untai : ''
        }
        const cocok = pdf.nama(huruf.kamus.get('Subtype')) === 'Type0' && pdf.nama(huruf.kamus.get('Encoding')) === 'Identity-H'
        return cocok && teks('Registry') === 'Adobe' && teks('Ordering') === 'Identity' ? [] : ['jenis atau pengodeannya lain']
      }),
  },
  {
    nomor: '6.2.11.3.2',
    minta: 'huruf TrueType menyebut peta dari kode ke bentuk (CIDToGIDMap)',
    periksa: berkas =>
      tiapHuruf(berkas, (huruf, pdf) => {
        const anak = keturunan(pdf, huruf)
        return pdf.nama(anak.get('Subtype')) !== 'CIDFontType2' || pdf.nama(anak.get('CIDToGIDMap')) === 'Identity'
          ? []
          : ['CIDToGIDMap tidak ada']
      }),
  },
  {
    nomor: '6.2.11.4.1',
    minta: 'setiap huruf tertanam, dengan bentuk semua kode yang dipakai dan lebarnya',
    periksa: berkas =>
      tiapHuruf(berkas, (huruf, pdf) => {
        const anak = keturunan(pdf, huruf)
        const uraian = pdf.kamus(anak.get('FontDescriptor'))
        const berkasHuruf = pdf.tuju(uraian.get('FontFile3') ?? uraian.get('FontFile2'))
        const lebar = pdf.deret(pdf.deret(anak.get('W'))[1])
        const jumlah = isAlir(berkasHuruf) ? jumlahBentuk(pdf.isi(berkasHuruf)) : 0
        return [
          ...(jumlah > 0 ? [] : ['tidak tertanam, atau rusak']),
          ...[...huruf.kode].filter(kode => jumlah > 0 && kode >= jumlah).map(kode => `kode ${kode} tanpa bentuk`),
          ...[...huruf.kode].filter(kode => typeof lebar[kode] !== 'number').map(kode => `kode ${kode} tanpa lebar`),
        ]
      }),
  },
  {
    nomor: '6.2.11.4.2',
    minta: 'daftar bentuk dalam huruf (CIDSet), bila ada, lengkap',
    periksa: berkas =>
      tiapHuruf(berkas, (huruf, pdf) => {
        const set = pdf.tuju(pdf.kamus(keturunan(pdf, huruf).get('FontDescriptor')).get('CIDSet'))
        if (!isAlir(set)) return []
        const isi = pdf.isi(set)
        return [...huruf.kode]
          .filter(kode => !((isi[kode >> 3] ?? 0) & (0x80 >> (kode & 7))))
          .map(kode => `kode ${kode} tidak dalam CIDSet`)
      }),
  },
  {
    nomor: '6.2.11.7.2, 6.2.11.7.3',
    minta: 'setiap kode yang dipakai berarti huruf Unicode (ToUnicode), tidak kosong dan bukan huruf pribadi',
    periksa: berkas =>
      tiapHuruf(berkas, (huruf, pdf) => {
        const arti = peta(pdf, huruf.kamus)
        return [...huruf.kode]
          .filter(kode => !arti.get(kode) || takBermakna(arti.get(kode) as string))
          .map(kode => `kode ${kode} tanpa arti`)
      }),
  },
  {
    nomor: '6.2.11.8',
    minta: 'tanpa bentuk .notdef, kotak bagi huruf yang tidak ada',
    periksa: berkas => tiapHuruf(berkas, ({ kode }) => (kode.has(0) ? ['memakai .notdef'] : [])),
  },
]
