import { naskahContoh } from '../../naskah-contoh.ts'
import { defineRule } from '../../rule.ts'

const contoh = (isi: string) => naskahContoh({ isi: `Pasal 1\n\n${isi}` })
const BENAR = contoh(
  'Pada saat Peraturan Bupati ini mulai berlaku, Peraturan Bupati Contoh Nomor 5 Tahun 2015 tentang Rapat (Berita Daerah Kabupaten Contoh Tahun 2015 Nomor 5), dicabut dan dinyatakan tidak berlaku.',
)

const umum =
  /\b(?:(?:semua|segala|seluruh) (?:ketentuan|peraturan|keputusan)|(?:ketentuan|peraturan)(?:[ -](?:ketentuan|peraturan))?(?: perundang-undangan)? (?:lain )?yang bertentangan)\b[^.;:]{0,200}?\b(?:bertentangan|tidak sesuai)\b[^.;:]{0,160}?\b(?:dicabut|tidak berlaku)\b/i
const umumPendek = /\bketentuan(?: lain)? yang bertentangan dengan [\p{L} ]{5,60} ini,? (?:dinyatakan )?(?:dicabut|tidak berlaku)/iu

/** A repeal of whatever contradicts, without the names of the acts. */
export const penutupPencabutanUmum = defineRule({
  id: 'penutup-pencabutan-umum',
  summary: 'Peraturan yang dicabut disebut dengan tegas, tidak dirumuskan secara umum.',
  sources: [{ kode: 'A', butir: '145' }],
  severity: 'galat',
  fix: 'none',
  examples: {
    invalid: [
      {
        pedoman: ['PNT-04'],
        salah: contoh(
          'Pada saat Peraturan Bupati ini mulai berlaku, «semua ketentuan yang bertentangan dengan Peraturan Bupati ini dinyatakan tidak berlaku».',
        ),
        benar: BENAR,
      },
    ],
    valid: [
      BENAR,
      contoh(
        'Semua peraturan pelaksanaan dinyatakan masih tetap berlaku sepanjang tidak bertentangan dengan ketentuan dalam Peraturan Bupati ini.',
      ),
    ],
  },
  create: ({ report }) => ({
    alinea({ teks }, { ruas, kutipan }) {
      if (ruas !== 'batang-tubuh' || kutipan || !/bertentangan|tidak sesuai/.test(teks.isi) || !/dicabut|tidak berlaku/.test(teks.isi))
        return
      const cocok = umum.exec(teks.isi) ?? umumPendek.exec(teks.isi)
      if (!cocok || /sepanjang|selama|tetap berlaku|\bNomor \d/.test(cocok[0])) return
      report(
        { teks, start: cocok.index, end: cocok.index + cocok[0].length },
        'Pencabutan tidak dirumuskan secara umum (butir 145 Lampiran II UU 12/2011). Sebut dengan tegas jenis, nomor, tahun, dan nama peraturan yang dicabut.',
      )
    },
  }),
})
