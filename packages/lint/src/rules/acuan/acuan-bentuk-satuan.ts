import { cocokSemua, type Penunjuk, satuanTingkat } from '@perkada/core'
import { TAHUN_RUMUSAN } from '../../fakta/butir-pembukaan.ts'
import { daftarAcuan, daftarUjung } from '../../fakta/daftar-acuan.ts'
import { teksBerkata } from '../../fakta/kosakata.ts'
import { naskahContoh } from '../../naskah-contoh.ts'
import { defineRule } from '../../rule.ts'

const contoh = (isi: string) =>
  naskahContoh({ isi: `Pasal 1\n\n(1) Rapat membahas:\n\na. rencana; dan\n\nb. hasil.\n\n(2) Rapat dicatat.\n\nPasal 2\n\n${isi}` })

/** What follows a Pasal, an ayat or an element and names what stands in it by another word, or by none. */
const ekorLain =
  /^ (?:(?:butir |poin |point |nomor |no\. ?)([a-z]|\d{1,2})(?![A-Za-z0-9])|huruf ["“‘']([a-z])["”’']|angka ([a-z])(?![A-Za-z0-9])|\((\d{1,2})\)(?! ?[A-Za-z]+ ?\)))/
/** Each begins with one of these. */
const awalEkor = ['butir ', 'poin ', 'point ', 'nomor ', 'no.', 'huruf ', 'angka ', '(']
/** None is longer. */
const PANJANG_EKOR = 24

/** A Pasal or an ayat that is named by a word, behind words that bring in a reference. */
const nomorLain =
  /(?<=(?:dimaksud|dalam|pada|menurut|[0-9)]) )(?:[Pp]asal|ayat) (?:ke[ -]?\d{1,3}|(?:[Nn]omor|[Nn]o\.) ?\d{1,3}|\(?([A-Za-z]{3,9})\)?)(?![A-Za-z0-9])/g
const bilangan = 'satu dua tiga empat lima enam tujuh delapan sembilan sepuluh'.split(' ')
const kataNomor = new Set(['pertama', ...bilangan, ...bilangan.map(kata => `ke${kata}`)])
/** Every wording of `nomorLain` has one of these. */
const pemicu = (): string[] => ['pasal', 'ayat'].flatMap(satuan => ['ke', 'nomor', 'no', ...kataNomor].map(kata => `${satuan} ${kata}`))

/** The words for the unit that a number names: of an element by whether it is a letter. */
const tulisUnsur = (nilai: string): string => (/\d/.test(nilai) ? `angka ${nilai}` : `huruf ${nilai}`)

const bolehBerekor = ({ tingkat }: Penunjuk): boolean => ['pasal', 'ayat', 'huruf', 'angka'].includes(satuanTingkat(tingkat))

/** The units of a reference have their own words: Pasal, ayat, huruf, angka, each with its number (butir 272, 280). */
export const acuanBentukSatuan = defineRule({
  id: 'acuan-bentuk-satuan',
  summary:
    'Acuan menyebut satuan dengan kata dan nomornya: “Pasal 5 ayat (1) huruf a angka 1”, bukan “butir a”, “ayat ke-1”, “Pasal Tiga”.',
  sources: [
    { kode: 'A', butir: '272', catatan: 'Contohnya menulis “Pasal 4 ayat (2) huruf a”.' },
    { kode: 'A', butir: '280' },
  ],
  severity: 'peringatan',
  fix: 'unsafe',
  examples: () => ({
    invalid: [
      {
        pedoman: ['ACU-15'],
        salah: contoh('Rencana sebagaimana dimaksud dalam Pasal 1 «ayat pertama» disimpan.'),
        benar: contoh('Rencana sebagaimana dimaksud dalam Pasal 1 ayat (1) disimpan.'),
      },
      contoh('Rencana sebagaimana dimaksud dalam Pasal 1 ayat (1) «butir a» disimpan.'),
      contoh('Rencana sebagaimana dimaksud dalam Pasal 1 ayat (1) «huruf “a”» disimpan.'),
      contoh('Catatan sebagaimana dimaksud dalam Pasal 1 «(2)» disimpan.'),
      contoh('Catatan sebagaimana dimaksud dalam «Pasal Satu» disimpan.'),
      contoh('Catatan sebagaimana dimaksud dalam Pasal 1 «ayat ke-2» disimpan.'),
    ],
    valid: [
      contoh('Rencana sebagaimana dimaksud dalam Pasal 1 ayat (1) huruf a disimpan.'),
      contoh('Setiap pasal kedua belah pihak dan ayat tiga baris dibacakan dalam rapat.'),
      contoh('Rapat sebagaimana dimaksud dalam Pasal 1 nomor urutnya dicatat.'),
    ],
  }),
  create: ({ fakta, report, derau, tahun }) => ({
    selesai() {
      if (derau || tahun < TAHUN_RUMUSAN) return
      for (const { acuan, teks, tempat } of fakta(daftarAcuan)) {
        const terakhir = daftarUjung(acuan).at(-1)?.daftarPenunjuk.at(-1)
        if (tempat.ruas !== 'batang-tubuh' || acuan.milik === 'luar' || !terakhir || !bolehBerekor(terakhir)) continue
        if (!awalEkor.some(awal => teks.isi.startsWith(awal, acuan.end + 1))) continue
        const ekor = ekorLain.exec(teks.isi.slice(acuan.end, acuan.end + PANJANG_EKOR))
        if (!ekor || (ekor[4] && terakhir.tingkat !== 'pasal')) continue
        const baku = ekor[4] ? `ayat (${ekor[4]})` : tulisUnsur((ekor[1] ?? ekor[2] ?? ekor[3]) as string)
        const letak = { teks, start: acuan.end + 1, end: acuan.end + ekor[0].length }
        report(
          letak,
          `“${ekor[0].trim()}”: yang diacu disebut dengan kata dan nomor satuannya, seperti “Pasal 4 ayat (2) huruf a” (butir 272 Lampiran II UU 12/2011). Tulis “${baku}”.`,
          { perbaikan: [{ letak, isi: baku }] },
        )
      }
      for (const { teks, tempat } of teksBerkata(fakta, pemicu())) {
        if (tempat.ruas !== 'batang-tubuh') continue
        for (const { 0: tertulis, 1: kata, index: start } of cocokSemua(teks.isi, nomorLain)) {
          if (kata && !kataNomor.has(kata.toLowerCase())) continue
          report(
            { teks, start, end: start + tertulis.length },
            `“${tertulis}”: pasal dan ayat diacu dengan nomornya (butir 272 dan 280 Lampiran II UU 12/2011). Tulis seperti “Pasal 5” atau “ayat (1)”.`,
          )
        }
      }
    },
  }),
})
