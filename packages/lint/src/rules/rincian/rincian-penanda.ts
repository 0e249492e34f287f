import type { BentukPenanda, Satuan, Teks } from '@perkada/core'
import { daftarRincianBadan, type RincianBadan } from '../../fakta/rincian-badan.ts'
import { defineRule } from '../../rule.ts'
import { contohPasal } from '../batang-tubuh/contoh-badan.ts'

const baku: readonly { readonly bentuk: BentukPenanda; readonly tulis: string; readonly butir: string }[] = [
  { bentuk: 'huruf', tulis: 'a., b., c.', butir: '92' },
  { bentuk: 'angka', tulis: '1., 2., 3.', butir: '93' },
  { bentuk: 'huruf-kurung', tulis: 'a), b), c)', butir: '94' },
  { bentuk: 'angka-kurung', tulis: '1), 2), 3)', butir: '95' },
]

/** A list that opens behind a phrase, carries a mark of another level, and stands in no list that does. */
function salahTingkat({ rincian, pembuka, tingkat, tempat }: RincianBadan): boolean {
  const harus = baku[tingkat - 1]
  if (!harus || !pembuka || rincian.daftarButir.length < 2 || rincian.bentuk === harus.bentuk) return false
  return tempat.daftarButir.every(({ bentuk }, ke) => bentuk === baku[ke]?.bentuk)
}

/** Marks that no level of a list has: that of the first element, that of the second. */
const tandaLain: readonly (readonly [satu: RegExp, dua: RegExp])[] = [
  [/^A\. [A-Za-z]/, /^B\. [A-Za-z]/],
  [/^\(a\) [A-Za-z]/, /^\(b\) [A-Za-z]/],
  [/^[-–•] [A-Za-z]/, /^[-–•] [A-Za-z]/],
]
const isiAlinea = (satuan: Satuan | undefined): Teks | undefined => (satuan?.tipe === 'alinea' ? satuan.teks : undefined)

/** The first paragraph of a list whose marks made no list for the reader: it stands behind a colon. */
function bertandaLain(isi: readonly Satuan[], ke: number): Teks | undefined {
  const [pembuka, satu, dua] = [isiAlinea(isi[ke - 1]), isiAlinea(isi[ke]), isiAlinea(isi[ke + 1])]
  if (!pembuka?.isi.endsWith(':') || !satu || !dua) return undefined
  return tandaLain.some(([awal, lanjut]) => awal.test(satu.isi) && lanjut.test(dua.isi)) ? satu : undefined
}

/** The marks of the four levels of a list: a. · 1. · a) · 1) (butir 87.b, 87.g, 92 to 95). */
export const rincianPenanda = defineRule({
  id: 'rincian-penanda',
  summary: 'Rincian ditandai a., lalu 1., lalu a), lalu 1) menurut tingkatnya.',
  sources: [
    { kode: 'A', butir: '87' },
    { kode: 'A', butir: '92' },
    { kode: 'A', butir: '93' },
    { kode: 'A', butir: '94' },
    { kode: 'A', butir: '95' },
  ],
  severity: 'peringatan',
  fix: 'none',
  examples: () => ({
    invalid: [
      {
        pedoman: ['RNC-02'],
        salah: contohPasal('Rapat membahas:\n\n«1.» rencana; dan\n\n2. hasil.'),
        benar: contohPasal('Rapat membahas:\n\na. rencana; dan\n\nb. hasil.'),
      },
      {
        pedoman: ['RNC-03'],
        salah: contohPasal('Rapat membahas:\n\na. rencana:\n\n«a)» tahunan; dan\n\nb) bulanan; dan\n\nb. hasil.'),
        benar: contohPasal('Rapat membahas:\n\na. rencana:\n\n1. tahunan; dan\n\n2. bulanan; dan\n\nb. hasil.'),
      },
      {
        pedoman: ['RNC-04'],
        salah: contohPasal('Rapat membahas:\n\na. rencana; dan\n\nb. hasil:\n\n1. fisik; dan\n\n2. dana:\n\n«1)» masuk; dan\n\n2) keluar.'),
        benar: contohPasal('Rapat membahas:\n\na. rencana; dan\n\nb. hasil:\n\n1. fisik; dan\n\n2. dana:\n\na) masuk; dan\n\nb) keluar.'),
      },
      {
        pedoman: ['RNC-05'],
        salah: contohPasal(
          'Rapat membahas:\n\na. rencana; dan\n\nb. hasil:\n\n1. fisik; dan\n\n2. dana:\n\na) belanja; dan\n\nb) pendapatan:\n\n«a.» pajak; dan\n\nb. retribusi.',
        ),
        benar: contohPasal(
          'Rapat membahas:\n\na. rencana; dan\n\nb. hasil:\n\n1. fisik; dan\n\n2. dana:\n\na) belanja; dan\n\nb) pendapatan:\n\n1) pajak; dan\n\n2) retribusi.',
        ),
      },
      {
        pedoman: ['RNC-02'],
        salah: contohPasal('Rapat membahas:\n\n«a» rencana; dan\n\nb. hasil.'),
        benar: contohPasal('Rapat membahas:\n\na. rencana; dan\n\nb. hasil.'),
      },
      contohPasal('Rapat membahas:\n\n«A.» rencana;\n\nB. hasil; dan\n\nC. dana.'),
      contohPasal('Rapat membahas:\n\n«(a)» rencana;\n\n(b) hasil; dan\n\n(c) dana.'),
      contohPasal('Rapat membahas:\n\na. rencana; «b» hasil; dan\n\nc. dana.'),
      contohPasal('Rapat membahas:\n\na. rencana;\n\n«B». hasil; dan\n\nc. dana.'),
    ],
    valid: [
      contohPasal(
        'Dalam Peraturan Bupati ini yang dimaksud dengan:\n\n1. Bupati adalah Bupati Contoh.\n\n2. Rapat adalah pertemuan resmi.',
      ),
    ],
  }),
  create: ({ fakta, derau, report }) => ({
    deret(isi, { ruas }) {
      if (derau || ruas !== 'batang-tubuh') return
      for (const ke of isi.keys()) {
        const teks = bertandaLain(isi, ke)
        if (teks)
          report(
            { teks, start: 0, end: teks.isi.indexOf(' ') },
            'Rincian ditandai a., b., c., dan seterusnya (butir 87.b dan contoh butir 92 Lampiran II UU 12/2011). Ganti tanda rincian ini.',
          )
      }
    },
    selesai() {
      for (const satu of fakta(daftarRincianBadan)) {
        const harus = baku[satu.tingkat - 1]
        for (const { nomor } of satu.rincian.daftarButir)
          if (nomor.tanpaTitik)
            report(
              { span: nomor.span },
              `Tanda rincian ditulis dengan titik (contoh butir 92 Lampiran II UU 12/2011). Tulis “${nomor.nilai}.”.`,
            )
          else if (nomor.tulisan)
            report(
              { span: nomor.span },
              `Tanda rincian ditulis dengan huruf kecil (butir 87.b dan contoh butir 92 Lampiran II UU 12/2011). Tulis “${nomor.nilai}.”.`,
            )
        if (!harus || !salahTingkat(satu)) continue
        const pertama = satu.rincian.daftarButir[0]
        report(
          { span: pertama?.nomor.span },
          `Rincian tingkat ${satu.tingkat} ditandai ${harus.tulis}, dan seterusnya (butir ${harus.butir} Lampiran II UU 12/2011). Ganti tanda rincian ini dan sesuaikan acuan kepadanya.`,
        )
      }
    },
  }),
})
