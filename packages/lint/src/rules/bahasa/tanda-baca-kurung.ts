import { masukkan, type Pasal, type Teks, type Tempat } from '@perkada/core'
import { jugaDiSini } from '../../juga-di-sini.ts'
import { defineRule } from '../../rule.ts'
import { contohPasal1 as contoh } from './frasa.ts'

const ruasDiperiksa: ReadonlySet<string> = new Set(['menimbang', 'batang-tubuh', 'penjelasan'])
const kurung = /[()[\]{}]/g
const pembuka = '([{'
/** "1)" and "a)": the mark of an element that stands in a sentence. */
const penanda = /(?:^|[\s.,;:(])[A-Za-z\d]{1,3}\s?$/
/** More of them are losses of a transcription, told once. */
const BANYAK = 4

interface Lepas {
  readonly teks: Teks
  readonly index: number
  readonly buka: boolean
}

/** The brackets of a text that have no partner in it. */
function kurungLepas(teks: Teks): readonly Lepas[] {
  const { isi } = teks
  const buka: Lepas[] = []
  const tutup: Lepas[] = []
  for (const { 0: huruf, index } of isi.matchAll(kurung)) {
    if (pembuka.includes(huruf)) buka.push({ teks, index, buka: true })
    else if (!buka.pop() && !penanda.test(isi.slice(Math.max(0, index - 6), index))) tutup.push({ teks, index, buka: false })
  }
  return [...tutup, ...buka]
}

/** Without those that another text of the same Pasal closes: a list may stand in brackets. */
function tanpaPasangan(daftar: readonly Lepas[]): readonly Lepas[] {
  const terbuka: Lepas[] = []
  const sisa: Lepas[] = []
  for (const satu of daftar)
    if (satu.buka) terbuka.push(satu)
    else if (terbuka.at(-1)?.teks !== satu.teks && terbuka.length) terbuka.pop()
    else sisa.push(satu)
  return [...sisa, ...terbuka]
}

/** No word beside a bracket is longer; a line without blanks is not marked to its end. */
const KATA_TERPANJANG = 60

/** From the bracket to the word beside it. */
function letak({ teks, index, buka }: Lepas): { teks: Teks; start: number; end: number } {
  if (!buka) {
    const awal = Math.max(0, index - KATA_TERPANJANG)
    return { teks, start: awal + teks.isi.slice(awal, index + 1).lastIndexOf(' ') + 1, end: index + 1 }
  }
  const sampai = teks.isi.slice(index, index + KATA_TERPANJANG)
  const spasi = sampai.indexOf(' ')
  return { teks, start: index, end: index + (spasi < 0 ? sampai.length : spasi) }
}

/** A bracket that is never closed, or never opened. */
export const tandaBacaKurung = defineRule({
  id: 'tanda-baca-kurung',
  summary: 'Tanda kurung yang dibuka juga ditutup, dan yang ditutup pernah dibuka.',
  sources: [
    { kode: 'T', catatan: 'Tanda kurung berpasangan.' },
    { kode: 'A', butir: '242' },
  ],
  severity: 'peringatan',
  fix: 'none',
  examples: () => ({
    invalid: [
      contoh('Laporan disampaikan paling lama 14 «(empat» belas hari.'),
      contoh('Rapat dihadiri 1 «satu)» orang camat.'),
      contoh('(1) Rapat diadakan.\n\n(2) Rapat sebagaimana dimaksud pada ayat «(1» dicatat.'),
    ],
    valid: [
      contoh('Laporan disampaikan paling lama 14 (empat belas) hari, yaitu 1) laporan awal dan 2) laporan akhir.'),
      contoh('Rapat dihadiri pejabat lain (antara lain:\n\na. camat; dan\n\nb. lurah).'),
    ],
  }),
  create: ({ derau, report }) => {
    const menurutPasal = new Map<Pasal | Teks, Lepas[]>()
    return {
      alinea({ teks }, { ruas, pasal }: Tempat) {
        if (derau || !ruasDiperiksa.has(ruas)) return
        for (const satu of kurungLepas(teks)) masukkan(menurutPasal, pasal ?? teks, satu)
      },
      selesai() {
        const daftar = [...menurutPasal.values()].flatMap(tanpaPasangan)
        const ringkas = daftar.length > BANYAK
        for (const satu of ringkas ? daftar.slice(0, 1) : daftar) {
          const juga = ringkas ? ` Kurung seperti itu ada di ${daftar.length - 1} tempat lain.` : ''
          report(
            letak(satu),
            `Tanda kurung ini tidak ${satu.buka ? 'ditutup' : 'pernah dibuka'} (butir 242 Lampiran II UU 12/2011). Lengkapi pasangannya, atau hapus.${juga}`,
            ringkas ? { severity: 'saran', related: jugaDiSini(daftar.slice(1).map(letak)) } : {},
          )
        }
      },
    }
  },
})
