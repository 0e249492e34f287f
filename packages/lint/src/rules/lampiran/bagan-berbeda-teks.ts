import { naskahContoh } from '../../naskah-contoh.ts'
import { defineRule } from '../../rule.ts'
import { type BaganTeks, daftarBaganTeks, daftarHilang, daftarUnit, daftarUnitAsing, letakUnit, type Unit } from './bagan-teks.ts'

const contoh = (bagan: string, judul = 'BAGAN SUSUNAN ORGANISASI DINAS RAPAT') =>
  naskahContoh({
    isi: 'Pasal 1\n\n(1) Susunan organisasi Dinas terdiri atas:\na. Kepala Dinas;\nb. Sekretariat, terdiri atas:\n1. Subbagian Keuangan; dan\n2. Subbagian Umum dan Kepegawaian;\nc. Bidang Penyiapan Rapat;\nd. Bidang Arsip dan Notula; dan\ne. Kelompok Jabatan Fungsional.\n\n(2) Bagan susunan organisasi sebagaimana dimaksud pada ayat (1) tercantum dalam Lampiran yang merupakan bagian tidak terpisahkan dari Peraturan Bupati ini.',
    lampiran: `LAMPIRAN\nPERATURAN BUPATI CONTOH\nNOMOR 1 TAHUN 2024\nTENTANG\nTATA KERJA\n\n${judul}\n\n${bagan}`,
  })
const ATAS = 'KEPALA DINAS\nKELOMPOK JABATAN FUNGSIONAL    SEKRETARIAT\nSUBBAGIAN KEUANGAN'
const UTUH = `${ATAS}    SUBBAGIAN UMUM DAN\nKEPEGAWAIAN\nBIDANG PENYIAPAN RAPAT    BIDANG ARSIP DAN NOTULA`

/** The same between the lines of its boxes, as a code block keeps them. */
const bergaris = (bagan: string) =>
  `\`\`\`\n${bagan
    .split('\n')
    .map(baris => `┌────────┐\n│ ${baris.replaceAll('    ', ' │ │ ')} │\n└────────┘`)
    .join('\n')}\n\`\`\``

/** More units that are not there are another chart, or one drawn as a picture. */
const HILANG_TERBANYAK = 2
const palingSedikit = <T>(daftar: readonly T[], ukur: (satu: T) => number): T | undefined => daftar.toSorted((a, b) => ukur(a) - ukur(b))[0]

/** A chart that was typed as text, or drawn with lines of text, lacks a unit of the list in the body, has one more, or calls one by another name. */
export const baganBerbedaTeks = defineRule({
  id: 'bagan-berbeda-teks',
  summary: 'Bagan yang ditulis sebagai teks memuat semua unit yang dirinci di batang tubuh, dan tidak memuat unit lain.',
  sources: [{ kode: 'T', catatan: 'Lampiran merupakan bagian peraturan, sehingga isinya tidak bertentangan dengan batang tubuh.' }],
  severity: 'peringatan',
  fix: 'none',
  examples: () => ({
    invalid: [
      contoh(UTUH.replace('NOTULA', 'RISALAH').replace('ARSIP', '«ARSIP»')),
      contoh(`${ATAS}\nBIDANG PENYIAPAN RAPAT    BIDANG ARSIP DAN NOTULA`, '«BAGAN SUSUNAN ORGANISASI DINAS RAPAT»'),
      contoh(bergaris(`${ATAS}\nBIDANG PENYIAPAN RAPAT    BIDANG ARSIP DAN NOTULA`), '«BAGAN SUSUNAN ORGANISASI DINAS RAPAT»'),
      contoh(bergaris(`${UTUH}    «BIDANG LUMBUNG» PANGAN`)),
      contoh(bergaris(`${UTUH}    «BIDANG LUMBUNG» PANGAN`), 'STRUKTUR ORGANISASI DINAS RAPAT'),
    ],
    valid: [
      contoh(UTUH),
      contoh(bergaris(UTUH)),
      contoh(bergaris(`${UTUH}    GARIS KOORDINASI    BIDANG RAPAT`)),
      contoh('(gambar bagan)'),
      contoh(`${UTUH}    BIDANG LUMBUNG PANGAN`, 'SUSUNAN ORGANISASI DINAS RAPAT'),
      contoh(bergaris(`${UTUH}    UPTD PUSKESMAS`)),
      contoh(bergaris(`${UTUH}    ASISTEN BIDANG PEREKONOMIAN`)),
      contoh(`${bergaris(UTUH)}\n\nKeterangan:\nGaris putus: koordinasi bidang perencanaan di kecamatan`),
      contoh(UTUH.replace('KEPEGAWAIAN', 'KEPEG.')),
      contoh(UTUH.replace('KEPEGAWAIAN', 'KEPEG')),
      contoh(bergaris(UTUH.replace('KEPEGAWAIAN', 'KEPEGA-\nWAIAN'))),
      contoh(bergaris(UTUH.replace('ARSIP DAN NOTULA', 'ARSIP DAN NO TULA'))),
      contoh(`${bergaris(UTUH)}\n\nKeterangan: Bidang Lumbung Pangan dihapus.`),
      contoh(UTUH.replace('NOTULA', 'NOTULLA')),
      contoh('KEPALA BALAI', 'BAGAN SUSUNAN ORGANISASI BALAI ARSIP'),
    ],
  }),
  create: ({ naskah, fakta, derau, report }) => ({
    selesai({ sifat }) {
      if (derau || sifat.perubahan || sifat.cuplikan) return
      const semuaBagan = daftarBaganTeks(naskah, fakta)
      const semuaDaftar = semuaBagan.length ? fakta(daftarUnit) : []
      const cariHilang = (daftar: readonly Unit[], bagan: BaganTeks) => daftarHilang(daftar, bagan, HILANG_TERBANYAK + 1)
      for (const daftar of semuaDaftar) {
        const bagan = palingSedikit(semuaBagan, satu => cariHilang(daftar, satu).length)
        if (!bagan || palingSedikit(semuaDaftar, satu => cariHilang(satu, bagan).length) !== daftar) continue
        const hilang = cariHilang(daftar, bagan)
        if (hilang.length > HILANG_TERBANYAK || hilang.length * 3 > daftar.filter(({ khas }) => khas.length).length) continue
        for (const unit of hilang)
          report(letakUnit(unit, daftar, bagan), `Bagan tidak memuat “${unit.nama}”, sedangkan batang tubuh memuatnya. Samakan keduanya.`, {
            related: [{ teks: unit.teks, message: 'Di batang tubuh ada di sini.' }],
          })
        for (const letak of daftarUnitAsing(bagan, hilang, fakta))
          report(
            letak,
            `Bagan memuat “${letak.teks.isi.slice(letak.start, letak.end)}”, sedangkan batang tubuh tidak memuatnya. Samakan keduanya.`,
          )
      }
    },
  }),
})
