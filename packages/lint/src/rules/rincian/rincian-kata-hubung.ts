import type { Butir, Rincian, Teks } from '@perkada/core'
import { daftarRincianBadan, daftarRincianKutipan, ekorButir, isDihapus, type RincianBadan, sebutButir } from '../../fakta/rincian-badan.ts'
import { type Context, defineRule } from '../../rule.ts'
import { contohPasal } from '../batang-tubuh/contoh-badan.ts'
import { contohPerubahan } from '../perubahan/contoh-perubahan.ts'

const pola = /(?:^|([^\sA-Za-zÀ-ɏ/]?) ?)(?:dan ?\/ ?atau|dan atau|dan|atau|serta)$/u

/** The conjunction that ends an element: its place, and the mark before it. */
function kataHubung(butir: Butir): { teks: Teks; start: number; end: number; tanda: string } | undefined {
  const teks = ekorButir(butir)
  const cocok = teks && pola.exec(teks.isi.trimEnd())
  if (!cocok) return undefined
  const end = cocok.index + cocok[0].length
  const tanda = /[;,.:]/.exec(cocok[0])?.[0] ?? ''
  return { teks, start: end - cocok[0].replace(/^[^A-Za-zÀ-ɏ]{0,3}/u, '').length, end, tanda }
}

const diDepan = (butir: Butir | undefined): boolean =>
  butir?.isi[0]?.tipe === 'alinea' && /^(?:dan|atau|dan ?\/ ?atau|serta) /.test(butir.isi[0].teks.isi)

/** The element before the last one is not there: new text for another act leaves out what stays, and nomor-loncat tells it elsewhere. */
const berjarak = (kedua: Butir, terakhir: Butir | undefined): boolean =>
  kedua.nomor.urutan !== undefined && (terakhir?.nomor.urutan ?? 0) > kedua.nomor.urutan + 1

/** "a. Nomor 4 Tahun 2019; b. Nomor 5 Tahun 2020; diubah sebagai berikut:": the earlier amendments of an act, in the form of butir 233. */
const isRiwayat = ({ penutup }: Rincian): boolean => penutup?.teks.isi.startsWith('diubah ') === true

/** An element of a list that is no sentence, as rows of figures: "a. semula Rp1.000,00". */
const tanpaTanda = (butir: Butir): boolean => !/[;,.:]$/.test(ekorButir(butir)?.isi.trimEnd() ?? '')

/** An element that ends with a full stop is told by rincian-tanda-baca. */
function periksa({ rincian, terpotong }: RincianBadan, report: Context['report']): void {
  const daftar = rincian.daftarButir
  const kedua = daftar.at(-2)
  if (terpotong || !kedua || isRiwayat(rincian) || daftar.some(isDihapus)) return
  const hubung = kataHubung(kedua)
  for (const butir of daftar.slice(0, -2)) {
    const lebih = kataHubung(butir)
    if (lebih)
      report(
        lebih,
        `Kata penghubung cukup sekali, di belakang rincian kedua dari terakhir (butir 91 Lampiran II UU 12/2011). Hapus kata penghubung pada ${sebutButir(butir)}.`,
      )
  }
  if (hubung) {
    if (hubung.tanda !== ';')
      report(
        hubung,
        `Rincian ${sebutButir(kedua)} diakhiri titik koma sebelum kata penghubung: “; ${hubung.teks.isi.slice(hubung.start, hubung.end)}” (butir 87.d dan butir 88 Lampiran II UU 12/2011).`,
        { perbaikan: perbaikanTanda(hubung) },
      )
    return
  }
  const ekor = ekorButir(kedua)
  if (!ekor || ekor.isi.trimEnd().endsWith('.') || berjarak(kedua, daftar.at(-1)) || daftar.every(tanpaTanda)) return
  const end = ekor.isi.trimEnd().length
  const terbalik = / (dan ?\/ ?atau|dan|atau);$/.exec(ekor.isi.slice(0, end))
  if (terbalik) {
    const kata = terbalik[1] as string
    report(
      { teks: ekor, start: terbalik.index + 1, end },
      `Kata penghubung ditulis sesudah titik koma, bukan sebelumnya (butir 87.d dan butir 88 Lampiran II UU 12/2011). Tulis “; ${kata}”.`,
      { perbaikan: [{ letak: { teks: ekor, start: terbalik.index, end }, isi: `; ${kata}` }] },
    )
    return
  }
  const pesan = diDepan(daftar.at(-1))
    ? 'Kata penghubung diletakkan di belakang rincian kedua dari terakhir, bukan di depan rincian terakhir'
    : `Rincian ${sebutButir(kedua)} tidak diakhiri “dan”, “atau”, atau “dan/atau”, sehingga tidak jelas apakah rincian ini kumulatif atau alternatif`
  report(
    { teks: ekor, start: ekor.isi.slice(0, end).lastIndexOf(' ') + 1, end },
    `${pesan} (butir 88 sampai dengan butir 90 Lampiran II UU 12/2011). Tulis kata penghubung sesudah titik koma.`,
  )
}

function perbaikanTanda({ teks, start, end, tanda }: NonNullable<ReturnType<typeof kataHubung>>) {
  const kata = teks.isi.slice(start, end)
  const depan = teks.isi.slice(0, start).trimEnd()
  const awal = tanda ? depan.length - 1 : depan.length
  return [{ letak: { teks, start: awal, end }, isi: `; ${kata}` }]
}

/** "dan", "atau" or "dan/atau" once, behind the semicolon of the last element but one (butir 88 to 91). */
export const rincianKataHubung = defineRule({
  id: 'rincian-kata-hubung',
  summary: 'Kata “dan”, “atau”, atau “dan/atau” diletakkan sekali, sesudah titik koma di belakang rincian kedua dari terakhir.',
  sources: [
    { kode: 'A', butir: '88' },
    { kode: 'A', butir: '89' },
    { kode: 'A', butir: '90' },
    { kode: 'A', butir: '91' },
  ],
  severity: 'peringatan',
  fix: 'safe',
  examples: () => ({
    invalid: [
      {
        pedoman: ['RNC-12'],
        salah: contohPasal('Rapat membahas:\n\na. rencana;\n\nb. «hasil;»\n\nc. dan dana.'),
        benar: contohPasal('Rapat membahas:\n\na. rencana;\n\nb. hasil; dan\n\nc. dana.'),
      },
      {
        pedoman: ['RNC-13'],
        salah: contohPasal('Rapat membahas:\n\na. rencana; «dan»\n\nb. hasil; dan\n\nc. dana.'),
        benar: contohPasal('Rapat membahas:\n\na. rencana;\n\nb. hasil; dan\n\nc. dana.'),
      },
      {
        pedoman: ['RNC-14'],
        salah: contohPasal('Rapat membahas:\n\na. rencana;\n\nb. «hasil;»\n\nc. dana.'),
        benar: contohPasal('Rapat membahas:\n\na. rencana;\n\nb. hasil; atau\n\nc. dana.'),
      },
      {
        pedoman: ['RNC-15'],
        salah: contohPasal('Rapat membahas:\n\na. rencana;\n\nb. hasil, «dan»\n\nc. dana.'),
        benar: contohPasal('Rapat membahas:\n\na. rencana;\n\nb. hasil; dan\n\nc. dana.'),
      },
      {
        pedoman: ['RNC-15'],
        salah: contohPasal('Rapat membahas:\n\na. rencana;\n\nb. hasil «dan;»\n\nc. dana.'),
        benar: contohPasal('Rapat membahas:\n\na. rencana;\n\nb. hasil; dan\n\nc. dana.'),
      },
      contohPasal(
        'Beberapa ketentuan dalam Undang-Undang Nomor 3 Tahun 2018 tentang Rapat diubah sebagai berikut:\n\n1. Ketentuan Pasal 5 diubah sehingga berbunyi sebagai berikut:\n\nPasal 5\n\nRapat membahas:\n\na. «rencana;»\n\nb. hasil.\n\n2. Pasal 6 dihapus.',
      ),
    ],
    valid: [
      contohPasal('Rapat membahas:\n\na. rencana; dan atau\n\nb. hasil.'),
      contohPerubahan({
        daftar:
          '1. Ketentuan Pasal 4 huruf a dan huruf d diubah sehingga berbunyi sebagai berikut:\n\n> Pasal 4\n>\n> Rapat membahas:\n>\n> a. rencana;\n>\n> d. dana.\n\n2. Pasal 9 dihapus.',
      }),
      contohPasal(
        'Peraturan Bupati Nomor 3 Tahun 2018 tentang Rapat yang telah beberapa kali diubah dengan Peraturan Bupati:\n\na. Nomor 4 Tahun 2019;\n\nb. Nomor 5 Tahun 2020;\n\ndiubah sebagai berikut:\n\n1. Pasal 5 dihapus.\n\n2. Pasal 6 dihapus.',
      ),
      contohPasal('Pendapatan Daerah:\n\na. semula Rp1.000,00\n\nb. bertambah Rp500,00'),
      contohPasal(
        'Dalam Peraturan Bupati ini yang dimaksud dengan:\n\n1. Bupati adalah Bupati Contoh.\n\n2. Rapat adalah pertemuan resmi.',
      ),
    ],
  }),
  create: ({ fakta, derau, report }) => ({
    selesai() {
      if (derau) return
      for (const satu of [...fakta(daftarRincianBadan), ...fakta(daftarRincianKutipan)]) periksa(satu, report)
    },
  }),
})
