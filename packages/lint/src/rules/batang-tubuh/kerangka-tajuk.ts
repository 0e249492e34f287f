import { formatTajuk, type Kelompok, kelompokkan, type Nomor, type Pasal, type Span, spanAsal } from '@perkada/core'
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
        const banyak = lain.length ? ` Begitu pula ${lain.length} kepala ${sebutan[tipe]} lain.` : ''
        report(
          letak(pertama),
          `Kepala ${sebutan[tipe]} ditulis dengan huruf dan angka seperti pada contoh butir ${butirTajuk[tipe]} Lampiran II UU 12/2011, tanpa tanda baca. Tulis “${pertama.baku}”.${banyak}`,
          {
            related: lain.map(satu => ({ ...letak(satu), message: `Tulis “${satu.baku}”.` })),
            perbaikan: salah.filter(({ bolehDiganti }) => bolehDiganti).map(satu => ({ letak: letak(satu), isi: satu.baku })),
          },
        )
      }
    },
  }),
})
