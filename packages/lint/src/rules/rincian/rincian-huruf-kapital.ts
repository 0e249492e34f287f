import type { Butir, Teks } from '@perkada/core'
import { daftarRincianBadan, sebutBeberapa } from '../../fakta/rincian-badan.ts'
import { isKataDikenal } from '../../leksikon.ts'
import { defineRule } from '../../rule.ts'
import { contohPasal } from '../batang-tubuh/contoh-badan.ts'
import { faktaIstilah } from '../istilah/fakta-istilah.ts'

const kataKerja = /^(?:Me(?:m|n|ng|ny|l|r|w|y)?|Ber|Di|Ter)[a-zß-ÿ]{3,20}$/u
const kataTugas = new Set(
  'Saling Untuk Dalam Pada Dengan Yang Tidak Adanya Setiap Jika Apabila Melalui Bagi Dari Oleh Terhadap Sebagai Jumlah Jenis Cara Adalah Telah Sudah Belum Akan Dapat Wajib Harus Hanya Tanpa Agar Guna Serta Sesuai'.split(
    ' ',
  ),
)
const namaJabatan = new Set(
  'Menteri Direktur Direktorat Dinas Diskominfo Bendahara Mentri Berita Diklat Dirjen Disdik Direksi Dharma Dewan Merek'.split(' '),
)

interface Kapital {
  readonly butir: Butir
  readonly teks: Teks
}

/** Nouns of an action; those that name an office or a branch of it stay as they are. */
const kataBenda =
  /^Pe(?!merintahan|rusahaan|ngadilan|rwakilan|rsatuan|rhimpunan|rkumpulan|rbankan|raturan)(?:m|n|ng|ny|r|l)?[a-zß-ÿ]{4,20}an$/

/** Nouns of a quality, but for those that name a region or an office. */
const kataKeadaan =
  /^Ke(?!camatan|lurahan|menterian|polisian|jaksaan|sultanan|kaisaran|pulauan|dutaan|sekretariatan|deputian|asistenan|presidenan|panitiaan|tua\b|pala\b)[a-zß-ÿ]{4,20}an$/

/** Nouns that open no name of an office or a place; those that may, as "Dinas" or "Balai", do not stand here. */
const kataBiasa = new Set(
  'Akta Anggaran Bahan Barang Biaya Bukti Cara Data Daftar Dokumen Foto Fotokopi Hasil Identitas Informasi Jadwal Jangka Judul Kegiatan Laporan Lokasi Maksud Nama Nomor Rencana Rincian Salinan Sarana Surat Syarat Tanda Tanggal Tempat Tujuan Uraian Usulan Waktu'.split(
    ' ',
  ),
)

/** The first word begins with a capital that neither a name nor a title nor a defined term can explain. */
function isKapital(teks: Teks, campur: boolean): boolean {
  const awal = teks.isi.charCodeAt(0)
  if (!(awal >= 65 && awal <= 90)) return false
  const [pertama = '', kedua = ''] = teks.isi.split(' ', 2)
  const kata = pertama.replace(/[,;.:]$/, '')
  if (namaJabatan.has(kata) || /^[A-ZÀ-Þ]/u.test(kedua) || !isKataDikenal(kata)) return false
  return kataTugas.has(kata) || kataKerja.test(kata) || (campur && (kataBenda.test(kata) || kataKeadaan.test(kata) || kataBiasa.has(kata)))
}

/** "Menteng; dan": an element of one word that the language does not know makes its list one of names. */
const satuKata = /^([A-Z][a-zß-ÿ]+)[;.,]?(?: (?:dan|atau))?$/
const isNama = ({ isi: [pertama] }: Butir): boolean => {
  const kata = pertama?.tipe === 'alinea' ? satuKata.exec(pertama.teks.isi)?.[1] : undefined
  return kata !== undefined && !isKataDikenal(kata)
}

/** The elements of a list go on with its opening phrase, and begin with a small letter (butir 87.c). */
export const rincianHurufKapital = defineRule({
  id: 'rincian-huruf-kapital',
  summary: 'Rincian diawali huruf kecil, kecuali nama, jabatan, dan istilah yang didefinisikan.',
  sources: [{ kode: 'A', butir: '87' }],
  severity: 'peringatan',
  fix: 'safe',
  examples: () => ({
    invalid: [
      {
        pedoman: ['RNC-07'],
        salah: contohPasal('Dinas bertugas:\n\na. «Menyusun» rencana; dan\n\nb. Melaporkan hasil.'),
        benar: contohPasal('Dinas bertugas:\n\na. menyusun rencana; dan\n\nb. melaporkan hasil.'),
      },
      {
        pedoman: ['RNC-07'],
        salah: contohPasal('Rapat membahas:\n\na. rencana;\n\nb. «Pelaksanaan» rencana; dan\n\nc. hasil.'),
        benar: contohPasal('Rapat membahas:\n\na. rencana;\n\nb. pelaksanaan rencana; dan\n\nc. hasil.'),
      },
      contohPasal('Rapat diadakan dengan prinsip:\n\na. efisiensi;\n\nb. «Keterpaduan»; dan\n\nc. keamanan.'),
      contohPasal('Permohonan memuat:\n\na. «Nama» pemohon;\n\nb. alamat; dan\n\nc. Fotokopi akta.'),
    ],
    valid: [
      contohPasal('Kelurahan terdiri atas:\n\na. Merdeka;\n\nb. Menteng; dan\n\nc. Bersatu.'),
      contohPasal('Urusan meliputi:\n\na. Pendidikan; dan\n\nb. Kesehatan.'),
      contohPasal('Rapat dihadiri:\n\na. Menteri;\n\nb. Direktur Rumah Sakit; dan\n\nc. Sekretaris Daerah.'),
    ],
  }),
  create: ({ fakta, derau, report }) => ({
    selesai() {
      if (derau) return
      const istilah = new Set<Teks>()
      for (const { teks, daftarPemakaian } of fakta(faktaIstilah).daftarTeks) if (daftarPemakaian[0]?.start === 0) istilah.add(teks)
      for (const { rincian, pembuka } of fakta(daftarRincianBadan)) {
        if (!pembuka) continue
        const campur = rincian.daftarButir.some(({ isi: [satu] }) => satu?.tipe === 'alinea' && /^[a-zß-ÿ]/.test(satu.teks.isi))
        const daftar = rincian.daftarButir.flatMap((butir): Kapital[] => {
          const pertama = butir.isi[0]
          return pertama?.tipe === 'alinea' && !istilah.has(pertama.teks) && isKapital(pertama.teks, campur)
            ? [{ butir, teks: pertama.teks }]
            : []
        })
        const [satu, ...lain] = daftar
        if (!satu || rincian.daftarButir.some(isNama)) continue
        const akhir = satu.teks.isi.search(/[ ,;.:]|$/)
        const juga = lain.length ? ` Demikian pula ${sebutBeberapa(lain.map(({ butir }) => butir))}.` : ''
        report(
          { teks: satu.teks, start: 0, end: akhir },
          `Rincian melanjutkan frasa pembukanya dan diawali huruf kecil (butir 87.c Lampiran II UU 12/2011). Tulis “${satu.teks.isi.slice(0, akhir).toLowerCase()}”.${juga}`,
          {
            perbaikan: daftar
              .filter(({ teks }) => !kataBenda.test(teks.isi.split(/[ ,;.:]/, 1)[0] ?? ''))
              .map(({ teks }) => ({ letak: { teks, start: 0, end: 1 }, isi: teks.isi.charAt(0).toLowerCase() })),
          },
        )
      }
    },
  }),
})
