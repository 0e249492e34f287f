import type { Butir, Rincian, Teks } from '@perkada/core'
import {
  daftarRincianBadan,
  daftarRincianKutipan,
  ekorButir,
  isDihapus,
  type RincianBadan,
  sebutBeberapa,
  sebutButir,
} from '../../fakta/rincian-badan.ts'
import { type Context, defineRule } from '../../rule.ts'
import { contohPasal } from '../batang-tubuh/contoh-badan.ts'
import { contohPerubahan } from '../perubahan/contoh-perubahan.ts'

const pasalBaru = (rincian: string) =>
  contohPerubahan({
    daftar: `1. Ketentuan Pasal 5 diubah sehingga berbunyi sebagai berikut:\n\n> Pasal 5\n>\n> Rapat membahas:\n>\n${rincian}\n\n2. Pasal 6 dihapus.`,
  })

interface Salah {
  readonly butir: Butir
  readonly teks: Teks
  readonly start: number
  readonly isi: string
}

const kataHubung = /[;,.:]? ?(?:dan|atau|dan ?\/ ?atau|serta)$/
/** One text ends the element: several paragraphs lost their place in a transcription. */
function satuAlinea({ isi }: Butir): boolean {
  let alinea = 0
  for (const { tipe } of isi) {
    if (tipe === 'alinea') alinea++
    else if (tipe !== 'rincian') return false
  }
  return alinea <= 1
}
/** A heading that lost its line break. */
const tajukTerselip = /[.;] (?:BAB|Bagian|Paragraf|Pasal) /
const punyaRincian = ({ isi }: Butir): boolean => isi[1]?.tipe === 'rincian'

/** The mark at the end of letters; '' where there is none. */
function tandaAkhir(isi: string): string {
  const akhir = isi.charAt(isi.length - 1)
  return akhir === ';' || akhir === '.' || akhir === ',' || akhir === ':' ? akhir : ''
}

/** Where the last mark of a text stands, and what it is. */
function akhirTeks(teks: Teks): { start: number; tanda: string } {
  const isi = teks.isi.trimEnd()
  const tanda = tandaAkhir(isi)
  return { start: isi.length - tanda.length, tanda }
}

const letak = ({ teks, start }: Salah) => {
  const panjang = teks.isi.trimEnd().length
  const awal = start < panjang ? start : teks.isi.slice(0, panjang).lastIndexOf(' ') + 1
  return { teks, start: awal, end: panjang }
}

/** Elements before the last that end with neither semicolon nor conjunction (butir 87.d). */
function tengahSalah({ rincian, terpotong }: RincianBadan): Salah[] {
  const daftar = terpotong ? rincian.daftarButir : rincian.daftarButir.slice(0, -1)
  const hasil: Salah[] = []
  for (const butir of daftar) {
    const teks = satuAlinea(butir) && !isDihapus(butir) && !punyaRincian(butir) ? ekorButir(butir) : undefined
    if (!teks || tandaAkhir(teks.isi) === ';' || kataHubung.test(teks.isi.trimEnd())) continue
    const { start, tanda } = akhirTeks(teks)
    if (tanda !== ';') hasil.push({ butir, teks, start, isi: ';' })
  }
  return hasil
}

/** The last element that ends neither with the full stop of the sentence nor with the semicolon of the outer list. */
function akhirSalah({ rincian, berlanjut, terpotong, akhir }: RincianBadan): Salah[] {
  const butir = rincian.daftarButir.at(-1)
  const teks = butir && satuAlinea(butir) && !punyaRincian(butir) && !isDihapus(butir) ? ekorButir(butir) : undefined
  if (!butir || !teks || berlanjut || terpotong || rincian.daftarButir.length < 2) return []
  if (tajukTerselip.test(teks.isi)) return []
  const { start, tanda } = akhirTeks(teks)
  if (akhir) return tanda === '.' || /\.["”’)]{1,2}$/.test(teks.isi.trimEnd()) ? [] : [{ butir, teks, start, isi: '.' }]
  return tanda === ';' || kataHubung.test(teks.isi.trimEnd()) ? [] : [{ butir, teks, start, isi: ';' }]
}

/** Elements that open a list of their own without a colon (butir 87.f). */
function indukSalah({ rincian }: RincianBadan): Salah[] {
  const hasil: Salah[] = []
  for (const butir of rincian.daftarButir) {
    const pertama = butir.isi[0]
    if (!punyaRincian(butir) || pertama?.tipe !== 'alinea') continue
    const { start, tanda } = akhirTeks(pertama.teks)
    if (tanda !== ':') hasil.push({ butir, teks: pertama.teks, start, isi: ':' })
  }
  return hasil
}

/** Words that open a list and nothing else. */
const pembukaTerbuka =
  /(?:meliputi|terdiri (?:atas|dari)|mempunyai (?:tugas|fungsi|wewenang)|(?:menyelenggarakan|melaksanakan) fungsi|yaitu|yakni|sebagai berikut|berikut|antara lain|memuat|berupa|mencakup|melampirkan|bertujuan untuk|berwenang|berkewajiban|bertugas|berhak|wajib|dilarang|untuk|dalam|melalui|menjadi)(?: ?[;,.])?$/

/** The elements go on with the phrase that opens them, and keep their own marks. */
const melanjutkan = (rincian: Rincian): boolean =>
  terbaca(rincian) && rincian.daftarButir.every(({ isi: [satu] }) => satu?.tipe === 'alinea' && /^[a-zß-ÿ]/.test(satu.teks.isi))

/** The phrase that opens a list right in a Pasal or ayat, without its colon. */
function pembukaSalah({ pembuka, tingkat, rincian }: RincianBadan): { teks: Teks; start: number; end: number } | undefined {
  const isi = pembuka?.isi.trimEnd() ?? ''
  if (!pembuka || tingkat !== 1 || rincian.daftarButir.length < 2) return undefined
  if (!pembukaTerbuka.test(isi) && !(/[A-Za-zÀ-ɏ]$/.test(isi) && melanjutkan(rincian))) return undefined
  const tanda = /[;,.]$/.test(isi)
  return { teks: pembuka, start: tanda ? isi.length - 1 : isi.lastIndexOf(' ') + 1, end: isi.length }
}

/** Elements that deserve a look one by one, but are told once for a list. */
function lapor(daftar: readonly Salah[], pesan: (satu: Salah) => string, report: Context['report']): void {
  const [satu, ...lain] = daftar
  if (!satu) return
  report(
    letak(satu),
    `${pesan(satu)}${lain.length ? ` Rincian lain dalam daftar ini juga: ${sebutBeberapa(lain.map(({ butir }) => butir))}.` : ''}`,
    {
      related: lain.map(salah => {
        const { teks, start, end } = letak(salah)
        return { teks, start, end, message: `Juga ${sebutButir(salah.butir)}.` }
      }),
      perbaikan: daftar.map(({ teks, start, isi }) => ({ letak: { teks, start, end: teks.isi.trimEnd().length }, isi })),
    },
  )
}

/** A list whose elements lost their ends in a transcription proves nothing: most of them end with no mark at all. */
function terbaca({ daftarButir }: Rincian): boolean {
  let berakhir = 0
  for (const butir of daftarButir) {
    const isi = ekorButir(butir)?.isi ?? ''
    if (tandaAkhir(isi.trimEnd()) || kataHubung.test(isi)) berakhir++
  }
  return berakhir * 2 >= daftarButir.length
}

/** A colon before a list, semicolons between its elements, a full stop behind the last, a colon before a list inside (butir 87, 92 to 95). */
export const rincianTandaBaca = defineRule({
  id: 'rincian-tanda-baca',
  summary: 'Rincian diakhiri titik koma, rincian terakhir titik, dan rincian yang dirinci lagi titik dua.',
  sources: [
    { kode: 'A', butir: '87' },
    { kode: 'A', butir: '92', catatan: 'Contoh butir 92 sampai dengan 95 mengakhiri rincian terakhir dengan titik.' },
  ],
  severity: 'peringatan',
  fix: 'safe',
  examples: () => ({
    invalid: [
      {
        pedoman: ['RNC-08'],
        salah: contohPasal('Rapat membahas:\n\na. rencana«.»\n\nb. hasil; dan\n\nc. dana.'),
        benar: contohPasal('Rapat membahas:\n\na. rencana;\n\nb. hasil; dan\n\nc. dana.'),
      },
      {
        pedoman: ['RNC-09'],
        salah: contohPasal('Rapat membahas:\n\na. rencana; dan\n\nb. hasil«;»'),
        benar: contohPasal('Rapat membahas:\n\na. rencana; dan\n\nb. hasil.'),
      },
      {
        pedoman: ['RNC-10'],
        salah: contohPasal('Rapat membahas:\n\na. rencana«;»\n\n1. tahunan; dan\n\n2. bulanan; dan\n\nb. hasil.'),
        benar: contohPasal('Rapat membahas:\n\na. rencana:\n\n1. tahunan; dan\n\n2. bulanan; dan\n\nb. hasil.'),
      },
      contohPasal('Rapat kerja «meliputi»\n\na. rencana; dan\n\nb. hasil.'),
      contohPasal('Rapat kerja bertujuan untuk«.»\n\na. menyusun rencana; dan\n\nb. menilai hasil.'),
      contohPasal('Persyaratan peserta «rapat»\n\na. warga Daerah; dan\n\nb. sehat jasmani.'),
      contohPasal('Peserta rapat «wajib»\n\na. hadir; dan\n\nb. mencatat.'),
      pasalBaru('> a. rencana«.»\n>\n> b. hasil; dan\n>\n> c. dana.'),
    ],
    valid: [
      contohPasal('Bahasa Indonesia digunakan dalam pidato:\n\na. Bupati; dan\n\nb. Camat,\n\nyang disampaikan di Daerah.'),
      contohPasal('Rapat membahas:\n\na. rencana:\n\n1. tahunan; dan\n\n2. bulanan; dan\n\nb. hasil.'),
      contohPasal('Rapat membahas:\n\na. rencana; dan\n\nb. hasil; ... (dan seterusnya)'),
    ],
  }),
  create: ({ fakta, derau, report }) => ({
    selesai() {
      if (derau) return
      for (const satu of [...fakta(daftarRincianBadan), ...fakta(daftarRincianKutipan)]) {
        const pembuka = pembukaSalah(satu)
        if (pembuka)
          report(pembuka, 'Frasa pembuka rincian diakhiri titik dua (contoh butir 92 Lampiran II UU 12/2011). Akhiri dengan titik dua.')
        if (!terbaca(satu.rincian)) continue
        lapor(
          tengahSalah(satu),
          ({ butir }) =>
            `Rincian ${sebutButir(butir)} tidak diakhiri titik koma (butir 87.d Lampiran II UU 12/2011). Akhiri dengan titik koma.`,
          report,
        )
        lapor(
          akhirSalah(satu),
          ({ butir, isi }) =>
            isi === '.'
              ? `Rincian terakhir, ${sebutButir(butir)}, menutup kalimat dan diakhiri titik (contoh butir 92 Lampiran II UU 12/2011). Akhiri dengan titik.`
              : `Rincian ${sebutButir(butir)} masih diikuti rincian lain dan diakhiri titik koma (butir 87.d Lampiran II UU 12/2011). Akhiri dengan titik koma.`,
          report,
        )
        lapor(
          indukSalah(satu),
          ({ butir }) =>
            `Rincian ${sebutButir(butir)} masih dirinci lagi dan diakhiri titik dua (butir 87.f Lampiran II UU 12/2011). Akhiri dengan titik dua.`,
          report,
        )
      }
    },
  }),
})
