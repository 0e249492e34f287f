import type { BerkasPdf } from '../objek/berkas-pdf.ts'
import { isAlir, isNama, isUntai, type Kamus, type Nilai } from '../objek/nilai.ts'
import type { BerkasTerbuka, HalamanTerbuka, Klausul } from './klausul.ts'

/** The operators of ISO 32000-1, annex A. */
const operator: ReadonlySet<string> = new Set(
  'b B b* B* BDC BI BMC BT BX c cm CS cs d d0 d1 Do DP EI EMC ET EX f F f* G g gs h i ID j J K k l m M MP n q Q re RG rg ri s S SC sc SCN scn sh T* Tc Td TD Tf Tj TJ TL Tm Tr Ts Tw Tz v w W W* y \' "'.split(
    ' ',
  ),
)

const namaPertama = (operan: readonly Nilai[]) => operan.flatMap(nilai => (isNama(nilai) ? [nilai.nama] : []))[0] ?? ''
const tiapHalaman = ({ daftarHalaman }: BerkasTerbuka, lihat: (halaman: HalamanTerbuka) => string[]) =>
  daftarHalaman.flatMap(halaman => [...new Set(lihat(halaman))].map(pesan => `halaman ${halaman.nomor}: ${pesan}`))
const sumber = (pdf: BerkasPdf, { kamus }: HalamanTerbuka, jenis: string): Kamus => pdf.kamus(pdf.kamus(kamus.get('Resources')).get(jenis))

function keadaanGrafis(berkas: BerkasTerbuka): { halaman: number; kamus: Kamus }[] {
  const { pdf } = berkas
  return berkas.daftarHalaman.flatMap(halaman =>
    [...sumber(pdf, halaman, 'ExtGState').values()].map(nilai => ({ halaman: halaman.nomor, kamus: pdf.kamus(nilai) })),
  )
}

/** The blend modes of ISO 32000-1, 11.3.5. */
const caraCampur: ReadonlySet<string> = new Set(
  'Normal Compatible Multiply Screen Overlay Darken Lighten ColorDodge ColorBurn HardLight SoftLight Difference Exclusion Hue Saturation Color Luminosity'.split(
    ' ',
  ),
)

const ruangWarna: ReadonlySet<string> = new Set(['DeviceRGB', 'DeviceGray'])

const sumberOperator: Readonly<Record<string, string>> = { Tf: 'Font', Do: 'XObject', gs: 'ExtGState', sh: 'Shading' }

/** Clauses about what is drawn on the pages (6.2) and what lies on them (6.3). */
export const klausulHalaman: readonly Klausul[] = [
  {
    nomor: '6.2.2',
    minta: 'halaman hanya memakai perintah ISO 32000-1, dan semua sumbernya ada pada halaman itu sendiri',
    periksa: berkas =>
      tiapHalaman(berkas, halaman =>
        halaman.daftarOperasi.flatMap(({ nama, operan }) => {
          if (!operator.has(nama)) return [`perintah ${nama}`]
          const jenis = sumberOperator[nama]
          return jenis && !sumber(berkas.pdf, halaman, jenis).has(namaPertama(operan)) ? [`${jenis} ${namaPertama(operan)} tidak ada`] : []
        }),
      ),
  },
  {
    nomor: '6.1.10',
    minta: 'tanpa gambar di dalam aliran halaman',
    periksa: berkas =>
      tiapHalaman(berkas, ({ daftarOperasi }) => (daftarOperasi.some(({ nama }) => nama === 'BI') ? ['gambar sebaris'] : [])),
  },
  {
    nomor: '6.1.13, q dan Q',
    minta: 'q dan Q seimbang dan bersarang paling dalam 28',
    periksa: berkas =>
      tiapHalaman(berkas, ({ daftarOperasi }) => {
        let [dalam, terdalam] = [0, 0]
        for (const { nama } of daftarOperasi) {
          dalam += nama === 'q' ? 1 : nama === 'Q' ? -1 : 0
          terdalam = Math.max(terdalam, dalam < 0 ? 99 : dalam)
        }
        return dalam === 0 && terdalam <= 28 ? [] : [`q dan Q: ${dalam}, terdalam ${terdalam}`]
      }),
  },
  {
    nomor: '6.2.3',
    minta: 'satu niat warna GTS_PDFA1 dengan profil ICC yang tertanam: layar atau pencetak, RGB, versi 2 atau 4',
    periksa: ({ pdf }) => {
      const daftar = pdf.deret(pdf.akar.get('OutputIntents')).map(satu => pdf.kamus(satu))
      const profil = pdf.tuju(daftar[0]?.get('DestOutputProfile'))
      if (daftar.length !== 1 || pdf.nama(daftar[0]?.get('S')) !== 'GTS_PDFA1' || !isAlir(profil)) return ['niat warna tidak ada']
      const isi = pdf.isi(profil)
      const huruf = (awal: number) => String.fromCharCode(...isi.subarray(awal, awal + 4))
      const panjang = new DataView(isi.buffer, isi.byteOffset).getUint32(0)
      return [
        ...(panjang === isi.length && huruf(36) === 'acsp' ? [] : ['profil ICC rusak']),
        ...([2, 4].includes(isi[8] ?? 0) && ['mntr', 'prtr'].includes(huruf(12)) && huruf(16) === 'RGB '
          ? []
          : ['profil ICC lain jenisnya']),
        ...(pdf.tuju(profil.kamus.get('N')) === 3 ? [] : ['N bukan 3']),
      ]
    },
  },
  {
    nomor: '6.2.4.3',
    minta: 'warna halaman dan gambar hanya RGB atau abu-abu, yang dijelaskan oleh niat warna; tanpa CMYK',
    periksa: berkas => [
      ...tiapHalaman(berkas, ({ daftarOperasi }) =>
        daftarOperasi.flatMap(({ nama, operan }) => {
          if (nama === 'k' || nama === 'K') return ['CMYK']
          const ruang = nama === 'cs' || nama === 'CS' ? namaPertama(operan) : 'DeviceRGB'
          return ruangWarna.has(ruang) ? [] : [`ruang warna ${ruang}`]
        }),
      ),
      ...berkas.daftarObjek.flatMap(({ nomor, nilai }) => {
        if (!isAlir(nilai) || berkas.pdf.nama(nilai.kamus.get('Subtype')) !== 'Image') return []
        const [awal, dasar] = berkas.pdf.deret(nilai.kamus.get('ColorSpace'))
        const ruang = awal === undefined ? nilai.kamus.get('ColorSpace') : berkas.pdf.nama(awal) === 'Indexed' ? dasar : awal
        return ruangWarna.has(berkas.pdf.nama(ruang)) ? [] : [`objek ${nomor}: ruang warna ${berkas.pdf.nama(ruang)}`]
      }),
    ],
  },
  {
    nomor: '6.2.5',
    minta: 'keadaan grafis tanpa fungsi transfer dan tanpa asal halftone',
    periksa: berkas =>
      keadaanGrafis(berkas).flatMap(({ halaman, kamus }) =>
        ['TR', 'TR2', 'HTP', 'HTO'].filter(kunci => kamus.has(kunci)).map(kunci => `halaman ${halaman}: ${kunci}`),
      ),
  },
  {
    nomor: '6.2.6',
    minta: 'tanpa tujuan pewarnaan lain',
    periksa: berkas => tiapHalaman(berkas, ({ daftarOperasi }) => (daftarOperasi.some(({ nama }) => nama === 'ri') ? ['perintah ri'] : [])),
  },
  {
    nomor: '6.2.8, 6.2.9',
    minta: 'gambar dan bentuk tanpa pengganti, OPI, PostScript, rujukan keluar, atau penghalusan',
    periksa: ({ daftarObjek, pdf }) =>
      daftarObjek.flatMap(({ nomor, nilai }) => {
        if (!isAlir(nilai) || pdf.nama(nilai.kamus.get('Type')) !== 'XObject') return []
        const daftar = ['Alternates', 'OPI', 'PS', 'Ref', 'Subtype2'].filter(kunci => nilai.kamus.has(kunci))
        const halus = pdf.tuju(nilai.kamus.get('Interpolate')) === true ? ['Interpolate'] : []
        return [...daftar, ...halus].map(kunci => `objek ${nomor}: ${kunci}`)
      }),
  },
  {
    nomor: '6.2.10',
    minta: 'cara campur warna hanya yang baku; yang tembus pandang (lambang) dijelaskan oleh niat warna',
    periksa: berkas =>
      keadaanGrafis(berkas).flatMap(({ halaman, kamus }) => {
        const campur = kamus.has('BM') ? berkas.pdf.nama(kamus.get('BM')) : 'Normal'
        return caraCampur.has(campur) ? [] : [`halaman ${halaman}: cara campur ${campur}`]
      }),
  },
  {
    nomor: '6.3.1, 6.3.2',
    minta: 'di atas halaman hanya tautan: tercetak, tidak tersembunyi, tidak terkunci bagi tampilan',
    periksa: berkas =>
      tiapHalaman(berkas, ({ kamus }) =>
        berkas.pdf.deret(kamus.get('Annots')).flatMap(satu => {
          const catatan = berkas.pdf.kamus(satu)
          const jenis = berkas.pdf.nama(catatan.get('Subtype'))
          return jenis === 'Link' && berkas.pdf.tuju(catatan.get('F')) === 4 ? [] : [`catatan ${jenis} atau tandanya`]
        }),
      ),
  },
  {
    nomor: '6.5.1, tujuan',
    minta: 'setiap tautan dan penanda menuju halaman yang ada; pohon nama berurut menurut byte',
    periksa: berkas => {
      const { pdf } = berkas
      const daftar = pdf.deret(pdf.kamus(pdf.kamus(pdf.akar.get('Names')).get('Dests')).get('Names'))
      const nama = daftar.filter((_, urutan) => urutan % 2 === 0).map(satu => (isUntai(satu) ? satu.untai : ''))
      const ada = new Set(nama)
      const urut = nama.every((satu, i) => i === 0 || (nama[i - 1] as string) < satu)
      const halaman = new Set(berkas.daftarHalaman.map(({ kamus }) => kamus))
      const lepas = (tujuan: Nilai | undefined) => !halaman.has(pdf.kamus(pdf.deret(tujuan)[0]))
      const daftarPenanda = berkas.daftarKamus.filter(kamus => kamus.has('Title') && kamus.has('Parent'))
      return [
        ...(urut ? [] : ['pohon nama tidak berurut']),
        ...nama.filter((_, urutan) => lepas(daftar[2 * urutan + 1])).map(satu => `tujuan ${satu} tanpa halaman`),
        ...(daftarPenanda.some(penanda => lepas(penanda.get('Dest'))) ? ['penanda tanpa halaman'] : []),
        ...tiapHalaman(berkas, ({ kamus }) =>
          pdf.deret(kamus.get('Annots')).flatMap(satu => {
            const tujuan = pdf.tuju(pdf.kamus(pdf.kamus(satu).get('A')).get('D'))
            return isUntai(tujuan) && ada.has(tujuan.untai) ? [] : ['tautan tanpa tujuan']
          }),
        ),
      ]
    },
  },
]
