import { cariJenis, type Teks } from '@perkada/core'
import { cariBeda } from '../../fakta/beda-kata.ts'
import { bacaSebutan, isNamaDaerah, judulNaskah, namaDiLampiran, sebutanMenimbang } from '../../fakta/nama-peraturan.ts'
import { type Context, defineRule } from '../../rule.ts'

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

/** Compares one place that repeats the name with the title. */
function banding({ report, derau }: Context, judul: Teks, nama: Teks, tempat: string, butir: string): void {
  const beda = cariBeda(nama, judul.isi)
  if (!beda || derau) return
  const { tertulis, seharusnya } = beda
  const selisih = !tertulis
    ? `tidak memuat "${seharusnya}"`
    : seharusnya
      ? `tertulis "${tertulis}", sedangkan di judul "${seharusnya}"`
      : `memuat "${tertulis}" yang tidak ada di judul`
  const message = `Nama peraturan pada ${tempat} tidak sama dengan judul: ${selisih}. Nama diulang persis dari judul (butir ${butir} Lampiran II UU 12/2011); samakan keduanya.`
  report({ teks: nama, start: beda.start, end: beda.end }, message, { related: [{ teks: judul, message: 'Judul peraturan ada di sini.' }] })
}

function bandingMenetapkan(context: Context, judul: Teks): void {
  const teks = context.naskah.pembukaan.menetapkan
  const sebutan = teks && bacaSebutan(teks)
  if (!sebutan) return
  const { sisipan, nama } = sebutan
  if (isNamaDaerah(sisipan.isi, context.identitas.daerah))
    context.report(
      { teks: sisipan },
      `Sesudah Menetapkan, jenis peraturan ditulis tanpa nama daerah: hapus "${sisipan.isi}" (butir 59 Lampiran II UU 12/2011).`,
      { severity: 'peringatan' },
    )
  banding(context, judul, nama, 'Menetapkan', '58 dan butir 59')
}

function bandingLampiran(context: Context, judul: Teks): void {
  for (const lampiran of context.naskah.daftarLampiran) {
    const nama = namaDiLampiran(lampiran, judul.isi)
    if (nama) banding(context, judul, nama, 'kepala lampiran', '195')
  }
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
    { kode: 'A', butir: '195' },
  ],
  severity: 'galat',
  fix: 'none',
  examples: {
    invalid: [
      naskah('Tata Kerja «Prangkat» Daerah', 'PERATURAN BUPATI TENTANG TATA KERJA PERANGKAT DAERAH'),
      naskah('Tata Kerja Perangkat Daerah', 'PERATURAN BUPATI TENTANG TATA «KERJA DAERAH»'),
      naskah('Tata Kerja Perangkat Daerah', 'PERATURAN BUPATI «CONTOH» TENTANG TATA KERJA PERANGKAT DAERAH'),
    ],
    valid: [naskah('Tata Kerja Perangkat Daerah', 'PERATURAN BUPATI TENTANG TATA KERJA PERANGKAT DAERAH')],
  },
  create: context => ({
    selesai({ kepala, identitas, pembukaan, berdepan }) {
      const judul = judulNaskah(context.naskah)
      if (!judul?.isi.trim()) return
      if (berdepan && kepala.judul && identitas.judul) banding(context, { isi: identitas.judul }, kepala.judul, 'judul yang tertulis', '2')
      const menimbang = sebutanMenimbang(pembukaan.menimbang, cariJenis(identitas.jenis))
      if (menimbang) banding(context, judul, menimbang.nama, 'pertimbangan terakhir', '23')
      bandingMenetapkan(context, judul)
      bandingLampiran(context, judul)
    },
  }),
})
