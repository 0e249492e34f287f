import { jenisDiAwal, type Severity } from '@perkada/core'
import { TAHUN_RUMUSAN } from '../../fakta/butir-pembukaan.ts'
import { defineRule } from '../../rule.ts'
import { contohPembukaan } from '../pembukaan/contoh-pembukaan.ts'

const contoh = (judul: string) => contohPembukaan({ judul })
const TINGKAT = '(?:KEDUA|KETIGA|KEEMPAT|KELIMA|KEENAM|KETUJUH|KEDELAPAN|KESEMBILAN|KESEPULUH|KE(?:SEBELAS| ?[A-Z]+ BELAS))'

interface Salah {
  readonly pola: RegExp
  readonly severity: Severity
  readonly pesan: string
}

/** What a title of an amending or repealing regulation may not look like; the group is what is reported. */
const daftarSalah: readonly Salah[] = [
  {
    pola: new RegExp(`^(PERUBAHAN(?: ${TINGKAT})?) (?:PERATURAN|UNDANG-UNDANG)\\b`, 'd'),
    severity: 'galat',
    pesan: 'Di depan judul peraturan yang diubah ditulis PERUBAHAN ATAS, atau PERUBAHAN KEDUA ATAS dan seterusnya (butir 6 dan butir 7)',
  },
  {
    pola: /^(PERUBAHAN (?:TERHADAP|TENTANG|PADA)) (?:PERATURAN|UNDANG-UNDANG)\b/d,
    severity: 'galat',
    pesan: 'Di depan judul peraturan yang diubah ditulis PERUBAHAN ATAS (butir 6 Lampiran II UU 12/2011). Betulkan judulnya.',
  },
  {
    pola: /^(PERUBAHAN (?:KE[- ]?\d+|[IVX]+)) (?:ATAS )?(?:PERATURAN|UNDANG-UNDANG)\b/d,
    severity: 'peringatan',
    pesan:
      'Berapa kali perubahan dilakukan ditulis dengan kata, misalnya PERUBAHAN KEDUA ATAS (butir 7 Lampiran II UU 12/2011). Betulkan judulnya.',
  },
  {
    pola: /^PERUBAHAN .{0,400}?(SEBAGAIMANA TELAH (?:BEBERAPA KALI )?DIUBAH\b.{0,400})/d,
    severity: 'galat',
    pesan:
      'Judul perubahan hanya menyebut perubahan yang keberapa, tanpa merinci perubahan sebelumnya (butir 7 Lampiran II UU 12/2011). Betulkan judulnya.',
  },
  {
    pola: /^((?:PERNYATAAN )?TIDAK BERLAKUNYA|PENGHAPUSAN|PEMBATALAN) PERATURAN (?:WALI ?KOTA|BUPATI|GUBERNUR|DAERAH)\b/d,
    severity: 'peringatan',
    pesan: 'Di depan judul peraturan yang dicabut ditulis PENCABUTAN (butir 9 Lampiran II UU 12/2011). Betulkan judulnya.',
  },
  {
    pola: /^(PENCABUTAN (?:ATAS|TERHADAP)) (?:PERATURAN|UNDANG-UNDANG)\b/d,
    severity: 'saran',
    pesan:
      'Di depan judul peraturan yang dicabut cukup ditulis PENCABUTAN (contoh pada butir 9 Lampiran II UU 12/2011). Betulkan judulnya.',
  },
]

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
  examples: {
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
    ],
    valid: [
      atas('PERUBAHAN KETIGA ATAS'),
      contoh('PENJABARAN PERUBAHAN ANGGARAN PENDAPATAN DAN BELANJA DAERAH'),
      contoh(
        'PERUBAHAN ATAS PERATURAN BUPATI CONTOH NOMOR 3 TAHUN 2020 TENTANG PELAKSANAAN UNDANG-UNDANG NOMOR 1 TAHUN 2010 SEBAGAIMANA TELAH DIUBAH DENGAN UNDANG-UNDANG NOMOR 2 TAHUN 2011',
      ),
    ],
  },
  create: ({ derau, tahun, report }) => ({
    selesai({ kepala: { judul: teks } }) {
      if (derau || tahun < TAHUN_RUMUSAN || !teks) return
      for (const { pola, severity, pesan } of daftarSalah) {
        const letak = pola.exec(teks.isi)?.indices?.[1]
        if (!letak || !isPerubahanSendiri(teks.isi, letak[0])) continue
        report({ teks, start: letak[0], end: letak[1] }, pesan, { severity })
        return
      }
    },
  }),
})

/** "SEBAGAIMANA TELAH DIUBAH" amends the act of this title and not one that its name quotes: both are of one kind. */
function isPerubahanSendiri(isi: string, at: number): boolean {
  if (at === 0) return true
  const diubah = jenisDiAwal(isi.replace(/^PERUBAHAN(?: [A-Z]+){0,2}? ATAS /, ''))?.jenis
  const dengan = /\bDENGAN /.exec(isi.slice(at))
  return diubah !== undefined && dengan !== null && jenisDiAwal(isi.slice(at + dengan.index + 7))?.jenis === diubah
}
