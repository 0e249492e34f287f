import { ingat } from './ingat.ts'

/** One kind of instrument: everything that depends on the kind is answered here and nowhere else. */
export interface Jenis {
  readonly id: string
  /** Name as written today: "Peraturan Wali Kota". */
  readonly nama: string
  /** Older or variant spellings of the name that name the same kind. */
  readonly ejaanLain: readonly string[]
  /** Enacted by the head of a region and gazetted in the Berita Daerah. */
  readonly perkada: boolean
  /** Carries the name of its region in the title. */
  readonly berdaerah: boolean
  /** Office that enacts: "Wali Kota". */
  readonly jabatan?: string
  /** Deputy of that office: "Wakil Wali Kota". */
  readonly wakil?: string
  /** Kind of region: "Kota". */
  readonly wilayah?: 'Kota' | 'Kabupaten' | 'Provinsi'
  /** Secretary who promulgates. */
  readonly sekretaris?: string
  /** Where it is published. */
  readonly gazet?: 'Lembaran Negara' | 'Berita Negara' | 'Lembaran Daerah' | 'Berita Daerah' | 'Lembaran Desa'
  /** Another gazette in which acts of the kind may stand: that of bodies which a law lets use it. */
  readonly gazetLain?: 'Lembaran Negara'
  /** Rank in the hierarchy (butir 43), 1 the highest; used to order Mengingat. */
  readonly peringkat: number
  /** Rank of an instrument of a kabupaten or kota where that of a province stands higher (butir 43). */
  readonly peringkatKabupaten?: number
  /** Enacted by a province between kinds that butir 43 orders: no butir says where it stands among them. */
  readonly diLuarUrutan?: true
  /** Enacted in a village, below every regulation of the region. */
  readonly desa?: true
  /** A citation carries a supplement (Tambahan) besides the gazette number (butir 47, 49). */
  readonly tambahan: boolean
  /** Some of its instruments have no explanation, and so no supplement. */
  readonly tambahanKadang?: boolean
  /** Words that open it as well as "Dengan Rahmat Tuhan Yang Maha Esa" (butir 15) does. */
  readonly frasaLain?: readonly string[]
  /** The butir that has the agreement of a council told above MEMUTUSKAN. */
  readonly persetujuan?: '55' | '56'
  /** The word that opens its closing (examples of butir 166). */
  readonly pembukaPenutup?: 'Disahkan' | 'Ditetapkan'
  /** Its acts call themselves by the names of other kinds too. */
  readonly namaDiriLain?: true
  /** Keeps the name of its region after Menetapkan, where others leave it out (butir 59). */
  readonly menetapkanBerdaerah?: true
  /** The only one of its kind: cited by its name, without a number. */
  readonly tunggal?: boolean
}

const perkada = (id: string, jabatan: string, wilayah: 'Kota' | 'Kabupaten' | 'Provinsi', ejaanLain: string[] = []): Jenis => ({
  id,
  nama: `Peraturan ${jabatan}`,
  ejaanLain,
  perkada: true,
  berdaerah: true,
  jabatan,
  wakil: `Wakil ${jabatan}`,
  wilayah,
  sekretaris: 'Sekretaris Daerah',
  gazet: 'Berita Daerah',
  peringkat: wilayah === 'Provinsi' ? 9 : 10,
  tambahan: false,
})

/** What the head of a region decides for a case at hand: no regulation, and in no gazette. */
const keputusan = (id: string, jabatan: string, ejaanLain: string[] = []): Jenis => ({
  id,
  nama: `Keputusan ${jabatan}`,
  ejaanLain,
  perkada: false,
  berdaerah: true,
  peringkat: 11,
  tambahan: false,
})

const perda: Jenis = {
  id: 'perda',
  nama: 'Peraturan Daerah',
  ejaanLain: [],
  perkada: false,
  berdaerah: true,
  gazet: 'Lembaran Daerah',
  peringkat: 8,
  peringkatKabupaten: 8.5,
  tambahan: true,
  persetujuan: '56',
}

/** The kinds of instrument that a perkada is or cites, highest first; those of Papua and Yogyakarta have a Peraturan Daerah of their own. */
export const daftarJenis: readonly Jenis[] = [
  {
    id: 'uud',
    nama: 'Undang-Undang Dasar Negara Republik Indonesia Tahun 1945',
    ejaanLain: ['Undang-Undang Dasar 1945', 'Undang-Undang Dasar'],
    perkada: false,
    berdaerah: false,
    peringkat: 1,
    tambahan: false,
    tunggal: true,
  },
  {
    id: 'tap-mpr',
    nama: 'Ketetapan Majelis Permusyawaratan Rakyat',
    ejaanLain: ['Ketetapan MPR'],
    perkada: false,
    berdaerah: false,
    peringkat: 2,
    tambahan: false,
  },
  {
    id: 'perppu',
    nama: 'Peraturan Pemerintah Pengganti Undang-Undang',
    ejaanLain: [],
    perkada: false,
    berdaerah: false,
    jabatan: 'Presiden',
    gazet: 'Lembaran Negara',
    peringkat: 3,
    tambahan: true,
    pembukaPenutup: 'Ditetapkan',
  },
  {
    id: 'uu-drt',
    nama: 'Undang-Undang Darurat',
    ejaanLain: [],
    perkada: false,
    berdaerah: false,
    jabatan: 'Presiden',
    gazet: 'Lembaran Negara',
    peringkat: 3,
    tambahan: true,
    namaDiriLain: true,
  },
  {
    id: 'uu',
    nama: 'Undang-Undang',
    ejaanLain: [],
    perkada: false,
    berdaerah: false,
    jabatan: 'Presiden',
    gazet: 'Lembaran Negara',
    peringkat: 3,
    tambahan: true,
    persetujuan: '55',
    pembukaPenutup: 'Disahkan',
  },
  {
    id: 'pp',
    nama: 'Peraturan Pemerintah',
    ejaanLain: [],
    perkada: false,
    berdaerah: false,
    jabatan: 'Presiden',
    gazet: 'Lembaran Negara',
    peringkat: 4,
    tambahan: true,
    tambahanKadang: true,
    pembukaPenutup: 'Ditetapkan',
  },
  {
    id: 'perpres',
    nama: 'Peraturan Presiden',
    ejaanLain: [],
    perkada: false,
    berdaerah: false,
    jabatan: 'Presiden',
    gazet: 'Lembaran Negara',
    peringkat: 5,
    tambahan: false,
    pembukaPenutup: 'Ditetapkan',
  },
  {
    id: 'keppres',
    nama: 'Keputusan Presiden',
    ejaanLain: [],
    perkada: false,
    berdaerah: false,
    jabatan: 'Presiden',
    peringkat: 5,
    tambahan: false,
    pembukaPenutup: 'Ditetapkan',
  },
  { id: 'inpres', nama: 'Instruksi Presiden', ejaanLain: [], perkada: false, berdaerah: false, peringkat: 5, tambahan: false },
  {
    id: 'permen',
    nama: 'Peraturan Menteri',
    ejaanLain: [],
    perkada: false,
    berdaerah: false,
    jabatan: 'Menteri',
    gazet: 'Berita Negara',
    peringkat: 6,
    tambahan: false,
    pembukaPenutup: 'Ditetapkan',
  },
  {
    id: 'kepmen',
    nama: 'Keputusan Menteri',
    ejaanLain: [],
    perkada: false,
    berdaerah: false,
    jabatan: 'Menteri',
    peringkat: 6,
    tambahan: false,
    pembukaPenutup: 'Ditetapkan',
  },
  {
    id: 'perlem',
    nama: 'Peraturan Badan',
    ejaanLain: [
      'Peraturan Kepala',
      'Peraturan Lembaga',
      'Peraturan Mahkamah Agung',
      'Peraturan Bank Indonesia',
      'Peraturan Otoritas Jasa Keuangan',
      'Peraturan Komisi',
    ],
    perkada: false,
    berdaerah: false,
    gazet: 'Berita Negara',
    gazetLain: 'Lembaran Negara',
    peringkat: 6,
    tambahan: false,
    pembukaPenutup: 'Ditetapkan',
  },
  perda,
  { ...perda, id: 'perdasus', nama: 'Peraturan Daerah Khusus' },
  { ...perda, id: 'perdais', nama: 'Peraturan Daerah Istimewa' },
  {
    id: 'qanun',
    nama: 'Qanun',
    ejaanLain: [],
    perkada: false,
    berdaerah: true,
    gazet: 'Lembaran Daerah',
    peringkat: 8,
    tambahan: true,
    persetujuan: '56',
    frasaLain: ['Bismillahirrahmanirrahim', 'Rahmat Allah'],
    menetapkanBerdaerah: true,
  },
  { ...perkada('pergub', 'Gubernur', 'Provinsi'), diLuarUrutan: true },
  perkada('perwali', 'Wali Kota', 'Kota', ['Peraturan Walikota']),
  perkada('perbup', 'Bupati', 'Kabupaten'),
  keputusan('kepgub', 'Gubernur'),
  keputusan('kepwali', 'Wali Kota', ['Keputusan Walikota']),
  keputusan('kepbup', 'Bupati'),
  keputusan('kepkada', 'Kepala Daerah'),
  {
    id: 'perdes',
    nama: 'Peraturan Desa',
    ejaanLain: [],
    perkada: false,
    berdaerah: true,
    gazet: 'Lembaran Desa',
    peringkat: 12,
    desa: true,
    tambahan: false,
  },
]

const lipat = (kata: string) =>
  kata
    .toLowerCase()
    .replace(/[\s\u2010-\u2013-]+/g, ' ')
    .replace(/\bundangundang\b/, 'undang undang')
    .trim()
const menurutNama = new Map(
  daftarJenis.flatMap(jenis => [jenis.id, jenis.nama, ...jenis.ejaanLain].map(nama => [lipat(nama), jenis] as const)),
)

const jenisBernama = ingat(nama => menurutNama.get(lipat(nama)))

/** The kind with this id or name, in any spelling and case; undefined when there is none. */
export const cariJenis = (nama: string | undefined): Jenis | undefined => (nama === undefined ? undefined : jenisBernama(nama))

/** The kind whose name the text begins with ("Peraturan Daerah Kota X …"), the longest name first, with the length matched. */
export function jenisDiAwal(isi: string): { jenis: Jenis; panjang: number } | undefined {
  const nama = polaNama.exec(isi.slice(0, TERPANJANG).toLowerCase().replace(ruangLain, ' '))?.[0]
  const jenis = cariJenis(nama)
  return nama !== undefined && jenis ? { jenis, panjang: nama.length } : undefined
}
/** More letters than the longest name has, blanks and hyphens at its breaks included. */
const TERPANJANG = 200
/** White space of another kind counts as a blank: asked for at every break of every name, it would make the expression twice as long. */
const ruangLain = /[^\S ]/g
const semuaNama = daftarJenis
  .flatMap(({ nama, ejaanLain }) => [nama, ...ejaanLain])
  .sort((a, b) => b.length - a.length)
  .map(nama => nama.toLowerCase().replace(/ /g, '[ -]+').replace('undang-undang', 'undang[ \\u2010-\\u2013-]*undang'))
const polaNama = new RegExp(`^(?:${semuaNama.join('|')})(?![a-z\\u00e0-\\u024f])`)

/** The kinds that a template can draft and a linter treats as its own. */
export const daftarPerkada = daftarJenis.filter(jenis => jenis.perkada)

/** Name of a region without its kind: "Bukittinggi" of "Kota Bukittinggi". */
export const namaDaerah = (daerah: string): string => daerah.replace(/^(Kota|Kabupaten|Provinsi)( Administrasi)?\s+/i, '')
