import { naskahContoh } from '../../naskah-contoh.ts'
import { defineRule } from '../../rule.ts'

const contoh = (isi: string) => naskahContoh({ isi: `Pasal 1\n\n${isi}` })
const BENAR = contoh(
  'Pada saat Peraturan Bupati ini mulai berlaku, Peraturan Bupati Contoh Nomor 5 Tahun 2015 tentang Rapat (Berita Daerah Kabupaten Contoh Tahun 2015 Nomor 5), dicabut dan dinyatakan tidak berlaku.',
)

const awal =
  /\b(?:semua|segala|seluruh) (?:ketentuan|peraturan|keputusan)\b|\b(?:ketentuan|peraturan)(?: perundang-undangan)?(?: lain)? yang (?:bertentangan|tidak sesuai|mengatur hal yang sama)\b/i

/** What is said of acts that nobody names. */
const lawanUmum = /bertentangan|tidak sesuai|hal yang sama|(?:peraturan|ketentuan) (?:terdahulu|sebelumnya)/

/** The words from "semua ketentuan …" to "… tidak berlaku", within one sentence. */
function cariUmum(isi: string): { start: number; end: number } | undefined {
  const cocok = awal.exec(isi)
  if (!cocok) return undefined
  const kalimat = isi.slice(cocok.index, cocok.index + 500).split(/[.;:]/)[0] ?? ''
  const lawan = kalimat.search(lawanUmum)
  const akhir = lawan < 0 ? undefined : /dicabut|tidak berlaku/.exec(kalimat.slice(lawan))
  return akhir ? { start: cocok.index, end: cocok.index + lawan + akhir.index + akhir[0].length } : undefined
}

/** A repeal of whatever contradicts, without the names of the acts. */
export const penutupPencabutanUmum = defineRule({
  id: 'penutup-pencabutan-umum',
  summary: 'Peraturan yang dicabut disebut dengan tegas, tidak dirumuskan secara umum.',
  sources: [{ kode: 'A', butir: '145' }],
  severity: 'galat',
  fix: 'none',
  examples: () => ({
    invalid: [
      {
        pedoman: ['PNT-04'],
        salah: contoh(
          'Pada saat Peraturan Bupati ini mulai berlaku, «semua ketentuan yang bertentangan dengan Peraturan Bupati ini dinyatakan tidak berlaku».',
        ),
        benar: BENAR,
      },
      contoh(
        'Pada saat Peraturan Bupati ini mulai berlaku, «segala peraturan yang mengatur hal yang sama dicabut» dan dinyatakan tidak berlaku.',
      ),
      contoh(
        'Pada saat Peraturan Bupati ini mulai berlaku, «semua peraturan terdahulu mengenai rapat dicabut» dan dinyatakan tidak berlaku.',
      ),
    ],
    valid: [
      BENAR,
      contoh(
        'Semua peraturan pelaksanaan dinyatakan masih tetap berlaku sepanjang tidak bertentangan dengan ketentuan dalam Peraturan Bupati ini.',
      ),
    ],
  }),
  create: ({ report }) => ({
    alinea({ teks }, { ruas, kutipan }) {
      if (ruas !== 'batang-tubuh' || kutipan || !lawanUmum.test(teks.isi) || !/dicabut|tidak berlaku/.test(teks.isi)) return
      const letak = cariUmum(teks.isi)
      if (!letak || /sepanjang|selama|tetap berlaku|\bNomor \d/.test(teks.isi.slice(letak.start, letak.end))) return
      report(
        { teks, ...letak },
        'Pencabutan tidak dirumuskan secara umum (butir 145 Lampiran II UU 12/2011). Sebut dengan tegas jenis, nomor, tahun, dan nama peraturan yang dicabut.',
      )
    },
  }),
})
