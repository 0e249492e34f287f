import { gabungkan, type Severity } from '@perkada/core'
import { daftarAcuan } from '../../fakta/daftar-acuan.ts'
import { defineRule } from '../../rule.ts'
import { daftarSalahBentuk, isTutupLepas } from './salah-bentuk.ts'
import { tulisBaku } from './tulis-baku.ts'

const naskah = (isi: string) => `PERATURAN BUPATI CONTOH
NOMOR 1 TAHUN 2024

TENTANG

TATA KERJA

Menimbang : a. bahwa tata kerja perlu ditata;

b. bahwa rapat perlu diadakan;

c. bahwa catatan perlu disimpan;

d. bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a, huruf b, dan huruf c, perlu menetapkan Peraturan Bupati tentang Tata Kerja;

BAB I KETENTUAN UMUM

Pasal 1

(1) Rapat diadakan setiap bulan.

(2) Rapat dipimpin sekretaris daerah.

(3) Rapat dicatat.

(4) Catatan disimpan.

Pasal 2

${isi}
`

/** Before UU 10/2004 other wordings were the rule ("dimaksud dalam ayat (1) pasal ini"). */
const TAHUN_RUMUSAN = 2005
const ruasDiperiksa = new Set(['menimbang', 'mengingat', 'batang-tubuh'])
const kekuatan: readonly Severity[] = ['saran', 'peringatan', 'galat']

/** The wording of a reference: introducing words, capitals, units repeated, ranges. One finding for one reference. */
export const acuanBentuk = defineRule({
  id: 'acuan-bentuk',
  summary: 'Acuan ditulis “sebagaimana dimaksud dalam Pasal …” atau “sebagaimana dimaksud pada ayat (…)”, dengan satuan yang diulang.',
  sources: [
    { kode: 'A', butir: '272' },
    { kode: 'A', butir: '273' },
    { kode: 'A', butir: '23' },
    { kode: 'A', butir: '80' },
    { kode: 'A', butir: '82' },
    { kode: 'A', butir: '84' },
    { kode: 'A', butir: '275' },
    {
      kode: 'P',
      catatan: 'Lampiran bernomor ditulis dengan huruf kapital dan diacu dengan “tercantum dalam”; huruf dan angka dengan huruf kecil.',
    },
  ],
  severity: 'galat',
  fix: 'unsafe',
  examples: () => ({
    invalid: [
      {
        pedoman: ['KON-07'],
        salah: naskah('Rapat dicatat.').replace(
          'sebagaimana dimaksud dalam huruf a, huruf b, dan huruf c',
          '«sebagaimana dimaksud pada huruf a, huruf b, dan huruf c»',
        ),
        benar: naskah('Rapat dicatat.'),
      },
      {
        pedoman: ['KON-08'],
        salah: naskah('Rapat dicatat.').replace(
          'sebagaimana dimaksud dalam huruf a, huruf b, dan huruf c',
          '«sebagaimana dimaksud dalam huruf a, b, dan c»',
        ),
        benar: naskah('Rapat dicatat.'),
      },
      naskah('Rapat «sebagaimana dimaksud pada pasal 1 ayat (1)» dicatat.'),
      naskah('Rapat «sebagaimana pada Pasal 1» dicatat.'),
      {
        pedoman: ['ACU-01'],
        salah: naskah('Rapat «sebagaimana dimaksud pada Pasal 1» dicatat.'),
        benar: naskah('Rapat sebagaimana dimaksud dalam Pasal 1 dicatat.'),
      },
      {
        pedoman: ['ACU-02'],
        salah: naskah('(1) Rapat dibuka.\n\n(2) Rapat «sebagaimana dimaksud dalam ayat (1)» dicatat.'),
        benar: naskah('(1) Rapat dibuka.\n\n(2) Rapat sebagaimana dimaksud pada ayat (1) dicatat.'),
      },
      {
        pedoman: ['ACU-03'],
        salah: naskah('Peserta:\n\na. camat; dan\n\nb. lurah di bawah camat «sebagaimana dimaksud pada huruf a».'),
        benar: naskah('Peserta:\n\na. camat; dan\n\nb. lurah di bawah camat sebagaimana dimaksud dalam huruf a.'),
      },
      {
        pedoman: ['ACU-04'],
        salah: naskah('Rapat «sebagaimana dimaksud dalam pasal 1» dicatat.'),
        benar: naskah('Rapat sebagaimana dimaksud dalam Pasal 1 dicatat.'),
      },
      {
        pedoman: ['ACU-05'],
        salah: naskah('(1) Rapat dibuka.\n\n(2) Rapat «sebagaimana dimaksud pada Ayat (1)» dicatat.'),
        benar: naskah('(1) Rapat dibuka.\n\n(2) Rapat sebagaimana dimaksud pada ayat (1) dicatat.'),
      },
      {
        pedoman: ['ACU-06'],
        salah: naskah(
          '(1) Rapat dihadiri:\n\na. camat; dan\n\nb. lurah.\n\n(2) Camat «sebagaimana dimaksud pada ayat (1) Huruf a» memimpin.',
        ),
        benar: naskah(
          '(1) Rapat dihadiri:\n\na. camat; dan\n\nb. lurah.\n\n(2) Camat sebagaimana dimaksud pada ayat (1) huruf a memimpin.',
        ),
      },
      {
        pedoman: ['ACU-07'],
        salah: naskah('Rapat «sebagaimana dimaksud dalam Pasal 1 ayat (1), ayat (2), dan ayat (3)» dicatat.'),
        benar: naskah('Rapat sebagaimana dimaksud dalam Pasal 1 ayat (1) sampai dengan ayat (3) dicatat.'),
      },
      {
        pedoman: ['ACU-07'],
        salah: naskah('Rapat «sebagaimana dimaksud dalam Pasal 1 ayat (1) s/d ayat (3)» dicatat.'),
        benar: naskah('Rapat sebagaimana dimaksud dalam Pasal 1 ayat (1) sampai dengan ayat (3) dicatat.'),
      },
      {
        pedoman: ['ACU-08'],
        salah: naskah('Rapat «sebagaimana dimaksud dalam Pasal 1 ayat (1) sampai dengan (3)» dicatat.'),
        benar: naskah('Rapat sebagaimana dimaksud dalam Pasal 1 ayat (1) sampai dengan ayat (3) dicatat.'),
      },
      {
        pedoman: ['ACU-10'],
        salah: naskah('(1) Rapat dibuka.\n\n(2) Rapat «sebagaimana dimaksud pada ayat (1) Pasal ini» dicatat.'),
        benar: naskah('(1) Rapat dibuka.\n\n(2) Rapat sebagaimana dimaksud pada ayat (1) dicatat.'),
      },
      naskah('Rapat «sebagaimana dimaksud dalam Pasal 1 ayat (1) dan (2)» dicatat.'),
      naskah('Rapat «sebagaimana dimaksud dalam Pasal 1, ayat (1)» dicatat.'),
      naskah('Rapat «sebagaimana dimaksud dalam Ps. 1 ayat (1)» dicatat.'),
      naskah('Rapat «sebagaimana dimaksud dalam PASAL 1» dicatat.'),
      `${naskah('Jadwal rapat «tercantum dalam Lampiran 1» dan daftar tercantum dalam Lampiran II.')}\nLAMPIRAN I\n\nJADWAL RAPAT\n\nLAMPIRAN II\n\nDAFTAR RAPAT\n`,
      naskah('Jadwal rapat «tercantum pada Lampiran» yang merupakan bagian tidak terpisahkan dari Peraturan Bupati ini.'),
      naskah('Rapat «sebagaimana dimaksud dalam Pasal 01» dicatat.'),
      naskah('Peserta:\n\na. camat; dan\n\nb. lurah di bawah camat «sebagaimana dimaksud dalam huruf (a)».'),
      naskah('(1) Rapat dihadiri:\n\na. camat; dan\n\nb. lurah.\n\n(2) Camat «sebagaimana dimaksud pada ayat (1) huruf a)» memimpin.'),
      naskah('(1) Rapat dihadiri:\n\na. camat; dan\n\nb. lurah.\n\n(2) Camat «sebagaimana dimaksud pada ayat (1) huruf A» memimpin.'),
      naskah('Rapat «sebagaimana dimaksud dalam Pasal 1 ayat (1) s.d. ayat (3)» dicatat.'),
      naskah('(1) Rapat dibuka.\n\n(2) Rapat «sebagaimana dimaksud dalam Ayat (1)» dicatat.'),
      naskah('(1) Rapat dibuka.\n\n(2) Rapat «sebagaimana dimaksud pada ayat (1) Pasal ini» dicatat.'),
    ],
    valid: [
      naskah('Rapat sebagaimana dimaksud dalam Pasal 1 ayat (1) sampai dengan ayat (3) dicatat.'),
      naskah('(1) Rapat dibuka.\n\n(2) Rapat sebagaimana dimaksud pada ayat (1) dicatat.'),
      naskah('(1) Rapat dibuka.\n\n(2) Dalam hal rapat sebagaimana dimaksud dalam Pasal 1, ayat (1) tidak berlaku.'),
      naskah(
        'Peserta:\n\na. unsur:\n\n1. camat:\n\na) tua; dan\n\nb) muda; dan\n\n2. lurah; dan\n\nb. camat (sebagaimana dimaksud dalam huruf a angka 1 huruf a).',
      ),
      naskah('Pelat nomor dengan angka 0, 2, dan 4 di ujungnya adalah pelat genap.'),
    ],
  }),
  create: ({ naskah, report, fakta, tahun }) => ({
    selesai() {
      for (const letak of fakta(daftarAcuan)) {
        const { acuan, teks, tempat } = letak
        if (!ruasDiperiksa.has(tempat.ruas) || acuan.daftarUnsur.some(unsur => unsur.daftarPenunjuk.some(penunjuk => penunjuk.derau)))
          continue
        const daftarSalah = daftarSalahBentuk(letak, naskah)
        if (daftarSalah.length === 0) continue
        const daftarButir = [...new Set(daftarSalah.flatMap(({ butir }) => butir ?? []))]
        const dasar = daftarButir.length
          ? `${gabungkan(daftarButir.map(butir => `butir ${butir}`))} Lampiran II UU 12/2011`
          : 'kelaziman penyusunan'
        const terberat = daftarSalah.reduce<Severity>(
          (berat, satu) => (kekuatan.indexOf(satu.severity) > kekuatan.indexOf(berat) ? satu.severity : berat),
          'saran',
        )
        const severity = tahun < TAHUN_RUMUSAN ? 'saran' : terberat
        const baku = daftarSalah.some(satu => satu.severity !== 'saran') ? tulisBaku(acuan) : undefined
        const anjuran = baku ? ` Tulis: “${baku}”.` : ''
        const letakAcuan = { teks, start: acuan.start, end: acuan.end + (isTutupLepas(teks.isi, acuan.end) ? 1 : 0) }
        const tertulis = teks.isi.slice(letakAcuan.start, letakAcuan.end)
        // The mark of a link that opens within the reference would stay open.
        const perbaikan = baku && !/[[\]<>]/.test(tertulis) ? [{ letak: letakAcuan, isi: baku }] : undefined
        report(letakAcuan, `“${tertulis}”: ${daftarSalah.map(({ pesan }) => pesan).join('; ')} (${dasar}).${anjuran}`, {
          severity,
          ...(perbaikan && { perbaikan }),
        })
      }
    },
  }),
})
