import { offsetAsal, type Satuan, type Teks, type Tempat } from '@perkada/core'
import { isRancangan } from '../../fakta/rancangan.ts'
import { defineRule } from '../../rule.ts'
import { TAHUN_UU_10 } from '../bahasa/ejaan-tidak-baku-bulan.ts'
import { contohPerubahan } from '../perubahan/contoh-perubahan.ts'
import { contohPasal } from './contoh-badan.ts'

const tertutup = /[.:]["”’)\]]{0,3}$/
/** A line of the legend below a formula: a symbol, a colon, its meaning. */
const barisLambang = /^\s*[A-ZÀ-Þ\d][A-Za-zÀ-ɏ\d]{0,11}\s?:\s/u
/** An element of a list that carries the mark of an ayat. */
const unsurRincian = /^[a-zß-ÿ][^.]*[;,](?: (?:dan|atau|dan\/atau))?$/u
const kataPutus = /(?:^|\s)(?:dan|atau|yang|untuk|dengan|dalam|pada|di|ke|dari|oleh|ayat|huruf|Pasal|sebagaimana|dimaksud|serta)$/

/** "…dituangkan dalam." ends in a word that always goes on: the rest of the sentence was lost. Without its full stop a transcription may have lost what follows. */
const putusDiTengah =
  / (?:dan|yang|untuk|dengan|dalam|pada|dari|oleh|kepada|sebagaimana|terhadap|serta|bagi|tentang|mengenai|bersifat|merupakan|adalah|meliputi|berupa|berdasarkan|melalui)\.?$/

/** The text that ends the unit: a paragraph right in it that begins as a sentence does. */
function akhir(isi: readonly Satuan[]): Teks | undefined {
  const satu = isi.at(-1)
  if (satu?.tipe === 'rincian') return satu.penutup?.teks
  return satu?.tipe === 'alinea' ? satu.teks : undefined
}

/** Blanks between two cells of a row that a converter printed as a line. */
const SELA_KOLOM = 3
/** Words of a row that are looked at; a line of running text has more. */
const KATA_BARIS = 6
/** "Kadmium     0,1     mg/L": the words that end the text stand in columns, so that a table ends it. */
function berkolom(teks: Teks): boolean {
  let kolom = 0
  let akhir = teks.isi.trimEnd().length
  for (let kata = 0; kata < KATA_BARIS && kolom < 2; kata++) {
    const spasi = teks.isi.lastIndexOf(' ', akhir - 1)
    const [kiri, kanan] = [offsetAsal(teks, spasi - 1), offsetAsal(teks, spasi + 1)]
    if (spasi < 1 || kiri === undefined || kanan === undefined) break
    if (kanan - kiri > SELA_KOLOM) kolom++
    akhir = spasi
  }
  return kolom > 1
}

/** A Pasal or an ayat ends with a full stop (butir 77, 83); acts older than UU 10/2004 set semicolons between their ayat. */
export const tandaBacaKalimat = defineRule({
  id: 'tanda-baca-kalimat',
  summary: 'Kalimat Pasal dan ayat lengkap dan diakhiri titik.',
  sources: [
    { kode: 'T', catatan: 'Norma dirumuskan dalam satu kalimat, dan kalimat diakhiri titik.' },
    { kode: 'A', butir: '83' },
  ],
  severity: 'peringatan',
  fix: 'safe',
  examples: () => ({
    invalid: [
      {
        pedoman: ['BTB-22'],
        salah: contohPasal('(1) Rapat diadakan setiap bulan«;»\n\n(2) Rapat dicatat.'),
        benar: contohPasal('(1) Rapat diadakan setiap bulan.\n\n(2) Rapat dicatat.'),
      },
      contohPasal('Rapat diadakan setiap «bulan»\n\nPasal 2\n\nRapat dicatat.'),
      contohPasal('(1) Rapat diadakan setiap bulan.\n\n(2) Hasil rapat dituangkan «dalam.»'),
      '---\njenis: Peraturan Bupati\njudul: Rapat\n---\n\n### Pasal 1\n\nRapat diadakan 1 (satu) kali «dalam»\n\n### Pasal 2\n\nRapat dicatat.\n',
      contohPerubahan({
        daftar:
          '1. Ketentuan Pasal 5 diubah sehingga berbunyi sebagai berikut:\n\n> Pasal 5\n>\n> Rapat diadakan setiap bulan«;»\n\n2. Pasal 6 dihapus.',
      }),
      contohPasal(
        'Beberapa ketentuan dalam Undang-Undang Nomor 3 Tahun 2018 tentang Rapat diubah sebagai berikut:\n\n1. Ketentuan Pasal 5 diubah sehingga berbunyi sebagai berikut:\n\nPasal 5\n\nRapat diadakan setiap «bulan»\n\n2. Pasal 6 dihapus.',
      ),
    ],
    valid: [
      contohPasal('(1) Rapat membahas:\n\na. rencana; dan\n\nb. hasil.\n\n(2) Nilai dihitung dengan rumus N = A + B'),
      contohPasal('Nilai dihitung dengan rumus:\n\nNA = N + A\n\nKeterangan:\n\nN : nilai rapat bulanan'),
      contohPasal(
        'Baku mutu air lindi sebagai berikut:\n\nParameter      Kadar      Satuan\nMerkuri        0,005      mg/L\nKadmium        0,1        mg/L',
      ),
    ],
  }),
  create: ({ naskah, derau, report, tahun }) => {
    const periksa = (isi: readonly Satuan[]): void => {
      const teks = akhir(isi)
      const kata = teks?.isi.trimEnd() ?? ''
      const putus = kata.endsWith('.') || isRancangan(naskah) ? putusDiTengah.exec(kata) : null
      if (teks && putus)
        report(
          { teks, start: putus.index + 1, end: kata.length },
          `Kalimat ini berhenti pada kata “${putus[0].slice(1).replace('.', '')}”: ada kata yang hilang. Lengkapi kalimatnya.`,
        )
      if (
        !teks ||
        tertutup.test(kata) ||
        /[=|]/.test(kata) ||
        barisLambang.test(kata) ||
        kataPutus.test(kata) ||
        unsurRincian.test(kata) ||
        kata.split(' ').length < 3 ||
        berkolom(teks)
      )
        return
      const tanda = /[;,]$/.test(kata)
      const start = tanda ? kata.length - 1 : kata.lastIndexOf(' ') + 1
      report(
        { teks, start, end: kata.length },
        'Kalimat Pasal atau ayat diakhiri titik (butir 83 Lampiran II UU 12/2011). Akhiri dengan titik.',
        {
          ...(tanda && tahun <= TAHUN_UU_10 ? { severity: 'saran' as const } : {}),
          perbaikan: [{ letak: { teks, start: tanda ? start : kata.length, end: kata.length }, isi: '.' }],
        },
      )
    }
    /** The body itself, or the Pasal that it writes anew for another act. */
    const diperiksa = ({ ruas }: Tempat): boolean => !derau && !naskah.sifat.cuplikan && ruas === 'batang-tubuh'
    return {
      pasal({ isi }, tempat) {
        if (diperiksa(tempat) && isi.at(-1)?.tipe !== 'ayat') periksa(isi)
      },
      ayat({ isi }, tempat) {
        if (diperiksa(tempat)) periksa(isi)
      },
    }
  },
})
