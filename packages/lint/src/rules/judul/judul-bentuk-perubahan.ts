import { jenisDiAwal, type Naskah, type Severity } from '@perkada/core'
import { TAHUN_RUMUSAN } from '../../fakta/butir-pembukaan.ts'
import { daftarKetentuan } from '../../fakta/daftar-ketentuan.ts'
import { type Context, defineRule } from '../../rule.ts'
import { contohPembukaan } from '../pembukaan/contoh-pembukaan.ts'
import { daftarPencabutan } from '../penutup/pencabutan.ts'

const contoh = (judul: string) => contohPembukaan({ judul })
const TINGKAT = '(?:KEDUA|KETIGA|KEEMPAT|KELIMA|KEENAM|KETUJUH|KEDELAPAN|KESEMBILAN|KESEPULUH|KE(?:SEBELAS| ?[A-Z]+ BELAS))'
const AKTA = '(?:PERATURAN|UNDANG-UNDANG|KEPUTUSAN|INSTRUKSI|QANUN)'
const PERKADA = '(?:PERATURAN|KEPUTUSAN) (?:WALI ?KOTA|BUPATI|GUBERNUR|DAERAH)'
/** An act that is named by its number, and not a subject that happens to be called so. */
const BERNOMOR = `${AKTA}\\b.{0,120}?\\bNOMOR\\b`

const polaAkta = new RegExp(AKTA)

interface Salah {
  readonly pola: RegExp
  readonly severity: Severity
  readonly pesan: string
}

const DI_DEPAN = 'Di depan judul peraturan yang diubah ditulis PERUBAHAN ATAS'

/** What a title in capitals of an amending or repealing regulation may not look like; the group is what is reported. */
const daftarSalah: readonly Salah[] = [
  {
    pola: new RegExp(`^(PERUBAHAN(?: ${TINGKAT})?) ${AKTA}\\b`, 'd'),
    severity: 'galat',
    pesan: `${DI_DEPAN}, atau PERUBAHAN KEDUA ATAS dan seterusnya (butir 6 dan butir 7 Lampiran II UU 12/2011). Betulkan judulnya.`,
  },
  {
    pola: new RegExp(`^(PERUBAHAN(?: ${TINGKAT})? (?:TERHADAP|TENTANG|PADA|DARI)) ${AKTA}\\b`, 'd'),
    severity: 'galat',
    pesan: `${DI_DEPAN} (butir 6 Lampiran II UU 12/2011). Betulkan judulnya.`,
  },
  {
    pola: new RegExp(
      `^(PERUBAHAN (?:KE[- ]?\\d+|\\d+|[IVX]+|KE (?:DUA|TIGA|EMPAT|LIMA|ENAM|TUJUH|DELAPAN|SEMBILAN|SEPULUH|SEBELAS))) (?:ATAS )?${AKTA}\\b`,
      'd',
    ),
    severity: 'peringatan',
    pesan:
      'Berapa kali perubahan dilakukan ditulis dengan satu kata, misalnya PERUBAHAN KEDUA ATAS (butir 7 Lampiran II UU 12/2011). Betulkan judulnya.',
  },
  {
    pola: new RegExp(`^(PERUBAHAN (?:PERTAMA|KESATU)) (?:ATAS )?${AKTA}\\b`, 'd'),
    severity: 'peringatan',
    pesan:
      'Perubahan yang pertama tidak diberi urutan: cukup PERUBAHAN ATAS; urutan ditulis mulai perubahan kedua (butir 6 dan butir 7 Lampiran II UU 12/2011). Betulkan judulnya.',
  },
  {
    pola: new RegExp(
      `^((?:PERUBAHAN(?: ${TINGKAT})?(?: ATAS)? LAMPIRAN(?: [IVX]+)?|PERUBAHAN DAN (?:PENAMBAHAN|TAMBAHAN|PENYEMPURNAAN)|PENYEMPURNAAN|PENYESUAIAN|REVISI)(?: (?:ATAS|TERHADAP|PADA|DARI))?) ${BERNOMOR}`,
      'd',
    ),
    severity: 'peringatan',
    pesan: `${DI_DEPAN}; apa yang diubah, ditambah, atau disempurnakan diatur dalam batang tubuh (butir 6 Lampiran II UU 12/2011). Betulkan judulnya.`,
  },
  {
    pola: /^PERUBAHAN .{0,400}?(SEBAGAIMANA TELAH (?:BEBERAPA KALI )?DIUBAH\b.{0,400})/d,
    severity: 'galat',
    pesan:
      'Judul perubahan hanya menyebut perubahan yang keberapa, tanpa merinci perubahan sebelumnya (butir 7 Lampiran II UU 12/2011). Betulkan judulnya.',
  },
  {
    pola: new RegExp(
      `^((?:PERNYATAAN )?TIDAK BERLAKUNYA|PENGHAPUSAN|PEMBATALAN|PENARIKAN(?: KEMBALI)?|(?:PENGAKHIRAN|PENGHENTIAN)(?: BERLAKUNYA)?|PENCABUTAN (?:DAN PERNYATAAN TIDAK BERLAKU(?:NYA)?|BERLAKUNYA|KEBERLAKUAN)|(?:MENCABUT|DICABUTNYA)) ${PERKADA}\\b`,
      'd',
    ),
    severity: 'peringatan',
    pesan: 'Di depan judul peraturan yang dicabut ditulis PENCABUTAN (butir 9 Lampiran II UU 12/2011). Betulkan judulnya.',
  },
  {
    pola: new RegExp(`^(PENCABUTAN (?:ATAS|TERHADAP)) ${AKTA}\\b`, 'd'),
    severity: 'saran',
    pesan:
      'Di depan judul peraturan yang dicabut cukup ditulis PENCABUTAN (contoh pada butir 9 Lampiran II UU 12/2011). Betulkan judulnya.',
  },
]

const HANYA_MENCABUT =
  'Batang tubuh hanya mencabut peraturan, tetapi judulnya tidak diawali PENCABUTAN (butir 9 Lampiran II UU 12/2011). Tambahkan PENCABUTAN di depan judul peraturan yang dicabut.'
const CABUT = 'Peraturan Bupati Contoh Nomor 3 Tahun 2020 tentang Tata Kerja dicabut dan dinyatakan tidak berlaku.'
const BERLAKU = 'Peraturan Bupati ini mulai berlaku pada tanggal diundangkan.'
const mencabut = (judul: string) => contohPembukaan({ judul, pasal: `${CABUT}\n\nPasal 2\n\n${BERLAKU}` })

const atas = (nama: string) => contoh(`${nama} PERATURAN BUPATI CONTOH NOMOR 3 TAHUN 2020 TENTANG TATA KERJA`)

/** The words before the title that is amended or repealed. */
export const judulBentukPerubahan = defineRule({
  id: 'judul-bentuk-perubahan',
  summary: 'Judul peraturan perubahan diawali PERUBAHAN ATAS, judul peraturan pencabutan diawali PENCABUTAN.',
  sources: [
    { kode: 'A22', butir: '6' },
    { kode: 'A22', butir: '7' },
    { kode: 'A22', butir: '9' },
  ],
  severity: 'galat',
  fix: 'none',
  examples: () => ({
    invalid: [
      { pedoman: ['JDL-09'], salah: atas('«PERUBAHAN»'), benar: atas('PERUBAHAN ATAS') },
      {
        pedoman: ['JDL-10'],
        salah: atas('PERUBAHAN KEDUA ATAS').replace(
          'TENTANG TATA KERJA\n',
          'TENTANG TATA KERJA «SEBAGAIMANA TELAH DIUBAH DENGAN PERATURAN BUPATI CONTOH NOMOR 5 TAHUN 2021»\n',
        ),
        benar: atas('PERUBAHAN KEDUA ATAS'),
      },
      { pedoman: ['JDL-11'], salah: atas('«TIDAK BERLAKUNYA»'), benar: atas('PENCABUTAN') },
      atas('«PERUBAHAN KE-2» ATAS'),
      atas('«PERUBAHAN KE DUA» ATAS'),
      atas('«PERUBAHAN PERTAMA» ATAS'),
      atas('«REVISI ATAS»'),
      atas('«PERUBAHAN LAMPIRAN»'),
      atas('«PERUBAHAN»').replace('PERATURAN BUPATI CONTOH NOMOR 3', 'KEPUTUSAN BUPATI CONTOH NOMOR 3'),
      atas('«PENARIKAN»'),
      mencabut('«TATA KERJA»'),
    ],
    valid: [
      atas('PERUBAHAN KETIGA ATAS'),
      mencabut('PENCABUTAN PERATURAN BUPATI CONTOH NOMOR 3 TAHUN 2020 TENTANG TATA KERJA'),
      contoh('PENYESUAIAN KEPUTUSAN RAPAT'),
      contoh('PENJABARAN PERUBAHAN ANGGARAN PENDAPATAN DAN BELANJA DAERAH'),
      contoh(
        'PERUBAHAN ATAS PERATURAN BUPATI CONTOH NOMOR 3 TAHUN 2020 TENTANG PELAKSANAAN UNDANG-UNDANG NOMOR 1 TAHUN 2010 SEBAGAIMANA TELAH DIUBAH DENGAN UNDANG-UNDANG NOMOR 2 TAHUN 2011',
      ),
    ],
  }),
  create: ({ naskah, derau, tahun, fakta, report }) => ({
    selesai({ kepala: { judul: teks } }) {
      if (derau || tahun < TAHUN_RUMUSAN || !teks) return
      const isi = teks.isi.toUpperCase()
      for (const { pola, severity, pesan } of polaAkta.test(isi) ? daftarSalah : []) {
        const letak = pola.exec(isi)?.indices?.[1]
        if (!letak || !isPerubahanSendiri(teks.isi, letak[0])) continue
        report({ teks, start: letak[0], end: letak[1] }, pesan, { severity })
        return
      }
      if (isHanyaMencabut(naskah, fakta)) report({ teks }, HANYA_MENCABUT, { severity: 'peringatan' })
    },
  }),
})

/** The body has two or three Pasal, and each of them repeals or says when it comes into force. */
function isHanyaMencabut({ sifat, kepala: { judul } }: Naskah, fakta: Context['fakta']): boolean {
  if (sifat.perubahan || sifat.cuplikan || /\b(?:PENCABUTAN|DICABUT|MENCABUT)/i.test(judul?.isi ?? '')) return false
  const ketentuan = fakta(daftarKetentuan)
  if (ketentuan.length < 2 || ketentuan.length > 3) return false
  const mencabut = new Set(fakta(daftarPencabutan).map(satu => satu.ketentuan))
  return (
    mencabut.size > 0 &&
    ketentuan.every(satu => mencabut.has(satu) || /\bmulai berlaku (?:pada|sejak|sesudah|setelah)\b/.test(satu.teks.isi))
  )
}

/** "SEBAGAIMANA TELAH DIUBAH" amends the act of this title and not one that its name quotes: both are of one kind. */
function isPerubahanSendiri(isi: string, at: number): boolean {
  if (at === 0) return true
  const diubah = jenisDiAwal(isi.replace(/^PERUBAHAN(?: [A-Z]+){0,2}? ATAS /i, ''))?.jenis
  const dengan = /\bDENGAN /i.exec(isi.slice(at))
  return diubah !== undefined && dengan !== null && jenisDiAwal(isi.slice(at + dengan.index + 7))?.jenis === diubah
}
