import { cariJenis, jarakKata, type Naskah, type Teks } from '@perkada/core'
import { type Beda, cariBeda, hurufSaja, samaHuruf } from '../../fakta/beda-kata.ts'
import { bacaSebutan, isNamaDaerah, judulNaskah, namaDiLampiran, namaDiPenjelasan, sebutanMenimbang } from '../../fakta/nama-peraturan.ts'
import { teksTerpotong } from '../../fakta/teks-terpotong.ts'
import { type Context, defineRule, type Severity } from '../../rule.ts'
import { isSusunanRusak } from '../../susunan.ts'

const naskah = (menimbang: string, menetapkan: string) => `---
jenis: Peraturan Bupati
daerah: Kabupaten Contoh
tahun: 2024
judul: Tata Kerja Perangkat Daerah
---

## Menimbang

a. bahwa tata kerja perlu ditata;

b. bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a, perlu menetapkan Peraturan Bupati tentang ${menimbang};

## Mengingat

1. Pasal 18 ayat (6) Undang-Undang Dasar Negara Republik Indonesia Tahun 1945;

MEMUTUSKAN:

Menetapkan: ${menetapkan}.

# BAB I KETENTUAN UMUM
`

/** A place that repeats the name, and the butir that asks for it. */
interface Ulangan {
  readonly nama: Teks
  readonly tempat: string
  readonly butir: string
}

const LAMPIRAN = 'kepala lampiran'

function daftarUlangan(naskah: Naskah, judul: Teks): Ulangan[] {
  const { pembukaan, daftarLampiran, identitas } = naskah
  const menimbang = sebutanMenimbang(pembukaan.menimbang, cariJenis(identitas.jenis))
  const menetapkan = pembukaan.menetapkan && bacaSebutan(pembukaan.menetapkan)
  const diacak = menetapkan !== undefined && bercampur(menetapkan.sisipan.isi, judul.isi, naskah)
  const penjelasan = namaDiPenjelasan(naskah)
  const lampiran = daftarLampiran.map(satu => namaDiLampiran(satu, judul.isi))
  return [
    ...(menimbang ? [{ nama: menimbang.nama, tempat: 'pertimbangan terakhir', butir: '23' }] : []),
    ...(menetapkan && !diacak ? [{ nama: menetapkan.nama, tempat: 'Menetapkan', butir: '58 dan butir 59' }] : []),
    ...(penjelasan ? [{ nama: penjelasan, tempat: 'judul penjelasan', butir: '180' }] : []),
    ...lampiran.flatMap(nama => (nama ? [{ nama, tempat: LAMPIRAN, butir: '195' }] : [])),
  ]
}

/** Words of the title stand before "tentang", where the kind and its region or body stand: a scanner read the columns of a page one through the other. */
const bercampur = (sisipan: string, judul: string, { kepala, identitas }: Naskah): boolean => {
  if (isNamaDaerah(sisipan, identitas.daerah) || hurufSaja(kepala.jenis?.isi ?? '').includes(hurufSaja(sisipan))) return false
  const semua = new Set(daftarHuruf(judul))
  return daftarHuruf(sisipan).some(kata => kata.length > 4 && semua.has(kata))
}
const daftarHuruf = (isi: string): string[] => isi.toLowerCase().match(/[a-zß-ÿ]+/g) ?? []

/** "(Lembaran Negara Tahun 1961 Nomor 200)": where the act stands that a title names, which is no part of its name. */
const kurungGazet = / ?\((?:Tambahan )?Lembaran[ -](?:Negara|Daerah)[^()]{0,90}\)/gi

/** A converter that parts a line into its words also moves them: so many words in another order, and none more or less, are no slip of a hand. */
const TERACAK = 4
const urutKata = (isi: string): string => (isi.toLowerCase().match(/[a-zß-ÿ0-9]+/g) ?? []).sort().join(' ')
const teracak = ({ tertulis, seharusnya }: Beda): boolean =>
  tertulis.split(' ').length >= TERACAK && urutKata(tertulis) === urutKata(seharusnya)

/** An annex that was poured into the line of its head: no name goes on so long behind the title. */
const ekorTuangan = 5

/** Where a name departs from the title, its order and its gazette apart. */
const bedaDariJudul = (nama: Teks, judul: string, tempat: string): Beda | undefined => {
  const beda = cariBeda(nama, judul)
  if (!beda || teracak(beda)) return undefined
  if (tempat === LAMPIRAN && !beda.seharusnya && beda.end >= nama.isi.trimEnd().length - 1 && beda.tertulis.split(' ').length > ekorTuangan)
    return undefined
  const ringkas = judul.replace(kurungGazet, '')
  return ringkas === judul || nama.isi.search(kurungGazet) >= 0 ? beda : cariBeda(nama, ringkas)
}

function selisih({ tertulis, seharusnya }: Beda, acuan: string): string {
  if (!tertulis) return `tidak memuat “${seharusnya}”`
  return seharusnya ? `tertulis “${tertulis}”, sedangkan di ${acuan} “${seharusnya}”` : `memuat “${tertulis}” yang tidak ada di ${acuan}`
}

/** All places agree among themselves and not with the title: then it is the title that differs, and that is one finding. */
const judulSendirian = (judul: Teks, [pertama, ...lain]: readonly Ulangan[]): boolean =>
  pertama !== undefined &&
  lain.length > 0 &&
  !samaHuruf(pertama.nama.isi, judul.isi) &&
  lain.every(({ nama }) => samaHuruf(nama.isi, pertama.nama.isi))

/** A text that lost its order proves that a word is misspelt, but not that one is missing. */
const keparahan = ({ tertulis, seharusnya }: Beda, { fakta }: Context): Severity => {
  const selip = tertulis !== '' && seharusnya !== '' && jarakKata(tertulis.toLowerCase(), seharusnya.toLowerCase(), SELIP) <= SELIP
  return !selip && fakta(isSusunanRusak) ? 'peringatan' : 'galat'
}
const SELIP = 2

/** The copy stops within the name. */
const isTerpotong = (nama: Teks, { end, tertulis, seharusnya }: Beda, { fakta }: Context): boolean => {
  const ekor = fakta(teksTerpotong)?.isi
  return ekor?.endsWith(nama.isi) === true && end >= nama.isi.length && seharusnya.startsWith(tertulis)
}

function banding(context: Context, judul: Teks, daftar: readonly Ulangan[]): void {
  const { report } = context
  const [pertama] = daftar
  if (pertama && judulSendirian(judul, daftar)) {
    const beda = cariBeda(judul, pertama.nama.isi)
    const tempat = [...new Set(daftar.map(satu => satu.tempat))].join(' dan ')
    if (beda)
      report(
        { teks: judul, start: beda.start, end: beda.end },
        `Judul tidak sama dengan nama pada ${tempat}: ${selisih(beda, tempat)}. Nama diulang persis dari judul (butir 58 Lampiran II UU 12/2011); samakan semuanya.`,
        { severity: keparahan(beda, context), related: [{ teks: pertama.nama, message: `Nama pada ${pertama.tempat} ada di sini.` }] },
      )
    return
  }
  for (const { nama, tempat, butir } of daftar) {
    const beda = bedaDariJudul(nama, judul.isi, tempat)
    if (!beda || isTerpotong(nama, beda, context)) continue
    report(
      { teks: nama, start: beda.start, end: beda.end },
      `Nama peraturan pada ${tempat} tidak sama dengan judul: ${selisih(beda, 'judul')}. Nama diulang persis dari judul (butir ${butir} Lampiran II UU 12/2011); samakan keduanya.`,
      { severity: keparahan(beda, context), related: [{ teks: judul, message: 'Judul peraturan ada di sini.' }] },
    )
  }
}

/** Aceh keeps its name after Menetapkan, in its qanun and in the regulations of its heads. */
function periksaDaerah({ naskah, identitas, report }: Context): void {
  if (cariJenis(identitas.jenis)?.menetapkanBerdaerah || /\baceh\b/i.test(`${identitas.daerah} ${identitas.provinsi}`)) return
  const sisipan = naskah.pembukaan.menetapkan && bacaSebutan(naskah.pembukaan.menetapkan)?.sisipan
  if (!sisipan || !isNamaDaerah(sisipan.isi, identitas.daerah)) return
  report(
    { teks: sisipan },
    `Sesudah Menetapkan, jenis peraturan ditulis tanpa nama daerah: hapus “${sisipan.isi}” (butir 59 Lampiran II UU 12/2011).`,
    { severity: 'peringatan' },
  )
}

/** The name of the regulation is not the same in the title and where the text repeats it. */
export const judulBerbeda = defineRule({
  id: 'judul-berbeda',
  summary: 'Nama peraturan sama di judul, konsiderans, Menetapkan, lampiran, dan identitas naskah.',
  sources: [
    { kode: 'T', catatan: 'Satu peraturan bernama satu.' },
    { kode: 'A', butir: '23' },
    { kode: 'A', butir: '58' },
    { kode: 'A', butir: '59' },
    { kode: 'A', butir: '180' },
    { kode: 'A', butir: '195' },
  ],
  severity: 'galat',
  fix: 'none',
  examples: () => ({
    invalid: [
      {
        pedoman: ['KON-12'],
        salah: naskah('Tata Kerja «Prangkat» Daerah', 'PERATURAN BUPATI TENTANG TATA KERJA PERANGKAT DAERAH'),
        benar: naskah('Tata Kerja Perangkat Daerah', 'PERATURAN BUPATI TENTANG TATA KERJA PERANGKAT DAERAH'),
      },
      {
        pedoman: ['DKT-04'],
        salah: naskah('Tata Kerja Perangkat Daerah', 'PERATURAN BUPATI TENTANG TATA «KERJA DAERAH»'),
        benar: naskah('Tata Kerja Perangkat Daerah', 'PERATURAN BUPATI TENTANG TATA KERJA PERANGKAT DAERAH'),
      },
      {
        pedoman: ['DKT-03'],
        salah: naskah('Tata Kerja Perangkat Daerah', 'PERATURAN BUPATI «CONTOH» TENTANG TATA KERJA PERANGKAT DAERAH'),
        benar: naskah('Tata Kerja Perangkat Daerah', 'PERATURAN BUPATI TENTANG TATA KERJA PERANGKAT DAERAH'),
      },
      naskah('Tata Kerja Perangkat Daerah', 'PERATURAN BUPATI TENTANG TATA «PERANGKAT KERJA» DAERAH'),
      'PERATURAN BADAN RAPAT REPUBLIK INDONESIA\nNOMOR 2 TAHUN 2024\n\nTENTANG\n\nTATA KERJA RAPAT\n\nMEMUTUSKAN:\n\nMenetapkan : PERATURAN BADAN RAPAT TENTANG TATA «KREJA» RAPAT.\n\nPasal 1\n\nRapat diadakan.\n',
      `${naskah('Tata Kerja Perangkat Daerah', 'PERATURAN BUPATI TENTANG TATA KERJA PERANGKAT DAERAH')}\nPENJELASAN\nATAS\nPERATURAN BUPATI CONTOH\nNOMOR 1 TAHUN 2024\nTENTANG\nTATA KERJA PERANGKAT «DESA»\n\nI. UMUM\n\nTata kerja perlu ditata.\n`,
    ],
    valid: [
      `${naskah('Retribusi Jasa Umum', 'PERATURAN BUPATI TENTANG RETRIBUSI JASA UMUM').replace('judul: Tata Kerja Perangkat Daerah', 'judul: Retribusi Jasa Umum')}\nPENJELASAN\nATAS\nPERATURAN BUPATI CONTOH\nNOMOR 1 TAHUN 2024\nTENTANG\nRETRIBUSI JASA UMUM\nI. UMUM\nRetribusi perlu diatur.\n`,
      `${naskah('Retribusi Jasa Umum', 'PERATURAN BUPATI TENTANG RETRIBUSI JASA UMUM').replace('judul: Tata Kerja Perangkat Daerah', 'judul: Retribusi Jasa Umum')}\nPENJELASAN ATAS PERATURAN BUPATI CONTOH NOMOR 1 TAHUN 2024 TENTANG RETRIBUSI JASA UMUM UMUM\nRetribusi perlu diatur.\n`,
      naskah('Tata Kerja Perangkat Daerah', 'PERATURAN BUPATI TENTANG TATA KERJA PERANGKAT DAERAH'),
      'PERATURAN BUPATI CONTOH ILIR\nNOMOR 2 TAHUN 2024\n\nTENTANG\n\nTATA KERJA DI CONTOH ILIR\n\nBUPATI CONTOH ILIR,\n\nMenimbang : bahwa untuk melaksanakan Pasal 3 Peraturan Daerah Nomor 1 Tahun 2023 tentang Desa, perlu menetapkan Peraturan Bupati tentang Tata Kerja di Contoh llir; Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah;\n\nMEMUTUSKAN:\n\nMenetapkan : PERATURAN BUPATI TENTANG TATA KERJA DI CONTOH ILIR.\n\nPasal 1\n\nRapat diadakan.\n',
      'PERATURAN BUPATI CONTOH\nNOMOR 2 TAHUN 2024\nTENTANG l sALINAN I TATA KERJA RAPAT\n\nMEMUTUSKAN:\n\nMenetapkan : PERATURAN BUPATI TENTANG TATA KERJA RAPAT.\n\nPasal 1\n\nRapat diadakan.\n',
      'PERATURAN BUPATI CONTOH\nNOMOR 2 TAHUN 2024\n\nTENTANG\n\nTATA KERJA RAPAT TAHUNAN\n\nMEMUTUSKAN:\n\nMenetapkan : PERATURAN BUPATI RAPAT TAHUNAN. TENTANG TATA KERJA\n\nPasal 1\n\nRapat diadakan.\n',
      'PERATURAN BADAN RAPAT REPUBLIK INDONESIA\nNOMOR 2 TAHUN 2024\n\nTENTANG\n\nTATA KERJA RAPAT\n\nMEMUTUSKAN:\n\nMenetapkan : PERATURAN BADAN RAPAT TENTANG TATA KERJA RAPAT.\n\nPasal 1\n\nRapat diadakan.\n',
      'PERATURAN BADAN RAPAT REPUBLIK INDONESIA\nNOMOR 2 TAHUN 2024\n\nTENTANG\n\nTATA KERJA RAPAT\n\nMEMUTUSKAN:\n\nMenetapkan : PERATURAN BADAN RAPAT TENTANG TATA KER',
      'QANUN ACEH\nNOMOR 2 TAHUN 2024\n\nTENTANG\n\nTATA KERJA\n\nMEMUTUSKAN:\n\nMenetapkan : QANUN ACEH TENTANG TATA KERJA.\n\nPasal 1\n\nRapat diadakan.\n',
      'PERATURAN PEMERINTAH REPUBLIK INDONESIA\nNOMOR 4 TAHUN 1963\n\nTENTANG\n\nPENCABUTAN PERATURAN PEMERINTAH NO. 7 TAHUN 1961 (LEMBARAN NEGARA TAHUN 1961 NO. 20) TENTANG RAPAT\n\nPRESIDEN REPUBLIK INDONESIA,\n\nMEMUTUSKAN:\n\nMenetapkan : PERATURAN PEMERINTAH TENTANG PENCABUTAN PERATURAN PEMERINTAH NOMOR 7 TAHUN 1961 TENTANG RAPAT.\n\nPasal 1\n\nRapat ditiadakan.\n',
      'PERATURAN PRESIDEN REPUBLIK INDONESIA\nNOMOR 4 TAHUN 2005\n\nTENTANG\n\nTATA KERJA PERANGKAT DAERAH DAN KECAMATAN\n\nMEMUTUSKAN:\n\nMenetapkan : PERATURAN PRESIDEN TENTANG TATA\n\nPERANGKAT\n\nDAN KERJA\n\nDAERAH KECAMATAN.\n\nPasal 1\n\nRapat diadakan.\n',
    ],
  }),
  create: context => ({
    selesai(naskah) {
      const { kepala, identitas, berdepan } = naskah
      const judul = judulNaskah(naskah)
      periksaDaerah(context)
      if (!judul?.isi.trim() || context.derau) return
      if (berdepan && kepala.judul && identitas.judul)
        banding(context, { isi: identitas.judul }, [{ nama: kepala.judul, tempat: 'judul yang tertulis', butir: '2' }])
      banding(context, judul, daftarUlangan(naskah, judul))
    },
  }),
})
