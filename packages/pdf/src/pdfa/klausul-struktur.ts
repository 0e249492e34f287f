import type { BerkasPdf } from '../objek/berkas-pdf.ts'
import { isDeret, isKamus, isNama, isUntai, type Kamus, type Nilai } from '../objek/nilai.ts'
import type { BerkasTerbuka, HalamanTerbuka, Klausul } from './klausul.ts'

/** Structure types of ISO 32000-1, 14.8.4, that need no role map, and in what each of ours may stand. */
const induk: Readonly<Record<string, readonly string[]>> = {
  Document: ['StructTreeRoot'],
  Sect: ['Document', 'Sect', 'BlockQuote', 'LBody'],
  Div: ['Document', 'Sect'],
  BlockQuote: ['Document', 'Sect', 'LBody', 'BlockQuote'],
  H1: ['Document'],
  ...Object.fromEntries([2, 3, 4, 5, 6].map(n => [`H${n}`, ['Sect']])),
  P: ['Document', 'Sect', 'Div', 'LBody', 'BlockQuote', 'Figure'],
  L: ['Document', 'Sect', 'LBody', 'BlockQuote'],
  LI: ['L'],
  Lbl: ['LI'],
  LBody: ['LI'],
  Table: ['Document', 'Sect', 'Div', 'LBody', 'BlockQuote'],
  TR: ['Table'],
  TH: ['TR'],
  TD: ['TR'],
  Figure: ['Document', 'Sect', 'Div', 'LBody', 'BlockQuote'],
  Link: ['P', 'Lbl', 'TD', 'TH', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6'],
}

interface SimpulStruktur {
  readonly kamus: Kamus
  readonly jenis: string
  readonly induk: string
}

interface Struktur {
  readonly daftarSimpul: readonly SimpulStruktur[]
  /** The element that names a stretch of marked content, by page and number. */
  readonly isi: ReadonlyMap<Kamus, ReadonlyMap<number, Kamus>>
  /** The element that names an annotation, and the page on which it says the annotation lies. */
  readonly catatan: ReadonlyMap<Kamus, { readonly unsur: Kamus; readonly halaman: Kamus }>
  readonly ganda: number
}

const simpanan = new WeakMap<BerkasTerbuka, Struktur>()

function bacaStruktur(berkas: BerkasTerbuka): Struktur {
  const ada = simpanan.get(berkas)
  if (ada) return ada
  const { pdf } = berkas
  const daftarSimpul: SimpulStruktur[] = []
  const isi = new Map<Kamus, Map<number, Kamus>>()
  const catatan = new Map<Kamus, { unsur: Kamus; halaman: Kamus }>()
  let ganda = 0
  const catatIsi = (halaman: Kamus, mcid: number, unsur: Kamus) => {
    const deret = isi.get(halaman) ?? new Map<number, Kamus>()
    if (deret.has(mcid)) ganda++
    isi.set(halaman, deret.set(mcid, unsur))
  }
  const anak = (nilai: Nilai | undefined): readonly Nilai[] => {
    const kini = pdf.tuju(nilai)
    return isDeret(kini) ? kini : kini === null ? [] : [kini]
  }
  const tumpukan = anak(pdf.kamus(pdf.akar.get('StructTreeRoot')).get('K')).map(nilai => ({
    nilai,
    atas: 'StructTreeRoot',
    unsur: undefined as Kamus | undefined,
  }))
  for (let kini = tumpukan.pop(); kini; kini = tumpukan.pop()) {
    const nilai = pdf.tuju(kini.nilai)
    const halamanUnsur = pdf.kamus(kini.unsur?.get('Pg'))
    if (typeof nilai === 'number' && kini.unsur) catatIsi(halamanUnsur, nilai, kini.unsur)
    if (!isKamus(nilai)) continue
    const halaman = nilai.has('Pg') ? pdf.kamus(nilai.get('Pg')) : halamanUnsur
    const jenis = pdf.nama(nilai.get('Type'))
    if (jenis === 'MCR' && kini.unsur) catatIsi(halaman, Number(nilai.get('MCID')), kini.unsur)
    else if (jenis === 'OBJR' && kini.unsur) catatan.set(pdf.kamus(nilai.get('Obj')), { unsur: kini.unsur, halaman })
    else {
      const nama = pdf.nama(nilai.get('S'))
      daftarSimpul.push({ kamus: nilai, jenis: nama, induk: kini.atas })
      for (const satu of anak(nilai.get('K'))) tumpukan.push({ nilai: satu, atas: nama, unsur: nilai })
    }
  }
  const hasil = { daftarSimpul, isi, catatan, ganda }
  simpanan.set(berkas, hasil)
  return hasil
}

/** The tree that leads from a page or an annotation back to its element. */
function pohonInduk(pdf: BerkasPdf): Map<number, Nilai> {
  const daftar = pdf.deret(pdf.kamus(pdf.kamus(pdf.akar.get('StructTreeRoot')).get('ParentTree')).get('Nums'))
  const hasil = new Map<number, Nilai>()
  for (let i = 0; i + 1 < daftar.length; i += 2) hasil.set(Number(daftar[i]), pdf.tuju(daftar[i + 1]))
  return hasil
}

const melukis: ReadonlySet<string> = new Set(['S', 's', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'sh', 'Do', 'Tj', 'TJ', "'", '"'])

/** Numbers of the marked content of a page; undefined stands for something drawn outside any mark. */
function tandaHalaman(pdf: BerkasPdf, { daftarOperasi }: HalamanTerbuka): { daftarMcid: number[]; lepas: number; dalam: number } {
  const daftarMcid: number[] = []
  let [lepas, dalam] = [0, 0]
  for (const { nama, operan } of daftarOperasi) {
    if (nama === 'BDC' || nama === 'BMC') {
      dalam++
      const mcid = pdf.kamus(operan[1]).get('MCID')
      if (typeof mcid === 'number') daftarMcid.push(mcid)
      else if (!isNama(operan[0]) || operan[0].nama !== 'Artifact') lepas++
    } else if (nama === 'EMC') dalam--
    else if (dalam === 0 && melukis.has(nama)) lepas++
  }
  return { daftarMcid, lepas, dalam }
}

const tiapHalaman = ({ daftarHalaman }: BerkasTerbuka, lihat: (halaman: HalamanTerbuka) => string[]) =>
  daftarHalaman.flatMap(halaman => lihat(halaman).map(pesan => `halaman ${halaman.nomor}: ${pesan}`))

/** Clauses about the structure of the document (6.7), level A. */
export const klausulStruktur: readonly Klausul[] = [
  {
    nomor: '6.7.2.1',
    minta: 'dokumen mengatakan dirinya bertanda (MarkInfo) dan halaman dibaca menurut struktur (Tabs)',
    periksa: berkas => [
      ...(berkas.pdf.tuju(berkas.pdf.kamus(berkas.pdf.akar.get('MarkInfo')).get('Marked')) === true ? [] : ['MarkInfo tidak ada']),
      ...tiapHalaman(berkas, ({ kamus }) => (berkas.pdf.nama(kamus.get('Tabs')) === 'S' ? [] : ['Tabs bukan S'])),
    ],
  },
  {
    nomor: '6.7.2.2, isi',
    minta: 'semua yang tergambar bertanda: bagian sebuah unsur atau perabot halaman',
    periksa: berkas =>
      tiapHalaman(berkas, halaman => {
        const { lepas, dalam } = tandaHalaman(berkas.pdf, halaman)
        return [...(lepas ? [`${lepas} gambar atau tulisan tanpa tanda`] : []), ...(dalam ? ['tanda tidak ditutup'] : [])]
      }),
  },
  {
    nomor: '6.7.2.2, pohon',
    minta: 'setiap tanda dimiliki tepat satu unsur, dan pohon induk menunjuk kembali kepadanya',
    periksa: berkas => {
      const { pdf } = berkas
      const { isi, ganda } = bacaStruktur(berkas)
      const pohon = pohonInduk(pdf)
      return [
        ...(ganda ? [`${ganda} tanda dimiliki dua unsur`] : []),
        ...tiapHalaman(berkas, halaman => {
          const milik = isi.get(halaman.kamus) ?? new Map<number, Kamus>()
          const { daftarMcid } = tandaHalaman(pdf, halaman)
          const kembali = pohon.get(Number(halaman.kamus.get('StructParents')))
          return [
            ...(new Set(daftarMcid).size === daftarMcid.length && milik.size === daftarMcid.length
              ? []
              : ['tanda dan unsur tidak sama banyak']),
            ...daftarMcid.flatMap(mcid => {
              const unsur = milik.get(mcid)
              return unsur && isDeret(kembali) && pdf.kamus(kembali[mcid]) === unsur ? [] : [`tanda ${mcid} tanpa unsur`]
            }),
          ]
        }),
      ]
    },
  },
  {
    nomor: '6.7.3.2, 6.7.3.3',
    minta: 'unsur bertingkat menurut ISO 32000-1: butir dalam daftar, sel dalam baris, baris dalam tabel, judul di awal bagiannya',
    periksa: berkas =>
      bacaStruktur(berkas).daftarSimpul.flatMap(({ jenis, induk: atas }) =>
        induk[jenis]?.includes(atas) ? [] : [`${jenis} di dalam ${atas}`],
      ),
  },
  {
    nomor: '6.7.3.4',
    minta: 'jenis unsur adalah jenis baku, tanpa peta peran',
    periksa: berkas => [
      ...(berkas.pdf.kamus(berkas.pdf.akar.get('StructTreeRoot')).has('RoleMap') ? ['ada peta peran'] : []),
      ...bacaStruktur(berkas).daftarSimpul.flatMap(({ jenis }) => (jenis in induk ? [] : [`jenis ${jenis}`])),
    ],
  },
  {
    nomor: '6.7.4',
    minta: 'bahasa dokumen dikatakan: id-ID',
    periksa: ({ pdf }) => {
      const bahasa = pdf.tuju(pdf.akar.get('Lang'))
      return isUntai(bahasa) && bahasa.untai === 'id-ID' ? [] : ['bahasa tidak dikatakan']
    },
  },
  {
    nomor: '6.7.5, 6.7.7',
    minta: 'setiap Figure memiliki uraian (Alt) dan kotak tempatnya',
    periksa: berkas =>
      bacaStruktur(berkas).daftarSimpul.flatMap(({ jenis, kamus }) => {
        if (jenis !== 'Figure') return []
        const uraian = berkas.pdf.tuju(kamus.get('Alt'))
        const kotak = berkas.pdf.deret(berkas.pdf.kamus(kamus.get('A')).get('BBox')).map(Number)
        const [kiri = 0, bawah = 0, kanan = 0, atas = 0] = kotak
        return [
          ...(isUntai(uraian) && uraian.untai.length > 0 ? [] : ['Figure tanpa uraian']),
          ...(kotak.length === 4 && kiri >= 0 && bawah >= 0 && kanan > kiri && atas > bawah ? [] : ['Figure tanpa kotak']),
        ]
      }),
  },
  {
    nomor: '6.7.6',
    minta: 'setiap tautan dimiliki unsur Link pada halamannya dan berkata ke mana ia menuju (Contents)',
    periksa: berkas => {
      const { pdf } = berkas
      const { catatan } = bacaStruktur(berkas)
      const pohon = pohonInduk(pdf)
      return tiapHalaman(berkas, ({ kamus }) =>
        pdf.deret(kamus.get('Annots')).flatMap(satu => {
          const tautan = pdf.kamus(satu)
          const milik = catatan.get(tautan)
          const sebutan = pdf.tuju(tautan.get('Contents'))
          return [
            ...(milik && milik.halaman === kamus && pdf.nama(milik.unsur.get('S')) === 'Link'
              ? []
              : ['tautan tanpa unsur Link di halaman ini']),
            ...(milik && pohon.get(Number(tautan.get('StructParent'))) === milik.unsur ? [] : ['pohon induk tidak menunjuk unsur tautan']),
            ...(isUntai(sebutan) && sebutan.untai.length > 0 ? [] : ['tautan tanpa sebutan']),
          ]
        }),
      )
    },
  },
  {
    nomor: '14.8.5.7 ISO 32000-1',
    minta: 'sel judul tabel (TH) menyebut arahnya (Scope); setiap baris tabel sama banyak kolomnya (ColSpan)',
    periksa: berkas => {
      const { pdf } = berkas
      const { daftarSimpul } = bacaStruktur(berkas)
      const sifat = (sel: Kamus, kunci: string) => pdf.tuju(pdf.kamus(sel.get('A')).get(kunci))
      const lebar = (baris: Kamus) =>
        pdf.deret(baris.get('K')).reduce<number>((jumlah, sel) => jumlah + Number(sifat(pdf.kamus(sel), 'ColSpan') ?? 1), 0)
      return daftarSimpul.flatMap(({ jenis, kamus }) => {
        if (jenis === 'TH') return isNama(sifat(kamus, 'Scope') ?? undefined) ? [] : ['TH tanpa arah']
        if (jenis !== 'Table') return []
        const daftarLebar = new Set(pdf.deret(kamus.get('K')).map(baris => lebar(pdf.kamus(baris))))
        return daftarLebar.size > 1 ? [`tabel berkolom ${[...daftarLebar].join(' dan ')}`] : []
      })
    },
  },
  {
    nomor: '12.3.3 ISO 32000-1',
    minta: 'penanda berantai maju dan mundur, dan jumlah di bawahnya dikatakan',
    periksa: ({ pdf }) => {
      const akar = pdf.kamus(pdf.akar.get('Outlines'))
      const tumpukan: Kamus[] = akar.size ? [akar] : []
      const hasil: string[] = []
      for (let kini = tumpukan.pop(); kini; kini = tumpukan.pop()) {
        let jumlah = 0
        for (let anak = pdf.tuju(kini.get('First')); isKamus(anak); anak = pdf.tuju(anak.get('Next'))) {
          jumlah++
          const berikut = pdf.tuju(anak.get('Next'))
          if (isKamus(berikut) && pdf.tuju(berikut.get('Prev')) !== anak) hasil.push('rantai penanda putus')
          if (pdf.tuju(anak.get('Parent')) !== kini) hasil.push('penanda tanpa induk')
          if (anak.has('First')) tumpukan.push(anak)
        }
        if (Math.abs(Number(pdf.tuju(kini.get('Count')))) !== jumlah) hasil.push('jumlah penanda tidak dikatakan')
      }
      return hasil
    },
  },
]
