import { formatTajuk, type Kelompok, kelompokkan, type Nomor, type Pasal, type Span, spanAsal, type Teks } from '@perkada/core'
import { isRancangan } from '../../fakta/rancangan.ts'
import { kerangka } from '../../fakta/satuan-kerangka.ts'
import { defineRule } from '../../rule.ts'

const rancangan = (bab: string, paragraf: string, pasal: string) => `---
jenis: Peraturan Bupati
judul: Tata Kerja
---

${bab}
JADWAL

Bagian Kesatu
Rapat

${paragraf}
Rapat Berkala

${pasal}

Rapat diadakan setiap bulan.
`

type Tipe = 'bab' | 'bagian' | 'paragraf' | 'pasal'

interface SalahTajuk {
  readonly tipe: Tipe
  readonly nomor: Nomor
  readonly baku: string
  readonly bolehDiganti: boolean
}

const butirTajuk: Readonly<Record<Tipe, string>> = { bab: '72', bagian: '74', paragraf: '76', pasal: '79' }
const sebutan: Readonly<Record<Tipe, string>> = { bab: 'bab', bagian: 'bagian', paragraf: 'paragraf', pasal: 'Pasal' }

const tingkatBaku = (nilai: string): string => nilai.toLowerCase().replace(/(^| )[a-z]/g, huruf => huruf.toUpperCase())

/** Where the text of a Pasal begins in the source. */
function awalIsi({ isi: [pertama] }: Pasal): number | undefined {
  if (pertama?.tipe === 'ayat') return pertama.nomor.span?.start
  return pertama?.tipe === 'alinea' ? spanAsal(pertama.teks, 0, 1)?.start : undefined
}

/** The text stands in a paragraph of its own: without a full stop behind its number the heading is still one. */
function berdiriSendiri(satuan: Kelompok | Pasal): boolean {
  if (satuan.tipe !== 'pasal' || !satuan.nomor.akhiran) return true
  const [akhir, awal] = [satuan.nomor.span?.end, awalIsi(satuan)]
  return akhir !== undefined && awal !== undefined && awal - akhir > 1
}

function salahTajuk(satuan: Kelompok | Pasal): SalahTajuk | undefined {
  const { tipe, nomor } = satuan
  const bertanda = nomor.akhiran === '.' || nomor.akhiran === ':'
  if (!nomor.tulisan && !bertanda) return undefined
  const baku = formatTajuk(tipe, tipe === 'bagian' ? tingkatBaku(nomor.nilai) : nomor.nilai)
  return { tipe, nomor, baku, bolehDiganti: !nomor.awalan && berdiriSendiri(satuan) }
}

const JUDUL_TERPANJANG = 60
const judulBertanda = /^(?:[-–—] [A-ZÀ-Þ][^.;:]+|\([A-ZÀ-Þ][^.;:()]+\))$/u
const judulBerkapital =
  /^[A-ZÀ-Þ][A-Za-zÀ-ɏ-]{2,30}(?: (?:(?:dan|atau|atas|di|dari|dalam|untuk|pada|oleh|serta|dan\/atau)(?= )|[A-ZÀ-Þ][A-Za-zÀ-ɏ-]{1,30})){0,7}$/u

/** A title above the text of a Pasal: "Pasal 2 - Susunan Tim". */
function judulPasal({ isi: [pertama, kedua] }: Pasal): Teks | undefined {
  if (pertama?.tipe !== 'alinea' || !kedua || pertama.teks.isi.length > JUDUL_TERPANJANG) return undefined
  const { isi } = pertama.teks
  return judulBertanda.test(isi) || (kedua.tipe !== 'rincian' && judulBerkapital.test(isi)) ? pertama.teks : undefined
}

/** A dash between the number of a Bab, a Bagian or a Paragraf and its title. */
const bergaris = ({ judul }: Kelompok): readonly Teks[] => (judul && /^[-–—] [A-Za-zÀ-ɏ]/u.test(judul.isi) ? [judul] : [])

const beginiPula = (lain: readonly unknown[], apa: string): string => (lain.length ? ` Begitu pula ${lain.length} ${apa} lain.` : '')

/** The heading of a unit is its word and its number, in the letters of the examples and without a mark at its end (butir 72 to 79). */
export const kerangkaTajuk = defineRule({
  id: 'kerangka-tajuk',
  summary: 'Kepala satuan dalam rancangan ditulis “BAB II”, “Bagian Kesatu”, “Paragraf 1”, “Pasal 7”, tanpa tanda baca.',
  sources: [
    { kode: 'A', butir: '72', catatan: 'Contohnya menulis BAB I, tanpa tanda baca.' },
    { kode: 'A', butir: '74' },
    { kode: 'A', butir: '76' },
    { kode: 'A', butir: '79' },
  ],
  severity: 'peringatan',
  since: 2011,
  fix: 'safe',
  examples: () => ({
    invalid: [
      { pedoman: ['BTB-16'], salah: rancangan('BAB I', 'Paragraf 1', '«PASAL 1»'), benar: rancangan('BAB I', 'Paragraf 1', 'Pasal 1') },
      { pedoman: ['BTB-14'], salah: rancangan('BAB I', '«PARAGRAF 1.»', 'Pasal 1'), benar: rancangan('BAB I', 'Paragraf 1', 'Pasal 1') },
      { pedoman: ['BTB-10'], salah: rancangan('«Bab I»', 'Paragraf 1', 'Pasal 1'), benar: rancangan('BAB I', 'Paragraf 1', 'Pasal 1') },
      rancangan('«BAB I.»', 'Paragraf 1', 'Pasal 1'),
      rancangan('BAB I', 'Paragraf 1', '«Pasal 01.»'),
      rancangan('BAB I', 'Paragraf 1', 'Pasal 1').replace('Bagian Kesatu', '«BAGIAN KESATU»'),
      rancangan('BAB I', 'Paragraf 1', '### Pasal 1 «- Jadwal Rapat»'),
      rancangan('BAB I', 'Paragraf 1', 'Pasal 1\n\n«Jadwal Rapat»'),
      rancangan('# BAB I «-» UMUM\n\n# BAB II', 'Paragraf 1', 'Pasal 1'),
    ],
    valid: [
      rancangan('BAB I', 'Paragraf 1', 'Pasal 1'),
      // An enacted text, set by others and read by a scanner.
      rancangan('BAB I.', 'Paragraf 1', 'PASAL 1').replace(
        /---[\s\S]*---/,
        'PERATURAN BUPATI CONTOH\nNOMOR 4 TAHUN 2024\nTENTANG\nTATA KERJA',
      ),
    ],
  }),
  create: ({ naskah, fakta, derau, report }) => ({
    selesai() {
      if (derau || !isRancangan(naskah)) return
      const { daftarKelompok, daftarPasal } = fakta(kerangka)
      const semua = [...daftarKelompok.map(({ kelompok }) => kelompok), ...daftarPasal.map(({ pasal }) => pasal)]
      const daftarSalah = semua.flatMap(satuan => salahTajuk(satuan) ?? [])
      for (const [tipe, salah] of kelompokkan(daftarSalah, satu => satu.tipe)) {
        const [pertama, ...lain] = salah
        if (!pertama) continue
        const letak = ({ nomor }: SalahTajuk): { span: Span | undefined } => ({ span: nomor.span })
        report(
          letak(pertama),
          `Kepala ${sebutan[tipe]} ditulis dengan huruf dan angka seperti pada contoh butir ${butirTajuk[tipe]} Lampiran II UU 12/2011, tanpa tanda baca. Tulis “${pertama.baku}”.${beginiPula(lain, `kepala ${sebutan[tipe]}`)}`,
          {
            related: lain.map(satu => ({ ...letak(satu), message: `Tulis “${satu.baku}”.` })),
            perbaikan: salah.filter(({ bolehDiganti }) => bolehDiganti).map(satu => ({ letak: letak(satu), isi: satu.baku })),
          },
        )
      }
      const [garis, ...garisLain] = daftarKelompok.flatMap(({ kelompok }) => bergaris(kelompok))
      if (garis)
        report(
          { teks: garis, start: 0, end: 1 },
          `Judul bab, bagian, dan paragraf ditulis sesudah nomornya tanpa tanda hubung (contoh pada butir 72, butir 74, dan butir 76 Lampiran II UU 12/2011).${beginiPula(garisLain, 'judul')}`,
          {
            related: garisLain.map(teks => ({ teks, start: 0, end: 1, message: 'Hapus tanda ini.' })),
            perbaikan: [garis, ...garisLain].map(teks => ({ letak: { teks, start: 0, end: 2 }, isi: '' })),
          },
        )
      const [judul, ...judulLain] = daftarPasal.flatMap(({ pasal }) => judulPasal(pasal) ?? [])
      if (judul)
        report(
          { teks: judul },
          `Pasal diberi nomor saja (butir 79 Lampiran II UU 12/2011); yang berjudul ialah bab, bagian, dan paragraf. Hapus judul ini, atau jadikan judul bagian atau paragraf.${beginiPula(judulLain, 'Pasal')}`,
          { related: judulLain.map(teks => ({ teks, message: 'Pasal ini juga berjudul.' })) },
        )
    },
  }),
})
