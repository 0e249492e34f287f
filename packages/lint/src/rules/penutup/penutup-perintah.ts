import { cariJenis, type Jenis, type Naskah, type Pasal, type Penutup, telusuri, turunkan } from '@perkada/core'
import { isDaerah } from '../../fakta/daftar-ketentuan.ts'
import { naskahContoh } from '../../naskah-contoh.ts'
import { TAHUN_PEDOMAN } from '../../pedoman-mengikat.ts'
import { defineRule } from '../../rule.ts'

const contoh = (perintah: string) => naskahContoh({ perintah })
const BENAR = naskahContoh()
const ASLI =
  'Agar setiap orang mengetahuinya, memerintahkan pengundangan Peraturan Bupati ini dengan penempatannya dalam Berita Daerah Kabupaten Contoh.'

const nasional = (gazet: string) =>
  `PERATURAN PEMERINTAH REPUBLIK INDONESIA\nNOMOR 7 TAHUN 2019\nTENTANG\nRAPAT\n\nPasal 1\n\nRapat diadakan.\n\nAgar setiap orang mengetahuinya, memerintahkan pengundangan Peraturan Pemerintah ini dengan penempatannya dalam ${gazet} Republik Indonesia.\n\nDitetapkan di Jakarta\n`

interface Bagian {
  readonly pola: RegExp
  readonly pesan: string
}

const PEMBUKA = 'Agar setiap orang mengetahuinya,'
/** Any other beginning than that of butir 163. */
const pembukaSalah: Bagian = {
  pola: /^(?:Supaya|Agar) (?:setiap|semua|tiap) orang (?:dapat |mampu )?mengetahui(?!nya\b)(?:nya)?|^(?:Supaya (?:setiap|semua|tiap)|Agar (?:semua|tiap)) orang (?:dapat )?mengetahuinya|^Agar setiap orang dapat mengetahuinya|^[Aa]gar supaya (?:setiap|semua|tiap) orang (?:dapat )?mengetahui(?:nya)?|^agar setiap orang mengetahuinya|^Agar setiap orang mengetahuinya(?= memerintahkan)/,
  pesan: '“Agar setiap orang mengetahuinya,”',
}
/** Departures from the rest of the formula, each at its words. */
const daftarSalah: readonly Bagian[] = [
  { pola: /\b(?:pemuatan|pengumuman) (?=peraturan)/i, pesan: '“memerintahkan pengundangan …”' },
  { pola: /\bdengan penempatan (?=dalam|pada|di)|\bdengan menempatkannya (?=dalam|pada|di)/, pesan: '“dengan penempatannya dalam …”' },
  { pola: /\bini dalam(?= (?:Berita|Lembaran) Daerah)/, pesan: '“… ini dengan penempatannya dalam …”' },
  { pola: /\b(?:Berita|Lembaran) Daerah(?=\s?[.;]?$)/, pesan: 'Berita Daerah atau Lembaran Daerah dengan nama daerahnya' },
  { pola: /\bdengan penempatannya (?:di|pada)(?: dalam)?(?= (?:Berita|Lembaran))/, pesan: '“dengan penempatannya dalam …”' },
  {
    pola: /\b(?:Berita daerah|berita Daerah|berita daerah|Lembaran daerah|lembaran Daerah|lembaran daerah)\b/,
    pesan: 'Berita Daerah atau Lembaran Daerah dengan huruf awal kapital',
  },
]

const kataRumus = ['agar', 'setiap', 'orang', 'mengetahuinya', 'memerintahkan', 'pengundangan']
const kataAkhir = ['ini', 'dengan', 'penempatannya', 'dalam']

/** The first word that is not that of the formula, where a slip or a word too many changed it. */
function kataMenyimpang(isi: string): { start: number; end: number } | undefined {
  const kata = [...isi.matchAll(/[A-Za-z]+/g)].map(({ 0: satu, index }) => ({
    satu: satu.toLowerCase(),
    start: index,
    end: index + satu.length,
  }))
  const depan = kataRumus.findIndex((seharusnya, i) => kata[i]?.satu !== seharusnya)
  if (depan >= 0) return kata[depan]
  const awal = kata.findIndex(({ satu }, i) => i >= kataRumus.length && satu === 'ini')
  const belakang = awal < 0 ? -1 : kataAkhir.findIndex((seharusnya, i) => kata[awal + i]?.satu !== seharusnya)
  return belakang < 0 ? undefined : kata[awal + belakang]
}

/** The gazette that the order names. */
const terbitan = /\bdalam (Lembaran|Berita) (Negara|Daerah)\b/

/** Another gazette than the one that promulgates this kind. */
function salahTerbitan({ perintah }: Penutup, jenis: Jenis | undefined): { start: number; end: number; nama: string } | undefined {
  const cocok = perintah && terbitan.exec(perintah.isi)
  const nama = cocok && `${cocok[1]} ${cocok[2]}`
  if (!cocok || !nama || !jenis?.gazet || nama === jenis.gazet || nama === jenis.gazetLain) return undefined
  // The gazettes of a region are penutup-gazet's.
  if (nama.endsWith('Daerah') && jenis.gazet.endsWith('Daerah')) return undefined
  return { start: cocok.index + 'dalam '.length, end: cocok.index + cocok[0].length, nama }
}

/** The order was numbered as an ayat or put under a Pasal heading: the reader took its words away and left the unit empty. */
function diPasal(naskah: Naskah): boolean {
  let terakhir: Pasal | undefined
  telusuri(naskah, {
    pasal(node, { ruas, kutipan }) {
      if (ruas === 'batang-tubuh' && !kutipan) terakhir = node
    },
  })
  const akhir = terakhir?.isi.at(-1)
  return terakhir !== undefined && (akhir === undefined || (akhir.tipe === 'ayat' && akhir.isi.length === 0))
}

/** The order to promulgate departs from its formula, or stands inside a Pasal. */
export const penutupPerintah = defineRule({
  id: 'penutup-perintah',
  summary:
    'Perintah pengundangan berbunyi “Agar setiap orang mengetahuinya, memerintahkan pengundangan … ini dengan penempatannya dalam …” dan berdiri di luar pasal.',
  sources: [
    { kode: 'A', butir: '160' },
    { kode: 'A', butir: '163' },
    { kode: 'T', catatan: 'Perintah pengundangan bukan norma.' },
  ],
  severity: 'peringatan',
  fix: 'none',
  examples: () => ({
    invalid: [
      { pedoman: ['KKI-01'], salah: contoh(ASLI.replace('dengan penempatannya ', '«dengan penempatan »')), benar: BENAR },
      { pedoman: ['KKI-01'], salah: contoh(ASLI.replace('Berita Daerah', '«Berita daerah»')), benar: BENAR },
      {
        pedoman: ['KKI-01'],
        salah: contoh(ASLI.replace('Agar setiap orang mengetahuinya', '«Agar setiap orang dapat mengetahuinya»')),
        benar: BENAR,
      },
      {
        pedoman: ['KKI-03'],
        salah: naskahContoh({
          berlaku: `(1) Peraturan Bupati ini mulai berlaku pada tanggal diundangkan.\n\n(2) «${ASLI}»`,
          perintah: '',
        }),
        benar: BENAR,
      },
      nasional('«Berita Negara»'),
      contoh(ASLI.replace('Agar setiap orang mengetahuinya,', '«Agar setiap orang mengetahuinya»')),
      contoh(ASLI.replace('ini dengan penempatannya dalam', '«ini dalam»')),
      contoh(ASLI.replace('Berita Daerah Kabupaten Contoh', '«Berita Daerah»')),
      contoh(ASLI.replace('memerintahkan', '«memerintahan»')),
      contoh(ASLI.replace('ini dengan penempatannya', 'ini dengan «dengan» penempatannya')),
    ],
    valid: [BENAR, nasional('Lembaran Negara')],
  }),
  create: ({ naskah, report, derau, tahun }) => ({
    selesai({ penutup }) {
      if (derau) return
      const jenis = cariJenis(naskah.identitas.jenis)
      const salah = salahTerbitan(penutup, jenis)
      if (salah && penutup.perintah && tahun >= TAHUN_PEDOMAN)
        report(
          { teks: penutup.perintah, start: salah.start, end: salah.end },
          `${jenis?.nama} diundangkan dalam ${jenis?.gazet}, bukan dalam ${salah.nama} (butir 160 huruf a Lampiran II UU 12/2011). Tulis “${jenis?.gazet}”.`,
          { severity: 'peringatan' },
        )
      if (!isDaerah(naskah)) return
      const severity = tahun < 2011 ? 'saran' : 'peringatan'
      const { perintah } = penutup
      if (!perintah) return
      if (diPasal(naskah))
        report(
          { teks: perintah },
          'Perintah pengundangan bukan bagian pasal. Letakkan sesudah pasal terakhir, tanpa nomor (butir 160 Lampiran II UU 12/2011).',
        )
      const baku = turunkan(naskah.identitas)?.perintah
      let sudah = false
      for (const { pola, pesan } of perintah.isi.startsWith(PEMBUKA) ? daftarSalah : [pembukaSalah, ...daftarSalah]) {
        const cocok = pola.exec(perintah.isi)
        sudah ||= cocok !== null
        if (cocok)
          report(
            { teks: perintah, start: cocok.index, end: cocok.index + cocok[0].length },
            `Perintah pengundangan di sini berbunyi “${cocok[0].trim()}”; rumusannya ${pesan} (butir 163 Lampiran II UU 12/2011).${baku && cariJenis(naskah.identitas.jenis)?.perkada ? ` Lengkapnya: “${baku}”` : ''}`,
            { severity },
          )
      }
      const lain = sudah ? undefined : kataMenyimpang(perintah.isi)
      if (lain)
        report(
          { teks: perintah, ...lain },
          `Kata “${perintah.isi.slice(lain.start, lain.end)}” di sini menyimpang dari rumusan perintah pengundangan (butir 163 Lampiran II UU 12/2011).${baku && cariJenis(naskah.identitas.jenis)?.perkada ? ` Lengkapnya: “${baku}”` : ''}`,
          { severity },
        )
    },
  }),
})
