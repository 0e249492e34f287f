import { awalHuruf, cocokSemua, type Teks } from '@perkada/core'
import { defineRule, type Letak } from '../../rule.ts'

const naskah = (isi: string) => `PERATURAN BUPATI CONTOH
NOMOR 1 TAHUN 2024

TENTANG

TATA KERJA

BAB I KETENTUAN UMUM

Pasal 1

${isi}
`

/** What stands for one letter in HTML, and is safe to write as that letter. */
const huruf: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  quot: '"',
  apos: "'",
  ndash: '–',
  mdash: '—',
  hellip: '…',
  bull: '•',
  middot: '·',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
}
/** The others: a "<" that becomes a letter may become a tag. */
const entitas = /&(?:#\d{2,5}|#x[\dA-Fa-f]{2,4}|[A-Za-z]{2,8}\d{0,2});/g
const entitasLain: ReadonlySet<string> = new Set([
  'lt',
  'gt',
  'sup2',
  'sup3',
  'deg',
  'frac12',
  'times',
  'copy',
  'reg',
  'shy',
  'ensp',
  'emsp',
])
const tag =
  /<(?:!\[[^<>]{0,80}\]>|!DOCTYPE [^<>]{0,80}>|\/?(?:[a-z]{1,4}\d?:[A-Za-z]{1,30}|body|button|del|form|head|html|iframe|input|link|meta|option|script|select|source|strike|s|style|svg|textarea|video|xml)(?:\s[^<>]{0,400})?\/?>)/gi
const tautan = /!?\[[^[\]]{0,200}\]\((?:https?:\/\/|[\w./-]{1,100}\.(?:emf|gif|jpe?g|png|svg|wmf)\b)[^()\s]{0,400}\)/gi
const gayaPandoc = /\]\{[.#\w][^{}]{0,100}\}/g
const kaki = /\[\^\w{1,12}\]/g
const pagar = /^(?:`{3}|~{3})/g
const coret = /(?<!~)~~(?=[A-Za-z(])[^~]{1,400}~~(?!~)/g
const barisTabel = /^\|[^|]*\|.*\|$/

interface Jejak {
  /** Letters of which every match has them. */
  readonly pemicu: string
  readonly pola: RegExp
  readonly pesan: string
}
const pesanTag = 'Tag HTML ini ikut tercetak. Hapus tagnya, atau isinya bila tidak dimaksudkan sebagai teks peraturan.'
const daftarJejak: readonly Jejak[] = [
  { pemicu: '<', pola: tag, pesan: pesanTag },
  { pemicu: '](', pola: tautan, pesan: 'Tautan atau gambar Markdown ini tercetak sebagai tanda. Tulis teksnya saja.' },
  { pemicu: ']{', pola: gayaPandoc, pesan: 'Atribut gaya dari pengubah berkas ini ikut tercetak. Hapus bersama kurung sikunya.' },
  {
    pemicu: '[^',
    pola: kaki,
    pesan: 'Catatan kaki Markdown tidak dikenal dan tercetak sebagai tanda. Hapus, atau tulis isinya sebagai teks.',
  },
  {
    pemicu: '~~',
    pola: coret,
    pesan: 'Tanda coret ~~ ikut tercetak dan teksnya tidak tercoret. Hapus teks yang dicoret beserta tandanya.',
  },
  { pemicu: '```', pola: pagar, pesan: 'Pagar kode ini ikut tercetak; hanya blok ```bagan yang digambar. Hapus tandanya.' },
  { pemicu: '~~~', pola: pagar, pesan: 'Pagar kode ini ikut tercetak; hanya blok ```bagan yang digambar. Hapus tandanya.' },
]

/** The letter that an entity stands for; an empty text where it is known, but no letter of ours. */
function artiEntitas(tertulis: string): string | undefined {
  const nama = tertulis.slice(1, -1)
  const kode = nama.startsWith('#x') ? Number.parseInt(nama.slice(2), 16) : nama.startsWith('#') ? Number(nama.slice(1)) : 0
  if (kode) return kode === 160 ? ' ' : kode > 160 && kode < 0xd800 ? String.fromCharCode(kode) : ''
  return Object.hasOwn(huruf, nama) ? huruf[nama] : entitasLain.has(nama) ? '' : undefined
}

/** What Markdown and HTML of another place leave behind in a text: it is read as letters, and would be printed. */
export const berkasMarkah = defineRule({
  id: 'berkas-markah',
  summary:
    'Naskah tidak memuat sisa Markdown atau HTML yang akan ikut tercetak: komentar yang tidak ditutup, tag, entitas, tautan, baris tabel.',
  sources: [{ kode: 'T', catatan: 'Tanda penulisan berkas bukan bagian dari teks peraturan.' }],
  severity: 'galat',
  fix: 'safe',
  examples: () => ({
    invalid: [
      naskah('Rapat dicatat. «<!--» periksa lagi dengan biro hukum\n\nLaporan disampaikan.'),
      naskah('Rapat dicatat. «<!--» satu\n\nNorma ini tidak terbaca.\n\n<!-- dua -->\n\nLaporan disampaikan.'),
      naskah('Rapat«&nbsp;»dicatat, luas paling sedikit 10 m«&sup2;».'),
      naskah('Rapat «<del>»tidak «</del>»dicatat.'),
      naskah('Rapat dicatat sesuai «[Peraturan Bupati](https://jdih.contoh.go.id/1)».'),
      naskah('Rapat «~~tidak~~» dicatat[Bupati«]{.underline}».'),
      naskah(
        'Jadwal rapat:\n\n<table>\n<tr><th>No.</th>«<th colspan="2">»Rapat</th></tr>\n<tr><td>1.</td><td>harian</td><td>pagi</td></tr>\n</table>',
      ),
      naskah('Jadwal rapat:\n\n«<table>»\n<tr><th>No.</th><th>Rapat</th></tr>\n<tr><td>1.</td><td>harian</td></tr>'),
      naskah('Jadwal rapat:\n\n«| No. | Rapat |»\n\n«| 1. | bulanan |»'),
    ],
    valid: [
      naskah('Rapat dicatat. <!-- periksa lagi dengan biro hukum -->\n\nJumlahnya < 7, bagian A&B. Situs [1] dan (https://contoh.go.id).'),
      naskah('Jadwal rapat:\n\n| No. | Rapat |\n|---|---|\n| 1. | bulanan<br>harian |'),
      naskah('Rapat dicatat.\n\n|||\n\nLaporan disampaikan.'),
      naskah('Jadwal rapat:\n\n<table>\n<tr><th>No.</th><th>Rapat</th></tr>\n<tr><td>1.</td><td>harian</td></tr>\n</table>'),
    ],
  }),
  create: ({ derau, report }) => {
    const laporkan = (teks: Teks, daftar: readonly RegExpExecArray[], pesan: string) => {
      for (const { 0: tertulis, index } of daftar) report({ teks, start: index, end: index + tertulis.length }, pesan)
    }
    const entitasDi = (teks: Teks) => {
      for (const { 0: tertulis, index } of cocokSemua(teks.isi, entitas)) {
        const arti = artiEntitas(tertulis)
        if (arti === undefined) continue
        const letak: Letak = { teks, start: index, end: index + tertulis.length }
        const tulis = arti === ' ' ? 'spasi biasa' : arti ? `“${arti}”` : 'huruf yang dimaksud'
        const pesan = `Entitas HTML “${tertulis}” tercetak huruf demi huruf. Tulis ${tulis}.`
        report(letak, pesan, arti ? { perbaikan: [{ letak, isi: arti }] } : {})
      }
    }
    return {
      teks(teks, _tempat, peran) {
        const { isi } = teks
        if (peran === 'bagan') return
        if (isi.includes('&')) entitasDi(teks)
        for (const { pemicu, pola, pesan } of daftarJejak) if (isi.includes(pemicu)) laporkan(teks, cocokSemua(isi, pola), pesan)
        const komentar = isi.indexOf('<!--')
        if (komentar >= 0 && !/^ ?perkada[\s_-]/i.test(isi.slice(komentar + 4, komentar + 14)))
          report(
            { teks, start: komentar, end: komentar + 4 },
            'Komentar ini tidak ditutup dengan -->, jadi ikut tercetak. Tutup di akhir catatannya, atau hapus.',
          )
        if (!derau && isi.startsWith('|') && isi.endsWith('|') && barisTabel.test(isi) && awalHuruf(isi) >= 0)
          report(
            { teks },
            'Baris bertanda | ini tidak terbaca sebagai tabel dan tercetak apa adanya. Tabel perlu baris kepala, lalu baris pemisah |---|, lalu barisnya tanpa baris kosong di antaranya.',
            { severity: 'peringatan' },
          )
      },
    }
  },
})
